"""The cells of a CSV text, each with its place in the text.

The standard library's csv reader reads the same cells but does not say where they stand; a mark on the timeline must.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

from timeline.errors import TimelineError
from timeline.span import Span

DELIMITERS = (",", ";", "\t", "|")
WIDEST = 10_000
"""Cells of one row; more is no table that a person made."""

_SEPARATOR_LINE = re.compile(r"sep=(.)\n", re.IGNORECASE)  # a first line that Excel writes and reads
_FORMULA = re.compile(r"'*[=+\-@\t\r＝＋－＠]")


@dataclass(frozen=True, slots=True)
class Cell:
    """`text` is the value with quoting undone; `span` covers it in the file, without the quotation marks around it."""

    text: str
    span: Span


def rows(text: str, delimiter: str | None = None) -> Iterator[list[Cell]]:
    """The rows of `text`, blank lines left out, read as Python's csv module reads them (RFC 4180); linear in the length.

    `delimiter` is guessed when None. Raises TimelineError, with the line, at a quotation mark that is never closed and a row without end.

    >>> [[cell.text for cell in row] for row in rows('date,title\\n2024,"a ""b"", c"\\n')]
    [['date', 'title'], ['2024', 'a "b", c']]
    """
    start = 0
    if delimiter is None:
        named = _SEPARATOR_LINE.match(text)
        delimiter, start = (named[1], named.end()) if named else (sniff(text), 0)
    stop = re.compile(f"[{re.escape(delimiter)}\n]")
    row: list[Cell] = []
    position, length = start, len(text)
    while position < length:
        cell, position = _cell(text, position, stop)
        row.append(cell)
        if position < length and text[position] == delimiter:
            position += 1
            if len(row) > WIDEST:
                raise TimelineError("line {line}: more than {most} cells in one row", line=text.count("\n", 0, position) + 1, most=WIDEST)
            if position < length:
                continue
            row.append(Cell("", Span(position, position)))
        else:
            position += 1
        if len(row) > 1 or row[0].text or text[row[0].span.start - 1 : row[0].span.start] == '"':
            yield row
        row = []


def guarded(cell: str) -> str:
    """`cell` with an apostrophe in front when a spreadsheet would take it for a formula; `unguarded` undoes it exactly.

    >>> guarded("=1+1"), unguarded(guarded("'=1")), guarded("Sora")
    ("'=1+1", "'=1", 'Sora')
    """
    return f"'{cell}" if _FORMULA.match(cell) else cell


def unguarded(cell: str) -> str:
    """The text that `guarded` was given."""
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell) else cell


def written(table: Iterable[Iterable[str]], end: str = "\n") -> str:
    """Rows as the text of a CSV file, which `rows` reads back; `end` ends a row."""
    out = io.StringIO()
    csv.writer(out, lineterminator=end).writerows(table)
    return out.getvalue()


def joined(items: Iterable[str], between: str = "; ") -> str:
    """A list in one cell. A backslash stands before what would end an item, and before backslashes.

    >>> joined(["Smith; Sons", "xAI"])
    'Smith\\\\; Sons; xAI'
    """
    return between.join(_escaped(item, between) for item in items)


def parted(cell: str, between: str = "; ") -> list[str]:
    """The list that `joined` was given; an empty cell is an empty list.

    >>> parted("Smith\\\\; Sons; xAI")
    ['Smith; Sons', 'xAI']
    """
    if not cell:
        return []
    items, item, at, sign = [], "", 0, between[0]
    while at < len(cell):
        if cell[at] == "\\" and at + 1 < len(cell):
            item, at = item + cell[at + 1], at + 2
        elif cell.startswith(between, at):
            items.append(item)
            item, at = "", at + len(between)
        else:
            stop = min((place for place in (cell.find("\\", at + 1), cell.find(sign, at + 1)) if place > 0), default=len(cell))
            item, at = item + cell[at:stop], stop
    return [*items, item]


def _escaped(item: str, between: str) -> str:
    return item.replace("\\", "\\\\").replace(between[0], f"\\{between[0]}")


def sniff(text: str) -> str:
    """The delimiter that cuts the headings into several cells, and the rows below into as many; a comma when none does."""
    best, most = ",", 0.0
    for delimiter in DELIMITERS:
        try:
            widths = [len(row) for row in islice(rows(text, delimiter), 20)]
        except TimelineError:
            continue
        width = widths[0] if widths else 1
        if width > 1 and (score := widths.count(width) / len(widths) * min(width, 4)) > most:
            best, most = delimiter, score
    return best


def _cell(text: str, start: int, stop: re.Pattern[str]) -> tuple[Cell, int]:
    """The cell that begins at `start`, and the place of the delimiter or line end after it."""
    if not text.startswith('"', start):
        end = _next(stop, text, start)
        return Cell(text[start:end], Span(start, end)), end
    close = start + 1
    while True:
        close = text.find('"', close)
        if close < 0:
            line = text.count("\n", 0, start) + 1
            raise TimelineError("line {line}: a cell opens with a quotation mark that is never closed", line=line)
        if not text.startswith('"', close + 1):
            break
        close += 2
    end = _next(stop, text, close + 1)
    value = text[start + 1 : close].replace('""', '"')
    if end > close + 1:  # "ab"c: the rest belongs to the cell as it stands
        return Cell(value + text[close + 1 : end], Span(start, end)), end
    return Cell(value, Span(start + 1, close)), end


def _next(stop: re.Pattern[str], text: str, start: int) -> int:
    found = stop.search(text, start)
    return found.start() if found else len(text)
