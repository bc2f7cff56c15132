"""A text as its words alone, so that blanks, line ends, hyphens, quotes, ligatures and capitals make no difference."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate

from timeline.span import Span

_WORDS = re.compile(
    r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\uac00-\ud7af]|(?:(?![\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\uac00-\ud7af])\w)+"
)
"""Runs of letters and digits; of scripts without blanks, each character."""


@dataclass(frozen=True, slots=True, eq=False)
class Letters:
    """The words of `text`, folded; `starts` and `ends` are where they stand in it, `run` is all of them without anything between, in which
    the word number i begins at `places[i]` (and `places` has the end of the last)."""

    text: str
    words: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    run: str
    places: tuple[int, ...]

    def word_at(self, place: int) -> int | None:
        """The number of the word that begins at a place of the run (the number of words at its end); None inside a word."""
        number = bisect_left(self.places, place)
        return number if number < len(self.places) and self.places[number] == place else None

    def after(self, offset: int) -> int:
        """The number of the first word that begins at an offset of the text or later."""
        return bisect_left(self.starts, offset)

    def span(self, first: int, last: int, like: str) -> Span:
        """The words from `first` to before `last` in the text, with marks before and after them if `like` has some there."""
        start, end = self.starts[first], self.ends[last - 1]
        before = len(like) - len(like.lstrip(_marks(like)))
        after = len(like) - len(like.rstrip(_marks(like)))
        while before and start and _mark(self.text[start - 1]):
            start, before = start - 1, before - 1
        while after and end < len(self.text) and _mark(self.text[end]):
            end, after = end + 1, after - 1
        return Span(start, end)


@lru_cache(8)
def letters(text: str) -> Letters:
    """The words of a text; remembered, as several corrections are about one text."""
    found = list(_WORDS.finditer(text))
    words = tuple(map(_folding(), (match[0] for match in found)))
    return Letters(
        text, words, tuple(match.start() for match in found), tuple(match.end() for match in found), "".join(words),
        tuple(accumulate(map(len, words), initial=0)),
    )  # fmt: skip


def places(text: str, words: str) -> Iterator[int]:
    """Where `words` stand in `text`, none overlapping another."""
    at = text.find(words) if words else -1
    while at >= 0:
        yield at
        at = text.find(words, at + len(words))


def _folding() -> Callable[[str], str]:
    known: dict[str, str] = {}

    def folded(word: str) -> str:
        if word not in known:
            plain = word if word.isascii() else "".join(c for c in unicodedata.normalize("NFKD", word) if not unicodedata.combining(c))
            known[word] = plain.casefold()
        return known[word]

    return folded


def _mark(char: str) -> bool:
    return not char.isspace() and not char.isalnum()


def _marks(text: str) -> str:
    return "".join(set(filter(_mark, text)))
