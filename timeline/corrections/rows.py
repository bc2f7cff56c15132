"""The events of a frame with what people changed about them: the rows that matter are found by index, and the frame is made anew once."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import datetime, time
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from timeline.corrections.correction import FIELDS
from timeline.frame import COLUMNS, LISTS, table
from timeline.span import Span
from timeline.timex import Timex

Places = NDArray[np.intp]
_NONE: Places = np.empty(0, np.intp)
ARTICLE = ("title_of_document", "source", "language", "published")
"""The columns that all events of a document have in common."""


class Rows:
    """Rows of `frame` by number; those added come after its own. `documents` and `names` (of actors) are those that are asked for."""

    def __init__(self, frame: pd.DataFrame, documents: Collection[str], names: Collection[str] = ()) -> None:
        self._frame, self._own = frame, len(frame)
        self._documents = _grouped(frame["document"], documents)
        self._names = _grouped(frame["actors"].explode(ignore_index=False), names) if names else {}
        self._spans = {column: frame[column].to_numpy() for column in ("excerpt_start", "excerpt_end", "date_start", "date_end")}
        self._cells: dict[str, Any] = {}
        self._changed: dict[int, dict[str, object]] = {}
        self._added: list[dict[str, object]] = []
        self._deleted: set[int] = set()

    def knows(self, document: str) -> bool:
        """Whether the frame has events of the document."""
        return document in self._documents

    def about(self, document: str, passage: Span) -> list[int]:
        """The events of a document whose excerpts share characters with a passage."""
        rows = self._documents.get(document, _NONE)
        starts, ends = self._spans["excerpt_start"][rows], self._spans["excerpt_end"][rows]
        found: list[int] = rows[(starts < passage.end) & (ends > passage.start)].tolist()
        return found + [row for row in self._new_of(document) if self.excerpt(row).overlaps(passage)]

    def quoting(self, document: str, event: str, excerpt: str) -> list[int]:
        """The events of a document that have this id or these very words: where there is no text to look in."""
        rows = self._documents.get(document, _NONE)
        part = self._frame[["event", "excerpt"]].iloc[rows]
        found: list[int] = rows[((part["event"] == event) | (part["excerpt"] == excerpt)).to_numpy(np.bool_)].tolist()
        return found + [row for row in self._new_of(document) if excerpt == self.value(row, "excerpt")]

    def rename(self, actor: str, to: str, document: str | None) -> list[int]:
        """Gives an actor another name, in all documents or in one; gives the rows that named it."""
        found = {*self._names.get(actor, _NONE).tolist(), *self._changed, *range(self._own, self._own + len(self._added))}
        rows = []
        for row in sorted(found):
            actors = self.value(row, "actors")
            if actor in actors and (document is None or self.value(row, "document") == document):  # type: ignore[operator]
                renamed = (to if one == actor else one for one in actors)  # type: ignore[attr-defined]
                self._changed.setdefault(row, {})["actors"] = list(dict.fromkeys(renamed))
                rows.append(row)
        return rows

    def value(self, row: int, column: str) -> object:
        """What a column says now."""
        if column in (changed := self._changed.get(row, {})):
            return changed[column]
        return self.original(row, column)

    def original(self, row: int, column: str) -> object:
        """What it said before anything was changed."""
        if row >= self._own:
            return self._added[row - self._own][column]
        if column not in self._cells:
            cells = self._frame[column]  # an array is much quicker to look into again and again
            self._cells[column] = cells.to_numpy() if column in LISTS else cells.array
        return self._cells[column][row]

    def excerpt(self, row: int) -> Span:
        """Where the excerpt is."""
        return self._span(row, "excerpt")

    def date(self, row: int) -> Span:
        """Where the words are that date it; empty when undated."""
        return self._span(row, "date")

    def _span(self, row: int, what: str) -> Span:
        return Span(int(self.value(row, f"{what}_start")), int(self.value(row, f"{what}_end")))  # type: ignore[call-overload]

    def change(self, row: int, values: Mapping[str, object]) -> None:
        """Sets columns; a date carries its bounds, grain and approximation with it."""
        self._changed.setdefault(row, {}).update({**values, **(dated(str(values["edtf"])) if "edtf" in values else {})})

    def add(self, values: Mapping[str, object]) -> int:
        """A new row, of which all columns are given but those of the date, of which EDTF is enough; gives its number."""
        self._added.append({**values, **dated(str(values["edtf"]))})
        self._documents.setdefault(str(values["document"]), _NONE)
        return self._own + len(self._added) - 1

    def delete(self, row: int) -> None:
        """Hides a row."""
        self._deleted.add(row)

    def hidden(self, row: int) -> bool:
        """Whether it was deleted."""
        return row in self._deleted

    def article(self, document: str) -> dict[str, object]:
        """What the events of a document have in common; nothing when there are none."""
        rows = self._documents.get(document, _NONE)
        return {column: self.original(int(rows[0]), column) for column in ARTICLE} if len(rows) else {}

    def weight(self, document: str) -> float:
        """The importance of the document's weightiest event; 1 when there is none."""
        rows = self._documents.get(document, _NONE)
        return float(self._frame["importance"].iloc[rows].max()) if len(rows) else 1.0

    def originals(self) -> dict[int, dict[str, object]]:
        """For each row that was changed, the columns that say something else now, with what they said."""
        return {
            row: {column: before for column in FIELDS if column in values and (before := self._before(row, column)) != values[column]}
            for row, values in self._changed.items()
        }

    def _before(self, row: int, column: str) -> object:
        value = self.original(row, column)
        return list(value) if column in LISTS else value  # type: ignore[call-overload]

    def frame(self, originals: Mapping[int, Mapping[str, object]]) -> pd.DataFrame:
        """All rows as they are now, without those deleted; columns that nothing changed in are shared."""
        columns: dict[str, dict[int, object]] = {}
        for row, values in self._changed.items():
            for column, value in values.items():
                columns.setdefault(column, {})[row] = value
            columns.setdefault("corrected", {})[row] = [*(["added"] if row >= self._own else []), *originals[row]]
        whole = self._frame
        if self._added:
            added = table([[values[column] for column in COLUMNS] for values in self._added])
            whole = pd.concat([whole, added], ignore_index=True) if self._own else added
        changed = whole.assign(**{column: _put(whole[column], values) for column, values in columns.items()})
        return changed.drop(index=changed.index[sorted(self._deleted)]).reset_index(drop=True) if self._deleted else changed

    def _new_of(self, document: str) -> Iterable[int]:
        return (number for number, values in enumerate(self._added, self._own) if values["document"] == document)


def dated(edtf: str) -> dict[str, object]:
    """The columns that go with a date in EDTF. Raises ValueError for what is none."""
    timex = Timex.from_edtf(edtf) if edtf else None
    at = (timex.at if timex else None) or time.min
    return {
        "edtf": timex.edtf if timex else "",
        "start": datetime.combine(timex.first, at) if timex and timex.first else None,
        "end": datetime.combine(timex.last, at) if timex and timex.last else None,
        "grain": str(timex.grain) if timex else None,
        "approximate": bool(timex and timex.approximate),
    }


def _grouped(column: pd.Series, wanted: Collection[str]) -> dict[str, Places]:
    """Value -> the rows that have it, for those wanted; a column that was exploded has its rows in its index."""
    chosen = column[column.isin(list(wanted))]
    return {str(value): chosen.index.to_numpy()[rows] for value, rows in chosen.groupby(chosen).indices.items()}


def _put(column: pd.Series, values: Mapping[int, object]) -> pd.Series:
    if column.name in LISTS:
        objects = column.to_numpy(copy=True)
        for row, value in values.items():
            objects[row] = value
        return pd.Series(objects, index=column.index, dtype="object", name=column.name)
    changed = column.copy()
    changed.iloc[list(values)] = pd.Series(list(values.values()), dtype=COLUMNS[str(column.name)]).array  # type: ignore[call-overload]
    return changed
