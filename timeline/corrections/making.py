"""Corrections out of what is known where a person makes one: rows of the event frame, and words marked in a text.

`made` is the moment, with its time zone; `by` and `why` are the person's own words. Values that cannot be raise TimelineError.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

from timeline.corrections.anchoring import CONTEXT, describe
from timeline.corrections.checking import checked, settled
from timeline.corrections.correction import FIELDS, Action, Correction, Selector, Target
from timeline.document import Document
from timeline.errors import TimelineError
from timeline.events.event import event_id
from timeline.frame import LISTS
from timeline.span import Span

Row = Mapping[Any, Any]
"""An event by column, as `frame.iloc[n].to_dict()` gives it."""


def changed(row: Row, values: Mapping[str, object], text: str | None, *, made: datetime, by: str = "", why: str = "") -> Correction:
    """Sets columns of an event: those of `correction.FIELDS`. `text` is that of its document, None when it is not at hand.

    Values that are as before are left out; raises TimelineError when none is left.
    """
    if unknown := sorted(values.keys() - set(FIELDS)):
        raise TimelineError("{column} cannot be changed", column=unknown[0])
    fresh = settled(values)
    before = {column: list(row[column]) if column in LISTS else _plain(row[column]) for column in fresh}
    fresh = {column: value for column, value in fresh.items() if value != before[column]}
    if not fresh:
        raise TimelineError("nothing was changed")
    return _made("set", made, (target(row, text),), fresh, {column: before[column] for column in fresh}, by, why)


def deleted(row: Row, text: str | None, *, made: datetime, by: str = "", why: str = "") -> Correction:
    """Takes a false event away."""
    return _made("delete", made, (target(row, text),), by=by, why=why)


def added(
    document: Document, excerpt: Span, date: Span | None, values: Mapping[str, object], *, made: datetime, by: str = "", why: str = ""
) -> Correction:
    """An event that the text states and nobody found: the words that state it and those that date it, None when nothing does.

    `values` has at least "title", and "edtf" for a date; what it says of kind, status and actors besides is taken.
    """
    if not excerpt.of(document.text).strip():
        raise TimelineError("no words are marked")
    dated = date or Span(excerpt.start, excerpt.start)
    aim = Target(document.id, event_id(document.id, dated, excerpt), describe(document.text, excerpt), describe(document.text, dated))
    article = {
        "title_of_document": document.title or "", "source": document.source or "", "language": document.language or "",
        "published": document.published.isoformat() if document.published else "",
    }  # fmt: skip
    return _made("add", made, (aim,), {**values, **article}, by=by, why=why)


def merged(rows: Sequence[Row], texts: Mapping[str, str], *, made: datetime, by: str = "", why: str = "") -> Correction:
    """Makes one event of several; `texts` are those of their documents by id, as far as they are at hand."""
    return _made("merge", made, _targets(rows, texts), by=by, why=why)


def separated(rows: Sequence[Row], texts: Mapping[str, str], *, made: datetime, by: str = "", why: str = "") -> Correction:
    """Keeps the first event apart from each of the others, which may be one among themselves."""
    return _made("split", made, _targets(rows, texts), by=by, why=why)


def renamed(name: str, to: str, document: str | None = None, *, made: datetime, by: str = "", why: str = "") -> Correction:
    """Gives an actor another name, in all documents or in the one of an id; with the name of another actor the two become one."""
    if name == " ".join(to.split()):
        raise TimelineError("nothing was changed")
    return _made("rename", made, (), {"name": name, "to": to, **({"document": document} if document is not None else {})}, by=by, why=why)


def target(row: Row, text: str | None) -> Target:
    """The words of an event, to be found again; without the text, its excerpt alone."""
    excerpt, date = Span(int(row["excerpt_start"]), int(row["excerpt_end"])), Span(int(row["date_start"]), int(row["date_end"]))
    words, dated = str(row["excerpt"]), str(row["date_text"])
    if text is not None and excerpt.of(text) == words and date.of(text) == dated:
        return Target(str(row["document"]), str(row["event"]), describe(text, excerpt), describe(text, date))
    before = after = ""
    if excerpt.covers(date):
        before = words[: date.start - excerpt.start][-CONTEXT:]
        after = words[date.end - excerpt.start :][:CONTEXT]
    alone = Selector(words, "", "", excerpt.start, excerpt.end)
    return Target(str(row["document"]), str(row["event"]), alone, Selector(dated, before, after, date.start, date.end))


def _targets(rows: Sequence[Row], texts: Mapping[str, str]) -> tuple[Target, ...]:
    found = {target(row, texts.get(str(row["document"]))): None for row in rows}
    if len(found) < 2:
        raise TimelineError("this takes at least two events")
    return tuple(found)


def _made(
    action: Action,
    made: datetime,
    targets: tuple[Target, ...],
    values: Mapping[str, object] | None = None,
    before: Mapping[str, object] | None = None,
    by: str = "",
    why: str = "",
) -> Correction:
    return checked(Correction(str(uuid4()), action, made.astimezone(UTC), targets, values or {}, before or {}, by, why))


def _plain(value: object) -> object:
    """A cell as JSON can have it."""
    return bool(value) if not isinstance(value, str) and value in (True, False) else "" if value is None or value != value else value
