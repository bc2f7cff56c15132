"""Events too many for memory: Parquet files opened as a data set that all readers of the server share; what takes long says so."""

from __future__ import annotations

from dataclasses import dataclass
from threading import Lock, Thread
from time import sleep

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from timeline.dataset.opening import Dataset, opened, stamp
from timeline.errors import TimelineError
from timeline.page import guard, library
from timeline.page.events import Events
from timeline.page.session import Session
from timeline.page.speech import Words

_LOOK = 0.15
"""Seconds between two looks at how far the work is."""

_KEPT = 2
"""Data sets: the present state of the files, and one that readers may still look at."""


@dataclass(slots=True)
class _Work:
    """A data set that is being opened, at its own pace: a reader who leaves does not stop it."""

    paths: tuple[str, ...]
    done: float = 0.0
    events: Events | None = None
    wrong: TimelineError | None = None

    def run(self) -> None:
        """Opens it."""
        try:
            self.events = Events(opened(self.paths, self._tell))
        except TimelineError as wrong:
            self.wrong = wrong
        except Exception:
            guard.report()
            self.wrong = TimelineError("The data set could not be opened; the terminal says why")

    def _tell(self, done: float) -> None:
        self.done = done


class _Opened:
    """Data sets by their paths and the state of their files."""

    def __init__(self) -> None:
        self._works: dict[str, _Work] = {}
        self._lock = Lock()

    def work(self, paths: tuple[str, ...]) -> _Work:
        """The one that opens those files, begun if it is not yet."""
        key = stamp(paths)
        with self._lock:
            if key not in self._works or self._works[key].wrong:
                self._works[key] = _Work(paths)
                Thread(target=self._works[key].run, daemon=True).start()
            while len(self._works) > _KEPT:
                del self._works[next(iter(self._works))]
            return self._works[key]


@st.cache_resource(show_spinner=False)
def _opened() -> _Opened:
    return _Opened()


def follow(session: Session, place: DeltaGenerator, words: Words) -> None:
    """Opens the data set that is served, if one is; its index is made when it is opened for the first time, which `place` shows."""
    paths = session.desk.large
    if not paths or session.example:
        session.large, session.large_of = None, ()
    elif session.large_of is not paths:
        work = _opened().work(paths)
        while work.events is None and work.wrong is None:
            if work.done:
                place.progress(min(work.done, 1.0), words("Events are put in order of time, once for these files"))
            sleep(_LOOK)
        place.empty()
        session.large, session.large_of = work.events, paths
        found = work.events.source if work.events else None
        problems = list(found.problems) if isinstance(found, Dataset) else [work.wrong] if work.wrong else []
        if problems:
            session.tell(library.sentences(problems, words), wrong=True)
        elif session.articles:
            session.tell(words("So many events are shown on their own, without those of the articles."))
    elif session.added and session.notice is None:
        session.tell(words("So many events are shown on their own, without those of the articles."))


def search(session: Session, everything: Events, place: DeltaGenerator, words: Words) -> None:
    """Looks for the words of the view in all texts, before the filters do, where that takes a while; `place` shows how far it is."""
    if everything.whole or everything.looked_for(session.view.words):
        return
    count = words.counted("Searching {n} event", "Searching {n} events", len(everything))

    def tell(done: float) -> None:
        place.progress(min(done, 1.0), count)

    everything.saying(session.view.words, tell)
    place.empty()
