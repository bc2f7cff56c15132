"""Calendar arithmetic on the fields that words state: which day is the fourth Thursday, which November is meant, what is early May."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from functools import lru_cache
from typing import Any

from dateutil.easter import easter

from timeline.timex import Grain, Timex, shifted

Fields = Mapping[str, Any]
"""Some of month (1-12), day (1-31), weekday (0 Monday), season (1 spring-4 winter), holiday (code)."""

_UNITS = {
    "second": "S", "minute": "M", "hour": "H", "day": "D", "week": "W", "weekend": "W", "month": "M", "season": "M", "quarter": "Q",
    "half": "H", "year": "Y", "decade": "E", "century": "C",
}  # fmt: skip
_MULTIPLES = {
    "fortnight": (2, "week"), "halfcentury": (50, "year"), "halfhour": (30, "minute"), "halfday": (0.5, "day"), "half": (6, "month"),
}  # fmt: skip
_HALVES = {"year": "6M", "hour": "30M", "minute": "30S"}
_AGAINST = {-2: 4, 2: 12}  # a month or day against a past or future clause must be so many times nearer to be meant
_AHEAD = 1.5  # told in no tense, it must be so many times nearer to lie ahead
FIRM = -3
"""As direction -2, however far back."""
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def first_of(unit: str) -> Grain | None:
    """The grain a unit names, if it has one."""
    return Grain(unit) if unit in ("day", "week", "month", "season", "quarter", "half", "year", "decade", "century") else None


def in_units(count: float | None, unit: str) -> str:
    """TIMEX3 value of a duration; `count` None is an unknown number.

    >>> in_units(3, "month"), in_units(None, "week"), in_units(2.5, "hour"), in_units(2, "decade")
    ('P3M', 'PXW', 'PT2H30M', 'P20Y')
    """
    if unit in _MULTIPLES:
        factor, unit = _MULTIPLES[unit]
        count = None if count is None else count * factor
    elif unit in ("decade", "century") and count is not None:
        count, unit = count * (10 if unit == "decade" else 100), "year"
    if count is not None and count % 1 == 0.5 and unit in _HALVES:
        count, rest = count // 1, _HALVES[unit]
    else:
        rest = ""
    figure = "X" if count is None else f"{count:g}" if count < 1e6 else str(int(count))
    return f"P{'T' if unit in ('second', 'minute', 'hour') else ''}{figure}{_UNITS[unit]}{rest}"


def shifted_by(day: date, count: float, unit: str) -> date:
    """`day` moved by so many units; fractions of a year are months, of a month days."""
    count = max(-1e5, min(1e5, count))
    if unit in _MULTIPLES:
        factor, unit = _MULTIPLES[unit]
        count *= factor
    months = {"month": 1, "season": 3, "quarter": 3, "year": 12, "decade": 120, "century": 1200}.get(unit)
    if months:
        whole = int(count * months)
        return shifted(day, months=whole, days=round((count * months - whole) * 30))
    return shifted(day, days=round(count * {"day": 1, "week": 7, "weekend": 7}.get(unit, 0)))


def holiday(code: str, year: int) -> date | None:
    """The day of a holiday in a year: "12-25", "easter+49" (Western Easter), "11-thu-4" (the fourth Thursday of November),
    "11-mon-1+1" (the day after the first Monday).

    >>> holiday("11-thu-4", 2023), holiday("easter+39", 2024)
    (datetime.date(2023, 11, 23), datetime.date(2024, 5, 9))
    """
    if code.startswith("easter"):
        return shifted(easter(year), days=int(code[6:] or 0)) if 1583 <= year <= 4099 else None
    if len(code) == 5:
        return _day(year, int(code[:2]), int(code[3:]))
    month, name = int(code[:2]), code[3:6]
    nth, _, later = code[7:].partition("+")
    days = [d for n in range(1, 32) if (d := _day(year, month, n)) and d.weekday() == WEEKDAYS.index(name)]
    return shifted(days[int(nth) - (int(nth) > 0)], days=int(later or 0))


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def made(fields: Fields, year: int) -> Timex | None:
    """The time that has these fields in that year; None when there is none."""
    return _made(tuple(fields.items()), year)


@lru_cache(8192)
def _made(items: tuple[tuple[str, Any], ...], year: int) -> Timex | None:
    fields = dict(items)
    if not 1 <= year <= 9999:
        return None
    if "holiday" in fields:
        code, _, grain = fields["holiday"].partition(" ")
        day = holiday(code, year)
        return Timex.containing(day, Grain(grain or "day")) if day else None
    if "season" in fields:
        return Timex.containing(date(year, 3 * fields["season"], 1), Grain.SEASON)
    if "month" not in fields:
        return Timex.containing(date(year, 1, 1), Grain.YEAR) if "day" not in fields else None
    if "day" not in fields:
        return Timex.containing(date(year, fields["month"], 1), Grain.MONTH)
    day = _day(year, fields["month"], fields["day"])
    return Timex.containing(day, Grain.DAY) if day else None


def occurrence(fields: Fields, near: date, direction: int | None) -> Timex | None:
    """Which of the recurring times with these fields is meant, seen from `near`.

    `direction`: -1 the last one before, 1 the next one after, 0 the one of the current week or year, -2 and 2 the last and the next
    where today, or this month, counts (FIRM: however far back); None the nearest.
    """
    return _occurrence(tuple(fields.items()), near, direction)


@lru_cache(4096)
def _occurrence(items: tuple[tuple[str, Any], ...], near: date, direction: int | None) -> Timex | None:
    fields = dict(items)
    candidates = list(_candidates(fields, near))
    if not candidates:
        return None

    def first(t: Timex) -> date:
        assert t.first is not None
        return t.first

    def last(t: Timex) -> date:
        assert t.last is not None
        return t.last

    def distance(t: Timex) -> int:
        return 0 if first(t) <= near <= last(t) else min(abs((first(t) - near).days), abs((last(t) - near).days))

    if direction == 0:
        if set(fields) == {"weekday"}:
            return next((t for t in candidates if first(t).isocalendar()[:2] == near.isocalendar()[:2]), None)
        return min(candidates, key=lambda t: abs(first(t).year - near.year))
    if {"weekday", "day"} <= fields.keys() and "month" not in fields and direction in (-2, 2):
        direction = None  # a Friday the 13th comes so rarely that the nearest is meant, whatever the tense
    if "weekday" in fields and len(candidates) > 1 and "month" in fields:
        candidates = [t for t in candidates if first(t).weekday() == fields["weekday"]] or candidates
        direction = None if direction in (-2, 2) else direction
    if direction in (-2, 2) and "weekday" not in fields and "season" not in fields:
        against = [t for t in candidates if (first(t) > near if direction == -2 else last(t) < near)]
        return min(candidates, key=lambda t: distance(t) * (_AGAINST[direction] if t in against else 1))
    if direction in (-1, -2, FIRM):
        before = [t for t in candidates if (last(t) < near if direction == -1 else first(t) <= near)]
        return before[-1] if before else candidates[0]
    if direction in (1, 2):
        after = [t for t in candidates if (first(t) > near if direction == 1 else last(t) >= near)]
        return after[0] if after else candidates[-1]
    if set(fields) == {"weekday"}:  # news tells what happened
        return occurrence(fields, near, -2)
    return min(candidates, key=lambda t: distance(t) * (_AHEAD if first(t) > near else 1))


def _candidates(fields: Fields, near: date) -> Iterator[Timex]:
    if "month" in fields or "season" in fields or "holiday" in fields:
        reach = 5 if fields.get("month") == 2 and fields.get("day") == 29 else 2
        yield from (t for n in range(-reach, reach + 1) if (t := made(fields, near.year + n)))
    elif "day" in fields:  # "jeudi 17", or a bare day of the month
        start = shifted(near, months=-6).replace(day=1)
        for n in range(13):
            month = shifted(start, months=n)
            day = _day(month.year, month.month, fields["day"])
            if day and fields.get("weekday", day.weekday()) == day.weekday():
                yield Timex.containing(day, Grain.DAY)
    elif "weekday" in fields:
        ahead = (fields["weekday"] - near.weekday()) % 7
        for n in (-14, -7, 0, 7, 14):
            yield Timex.containing(shifted(near, days=ahead + n), Grain.DAY)


def edge_of(timex: Timex, edge: str) -> Timex:
    """The early, middle or late part of a time, approximate: days 1-10, 11-20, 21-end of a month, thirds of anything longer."""
    first, last = timex.first, timex.last
    if first is None or last is None:
        return replace(timex, approximate=True)
    third = {"START": 0, "MID": 1, "END": 2}[edge]
    match timex.grain:
        case Grain.DAY | Grain.INSTANT:
            return timex
        case Grain.WEEK:
            a, b = ((0, 2), (2, 3), (4, 6))[third]
            bounds = shifted(first, days=a), shifted(first, days=b)
        case Grain.MONTH:
            bounds = first.replace(day=(1, 11, 21)[third]), (first.replace(day=10), first.replace(day=20), last)[third]
        case Grain.DECADE:
            a, b = ((0, 3), (4, 6), (7, 9))[third]
            bounds = shifted(first, months=12 * a), shifted(first, months=12 * (b + 1), days=-1)
        case _:
            months = (last.year - first.year) * 12 + last.month - first.month + 1
            if months % 3:
                return replace(timex, approximate=True)
            size = months // 3
            bounds = shifted(first, months=size * third), shifted(first, months=size * (third + 1), days=-1)
    return Timex(bounds[0], bounds[1], Grain.INTERVAL, approximate=True, implied=timex.implied)
