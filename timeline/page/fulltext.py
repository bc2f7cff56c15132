"""An article in full, the words of every event marked in it and its events noted in the margin."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from itertools import pairwise

import pandas as pd
import streamlit as st

from timeline.document import Document
from timeline.page import marking
from timeline.page.events import Chosen
from timeline.page.guard import safely
from timeline.page.passage import escaped
from timeline.page.reading import show as draw
from timeline.page.reading import sign
from timeline.page.session import Session
from timeline.page.speech import Words
from timeline.span import Span
from timeline.text import posts
from timeline.text.paragraphs import paragraphs

MOST_LETTERS = 200_000
"""Of an article shown whole; of a longer one the part around the selected event."""


def show(session: Session, filtered: Chosen, words: Words, colours: Mapping[str, int]) -> None:
    """The text of one article with the words of every filtered event marked, its events noted in the margin."""
    events = filtered.frame if filtered.events.whole else filtered.part(0, 0)  # a data set has no articles
    names = {document.id: document for document in session.documents.values() if document.media == "prose"}
    document = _chosen_article(session, events, names, words)
    if document is None:
        return
    own = events[events["document"] == document.id].sort_values(["date_start", "date_end"], kind="stable")
    text = document.text
    rows = own.to_dict("records")
    numbers = {str(row["event"]): str(number) for number, row in enumerate(rows, 1)}
    dates: dict[Span, list[str]] = {}
    for row in rows:
        dates.setdefault(Span(int(row["date_start"]), int(row["date_end"])), []).append(str(row["event"]))
    chosen = next((row for row in rows if row["event"] == session.view.event), None)
    shown = [Span(int(chosen["excerpt_start"]), int(chosen["excerpt_end"]))] if chosen else []
    if session.reading and session.reading[0] == document.id:
        shown = [session.reading[1]]
    parts, quoted, readable = [], posts.find(text, document.language), _readable(text, shown)
    for number, span in enumerate(readable, 1):
        kind = _kind(text, span, quoted, dates, first=number == 1, last=number == len(readable))
        parts.append({"number": str(number), "kind": kind, "start": span.start, "pieces": _pieces(text, span, dates, shown)})
    notes = [
        {"id": row["event"], "number": numbers[str(row["event"])], "date": words.event(row, short=True), "title": str(row["title"]),
         "sign": sign(row, colours)}
        for row in rows
    ]  # fmt: skip
    said = {"date": words("date words"), "dates": words("give an event its date: click to select it")}
    if not session.desk.read_only:
        said |= {"add": words("Add an event"), "how": words("Mark words in the text to make an event of them.")}
    page = repr((document.id, readable[0].start if readable else 0, session.reading, list(numbers)))
    data = {"paragraphs": parts, "notes": notes, "language": document.language or "", "words": said, "text": page}
    draw(session, "article", data, picked=partial(marking.mark, session, document.id))
    marking.show(session, words)


def _chosen_article(session: Session, events: pd.DataFrame, names: Mapping[str, Document], words: Words) -> Document | None:
    """The article of the selected event, else the one picked or the first."""
    if not names:
        said = words("These events come from a table: there is no article to read.")
        st.html(f'<div class="tl-empty">{escaped(said)}</div>')
        return None
    ids = list(names)
    selected = events.loc[events["event"] == session.view.event, "document"]
    wanted = str(selected.iloc[0]) if len(selected) and str(selected.iloc[0]) in names else st.session_state.get("article-shown", ids[0])
    if session.reading:
        wanted = session.reading[0]
    wanted = wanted if wanted in names else ids[0]
    if len(ids) > 1:
        st.session_state["article-pick"] = wanted

        def pick() -> None:
            st.session_state["article-shown"] = st.session_state["article-pick"]
            session.look(event=None)

        titles = {one: (document.title or " ".join(document.text[:200].split()))[:80] for one, document in names.items()}
        st.selectbox(words("Article"), ids, key="article-pick", format_func=titles.__getitem__, on_change=safely(pick))
    st.session_state["article-shown"] = wanted
    return names[wanted]


def _readable(text: str, shown: Sequence[Span]) -> list[Span]:
    """The paragraphs, of a very long text those around the selected event (or the first)."""
    spans = paragraphs(text)
    if len(text) <= MOST_LETTERS:
        return spans
    middle = shown[0].start if shown else 0
    return [span for span in spans if abs(span.start - middle) < MOST_LETTERS / 2]


def _kind(text: str, span: Span, quoted: Sequence[posts.Post], dates: Iterable[Span], first: bool, last: bool) -> str:
    """How a paragraph looks: the lead, part of a quoted post, a heading (a short line that is no sentence and dates nothing), or plain."""
    post = posts.at(quoted, span.start)
    if post is not None and span.start + len(span.of(text).rstrip()) <= post.span.end:
        return "quote signature" if post.signature.overlaps(span) and not post.body.overlaps(span) else "quote"
    words = span.of(text)
    short = len(words) < 90 and words.rstrip()[-1:] not in ".!?…:;»”\"'" and "\n" not in words.strip()
    return "lead" if first else "heading" if short and not last and not any(span.covers(date) for date in dates) else ""


def _pieces(text: str, within: Span, dates: Mapping[Span, list[str]], shown: Sequence[Span]) -> list[list[object]]:
    """Text, what it is ("date", "told" inside the selected excerpt, ""), and the events it belongs to."""
    edges = sorted({within.start, within.end, *(edge for span in [*dates, *shown] for edge in (span.start, span.end)
                                               if within.start < edge < within.end)})  # fmt: skip
    pieces: list[list[object]] = []
    for start, end in pairwise(edges):
        here = Span(start, end)
        date = next((span for span in dates if span.covers(here)), None)
        told = any(span.covers(here) for span in shown)
        if date is not None:
            last = date.end == end
            pieces.append([here.of(text), "date", dates[date] if last or len(date) == len(here) else []])
        else:
            pieces.append([here.of(text), "told chosen" if told else "", []])
    return pieces
