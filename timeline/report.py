"""What `timeline explain` prints: the decisions on each event, laid out for a terminal or as data."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Sequence

from timeline.errors import Message, TimelineError
from timeline.events.event import Event
from timeline.explaining import TOPICS, explain, told
from timeline.extraction import Parsed

_INDENT = 2


def chosen(parsed: Parsed, wanted: str | None) -> list[tuple[int, Event]]:
    """The events of a document with their numbers from 1, by place in the text.

    `wanted` is a number, an id or (the beginning of) an EDTF date; None is all of them.
    """
    events = list(enumerate(parsed.events, start=1))
    if wanted is None:
        return events
    if wanted.isdecimal() and int(wanted) <= len(events):
        return [events[int(wanted) - 1]] if int(wanted) else []
    return [(number, event) for number, event in events if event.id == wanted or (event.timex and event.timex.edtf.startswith(wanted))]


def text(parsed: Parsed, events: Sequence[tuple[int, Event]], language: str | None, width: int) -> str:
    """For each event its date, title, place and excerpt, and below them the decisions, wrapped at `width` characters."""
    width = max(40, width)
    margin = _INDENT + 2 + max(len(told(topic, language)) for topic in TOPICS.values())
    blocks = [
        f"{_head(parsed, number, event, language, width)}\n\n{_points(parsed, event, language, width, margin)}" for number, event in events
    ]
    return "\n\n\n".join(blocks) + "\n" if blocks else ""


def data(parsed: Parsed, events: Sequence[tuple[int, Event]], language: str | None) -> list[dict[str, object]]:
    """For each event what identifies it, and under each topic the facts and the sentences."""
    out: list[dict[str, object]] = []
    for number, event in events:
        points = explain(parsed, event)
        out.append({
            "document": parsed.document.id, "event": event.id, "number": number, "title": event.title,
            "excerpt": event.excerpt.of(parsed.document.text), "start": event.excerpt.start, "end": event.excerpt.end,
            "why": {point.topic: {**point.facts, "said": [told(message, language) for message in point.said]} for point in points},
        })  # fmt: skip
    return out


def dumps(records: Sequence[dict[str, object]]) -> str:
    """Records as JSON, one array."""
    return json.dumps(records, ensure_ascii=False, indent=2) + "\n"


def missing(wanted: str, count: int) -> TimelineError:
    """There is no such event."""
    return TimelineError(
        "--event {wanted}: no such event; give a number from 1 to {count}, an id, or a date like 2024-02-15", wanted=wanted, count=count
    )


def _head(parsed: Parsed, number: int, event: Event, language: str | None, width: int) -> str:
    when = told(event.timex, language) if event.timex else told(Message("undated"), language)
    spot = Message("characters {start}–{end}", start=event.excerpt.start, end=event.excerpt.end)
    source = parsed.document.source or parsed.document.title
    where = f"{source}, {told(spot, language)}" if source else told(spot, language)
    quoted = Message("“{words}”", words=" ".join(event.excerpt.of(parsed.document.text).split()))
    excerpt = _wrapped(told(quoted, language), width, " " * _INDENT)
    return "\n".join([_wrapped(f"{number}. {when} – {event.title}", width, ""), _wrapped(where, width, " " * _INDENT), excerpt])


def _points(parsed: Parsed, event: Event, language: str | None, width: int, margin: int) -> str:
    lines: list[str] = []
    for point in explain(parsed, event):
        name = told(TOPICS[point.topic], language)
        for message in point.said:
            lines.append(_wrapped(told(message, language), width, " " * margin, f"{' ' * _INDENT}{name}".ljust(margin)))
            name = ""
    return "\n".join(lines)


def _wrapped(words: str, width: int, indent: str, first: str | None = None) -> str:
    """`words` in lines of at most `width`, under `indent` but for the first, which begins with `first`."""
    opening = indent if first is None else first
    return textwrap.fill(words, width, initial_indent=opening, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False)
