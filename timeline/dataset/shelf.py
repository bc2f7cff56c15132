"""The rows of a data set on disk as if they were an event frame: fetched by position, a few at a time; and searched."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from threading import Lock
from typing import Any

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from timeline.chart.names import Flags, Rows
from timeline.dataset.sorting import Tell
from timeline.dataset.texts import BLOCK, ROWS, SAID
from timeline.reading.parts import SCHEMA, framed

_KEPT = 64
"""Blocks in memory."""


@dataclass(slots=True)
class _Blocks:
    """Some columns of the rows in a file; the last blocks that were read stay in memory."""

    file: pa.NativeFile
    columns: Sequence[str]
    reader: Any = None
    kept: dict[int, pa.RecordBatch] = field(default_factory=dict)
    lock: Any = field(default_factory=Lock)

    def __post_init__(self) -> None:
        fields = sorted(SCHEMA.get_field_index(name) for name in self.columns)
        options = pa.ipc.IpcReadOptions(included_fields=fields, use_threads=False)
        self.reader = pa.ipc.open_file(self.file, options=options)

    def at(self, rows: Rows) -> pa.Table:
        """The rows at those positions, in that order."""
        wanted = np.asarray(rows, np.int64)
        order = np.argsort(wanted, kind="stable")
        numbers, begins = np.unique(wanted[order] // BLOCK, return_index=True)
        inside = np.split(wanted[order] % BLOCK, begins[1:])
        found = [self._block(number).take(pa.array(own)) for number, own in zip(numbers.tolist(), inside, strict=False)]
        if not found:
            return pa.schema([SCHEMA.field(name) for name in self.columns]).empty_table()
        back = np.empty(len(order), np.int64)
        back[order] = np.arange(len(order))
        return pa.Table.from_batches(found).combine_chunks().take(pa.array(back))

    def _block(self, number: int) -> pa.RecordBatch:
        with self.lock:
            block = self.kept.pop(number, None)
            self.kept[number] = block = self.reader.get_batch(number) if block is None else block
            if len(self.kept) > _KEPT:
                del self.kept[next(iter(self.kept))]
            return block


class Shelf:
    """Stands for an event frame of `count` rows: `iloc` and a column's `iloc` read from disk what they are asked for.

    Its files stay open, so that nothing is missed when the folder is tidied away.
    """

    def __init__(self, folder: Path, count: int) -> None:
        self._count = count
        self._rows, self._said = pa.OSFile(str(folder / ROWS)), pa.OSFile(str(folder / SAID))
        self._whole = _Blocks(self._rows, SCHEMA.names)
        self._columns: dict[str, _Blocks] = {}

    def __len__(self) -> int:
        return self._count

    def __getitem__(self, column: str) -> _Column:
        if column not in self._columns:
            self._columns[column] = _Blocks(self._rows, [column])
        return _Column(self._columns[column], column)

    @property
    def iloc(self) -> _Places:
        """Rows by position: one as a series, several as a frame numbered from 0."""
        return _Places(self._whole, self._count)

    def search(self, word: str, tell: Tell) -> Flags:
        """Which rows say that folded word in a text (not among their actors, or as their source); a look at all of them."""
        found = np.zeros(self._count, np.bool_)
        reader = pa.ipc.open_file(self._said)  # one for each search: they may run at once
        at = 0
        for number in range(reader.num_record_batches):
            texts = reader.get_batch(number).column(0)
            found[at : at + len(texts)] = pc.match_substring(texts, word).to_numpy(zero_copy_only=False)
            at += len(texts)
            tell(at / self._count)
        return found


@dataclass(frozen=True, slots=True)
class _Places:
    blocks: _Blocks
    count: int

    def __getitem__(self, key: Any) -> Any:
        if isinstance(key, slice):
            key = np.arange(*key.indices(self.count))
        if np.ndim(key) == 0:
            return framed(self.blocks.at(np.array([key]))).iloc[0]
        return framed(self.blocks.at(np.asarray(key)))


@dataclass(frozen=True, slots=True)
class _Column:
    blocks: _Blocks
    name: str

    @property
    def iloc(self) -> _Column:
        """Values by position."""
        return self

    def __getitem__(self, key: Any) -> Any:
        if np.ndim(key) == 0:
            return self.blocks.at(np.array([key])).column(0)[0].as_py()
        return pd.Series(self.blocks.at(np.asarray(key)).column(0).to_pylist(), dtype="object", name=self.name)
