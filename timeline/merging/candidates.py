"""Tellings -> the pairs worth comparing, a number that grows with the tellings and not with their pairs."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Sequence

from timeline.merging.plainwords import stem
from timeline.merging.rarity import Rarity
from timeline.merging.telling import Telling

_KEYS = 7  # words of a telling that it is looked up by, the rarest ones
_NEXT = 8  # tellings that have the word, next in time, that it is compared with
_INSIDE = 16  # and those of a month, a year that lie in it
_WEEK = 7
_RARE = 0.5  # what a word must say that leads further than to the next day


def pairs(tellings: Sequence[Telling], rarity: Rarity) -> list[tuple[int, int]]:
    """Positions of two tellings of different documents that share a word and whose dates may be one, each pair once.

    A word that is told of many days leads from a day to the same and the next one only, and from a month to itself: what else they share
    would not be enough.
    """
    found: set[int] = set()  # a pair as one number, of which millions are a tenth as large
    count = len(tellings)
    days = [telling.first or 0 for telling in tellings]
    order = sorted(range(count), key=lambda i: (days[i], tellings[i].key))
    for word, places in _by_word(tellings, order, rarity).items():
        rare = rarity.of(word) >= _RARE
        fine = [i for i in places if tellings[i].fine]
        on = [days[i] for i in fine]
        for at, i in enumerate(fine):
            latest = on[at] + (_WEEK if rare else 1)
            for j in fine[at + 1 : at + 1 + _NEXT]:
                if days[j] > latest:
                    break
                found.add(i * count + j if i < j else j * count + i)
        coarse = [i for i in places if not tellings[i].fine]
        for at, i in enumerate(coarse):
            begin = bisect_left(on, days[i])
            end = min(bisect_right(on, tellings[i].last or 0, begin), begin + _INSIDE) if rare else begin
            same = (j for j in coarse[at + 1 : at + 1 + _NEXT] if rare or tellings[j].edtf == tellings[i].edtf)
            found.update(i * count + j if i < j else j * count + i for j in (*same, *fine[begin:end]))
    documents = [telling.document for telling in tellings]
    return [(i, j) for i, j in (divmod(pair, count) for pair in sorted(found)) if documents[i] != documents[j]]


def _by_word(tellings: Sequence[Telling], order: Sequence[int], rarity: Rarity) -> dict[str, list[int]]:
    """For each word that several have the tellings that are looked up by it, in that order."""
    places: dict[str, list[int]] = defaultdict(list)
    for i in order:
        if tellings[i].first is not None and tellings[i].last is not None:
            for word in _keys(tellings[i], rarity):
                places[word].append(i)
    return {word: known for word, known in places.items() if len(known) > 1}


def _keys(telling: Telling, rarity: Rarity) -> list[str]:
    """The rarest of its words that another telling has, too; stems and names' words, numbers least."""
    words = {*telling.words, *(stem(part) for name in telling.names for part in name)}  # a name to one may be a word to another
    words.update(telling.called, (number for number, _ in telling.numbers))
    return sorted(words, key=lambda word: (rarity.days(word), word))[:_KEYS]
