"""Articles -> what was found in them: remembered, else read on the spot when short, else by processes beside the server."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from threading import Lock
from typing import Any, TypeVar, cast

import streamlit as st

from timeline.errors import TimelineError
from timeline.page import findings, guard
from timeline.page.article import Article
from timeline.page.findings import Findings
from timeline.page.worker import Actors, Task
from timeline.page.workers import Asked, Workers

T = TypeVar("T")
QUICK = 50_000
"""Characters, of all new articles together, that are read on the spot: quicker (a fifth of a second) than to start a process."""
HELD = 400_000
"""Events and articles that are remembered in memory, about a kilobyte each."""
FRAMES = 24
"""Frames, in several states of being made, that are remembered for readers who open the same articles."""


class Remembered:
    """What was found in the articles that any reader of this server opened last, and what is being read."""

    def __init__(self) -> None:
        self.workers = Workers()
        self._made: OrderedDict[object, Any] = OrderedDict()
        self._found: OrderedDict[str, Findings] = OrderedDict()
        self._jobs: dict[str, Future[Any]] = {}
        self._weight = 0
        self._lock = Lock()

    def get(self, key: str) -> Findings | None:
        """What was found under a key, if it is still here."""
        with self._lock:
            if key in self._found:
                self._found.move_to_end(key)
            return self._found.get(key)

    def put(self, key: str, found: Findings) -> None:
        """Remembers it; what was not asked for longest goes when there is too much."""
        with self._lock:
            old = self._found.pop(key, None)
            self._found[key] = found
            self._weight += found.weight - (old.weight if old else 0)
            while self._weight > HELD and len(self._found) > 1:
                self._weight -= self._found.popitem(last=False)[1].weight

    def job(self, key: str, task: Task, turn: int, keep: Callable[[str, Findings], None]) -> Future[Findings]:
        """Has a document parsed, once for all who ask for it; `keep` gets what was found."""
        answer: Future[Findings] = self.shared(key, task, turn, keep)
        return answer

    def shared(self, key: str, task: Asked, turn: int = 0, keep: Callable[[str, Any], None] = lambda key, found: None) -> Future[Any]:
        """Has something done, once for all who ask for it meanwhile."""
        with self._lock:
            if key in self._jobs:
                return self._jobs[key]
            answer = self._jobs[key] = self.workers.submit(task, turn)

        def arrived(done: Future[Any]) -> None:
            if done.exception() is None:
                keep(key, done.result())
            with self._lock:
                self._jobs.pop(key, None)

        answer.add_done_callback(arrived)
        return answer

    def once(self, key: object, make: Callable[[], T]) -> T:
        """What was made of the same things before, else what `make` gives."""
        with self._lock:
            if key in self._made:
                self._made.move_to_end(key)
                return cast(T, self._made[key])
        made = make()
        with self._lock:
            self._made[key] = made
            while len(self._made) > FRAMES:
                self._made.popitem(last=False)
        return made


@st.cache_resource(show_spinner=False)
def remembered() -> Remembered:
    """That of this server."""
    return Remembered()


@dataclass(frozen=True, slots=True)
class Store:
    """Where what was found outlives the server: nowhere, or a workspace."""

    load: Callable[[str], bytes | None] = lambda key: None
    keep: Callable[[str, bytes], None] = lambda key, blob: None


@dataclass(slots=True)
class Gathered:
    """Of some articles: what was found, what is still being read, and what cannot be read; by the article's key."""

    found: dict[str, Findings]
    pending: dict[str, Future[Findings]]
    failed: dict[str, TimelineError]


def gather(articles: Sequence[tuple[str, Article]], actors: Actors, store: Store, before: Gathered | None = None) -> Gathered:
    """What is known of the articles, each with its key; what is not is begun. `before` is what this gave the last time."""
    memory, gathered, missing = remembered(), Gathered({}, {}, {}), []
    for key, article in articles:
        if before and key in before.failed:
            gathered.failed[key] = before.failed[key]
        elif before and key in before.pending:
            _take(key, before.pending[key], gathered)
        elif (known := memory.get(key) or _kept(key, store)) is not None:
            gathered.found[key] = known
        else:
            missing.append((key, article))
    if sum(len(article.document.text) for _, article in missing) <= QUICK:
        for key, article in missing:
            _at_once(key, Task(article.settled(), actors), store, gathered)
        return gathered
    for turn, (key, article) in enumerate(missing):
        job = memory.job(key, Task(article.settled(), actors), turn, lambda key, found: _keep(key, found, store))
        _take(key, job, gathered)
    return gathered


def keys(articles: Sequence[Article], actors: Actors) -> Iterator[tuple[str, Article]]:
    """Each article with the key of what is found in it."""
    known = findings.fingerprint(actors.catalogue().entries)
    return ((findings.key(article.settled(), known), article) for article in articles)


def _kept(key: str, store: Store) -> Findings | None:
    blob = store.load(key)
    known = findings.loads(blob) if blob is not None else None
    if known is not None:
        remembered().put(key, known)
    return known


def _keep(key: str, found: Findings, store: Store) -> None:
    remembered().put(key, found)
    try:
        store.keep(key, findings.dumps(found))
    except Exception:  # only a cache
        guard.report()


def _take(key: str, job: Future[Findings], gathered: Gathered) -> None:
    if not job.done():
        gathered.pending[key] = job
        return
    try:
        gathered.found[key] = job.result()
    except TimelineError as wrong:
        gathered.failed[key] = wrong


def _at_once(key: str, task: Task, store: Store, gathered: Gathered) -> None:
    try:
        found = task.done()
        assert isinstance(found, Findings)
        _keep(key, found, store)
        gathered.found[key] = found
    except TimelineError as wrong:
        gathered.failed[key] = wrong
    except Exception:
        guard.report()
        gathered.failed[key] = TimelineError("“{title}” could not be read", title=task.document.title or task.document.source or "–")
