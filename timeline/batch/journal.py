"""What is done already: a line for each finished part, on disk before it counts, so that a kill loses at most what was under way.

In the folder of a dataset, `_batch` holds all that is needed to go on: the parts as they were made, the journal, and `failures.jsonl`.
"""

from __future__ import annotations

import json
import os
import shutil
from array import array
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Any

from timeline.batch.unread import Chunk, Unread, key
from timeline.batch.work import Failure, Part
from timeline.errors import TimelineError
from timeline.reading.parts import WORK

FAILURES = "failures.jsonl"


class Journal:
    """The parts that are finished, and where their articles came from."""

    def __init__(self, out: Path, facts: Mapping[str, object]) -> None:
        """Open the journal of the dataset at `out`, or begin it; `facts` are all that the events depend on beside the articles.

        Raises TimelineError when it was begun with other facts.
        """
        self._folder = out / WORK
        (self._folder / "parts").mkdir(parents=True, exist_ok=True)
        self.numbers: list[int] = []
        self.following = 0  # a number that no part has or had
        self.articles = self.events = self.failed = 0
        self.made: Mapping[str, Any] = {}
        self._files = array("Q")  # whole files
        self._runs: dict[int, list[tuple[int, int]]] = defaultdict(list)  # first and last line or row
        failures: list[str] = []
        kept = _lines(self._folder / "journal.jsonl")
        if kept:
            _compare(out, kept[0], facts)
        for line in kept[1:]:
            self._take(line, failures)
        self._files = array("Q", sorted(self._files))
        for runs in self._runs.values():
            runs.sort()
        _rewrite(self._folder / FAILURES, failures)
        self._failures = (self._folder / FAILURES).open("a", encoding="utf-8")
        self._journal = (self._folder / "journal.jsonl").open("a", encoding="utf-8")
        if not kept:
            self._add(facts)

    def close(self) -> None:
        """Nothing more is written."""
        self._journal.close()
        self._failures.close()

    def has(self, one: Unread) -> bool:
        """Whether the article is in a finished part, or failed."""
        if one.index == 0:
            at = bisect_left(self._files, one.key)
            if at < len(self._files) and self._files[at] == one.key:
                return True
        runs = self._runs.get(one.key, ())
        at = bisect_left(runs, (one.index + 1,)) - 1
        return at >= 0 and runs[at][0] <= one.index <= runs[at][1]

    def keep(self, chunk: Chunk, part: Part) -> None:
        """The part is on disk, whole, and then in the journal."""
        path = self.path(chunk.number)
        temporary = path.with_suffix(".part")
        with temporary.open("wb") as file:
            file.write(part.data)
            file.flush()
            os.fsync(file.fileno())
        os.replace(temporary, path)
        counts = {"part": chunk.number, "articles": part.articles, "events": part.events, "pieces": chunk.pieces()}
        self._add({**counts, "failures": [asdict(failure) for failure in part.failures]})
        self._count(chunk.number, part.articles, part.events, len(part.failures))
        self._failures.writelines(map(_line, part.failures))
        self._failures.flush()

    def finish(self, made: Mapping[str, object]) -> None:
        """The dataset is whole; `made` says of what it was made, and what it has."""
        self._add({"made": made})

    def path(self, number: int) -> Path:
        """The file of a part."""
        return self._folder / "parts" / f"{number:07d}.arrow"

    @property
    def failures(self) -> Path:
        """The file that has a line for each article that failed."""
        return self._folder / FAILURES

    def _take(self, line: dict[str, Any], failures: list[str]) -> None:
        if "made" in line:
            self.made = line["made"]
            return
        self.following = max(self.following, line["part"] + 1)
        if self.path(line["part"]).exists():
            self._count(line["part"], line["articles"], line["events"], len(line["failures"]))
            failures += [_line(Failure(**failure)) for failure in line["failures"]]
            for place, stamp, first, last in line["pieces"]:
                if first == last == 0:
                    self._files.append(key(place, stamp))
                else:
                    self._runs[key(place, stamp)].append((first, last))

    def _count(self, number: int, articles: int, events: int, failed: int) -> None:
        self.numbers.append(number)
        self.articles += articles
        self.events += events
        self.failed += failed

    def _add(self, line: Mapping[str, object]) -> None:
        self._journal.write(json.dumps(line) + "\n")
        self._journal.flush()
        os.fsync(self._journal.fileno())


@contextmanager
def only_one(out: Path) -> Iterator[None]:
    """Nobody else works on the dataset at `out` meanwhile. Raises TimelineError when somebody does."""
    (out / WORK).mkdir(parents=True, exist_ok=True)
    with (out / WORK / "lock").open("w") as file:
        try:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except ImportError:
            pass  # a system without such locks
        except OSError:
            raise TimelineError("{out}: another run is at work on this dataset", out=out) from None
        yield


def clear(out: Path) -> None:
    """Forget what was done."""
    for name in ("journal.jsonl", FAILURES):  # the journal first: parts without one count for nothing
        (out / WORK / name).unlink(missing_ok=True)
    shutil.rmtree(out / WORK / "parts", ignore_errors=True)


def _lines(file: Path) -> list[dict[str, Any]]:
    """The lines of a journal; one that a kill cut short is taken away."""
    if not file.exists():
        return []
    data = file.read_bytes()
    whole = data[: data.rfind(b"\n") + 1]
    if len(whole) < len(data):
        with file.open("r+b") as cut:
            cut.truncate(len(whole))
    return [json.loads(line) for line in whole.splitlines()]


def _compare(out: Path, then: Mapping[str, object], now: Mapping[str, object]) -> None:
    now = json.loads(json.dumps(now))
    if changed := [name for name in now if then.get(name) != now[name]]:
        raise TimelineError(
            "{out} was begun with another {names}: take --restart to begin anew, or another folder", out=out, names=", ".join(changed)
        )


def _line(failure: Failure) -> str:
    """In ASCII, so that no letter of an article can steer a terminal on which it is looked at."""
    return json.dumps(asdict(failure)) + "\n"


def _rewrite(file: Path, lines: Sequence[str]) -> None:
    file.write_text("".join(lines), encoding="utf-8", errors="replace")
