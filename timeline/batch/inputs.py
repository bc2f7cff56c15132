"""Paths and addresses -> articles, one after the other: lines of JSON and rows of Parquet as they come, other files whole."""

from __future__ import annotations

import glob
import gzip
import os
import zlib
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import IO, cast

from timeline.batch import opening
from timeline.batch.opening import Found, found, is_address, opened
from timeline.batch.unread import Unread
from timeline.errors import TimelineError
from timeline.reading import formats
from timeline.reading.archive import shown
from timeline.reading.decoding import LIMIT

_LINES = (".jsonl", ".ndjson", ".jsonl.gz", ".ndjson.gz")
_ROWS = (".parquet",)
FIELDS = ("id", "text", "title", "published", "language", "source")
"""The columns of a Parquet file of articles that are read; it must have `text`."""
_AT_ONCE = 200  # rows


def known(name: str) -> bool:
    """Whether a file of a folder is read, by its name."""
    return Path(name).suffix.lower() in formats.KINDS or name.lower().endswith((*_LINES, *_ROWS))


def check(paths: Iterable[str]) -> None:
    """Raises TimelineError for a path that is none, so that a slip of the pen is told before anything is begun."""
    for path in paths:
        if path == "-":
            raise TimelineError("standard input cannot be read a second time; a dataset is made of files")
        if is_address(path):
            opening.check(path)
        elif not os.path.lexists(path) and not any(glob.iglob(path, recursive=True)):
            wrong = "{name}: no file matches" if glob.has_magic(path) else "{name}: no such file or folder"
            raise TimelineError(wrong, name=shown(path))


def articles(paths: Iterable[str], left_out: Path | None = None) -> Iterator[Unread]:
    """Every article of `paths`, in an order that is the same each time; files below `left_out` are none of them.

    What cannot be read is among them too, with what is `wrong`. Raises TimelineError for a path where there is nothing.
    """
    for path in paths:
        for file in found(path, known, left_out):
            yield from _of(file)


def _of(file: Found) -> Iterator[Unread]:
    lower = file.place.lower()
    if not lower.endswith((*_LINES, *_ROWS)):
        yield Unread(file.place, file.stamp, 0, file.name, file.size)
        return
    index = 0
    try:
        for one in _lines(file) if lower.endswith(_LINES) else _rows(file):
            yield one
            index = one.index + 1
    except (OSError, EOFError, ValueError, zlib.error) as error:  # ArrowInvalid is a ValueError
        reason = str(error) if isinstance(error, TimelineError) else f"{shown(file.name)} cannot be read further: {_short(error)}"
        yield Unread(file.place, file.stamp, index, file.name, 0, wrong=reason)


def _short(error: Exception) -> str:
    return (getattr(error, "strerror", None) or str(error) or type(error).__name__).splitlines()[0][:200]


def _lines(file: Found) -> Iterator[Unread]:
    """Lines of JSON, blank ones left out; one that is too long is passed over without being kept."""
    with ExitStack() as stack:
        stream = stack.enter_context(opened(file.place))
        if file.place.lower().endswith(".gz"):
            stream = cast(IO[bytes], stack.enter_context(gzip.GzipFile(fileobj=stream)))
        index = 0
        while line := stream.readline(LIMIT + 1):
            wrong = ""
            if len(line) > LIMIT:
                wrong = f"{shown(file.name)}, line {index + 1}: longer than {LIMIT / 1e6:.0f} MB"
                while not line.endswith(b"\n") and (line := stream.readline(LIMIT)):
                    pass
                line = b""
            if wrong or line.strip():
                yield Unread(file.place, file.stamp, index, file.name, len(line), line, wrong)
            index += 1


def _rows(file: Found) -> Iterator[Unread]:
    import pyarrow.parquet as pq

    with opened(file.place) as raw:
        table = pq.ParquetFile(raw)
        columns = [name for name in FIELDS if name in table.schema_arrow.names]
        if "text" not in columns:
            raise TimelineError("{name} is no table of articles: it has no column named text", name=shown(file.name))
        index = 0
        for batch in table.iter_batches(batch_size=_AT_ONCE, columns=columns, use_threads=False):
            for row in batch.to_pylist():
                yield Unread(file.place, file.stamp, index, file.name, len(row["text"] or ""), row)
                index += 1
