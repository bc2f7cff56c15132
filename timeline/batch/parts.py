"""Events as Arrow tables, and a part: the events of some articles with what the whole needs to know of each article."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import astuple, dataclass
from functools import cache
from pathlib import Path

import pandas as pd
import pyarrow as pa

from timeline import frame
from timeline.errors import Message, TimelineError

_ARTICLES, _SIZE = b"timeline.articles", b"timeline.size"  # in the metadata of the table

Rows = Sequence[tuple[object, ...]]
"""Events as frame.row makes them."""


@dataclass(frozen=True, slots=True)
class Told:
    """An article that was read and parsed: `events` of the part's rows, in order, are its own.

    `file` is the key of the file it was in, `index` its line or row there, `place` its number among those of a file read whole. `actors`
    has for each the name and the handles that the article gives to it.
    """

    file: int
    index: int
    place: int
    id: str
    language: str | None
    actors: Sequence[tuple[str, Sequence[str]]]
    events: int


@cache
def schema() -> pa.Schema:
    """The columns of the event frame as Arrow types: days and instants in seconds, categories as dictionaries, lists of strings."""
    return pa.schema([(name, _type(name, dtype)) for name, dtype in frame.COLUMNS.items()])


def _type(name: str, dtype: object) -> pa.DataType:
    if name in frame.LISTS:
        return pa.list_(pa.string())
    if isinstance(dtype, pd.CategoricalDtype):
        return pa.dictionary(pa.int32(), pa.string())
    known = {"str": pa.string(), "datetime64[s]": pa.timestamp("s"), "bool": pa.bool_(), "int64": pa.int64(), "float64": pa.float64()}
    return known[str(dtype)]


def encode(done: Sequence[tuple[Told, Rows]]) -> bytes:
    """A part of some articles and their events."""
    columns = list(zip(*(row for _, rows in done for row in rows), strict=True)) or [()] * len(schema())
    table = pa.Table.from_arrays(
        [pa.array(column, type=field.type) for column, field in zip(columns, schema(), strict=True)], schema=schema()
    )
    facts = json.dumps([astuple(told) for told, _ in done], ensure_ascii=False, separators=(",", ":")).encode()
    table = table.replace_schema_metadata({_ARTICLES: pa.compress(facts, codec="zstd", asbytes=True), _SIZE: str(len(facts))})
    out = pa.BufferOutputStream()
    with pa.ipc.new_file(out, table.schema, options=pa.ipc.IpcWriteOptions(compression="zstd")) as writer:
        writer.write_table(table)
    return bytes(out.getvalue())


def articles(part: Path | bytes) -> list[Told]:
    """What a part tells of its articles; its events are not read. Raises TimelineError for a damaged part."""
    with _opened(part) as file:
        facts = file.schema.metadata
        text = pa.decompress(facts[_ARTICLES], int(facts[_SIZE]), codec="zstd", asbytes=True).decode()
    return [Told(*one) for one in json.loads(text)]


def events(part: Path | bytes, columns: Sequence[str] | None = None) -> pa.Table:
    """The events of a part, or some columns of them. Raises TimelineError for a damaged part."""
    with _opened(part, columns) as file:
        return file.read_all().replace_schema_metadata()


@contextmanager
def _opened(part: Path | bytes, columns: Sequence[str] | None = None) -> Iterator[pa.RecordBatchFileReader]:
    wanted = None if columns is None else [schema().get_field_index(name) for name in columns]
    options = pa.ipc.IpcReadOptions(included_fields=wanted, use_threads=False)
    try:
        with pa.ipc.open_file(pa.memory_map(str(part)) if isinstance(part, Path) else part, options=options) as file:
            yield file
    except (pa.ArrowInvalid, OSError) as error:
        name = part if isinstance(part, Path) else Message("what a worker sent")
        reason = str(error).partition("\n")[0][:100]
        raise TimelineError(
            "{name} is damaged ({reason}): delete it, and the same command makes it anew", name=name, reason=reason
        ) from None
