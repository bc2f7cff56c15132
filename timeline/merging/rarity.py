"""How much a word, a name or an act says about which event is meant: what is told of few days says more."""

from __future__ import annotations

import math
from collections.abc import Iterable

from timeline.merging.telling import Telling

_SUPPOSED = 50  # days supposed beside those seen, so that a handful of articles is no extreme


class Rarity:
    """0..1 for each word: 1 where one day only has it.

    Days are counted, not tellings: an event that five hundred articles tell does not make its own words common.
    """

    def __init__(self, tellings: Iterable[Telling] = ()) -> None:
        dated = sorted((telling for telling in tellings if telling.first is not None), key=_first)
        self._days: dict[object, int] = {}
        on: dict[object, int] = {}
        count, latest = 0, None
        for telling in dated:
            day = _first(telling)
            count += day != latest
            latest = day
            for word in (*telling.around, *telling.names, *(("act", act.name) for act in telling.acts)):
                if on.get(word) != day:
                    on[word] = day
                    self._days[word] = self._days.get(word, 0) + 1
        every = count + _SUPPOSED
        highest = math.log(every / 1.5)
        self._worth = {word: max(0.0, math.log(every / (days + 0.5)) / highest) for word, days in self._days.items()}

    def days(self, word: object) -> int:
        """On how many days it is told."""
        return self._days.get(word, 0)

    def of(self, word: object) -> float:
        """What `word` says: a stem, a name's words, or an act as ("act", name)."""
        return self._worth.get(word, 1.0)

    def total(self, words: Iterable[object]) -> float:
        """What all of them say together."""
        worth = self._worth
        return sum([worth.get(word, 1.0) for word in words])


def _first(telling: Telling) -> int:
    return telling.first if telling.first is not None else 0
