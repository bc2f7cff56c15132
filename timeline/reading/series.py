"""Entries of a calendar that recur (RFC 5545, RRULE) -> each time they do."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta
from itertools import islice
from typing import Any

TIMES = 1_000
"""Of one series; what goes on is cut off there."""

SERIES = 1_000
"""Of one calendar; of those beyond, the first time alone is taken."""

_YEARS = {"YEARLY": 200, "MONTHLY": 100, "WEEKLY": 30, "DAILY": 10}
"""How far a series is followed: a rule that never comes true would be followed to the year 9999. Hours and minutes are not unfolded."""
_UNTIL = re.compile(r"(?:^|;)UNTIL=[^;]*", re.IGNORECASE)
_STAMPS = ("dtstart", "dtend", "dtstamp", "created", "last-modified")


def unfolded(entries: Sequence[Any]) -> Iterator[tuple[Any, timedelta]]:
    """Each entry, as often as it recurs, with how much later than its DTSTART; times that have an entry of their own are left to that."""
    own = {(str(entry.get("uid")), _plain(moment)) for entry in entries if (moment := _moment(entry, "recurrence-id"))}
    latest = max((_plain(moment) for entry in entries for name in _STAMPS if (moment := _moment(entry, name))), default=datetime.min)
    left = SERIES
    for entry in entries:
        start = _moment(entry, "dtstart")
        if start is None or entry.get("rrule") is None or left <= 0:
            yield entry, timedelta(0)
            continue
        left -= 1
        first, out = _plain(start), {_plain(one) for one in _moments(entry, "exdate")}
        for at in _times(entry, start, latest):
            if at not in out and (str(entry.get("uid")), at) not in own:
                yield entry, at - first


def _times(entry: Any, start: date, latest: datetime) -> list[datetime]:
    """The moments of a series, by the clock on the wall; the first alone where its rule cannot be followed."""
    from dateutil.rrule import rrulestr

    first, rule = _plain(start), entry["rrule"]
    try:
        years = _YEARS[str(rule["FREQ"][0]).upper()]
        ends = [_until(one, start) for one in rule.get("UNTIL", ())] or ([datetime.max] if rule.get("COUNT") else [max(latest, first)])
        end = min(*ends, _later(first, years))
        found = rrulestr(_UNTIL.sub("", rule.to_ical().decode()), dtstart=first)
        return list(islice(found.between(first, end, inc=True), TIMES)) or [first]
    except (ValueError, KeyError, IndexError, TypeError, AttributeError, OverflowError):
        return [first]


def _until(until: date, start: date) -> datetime:
    if isinstance(until, datetime) and until.tzinfo and isinstance(start, datetime) and start.tzinfo:
        until = until.astimezone(start.tzinfo)
    return _plain(until) if isinstance(until, datetime) else datetime.combine(until, time.max)


def _later(first: datetime, years: int) -> datetime:
    return first.replace(year=min(first.year + years, 9999), day=min(first.day, 28))


def _moment(entry: Any, name: str) -> date | None:
    found = getattr(entry.get(name), "dt", None)
    return found if isinstance(found, date) else None


def _moments(entry: Any, name: str) -> Iterator[date]:
    value = entry.get(name)
    for group in value if isinstance(value, list) else [] if value is None else [value]:
        for one in getattr(group, "dts", ()):
            if isinstance(one.dt, date):
                yield one.dt


def _plain(moment: date) -> datetime:
    """By the clock on the wall, wherever that hangs."""
    return moment.replace(tzinfo=None) if isinstance(moment, datetime) else datetime.combine(moment, time.min)
