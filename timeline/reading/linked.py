"""JSON-LD with schema.org Events -> records of events."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from timeline.reading.eventlists import RECORD, Record, amended, coarse

MOST = 200_000
"""Things looked at in one file."""

_PEOPLE = ("about", "performer", "organizer", "actor", "contributor", "attendee")


def is_linked(data: object) -> bool:
    """Whether a value of JSON is JSON-LD with an event in it."""
    graph = data if isinstance(data, list) else [data]
    return (
        any(isinstance(node, dict) and ("@context" in node or "@type" in node) for node in graph[:3])
        and next(_events(data), None) is not None
    )


def records(data: object) -> list[Record]:
    """The events, wherever in the file they stand."""
    return [_record(event) for event in _events(data)]


def _events(data: object) -> Iterator[dict[str, object]]:
    return (node for node in islice(_nodes(data), MOST) if _is_event(node))


def _nodes(data: object) -> Iterator[dict[str, object]]:
    """All objects but those inside an event's own record, without recursion: a file may be deep."""
    waiting = [data]
    while waiting:
        node = waiting.pop()
        if isinstance(node, list):
            waiting += reversed(node)
        elif isinstance(node, dict):
            yield node
            waiting += [value for key, value in reversed(node.items()) if key != RECORD and isinstance(value, dict | list)]


def _is_event(node: dict[str, object]) -> bool:
    named = node.get("@type")
    types = named if isinstance(named, list) else [named]
    return any(isinstance(one, str) and one.rpartition("/")[2].endswith("Event") for one in types)


def _record(event: dict[str, object]) -> Record:
    title = _text(event.get("name"))
    first, last = _text(event.get("startDate")), _text(event.get("endDate"))
    own = event.get(RECORD)
    if isinstance(own, dict):
        known = coarse(own)
        was = (known[0] if own.get("start") else "", known[1] if own.get("end") else "")
        if told := amended(own, title, (first, last), was):
            return told
    article = event.get("subjectOf")
    article = article[0] if isinstance(article, list) and article else article
    source = article if isinstance(article, dict) else {}
    return {
        "start": first, "end": last, "title": title, "excerpt": _text(event.get("description")),
        "actors": [name for key in _PEOPLE for name in _names(event.get(key))],
        "source": _text(source.get("url")) or _text(event.get("url")),
    }  # fmt: skip


def _names(value: object) -> Iterator[str]:
    for one in value if isinstance(value, list) else [value]:
        if name := _text(one.get("name") if isinstance(one, dict) else one):
            yield name


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""
