"""A process that does work for this one, watched: one that takes longer than it may is ended."""

from __future__ import annotations

import pickle
import signal
import subprocess
import sys
import tempfile
import threading
import time
from contextlib import suppress
from typing import Any

from timeline.resources import PACKAGE

START = 120.0
"""Seconds that a process may take to begin."""
_LOOK = 0.2  # seconds between looks at the clock


class Ended(Exception):  # noqa: N818  # no error of anybody's
    """The process ended, or was ended as it took too long."""


class Process:
    """Runs the `main` of a module, which talks as `inside.talk` does. For one thread, but for `kill`."""

    def __init__(self, module: str) -> None:
        program = f"import sys; sys.path.append({str(PACKAGE.parent)!r}); from {module} import main; main()"
        self._complaints = tempfile.TemporaryFile()  # noqa: SIM115  # closed by `end`
        # -P: what lies in the current folder is not taken for a library
        self._process = subprocess.Popen(
            [sys.executable, "-P", "-c", program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self._complaints
        )
        self.late = False
        self.allow(START)
        self._watcher = threading.Thread(target=self._watch, daemon=True)
        self._watcher.start()

    @property
    def runs(self) -> bool:
        """Whether it has not ended yet."""
        return self._process.poll() is None

    def allow(self, seconds: float) -> None:
        """It may take so long from now on, or it is ended and was `late`."""
        self._deadline = time.monotonic() + seconds

    def tell(self, message: object) -> None:
        """Asks it. Raises Ended."""
        try:
            pickle.dump(message, self._process.stdin)  # type: ignore[arg-type]
            self._process.stdin.flush()  # type: ignore[union-attr]
        except OSError:
            raise Ended from None

    def answer(self) -> Any:
        """The next thing that it says. Raises Ended."""
        try:
            return pickle.load(self._process.stdout)  # type: ignore[arg-type]
        except Exception as wrong:  # unpickling half an answer may raise anything
            raise Ended from wrong

    def kill(self) -> None:
        """Ends it, whatever it does; from any thread."""
        self._process.kill()

    def end(self) -> str:
        """Clears it away, and says how it ended."""
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

    def _watch(self) -> None:
        while self.runs:
            if time.monotonic() > self._deadline:
                self.late = True
                self.kill()
            time.sleep(_LOOK)
