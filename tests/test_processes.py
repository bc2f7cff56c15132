"""Processes beside this one: they answer, are ended when they take too long, and say how they ended."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from timeline.document import Document
from timeline.page import workers
from timeline.page.worker import Task
from timeline.processes.inside import talk
from timeline.processes.watched import Ended, Process


def main() -> None:
    """What the processes of these tests run."""
    asked, answer = talk()
    for words in asked:
        if words == "sleep":
            time.sleep(60)
        if words == "end":
            print("what a library prints")
            sys.stderr.write("Wait,\nthis is wrong\n")
            sys.stderr.flush()
            os._exit(3)
        answer(words[::-1])


class Unheard:
    """Cannot be unpickled."""

    def __reduce__(self) -> tuple[object, tuple[str]]:
        return int, ("none",)


def children(of: int, doing: str) -> list[int]:
    return [int(pid) for pid in subprocess.run(["pgrep", "-P", str(of), "-f", doing], capture_output=True, text=True).stdout.split()]


def test_what_is_asked_is_answered_in_turn() -> None:
    process = Process(__name__)
    process.tell("one")
    process.tell("two")
    assert [process.answer(), process.answer()] == ["eno", "owt"]
    assert process.runs
    assert process.end() == "SIGKILL"
    assert not process.runs


@pytest.mark.parametrize(
    ("message", "late", "said"),
    [
        ("sleep", True, "SIGKILL"),
        ("end", False, "exit code 3; this is wrong"),
        (Unheard(), False, "exit code 1; ValueError: invalid literal"),
    ],
)
def test_one_that_ends_says_how(message: object, late: bool, said: str) -> None:
    process = Process(__name__)
    process.tell("begun")
    process.answer()
    process.allow(0.3 if late else 60)
    process.tell(message)
    with pytest.raises(Ended):
        process.answer()
    assert process.late == late
    assert process.end().startswith(said)


@pytest.mark.skipif(sys.platform == "win32", reason="kills with signals")
def test_nothing_is_left_behind_by_one_who_is_killed() -> None:
    program = (
        f"import time; from {__name__} import Process, main; one = Process({__name__!r}); one.tell('a'); one.answer(); print(flush=True)"
    )
    asking = subprocess.Popen([sys.executable, "-c", f"{program}; one.tell('sleep'); time.sleep(60)"], stdout=subprocess.PIPE)
    assert asking.stdout is not None
    asking.stdout.readline()
    (child,) = children(asking.pid, __name__)
    asking.kill()
    asking.communicate()
    for _ in range(100):
        if not _lives(child):
            return
        time.sleep(0.1)
    raise AssertionError("it lives on")


def _lives(process: int) -> bool:
    state = subprocess.run(["ps", "-o", "stat=", "-p", str(process)], capture_output=True, text=True).stdout.strip()
    return bool(state) and not state.startswith("Z")


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
def test_one_that_dies_while_idle_costs_no_article() -> None:
    crew = workers.Workers(1)
    article = Task(Document("The harbour opened on 3 May 2021.", language="en"))
    assert len(crew.submit(article).result(60).rows) == 1
    idle = children(os.getpid(), "timeline.page.worker")
    assert idle
    for child in idle:
        os.kill(child, signal.SIGKILL)
    end = time.monotonic() + 20
    while any(Path(f"/proc/{child}").exists() for child in idle):  # until whoever watches it has taken note
        assert time.monotonic() < end
        time.sleep(0.05)
    assert len(crew.submit(article).result(60).rows) == 1
