"""An event that several articles tell: what each says, where, and how it dates it."""

from __future__ import annotations

from datetime import datetime
from functools import partial

import pandas as pd
import streamlit as st

from timeline.corrections import making
from timeline.corrections.checking import MANY
from timeline.corrections.correction import Correction
from timeline.page import changing, labels, library
from timeline.page.correcting import spoken
from timeline.page.evidence import quoted
from timeline.page.guard import safely
from timeline.page.passage import escaped
from timeline.page.session import Session
from timeline.page.speech import Row, Words
from timeline.span import Span


def count(row: Row) -> int:
    """How many articles tell of an event."""
    return len({str(row["document"]), *filter(None, row["other_documents"])})


def show(session: Session, row: Row, words: Words) -> None:
    """The other articles that tell of the event, and where they differ on its date; each telling can be taken out of it."""
    told = [
        one for one in zip(*(row[f"other_{name}"] for name in ("events", "documents", "dates", "excerpts", "spans")), strict=True) if one[1]
    ]
    if not told:
        return
    tellings = list(dict.fromkeys([str(row["event"]), *(event for event, *_ in told if event)]))
    if len(tellings) > 2:
        _split(session, row, tellings, str(row["event"]), "own", words)
    _dates(session, row, [(document, date) for _, document, date, _, _ in told], words)
    heading = words.counted("Told by {n} other article", "Told by {n} other articles", count(row) - 1)
    st.html(f'<div class="tl-label tl-between-tellings">{escaped(heading)}</div>')
    for number, (event, document, _, excerpt, span) in enumerate(told):
        known = session.documents.get(document)
        name = library.name_of(known, words) if known else document
        st.html(quoted(escaped(excerpt), known.language if known else "", [name]))
        with st.container(horizontal=True, gap="small", key=f"telling-{number}"):
            if known is not None:
                start, end = (int(edge) for edge in span.split("-"))
                st.button(words("Read it there"), key=f"read-{number}", type="tertiary", icon=":material/menu_book:",
                          on_click=safely(partial(_read, session, document, Span(start, end))))  # fmt: skip
            if event:
                _split(session, row, tellings, event, str(number), words)


def _split(session: Session, row: Row, tellings: list[str], event: str, place: str, words: Words) -> None:
    """A button that takes one telling out; the others stay one event."""
    if changing.possible(session, row):
        said = words("The two are separate events now.") if len(tellings) == 2 else words("This telling is an event of its own now.")
        st.button(words("Not the same event"), key=f"split-{place}", type="tertiary", icon=":material/call_split:",
                  help=None if len(tellings) == 2 else words("Takes this telling out; the others stay one event"),
                  on_click=changing.correcting(session, words, partial(_apart, session, row, tellings, event), said))  # fmt: skip


def _apart(session: Session, row: Row, tellings: list[str], event: str, made: datetime, by: str) -> Correction:
    texts = {name: document.text for name, document in session.documents.items()}
    first = [event, *(one for one in tellings if one != event)][:MANY]
    return making.separated([telling(session, one, row if one == row["event"] else None) for one in first], texts, made=made, by=by)


def telling(session: Session, event: str, otherwise: Row | None = None) -> Row:
    """An event as its own article tells it, before it was merged with others."""
    frame = session.applied.frame if session.applied else None
    found = frame[frame["event"] == event] if frame is not None else pd.DataFrame()
    if not len(found):
        if otherwise is None:
            raise LookupError(event)
        return otherwise
    return found.iloc[0].to_dict()


def _dated(session: Session, row: Row, date: str, made: datetime, by: str) -> Correction:
    return making.changed(row, {"edtf": date}, session.documents[str(row["document"])].text, made=made, by=by)


def _read(session: Session, document: str, span: Span) -> None:
    session.look(view="article")
    session.reading = document, span


def _dates(session: Session, row: Row, others: list[tuple[str, str]], words: Words) -> None:
    """Dates that differ, side by side with who gives them; one of them can be chosen."""
    own = str(telling(session, str(row["event"]), row)["edtf"])
    said: dict[str, list[str]] = {}
    for document, date in [(str(row["document"]), own), *others]:
        known = session.documents.get(document)
        said.setdefault(date, []).append(library.name_of(known, words) if known else document)
    if len(said) < 2:
        return
    st.html(f'<div class="tl-label tl-between-tellings">{escaped(words("The articles differ on the date"))}</div>')
    for number, (date, names) in enumerate(said.items()):
        with st.container(horizontal=True, vertical_alignment="center", gap="small", key=f"date-{number}"):
            told = f'<b>{escaped(spoken(date, words))}</b> <span class="tl-quiet">{escaped(", ".join(names))}</span>'
            st.html(f'<div class="tl-differs">{told}</div>', width="stretch")
            if date == row["edtf"]:
                st.html(f'<span class="tl-quiet">{escaped(words("shown"))}</span>', width="content")
            elif changing.possible(session, row):
                make = partial(_dated, session, row, date)
                st.button(words("Choose"), key=f"choose-{number}", type="tertiary",
                          on_click=changing.correcting(session, words, make, words("The date was chosen.")),
                          help=labels.plain(spoken(date, words)))  # fmt: skip
