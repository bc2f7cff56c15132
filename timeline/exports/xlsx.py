"""The event frame -> a spreadsheet: one sheet, a row an event."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from timeline.errors import TimelineError
from timeline.exports.records import records
from timeline.reading.restoring import cell
from timeline.reading.xlsx import LONGEST, guarded

if TYPE_CHECKING:
    import pandas as pd

_WIDE = {"title": 48, "excerpt": 60, "other_excerpts": 30, "actors": 26, "edtf": 14, "title_of_document": 28, "source": 24, "note": 24}
_USUAL = 12  # characters
_MOST = 1_048_575


def dumps(frame: pd.DataFrame) -> bytes:
    """An .xlsx of text cells: years before 1900 and dates like "2023-11" are no dates to a spreadsheet, and nothing is taken for a formula.

    Raises TimelineError for a text that is too long for a cell, and more events than a sheet has rows.
    """
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Alignment, Font

    rows = [[guarded(cell(name, value)) for name, value in record.items()] for record in records(frame)]
    if len(rows) > _MOST:
        raise TimelineError("a spreadsheet has room for {most} events; write CSV or Parquet instead", most=_MOST)
    if long := [number for number, row in enumerate(rows, 2) if any(len(value) > LONGEST for value in row)]:
        raise TimelineError("row {n} has a text that is too long for a spreadsheet's cell; write CSV instead", n=long[0])
    book = Workbook(write_only=True)
    sheet = book.create_sheet("Events")
    sheet.freeze_panes = "A2"
    names = list(map(str, frame.columns))
    for number, name in enumerate(names):
        sheet.column_dimensions[_letters(number)].width = _WIDE.get(name, _USUAL)
    bold, wrapped = Font(bold=True), Alignment(vertical="top")

    def text(value: str, font: Font | None = None) -> WriteOnlyCell:
        made = WriteOnlyCell(sheet)
        made.value, made.data_type, made.alignment = value, "s", wrapped
        if font:
            made.font = font
        return made

    sheet.append([text(name, bold) for name in names])
    for row in rows:
        sheet.append([text(value) for value in row])
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _letters(number: int) -> str:
    from openpyxl.utils import get_column_letter

    return str(get_column_letter(number + 1))
