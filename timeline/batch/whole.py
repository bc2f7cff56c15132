"""What only all the parts together say: which articles are there twice, one name for each actor, importance, and the order in time.

The parts are gone through one after the other; some numbers are kept of each event and article, about 100 bytes, and nothing else.
"""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from timeline import ranking
from timeline.actors.across import Register
from timeline.actors.cast import Actor
from timeline.actors.catalogue import Catalogue
from timeline.batch import parts
from timeline.batch.parts import Told

_RANKED = ("start", "end", "grain", "importance", "published")
_AT_ONCE = 20_000  # events

Mask = NDArray[np.bool_]
Numbers = NDArray[Any]


class Listing:
    """The files of a run in their order, 8 bytes each."""

    def __init__(self) -> None:
        self._keys = array("Q")

    def add(self, key: int) -> None:
        """The next article's file."""
        if not self._keys or self._keys[-1] != key:
            self._keys.append(key)

    def digest(self) -> str:
        """Stands for these files in this order."""
        return blake2b(self._keys.tobytes(), digest_size=8).hexdigest()

    def places(self, keys: Sequence[int]) -> Numbers:
        """The number of each file; -1 for one that is not (or no longer) there."""
        listed, wanted = np.array(self._keys, dtype="uint64"), np.array(keys, dtype="uint64")
        if not len(listed):
            return np.full(len(wanted), -1)
        order = np.argsort(listed, kind="stable")
        at = order[np.minimum(np.searchsorted(listed, wanted, sorter=order), len(listed) - 1)]
        return np.where(listed[at] == wanted, at, -1)


@dataclass(frozen=True, slots=True)
class Piece:
    """The events of one part that are kept: `rows` says which, `importance` and `rank` (the place in order of time) belong to those."""

    path: Path
    rows: Mask
    importance: Numbers
    rank: Numbers


@dataclass(frozen=True, slots=True)
class Whole:
    """All events. `names` has the actors' names that differ from those in their articles; `twice` counts articles that were left out."""

    pieces: tuple[Piece, ...]
    names: Mapping[str, str]
    articles: int
    events: int
    twice: int


@dataclass(frozen=True, slots=True)
class _Chosen:
    """Of one part: which articles are kept, and the place of each among all."""

    path: Path
    kept: Mask
    position: Numbers


def whole(files: Sequence[Path], listing: Listing, catalogue: Catalogue) -> Whole:
    """What the parts are together.

    Articles of files that are not in `listing` are left out, and of several with one id the first is kept.
    """
    chosen, twice = _choose(files, listing)
    register, told = Register(), Counter[object]()
    rows: list[Mask] = []
    tables: list[pd.DataFrame] = []
    telling = 0
    for masks, events in _read(chosen, register):
        rows += masks
        alone = ranking.standing(events)
        counts = ranking.tellers(alone, events["document"])
        told.update(dict(zip(counts.index.to_numpy().astype("datetime64[s]").tolist(), counts.tolist(), strict=True)))
        telling += events["document"].nunique()
        facts = {"moment": ranking.moment(events), "position": events["document"]}
        tables.append(alone.assign(**facts, place=alone["place"].astype("int32")).drop(columns="past"))
    articles = int(sum(one.kept.sum() for one in chosen))
    if not tables:
        return Whole((), {}, articles, 0, twice)
    facts_of_all = pd.concat(tables, ignore_index=True)
    del tables
    weight = facts_of_all["weight"] if telling < 2 else ranking.together(facts_of_all, pd.Series(told, dtype="int64"))
    importance = ranking.scaled(weight).to_numpy()
    moment = facts_of_all["moment"]
    order = np.lexsort((facts_of_all["position"], moment.to_numpy(), moment.isna()))
    rank = np.empty(len(order), dtype="int64")
    rank[order] = np.arange(len(order))
    ends = np.cumsum([mask.sum() for mask in rows])[:-1]
    pieces = zip(chosen, rows, np.split(importance, ends), np.split(rank, ends), strict=True)
    return Whole(tuple(Piece(one.path, *values) for one, *values in pieces), register.one_name(catalogue), articles, len(rank), twice)


def _choose(files: Sequence[Path], listing: Listing) -> tuple[list[_Chosen], int]:
    """The articles to keep, the parts in the order of what they begin with, and how many were there twice."""
    columns: list[Numbers] = []
    for number, path in enumerate(files):
        told = parts.articles(path)
        places = listing.places([one.file for one in told])
        facts = [(place, one.index, one.place, number, _hash(one.id)) for place, one in zip(places, told, strict=True)]
        columns.append(np.array(facts, dtype="int64").reshape(-1, 5))
    table = np.concatenate(columns) if columns else np.empty((0, 5), dtype="int64")
    file, index, place, part, name = table.T
    order = np.lexsort((place, index, file))
    position = np.empty(len(order), dtype="int64")
    position[order] = np.arange(len(order))
    there = order[file[order] >= 0]
    _, first = np.unique(name[there], return_index=True)
    kept = np.zeros(len(order), dtype=bool)
    kept[there[first]] = True
    ends = np.searchsorted(part, np.arange(1, len(files)))
    chosen = [_Chosen(*values) for values in zip(files, np.split(kept, ends), np.split(position, ends), strict=True)]
    chosen.sort(key=lambda one: int(one.position[0]) if len(one.position) else -1)
    return chosen, len(there) - len(first)


def _hash(name: str) -> int:
    return int.from_bytes(blake2b(name.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "little", signed=True)


def _read(chosen: Sequence[_Chosen], register: Register) -> Iterator[tuple[list[Mask], pd.DataFrame]]:
    """Parts, several at once: which of their rows are kept, and those; their `document` is its place. Actors go into the register."""
    masks: list[Mask] = []
    tables: list[pd.DataFrame] = []
    rows = 0
    for one in chosen:
        told = parts.articles(one.path)
        for article in _kept(told, one.kept):
            register.enter(article.language, [Actor(name, aliases=tuple(handles)) for name, handles in article.actors])
        counts = [article.events for article in told]
        mask = np.repeat(one.kept, counts)
        events = parts.events(one.path, _RANKED).to_pandas().assign(document=np.repeat(one.position, counts))[mask]
        masks.append(mask)
        tables.append(events)
        rows += len(events)
        if rows >= _AT_ONCE:
            yield masks, pd.concat(tables, ignore_index=True)
            masks, tables, rows = [], [], 0
    if masks:
        yield masks, pd.concat(tables, ignore_index=True)


def _kept(told: Sequence[Told], kept: Mask) -> Iterator[Told]:
    return (article for article, keep in zip(told, kept, strict=True) if keep)
