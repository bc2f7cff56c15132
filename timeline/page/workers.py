"""The processes that parse and compare articles: started when first needed, started anew when one dies, ended when idle."""

from __future__ import annotations

import itertools
import logging
import math
import queue
import threading
from concurrent.futures import Future
from dataclasses import dataclass, field
from typing import Any

from timeline.errors import TimelineError
from timeline.page.worker import Comparison, Task
from timeline.processes.watched import Ended, Process

_LOG = logging.getLogger("timeline.page")
Asked = Task | Comparison
PROCESSES = 2
IDLE = 60.0
"""Seconds after which a process without work ends."""


@dataclass(order=True)
class _Job:
    turn: int
    """How many of its reader's jobs were waiting when it was given: who asks for one article is not behind another's thousand."""
    number: int
    task: Asked = field(compare=False)
    answer: Future[Any] = field(compare=False)


class Workers:
    """Has things done beside the server. Safe from several threads."""

    def __init__(self, processes: int = PROCESSES) -> None:
        self._jobs: queue.PriorityQueue[_Job] = queue.PriorityQueue()
        self._numbers = itertools.count()
        self._processes = processes
        self._threads: list[threading.Thread] = []
        self._lock = threading.Lock()

    def submit(self, task: Asked, turn: int = 0) -> Future[Any]:
        """Has it done; jobs with a lower `turn` are done first. The answer raises TimelineError for what cannot be parsed."""
        job = _Job(turn, next(self._numbers), task, Future())
        self._jobs.put(job)
        with self._lock:
            self._threads = [thread for thread in self._threads if thread.is_alive()]
            if len(self._threads) < self._processes:
                thread = threading.Thread(target=self._work, name="timeline-worker", daemon=True)
                self._threads.append(thread)
                thread.start()
        return job.answer

    def _work(self) -> None:
        process: Process | None = None
        while (job := self._next()) is not None:
            if job.answer.set_running_or_notify_cancel():
                process = _done(job, process)
        if process is not None:
            process.end()

    def _next(self) -> _Job | None:
        """What is to be done next; None after some time without anything, when this thread is not among the others any more."""
        while True:
            try:
                return self._jobs.get(timeout=IDLE)
            except queue.Empty:
                with self._lock:
                    if self._jobs.empty():
                        self._threads.remove(threading.current_thread())
                        return None


def _done(job: _Job, process: Process | None) -> Process | None:
    """Has a job done, by a new process if there is none; the process, unless it ended over it."""
    if process is not None and not process.runs:  # for reasons of its own
        process.end()
        process = None
    try:
        process = process or Process("timeline.page.worker")
        process.allow(job.task.seconds)
        process.tell(job.task)
        told, answer = process.answer()
        process.allow(math.inf)
    except (Ended, OSError) as wrong:
        _log(process.end() if process is not None else str(wrong))
        job.answer.set_exception(TimelineError("“{title}” could not be read: the program that read it stopped", title=job.task.title))
        return None
    if told == "found":
        job.answer.set_result(answer)
    elif told == "wrong":
        job.answer.set_exception(answer)
    else:
        _log(answer)
        job.answer.set_exception(TimelineError("“{title}” could not be read", title=job.task.title))
    return process


def _log(said: str) -> None:
    for line in said.splitlines():
        _LOG.error("%s", line.encode("unicode_escape").decode("ascii"))
