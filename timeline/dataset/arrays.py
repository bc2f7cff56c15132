"""The arrays of an index as files: written a stretch of rows at a time, then looked at where they lie, page by page."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray

from timeline.chart.index import CELLS, Index, cells, moments
from timeline.chart.names import Codes, Several, Single, narrow, once, tally
from timeline.chart.window import DAY
from timeline.dataset.sorting import seconds

_VALUES = {
    "start": "f8", "end": "f8", "last": "f8", "low": "f8", "high": "f8", "importance": "f4", "instant": "?", "lasting": "?",
    "starts": "i2", "ends": "i2", "ids": "u4",
}  # fmt: skip
_HEADER = 128
"""Bytes; a file of no more holds no value, and cannot be mapped."""
_SINGLES = {"kinds": "kind", "statuses": "status", "sources": "source"}


@dataclass(slots=True)
class Writer:
    """Takes the rows in order of time; `low` and `high` are the first and the last moment of all of them."""

    folder: Path
    count: int
    low: float
    high: float
    at: int = 0
    files: dict[str, BinaryIO] = field(default_factory=dict)
    codes: dict[str, list[Codes]] = field(default_factory=dict)
    rows: list[NDArray[np.int32]] = field(default_factory=lambda: [np.empty(0, np.int32)])
    known: dict[str, dict[str, int]] = field(default_factory=dict)
    published: set[float] = field(default_factory=set)

    def __post_init__(self) -> None:
        for name, kind in _VALUES.items():
            self.files[name] = (self.folder / f"{name}.npy").open("wb")
            described = {"descr": np.dtype(kind).str, "fortran_order": False, "shape": (self.count,)}
            np.lib.format.write_array_header_1_0(self.files[name], described)
        for name in (*_SINGLES, "actors"):
            self.codes[name], self.known[name] = [np.empty(0, np.int32)], {}

    def add(self, table: pa.Table) -> None:
        """The next rows."""
        start, last = seconds(table.column("start")), seconds(table.column("end"))
        instant = pc.fill_null(pc.equal(table.column("grain"), "instant"), False).to_numpy()
        end, low, high = moments(start, last, instant)
        _, _, starts, ends = cells(start, end, self.low, self.high)
        found = {
            "start": start, "end": end, "last": last, "low": low, "high": high, "importance": table.column("importance").to_numpy(),
            "instant": instant, "lasting": high - low > DAY, "starts": starts, "ends": ends, "ids": hashed(table.column("event")),
        }  # fmt: skip
        for name, values in found.items():
            self.files[name].write(np.ascontiguousarray(values, _VALUES[name]).data)
        for name, column in _SINGLES.items():
            self.codes[name].append(self._coded(name, pc.fill_null(table.column(column), "")))
        lists = table.column("actors").combine_chunks()
        lengths = np.diff(lists.offsets.to_numpy())
        own = np.repeat(np.arange(len(table)), lengths)
        codes = self._coded("actors", pc.fill_null(lists.flatten(), ""))
        kept = once(codes, own, len(self.known["actors"]))
        kept = kept[codes[kept] >= 0]
        self.codes["actors"].append(codes[kept])
        self.rows.append((own[kept] + self.at).astype(np.int32))
        if len(self.published) < 2:
            days = np.unique(seconds(table.column("published")))
            self.published |= set(days[~np.isnan(days)].tolist())
        self.at += len(table)

    def _coded(self, name: str, column: pa.ChunkedArray | pa.Array) -> Codes:
        """The codes of texts, -1 for an empty one; a text not met before gets the next."""
        whole = column.combine_chunks() if isinstance(column, pa.ChunkedArray) else column
        coded, known = whole.dictionary_encode(), self.known[name]
        codes = np.array([known.setdefault(text, len(known)) if text else -1 for text in coded.dictionary.to_pylist()], np.int32)
        return codes[coded.indices.to_numpy()] if len(codes) else np.empty(0, np.int32)

    def done(self) -> dict[str, Any]:
        """Writes what is known when all rows have been seen; what else there is to say of them."""
        self.close()
        for name in _SINGLES:
            self._save(f"{name}-first", narrow(np.concatenate(self.codes[name]), len(self.known[name])))
        codes, rows = np.concatenate(self.codes["actors"]), np.concatenate(self.rows)
        size = len(self.known["actors"])
        first = np.full(self.count, -1, np.int32)
        first[rows[::-1]] = codes[::-1]
        bounds = np.zeros(self.count + 1, np.int32)
        np.cumsum(tally(rows, self.count), out=bounds[1:])
        self._save("actors-rows", rows)
        self._save("actors-bounds", bounds)
        self._save("actors-inverted", rows[np.argsort(codes, kind="stable")])
        self._save("actors-codes", narrow(codes, size))
        self._save("actors-first", narrow(first, size))
        self._save("order", np.arange(self.count, dtype=np.int32))
        for name, known in self.known.items():
            (self.folder / f"{name}.json").write_text(json.dumps(list(known)), "utf-8", "surrogatepass")
        published = self.published.pop() if len(self.published) == 1 else None
        return {"low": self.low, "high": self.high, "published": published}

    def close(self) -> None:
        """Closes all files."""
        for file in self.files.values():
            file.close()

    def _save(self, name: str, values: NDArray[Any]) -> None:
        np.save(self.folder / f"{name}.npy", values)


def opened(folder: Path, told: dict[str, Any]) -> Index:
    """The index that a `Writer` wrote, `told` what it said in the end."""

    def array(name: str) -> NDArray[Any]:
        return mapped(folder, name)

    def names(name: str) -> tuple[str, ...]:
        return tuple(json.loads((folder / f"{name}.json").read_text("utf-8", "surrogatepass")))

    order = array("order")
    actors = Several(names("actors"), len(order), array("actors-codes"), array("actors-rows"))
    vars(actors).update(first=array("actors-first"), bounds=array("actors-bounds"), inverted=array("actors-inverted"))
    kinds, statuses, sources = (Single(names(name), len(order), array(f"{name}-first")) for name in _SINGLES)
    index = Index(
        array("start"), array("end"), array("last"), array("low"), array("high"), order, array("instant"), array("importance"),
        actors, kinds, statuses, sources, told["published"],
    )  # fmt: skip
    wide = max(told["high"] - told["low"], 1.0) / CELLS
    vars(index).update(sorted=True, lasting=array("lasting"), cells=(told["low"], wide, array("starts"), array("ends")))
    return index


def mapped(folder: Path, name: str) -> NDArray[Any]:
    """An array where it lies on disk."""
    path = folder / f"{name}.npy"
    values: NDArray[Any] = np.load(path, mmap_mode="r" if path.stat().st_size > _HEADER else None)
    return values.view(np.ndarray)


def hashed(ids: pa.ChunkedArray | Sequence[str]) -> NDArray[np.uint32]:
    """A number for each event's id; two ids may have the same."""
    texts = ids.combine_chunks().to_numpy(zero_copy_only=False) if isinstance(ids, pa.ChunkedArray) else np.array(ids, dtype=object)
    return (pd.util.hash_array(texts, categorize=False) >> 32).astype(np.uint32)
