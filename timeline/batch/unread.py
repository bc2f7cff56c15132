"""An article that was found and not read yet, and a run of them: what is handed to whoever does the work."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from hashlib import blake2b

from timeline.document import Document

_ARTICLES = 50  # about a second of work: little to do again after a kill, and no core waits long for the last one
_BYTES = 250_000

Content = bytes | dict[str, object] | Document


@dataclass(frozen=True, slots=True)
class Unread:
    """One line, one row, or one file (which may hold several articles).

    `place` is the file's path or address, `stamp` changes when the file does, `index` counts the file's lines or rows from 0. `name` is for
    readers. `content` is a line of JSON, a row or a document; without it the file at `place` is read where the work is done. `size` is in
    bytes. `wrong` says why it cannot be read at all.
    """

    place: str
    stamp: str
    index: int
    name: str
    size: int
    content: Content | None = None
    wrong: str = ""

    @property
    def key(self) -> int:
        """64 bits that stand for the file in this state."""
        return key(self.place, self.stamp)


@dataclass(frozen=True, slots=True)
class Chunk:
    """Articles that are worked on together, in the order in which they were found; `number` is that of the part that they become."""

    number: int
    articles: tuple[Unread, ...]

    def pieces(self) -> list[tuple[str, str, int, int]]:
        """The runs of lines or rows in it: place, stamp, first index, last index (inclusive)."""
        found: list[tuple[str, str, int, int]] = []
        for one in self.articles:
            if found and found[-1][:2] == (one.place, one.stamp):
                found[-1] = (one.place, one.stamp, found[-1][2], one.index)
            else:
                found.append((one.place, one.stamp, one.index, one.index))
        return found


def key(place: str, stamp: str) -> int:
    """64 bits that stand for a file in one state."""
    return int.from_bytes(blake2b(f"{place}\0{stamp}".encode("utf-8", "surrogatepass"), digest_size=8).digest(), "little")


def chunks(articles: Iterable[Unread | None], first: int = 0) -> Iterator[Chunk]:
    """Articles in chunks, numbered from `first`. None stands for articles that are left out: no chunk reaches over a gap."""
    gathered: list[Unread] = []
    size = 0
    for one in articles:
        full = len(gathered) >= _ARTICLES or size + (one.size if one else 0) > _BYTES
        if gathered and (one is None or full):
            yield Chunk(first, tuple(gathered))
            gathered, size, first = [], 0, first + 1
        if one is not None:
            gathered.append(one)
            size += one.size
    if gathered:
        yield Chunk(first, tuple(gathered))
