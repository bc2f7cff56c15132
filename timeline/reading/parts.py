"""Parquet files of events: which belong to a folder, how many events they hold, and their rows with the columns of the event frame."""

from __future__ import annotations

import os
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from timeline.errors import Message, TimelineError
from timeline.frame import COLUMNS, LISTS, YOUNGER, blank

SUFFIX = ".parquet"
WORK = "_batch"
"""The folder inside a data set that says how far it is and how it was made."""
_KINDS = {"str": pa.string(), "bool": pa.bool_(), "int64": pa.int64(), "float64": pa.float64(), "datetime64[s]": pa.timestamp("s")}
SCHEMA = pa.schema(
    [(name, pa.list_(pa.string()) if name in LISTS else _KINDS.get(str(dtype), pa.string())) for name, dtype in COLUMNS.items()]
)
"""The event frame's; categories are strings."""


def parts(path: str | os.PathLike[str]) -> list[Path]:
    """The files of a data set: the file itself, or those in a folder and in its folders named "column=value", in order of name.

    What begins with a dot or an underline is no part of it.
    """
    top = Path(path)
    if not top.is_dir():
        return [top]
    own = sorted(entry for entry in top.iterdir() if not entry.name.startswith((".", "_")))
    files = [entry for entry in own if entry.suffix.lower() == SUFFIX and entry.is_file()]
    return files + [part for entry in own if "=" in entry.name and entry.is_dir() for part in parts(entry)]


def foreign(part: Path) -> bool:
    """Whether a file is a sound Parquet file, but of something else than events."""
    try:
        return "event" not in pq.read_schema(part).names
    except (OSError, pa.ArrowException):
        return False


def count(part: Path) -> int:
    """How many events a file holds, going by its footer. Raises TimelineError for one that is no Parquet file of events."""
    with _read(part):
        file = pq.ParquetFile(part)
        _check(file.schema_arrow.names, part)
        return int(file.metadata.num_rows)


def batches(part: Path, rows: int = 1 << 16, columns: list[str] | None = None) -> Iterator[pa.Table]:
    """The rows of a file, so many at a time, with those columns of `SCHEMA` (all, without any). Raises TimelineError for a damaged one."""
    wanted = columns or SCHEMA.names
    with _read(part):
        file = pq.ParquetFile(part)
        _check(file.schema_arrow.names, part)
        for batch in file.iter_batches(rows, columns=[name for name in wanted if name in file.schema_arrow.names]):
            yield _shaped(pa.Table.from_batches([batch]), wanted)


def events(part: Path) -> pd.DataFrame:
    """All events of a file as an event frame."""
    tables = list(batches(part))
    return framed(pa.concat_tables(tables) if tables else SCHEMA.empty_table())


def framed(table: pa.Table) -> pd.DataFrame:
    """A table of `SCHEMA` -> the event frame."""
    columns = {name: _column(table.column(name), name) for name in COLUMNS}
    return pd.DataFrame(columns)


def _column(column: pa.ChunkedArray, name: str) -> pd.Series[Any]:
    if name in LISTS:
        return pd.Series(_lists(column), dtype="object")
    return column.to_pandas().astype(COLUMNS[name])  # type: ignore[no-any-return]


def _lists(column: pa.ChunkedArray) -> list[list[str]]:
    """Lists of str; one by one Arrow gives them slowly."""
    whole = column.combine_chunks()
    ends = whole.offsets.to_numpy().tolist()
    texts = whole.values.fill_null("").to_numpy(zero_copy_only=False).tolist()
    return [texts[start:end] for start, end in pairwise(ends)]


def _shaped(table: pa.Table, wanted: list[str]) -> pa.Table:
    """The table with exactly those columns, of their types; text that is none, and lists that hold no text, are damage."""
    columns = []
    for name in wanted:
        kind = SCHEMA.field(name).type
        if name not in table.column_names:
            columns.append(pa.array(blank(name, len(table)).tolist(), kind))
            continue
        column = table.column(name)
        if isinstance(column.type, pa.DictionaryType):
            column = column.cast(column.type.value_type)
        column = column.cast(kind, safe=False)
        if name in LISTS:
            column = pc.if_else(pc.is_valid(column), column, pa.scalar([], kind))
        elif kind in (pa.bool_(), pa.int64(), pa.float64()):
            column = pc.fill_null(column, False if kind == pa.bool_() else 0)
        columns.append(column)
    shaped = pa.table(columns, schema=pa.schema([SCHEMA.field(name) for name in wanted]))
    shaped.validate(full=True)  # strings are UTF-8
    return shaped


def _check(names: list[str], part: Path) -> None:
    missing = [name for name in COLUMNS if name not in names and name not in YOUNGER]
    if missing:
        raise TimelineError("{name} is no table of events: it has no {columns}", name=part.name, columns=", ".join(missing))


class _read:  # noqa: N801 (used as a function)
    """Says of a file what is wrong with it."""

    def __init__(self, part: Path) -> None:
        self.part = part

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if isinstance(error, pa.ArrowTypeError | pa.ArrowNotImplementedError):
            reason = str(error).splitlines()[0]
            raise TimelineError("{name} is no table of events: {reason}", name=self.part.name, reason=reason) from None
        if isinstance(error, OSError) and error.errno:
            reason = (error.strerror or "").lower()
            raise TimelineError("{name} cannot be read: {reason}", name=self.part.name, reason=Message(reason)) from None
        if isinstance(error, OSError | pa.ArrowException):
            raise TimelineError("{name} cannot be read: {reason}", name=self.part.name, reason=Message("not a parquet file")) from None
