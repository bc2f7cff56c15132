"""The event frame -> the JSON of TimelineJS (https://timeline.knightlab.com/docs/json-format.html), a slide an event."""

from __future__ import annotations

import html
import json
from typing import TYPE_CHECKING

from timeline.chart.embedding import safe_link
from timeline.exports.records import records
from timeline.reading.eventlists import RECORD, Record, coarse, plainly

if TYPE_CHECKING:
    import pandas as pd


def dumps(frame: pd.DataFrame, title: str | None) -> bytes:
    """Slides in order of time, the first actor as their group. Undated events, for which there are no slides, are kept beside them.

    TimelineJS takes texts as HTML: article text is escaped. Each slide carries the event's own record, so that it can be read back.
    """
    slides, undated = [], []
    for record in records(frame):
        slide = _slide(record)
        if slide:
            slides.append(slide)
        else:
            undated.append(record)
    data: dict[str, object] = {"events": slides}
    if title:
        data = {"title": {"text": {"headline": html.escape(title, quote=False)}}, **data}
    if undated:
        data[RECORD] = undated
    return json.dumps(data, ensure_ascii=False, indent=1).encode("utf-8", "replace")


def _slide(record: Record) -> dict[str, object] | None:
    first, last = coarse(record)
    if not first:
        return None
    actors, source = record["actors"], safe_link(record["source"])
    slide: dict[str, object] = {
        "start_date": _date(first),
        "text": {"headline": html.escape(plainly(record["title"]), quote=False), "text": _text(record, source)},
        "unique_id": f"e{record['event']}",
        RECORD: record,
    }
    if last != first:
        slide["end_date"] = _date(last)
    if isinstance(actors, list) and actors:
        slide["group"] = str(actors[0])
    return slide


def _date(moment: str) -> dict[str, int]:
    """As precise as the event: TimelineJS shows what is there."""
    day, _, clock = moment.partition("T")
    parts = [*day.split("-"), *clock.split(":")[:2]] if clock else day.split("-")
    return {name: int(part) for name, part in zip(("year", "month", "day", "hour", "minute"), parts, strict=False)}


def _text(record: Record, source: str) -> str:
    quoted = f"<blockquote>{html.escape(str(record['excerpt']), quote=False)}</blockquote>"
    name = html.escape(plainly(record["title_of_document"] or record["source"]), quote=False)
    linked = f'<a href="{html.escape(source)}">{name}</a>' if source and name else name
    return quoted + (f"<p>{linked}</p>" if linked else "")
