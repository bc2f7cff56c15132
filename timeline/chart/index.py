"""The event frame as arrays: what passes a filter, what touches a view, how many of each name. Nothing here goes through rows one by one.

Built once for a frame; a million events are then filtered in milliseconds. Rows are positions in the frame, always given in order of time.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Callable, Collection, Hashable
from dataclasses import dataclass, field
from functools import cached_property, reduce
from typing import Any, TypeVar, cast

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from timeline.chart.names import Flags as Flags
from timeline.chart.names import Names as Names
from timeline.chart.names import Rows as Rows
from timeline.chart.names import named as named
from timeline.chart.names import single
from timeline.chart.window import DAY, EPOCH

CELLS = 4_000
"""Of the grid that stands for the starts and ends of more rows than this."""
Found = TypeVar("Found")
Scalar = TypeVar("Scalar", bound=np.generic)
Numbers = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Selection:
    """Some rows of an index, in order of time, and what was found out about them: a zoom does not ask again."""

    index: Index
    rows: Rows
    known: dict[Hashable, Any] = field(default_factory=dict)

    @cached_property
    def dated(self) -> Rows:
        """Those that have a date."""
        return self.rows[: self.index.begun(math.inf, self.rows)]

    @property
    def undated(self) -> Rows:
        """Those that have none."""
        return self.rows[len(self.dated) :]

    @cached_property
    def edges(self) -> Numbers:
        """Moments at which something starts or ends, the publication day among them; of very many, edges of the cells that hold any."""
        index, rows = self.index, self.dated
        return index.edges(rows) if len(rows) <= CELLS else index.held(rows)

    @property
    def size(self) -> int:
        """Bytes that its rows take."""
        return 0 if self.rows is self.index.order else self.rows.nbytes

    def counts(self, what: str) -> dict[str, int]:
        """How many have each "actor", "kind", "source" or "status", the most frequent first."""
        return self.once(("counts", what), lambda: self.index.names(what).ranked(self.rows))

    def once(self, name: Hashable, make: Callable[[], Found]) -> Found:
        """What `make` gives, made the first time only."""
        if name not in self.known:
            self.known[name] = make()
        return cast("Found", self.known[name])


@dataclass(frozen=True, eq=False)
class Index:
    """Arrays of a frame, a value a row. Moments are seconds since 1970.

    `start` and `end` (exclusive) are nan where open, `last` is the inclusive end as the frame has it; `low` and `high` are the first and
    last known moments, nan for the undated. `order` holds all rows by time, the undated last. `published` is the one publication day.
    """

    start: Numbers
    end: Numbers
    last: Numbers
    low: Numbers
    high: Numbers
    order: Rows
    instant: Flags
    importance: Numbers
    actors: Names
    kinds: Names
    statuses: Names
    sources: Names
    published: float | None

    @cached_property
    def dated(self) -> Rows:
        """The rows that have a date, by time."""
        return self.order[: len(self.order) - int(np.isnan(self.low).sum())]

    @cached_property
    def sorted(self) -> bool:
        """Whether the frame itself is in order of time."""
        return bool((self.order == np.arange(len(self.order))).all())

    @cached_property
    def everything(self) -> Selection:
        """All rows."""
        return Selection(self, self.order)

    @cached_property
    def lasting(self) -> Flags:
        """Which rows last longer than a day."""
        return self.high - self.low > DAY

    @cached_property
    def cells(self) -> tuple[float, float, NDArray[np.int16], NDArray[np.int16]]:
        """A grid over all dated rows, first edge and width of a cell, and the cells of each row's known start and end (the last: none)."""
        return cells(self.start, self.end, float(np.nanmin(self.low)), float(np.nanmax(self.high)))

    def at(self, values: NDArray[Scalar], rows: Rows) -> NDArray[Scalar]:
        """The values of rows, in order of time; where the rows follow one upon another nothing is copied."""
        if len(rows) > CELLS and self.sorted and int(rows[-1]) - int(rows[0]) == len(rows) - 1:
            return values[rows[0] : rows[-1] + 1]
        return values[rows]

    def edges(self, rows: Rows) -> Numbers:
        """The known starts and ends of rows, and the publication day."""
        edges = np.concatenate([self.at(self.start, rows), self.at(self.end, rows)])
        edges = edges[~np.isnan(edges)]
        return np.append(edges, self.published) if self.published is not None and len(edges) else edges

    def held(self, rows: Rows) -> Numbers:
        """Both edges of each cell of a grid in which any of the rows starts or ends."""
        low, wide, starts, ends = self.cells
        held = np.zeros(CELLS + 2, np.bool_)
        held[self.at(starts, rows)] = held[self.at(ends, rows)] = True
        cells = np.flatnonzero(held[:-1])
        found = low + np.concatenate([cells, cells + 1]) * wide
        return np.append(found, self.published) if self.published is not None else found

    def names(self, lanes: str) -> Names:
        """What lanes are made of and colours stand for: "actor", "kind", "source" or "status"."""
        return {"actor": self.actors, "kind": self.kinds, "source": self.sources, "status": self.statuses}[lanes]

    def select(
        self,
        *,
        actors: Collection[str] = (),
        together: bool = False,
        kinds: Collection[str] = (),
        statuses: Collection[str] = (),
        sources: Collection[str] = (),
        first: float | None = None,
        last: float | None = None,
        also: Flags | None = None,
    ) -> Rows:
        """The rows that pass: any of the values of each filter that has some (all of the actors if `together`), and all filters.

        `first` and `last` are midnights of inclusive days: a period keeps what overlaps it and leaves out the undated. `also` is one more
        filter, a value a row.
        """
        keeps = [] if also is None else [also]
        if together:
            keeps += [self.actors.having([actor]) for actor in actors]
        for names, wanted in ((self.actors, actors), (self.kinds, kinds), (self.statuses, statuses), (self.sources, sources)):
            if wanted:
                keeps.append(names.having(wanted))
        if first is not None or last is not None:
            keeps.append(~np.isnan(self.low))
        if first is not None:
            keeps.append(~(self.last < first))  # an open end (nan) is before nothing
        if last is not None:
            keeps.append(~(self.start >= last + DAY))
        if not keeps:
            return self.order
        keep = reduce(np.logical_and, keeps)
        return np.flatnonzero(keep).astype(np.int32) if self.sorted else self.order[keep[self.order]]

    def begun(self, moment: float, rows: Rows) -> int:
        """How many of the rows are known to have begun (or, without a beginning, ended) before a moment; they are the first ones."""
        return bisect_left(rows, moment, key=self.low.__getitem__)

    def touching(self, view: tuple[float, float], rows: Rows) -> tuple[Rows, int, int]:
        """Those of the rows that the view shows a part of, and how many lie wholly before and after it."""
        dated = rows[: self.begun(math.inf, rows)]
        upto = self.begun(view[1], dated)
        inside, beyond = dated[:upto], dated[upto:]
        ended = self.at(self.end, inside) <= view[0]  # an open end (nan) goes on
        if ended.any():
            inside = inside[~ended]
        opens = beyond[np.isnan(self.at(self.start, beyond))]
        after = len(beyond) - len(opens)
        return np.concatenate([inside, opens]) if len(opens) else inside, upto - len(inside), after


def cells(start: Numbers, end: Numbers, low: float, high: float) -> tuple[float, float, NDArray[np.int16], NDArray[np.int16]]:
    """First edge and width of a cell between two moments, and the cells of each start and end (the last: none)."""
    wide = max(high - low, 1.0) / CELLS
    starts, ends = (np.where(np.isnan(edge), CELLS + 1, (np.nan_to_num(edge) - low) / wide).astype(np.int16) for edge in (start, end))
    return low, wide, starts, ends


def moments(start: Numbers, last: Numbers, instant: Flags) -> tuple[Numbers, Numbers, Numbers]:
    """Of first and last moments (inclusive, nan for open): the exclusive end, the first and the last moment that is known."""
    whole = (last % DAY == 0) & ~(instant & (last == start))
    end = np.where(whole, last + DAY, last)  # the last day is inclusive
    return end, np.where(np.isnan(start), last, start), np.where(np.isnan(end), start, end)


def indexed(frame: pd.DataFrame) -> Index:
    """The arrays of an event frame."""
    start, last = _seconds(frame["start"]), _seconds(frame["end"])
    instant = (frame["grain"] == "instant").to_numpy(np.bool_)
    end, low, high = moments(start, last, instant)
    published = frame["published"].dropna().unique()
    return Index(
        start, end, last, low, high, np.lexsort((last, low)), instant, frame["importance"].to_numpy(np.float64),
        named(frame["actors"].tolist()), single(frame["kind"]), single(frame["status"]), single(frame["source"]),
        float((pd.Timestamp(published[0]) - EPOCH).total_seconds()) if len(published) == 1 else None,
    )  # fmt: skip


def _seconds(column: pd.Series[Any]) -> Numbers:
    values = column.to_numpy().astype("datetime64[s]")
    return np.where(np.isnat(values), np.nan, values.astype(np.int64))
