"""The event frame -> JSON-LD: schema.org Events, each the subject of an article."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from timeline.chart.embedding import safe_link
from timeline.exports.records import records
from timeline.reading.eventlists import RECORD, Record, coarse, plainly

if TYPE_CHECKING:
    import pandas as pd

_CONTEXT: list[object] = ["https://schema.org", {"timeline": "urn:timeline:", RECORD: {"@type": "@json"}}]
_STATUS = {"planned": "https://schema.org/EventScheduled", "negated": "https://schema.org/EventCancelled"}


def dumps(frame: pd.DataFrame, title: str | None) -> bytes:
    """A graph of Events with `startDate` and `endDate` as precise as known, `subjectOf` the NewsArticle whose words tell of them, and the
    EDTF as their `temporalCoverage`'s value; each carries the event's own record, so that it can be read back."""
    graph = [_event(record) for record in records(frame)]
    named = {"name": title} if title else {}
    data = {"@context": _CONTEXT, **named, "@graph": graph}
    return json.dumps(data, ensure_ascii=False, indent=1).encode("utf-8", "replace")


def _event(record: Record) -> dict[str, object]:
    first, last = coarse(record)
    actors = record["actors"] if isinstance(record["actors"], list) else []
    event: dict[str, object] = {
        "@type": "Event",
        "@id": f"urn:timeline:{record['event']}",
        "name": plainly(record["title"]),
        "description": record["excerpt"],
        "about": [{"@type": "Thing", "name": name} for name in actors],
        "keywords": [str(record["kind"])],
        "subjectOf": _article(record),
        RECORD: record,
    }
    if record["start"]:
        event["startDate"] = first
    if record["end"]:
        event["endDate"] = last
    if record["edtf"]:
        event["identifier"] = {"@type": "PropertyValue", "propertyID": "https://www.loc.gov/standards/datetime/", "value": record["edtf"]}
    if status := _STATUS.get(str(record["status"])):
        event["eventStatus"] = status
    return event


def _article(record: Record) -> dict[str, object]:
    source = safe_link(record["source"])
    known = {
        "headline": record["title_of_document"], "url": source, "name": "" if source else record["source"],
        "datePublished": record["published"], "inLanguage": record["language"],
    }  # fmt: skip
    return {"@type": "NewsArticle", **{name: value for name, value in known.items() if value}}
