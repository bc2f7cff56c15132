"""Files of JSON -> documents: articles, or events as this program, TimelineJS or JSON-LD have them."""

from __future__ import annotations

import json

from timeline.document import Document
from timeline.reading import eventlists, linked, records, timelinejs
from timeline.reading.given import Given, Report


def lines(text: str, name: str, given: Given, report: Report) -> list[Document]:
    """A document a line; or an event a line, all of them one table. A bad line is reported and the others read."""
    try:
        first = json.loads(text.lstrip("\ufeff \n").split("\n", 1)[0])
    except (ValueError, RecursionError):
        first = None
    if not eventlists.is_event(first):
        return records.lines(text, name, given, report)
    found = [record for _, record in records.parsed_lines(text, name, report) if isinstance(record, dict)]
    return [eventlists.table(found, name, given)]


def value(text: str, name: str, given: Given, report: Report) -> list[Document]:
    """A list of documents or one alone; or a table of events."""
    try:
        data = json.loads(text)
    except (ValueError, RecursionError):
        return records.array(text, name, given, report)  # says what is wrong
    if timelinejs.is_timeline(data):
        return [eventlists.table(timelinejs.records(data), name, given)]
    if linked.is_linked(data):
        return [eventlists.table(linked.records(data), name, given)]
    items = data if isinstance(data, list) else [data]
    if items and eventlists.is_event(items[0]):
        return [eventlists.table([item for item in items if isinstance(item, dict)], name, given)]
    return records.array(text, name, given, report)
