"""Calendar units: what makes a stretch of days a week, a month, a decade, and where one begins and ends."""

from __future__ import annotations

from datetime import date, timedelta

MONTHS = {"month": 1, "quarter": 3, "half": 6, "year": 12, "decade": 120, "century": 1200}
"""Grains that are whole months, and how many."""


def is_unit(first: date, last: date, grain: str) -> bool:
    """Whether the bounds are exactly one week, month, … of that grain."""
    if grain in MONTHS:
        size = MONTHS[grain]
        begins = (first.year * 12 + first.month - 1) % size in (0, 12 * (grain == "century"))
        return begins and months(first, last) == size
    days = (last - first).days + 1
    return {"week": days == 7, "season": 80 <= days <= 100}.get(grain, days == 1)


def months(first: date, last: date) -> int:
    """How many whole calendar months the bounds make; 0 when they are not whole months."""
    if first.day != 1 or (last < date.max and (last + timedelta(1)).day != 1):
        return 0
    return (last.year - first.year) * 12 + last.month - first.month + 1


def end_of(first: date, grain: str) -> date:
    """The last day of the unit that begins on `first`."""
    if grain == "week":
        return first + timedelta(6)
    if grain == "season":
        return min(first + timedelta(88), date.max)
    if grain not in MONTHS:
        return first
    number = first.year * 12 + first.month - 1 + MONTHS[grain]
    return date(number // 12, number % 12 + 1, 1) - timedelta(1) if number < 120_000 else date.max


def start_of(last: date, grain: str) -> date:
    """The first day of the unit that ends on `last`."""
    if grain == "week":
        return last - timedelta(6)
    if grain == "season":
        return last - timedelta(88)
    if grain not in MONTHS:
        return last
    number = max(12, last.year * 12 + last.month - MONTHS[grain])
    return date(number // 12, number % 12 + 1, 1)
