"""Which stretch of time the timeline shows first. Times are seconds since 1970, on a calendar without time zones."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from datetime import datetime, timedelta

DAY = 86_400.0
EPOCH = datetime(1970, 1, 1)
EARLIEST = (datetime.min - EPOCH).total_seconds()
LATEST = (datetime.max.replace(microsecond=0) - EPOCH).total_seconds()
_TRIMMED = 0.1  # of the events on each side may be left out
_GAP = 1  # times the width reached so far: a longer gap is not crossed for so few events
_PADDING = 0.04


def seconds(moment: datetime) -> float:
    """Seconds since 1970."""
    return (moment - EPOCH).total_seconds()


def moment(value: float) -> datetime:
    """The date and time of a number of seconds, kept inside the years 1 to 9999."""
    return EPOCH + timedelta(seconds=round(min(max(value, EARLIEST), LATEST)))


def first_view(firsts: Sequence[float], lasts: Sequence[float], least: float = 4 * DAY) -> tuple[float, float]:
    """Start and end of the first view, from the known first and last moments of each event.

    A few events far from all the others, at most a tenth of them on each side, stay outside: one founding in 1847 must not squeeze
    last week into a pixel. No event gives the days around 1 January 1970, which nobody gets to see.
    """
    if not firsts:
        return (-least / 2, least / 2)
    left, right = sorted(firsts), sorted(lasts)
    spare = max(1, int(len(left) * _TRIMMED)) if len(left) >= 5 else 0
    low, high = left[spare], right[-1 - spare]
    low, high = min(low, high), max(low, high)
    for i in range(spare - 1, -1, -1):
        low, high = _reach(low, high, left[i], least)
        low, high = _reach(low, high, right[-1 - i], least)
    missing = max(0.0, least - (high - low)) / 2
    padding = missing + (high - low) * _PADDING
    return max(EARLIEST, low - padding), min(LATEST, high + padding)


def _reach(low: float, high: float, value: float, least: float) -> tuple[float, float]:
    """The view stretched to `value`, if that is not too far."""
    room = _GAP * max(high - low, least)
    if low - room <= value < low:
        return value, high
    if high < value <= high + room:
        return low, value
    return low, high


def outside(view: tuple[float, float], firsts: Sequence[float], lasts: Sequence[float]) -> int:
    """How many events lie wholly before or after the view."""
    after = len(firsts) - bisect_left(sorted(firsts), view[1])
    return after + bisect_left(sorted(lasts), view[0])
