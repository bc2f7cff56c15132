"""A process that works, watched: when an article ends it or holds it up, another takes its place and goes on with the next article."""

from __future__ import annotations

import pickle
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from contextlib import suppress
from typing import Any

from timeline.batch.unread import Chunk
from timeline.batch.work import Options, Part, Place
from timeline.errors import TimelineError
from timeline.resources import PACKAGE

_RATE = 10_000  # characters of an article that have a second beside the limit
_START = 120.0  # seconds that a process may take to begin
_DEATHS = 2  # a process may be ended for reasons of its own once; an article that ends two is at fault
_LOOK = 0.2  # seconds between looks at the clock
_PROGRAM = f"import sys; sys.path.append({str(PACKAGE.parent)!r}); from timeline.batch.worker import main; main()"


class Stopped(Exception):  # noqa: N818  # no error of anybody's
    """Raised in whoever waits for a worker that was stopped."""


class _Ended(Exception):  # noqa: N818
    """The process ended, or was ended as it took too long."""


class _Process:
    def __init__(self, options: Options, limit: float) -> None:
        self._limit = limit
        self._complaints = tempfile.TemporaryFile()  # noqa: SIM115  # closed by `end`
        # -P: what lies in the current folder is not taken for a library
        self._process = subprocess.Popen(
            [sys.executable, "-P", "-c", _PROGRAM], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self._complaints
        )
        self.place: Place | None = None
        self.late = False
        self._deadline = time.monotonic() + _START
        self._watcher = threading.Thread(target=self._watch, daemon=True)
        self._watcher.start()
        self._tell(options)
        self._answer()

    def ask(self, chunk: Chunk, skipped: dict[Place, str]) -> Part:
        """Raises _Ended; then `place` and `late` say where and why."""
        self.place = None
        self._allow(_START)
        self._tell((chunk, skipped))
        while True:
            match self._answer():
                case "at", place, size:
                    self.place = place
                    self._allow(self._limit + size / _RATE)
                case "part", part:
                    self._deadline = float("inf")
                    return part  # type: ignore[no-any-return]

    def kill(self) -> None:
        self._process.kill()

    def end(self) -> str:
        """Clear it away, and say how it ended."""
        self.kill()
        code = self._process.wait()
        self._watcher.join()
        for pipe in (self._process.stdin, self._process.stdout):
            with suppress(OSError):
                pipe.close()  # type: ignore[union-attr]
        self._complaints.seek(0)
        said = self._complaints.read().decode("utf-8", "replace").strip().splitlines()
        self._complaints.close()
        ended = signal.Signals(-code).name if code < 0 else f"exit code {code}"
        return f"{ended}; {said[-1][:200]}" if said else ended

    def _tell(self, message: object) -> None:
        try:
            pickle.dump(message, self._process.stdin)  # type: ignore[arg-type]
            self._process.stdin.flush()  # type: ignore[union-attr]
        except OSError:
            raise _Ended from None

    def _answer(self) -> Any:
        try:
            return pickle.load(self._process.stdout)  # type: ignore[arg-type]
        except (EOFError, OSError, pickle.UnpicklingError):
            raise _Ended from None

    def _allow(self, seconds: float) -> None:
        self._deadline = time.monotonic() + seconds

    def _watch(self) -> None:
        while self._process.poll() is None:
            if time.monotonic() > self._deadline:
                self.late = True
                self.kill()
            time.sleep(_LOOK)


class Worker:
    """One process at a time, started when there is work. For one thread, but for `stop`."""

    def __init__(self, options: Options, limit: float) -> None:
        """`limit` is the time in seconds that an article may take; long ones have more."""
        self.options, self._limit = options, limit
        self._process: _Process | None = None
        self._stopped = False

    def run(self, chunk: Chunk) -> Part:
        """What comes of `chunk`; articles that end the process or hold it up are among the failures.

        Raises Stopped after `stop`, and TimelineError when no process can be started.
        """
        skipped: dict[Place, str] = {}
        deaths: Counter[Place | None] = Counter()
        while not self._stopped:
            place, late = None, False
            try:
                self._process = self._process or _Process(self.options, self._limit)
                return self._process.ask(chunk, skipped)
            except _Ended:
                if self._process:
                    place, late = self._process.place, self._process.late
                how = self._end()
            deaths[place] += 1
            if place and late:
                skipped[place] = f"took longer than {self._limit:g} seconds"
            elif place and deaths[place] >= _DEATHS:
                skipped[place] = f"ended the process that read it ({how})"
            elif deaths[place] > _DEATHS:
                raise TimelineError("no process for the work can be started: {reason}", reason=how)
        raise Stopped

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
