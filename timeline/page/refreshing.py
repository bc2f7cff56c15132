"""Keeping the events on the page up to date with its articles; what takes long goes on beside, and is shown as it comes."""

from __future__ import annotations

from time import monotonic

import pandas as pd
import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from timeline.corrections.applying import apply
from timeline.corrections.correction import Correction
from timeline.page import comparing, library, parsing
from timeline.page.composing import compose, gathered
from timeline.page.desk import Snapshot
from timeline.page.guard import guarded
from timeline.page.parsing import Store, remembered
from timeline.page.served import Served
from timeline.page.session import Session
from timeline.page.speech import Words
from timeline.page.worker import Actors

PAUSE = 2.0
"""Seconds, at least, between two states of the page that a long reading leads to."""
OTHERS = 4.0
"""Seconds after which the page looks whether somebody else has changed what is kept."""


def refresh(session: Session, place: DeltaGenerator, words: Words) -> None:
    """Brings the events up to date with what anybody changed; `place` shows what is still being read.

    What is there can be used meanwhile. An article that cannot be read stays listed, and the reader is told.
    """
    library.follow(session, words)
    snapshot = session.snapshot or Snapshot()
    actors = Actors(Served.of().catalogue, snapshot.entries)
    fresh = session.frame is None or session.read_with != actors or [article for _, article in session.read] != session.articles
    if fresh:
        session.read, session.read_with = list(parsing.keys(session.articles, actors)), actors
    if fresh or _arrived(session) or session.made_of is not snapshot:
        store = Store(session.desk.workspace.derived, session.desk.workspace.keep_derived)
        known = set(session.gathered.failed) if session.gathered else set()
        session.gathered = parsing.gather(session.read, actors, store, session.gathered)
        problems = [wrong for key, wrong in session.gathered.failed.items() if key not in known]
        if problems:
            session.tell(library.sentences(problems, words), wrong=True)
        _compose(session, snapshot, store, words)
    with place:
        if session.waiting or session.comparing:
            _progress(session, words)
        elif session.desk.kept:
            _watch(session)


def _compose(session: Session, snapshot: Snapshot, store: Store, words: Words) -> None:
    """Makes the frame of what was found so far, in steps that are each taken once for all who look at the same articles."""
    found, once = session.gathered.found if session.gathered else {}, remembered().once
    read = [(found[key].settle(article.document), found[key]) for key, article in session.read if key in found]
    keys, actors = tuple(key for key, _ in session.read if key in found), session.read_with
    corrections = snapshot.corrections
    texts = {document.id: document.text for document, _ in read if document.media == "prose"}
    told = once(("told", keys, actors), lambda: gathered(read, actors.catalogue()))
    made_of = keys, actors, tuple(one.id for one in corrections)
    applied = once(("applied", made_of), lambda: apply(told, corrections, texts))
    comparing.compare(session, keys, corrections, applied, store)
    given, stories = [_corrected(frame, corrections) for _, frame in session.given], session.stories
    made = once(("made", made_of, stories, tuple(map(id, given))), lambda: compose(applied, stories, given))
    session.moved = _moved(session.frame, made.frame, words) if session.dating and session.frame is not None else ()
    session.frame, session.applied, session.made_of = made.frame, made.applied, snapshot
    session.dating, session.composed = False, monotonic()
    session.documents = {document.id: document for document, _ in read}
    session.findings = {document.id: findings for document, findings in read}


def _corrected(given: pd.DataFrame, corrections: tuple[Correction, ...]) -> pd.DataFrame:
    """Events that were opened without their articles, corrected where their excerpts are those of a correction."""
    key = "given", id(given), tuple(one.id for one in corrections)
    _, frame = remembered().once(key, lambda: (given, apply(given, corrections, {}).frame))  # (held, the number stays its own)
    return frame


def _arrived(session: Session) -> bool:
    """Whether so much more is known that it is worth being shown: all articles, twice as many, or how they compare."""
    if session.comparing and session.comparing.done():
        return True
    if not session.waiting:
        return False
    done = sum(job.done() for job in session.waiting.values())
    more = done >= max(1, len(session.findings)) and monotonic() - session.composed > PAUSE
    return more or done == len(session.waiting)


@st.fragment(run_every=0.7)
def _progress(session: Session, words: Words) -> None:
    """How many of the articles have been read; when there is more to show, the page shows it."""
    if _arrived(session) or not (session.waiting or session.comparing):
        st.rerun()
    with guarded(words):
        if session.waiting:
            total = len(session.read)
            done = total - sum(not job.done() for job in session.waiting.values())
            said = words("Reading article {n} of {total}", n=words.number(min(done + 1, total)), total=words.number(total))
            st.progress(min(1.0, (done + 0.1) / total), said)
        else:
            st.progress(1.0, words("Comparing what the articles tell…"))


@st.fragment(run_every=OTHERS)
def _watch(session: Session) -> None:
    """Shows what another reader or the command line changed."""
    if session.desk.look() is not session.made_of:
        st.rerun()


def _moved(before: pd.DataFrame, after: pd.DataFrame, words: Words) -> tuple[tuple[str, str, str], ...]:
    """Title, old and new date of every event whose date differs."""
    old = {row["event"]: row for row in before.to_dict("records")}
    pairs = [(old[row["event"]], row) for row in after.to_dict("records") if row["event"] in old]
    dates = [(str(row["title"]), words.event(was), words.event(row)) for was, row in pairs]
    return tuple((title, was, now) for title, was, now in dates if was != now)
