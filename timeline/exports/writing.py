"""The event frame -> files: data, a calendar, a web page, pictures."""

from __future__ import annotations

import io
import json
import os
import secrets
from collections.abc import Callable, Sequence
from contextlib import suppress
from importlib.util import find_spec
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any

from timeline.errors import Message, TimelineError
from timeline.exports import ics, linked, markwhen, timelinejs, xlsx
from timeline.exports.records import records
from timeline.frame import LISTS
from timeline.reading.cells import written
from timeline.reading.restoring import cell

if TYPE_CHECKING:
    import pandas as pd

    from timeline.document import Document

FORMATS = ("csv", "xlsx", "json", "jsonl", "parquet", "ics", "timelinejs", "mw", "jsonld", "html", "png", "svg", "pdf")
IMAGES = ("png", "svg", "pdf")
TEXTS = ("csv", "json", "jsonl", "ics", "timelinejs", "mw", "jsonld")
"""Formats that can go to a terminal."""


def write(
    frame: pd.DataFrame,
    path: str | os.PathLike[str],
    *,
    format: str | None = None,
    title: str | None = None,
    documents: Sequence[Document] | None = None,
    **drawing: Any,
) -> None:
    """Writes the events to `path`, in the format of its suffix: csv xlsx json jsonl parquet ics timelinejs mw (Markwhen) jsonld html png
    svg pdf. What the data formats hold can be read back and gives the same events.

    `format` overrides the suffix. `title` heads the calendar, the slides and the pictures; `documents` give the web page its context and
    the pictures their paragraphs; `drawing` (size, background, credit, lanes, theme, language…) is for the pictures. The file appears
    whole or not at all. Raises TimelineError for an unknown suffix, a place that cannot be written to, and where a picture needs a browser
    that is not there.

    >>> import tempfile, timeline
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     write(timeline.extract("The bridge opened on 4 May 1934."), f"{folder}/events.json")
    ...     [event["edtf"] for event in json.loads(Path(folder, "events.json").read_text("utf-8"))]
    ['1934-05-04']
    """
    kind = _known(format or Path(path).suffix)
    target = Path(os.path.realpath(path))
    if target.is_dir():
        raise TimelineError("{path} is a folder, not a file", path=path)
    temporary = target.parent / f".timeline-{secrets.token_hex(6)}.{kind}"
    data = dumps(frame, kind, title=title, documents=documents, **drawing)
    try:
        if target.exists() and not target.is_file():  # a device or a pipe takes the bytes; it must not be replaced
            target.write_bytes(data)
        else:
            temporary.write_bytes(data)
            os.replace(temporary, target)
    except OSError as error:
        reason = Message((error.strerror or str(error)).lower())
        raise TimelineError("{path} cannot be written: {reason}", path=path, reason=reason) from None
    finally:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)


def dumps(
    frame: pd.DataFrame, format: str, *, title: str | None = None, documents: Sequence[Document] | None = None, **drawing: Any
) -> bytes:
    """What `write` puts into a file."""
    kind = _known(format)
    makers: dict[str, Callable[[], bytes]] = {
        "csv": lambda: _csv(frame),
        "xlsx": lambda: xlsx.dumps(frame),
        "json": lambda: _json(frame),
        "jsonl": lambda: _jsonl(frame),
        "parquet": lambda: _parquet(frame),
        "ics": lambda: ics.dumps(frame, title, documents or ()),
        "timelinejs": lambda: timelinejs.dumps(frame, title),
        "mw": lambda: markwhen.dumps(frame, title),
        "jsonld": lambda: linked.dumps(frame, title),
    }
    if kind in makers:
        return makers[kind]()
    if kind == "html":
        from timeline.chart.standalone import html  # Plotly, which data do not need

        return html(frame, documents=documents or (), title=title, **drawing).encode("utf-8", "replace")
    from timeline.chart.pictures import image as picture

    return picture(frame, kind, title=title, documents=documents or (), **drawing)


def image(frame: pd.DataFrame, path: str | os.PathLike[str], **drawing: Any) -> bytes:
    """Draws the timeline into a PNG, SVG or PDF, by the suffix of `path`, and gives its bytes too; a bare "png" is not a path.

    `drawing` is what `timeline.chart.pictures.image` takes: size, title, credit, background, sources, view, lanes, language…

    >>> import timeline
    >>> image(timeline.extract("The bridge opened on 4 May 1934."), "svg", size="slide")  # doctest: +SKIP
    b'<svg ...
    """
    if str(path).lower() in IMAGES:
        return dumps(frame, str(path), **drawing)
    write(frame, path, **drawing)
    return Path(path).read_bytes()


def _known(format: str) -> str:
    kind = format.lower().lstrip(".")
    if kind not in FORMATS:
        known = " ".join(FORMATS)
        if kind:
            raise TimelineError("{format!r} is no format known here; known are {known}", format=format, known=known)
        raise TimelineError("the file's name has no suffix to tell the format by; known are {known}", known=known)
    return kind


def _csv(frame: pd.DataFrame) -> bytes:
    """UTF-8 with a byte order mark, without which Excel misreads accents."""
    table = ([cell(name, value) for name, value in record.items()] for record in records(frame))
    return written(chain([list(map(str, frame.columns))], table), "\r\n").encode("utf-8-sig", "replace")


def _json(frame: pd.DataFrame) -> bytes:
    lines = ",\n".join(json.dumps(record, ensure_ascii=False) for record in records(frame))
    return f"[\n{lines}\n]\n".encode("utf-8", "replace") if lines else b"[]\n"


def _jsonl(frame: pd.DataFrame) -> bytes:
    return "".join(json.dumps(record, ensure_ascii=False) + "\n" for record in records(frame)).encode("utf-8", "replace")


def _parquet(frame: pd.DataFrame) -> bytes:
    if find_spec("pyarrow") is None:
        raise TimelineError("Parquet files need pyarrow: pip install pyarrow")
    import pyarrow as pa
    import pyarrow.parquet as pq

    table = pa.Table.from_pandas(frame, preserve_index=False)
    for name in LISTS:
        if name in table.column_names:  # an empty column has no type of its own
            column = table.column(name).cast(pa.list_(pa.string()))
            table = table.set_column(table.column_names.index(name), name, column)
    out = io.BytesIO()
    pq.write_table(table, out)
    return out.getvalue()
