"""Events -> the event frame, the contract between parser, page and exports."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, time

import pandas as pd

from timeline.document import Document
from timeline.events.event import Event
from timeline.events.kinds import KINDS
from timeline.events.statuses import STATUSES
from timeline.timex import Grain

GRAINS = tuple(str(grain) for grain in Grain)
_AT_ONCE = 4000  # rows that become columns together
ANCHORS = ("stated", "published", "inferred", "narrative")

COLUMNS: dict[str, object] = {
    "event": "str",
    "start": "datetime64[s]",
    "end": "datetime64[s]",
    "edtf": "str",
    "grain": pd.CategoricalDtype(list(GRAINS)),
    "approximate": "bool",
    "status": pd.CategoricalDtype(list(STATUSES)),
    "kind": pd.CategoricalDtype(list(KINDS)),
    "title": "str",
    "actors": "object",
    "excerpt": "str",
    "excerpt_start": "int64",
    "excerpt_end": "int64",
    "other_excerpts": "object",
    "other_spans": "object",
    "other_documents": "object",
    "other_dates": "object",
    "other_events": "object",
    "date_text": "str",
    "date_start": "int64",
    "date_end": "int64",
    "anchor": pd.CategoricalDtype(list(ANCHORS)),
    "importance": "float64",
    "document": "str",
    "title_of_document": "str",
    "source": "str",
    "language": "str",
    "published": "datetime64[s]",
    "tags": "object",
    "note": "str",
    "pinned": "bool",
    "corrected": "object",
}
"""The schema: column -> dtype. `start`, `end` are inclusive, NaT open, both NaT undated; the EDTF of an undated event says by when it had
happened, where the text implies it ("../2024-02-18"), and is empty otherwise.

`actors`, `tags`, `corrected` and the columns that begin with `other_` hold lists of str. The other excerpts are further sentences on the
same event, each with its place as "start-end" in `other_spans`. Where they come from another article, with which the event was merged,
`other_documents` has the id of that document, `other_events` the id that the event has there and `other_dates` the EDTF that it states;
for sentences of the same document these are empty.

`tags`, `note`, `pinned` and `corrected` (the columns that were changed by hand; "added" for an event that a person marked in the text) are
the reader's.
"""

LISTS = tuple(name for name in COLUMNS if name in ("actors", "tags", "corrected") or name.startswith("other_"))
"""The columns that hold lists of str."""

YOUNGER = ("other_documents", "other_dates", "other_events", "tags", "note", "pinned", "corrected")
"""Columns that a table of events made elsewhere, or before there were any, may lack: see `blank`."""


def blank(name: str, count: int) -> pd.Series:
    """A column of `count` rows in which nothing is said."""
    empty: object = [[] for _ in range(count)] if name in LISTS else None
    if COLUMNS[name] == "str":
        empty = [""] * count
    elif COLUMNS[name] == "bool":
        empty = [False] * count
    return pd.Series(empty, index=range(count), dtype=COLUMNS[name])  # type: ignore[call-overload,no-any-return]


def build(found: Iterable[tuple[Document, Iterable[Event]]]) -> pd.DataFrame:
    """One row an event, in the order given; no events is an empty frame with all its columns.

    Documents and events are let go as `found` goes on: thousands of rows at a time become columns, which take a tenth of the room.
    """
    rows, tables = [], []
    for document, events in found:
        rows += [row(document, event) for event in events]
        if len(rows) >= _AT_ONCE:
            tables.append(table(rows))
            rows = []
    if rows or not tables:
        tables.append(table(rows))
    return pd.concat(tables, ignore_index=True) if len(tables) > 1 else tables[0]


def table(rows: Sequence[Sequence[object]]) -> pd.DataFrame:
    """Rows as `row` makes them -> the frame."""
    columns = {name: [row[i] for row in rows] for i, name in enumerate(COLUMNS)}
    return pd.DataFrame({name: pd.Series(columns[name], dtype=dtype) for name, dtype in COLUMNS.items()})  # type: ignore[call-overload]


def row(document: Document, event: Event) -> tuple[object, ...]:
    """An event as a row, in the order of COLUMNS."""
    if event.stated:
        return event.stated
    timex = event.timex
    at = (timex.at if timex else None) or time.min
    return (
        event.id,
        datetime.combine(timex.first, at) if timex and timex.first else None,
        datetime.combine(timex.last, at) if timex and timex.last else None,
        timex.edtf if timex else f"../{event.until.isoformat()}" if event.until else "",
        str(timex.grain) if timex else None,
        bool(timex and timex.approximate),
        event.status,
        event.kind,
        event.title,
        list(event.actors),
        event.excerpt.of(document.text),
        event.excerpt.start,
        event.excerpt.end,
        [other.excerpt.of(document.text) for other in event.others],
        [f"{other.excerpt.start}-{other.excerpt.end}" for other in event.others],
        [""] * len(event.others),
        [""] * len(event.others),
        [""] * len(event.others),
        event.date_span.of(document.text),
        event.date_span.start,
        event.date_span.end,
        event.anchor,
        event.importance,
        document.id,
        document.title,
        document.source,
        document.language,
        datetime.combine(document.published, time.min) if document.published else None,
        [],
        "",
        False,
        [],
    )


def origins(events: pd.DataFrame, documents: Iterable[Document] = ()) -> dict[str, tuple[str, str]]:
    """Document id -> its title and its source ("" for none), of `documents` and of those that the rows are from."""
    columns = (events[name].astype("object").where(events[name].notna(), "") for name in ("document", "title_of_document", "source"))
    found = {str(name): (str(title), str(source)) for name, title, source in zip(*columns, strict=True)}
    return found | {document.id: (document.title or "", document.source or "") for document in documents}
