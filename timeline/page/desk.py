"""What lies open on the page: the articles that were served or are kept in a workspace, and what was corrected in them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from threading import RLock

import pandas as pd
import streamlit as st

from timeline.actors.catalogue import Entry
from timeline.corrections.correction import Correction
from timeline.dataset.opening import size, stamp
from timeline.document import Document
from timeline.errors import TimelineError
from timeline.frame import build
from timeline.page.article import Article
from timeline.page.served import Served
from timeline.reading import files as reading
from timeline.reading import frames as opening
from timeline.workspace.store import Workspace

LARGE = 100_000
"""Events; more are left on disk."""


@dataclass(frozen=True, slots=True, eq=False)
class Snapshot:
    """All of it at one moment. `given` are tables of events by the names of their files, empty where `Desk.large` has them.

    `days` are the publication days that readers gave, by document, also of those that lie elsewhere.
    """

    articles: tuple[Article, ...] = ()
    entries: tuple[Entry, ...] = ()
    corrections: tuple[Correction, ...] = ()
    given: tuple[tuple[str, pd.DataFrame], ...] = ()
    days: Mapping[str, date] = field(default_factory=dict)


class Desk:
    """A workspace, and the files that `timeline serve` was given. Safe from several threads, as the readers of one server share it.

    With files, articles of the workspace are shown only when they were added on this page since the server started. `large` are paths of
    events that are too many for memory.
    """

    def __init__(self, workspace: Workspace, served: Served) -> None:
        self.workspace, self.served = workspace, served
        self._files: tuple[Document, ...] = ()
        self._given: tuple[tuple[str, pd.DataFrame], ...] = ()
        self.large: tuple[str, ...] = ()
        self._added: set[str] = set()
        self._version: int | None = None
        self._snapshot = Snapshot()
        self._lock = RLock()
        self.problems = self._read()

    @property
    def read_only(self) -> bool:
        """Whether nothing may be changed here."""
        return self.workspace.read_only

    @property
    def kept(self) -> Path | None:
        """The file that keeps what is done here; None where it is gone with the visit."""
        return self.workspace.path

    def look(self) -> Snapshot:
        """How things are now; the same object as before unless somebody changed something, here or in another process."""
        with self._lock:
            version = self.workspace.version()
            if version != self._version:
                self._version = version
                here = {document.id for document in self._files}
                kept = [one for one in self.workspace.documents() if one.document.id not in here]
                if self.served.paths:
                    kept = [one for one in kept if one.document.id in self._added]
                days = self.workspace.days()
                articles = [Article(document, days.get(document.id, self.served.published)) for document in self._files]
                articles += [Article(one.document, one.published) for one in kept]
                self._snapshot = Snapshot(tuple(articles), self.workspace.entries(), self.workspace.corrections(), self._given, days)
            return self._snapshot

    def owns(self, document: str) -> bool:
        """Whether an article is kept in the workspace, rather than shown out of a file."""
        return all(document != one.id for one in self._files) and self.workspace.document(document) is not None

    def add(self, documents: list[Document], published: date | None) -> tuple[str, ...]:
        """Keeps articles; gives the ids of those that are new here. Raises TimelineError when none is, or when nothing may be changed."""
        with self._lock:
            shown = {article.document.id: article.document.text for article in self.look().articles}
            known = self.workspace.recognised(documents)
            fresh = [one for one in {one.id: one for one in known}.values() if shown.get(one.id) != one.text]
            if not fresh:
                raise TimelineError("This text is already on the page")
            self.workspace.add(fresh)
            self._added |= {one.id for one in fresh}
            self._version = None
            if published:
                for one in fresh:
                    self.workspace.publish(one.id, published)
            return tuple(one.id for one in fresh)

    def correct(self, correction: Correction, documents: Mapping[str, Document], visit: str = "") -> None:
        """Keeps a correction, and the articles it is about, so that they are recognised when they are read again."""
        about = [documents[target.document] for target in correction.targets if target.document in documents]
        self.workspace.add(about, listed=False)
        self.workspace.correct(correction, visit)

    def publish(self, document: Document, day: date | None) -> None:
        """Keeps the day that an article was published, wherever it lies; None is back to the one that was found."""
        self.workspace.add([document], listed=False)
        self.workspace.publish(document.id, day)

    @property
    def folders(self) -> bool:
        """Whether there may be more to read where the served files are."""
        return any(Path(path).is_dir() for path in self.served.paths)

    def read_again(self) -> tuple[int, int]:
        """Reads the served files as they are now; gives how many articles are new and how many changed."""
        with self._lock:
            before = {one.id: one for one in self._files}
            self.problems = self._read()
            self._version = None
            new = sum(one.id not in before for one in self._files)
            changed = sum(one.id in before and one.text != before[one.id].text for one in self._files)
            return new, changed

    def _read(self) -> tuple[TimelineError, ...]:
        """Reads the served files; gives what was wrong with them."""
        problems: list[TimelineError] = []
        found: list[Document] = []
        given = []
        tables = tuple(path for path in self.served.paths if opening.holds_events(path) and Path(path).exists())
        self.large = tables if size(tables) > LARGE else ()
        for path in self.served.paths:
            try:
                if path in self.large:
                    given.append((Path(path).stem, build(())))
                elif opening.holds_events(path):
                    frame, wrongs = _events(path, stamp([path]))
                    given.append((Path(path).stem, frame))
                    problems += wrongs
                else:
                    found += reading.read(path, allow_private=self.served.allow_private, problems=problems)
            except TimelineError as wrong:
                problems.append(wrong)
            except OSError:
                problems.append(TimelineError("{name}: no such file or folder", name=path))
        found = list({one.id: one for one in found}.values())
        self._files, self._given = tuple(self.workspace.recognised(found)), tuple(given)
        return tuple(problems)


@st.cache_resource(max_entries=4, show_spinner=False)
def _events(path: str, state: str) -> tuple[pd.DataFrame, list[TimelineError]]:  # (the argument makes a changed file another one)
    problems: list[TimelineError] = []
    found = opening.events(path, problems if Path(path).is_dir() else None)
    return found, problems


@st.cache_resource(show_spinner=False)
def shared() -> Desk | None:
    """The desk that all readers of this server share; None where each has one of their own, which goes with the visit."""
    served = Served.of()
    return Desk(Workspace.open(served.workspace, served.read_only), served) if served.workspace else None


def own() -> Desk:
    """A desk in memory."""
    served = Served.of()
    return Desk(Workspace.open(None, served.read_only), served)
