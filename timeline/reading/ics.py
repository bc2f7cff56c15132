"""An iCalendar file (RFC 5545) -> records of events."""

from __future__ import annotations

import json
from datetime import date, datetime, timedelta
from itertools import islice
from typing import Any

from timeline.errors import TimelineError
from timeline.events.kinds import KINDS
from timeline.reading import series
from timeline.reading.eventlists import Record, amended

OWN = "X-TIMELINE-RECORD"
"""The property that carries an event's own record."""

MOST = 100_000
"""Entries of one calendar."""

_STATUSES = {"TENTATIVE": "planned", "CANCELLED": "negated"}


def records(data: bytes, name: str) -> list[Record]:
    """The entries (VEVENT, VTODO, VJOURNAL) in the order of the file, those that recur as often as they do.

    A series without an end is taken up to the last day that the file mentions. Raises TimelineError for what is no calendar.
    """
    from icalendar import Calendar

    try:
        calendars = Calendar.from_ical(data, multiple=True)
        entries = [entry for calendar in calendars for entry in calendar.walk() if entry.name in ("VEVENT", "VTODO", "VJOURNAL")]
    except (ValueError, IndexError, KeyError, TypeError, AttributeError, RecursionError):  # what icalendar raises, by version
        raise TimelineError("{name} is no calendar that can be read (iCalendar, RFC 5545)", name=name) from None
    if len(entries) > MOST:
        raise TimelineError("{name} has more than {most} entries", name=name, most=MOST)
    return [_record(entry, later) for entry, later in islice(series.unfolded(entries), MOST)]


def _record(entry: Any, later: timedelta) -> Record:
    title = str(entry.get("summary") or "")
    first, last = _span(entry, later)
    own = _own(entry)
    if isinstance(own, dict) and (known := amended(own, title, (first, last))):
        return known
    people = [_called(person) for name in ("organizer", "attendee") for person in _listed(entry.get(name))]
    tags = [str(tag) for group in _listed(entry.get("categories")) for tag in getattr(group, "cats", [group])]
    return {
        "edtf": first if first == last else f"{first}/{last}", "title": title, "excerpt": str(entry.get("description") or ""),
        "actors": [person for person in people if person], "source": str(entry.get("url") or ""),
        "status": _STATUSES.get(str(entry.get("status") or "").upper(), ""),
        "kind": next((tag for tag in tags if tag in KINDS), ""), "tags": [tag for tag in tags if tag not in KINDS],
    }  # fmt: skip


def _span(entry: Any, later: timedelta) -> tuple[str, str]:
    """First and last day or moment, both inclusive, "" when there is none; of one that recurs, so much `later`."""
    start, end, due = (getattr(entry.get(name), "dt", None) for name in ("dtstart", "dtend", "due"))
    start, end = start or due, end or due
    if not isinstance(start, date):
        return "", ""
    if later:
        start, end = start + later, end + later if isinstance(end, date) else None
    if isinstance(start, datetime):
        moment = start.strftime("%Y-%m-%dT%H:%M").zfill(16)
        until = end.date() if isinstance(end, datetime) else start.date()
        return (start.date().isoformat(), until.isoformat()) if until > start.date() else (moment, moment)
    length = getattr(entry.get("duration"), "dt", None)
    if not isinstance(end, date) and isinstance(length, timedelta) and length.days > 0:
        end = start + min(length, date.max - start)
    last = (end.date() if isinstance(end, datetime) else end) if isinstance(end, date) else start
    if last > start and last < date.max:
        last -= timedelta(days=1)  # DTEND is the day after; of the last day of all there is none
    return start.isoformat(), max(last, start).isoformat()


def _own(entry: Any) -> object:
    value = entry.get(OWN)
    if value is None:
        return None
    text = value.to_ical().decode("utf-8", "replace") if not isinstance(value, str) else str(value)
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _called(person: Any) -> str:
    """A calendar's person by name, else by address."""
    name = getattr(person, "params", {}).get("CN")
    return str(name or str(person).removeprefix("mailto:").removeprefix("MAILTO:"))
