"""Inside a process that does work for the one that started it, which may stop it at any moment.

It is asked on its standard input and answers on its standard output, both pickled. It ends when its input does, so that nothing is left
behind when whoever asked is killed.
"""

from __future__ import annotations

import os
import pickle
import queue
import signal
import sys
import threading
import traceback
from collections.abc import Callable, Iterator
from typing import IO, Any

IDLE = 900.0  # seconds without anything to do, after which it ends


def talk() -> tuple[Iterator[Any], Callable[[object], None]]:
    """What is asked, one after the other, until there is nothing more to do; and what answers. To be called once, first of all."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the one who asked
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())  # what a library prints is no answer
    asked: queue.Queue[Any] = queue.Queue()
    threading.Thread(target=_listen, args=(sys.stdin.buffer, asked), daemon=True).start()

    def answer(message: object) -> None:
        pickle.dump(message, answers)
        answers.flush()

    return _questions(asked), answer


def _questions(asked: queue.Queue[Any]) -> Iterator[Any]:
    while True:
        try:
            yield asked.get(timeout=IDLE)
        except queue.Empty:
            return


def _listen(asking: IO[bytes], asked: queue.Queue[Any]) -> None:
    """Pass on what is asked; without anybody left to ask, end at once."""
    try:
        while True:
            asked.put(pickle.load(asking))
    except EOFError:
        os._exit(0)
    except Exception:  # unpickling may raise anything
        traceback.print_exc()
        os._exit(1)
