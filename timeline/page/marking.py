"""An event out of words that a reader marked in an article."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import streamlit as st

from timeline.corrections import making
from timeline.dates import tagging
from timeline.dates.mention import DateMention
from timeline.document import Document
from timeline.errors import TimelineError
from timeline.page import changing, correcting, dating
from timeline.page.guard import safely
from timeline.page.passage import escaped, place
from timeline.page.session import Session
from timeline.page.speech import Words
from timeline.span import Span
from timeline.text import sentences

LONGEST = 90
"""Characters of a title."""


def mark(session: Session, document: str, span: Span) -> None:
    """Remembers the words that were marked, without blanks at their ends."""
    text = session.documents[document].text
    words = span.of(text)
    start = span.start + len(words) - len(words.lstrip())
    end = start + len(words.strip())
    if not session.desk.read_only and start < end <= len(text):
        session.marking = document, Span(start, end)


def show(session: Session, words: Words) -> None:
    """The window in which the event is described, while words are marked."""
    if session.marking and session.marking[0] in session.documents:

        def close() -> None:
            session.marking = None

        st.dialog(words("Add an event"), width="medium", on_dismiss=safely(close))(_window)(session, words)


def _window(session: Session, words: Words) -> None:
    if session.marking is None:
        return
    document, span = session.documents[session.marking[0]], session.marking[1]
    found = _date(document, span)
    when = correcting.spoken(found.timex.edtf, words) if found and found.timex else ""
    before = {
        "date": when, "title": _title(span.of(document.text)), "actors": _actors(session, document, span), "kind": "other",
        "status": "happened", "tags": [], "note": "", "why": "", "by": changing.name(session),
    }  # fmt: skip

    def keep(values: dict[str, Any], why: str) -> str | None:
        own = values.pop("date")
        same = own == when and found is not None and found.timex is not None
        values["edtf"] = (
            found.timex.edtf
            if same and found and found.timex
            else dating.read(own, (words.language, document.language), document.published)
        )
        dated = found.span if same and found else None
        try:
            kept = changing.keep(session, lambda made, by: making.added(document, span, dated, values, made=made, by=by, why=why))
        except TimelineError as wrong:
            return words.problem(wrong)
        session.undoable = kept.id, words("“{title}” was added.", title=str(values["title"]))
        session.look(event=kept.targets[0].event)
        return None

    def close() -> None:
        session.marking = None

    key = f"mark-{document.id}-{span.start}-{span.end}"
    st.html(f'<blockquote class="tl-excerpt" lang="{escaped(document.language or "")}">{escaped(span.of(document.text))}</blockquote>')
    correcting.fields(session, key, before, document.published, document.language or "", words)
    correcting.buttons(session, key, words, words("Add"), keep, close)


def _date(document: Document, span: Span) -> DateMention | None:
    """The first date in the words, else the nearest in the sentences that they are of."""
    around = place(document.text, span).paragraph
    text, inside = around.of(document.text), Span(span.start - around.start, span.end - around.start)
    told = [sentence for sentence in sentences.split(text, document.language) if sentence.overlaps(inside)]
    found = [
        one
        for one in tagging.mentions(text, document.language, document.published)
        if one.timex and any(sentence.covers(one.span) for sentence in told)
    ]
    if not found:
        return None
    near = min(found, key=lambda one: (not inside.covers(one.span), max(one.start - inside.end, inside.start - one.end), one.start))
    return replace(near, span=Span(near.start + around.start, near.end + around.start))


def _title(marked: str) -> str:
    """The words as a title: on one line, not cut inside a word."""
    line = " ".join(marked.split()).rstrip(".;:, ")
    if len(line) <= LONGEST:
        return line
    return line[: LONGEST - 1].rsplit(" ", 1)[0].rstrip(",;: ") + "…"


def _actors(session: Session, document: Document, span: Span) -> list[str]:
    """The actors of the article that the words name, under the names that they have on the page."""
    marked, findings = span.of(document.text), session.findings.get(document.id)
    known = session.events.actors
    named = [one.name for one in (findings.actors if findings else ()) if any(form in marked for form in (one.name, *one.aliases))]
    return [name for name in named if name in known]
