"""Markwhen text (https://markwhen.com) -> records of events: a line that begins with a date and a colon, and the lines below it."""

from __future__ import annotations

import json
import re

from timeline.reading import datecells
from timeline.reading.datecells import Reading
from timeline.reading.eventlists import Record, amended, coarse

OWN = "// timeline: "
"""Before an event's own record, in a comment of this program."""

_EVENT = re.compile(r"[ \t]{0,40}(?:- (?:\[[ xX]?\] )?)?([^\s:/#][^:\n]{0,60}(?::\d\d[^:\n]{0,40})?):[ \t](.*)")
_NO_EVENT = re.compile(r"[ \t]*(?://|#|end ?(?:section|group)|(?:section|group)\b|---)", re.IGNORECASE)
_PART = re.compile(r"[ \t]*(?:#{1,6} |end ?(?:section|group)|(?:section|group)\b)", re.IGNORECASE)
_TAGS = re.compile(r"(?:^|\s)#([\w-]{1,60})")
_BETWEEN = (" / ", " - ", " – ", " to ", " until ", "/", "-")
_OPEN = ("now", "..", "")


def is_markwhen(text: str) -> bool:
    """Whether a text of unknown kind carries events that this program wrote."""
    return text.lstrip("\ufeff").startswith(OWN) or f"\n{OWN}" in text[:10_000]


def records(text: str) -> list[Record]:
    """The events in the order of the text. Days are read as Europe writes them, unless the header says `dateFormat: m/d/y`."""
    reading = Reading("MDY" if re.search(r"(?im)^dateFormat:[ \t]*m", text[:2000]) else "DMY")
    found: list[Record] = []
    own: object = None
    body: list[str] | None = None
    for line in text.split("\n"):
        if line.startswith(OWN):
            if isinstance(own, dict) and (undated := amended(own, str(own.get("title")), coarse(own))):
                found.append(undated)
            own, body = _record(line.removeprefix(OWN)), None
            continue
        event = None if _NO_EVENT.match(line) else _EVENT.match(line)
        span = _span(event[1], reading) if event else None
        if event and span:
            body = []
            found.append(_event(event[2], span, own, body))
            own = None
        elif _PART.match(line):
            body = None
        elif body is not None and line.strip() and not _NO_EVENT.match(line):
            body.append(line.strip())
    if isinstance(own, dict) and (undated := amended(own, str(own.get("title")), coarse(own))):
        found.append(undated)
    return [_joined(record) for record in found]


def _event(rest: str, span: tuple[str, str], own: object, body: list[str]) -> dict[str, object]:
    tags = _TAGS.findall(rest)
    title = " ".join(_TAGS.sub(" ", rest).split())
    if isinstance(own, dict):
        first, last = coarse(own)
        was = (first, "") if own.get("start") and not own.get("end") else (first, last)
        known = amended(own, title if title != _untagged(own) else str(own.get("title")), span, was)
        if known:
            return known
    first, last = span
    return {"edtf": first if first == last else f"{first or '..'}/{last or '..'}", "title": title, "excerpt": body, "tags": tags}


def _untagged(own: dict[str, object]) -> str:
    """The title as it comes out of a line, where a word of it looks like a tag."""
    return " ".join(_TAGS.sub(" ", str(own.get("title"))).split())


def _joined(record: Record) -> Record:
    body = record.get("excerpt")
    return {**record, "excerpt": "\n".join(body)} if isinstance(body, list) else record


def _span(text: str, reading: Reading) -> tuple[str, str] | None:
    """First and last day as EDTF, "" for an open end; None for what is no date."""
    whole = _edtf(text, reading)
    if whole is not None:
        return whole, whole
    for between in _BETWEEN:
        left, _, right = text.partition(between)
        first = _edtf(left, reading) if right or between in text else None
        last = "" if right.strip().lower() in _OPEN else _edtf(right, reading)
        if first is not None and last is not None:
            return first, last
    return None


def _edtf(text: str, reading: Reading) -> str | None:
    found = datecells.read(text, reading)
    return found.edtf if found and found.first and found.last else None


def _record(text: str) -> object:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None
