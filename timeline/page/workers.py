"""The processes that parse and compare articles: started when first needed, started anew when one dies, ended when idle."""

from __future__ import annotations

import itertools
import logging
import pickle
import queue
import subprocess
import sys
import threading
from concurrent.futures import Future
from dataclasses import dataclass, field
from typing import Any

from timeline.errors import TimelineError
from timeline.page.worker import Comparison, Task

_LOG = logging.getLogger("timeline.page")
Asked = Task | Comparison
PROCESSES = 2
IDLE = 60.0
"""Seconds after which a process without work ends."""


class _Worker:
    """One process."""

    def __init__(self) -> None:
        command = [sys.executable, "-P", "-m", "timeline.page.worker"]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def ask(self, task: Asked) -> tuple[str, Any]:
        """The answer. Raises EOFError or OSError when the process dies over it."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        pickle.dump(task, self._process.stdin)
        self._process.stdin.flush()
        answer: tuple[str, Any] = pickle.load(self._process.stdout)
        return answer

    def end(self) -> None:
        """Stops the process."""
        self._process.kill()
        self._process.communicate()


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
        worker: _Worker | None = None
        while True:
            try:
                job = self._jobs.get(timeout=IDLE)
            except queue.Empty:
                with self._lock:
                    if not self._jobs.empty():
                        continue
                    self._threads.remove(threading.current_thread())
                break
            if not job.answer.set_running_or_notify_cancel():
                continue
            try:
                worker = worker or _Worker()
                told, answer = worker.ask(job.task)
            except (EOFError, OSError, pickle.UnpicklingError):
                if worker is not None:
                    worker.end()
                worker = None
                job.answer.set_exception(
                    TimelineError("“{title}” could not be read: the program that read it stopped", title=job.task.title)
                )
                continue
            if told == "found":
                job.answer.set_result(answer)
            elif told == "wrong":
                job.answer.set_exception(answer)
            else:
                for line in str(answer).splitlines():
                    _LOG.error("%s", line.encode("unicode_escape").decode("ascii"))
                job.answer.set_exception(TimelineError("“{title}” could not be read", title=job.task.title))
        if worker is not None:
            worker.end()
