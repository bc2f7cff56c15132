"""The event frame as arrays: what passes a filter, what touches a view, how many of each name. Nothing here goes through rows one by one.

Built once for a frame; a million events are then filtered in milliseconds. Rows are positions in the frame, always given in order of time.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Callable, Collection, Hashable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import chain
from typing import Any, TypeVar, cast

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from timeline.chart.window import DAY, EPOCH

CELLS = 4_000
"""Of the grid that stands for the starts and ends of more rows than this."""
Found = TypeVar("Found")
Rows = NDArray[np.intp]
Numbers = NDArray[np.float64]
Flags = NDArray[np.bool_]


@dataclass(frozen=True, eq=False)
class Names:
    """The names that each of `count` rows has, each name once: `codes[i]`, a place in `names`, is one that row `rows[i]` has.

    Entries are in order of their rows, the first of a row is its agent. Names are in the order in which they are met first.
    """

    names: tuple[str, ...]
    codes: NDArray[np.int32]
    rows: NDArray[np.int32]
    count: int

    @cached_property
    def code(self) -> dict[str, int]:
        """Where a name stands."""
        return {name: code for code, name in enumerate(self.names)}

    @cached_property
    def first(self) -> NDArray[np.int32]:
        """The code of each row's first name, -1 for none."""
        found = np.full(self.count, -1, np.int32)
        found[self.rows[::-1]] = self.codes[::-1]
        return found

    @cached_property
    def totals(self) -> NDArray[np.int64]:
        """How many rows have each name."""
        return np.bincount(self.codes, minlength=len(self.names))

    @cached_property
    def _bounds(self) -> NDArray[np.int64]:
        return np.concatenate([[0], np.cumsum(np.bincount(self.rows, minlength=self.count))])

    @cached_property
    def _inverted(self) -> tuple[NDArray[np.int32], NDArray[np.int64]]:
        order = np.argsort(self.codes, kind="stable")
        return self.rows[order], np.concatenate([[0], np.cumsum(self.totals)])

    def having(self, wanted: Iterable[str]) -> Flags:
        """Which rows have any of those names."""
        rows, bounds = self._inverted
        found = np.zeros(self.count, np.bool_)
        for code in (self.code[name] for name in wanted if name in self.code):
            found[rows[bounds[code] : bounds[code + 1]]] = True
        return found

    @cached_property
    def nameless(self) -> Rows:
        """The rows without any name."""
        return np.flatnonzero(self.first < 0)

    def among(self, rows: Rows) -> Flags:
        """Which entries belong to those rows."""
        if len(rows) == self.count:
            return np.ones(len(self.codes), np.bool_)
        chosen = np.zeros(self.count, np.bool_)
        chosen[rows] = True
        return chosen[self.rows]

    def counts(self, rows: Rows) -> NDArray[np.int64]:
        """How many of those rows have each name."""
        return self.totals if len(rows) == self.count else np.bincount(self.codes[self.among(rows)], minlength=len(self.names))

    def ranked(self, rows: Rows | None = None) -> dict[str, int]:
        """Name -> how many of those rows (all, without any) have it, the most frequent first, without those that none has."""
        counts = self.totals if rows is None else self.counts(rows)
        return {self.names[code]: int(counts[code]) for code in np.argsort(-counts, kind="stable") if counts[code]}

    def of(self, row: int) -> tuple[str, ...]:
        """The names of one row."""
        return tuple(self.names[code] for code in self.codes[self._bounds[row] : self._bounds[row + 1]])


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
    def _cells(self) -> tuple[float, float, NDArray[np.int16], NDArray[np.int16]]:
        """A grid over all dated rows, first edge and width of a cell, and the cells of each row's known start and end (the last: none)."""
        low, high = float(np.nanmin(self.low)), float(np.nanmax(self.high))
        wide = max(high - low, 1.0) / CELLS
        starts, ends = (
            np.where(np.isnan(edge), CELLS + 1, (np.nan_to_num(edge) - low) / wide).astype(np.int16) for edge in (self.start, self.end)
        )
        return low, wide, starts, ends

    def edges(self, rows: Rows) -> Numbers:
        """The known starts and ends of rows, and the publication day."""
        edges = np.concatenate([self.start[rows], self.end[rows]])
        edges = edges[~np.isnan(edges)]
        return np.append(edges, self.published) if self.published is not None and len(edges) else edges

    def held(self, rows: Rows) -> Numbers:
        """Both edges of each cell of a grid in which any of the rows starts or ends."""
        low, wide, starts, ends = self._cells
        held = np.zeros(CELLS + 2, np.bool_)
        held[starts[rows]] = held[ends[rows]] = True
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
        if first is not None:
            keeps.append((self.last >= first) | (np.isnan(self.last) & ~np.isnan(self.start)))
        if last is not None:
            keeps.append((self.start < last + DAY) | (np.isnan(self.start) & ~np.isnan(self.last)))
        if not keeps:
            return self.order
        keep = np.logical_and.reduce(keeps)
        return np.flatnonzero(keep) if self.sorted else self.order[keep[self.order]]

    def begun(self, moment: float, rows: Rows) -> int:
        """How many of the rows are known to have begun (or, without a beginning, ended) before a moment; they are the first ones."""
        return bisect_left(rows, moment, key=self.low.__getitem__)

    def touching(self, view: tuple[float, float], rows: Rows) -> tuple[Rows, int, int]:
        """Those of the rows that the view shows a part of, and how many lie wholly before and after it."""
        dated = rows[: self.begun(math.inf, rows)]
        upto = self.begun(view[1], dated)
        inside, beyond = dated[:upto], dated[upto:]
        ends = self.end[inside]
        inside = inside[~(ends <= view[0])]  # an open end (nan) goes on
        opens = beyond[np.isnan(self.start[beyond])]
        after = len(beyond) - len(opens)
        return np.concatenate([inside, opens]) if len(opens) else inside, upto - len(inside), after


def indexed(frame: pd.DataFrame) -> Index:
    """The arrays of an event frame."""
    start, last = _seconds(frame["start"]), _seconds(frame["end"])
    instant = (frame["grain"] == "instant").to_numpy(np.bool_)
    whole = (last % DAY == 0) & ~(instant & (last == start))
    end = np.where(whole, last + DAY, last)  # the last day is inclusive
    low, high = np.where(np.isnan(start), last, start), np.where(np.isnan(end), start, end)
    published = frame["published"].dropna().unique()
    return Index(
        start, end, last, low, high, np.lexsort((last, low)), instant, frame["importance"].to_numpy(np.float64),
        named(frame["actors"].tolist()), _single(frame["kind"]), _single(frame["status"]), _single(frame["source"]),
        float((pd.Timestamp(published[0]) - EPOCH).total_seconds()) if len(published) == 1 else None,
    )  # fmt: skip


def _seconds(column: pd.Series[Any]) -> Numbers:
    values = column.to_numpy().astype("datetime64[s]")
    return np.where(np.isnat(values), np.nan, values.astype(np.int64))


def named(lists: Sequence[Sequence[str]]) -> Names:
    """The names of rows that have a list of them each."""
    lengths = np.fromiter(map(len, lists), np.int64, len(lists))
    codes, names = pd.factorize(np.array(list(chain.from_iterable(lists)), dtype=object))
    rows = np.repeat(np.arange(len(lists)), lengths)
    _, places = np.unique(rows * max(len(names), 1) + codes, return_index=True)
    places.sort()  # a name told twice counts once
    return Names(tuple(map(str, names)), codes[places].astype(np.int32), rows[places].astype(np.int32), len(lists))


def _single(column: pd.Series[Any]) -> Names:
    """A column with at most one name a row; missing and empty are none."""
    codes, names = pd.factorize(column)
    kept = np.flatnonzero(codes >= 0) if "" not in names else np.flatnonzero((codes >= 0) & (column != "").to_numpy(np.bool_))
    return Names(tuple(map(str, names)), codes[kept].astype(np.int32), kept.astype(np.int32), len(column))
