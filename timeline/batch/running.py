"""A run: articles -> parts -> the dataset; taken up where the last one was stopped."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, CancelledError, Future, wait
from contextlib import AbstractContextManager
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path

from timeline.actors import pipelines
from timeline.actors.catalogue import Catalogue
from timeline.batch import inputs, partitioning
from timeline.batch.journal import Journal, clear, only_one
from timeline.batch.queues import Queue
from timeline.batch.unread import Chunk, Unread, chunks
from timeline.batch.whole import Listing, whole
from timeline.batch.work import Options, Part, catalogue
from timeline.errors import Message, TimelineError
from timeline.reading.parts import WORK

LIMIT = 60.0
"""Seconds that an article may take; long ones have more."""


@dataclass(frozen=True, slots=True)
class Count:
    """How far a run is: articles done (before this run too), failed ones among them, and events."""

    articles: int
    failed: int
    events: int
    before: int = 0
    """Of the articles, those that earlier runs have done."""


@dataclass(frozen=True, slots=True)
class Summary:
    """A dataset that is whole."""

    count: Count
    kept: int
    """Articles whose events are in it."""
    events: int
    files: int
    twice: int
    """Articles left out, as another has the same id (or text)."""
    failures: Path


Watch = Callable[[Count], None]
"""Told how far it is, after each part."""


def run(
    paths: Sequence[str],
    out: Path,
    options: Options,
    queue: AbstractContextManager[Queue],
    *,
    restart: bool = False,
    watch: Watch = lambda count: None,
    rows: int = partitioning.ROWS,
) -> Summary:
    """The events of the articles at `paths` as a dataset of Parquet files in the folder `out`, of at most `rows` events each.

    What an earlier run has done of it is not done again; `restart` forgets it. A run may be stopped at any moment, by KeyboardInterrupt
    too. Raises TimelineError when there is nothing to read, and when `out` holds other things, was begun in another way or cannot be
    written to.
    """
    inputs.check(paths)
    _check(out)
    pipelines.finder(options.names)
    known = catalogue(options)
    try:
        with only_one(out):
            if restart:
                clear(out)
            journal = Journal(out, _facts(paths, options))
            try:
                listing = _through(paths, out, journal, queue, watch)
                return _finish(out, journal, listing, known, rows)
            finally:
                journal.close()
    except OSError as error:
        reason = Message((error.strerror or str(error)).lower())
        raise TimelineError("{path} cannot be written: {reason}", path=error.filename or out, reason=reason) from None


def _through(paths: Sequence[str], out: Path, journal: Journal, queue: AbstractContextManager[Queue], watch: Watch) -> Listing:
    """Every article that is not done yet into a finished part."""
    listing = Listing()
    before = journal.articles

    def missing() -> Iterator[Unread | None]:
        for one in inputs.articles(paths, left_out=out):
            listing.add(one.key)
            yield None if journal.has(one) else one

    def settle(finished: set[Future[Part]]) -> None:
        for future in finished:
            journal.keep(waiting.pop(future), _result(future))
            watch(Count(journal.articles, journal.failed, journal.events, before))

    watch(Count(before, journal.failed, journal.events, before))
    with queue as workers:
        waiting: dict[Future[Part], Chunk] = {}
        for chunk in chunks(missing(), first=journal.following):
            while len(waiting) >= workers.depth:
                settle(wait(waiting, return_when=FIRST_COMPLETED).done)
            waiting[workers.submit(chunk)] = chunk
        while waiting:
            settle(wait(waiting, return_when=FIRST_COMPLETED).done)
    return listing


def _result(future: Future[Part]) -> Part:
    try:
        return future.result()
    except TimelineError:
        raise
    except (Exception, CancelledError) as error:  # what a cluster raises when it gives up
        reason = f"{type(error).__name__}: {str(error).partition(chr(10))[0][:200]}"
        raise TimelineError("the work was given up ({reason}); the same command goes on from here", reason=reason) from None


def _finish(out: Path, journal: Journal, listing: Listing, known: Catalogue, rows: int) -> Summary:
    """The parts become the dataset, unless it is there already."""
    listed = blake2b(f"{listing.digest()} {sorted(journal.numbers)} {rows}".encode(), digest_size=8).hexdigest()
    made = journal.made
    if made.get("of") != listed or len(list(out.glob("part-*.parquet"))) != made["files"]:
        found = whole([journal.path(number) for number in sorted(journal.numbers)], listing, known)
        files = partitioning.write(found, out, out / WORK / "sorting", rows)
        made = {"of": listed, "articles": found.articles, "events": found.events, "files": files, "twice": found.twice}
        journal.finish(made)
    count = Count(journal.articles, journal.failed, journal.events)
    return Summary(count, made["articles"], made["events"], made["files"], made["twice"], journal.failures)


def _check(out: Path) -> None:
    """Refuse a folder that holds something else than a dataset made here."""
    try:
        out.mkdir(parents=True, exist_ok=True)
        other = [name for name in sorted(os.listdir(out)) if not name.startswith((".", "_"))]
    except OSError as error:
        reason = Message((error.strerror or str(error)).lower())
        raise TimelineError("{path} cannot be written: {reason}", path=out, reason=reason) from None
    if other and not (out / WORK).is_dir():
        raise TimelineError("{path} holds other files ({name} …); a dataset has a folder of its own", path=out, name=other[0])


def _facts(paths: Sequence[str], options: Options) -> dict[str, object]:
    """All that the events depend on beside the articles' own words, each under a name for readers."""
    actors = blake2b(repr(options.catalogues).encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()
    return {
        "version of timeline": options.program,
        "PATH": list(paths),
        "--published": options.published and options.published.isoformat(),
        "--language": options.language,
        "--names": options.names,
        "--catalogue": actors,
    }
