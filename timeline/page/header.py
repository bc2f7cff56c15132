"""The top of the page: what it shows, since when, and messages."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import partial

import streamlit as st

from timeline.page import articles, changing, downloads, library
from timeline.page.article import Article
from timeline.page.events import Chosen, Events
from timeline.page.guard import guarded, notice, safely
from timeline.page.library import trying
from timeline.page.passage import escaped
from timeline.page.session import Session
from timeline.page.speech import Words
from timeline.page.view import VIEWS

MOVES = 12
"""How many moved dates a message lists."""


def show(session: Session, everything: Events, events: Chosen, words: Words, colours: Mapping[str, int]) -> None:
    """Draws title, counts, publication date, view switch and export menu; `events` are those that pass the filters."""
    name = title(session, words)
    with st.container(key="header", horizontal=True, vertical_alignment="center", gap="small"):
        with st.container(gap=None, key="heading", width="stretch"):
            st.html(f'<h1 class="tl-name">{escaped(name)}</h1>')
            with st.container(key="subtitle", horizontal=True, vertical_alignment="center", gap=None):
                prose = [article for article in session.articles if article.document.media == "prose"]
                st.html(f'<div class="tl-sub">{escaped(_counts(everything, words))}</div>', width="content")
                if prose and session.desk.read_only:
                    st.html(f'<div class="tl-sub">{escaped(_published(session, words))}</div>', width="content")
                elif prose:
                    _publication(session, prose, words)
        names = {"chart": words("Chart"), "story": words("Story"), "article": words("Article"), "compare": words("Compare"),
                 "table": words("Table")}  # fmt: skip
        st.session_state["view"] = session.view.view
        st.segmented_control(
            words("View"), VIEWS, key="view", format_func=names.__getitem__, required=True, label_visibility="collapsed",
            on_change=safely(lambda: session.look(view=st.session_state["view"] or "chart")),
        )  # fmt: skip
        articles.adding(session, words)
        with st.popover(words("Export"), icon=":material/ios_share:", key="export"), guarded(words):
            downloads.show(session, events, name, words, colours)


def title(session: Session, words: Words) -> str:
    """What the page is about: its article, or how many there are."""
    if len(session.articles) == 1:
        return library.name_of(session.articles[0].document, words)
    if session.given and not session.articles:
        return ", ".join(name for name, _ in session.given)
    return words.counted("{n} article", "{n} articles", len(session.articles))


def _counts(everything: Events, words: Words) -> str:
    dated = len(everything.index.dated)
    parts = [words.counted("{n} event", "{n} events", dated)]
    if len(everything) > dated:
        parts.append(words.counted("{n} undated", "{n} undated", len(everything) - dated))
    return " · ".join(parts)


def _publication(session: Session, prose: list[Article], words: Words) -> None:
    """When it was published, how that is known, and a way to say otherwise."""
    with st.popover(_published(session, words), type="tertiary", icon=":material/edit:", key="published"):
        article = prose[0]
        if len(prose) > 1:
            names = [library.name_of(one.document, words) for one in prose]
            article = prose[st.selectbox(words("Article"), range(len(names)), format_func=names.__getitem__, key="dated-article") or 0]
        document = session.documents.get(article.document.id)
        key = f"published-{article.document.id}"
        st.session_state[key] = document.published if document else None
        st.date_input(
            words("Publication date"), key=key, format="YYYY-MM-DD", min_value=date(1, 1, 1), max_value=date(9999, 12, 31),
            on_change=trying(session, words, lambda: library.publish(session, article.document.id, st.session_state[key])),
        )  # fmt: skip
        st.html(f'<div class="tl-quiet">{escaped(words("Dates counted from it, such as “yesterday”, follow."))}</div>')
        if article.published:
            undo = trying(session, words, partial(library.publish, session, article.document.id, None))
            st.button(words("Back to the date that was found"), key="unset", on_click=undo)


def _published(session: Session, words: Words) -> str:
    documents = [document for document in session.documents.values() if document.media == "prose"]
    days = sorted({document.published for document in documents if document.published})
    if not days:
        return words("publication date unknown")
    if len(days) > 1:
        return words("published from {first} to {last}", first=words.day(days[0]), last=words.day(days[-1]))
    text = words("published on {day}", day=words.day(days[0]))
    how = {
        "inferred": words("inferred from the text"), "text": words("stated in the text"),
        "metadata": words("from the file"), "given": words("as you set it"),
    }  # fmt: skip
    known = {document.published_from for document in documents}
    return f"{text} ({how[known.pop()]})" if len(known) == 1 and known <= set(how) else text


def messages(session: Session, words: Words) -> None:
    """What the reader must know: something failed, an article has no dates, dates moved. Stays until closed."""
    said = [notice(*session.notice)] if session.notice else []
    found = set(session.frame["document"]) if session.frame is not None and session.added else set()
    empty = [
        article.document
        for article in session.articles
        if article.document.id in session.added and article.document.id in session.documents and article.document.id not in found
    ]
    said += [notice(words("No dated event was found in “{title}”.", title=library.name_of(document, words))) for document in empty]
    if session.moved:
        said.append(_moved(session, words))
    if session.removed:
        said.append(notice(words("“{title}” was taken off.", title=library.name_of(session.removed.document, words))))
    if session.undoable:
        said.append(notice(session.undoable[1]))
    if said:
        with st.container(key="messages", horizontal=True, vertical_alignment="top", gap="small"):
            st.html("".join(said), width="stretch")
            if session.undoable:
                id, _ = session.undoable
                st.button(words("Undo"), key="take-back", on_click=trying(session, words, partial(changing.undo, session, id)))
            if session.removed:
                st.button(words("Undo"), key="bring-back", on_click=trying(session, words, partial(library.bring_back, session)))
            st.button("", icon=":material/close:", key="dismiss", type="tertiary", help=words("Close"), on_click=safely(session.dismiss))


def _moved(session: Session, words: Words) -> str:
    count = words.counted("{n} date followed the publication date.", "{n} dates followed the publication date.", len(session.moved))
    rows = "".join(
        f'<li>{escaped(title)} <span class="tl-quiet">{escaped(was)} →</span> {escaped(now)}</li>'
        for title, was, now in session.moved[:MOVES]
    )
    return f'<div class="tl-notice" role="status">{escaped(count)}<ul>{rows}</ul></div>'
