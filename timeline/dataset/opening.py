"""A data set of Parquet parts -> its rows and index on disk, made once and kept in the user's cache folder for as long as the parts stay.

Several processes may make the same at once: each makes its own beside the others', and the first one ready is what all of them use.
"""

from __future__ import annotations

import json
import os
import secrets
import shutil
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

import numpy as np
import platformdirs
from numpy.typing import NDArray

from timeline.chart.index import Index
from timeline.chart.names import Flags
from timeline.dataset import arrays, texts
from timeline.dataset.shelf import Shelf
from timeline.dataset.sorting import Damaged, Tell, ordered, stretches
from timeline.errors import Message, TimelineError
from timeline.reading.parts import count, parts
from timeline.text.plain import folded

CACHE = "TIMELINE_CACHE"
"""Names another folder for what is kept of data sets."""
KEPT = 4
"""Data sets; what was opened longest ago goes."""
_VERSION = 1
_TOLD = "told.json"
_UNFINISHED = ".unfinished-"
_ABANDONED = 3_600.0
"""Seconds in which nothing was written."""


@dataclass(frozen=True, slots=True)
class Dataset:
    """Events in order of time, on disk: `frame` stands for an event frame, `problems` are of parts that were left out."""

    frame: Shelf
    index: Index
    ids: NDArray[np.uint32]
    problems: tuple[TimelineError, ...]

    def position(self, event: str) -> int | None:
        """Where an event stands; None when there is none of that id."""
        alike = np.flatnonzero(self.ids == arrays.hashed([event])[0])
        return next((int(row) for row in alike if self.frame["event"].iloc[row] == event), None)

    def saying(self, word: str, tell: Tell) -> Flags:
        """Which events have that folded word in any text."""
        found = self.frame.search(word, tell)
        for names in (self.index.actors, self.index.sources):
            found |= names.having([name for name in names.names if word in folded(name)])
        return found


def size(paths: Sequence[str]) -> int:
    """How many events the parts of those files and folders hold that can be read, going by their footers."""
    total = 0
    for part in _parts(paths):
        with suppress(TimelineError):
            total += count(part)
    return total


def stamp(paths: Sequence[str]) -> str:
    """Changes whenever one of the parts of those files and folders does. Raises OSError for a file that is not there."""
    return _key(_parts(paths))


def opened(paths: Sequence[str], tell: Tell = lambda done: None, cache: Path | None = None) -> Dataset:
    """The events of those files and folders. Damaged parts are left out and told of; raises TimelineError when nothing is left."""
    files = _parts(paths)
    top = cache or Path(os.environ.get(CACHE) or platformdirs.user_cache_path("timeline", appauthor=False) / "datasets")
    folder = top / _key(files)
    try:
        top.mkdir(parents=True, exist_ok=True)
        if not (folder / _TOLD).exists():
            _make(files, folder, tell)
        os.utime(folder)
        _tidy(top, folder)
    except OSError as error:
        reason = Message((error.strerror or str(error)).lower())
        raise TimelineError("{path} cannot be written: {reason}", path=str(error.filename or top), reason=reason) from None
    told = json.loads((folder / _TOLD).read_text("utf-8"))
    problems = tuple(TimelineError(template, **values) for template, values in told["problems"])
    return Dataset(Shelf(folder, told["count"]), arrays.opened(folder, told), arrays.mapped(folder, "ids"), problems)


def _parts(paths: Sequence[str]) -> list[Path]:
    return list(dict.fromkeys(part.absolute() for path in paths for part in parts(path)))


def _key(files: Sequence[Path]) -> str:
    """Changes whenever a part does."""
    stats = [(str(file), file.stat().st_size, file.stat().st_mtime_ns) for file in files]
    return sha256(json.dumps([_VERSION, stats]).encode("utf-8", "surrogateescape")).hexdigest()[:24]


def _make(files: list[Path], folder: Path, tell: Tell) -> None:
    own = folder.with_name(f"{_UNFINISHED}{folder.name}-{secrets.token_hex(4)}")
    problems: list[TimelineError] = []
    try:
        while files:
            own.mkdir(parents=True)
            try:
                told = _written(files, own, tell)
            except Damaged as damaged:
                files = [file for file in files if file != damaged.part]
                problems.append(damaged.problem)
                shutil.rmtree(own)
                continue
            kept = [(wrong.message.template, {name: str(value) for name, value in wrong.message.values.items()}) for wrong in problems]
            (own / _TOLD).write_text(json.dumps(told | {"problems": kept}), "utf-8")
            with suppress(OSError):  # another process was faster
                os.replace(own, folder)
            return
        raise problems[0]
    finally:
        shutil.rmtree(own, ignore_errors=True)


def _written(files: Sequence[Path], folder: Path, tell: Tell) -> dict[str, object]:
    order = ordered(files, lambda done: tell(0.1 * done))
    writer = arrays.Writer(folder, len(order.places), order.low, order.high)
    rows = texts.Writer(folder)
    try:
        for table in stretches(files, order, folder, lambda done: tell(0.1 + 0.9 * done)):
            writer.add(table)
            rows.add(table)
    finally:
        writer.close()
        rows.close()
    return {"count": len(order.places)} | writer.done()


def _tidy(top: Path, folder: Path) -> None:
    """Removes what was opened longest ago, and what a process left that was stopped while it made it."""
    with suppress(OSError):
        kept = sorted((other for other in top.iterdir() if other.is_dir()), key=lambda other: -other.stat().st_mtime)
        whole = [other for other in kept if not other.name.startswith(_UNFINISHED)]
        old = [other for other in kept if other not in whole and time.time() - other.stat().st_mtime > _ABANDONED]
        for other in [*whole[KEPT:], *old]:
            if other != folder:
                shutil.rmtree(other, ignore_errors=True)
