"""The event frame -> an iCalendar file."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, timedelta
from itertools import zip_longest
from typing import TYPE_CHECKING, Any, cast

from timeline.chart.embedding import safe_link
from timeline.exports.records import records
from timeline.frame import origins
from timeline.reading.ics import OWN

if TYPE_CHECKING:
    import pandas as pd

    from timeline.document import Document

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
_NO_DATE = datetime(1970, 1, 1, tzinfo=UTC)


def dumps(frame: pd.DataFrame, title: str | None, documents: Iterable[Document] = ()) -> bytes:
    """An iCalendar of all-day entries (RFC 5545: DTEND is the day after the last).

    A clock time gives an entry at that time, floating. What has one open end stands on the day that is known, with its EDTF in the
    description. Undated events become journal entries, which may be without a day. Entries do not block time. DTSTAMP is the publication
    date, not the clock, so that the same events give the same bytes. `documents` name the sources of excerpts from other articles. Each
    entry carries the event's own record, so that it can be read back.
    """
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", "-//timeline//timeline//EN")
    calendar.add("version", "2.0")
    if title:
        calendar.add("x-wr-calname", _clean(title))
    known = origins(frame, documents)
    for record in records(frame):
        calendar.add_component(_entry(record, known))
    return bytes(calendar.to_ical())


def _entry(plain: dict[str, object], known: Mapping[str, tuple[str, str]]) -> Any:
    from icalendar import Event, Journal

    start, end = plain["start"] or plain["end"], plain["end"] or plain["start"]
    dated = isinstance(start, str) and isinstance(end, str)
    entry = Event() if dated else Journal()
    entry.add("uid", f"{plain['event']}@timeline")
    published = plain.get("published")
    entry.add("dtstamp", datetime.fromisoformat(published[:10]).replace(tzinfo=UTC) if isinstance(published, str) else _NO_DATE)
    if isinstance(start, str) and isinstance(end, str):
        _days(entry, start, end, plain.get("grain") == "instant")
    entry.add("summary", _clean(plain["title"]))
    others = _others(plain, known)
    told = [plain["excerpt"], *others, ", ".join(cast(list[str], plain["actors"])), plain["edtf"], plain.get("source")]
    entry.add("description", "\n".join(_clean(line) for line in told if line))
    entry.add("categories", [str(plain["kind"])])
    if dated:
        entry.add("status", {"planned": "TENTATIVE", "negated": "CANCELLED"}.get(str(plain["status"]), "CONFIRMED"))
        entry.add("transp", "TRANSPARENT")
    source = safe_link(plain.get("source"))
    if re.fullmatch(r"[!-~]+", source):
        entry.add("url", source)
    entry.add(OWN, json.dumps(plain))  # ASCII: no control characters, nothing that a calendar may not hold
    return entry


def _others(plain: dict[str, object], known: Mapping[str, tuple[str, str]]) -> list[str]:
    """The other excerpts; those from another article name it, and its date where that is another."""
    lists = [cast(list[str], plain.get(f"other_{name}") or []) for name in ("excerpts", "documents", "dates")]
    told = []
    for excerpt, document, day in zip_longest(*lists, fillvalue=""):
        title, source = known.get(document, ("", ""))
        from_where = [source or title, day if day != plain["edtf"] else ""] if document else []
        told.append(" – ".join(filter(None, [excerpt, *from_where])))
    return told


def _days(entry: Any, start: str, end: str, instant: bool) -> None:
    if instant and "T" in start:
        entry.add("dtstart", datetime.fromisoformat(start))
        return
    last = date.fromisoformat(end[:10])
    entry.add("dtstart", date.fromisoformat(start[:10]))
    entry.add("dtend", last + timedelta(days=1) if last < date.max else last)


def _clean(text: object) -> str:
    return _CONTROL.sub(" ", str(text or ""))
