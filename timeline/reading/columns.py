"""A Parquet file, one by itself -> documents: its rows are articles, or they are events and make one table.

Folders of such files are data sets, and files of more events than a table should have are opened where they lie: `reading.frames`.
"""

from __future__ import annotations

import io
from datetime import date, datetime

from timeline.document import Document
from timeline.errors import Message, TimelineError
from timeline.reading import eventlists
from timeline.reading.given import Given, Report
from timeline.reading.records import from_record

MOST = 100_000
"""Rows of one file."""


def documents(data: bytes, name: str, given: Given, report: Report) -> list[Document]:
    """Articles when there is a column `text`, else one table of events; a row that is no article is reported and the others read.

    Raises TimelineError for what is no Parquet file, and for more rows than `MOST`.
    """
    import pyarrow as pa
    import pyarrow.parquet as pq

    try:
        file = pq.ParquetFile(io.BytesIO(data))
        count = file.metadata.num_rows
        if count > MOST:
            raise TimelineError("{name} has more than {most} rows; open it by itself: timeline serve {name}", name=name, most=MOST)
        rows = file.read(use_threads=False).to_pylist()
    except (OSError, pa.ArrowException, ValueError) as error:
        if isinstance(error, TimelineError):
            raise
        raise TimelineError("{name} cannot be read: {reason}", name=name, reason=Message("not a parquet file")) from None
    plain = [{key: _plain(value) for key, value in row.items()} for row in rows]
    if "text" not in file.schema_arrow.names:
        return [eventlists.table(plain, name, given)]
    found = []
    for number, row in enumerate(plain, 1):
        try:
            found.append(from_record(row, Message("{name}, row {number}", name=name, number=number), given))
        except TimelineError as wrong:
            report(wrong)
    return found


def _plain(value: object) -> object:
    """A moment as text, a day without its midnight."""
    return value.isoformat().removesuffix("T00:00:00") if isinstance(value, date | datetime) else value
