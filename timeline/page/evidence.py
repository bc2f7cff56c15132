"""What proves an event, for the panel: how its date was read, the words that tell it, and every decision that made it what it is."""

from __future__ import annotations

import re
from datetime import date

import pandas as pd
import streamlit as st

from timeline.document import Document
from timeline.explaining import TOPICS, Point, told
from timeline.exports.citations import link
from timeline.page import parsing
from timeline.page.guard import guarded
from timeline.page.passage import escaped, passage, place
from timeline.page.session import Session
from timeline.page.speech import Row, Words
from timeline.page.worker import Task
from timeline.span import Span

_DAY = re.compile(r"\d{4}-\d\d-\d\d")


def rule(row: Row, document: Document | None, words: Words) -> str:
    """In plain words, what the date was counted from and how sure it is."""
    said: list[str] = []
    if "edtf" in row["corrected"]:
        return words("This date was set by hand.")
    if pd.isna(row["start"]) and pd.isna(row["end"]):
        said.append(words("The text gives no date that can be placed on the line."))
        until = str(row["edtf"] or "").removeprefix("../")
        if _DAY.fullmatch(until):
            said.append(words("It is told as past, so that it had happened by {day}.", day=words.day(date.fromisoformat(until))))
    elif row["anchor"] == "stated":
        said.append(words("The text states this date."))
    elif row["anchor"] == "narrative":
        said.append(words("Counted from a date named just before in the text."))
    else:
        published = row["published"]
        day = "" if pd.isna(published) else words.day(pd.Timestamp(published).date())
        said.append(words("Counted from the publication date, {day}", day=day) + _how_known(document, words) + ".")
    if row["approximate"]:
        said.append(words("The text says it only roughly."))
    if pd.isna(row["end"]) and not pd.isna(row["start"]):
        said.append(words("It names no end."))
    if pd.isna(row["start"]) and not pd.isna(row["end"]):
        said.append(words("It names no beginning."))
    return " ".join(said)


def _how_known(document: Document | None, words: Words) -> str:
    known = document.published_from if document else "unknown"
    return {
        "given": words(", which you gave"),
        "metadata": words(", from the file’s own data"),
        "text": words(", which the text states"),
        "inferred": words(", itself inferred from the text"),
        "unknown": "",
    }[known]


def excerpt(session: Session, row: Row, words: Words) -> str:
    """The sentence in its paragraph, its date and its actors marked, and where it stands."""
    document = session.documents.get(str(row["document"]))
    span = Span(int(row["excerpt_start"]), int(row["excerpt_end"]))
    if document is None or document.media == "table":
        body, where = escaped(row["excerpt"]), []
    else:
        body = passage(document.text, span, [Span(int(row["date_start"]), int(row["date_end"]))], session.named(row))
        where = _where(document, span, words)
    source = row["source"] if isinstance(row["source"], str) else row["title_of_document"]
    notes = [*([str(source)] if isinstance(source, str) and source else []), *where]
    return quoted(body, row["language"], notes, link(row["source"], str(row["excerpt"])))


def others(session: Session, row: Row, words: Words) -> str:
    """The other sentences of the article that tell of the event, each with its place."""
    document = session.documents.get(str(row["document"]))
    findings = session.findings.get(str(row["document"]))
    roles = findings.roles.get(str(row["event"]), ()) if findings else ()
    parts = []
    told = zip(row["other_excerpts"], row["other_spans"], row["other_documents"], strict=True)
    for number, (said, place_of) in enumerate((said, place_of) for said, place_of, elsewhere in told if not elsewhere):
        goes_on = number < len(roles) and roles[number] == "continued"
        label = words("The text goes on") if goes_on else words("Told again in the text")
        start, end = (int(part) for part in place_of.split("-"))
        where = _where(document, Span(start, end), words)[-1:] if document else []
        parts.append(f'<div class="tl-label">{escaped(label)}</div>{quoted(escaped(said), row["language"], where)}')
    return "".join(parts)


def _where(document: Document, span: Span, words: Words) -> list[str]:
    spot, page = place(document.text, span), document.page(span.start)
    return [
        *([words("page {n}", n=words.number(page))] if page else []),
        words("paragraph {n} of {total}", n=words.number(spot.number), total=words.number(spot.count)),
        words("characters {start}–{end}", start=words.number(span.start), end=words.number(span.end)),
    ]


def quoted(body: str, language: object, notes: list[str], source: str = "") -> str:
    """An excerpt (HTML) with notes (text) below it, the first of them leading to the `source`, if that is an address."""
    parts = [f"<span>{escaped(note)}</span>" for note in notes]
    if source and notes:
        parts[0] = f'<a href="{escaped(source)}" target="_blank" rel="noopener noreferrer">{escaped(notes[0])}</a>'
    foot = '<span class="tl-sep">·</span>'.join(parts)
    spoken = escaped(language) if isinstance(language, str) else ""
    return f'<blockquote class="tl-excerpt" lang="{spoken}">{body}</blockquote><div class="tl-foot">{foot}</div>'


@st.fragment
def reasons(session: Session, row: Row, words: Words) -> None:
    """Every decision that made the event what it is, folded away; the article is only parsed for it when it is unfolded."""
    article = next((one for _, one in session.read if one.document.id == row["document"]), None)
    if article is None or article.document.media == "table":
        return
    folded = st.expander(words("Why, step by step"), key="why", on_change="rerun")
    if not folded.open:
        return
    with folded, guarded(words):
        lines = []
        for point in _points(Task(article.settled(), session.read_with, str(row["event"]))):
            lines.append(f'<div class="tl-label">{escaped(told(TOPICS[point.topic], words.language))}</div>')
            lines.append(f'<p class="tl-rule">{"<br>".join(escaped(told(message, words.language)) for message in point.said)}</p>')
        st.html("".join(lines) or f'<p class="tl-rule">{escaped(words("Marked by hand."))}</p>')


def _points(task: Task) -> tuple[Point, ...]:
    if len(task.document.text) <= parsing.QUICK:
        found = task.done()
    else:
        with st.spinner(""):
            found = parsing.remembered().workers.submit(task).result()
    assert isinstance(found, tuple)
    return found
