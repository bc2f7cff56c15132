"""A process that does the work for the one that started it, which may stop it at any moment.

It is asked on its standard input and answers on its standard output, both pickled: first the options, then chunks of articles. It ends
when its input does, so that nothing is left behind when whoever asked is killed.
"""

from __future__ import annotations

import gc
import os
import pickle
import queue
import signal
import sys
import threading
from typing import IO, Any

IDLE = 900.0  # seconds without anything to do, after which it ends


def main() -> None:
    """Work until there is nothing more to do."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the one who asked
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())  # what a library prints is no answer
    asked: queue.Queue[Any] = queue.Queue()
    threading.Thread(target=_listen, args=(sys.stdin.buffer, asked), daemon=True).start()
    options = asked.get()

    from timeline.batch.work import catalogue, work

    def answer(*message: object) -> None:
        pickle.dump(message, answers)
        answers.flush()

    gc.set_threshold(50_000, 20, 50)  # parsing leaves few cycles, and looking for them takes a fifteenth of the time
    catalogue(options)  # now, for it is no article's time
    answer("ready")
    while True:
        try:
            chunk, skipped = asked.get(timeout=IDLE)
        except queue.Empty:
            return
        answer("part", work(chunk, options, lambda place, size: answer("at", place, size), skipped))


def _listen(asking: IO[bytes], asked: queue.Queue[Any]) -> None:
    """Pass on what is asked; without anybody left to ask, end at once."""
    try:
        while True:
            asked.put(pickle.load(asking))
    except (EOFError, OSError, pickle.UnpicklingError):
        os._exit(0)
