"""Tellings -> the pairs worth comparing, a number that grows with the tellings and not with their pairs."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence

from timeline.merging.rarity import Rarity
from timeline.merging.telling import Telling

_KEYS = 6  # words of a telling that it is looked up by, the rarest ones
_NEXT = 8  # tellings that have the word, next in time, that it is compared with
_INSIDE = 16  # and those of a month, a year that lie in it
_WEEK = 7


def pairs(tellings: Sequence[Telling], rarity: Rarity) -> list[tuple[int, int]]:
    """Positions of two tellings of different documents that share a rare word and whose dates may be one, each pair once."""
    found: set[tuple[int, int]] = set()
    for places in _by_word(tellings, rarity):
        fine = sorted((_bounds(tellings[i])[0], tellings[i].key, i) for i in places if tellings[i].fine)
        days = [day for day, _, _ in fine]
        for at, (day, _, i) in enumerate(fine):
            stop = bisect_right(days, day + _WEEK, at, min(len(fine), at + 1 + _NEXT))
            found.update((i, j) for _, _, j in fine[at + 1 : stop])
        coarse = sorted((_bounds(tellings[i]), tellings[i].key, i) for i in places if not tellings[i].fine)
        for at, ((first, last), _, i) in enumerate(coarse):
            found.update((i, j) for _, _, j in coarse[at + 1 : at + 1 + _NEXT])
            begin = bisect_left(days, first)
            end = min(bisect_right(days, last, begin), begin + _INSIDE)
            found.update((i, j) for _, _, j in fine[begin:end])
    ordered = {(min(i, j), max(i, j)) for i, j in found}
    return sorted((i, j) for i, j in ordered if tellings[i].document != tellings[j].document)


def _by_word(tellings: Sequence[Telling], rarity: Rarity) -> Iterator[list[int]]:
    """For each word the tellings that are looked up by it."""
    places: dict[str, list[int]] = defaultdict(list)
    for i, telling in enumerate(tellings):
        if telling.first is not None and telling.last is not None:
            for word in _keys(telling, rarity):
                places[word].append(i)
    return (known for known in places.values() if len(known) > 1)


def _keys(telling: Telling, rarity: Rarity) -> list[str]:
    """The rarest of its words that another telling has, too; stems and names' words, numbers least."""
    words = {*telling.words, *(part for name in telling.names for part in name)}
    words.update(number for number, _ in telling.numbers)
    return sorted(words, key=lambda word: (rarity.days(word), word))[:_KEYS]


def _bounds(telling: Telling) -> tuple[int, int]:
    return telling.first or 0, telling.last or 0
