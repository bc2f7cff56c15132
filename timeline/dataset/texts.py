"""The rows of a data set, written in order of time: whole, in small blocks, and as text to be searched."""

from __future__ import annotations

from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc

from timeline.reading.parts import SCHEMA
from timeline.text.plain import all_folded

ROWS, SAID = "rows.arrow", "said.arrow"

BLOCK = 512
"""Rows that are read together: of rows that are near each other in time, few blocks hold many."""
_SEARCHED = 1 << 15
"""Rows that are searched together."""
_SAID = pa.schema([("said", pa.string())])
_COLUMNS = ("title", "excerpt", "date_text", "title_of_document")
_LZ4 = pa.ipc.IpcWriteOptions(compression="lz4")


class Writer:
    """Takes the rows in order of time and writes them twice: whole, and as text to be searched."""

    def __init__(self, folder: Path) -> None:
        self._files = [pa.OSFile(str(folder / name), "wb") for name in (ROWS, SAID)]
        self._rows, self._said = (
            pa.ipc.new_file(file, schema, options=_LZ4) for file, schema in zip(self._files, (SCHEMA, _SAID), strict=True)
        )
        self._left = SCHEMA.empty_table()

    def add(self, table: pa.Table) -> None:
        """The next rows."""
        table = pa.concat_tables([self._left, table])
        whole = len(table) // _SEARCHED * _SEARCHED
        self._write(table.slice(0, whole))
        self._left = table.slice(whole)

    def _write(self, table: pa.Table) -> None:
        table = table.combine_chunks()
        self._rows.write_table(table, max_chunksize=BLOCK)
        self._said.write_table(pa.table([said(table)], schema=_SAID), max_chunksize=_SEARCHED)

    def close(self) -> None:
        """Writes what is left."""
        self._write(self._left)
        for closing in (self._rows, self._said, *self._files):
            closing.close()


def said(table: pa.Table) -> pa.ChunkedArray:
    """What can be searched of each row but its actors and its source, folded."""
    others = pc.binary_join(table.column("other_excerpts"), "\n")
    texts = pc.binary_join_element_wise(*map(table.column, _COLUMNS), others, "\n", null_handling="replace")
    lower = pc.ascii_lower(texts)
    plain = pc.string_is_ascii(texts)
    if pc.all(plain).as_py() is not False:
        return lower
    odd = all_folded(texts.filter(pc.invert(plain)).to_pylist())
    return pc.replace_with_mask(lower.combine_chunks(), pc.invert(plain).combine_chunks(), pa.array(odd, pa.string()))
