"""What date words denote: days on the line, exactly as precise as the text."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import date, time, timedelta
from enum import StrEnum
from functools import lru_cache


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


_MONTHS = {Grain.MONTH: 1, Grain.SEASON: 3, Grain.QUARTER: 3, Grain.HALF: 6, Grain.YEAR: 12, Grain.DECADE: 120, Grain.CENTURY: 1200}
_ALIGNED = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d))?)?)?\Z")


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

    @classmethod
    @lru_cache(4096)
    def containing(cls, day: date, grain: Grain) -> Timex:
        """The week, month, season... that `day` lies in. Weeks begin on Monday (ISO 8601), seasons are meteorological.

        >>> Timex.containing(date(2024, 2, 18), Grain.SEASON).edtf
        '2023-24'
        """
        if grain in (Grain.DAY, Grain.INSTANT, Grain.INTERVAL):
            return cls(day, day, Grain.DAY)
        if grain is Grain.WEEK:
            monday = shifted(day, days=-day.weekday())
            return cls(monday, shifted(monday, days=6), grain)
        size = _MONTHS[grain]
        offset = 2 if grain is Grain.SEASON else 0
        index = (day.year * 12 + day.month - 1 - offset) // size * size + offset
        first = _month_start(index)
        beyond = index + size >= 10_000 * 12
        return cls(first, date.max if beyond else shifted(_month_start(index + size), days=-1), grain)

    def moved(self, steps: int) -> Timex:
        """The same grain, so many units on (or back, when negative): last year, next week.

        >>> Timex.containing(date(2024, 1, 31), Grain.MONTH).moved(-1).edtf
        '2023-12'
        """
        first = self.first or self.last
        assert first is not None
        if self.grain in (Grain.DAY, Grain.INSTANT, Grain.INTERVAL):
            return Timex.containing(shifted(first, days=steps), Grain.DAY)
        if self.grain is Grain.WEEK:
            return Timex.containing(shifted(first, days=7 * steps), Grain.WEEK)
        return Timex.containing(shifted(first, months=_MONTHS[self.grain] * steps), self.grain)

    @property
    def edtf(self) -> str:
        """The date in Extended Date/Time Format, level 1 or 2 (a week, which EDTF lacks, is an interval of days)."""
        mark = "~" if self.approximate else ""
        if self.first is None or self.last is None or self.grain in (Grain.INTERVAL, Grain.WEEK):
            first, last = self._bounds()
            return f"{first + mark if first != '..' else first}/{last + mark if last != '..' else last}"
        year = f"{self.first.year:04d}"
        match self.grain:
            case Grain.INSTANT if self.at:
                return f"{self.first.isoformat()}T{self.at:%H:%M}"
            case Grain.MONTH:
                return f"{year}-{self.first.month:02d}{mark}"
            case Grain.SEASON:
                return f"{year}-{21 + (self.first.month // 3 - 1) % 4}{mark}"
            case Grain.QUARTER:
                return f"{year}-{33 + self.first.month // 3}{mark}"
            case Grain.HALF:
                return f"{year}-{40 + self.first.month // 7}{mark}"
            case Grain.YEAR:
                return year + mark
            case Grain.DECADE:
                return year[:3] + "X" + mark
            case Grain.CENTURY:
                return year[:2] + "XX" + mark
        return self.first.isoformat() + mark

    def _bounds(self) -> tuple[str, str]:
        """The two ends as coarsely as both allow: years, months or days."""
        first, last = self.first, self.last
        weekly = self.grain is Grain.WEEK
        if not weekly and (not first or (first.month, first.day) == (1, 1)) and (not last or (last.month, last.day) == (12, 31)):
            cut = 4
        elif not weekly and (not first or first.day == 1) and (not last or last.day == monthrange(last.year, last.month)[1]):
            cut = 7
        else:
            cut = 10
        return first.isoformat()[:cut] if first else "..", last.isoformat()[:cut] if last else ".."

    @classmethod
    def from_edtf(cls, text: str) -> Timex:
        """Read back what `edtf` writes. Raises ValueError on anything else.

        >>> Timex.from_edtf("2004-01/2018-06").last
        datetime.date(2018, 6, 30)
        """
        approximate = "~" in text
        plain = text.replace("~", "")
        if "/" in plain:
            left, right = plain.split("/", 1)
            first = None if left == ".." else cls.from_edtf(left).first
            last = None if right == ".." else cls.from_edtf(right).last
            return cls(first, last, Grain.INTERVAL, approximate)
        if plain.endswith("XX") and plain[:-2].isdigit():
            return replace(cls.containing(date(int(plain[:-2] + "00") or 1, 1, 1), Grain.CENTURY), approximate=approximate)
        if plain.endswith("X") and plain[:-1].isdigit():
            return replace(cls.containing(date(int(plain[:-1] + "0") or 1, 1, 1), Grain.DECADE), approximate=approximate)
        match = _ALIGNED.match(plain)
        if not match:
            raise ValueError(f"not an EDTF date: {text!r}")
        year, month, day, hour, minute = (int(part) if part else None for part in match.groups())
        assert year is not None
        if day is not None and month is not None:
            whole = cls.containing(date(year, month, day), Grain.DAY)
            if hour is not None and minute is not None:
                return replace(whole, grain=Grain.INSTANT, at=time(hour, minute))
        elif month is None:
            whole = cls.containing(date(year, 1, 1), Grain.YEAR)
        elif month <= 12:
            whole = cls.containing(date(year, month, 1), Grain.MONTH)
        elif 21 <= month <= 24:
            whole = cls.containing(date(year, 3 * (month - 20), 1), Grain.SEASON)
        elif 33 <= month <= 36:
            whole = cls.containing(date(year, 3 * (month - 33) + 1, 1), Grain.QUARTER)
        elif 40 <= month <= 41:
            whole = cls.containing(date(year, 6 * (month - 40) + 1, 1), Grain.HALF)
        else:
            raise ValueError(f"not an EDTF date: {text!r}")
        return replace(whole, approximate=approximate)

    @property
    def timex3(self) -> str:
        """The TIMEX3 value: "2024-W07", "2013-SU", "199" (a decade), "2024-02-15T14:30"; an interval is "first/last"."""
        first = self.first
        if first is None or self.last is None or self.grain is Grain.INTERVAL:
            return "/".join(self._bounds()).replace("/..", "").replace("../", "")
        match self.grain:
            case Grain.DAY:
                return first.isoformat()
            case Grain.INSTANT if self.at:
                return f"{first.isoformat()}T{self.at:%H:%M}"
            case Grain.WEEK:
                year, week, _ = first.isocalendar()
                return f"{year:04d}-W{week:02d}"
            case Grain.MONTH:
                return first.isoformat()[:7]
            case Grain.SEASON:
                return f"{first.year:04d}-{('SP', 'SU', 'FA', 'WI')[(first.month // 3 - 1) % 4]}"
            case Grain.QUARTER:
                return f"{first.year:04d}-Q{first.month // 3 + 1}"
            case Grain.HALF:
                return f"{first.year:04d}-H{first.month // 7 + 1}"
            case Grain.YEAR:
                return f"{first.year:04d}"
            case Grain.DECADE:
                return f"{first.year:04d}"[:3]
            case Grain.CENTURY:
                return f"{first.year:04d}"[:2]
        return first.isoformat()


def shifted(day: date, *, days: int = 0, months: int = 0) -> date:
    """`day` moved by calendar months (the day of the month clipped to the month's length), then by days; clipped to years 1 to 9999.

    >>> shifted(date(2024, 3, 31), months=-1)
    datetime.date(2024, 2, 29)
    """
    if months:
        start = _month_start(day.year * 12 + day.month - 1 + months)
        day = start.replace(day=min(day.day, monthrange(start.year, start.month)[1]))
    try:
        return day + timedelta(days)
    except OverflowError:
        return date.max if days > 0 else date.min


def _month_start(index: int) -> date:
    """First day of the month that is `index` months after January of the year 0."""
    return date(max(1, min(9999, index // 12)), index % 12 + 1, 1)
