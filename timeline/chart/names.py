"""Which names the rows of an event frame have - actors, kinds, statuses, sources - as numbers: filters and counts look at no text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

Rows = NDArray[np.signedinteger[Any]]
"""Positions in the frame."""
Codes = NDArray[np.signedinteger[Any]]
Flags = NDArray[np.bool_]
_AT_ONCE = 1 << 20
_FEW = 0.2
"""Of all rows: of so few, the codes are looked up row by row rather than all looked through."""


class Names:
    """The names that rows have, each name once and known by its code, its place in `names`; in the order in which they are met first.

    `first` is the code of each row's first name, its agent's; -1 for none. `codes` are those of all rows' names, in order of the rows: the
    one at i is one that the row `rows[i]` has. `totals` is how many rows have each name.
    """

    names: tuple[str, ...]
    count: int
    if TYPE_CHECKING:  # fields of some, made from other fields by others

        @property
        def first(self) -> Codes: ...  # noqa: D102

        @property
        def codes(self) -> Codes: ...  # noqa: D102

        @property
        def rows(self) -> Rows: ...  # noqa: D102

        @property
        def totals(self) -> NDArray[np.int64]: ...  # noqa: D102

    def having(self, wanted: Iterable[str]) -> Flags:
        """Which rows have any of those names."""
        raise NotImplementedError

    def counts(self, rows: Rows) -> NDArray[np.int64]:
        """How many of those rows have each name."""
        raise NotImplementedError

    def of(self, row: int) -> tuple[str, ...]:
        """The names of one row."""
        raise NotImplementedError

    @cached_property
    def code(self) -> dict[str, int]:
        """Where a name stands."""
        return {name: code for code, name in enumerate(self.names)}

    @cached_property
    def nameless(self) -> Rows:
        """The rows without any name."""
        return np.flatnonzero(self.first < 0)

    def among(self, rows: Rows) -> Flags:
        """Which entries belong to those rows."""
        if len(rows) == self.count:
            return np.ones(len(self.codes), np.bool_)
        return flags(rows, self.count)[self.rows]

    def ranked(self, rows: Rows | None = None) -> dict[str, int]:
        """Name -> how many of those rows (all, without any) have it, the most frequent first, without those that none has."""
        counts = self.totals if rows is None else self.counts(rows)
        return {self.names[code]: int(counts[code]) for code in np.argsort(-counts, kind="stable") if counts[code]}


@dataclass(frozen=True, eq=False)
class Several(Names):
    """Rows that have any number of names each."""

    names: tuple[str, ...]
    count: int
    codes: Codes
    rows: Rows

    @cached_property
    def first(self) -> Codes:
        """The code of each row's first name, -1 for none."""
        found = np.full(self.count, -1, np.int32)
        found[self.rows[::-1]] = self.codes[::-1]
        return found

    @cached_property
    def totals(self) -> NDArray[np.int64]:
        """How many rows have each name."""
        return tally(self.codes, len(self.names))

    @cached_property
    def bounds(self) -> NDArray[np.int64]:
        """Where the codes of each row begin, and behind the last where they end."""
        return np.concatenate([[0], np.cumsum(tally(self.rows, self.count))])

    @cached_property
    def inverted(self) -> Rows:
        """The rows of the first name, of the second …"""
        return self.rows[np.argsort(self.codes, kind="stable")]

    @cached_property
    def _starts(self) -> NDArray[np.int64]:
        return np.concatenate([[0], np.cumsum(self.totals)])

    def having(self, wanted: Iterable[str]) -> Flags:
        """Which rows have any of those names."""
        found = np.zeros(self.count, np.bool_)
        for code in (self.code[name] for name in wanted if name in self.code):
            found[self.inverted[self._starts[code] : self._starts[code + 1]]] = True
        return found

    def counts(self, rows: Rows) -> NDArray[np.int64]:
        """How many of those rows have each name."""
        if len(rows) == self.count:
            return self.totals
        return tally(self.codes[self._places(rows) if len(rows) < self.count * _FEW else self.among(rows)], len(self.names))

    def _places(self, rows: Rows) -> NDArray[np.int64]:
        """Where the codes of those rows are."""
        begins, ends = self.bounds[rows].astype(np.int64), self.bounds[np.add(rows, 1)]
        lengths = ends - begins
        before = np.cumsum(lengths) - lengths
        return np.repeat(begins - before, lengths) + np.arange(lengths.sum())

    def of(self, row: int) -> tuple[str, ...]:
        """The names of one row."""
        return tuple(self.names[code] for code in self.codes[self.bounds[row] : self.bounds[row + 1]])


@dataclass(frozen=True, eq=False)
class Single(Names):
    """Rows that have at most one name each."""

    names: tuple[str, ...]
    count: int
    first: Codes

    @cached_property
    def rows(self) -> Rows:
        """The rows that have one."""
        return np.flatnonzero(self.first >= 0).astype(np.int32)

    @cached_property
    def codes(self) -> Codes:
        """The codes of those."""
        return self.first[self.rows]

    @cached_property
    def totals(self) -> NDArray[np.int64]:
        """How many rows have each name."""
        return tally(self.first, len(self.names))

    def having(self, wanted: Iterable[str]) -> Flags:
        """Which rows have any of those names."""
        found = np.zeros(self.count, np.bool_)
        for code in (self.code[name] for name in wanted if name in self.code):
            found |= self.first == code
        return found

    def counts(self, rows: Rows) -> NDArray[np.int64]:
        """How many of those rows have each name."""
        return self.totals if len(rows) == self.count else tally(self.first[rows], len(self.names))

    def of(self, row: int) -> tuple[str, ...]:
        """The name of one row, if it has one."""
        return (self.names[self.first[row]],) if self.first[row] >= 0 else ()


def tally(codes: Codes, size: int) -> NDArray[np.int64]:
    """How often each code below `size` comes; -1 is none. A part at a time, as numpy makes each number eight bytes wide to count it."""
    found = np.zeros(size, np.int64)
    for start in range(0, len(codes), _AT_ONCE):
        part = codes[start : start + _AT_ONCE]
        found += np.bincount(part[part >= 0], minlength=size)
    return found


def flags(rows: Rows, count: int) -> Flags:
    """Of so many rows, which are among those."""
    found = np.zeros(count, np.bool_)
    found[rows] = True
    return found


def narrow(codes: NDArray[Any], size: int) -> Codes:
    """The codes in as few bytes as `size` of them need."""
    return codes.astype(np.int8 if size < 2**7 else np.int16 if size < 2**15 else np.int32, copy=False)


def named(lists: Sequence[Sequence[str]]) -> Several:
    """The names of rows that have a list of them each."""
    lengths = np.fromiter(map(len, lists), np.int64, len(lists))
    codes, names = pd.factorize(np.array(list(chain.from_iterable(lists)), dtype=object))
    rows = np.repeat(np.arange(len(lists)), lengths)
    kept = once(codes, rows, len(names))
    return Several(tuple(map(str, names)), len(lists), codes[kept].astype(np.int32), rows[kept].astype(np.int32))


def once(codes: NDArray[Any], rows: NDArray[Any], size: int) -> NDArray[np.intp]:
    """The places of the entries, without those that tell a row's name a second time."""
    _, places = np.unique(rows.astype(np.int64) * max(size, 1) + codes, return_index=True)
    places.sort()
    return places


def single(column: pd.Series[Any]) -> Single:
    """A column with at most one name a row; missing and empty are none."""
    codes, names = pd.factorize(column)
    if "" in names:
        codes = np.where((column == "").to_numpy(np.bool_), -1, codes)
    return Single(tuple(map(str, names)), len(column), narrow(codes, len(names)))
