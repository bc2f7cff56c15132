"""The whole -> Parquet files in order of time, each a stretch of it: a page that shows a few years opens a few of them."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

from timeline.batch import parts
from timeline.batch.whole import Whole

ROWS = 100_000
"""Of one file, at most."""
_ROWS_OF_GROUP = 10_000
_OPEN = 200  # files that are sorted into at once

_AT_ONCE = 50_000  # rows in memory

_RANK = "rank"
_IMPORTANCE = parts.schema().get_field_index("importance")


def write(whole: Whole, out: Path, work: Path, rows: int = ROWS) -> int:
    """Write the dataset to `out` and say in how many files; `work` is a folder for what is half done.

    Files of an earlier dataset are replaced, each at once. The columns are those of `parts.schema`.
    """
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    names = [f"part-{number:05d}.parquet" for number in range(max(1, -(-whole.events // rows)))]
    for first in range(0, len(names), _OPEN):
        stretches = range(first, min(first + _OPEN, len(names)))
        _spread(whole, work, stretches, rows)
        for number in stretches:
            _settle(work / str(number), work / names[number])
    for name in names:
        os.replace(work / name, out / name)
    for old in out.glob("part-*.parquet"):
        if old.name not in names:
            old.unlink()
    shutil.rmtree(work)
    return len(names)


def _spread(whole: Whole, work: Path, stretches: range, rows: int) -> None:
    """The events of each stretch of time into a file of its own, in the order of the parts."""
    schema = parts.schema().append(pa.field(_RANK, pa.int64()))
    with ExitStack() as stack:
        writers = [stack.enter_context(pa.ipc.new_stream(stack.enter_context((work / str(n)).open("wb")), schema)) for n in stretches]
        for table in _gathered(whole, stretches, rows):
            ranks = table[_RANK].to_numpy() // rows
            ends = np.searchsorted(ranks, np.arange(stretches.start, stretches.stop + 1))
            for writer, start, end in zip(writers, ends[:-1], ends[1:], strict=True):
                if end > start:
                    writer.write_table(table.slice(start, end - start))


def _gathered(whole: Whole, stretches: range, rows: int) -> Iterator[pa.Table]:
    """The events of several parts at once, in order of time, as they are in the whole."""
    tables: list[pa.Table] = []
    for piece in whole.pieces:
        if len(piece.rank) and np.isin(piece.rank // rows, stretches).any():
            events = parts.events(piece.path).filter(pa.array(piece.rows))
            events = events.set_column(_IMPORTANCE, "importance", pa.array(piece.importance))
            tables.append(events.append_column(_RANK, pa.array(piece.rank)))
        if sum(map(len, tables)) >= _AT_ONCE:
            yield _ordered(_named(pa.concat_tables(tables), whole.names))
            tables = []
    if tables:
        yield _ordered(_named(pa.concat_tables(tables), whole.names))


def _settle(spread: Path, target: Path) -> None:
    with pa.ipc.open_stream(pa.memory_map(str(spread))) as stream:
        table = _ordered(stream.read_all()).drop_columns(_RANK)
    with target.open("wb") as file:
        pq.write_table(table, file, compression="zstd", row_group_size=_ROWS_OF_GROUP)
        file.flush()
        os.fsync(file.fileno())
    spread.unlink()


def _ordered(table: pa.Table) -> pa.Table:
    return table.unify_dictionaries().combine_chunks().sort_by(_RANK)


def _named(table: pa.Table, names: Mapping[str, str]) -> pa.Table:
    if not names:
        return table
    place = table.schema.get_field_index("actors")
    actors = [list(dict.fromkeys(names.get(actor, actor) for actor in listed)) for listed in table["actors"].to_pylist()]
    return table.set_column(place, table.schema.field(place), pa.array(actors, pa.list_(pa.string())))
