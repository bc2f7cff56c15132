"""Who does the work: processes of this computer, or the workers of a Dask cluster. Both take chunks and answer with parts."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from contextlib import contextmanager, suppress
from typing import Any, Protocol

from timeline.batch.program import program
from timeline.batch.supervising import Stopped, Worker
from timeline.batch.unread import Chunk
from timeline.batch.work import Options, Part
from timeline.errors import TimelineError

PATIENCE = 20.0
"""Seconds that a scheduler may take to answer."""

_RETRIES = 10  # of a chunk whose worker is lost


class Queue(Protocol):
    """Where chunks are handed in. `depth` of them keep all workers busy."""

    @property
    def depth(self) -> int: ...  # noqa: D102

    def submit(self, chunk: Chunk) -> Future[Part]: ...  # noqa: D102


class _Local:
    """Processes of this computer, each watched by a thread."""

    def __init__(self, options: Options, limit: float, processes: int) -> None:
        self.depth = 2 * processes
        self._threads = ThreadPoolExecutor(processes)
        self._idle = [Worker(options, limit) for _ in range(processes)]
        self._all = tuple(self._idle)

    def submit(self, chunk: Chunk) -> Future[Part]:
        return self._threads.submit(self._run, chunk)

    def _run(self, chunk: Chunk) -> Part:
        worker = self._idle.pop()  # there are as many as threads
        try:
            return worker.run(chunk)
        finally:
            self._idle.append(worker)

    def close(self) -> None:
        self._threads.shutdown(wait=False, cancel_futures=True)
        for worker in self._all:
            worker.stop()
        self._threads.shutdown(wait=True)
        for worker in self._all:
            worker.close()


def cores() -> int:
    """How many processes can work at once here."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


@contextmanager
def local(options: Options, limit: float, processes: int) -> Iterator[Queue]:
    """A queue to `processes` processes of this computer; `limit` is in seconds an article."""
    queue = _Local(options, limit, processes)
    try:
        yield queue
    finally:
        queue.close()


class _Cluster:
    def __init__(self, client: Any, options: Options, limit: float) -> None:
        self._client, self._options, self._limit = client, options, limit
        self._executor: Executor = client.get_executor(pure=False, retries=_RETRIES)

    @property
    def depth(self) -> int:
        """Workers come and go."""
        with _answering():
            return 3 * max(int(sum(self._client.nthreads().values())), 1)

    def submit(self, chunk: Chunk) -> Future[Part]:
        with _answering():
            return self._executor.submit(_there, chunk, self._options, self._limit)


@contextmanager
def _answering() -> Iterator[None]:
    try:
        yield
    except OSError:  # a lost connection is one, and so is a time that is up
        raise TimelineError("the scheduler does not answer any more; the same command goes on from here") from None


@contextmanager
def cluster(address: str, options: Options, limit: float) -> Iterator[Queue]:
    """A queue to the workers of the Dask scheduler at `address`.

    A chunk whose worker is lost goes to another one. Raises TimelineError where Dask is not installed or nobody answers.
    """
    try:
        from distributed import Client
    except ImportError:
        raise TimelineError("--scheduler needs Dask: pip install 'timeline[cluster]'") from None
    try:
        client = Client(  # type: ignore[no-untyped-call]
            address, timeout=PATIENCE, set_as_default=False
        )
    except (OSError, ValueError, TypeError) as error:
        reason = str(error).partition("\n")[0][:200]
        raise TimelineError("--scheduler {address}: nobody answers ({reason})", address=address, reason=reason) from None
    try:
        yield _Cluster(client, options, limit)
    finally:
        _leave(client, options)


def _leave(client: Any, options: Options) -> None:
    """End what the client still has there."""
    with suppress(Exception):  # workers that are gone need not be dismissed
        client.run(_dismiss, options)
    client.close()


_here = threading.local()
_everywhere: list[Worker] = []


def _there(chunk: Chunk, options: Options, limit: float) -> Part:
    """The same work inside a Dask worker: a process beside it for each of its threads, so that no article can end or hold up the worker."""
    if options.program not in ("", program()):
        raise TimelineError("the work is for timeline {wanted}, and a worker has {other}", wanted=options.program, other=program())
    worker: Worker | None = getattr(_here, "worker", None)
    if worker is None or worker.options != options:
        if worker:
            worker.close()
        worker = _here.worker = Worker(options, limit)
        _everywhere.append(worker)
    try:
        return worker.run(chunk)
    except Stopped:
        _here.worker = None  # and Dask tries it again, if anybody still wants to know
        raise


def _dismiss(options: Options) -> None:
    """End the processes of a run that is over."""
    for worker in [worker for worker in _everywhere if worker.options == options]:
        _everywhere.remove(worker)
        worker.close()
