"""Records of ready-made events, out of whatever format, -> a table document: from there on they are read like any other table.

A record has columns of the event frame, or headings that a table may have ("date", "headline", …). The formats that this program writes
carry the whole record of each event with them (`RECORD`); what another program changed meanwhile, a title or a date, wins over it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from timeline.document import Document
from timeline.errors import TimelineError
from timeline.frame import COLUMNS
from timeline.reading import tables
from timeline.reading.cells import written
from timeline.reading.given import Given, made
from timeline.reading.restoring import cell
from timeline.timex import Timex

RECORD = "timeline:record"
"""The key under which formats carry an event's own record."""

Record = Mapping[str, object]
_TITLES = ("title", "headline", "name", "summary")
_DATES = ("edtf", "start", "date", "start_date", "startDate", "year")
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
_PLAIN = str | int | float | bool


def table(records: Sequence[Record], name: str, given: Given) -> Document:
    """The records as a table of events. Raises TimelineError when there are none or none of them has a date."""
    if not records:
        raise TimelineError("{name}: no events in this file", name=name)
    keys = dict.fromkeys(key for record in records for key, value in record.items() if value is None or _simple(value))
    headings = [*(key for key in COLUMNS if key in keys), *(key for key in keys if key not in COLUMNS)]
    lines = ([cell(key, _kept(record.get(key))) for key in headings] for record in records)
    document = made(written([headings, *lines]), name, given, media="table")
    tables.check(document)
    return document


def is_event(record: object) -> bool:
    """Whether a record of JSON is an event rather than an article."""
    return (
        isinstance(record, dict) and "text" not in record and any(key in record for key in _TITLES) and any(key in record for key in _DATES)
    )


def amended(record: object, title: str, span: tuple[str, str], was: tuple[str, str] | None = None) -> dict[str, object] | None:
    """An event's own record, with the title and the first and last day (EDTF, "" unknown) that a file has now; None if it is none.

    `was` is what the file had as days when it was written, by default what `days` tells of the record.
    """
    if not isinstance(record, dict) or not all(key in record for key in ("event", "title", "edtf", "document")):
        return None
    kept = {str(key): value for key, value in record.items() if key in COLUMNS}
    if plainly(title) != plainly(kept["title"]):
        kept["title"] = title
    if span == (was or days(kept)):
        return kept
    first, last = span
    try:
        timex = Timex.from_edtf(first if first == last else f"{first or '..'}/{last or '..'}")
    except ValueError:
        return kept
    clock = f"T{timex.at:%H:%M}" if timex.at else ""
    start, end = (day.isoformat() + clock if day else None for day in (timex.first, timex.last))
    return kept | {"edtf": timex.edtf, "start": start, "end": end, "grain": str(timex.grain), "approximate": False}


def plainly(text: object) -> str:
    """A title on one line, as any format may have it.

    >>> plainly("Sora\\x07 \\n is out")
    'Sora is out'
    """
    return " ".join(_CONTROL.sub(" ", str(text or "")).split())


def days(record: Record) -> tuple[str, str]:
    """The first and the last day or moment of an event as files have them: the known end for both where one is open, "" for none."""
    start, end = (value if isinstance(value, str) else "" for value in (record.get("start"), record.get("end")))
    if record.get("grain") != "instant":
        start, end = start[:10], end[:10]
    return start or end, end or start


def coarse(record: Record) -> tuple[str, str]:
    """Like `days`, but a month is "2023-11" and a year "2023", both its first and its last."""
    length = {"month": 7, "year": 4}.get(str(record.get("grain")))
    first, last = days(record)
    return (first[:length], first[:length]) if length else (first, last)


def _simple(value: object) -> bool:
    return isinstance(value, _PLAIN) or (isinstance(value, list) and all(isinstance(item, str) for item in value))


def _kept(value: object) -> object:
    return value if _simple(value) else None
