"""What one reader's visit remembers: articles, the view, and the words the interface speaks."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from concurrent.futures import Future
from dataclasses import dataclass, field, replace
from itertools import chain
from time import monotonic
from uuid import uuid4

import pandas as pd
import streamlit as st

from timeline.corrections.applying import Applied
from timeline.document import Document
from timeline.frame import build
from timeline.page import view as views
from timeline.page.article import Article
from timeline.page.composing import Groups
from timeline.page.desk import Desk, Snapshot, own, shared
from timeline.page.events import Events
from timeline.page.findings import Findings
from timeline.page.parsing import Gathered
from timeline.page.speech import Row
from timeline.page.view import View
from timeline.page.worker import Actors
from timeline.span import Span

Translate = Callable[[str], str]
_LATE = 2.0
"""Seconds in which a browser may still send the address before the last."""


@dataclass(slots=True)
class Session:
    """Changes as the reader works; lives in `st.session_state`.

    `snapshot` is how the desk was when last looked at; `articles` are those of it that are shown, or an example: `chosen_example`, when
    one was asked for. `hidden` are articles taken off this reader's page only, `removed` is the last one. `added` are the ids last added.
    `visit` is this visit's own name, under which the workspace knows what was done in it; `by` is what the reader wants to be called.
    `correcting` is the event whose form is open, `marking` words (document, place) of which an event is to be made, `reading` a place in
    an article that was asked for, `undoable` the last correction and what it did.
    `frame` is what was made of `read` (with `read_with` and `made_of`), which lags behind `articles` until the next run of the page;
    `documents` (with language and publication date settled) and `findings` are those of the articles in it, by id. `gathered` is how far
    reading them has come, `composed` when the frame was made. `applied` is what corrections did, `stories` which events are one, as far
    as they were `compared`; `comparing` goes on beside. `dating` is set while a changed publication date takes effect, `moved` lists the
    dates that followed it.
    `address` is the one last written or followed, `left` the one before it and `left_at` when it was left. `sought` is the view of which
    only `trimmed` is there as yet.
    """

    desk: Desk = field(default_factory=lambda: shared() or own())
    snapshot: Snapshot | None = None
    articles: list[Article] = field(default_factory=list)
    example: bool = True
    chosen_example: str | None = None
    hidden: frozenset[str] = frozenset()
    removed: Article | None = None
    visit: str = field(default_factory=lambda: uuid4().hex)
    by: str | None = None
    view: View = field(default_factory=View)
    address: dict[str, list[str]] | None = None
    left: dict[str, list[str]] | None = None
    left_at: float = 0.0
    frame: pd.DataFrame | None = None
    read: list[tuple[str, Article]] = field(default_factory=list)
    read_with: Actors = field(default_factory=Actors)
    made_of: object = None
    applied: Applied | None = None
    stories: Groups = ()
    comparing: Future[Groups] | None = None
    compared: str = ""
    gathered: Gathered | None = None
    documents: dict[str, Document] = field(default_factory=dict)
    findings: dict[str, Findings] = field(default_factory=dict)
    added: tuple[str, ...] = ()
    correcting: str | None = None
    marking: tuple[str, Span] | None = None
    reading: tuple[str, Span] | None = None
    undoable: tuple[str, str] | None = None
    dating: bool = False
    moved: tuple[tuple[str, str, str], ...] = ()
    notice: tuple[str, bool] | None = None
    composed: float = 0.0
    indexed: Events | None = None
    large: Events | None = None
    large_of: tuple[str, ...] = ()
    sought: View | None = None
    trimmed: View | None = None

    @property
    def given(self) -> tuple[tuple[str, pd.DataFrame], ...]:
        """Tables of events, by the names of their files."""
        return self.snapshot.given if self.snapshot and not self.example else ()

    @property
    def waiting(self) -> Mapping[str, Future[Findings]]:
        """What is still being read."""
        return self.gathered.pending if self.gathered else {}

    @property
    def events(self) -> Events:
        """The frame's events with their index, made once for each frame; or those of the data set that is open."""
        if self.large is not None:
            return self.large
        frame = self.frame if self.frame is not None else build(())
        if self.indexed is None or self.indexed.found is not frame:
            before = self.indexed
            same = before is not None and _telling(before.frame) == _telling(frame)
            self.indexed = Events(frame, before.numbers if same and before else None)  # a correction changes no colours
        return self.indexed

    def named(self, row: Row) -> tuple[Span, ...]:
        """Where an event's excerpt names its actors."""
        findings = self.findings.get(str(row["document"]))
        return findings.named.get(str(row["event"]), ()) if findings else ()

    def follow_address(self) -> None:
        """Takes the view from the address when the reader opened a link or went back."""
        present = {name: st.query_params.get_all(name) for name in st.query_params}
        late = present == self.left and monotonic() - self.left_at < _LATE  # a click that overtook the address we wrote
        if present != self.address and not late:
            self.view = views.from_address(present)
            self.address = present

    def keep_known(self) -> None:
        """Drops from the view what is not on the page; while articles are being read, what they may still bring is only set aside."""
        if self.sought is not None and self.view == self.trimmed:
            self.view = self.sought
        trimmed = self.events.known(self.view)
        self.sought, self.trimmed = (self.view, trimmed) if self.waiting and trimmed != self.view else (None, None)
        self.view = trimmed

    def write_address(self) -> None:
        """Puts the view into the address."""
        if self.sought is not None:
            return
        wanted = {name: [value] if isinstance(value, str) else value for name, value in views.to_address(self.view).items()}
        if wanted != self.address:
            st.query_params.from_dict(wanted)
            self.left, self.left_at = self.address, monotonic()
            self.address = wanted

    def tell(self, message: str, wrong: bool = False) -> None:
        """Leaves a message for the top of the page, until the reader closes it or the next one comes."""
        self.notice = (message, wrong)

    def dismiss(self) -> None:
        """Closes the messages."""
        self.notice, self.added, self.moved, self.removed, self.undoable = None, (), (), None, None

    def look(self, **changes: object) -> None:
        """Changes fields of the view."""
        if "event" in changes:
            self.reading = None
        self.view = replace(self.view, **changes)  # type: ignore[arg-type]

    def clear(self) -> None:
        """Takes all filters off."""
        self.view = self.view.cleared()


def _telling(frame: pd.DataFrame) -> set[str]:
    """The articles that the events are out of, also those that tell them only besides."""
    return {*frame["document"], *chain.from_iterable(frame["other_documents"])} - {""}


def started() -> bool:
    """Whether this reader was here before in this visit."""
    return "session" in st.session_state


def current() -> Session:
    """This reader's session."""
    if not started():
        st.session_state["session"] = Session()
    session: Session = st.session_state["session"]
    return session
