"""The page, from top to bottom."""

from __future__ import annotations

import gc
from dataclasses import replace
from functools import lru_cache

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from timeline.page import (
    articles,
    chart,
    cluster,
    comparison,
    detail,
    filters,
    fulltext,
    header,
    history,
    large,
    refreshing,
    story,
    table,
    theme,
    window,
)
from timeline.page.events import Chosen, Events
from timeline.page.guard import guarded
from timeline.page.passage import escaped
from timeline.page.session import Session, current, started
from timeline.page.speech import Words, spoken


def show() -> None:
    """Draws the page; what fails is said in its place and leaves the rest standing."""
    told = st.session_state.get(window.TITLE)
    st.set_page_config(page_title=told or "Timeline", page_icon=None if told else theme.icon(), layout="wide", initial_sidebar_state=264)
    words = spoken(st.context.locale)
    st.html(theme.style(words))
    unseen = st.container(key="window")
    with unseen:
        chart.load_plotly()  # images need it in every view; and the browser fetches what all components need while the chart is made
    with guarded(words):
        _page(words, unseen)
    _settle()


@lru_cache(maxsize=1)
def _settle() -> None:
    """What is in memory after the first answer stays there: to look through it for garbage would hold up one of the next for 0.1 s."""
    gc.freeze()


def _page(words: Words, unseen: DeltaGenerator) -> None:
    place = st.empty()
    session = _begun(place, words)
    refreshing.refresh(session, place, words)
    large.follow(session, place, words)
    everything = session.events
    session.follow_address()
    session.keep_known()
    large.search(session, everything, place, words)
    events = everything.chosen(session.view)
    around = events if session.view.together else everything.chosen(replace(session.view, actors=()))  # others step back, and stay
    numbers = everything.numbers
    top = st.container(key="top")
    readable = bool(len(events)) or (session.view.view == "article" and bool(session.documents))  # an article without events is one to read
    if wide := session.view.view in ("story", "article", "compare") and readable:
        with guarded(words):
            _read(session, everything, events, words, numbers)
    else:  # the chart first: what is asked for most is there while the rest is still being written
        with st.container(key="stage"):
            left, right = st.columns([832, 368], gap="medium")
            with left, guarded(words):
                _events(session, everything, events, around, words, numbers)
    with st.sidebar:
        st.html('<div class="tl-brand"><i class="tl-mark"></i>Timeline</div>')
        with guarded(words):
            filters.show(session, everything, len(events), words)
        with guarded(words):
            articles.show(session, words)
        with guarded(words):
            history.show(session, words)
    with unseen, guarded(words):
        window.show(session, header.title(session, words), words)
    with top:
        with guarded(words):
            header.show(session, everything, events, words, numbers)
        with guarded(words):
            header.messages(session, words)
    if not wide:
        with right, guarded(words):
            told = around if events.place(session.view.event) is None else events
            if not cluster.show(session, around, words):
                detail.show(session, told, words, {name: f"var(--tl-actor{number})" for name, number in numbers.items()})
    session.write_address()


def _begun(place: DeltaGenerator, words: Words) -> Session:
    """This reader's session; the first one of a server reads the files that it was given, which `place` says."""
    if started():
        return current()
    with place, st.spinner(words("Reading the articles…"), show_time=True):
        return current()


def _read(session: Session, everything: Events, events: Chosen, words: Words, numbers: dict[str, int]) -> None:
    """The views that take the whole width."""
    if session.view.view == "compare":
        comparison.show(session, everything.chosen(replace(session.view, actors=(), together=False)), words, numbers)
    else:
        (story if session.view.view == "story" else fulltext).show(session, events, words, numbers)


def _events(session: Session, everything: Events, events: Chosen, around: Chosen, words: Words, colours: dict[str, int]) -> None:
    if not len(everything) and session.waiting:
        st.html(f'<div class="tl-empty">{escaped(words("The first events appear as soon as they are found."))}</div>')
    elif not len(everything):
        hint = words("No dated event was found here. Add another article, or set the publication date if the text counts from it.")
        st.html(f'<div class="tl-empty">{escaped(hint)}</div>')
    elif not len(events):
        st.html(f'<div class="tl-empty">{escaped(words("No event passes these filters."))}</div>')
    elif session.view.view == "table":
        table.show(session, events, words)
    else:
        chart.show(session, around, words, colours)
        chart.tray(session, events, words)
