"""Processes that write a workspace and are killed at random moments; what they were told is kept must be there afterwards.

python tests/crashing.py FILE [KILLS] [SEED]     prints "kills acknowledged lost corrupt"
"""

from __future__ import annotations

import os
import random
import select
import signal
import sqlite3
import sys
import time
import traceback
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from timeline.corrections.correction import Correction
from timeline.document import Document
from timeline.workspace.store import Workspace

WRITERS = 2
"""Processes that write at once; all of them are killed."""


@dataclass
class Outcome:
    kills: int = 0
    acknowledged: int = 0
    lost: list[str] = field(default_factory=list)
    corrupt: list[str] = field(default_factory=list)


def write(path: Path, seed: str, say: int) -> None:
    """Changes the workspace for ever; each change is told once the method has returned."""

    def tell(what: str, name: str) -> None:
        os.write(say, f"{what} {name}\n".encode())

    chance = random.Random(seed)
    with Workspace.open(path) as workspace:
        for number in range(1_000_000):
            name = f"{seed}-{number}"
            match chance.randrange(4):
                case 0:
                    workspace.add([Document(f"{name} " * chance.randrange(1, 2_000), source=f"{name}.txt", id=name)])
                    tell("document", name)
                case 1:
                    workspace.correct(rename(name))
                    tell("correction", name)
                case 2:
                    if undone := workspace.undo():
                        tell("undone", undone.id)
                case 3:
                    workspace.set_setting(name, [number] * 50)
                    tell("setting", name)


def rename(name: str) -> Correction:
    return Correction(name, "rename", datetime(2024, 1, 1, tzinfo=UTC), values={"name": f"A {name}", "to": f"B {name}"}, why="x" * 500)


def crash(path: Path, kills: int, seed: int = 1) -> Outcome:
    """Lets processes write and kills them, so many times; looks at the file after each."""
    chance, outcome, told = random.Random(seed), Outcome(), set[tuple[str, str]]()
    while outcome.kills < kills:
        children = [start(path, f"{seed}.{outcome.kills}.{number}") for number in range(WRITERS)]
        if chance.random() < 0.8:  # else also while the file is opened
            select.select([heard for _, heard in children], [], [], 10)
        time.sleep(chance.random() ** 2 * 0.08)
        for child, _ in chance.sample(children, WRITERS):
            os.kill(child, signal.SIGKILL)
            time.sleep(chance.random() * 0.01)
        for child, heard in children:
            _, status = os.waitpid(child, 0)
            if not os.WIFSIGNALED(status):
                outcome.corrupt.append("a writer ended of itself")
            told |= set(listen(heard))
        outcome.kills += WRITERS
        check(path, told, outcome)
    outcome.acknowledged = len(told)
    return outcome


def start(path: Path, seed: str) -> tuple[int, int]:
    """A writing process, and where what it tells can be read."""
    heard, say = os.pipe()
    child = os.fork()
    if not child:
        os.close(heard)
        try:
            write(path, seed, say)
        except BaseException:
            traceback.print_exc()  # a writer never ends of itself
        finally:
            os._exit(1)
    os.close(say)
    return child, heard


def listen(heard: int) -> list[tuple[str, str]]:
    """All that was told, lines only that are whole."""
    data = b""
    while select.select([heard], [], [], 0)[0] and (more := os.read(heard, 65536)):
        data += more
    os.close(heard)
    lines = data.decode().split("\n")[:-1]
    return [(what, name) for what, _, name in (line.partition(" ") for line in lines)]


def check(path: Path, told: set[tuple[str, str]], outcome: Outcome) -> None:
    """Opens the workspace as a person would and looks for all that was acknowledged."""
    with Workspace.open(path) as workspace:
        documents = {one.document.id: one.document.text for one in workspace.documents()}
        made = {step.correction.id for step in workspace.history()}
        in_force = {one.id for one in workspace.corrections()}
        for what, name in told:
            there = {
                "document": documents.get(name, "").startswith(f"{name} "),
                "correction": name in made,
                "undone": name in made and name not in in_force,
                "setting": what == "setting" and workspace.setting(name) is not None,
            }[what]
            if not there and f"{what} {name}" not in outcome.lost:
                outcome.lost.append(f"{what} {name}")
    connection = sqlite3.connect(path)
    if (found := connection.execute("PRAGMA integrity_check").fetchone()[0]) != "ok":
        outcome.corrupt.append(found)
    connection.close()


if __name__ == "__main__":
    result = crash(Path(sys.argv[1]), *map(int, sys.argv[2:]))
    print(result.kills, result.acknowledged, len(result.lost), len(result.corrupt))
    for problem in (*result.lost, *result.corrupt):
        print(problem, file=sys.stderr)
