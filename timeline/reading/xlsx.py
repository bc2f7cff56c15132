"""A spreadsheet (.xlsx) -> the text of its first sheet that has a table, as CSV: from there on it is read like any table."""

from __future__ import annotations

import re
from datetime import date, datetime, time
from zipfile import BadZipFile

from timeline.document import Document
from timeline.errors import TimelineError
from timeline.reading import tables
from timeline.reading.archive import Archive
from timeline.reading.cells import WIDEST, written
from timeline.reading.given import Given, made

LONGEST = 32_767
"""Characters that a cell may have."""

MOST = 200_000
"""Rows of one sheet."""

CONTENT = "xl/workbook.xml"
"""What such a file has in it."""

_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff\ud800-\udfff]|_x[0-9A-Fa-f]{4}_|\r")
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")


def documents(data: bytes, name: str, given: Given) -> list[Document]:
    """Each sheet that has a column of dates is a table of events. Raises TimelineError when none has."""
    wrong: TimelineError | None = None
    found: list[Document] = []
    for title, text in _sheets(data, name):
        if not text.strip():
            continue
        table = made(text, name, given, title=title, media="table")
        try:
            tables.check(table)
        except TimelineError as error:
            wrong = wrong or error
        else:
            found.append(table)
    if not found:
        raise wrong or TimelineError("{name} is empty", name=name)
    return found


def guarded(text: str) -> str:
    """A text with what no XML may hold written as "_x0007_", as spreadsheets do (ECMA-376, ST_Xstring).

    >>> guarded("a\\x07b"), unguarded(guarded("_x0007_"))
    ('a_x0007_b', '_x0007_')
    """
    return _CONTROL.sub(lambda found: f"_x005F_{found[0][1:]}" if len(found[0]) > 1 else f"_x{ord(found[0]):04X}_", text)


def unguarded(text: str) -> str:
    """The text that `guarded` was given."""
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text)


def _sheets(data: bytes, name: str) -> list[tuple[str, str]]:
    import io

    from openpyxl import load_workbook
    from openpyxl.utils.exceptions import InvalidFileException

    parts = Archive(data, name)
    for part in parts.names():  # a bomb is refused before anything reads it
        parts.read(part)
    sheets = []
    try:
        book = load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
        try:
            for sheet in book.worksheets:
                rows: list[list[str]] = []
                for number, row in enumerate(sheet.iter_rows(values_only=True, max_col=WIDEST), 1):
                    if number > MOST:
                        raise TimelineError("{name} has more than {most} rows; save it as CSV", name=name, most=MOST)
                    rows.append([_cell(value) for value in row])
                sheets.append((str(sheet.title), _text(rows)))
        finally:
            book.close()
    except (InvalidFileException, BadZipFile, KeyError, ValueError, TypeError, AttributeError, IndexError, EOFError, OSError, SyntaxError):
        raise TimelineError("{name} is no spreadsheet that can be read", name=name) from None
    return sheets


def _text(rows: list[list[str]]) -> str:
    """As CSV, without empty rows and the empty columns at the right."""
    full = [row for row in rows if any(row)]
    wide = max((number for row in full for number, cell in enumerate(row, 1) if cell), default=0)
    return written(row[:wide] for row in full)


def _cell(value: object) -> str:
    """A cell as it reads: a day without its midnight, a whole number without its point."""
    if value is None:
        return ""
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time.min else value.isoformat(" ", "minutes")
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return unguarded(value) if isinstance(value, str) else str(value)
