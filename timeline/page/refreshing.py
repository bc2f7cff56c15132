"""Keeping the events on the page up to date with its articles; what takes long goes on beside, and is shown as it comes."""

from __future__ import annotations

from time import monotonic

import pandas as pd
import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from timeline.page import library, parsing
from timeline.page.composing import compose
from timeline.page.desk import Snapshot
from timeline.page.guard import guarded
from timeline.page.served import Served
from timeline.page.session import Session
from timeline.page.speech import Words
from timeline.page.worker import Actors

PAUSE = 2.0
"""Seconds, at least, between two states of the page that a long reading leads to."""


def refresh(session: Session, place: DeltaGenerator, words: Words) -> None:
    """Brings the events up to date when an article or its publication date changed; `place` shows what is still being read.

    What is there can be used meanwhile. An article that cannot be read stays listed, and the reader is told.
    """
    library.follow(session, words)
    snapshot = session.snapshot or Snapshot()
    actors = Actors(Served.of().catalogue, snapshot.entries)
    fresh = session.frame is None or session.read_with != actors or [article for _, article in session.read] != session.articles
    if fresh:
        session.read, session.read_with = list(parsing.keys(session.articles, actors)), actors
    made_of = actors, snapshot.corrections, tuple(id(frame) for _, frame in session.given)
    if fresh or _arrived(session) or session.made_of != made_of:
        known = set(session.gathered.failed) if session.gathered else set()
        store = parsing.Store(session.desk.workspace.derived, session.desk.workspace.keep_derived)
        session.gathered = parsing.gather(session.read, actors, store, session.gathered)
        problems = [wrong for key, wrong in session.gathered.failed.items() if key not in known]
        if problems:
            session.tell(library.sentences(problems, words), wrong=True)
        _compose(session, snapshot, made_of, words)
    if session.waiting:
        with place:
            _progress(session, words)


def _compose(session: Session, snapshot: Snapshot, made_of: object, words: Words) -> None:
    """Makes the frame of what was found so far."""
    found = session.gathered.found if session.gathered else {}
    read = [(found[key].settle(article.document), found[key]) for key, article in session.read if key in found]
    given = [frame for _, frame in session.given]
    stand = tuple(key for key, _ in session.read if key in found), made_of
    actors = session.read_with
    made = parsing.remembered().compose(stand, lambda: compose(read, actors.catalogue(), snapshot.corrections, given))
    session.moved = _moved(session.frame, made.frame, words) if session.dating and session.frame is not None else ()
    session.frame, session.orphans, session.made_of = made.frame, made.orphans, made_of
    session.dating, session.composed = False, monotonic()
    session.documents = {document.id: document for document, _ in read}
    session.findings = {document.id: findings for document, findings in read}


def _arrived(session: Session) -> bool:
    """Whether so much more has been read that it is worth being shown: all, or twice as much."""
    if not session.waiting:
        return False
    done = sum(job.done() for job in session.waiting.values())
    more = done >= max(1, len(session.findings)) and monotonic() - session.composed > PAUSE
    return more or done == len(session.waiting)


@st.fragment(run_every=0.7)
def _progress(session: Session, words: Words) -> None:
    """How many of the articles have been read; when there is more to show, the page shows it."""
    if not session.waiting or _arrived(session):
        st.rerun()
    with guarded(words):
        total = len(session.read)
        done = total - sum(not job.done() for job in session.waiting.values())
        said = words("Reading article {n} of {total}", n=words.number(min(done + 1, total)), total=words.number(total))
        st.progress(min(1.0, (done + 0.1) / total), said)


def _moved(before: pd.DataFrame, after: pd.DataFrame, words: Words) -> tuple[tuple[str, str, str], ...]:
    """Title, old and new date of every event whose date differs."""
    old = {row["event"]: row for row in before.to_dict("records")}
    pairs = [(old[row["event"]], row) for row in after.to_dict("records") if row["event"] in old]
    dates = [(str(row["title"]), words.event(was), words.event(row)) for was, row in pairs]
    return tuple((title, was, now) for title, was, now in dates if was != now)
