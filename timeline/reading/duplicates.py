"""Articles that are nearly the same text: what an agency wrote, on two sites.

The texts are compared by their runs of five words. Signatures of these (minhash) are sorted into bands, so that only texts that
share a band are ever compared: the time grows with the number of texts, not with its square.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from timeline.document import Document
from timeline.errors import TimelineError

ALIKE = 0.9
"""The share of runs of words in common, of all that either has, from which two texts count as the same."""

_RUN = 5  # words
_BANDS, _ROWS = 21, 6  # sharing 0.9 of the runs, all but one pair of a million meet in some band; sharing 0.5, one of four
_PRIME = np.uint64((1 << 31) - 1)
_WORD = re.compile(r"\w+")
_RANDOM = np.random.default_rng(20240215)  # the same signatures everywhere
_FACTORS = _RANDOM.integers(1, int(_PRIME), _BANDS * _ROWS, dtype=np.uint64)[:, None]
_TERMS = _RANDOM.integers(0, int(_PRIME), _BANDS * _ROWS, dtype=np.uint64)[:, None]
_AT_ONCE = 1 << 14  # runs whose signatures are computed together: 16 MB

Runs = NDArray[np.uint64]


@dataclass(frozen=True, slots=True)
class Same:
    """`later` is nearly the same text as `earlier`; `resemblance` is at most 1, which means the same words."""

    earlier: Document
    later: Document
    resemblance: float

    @property
    def problem(self) -> TimelineError:
        """Told to the reader."""
        return TimelineError(
            "{name}: the same article as {other}", name=self.later.source or self.later.id, other=self.earlier.source or self.earlier.id
        )


def near(documents: Iterable[Document], alike: float = ALIKE) -> list[Same]:
    """Every document that resembles an earlier one by `alike` or more, with the first that it resembles; in the order given.

    Tables are not compared. Texts of fewer than five words are the same only when all their words are.

    >>> one, other = Document("The lake was opened on 3 March."), Document("The lake was  opened on 3 March!")
    >>> [(same.earlier is one, same.resemblance) for same in near([one, other])]
    [(True, 1.0)]
    """
    first: dict[tuple[int, bytes], list[tuple[Document, Runs]]] = {}
    found: list[Same] = []
    for document in documents:
        if document.media == "table":
            continue
        runs = _runs(document.text)
        keys = _keys(runs)
        seen: set[int] = set()
        best: Same | None = None
        for key in keys:
            for other, theirs in first.get(key, ()):
                if id(other) not in seen:
                    seen.add(id(other))
                    resemblance = _resemblance(runs, theirs)
                    if resemblance >= alike and (best is None or resemblance > best.resemblance):
                        best = Same(other, document, resemblance)
        if best:  # only the first of a group stands for it, or a thousand copies would be compared with each other
            found.append(best)
            continue
        for key in keys:
            first.setdefault(key, []).append((document, runs))
    return found


def _runs(text: str) -> Runs:
    """The hashes of all runs of five words, sorted, each once."""
    words = _WORD.findall(text.casefold())
    hashes = np.fromiter((zlib.crc32(word.encode("utf-8", "surrogatepass")) for word in words), np.uint64, len(words))
    if len(hashes) < _RUN:
        hashes = np.concatenate([hashes, np.zeros(_RUN - len(hashes), np.uint64)])
    count = len(hashes) - _RUN + 1
    runs = np.zeros(count, np.uint64)
    for step in range(_RUN):
        runs = (runs * np.uint64(1_000_003) + hashes[step : step + count]) & np.uint64((1 << 61) - 1)
    return np.unique(runs)


def _keys(runs: Runs) -> list[tuple[int, bytes]]:
    """The bands of a signature."""
    folded = (runs ^ (runs >> np.uint64(31))) % _PRIME
    least = np.full(_BANDS * _ROWS, _PRIME, np.uint64)
    for start in range(0, len(folded), _AT_ONCE):
        least = np.minimum(least, ((_FACTORS * folded[start : start + _AT_ONCE] + _TERMS) % _PRIME).min(axis=1))
    return [(band, least[band * _ROWS : (band + 1) * _ROWS].tobytes()) for band in range(_BANDS)]


def _resemblance(one: Runs, other: Runs) -> float:
    both = len(np.intersect1d(one, other, assume_unique=True))
    return both / (len(one) + len(other) - both)
