"""The passage of a text that is most like given words, where these are not in it any more as they were: conservative, in linear time."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from heapq import nlargest

from timeline.corrections.letters import Letters

_FEWEST, _MOST = 5, 2_000
"""Words that can be told apart by likeness; fewer say too little."""
_WINDOWS = 5
"""Passages that are looked at closely."""
_KEPT, _KEPT_IN_PLACE = 0.8, 0.72
"""Part of the words that must still be there, in their order: anywhere, and beside the words that stood around them."""
_TOLD = 0.6
"""Part of the names and numbers among them."""
_TELLING = 12
"""Letters beside the words that show them to be in their place."""


@dataclass(frozen=True, slots=True)
class _Passage:
    first: int
    last: int
    score: float


def passage(words: Letters, before: str, after: str, text: Letters, expected: int) -> tuple[int, int] | None:
    """The words of `text`, from a number to before another, that are `words` edited; None where nothing is like enough.

    `before` and `after` are the letters that stood around them, `expected` the number of the word where they would begin.
    """
    if not _FEWEST <= len(words.words) <= _MOST:
        return None
    found = [one for at in _windows(words.words, text.words, expected) if (one := _closely(words, before, after, text, at))]
    best = max(found, key=lambda one: (one.score, -abs(one.first - expected)), default=None)
    return (best.first, best.last) if best else None


def _windows(words: Sequence[str], text: Sequence[str], expected: int) -> list[int]:
    """Where as many words in a row have most in common with `words`, whatever their order; one for each stretch of that length."""
    size, needed = len(words), _KEPT_IN_PLACE * len(words)
    missing, common = Counter(words), 0
    best: dict[int, tuple[int, int, int]] = {}
    for at, word in enumerate(text):
        if word in missing:
            common += missing[word] > 0
            missing[word] -= 1
        if at >= size and (gone := text[at - size]) in missing:
            missing[gone] += 1
            common -= missing[gone] > 0
        if common >= needed:
            start = max(0, at - size + 1)
            best[start // size] = max(best.get(start // size, (0, 0, 0)), (common, -abs(start - expected), start))
    return [start for *_, start in nlargest(_WINDOWS, best.values())]


def _closely(words: Letters, before: str, after: str, text: Letters, at: int) -> _Passage | None:
    size = len(words.words)
    room = size // 3 + 2
    first, last = max(0, at - room), min(len(text.words), at + size + room)
    shared, length = _reach(words.words, text.words[first:last])
    last = first + length
    _, length = _reach(words.words[::-1], text.words[first:last][::-1])
    first = last - length
    if not shared:
        return None
    opening, ending = _ends_before(before, text, first, room), _begins_after(after, text, last, room)
    first, last = first if opening is None else opening, last if ending is None else ending
    kept, tight = shared / size, shared / (last - first)
    in_place = opening is not None or ending is not None
    needed = _KEPT_IN_PLACE if in_place else _KEPT
    if min(kept, tight) < needed or _names_kept(words, text.words[first:last]) < _TOLD:
        return None
    return _Passage(first, last, kept + tight + in_place)


def _reach(words: Sequence[str], text: Sequence[str]) -> tuple[int, int]:
    """How many of `words` are in `text` in their order at most (the longest common subsequence), and how much of `text` that takes.

    Hyyrö's bit-parallel algorithm: a bit for each of `words`, an operation on all of them for each word of `text`.
    """
    masks: defaultdict[str, int] = defaultdict(int)
    for number, word in enumerate(words):
        masks[word] |= 1 << number
    all_bits = (1 << len(words)) - 1
    row, most, length = all_bits, 0, 0
    for number, word in enumerate(text, 1):
        if word in masks:
            hit = row & masks[word]
            row = ((row + hit) | (row - hit)) & all_bits
            if (count := len(words) - row.bit_count()) > most:
                most, length = count, number
    return most, length


def _ends_before(before: str, text: Letters, first: int, room: int) -> int | None:
    """The number of the word, at or a little before `first`, right before which the letters stand that stood before the words."""
    tail = before[-_TELLING:]
    for number in range(first, max(-1, first - room - 1), -1):
        if len(tail) == _TELLING and text.run.endswith(tail, 0, text.places[number]):
            return number
    return None


def _begins_after(after: str, text: Letters, last: int, room: int) -> int | None:
    head = after[:_TELLING]
    for number in range(last, min(len(text.words), last + room) + 1):
        if len(head) == _TELLING and text.run.startswith(head, text.places[number]):
            return number
    return None


def _names_kept(words: Letters, text: Sequence[str]) -> float:
    """The part of the numbers and names (what has a capital, the first word apart) that is still there: 1 where there are none."""
    telling = Counter(
        word
        for number, (word, start) in enumerate(zip(words.words, words.starts, strict=True))
        if any(map(str.isdigit, word)) or (number and words.text[start].isupper())
    )
    return sum((telling & Counter(text)).values()) / telling.total() if telling else 1.0
