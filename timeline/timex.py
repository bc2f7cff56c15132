"""What date words denote: days on the line, exactly as precise as the text."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum


class Grain(StrEnum):
    """How finely a text states a date, finest first."""

    INSTANT = "instant"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    SEASON = "season"
    QUARTER = "quarter"
    HALF = "half"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    INTERVAL = "interval"


@dataclass(frozen=True, slots=True)
class Timex:
    """The time that some words denote.

    `first` and `last` are inclusive days; None is open ("since 2012" has no last). `at` is the clock time of an instant.
    `implied` are the fields the words do not state and the creation time or the narrative supplied ("en novembre"
    implies the year).

    >>> Timex(date(2015, 1, 1), date(2015, 1, 31), Grain.MONTH, approximate=True).edtf
    '2015-01~'
    """

    first: date | None
    last: date | None
    grain: Grain
    approximate: bool = False
    at: time | None = None
    implied: frozenset[Grain] = frozenset()

    def __post_init__(self) -> None:
        if self.first is None and self.last is None:
            raise ValueError("a timex has at least one bound")
        if self.first and self.last and self.first > self.last:
            raise ValueError(f"bounds out of order: {self.first} > {self.last}")

    @property
    def edtf(self) -> str:
        """The date in Extended Date/Time Format, level 1 or 2."""
        raise NotImplementedError
