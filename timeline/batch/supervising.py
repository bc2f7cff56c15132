"""A process that works: when an article ends it or holds it up, another takes its place and goes on with the next article."""

from __future__ import annotations

import math
from collections import Counter

from timeline.batch.unread import Chunk
from timeline.batch.work import Options, Part, Place
from timeline.errors import TimelineError
from timeline.processes.watched import START, Ended, Process

_RATE = 10_000  # characters of an article that have a second beside the limit
_DEATHS = 2  # a process may be ended for reasons of its own once; an article that ends two is at fault


class Stopped(Exception):  # noqa: N818  # no error of anybody's
    """Raised in whoever waits for a worker that was stopped."""


class Worker:
    """One process at a time, started when there is work. For one thread, but for `stop`."""

    def __init__(self, options: Options, limit: float) -> None:
        """`limit` is the time in seconds that an article may take; long ones have more."""
        self.options, self._limit = options, limit
        self._process: Process | None = None
        self._place: Place | None = None
        self._stopped = False

    def run(self, chunk: Chunk) -> Part:
        """What comes of `chunk`; articles that end the process or hold it up are among the failures.

        Raises Stopped after `stop`, and TimelineError when no process can be started.
        """
        skipped: dict[Place, str] = {}
        deaths: Counter[Place | None] = Counter()
        while not self._stopped:
            try:
                return self._asked(chunk, skipped)
            except Ended:
                place, late = self._place, bool(self._process and self._process.late)
                how = self._end()
            deaths[place] += 1
            if place and late:
                skipped[place] = f"took longer than {self._limit:g} seconds"
            elif place and deaths[place] >= _DEATHS:
                skipped[place] = f"ended the process that read it ({how})"
            elif deaths[place] > _DEATHS:
                raise TimelineError("no process for the work can be started: {reason}", reason=how)
        raise Stopped

    def _asked(self, chunk: Chunk, skipped: dict[Place, str]) -> Part:
        """Raises Ended; then `_place` says over which article, if any."""
        self._place = None
        process = self._process = self._process or self._started()
        process.allow(START)
        process.tell((chunk, skipped))
        while True:
            match process.answer():
                case "at", place, size:
                    self._place = place
                    process.allow(self._limit + size / _RATE)
                case "part", part:
                    process.allow(math.inf)
                    return part  # type: ignore[no-any-return]

    def _started(self) -> Process:
        process = self._process = Process("timeline.batch.worker")
        process.tell(self.options)
        process.answer()
        return process

    def stop(self) -> None:
        """End the process, whatever it does; from any thread."""
        self._stopped = True
        if process := self._process:
            process.kill()

    def close(self) -> None:
        """Stop it, and clear away what it leaves; not while another thread runs it."""
        self.stop()
        self._end()

    def _end(self) -> str:
        process, self._process = self._process, None
        return process.end() if process else ""
