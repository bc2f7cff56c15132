"""Cells of a table that this program writes, and back: the very rows of the event frame that they were made of."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime
from typing import Any

import pandas as pd

from timeline.frame import COLUMNS, LISTS, YOUNGER
from timeline.reading.cells import guarded, joined, parted, unguarded

BETWEEN = {"other_excerpts": "\n\n"}
"""What stands between the items of a list in a cell, where it is not a semicolon."""

Row = tuple[object, ...]
_NONE = ("title_of_document", "source", "language")
"""Columns of text in which nothing is None rather than the empty string."""


def cell(name: str, value: object) -> str:
    """A value of a column (as `exports.records` has them) in a cell; what a spreadsheet would take for a formula is made harmless."""
    if value is None:
        return ""
    if isinstance(value, list):
        listed = [str(item) for item in value]
        return guarded(joined(listed, BETWEEN.get(name, "; ")) if any(listed) else "")
    if isinstance(value, bool):
        return str(value).lower()
    return guarded(value) if isinstance(value, str) else str(value)


def rows(headings: Sequence[str], table: Iterable[Sequence[str]]) -> Iterator[Row | None]:
    """For each row of cells the frame's, None where the table is another's or the row was changed into what no event has.

    The table must have all columns of the frame but the younger ones; their order does not matter.
    """
    places = {heading.strip(): number for number, heading in enumerate(headings)}
    complete = all(name in places for name in COLUMNS if name not in YOUNGER)
    for cells in table:
        yield _row([cells[places[name]] if places.get(name, len(cells)) < len(cells) else "" for name in COLUMNS]) if complete else None


def _row(cells: list[str]) -> Row | None:
    try:
        values = {name: _READERS[name](unguarded(cell)) for name, cell in zip(COLUMNS, cells, strict=True)}
    except ValueError:
        return None
    start, end, others = values["start"], values["end"], values["other_excerpts"]
    if not values["event"] or not values["document"] or (isinstance(start, datetime) and isinstance(end, datetime) and start > end):
        return None
    assert isinstance(others, list)
    for name in ("other_spans", "other_documents", "other_dates", "other_events"):
        parallel = values[name]
        assert isinstance(parallel, list)
        if len(parallel) > len(others):
            return None
        parallel += [""] * (len(others) - len(parallel))  # a list of nothing but empty words is an empty cell
    return tuple(values.values())


def _reader(name: str) -> Callable[[str], object]:
    dtype = COLUMNS[name]
    if name in LISTS:
        return lambda cell: parted(cell, BETWEEN.get(name, "; "))
    if isinstance(dtype, pd.CategoricalDtype):
        known = set(dtype.categories)
        return lambda cell: None if name == "grain" and not cell else _one_of(cell, known)  # the undated have none
    readers: dict[str, Callable[[str], object]] = {
        "str": (lambda cell: cell or None) if name in _NONE else str,
        "bool": lambda cell: {"true": True, "false": False, "": False}[cell.lower()],
        "int64": lambda cell: max(0, int(cell)),
        "float64": _part,
        "datetime64[s]": lambda cell: datetime.fromisoformat(cell).replace(tzinfo=None) if cell else None,
    }
    return _checked(readers[str(dtype)])


def _checked(read: Callable[[str], object]) -> Callable[[str], object]:
    def checked(cell: str) -> object:
        try:
            return read(cell)
        except (KeyError, OverflowError):
            raise ValueError(cell) from None

    return checked


def _part(cell: str) -> float:
    value = float(cell)
    if not 0 <= value <= 1:
        raise ValueError(cell)
    return value


def _one_of(cell: str, known: set[Any]) -> str:
    if cell not in known:
        raise ValueError(cell)
    return cell


_READERS = {name: _reader(name) for name in COLUMNS}
