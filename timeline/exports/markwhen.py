"""The event frame -> Markwhen (https://markwhen.com), a timeline as plain text."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from timeline.exports.records import records
from timeline.reading.eventlists import Record, coarse, plainly
from timeline.reading.markwhen import OWN

if TYPE_CHECKING:
    import pandas as pd

_TAG = re.compile(r"[^\w-]+")


def dumps(frame: pd.DataFrame, title: str | None) -> bytes:
    """A line an event, "2024-02-15: title #kind", its excerpt below; a comment before it has the event's own record, which is all there is
    of an undated one. What is open to the end lasts to "now", as Markwhen has it."""
    lines = [f"title: {plainly(title)}", ""] if title else []
    for record in records(frame):
        lines.append(OWN + json.dumps(record, ensure_ascii=False))
        if line := _line(record):
            lines += [line, *(f"  {_safe(part)}" for part in str(record["excerpt"]).split("\n") if part.strip()), ""]
    return "\n".join(lines).encode("utf-8", "replace") + b"\n"


def _line(record: Record) -> str:
    first, last = coarse(record)
    if not first:
        return ""
    if record["start"] and not record["end"]:
        last = "now"
    when = first if first == last else f"{first} / {last}"
    actors = record["actors"] if isinstance(record["actors"], list) else []
    tags = " ".join(f"#{_TAG.sub('-', str(tag))}" for tag in (record["kind"], *actors[:3]))
    return f"{when}: {plainly(record['title'])} {tags}"


def _safe(text: str) -> str:
    """A line of an article that Markwhen takes neither for a comment nor for an event."""
    return text.strip().replace("//", "/\u200b/").replace(":", "\ua789") if re.match(r"\s*(//|[^:\s]{1,40}:)", text) else text.strip()
