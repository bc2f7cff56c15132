"""Parquet parts in any order -> their rows in order of time, however many: by stretches of the order, each small enough for memory."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from timeline.chart.window import DAY
from timeline.errors import TimelineError
from timeline.reading.parts import SCHEMA, batches

Tell = Callable[[float], None]
"""Takes how much is done, from 0 to 1."""
_STRETCH = 1 << 17
"""Rows of the order that are put right together."""
_MOST_STRETCHES = 200
"""Files open at a time."""
_PLACE = pa.field("place", pa.int64())


class Damaged(Exception):  # noqa: N818 (caught by who asked for the parts)
    """A part whose rows cannot be read."""

    def __init__(self, part: Path, problem: TimelineError) -> None:
        super().__init__(str(problem))
        self.part, self.problem = part, problem


@dataclass(frozen=True, slots=True)
class Order:
    """For each row of the parts, one after the other, its place in the order of time (undated last); `counts` rows a part.

    `low` and `high` are the first and the last moment of any, about.
    """

    places: NDArray[np.int64]
    counts: tuple[int, ...]
    low: float
    high: float


def ordered(parts: Sequence[Path], tell: Tell) -> Order:
    """The order by first known moment, then by last. Raises Damaged."""
    starts, ends, counts = [], [], []
    for number, part in enumerate(parts):
        own = [np.stack([_seconds(table, name) for name in ("start", "end")]) for table in _rows(part, ["start", "end"])]
        start, end = np.concatenate(own, axis=1) if own else np.empty((2, 0))
        starts.append(np.where(np.isnan(start), end, start))
        ends.append(end)
        counts.append(len(start))
        tell((number + 1) / len(parts))
    low, last = np.concatenate(starts), np.concatenate(ends)
    order = np.lexsort((last, low))
    places = np.empty(len(order), np.int64)
    places[order] = np.arange(len(order))
    known = low[order[: len(order) - int(np.isnan(low).sum())]]
    first, latest = (float(known[0]), float(max(known[-1], np.nanmax(last, initial=known[-1])))) if len(known) else (0.0, 0.0)
    return Order(places, tuple(counts), first, latest + DAY)


def stretches(parts: Sequence[Path], order: Order, folder: Path, tell: Tell) -> Iterator[pa.Table]:
    """All rows in that order, a stretch at a time; `folder` holds them meanwhile. Raises Damaged before it gives any."""
    total = len(order.places)
    size = max(_STRETCH, -(-total // _MOST_STRETCHES))
    files = [folder / f"stretch-{number}" for number in range(-(-total // size))]
    _strewn(parts, order, files, size, lambda done: tell(done * 0.4))
    for number, file in enumerate(files):
        with pa.OSFile(str(file)) as source, pa.ipc.open_stream(source) as reader:
            table = reader.read_all().combine_chunks()
        file.unlink()
        table = table.take(np.argsort(table.column("place").to_numpy(), kind="stable"))
        yield table.drop_columns("place")
        tell(0.4 + 0.6 * (number + 1) / len(files))


def _strewn(parts: Sequence[Path], order: Order, files: Sequence[Path], size: int, tell: Tell) -> None:
    """Writes each row to the file of its stretch."""
    sinks = [pa.OSFile(str(file), "wb") for file in files]
    options = pa.ipc.IpcWriteOptions(compression="lz4")
    writers = [pa.ipc.new_stream(sink, SCHEMA.append(_PLACE), options=options) for sink in sinks]
    try:
        at = 0
        for number, (part, count) in enumerate(zip(parts, order.counts, strict=True)):
            upto = at + count
            for table in _rows(part, None):
                places = order.places[at : at + len(table)]
                at += len(table)
                sorting = np.argsort(places)
                table = table.append_column(_PLACE, pa.array(places)).take(sorting)
                own, begins = np.unique(places[sorting] // size, return_index=True)
                for stretch, begin, end in zip(own.tolist(), begins.tolist(), [*begins[1:].tolist(), len(table)], strict=True):
                    writers[stretch].write_table(table.slice(begin, end - begin))
            if at != upto:
                raise Damaged(part, TimelineError("{name} changed while it was read", name=part.name))
            tell((number + 1) / len(parts))
    finally:
        for writer, sink in zip(writers, sinks, strict=True):
            writer.close()
            sink.close()


def _rows(part: Path, columns: list[str] | None) -> Iterator[pa.Table]:
    try:
        yield from batches(part, columns=columns)
    except TimelineError as problem:
        raise Damaged(part, problem) from None


def _seconds(table: pa.Table, name: str) -> NDArray[np.float64]:
    return seconds(table.column(name))


def seconds(column: pa.ChunkedArray) -> NDArray[np.float64]:
    """Moments as seconds since 1970, nan for none."""
    values = column.combine_chunks().to_numpy(zero_copy_only=False).astype("datetime64[s]")
    return np.where(np.isnat(values), np.nan, values.astype(np.int64))
