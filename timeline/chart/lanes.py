"""Events -> lanes: which there are, in what order, and where each event stands."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import permutations

import numpy as np
from numpy.typing import NDArray

from timeline.chart.index import Names, Rows, Selection

ORDERS = ("linked", "first", "count", "name")
"""Of lanes: those that share events near each other, by first event, by how many events, by name."""
MOST, OPENED = 12, 48
"""More lanes than this (and one) fold: the least frequent share the last. When the reader opens that one, there are more."""
_ABOVE = 2
"""A guest above its agent counts like a link so many lanes longer: who acts is read first."""
_LINKED = 1_000
"""Lanes of more events than this are by count alone: few of their links are ever seen."""


@dataclass(frozen=True, eq=False)
class Grouping:
    """Lanes from top to bottom. `names` holds what each stands for: one name, none ("no actor named"), or all that are folded into it.

    `counts` is how many events belong to each lane, `lane` the lane of each code of `members`, its last value that of no name.
    """

    names: tuple[tuple[str, ...], ...]
    counts: tuple[int, ...]
    lane: NDArray[np.int8]
    members: Names

    @cached_property
    def home(self) -> NDArray[np.int8]:
        """The lane of each row's mark."""
        return self.lane[self.members.first]

    def guests(self, row: int) -> tuple[int, ...]:
        """The other lanes that a row belongs to, top to bottom."""
        lanes = [int(self.lane[self.members.code[name]]) for name in self.members.of(row)]
        return tuple(sorted(set(lanes) - set(lanes[:1])))


def grouped(chosen: Selection, lanes: str, always: Collection[str] = (), most: int = MOST, order: str = "linked") -> Grouping:
    """The lanes of the dated events among those chosen: by "actor", "kind" or "source"."""
    names = frozenset(always)
    return chosen.once((lanes, names, most, order), lambda: group(chosen.index.names(lanes), chosen.dated, most, names, order))


def group(members: Names, rows: Rows, most: int = MOST, always: Collection[str] = (), order: str = "linked") -> Grouping:
    """Lanes for those rows (by time) by their names: a row's first is the lane of its mark, having none is a lane of its own.

    The most frequent names have lanes, and those in `always` however rare they are. `order` is one of `ORDERS`; "linked" puts the agent's
    lane above its guests' where that costs little, and the lanes of very many events by count.
    """
    counts = members.ranked(rows)
    ranked = list(counts)
    first = set(sorted(ranked, key=lambda name: name not in always)[: max(most, len(always))])
    kept = ranked if len(ranked) <= most + 1 else [name for name in ranked if name in first]
    kept = _ordered(kept, members, rows, order)
    folded = tuple(name for name in ranked if name not in set(kept))
    lanes: list[tuple[str, ...]] = [(name,) for name in kept] + ([folded] if folded else [])
    sizes = [counts[name] for name in kept]
    lane = np.full(len(members.names) + 1, len(kept), np.int8)
    lane[[members.code[name] for name in kept]] = range(len(kept))
    if folded:
        shared = members.rows[members.among(rows) & (lane[members.codes] == len(kept))]
        sizes.append(1 + int(np.count_nonzero(np.diff(shared))))
    if nameless := len(np.intersect1d(members.nameless, rows)) if len(members.nameless) else 0:
        lane[-1] = len(lanes)
        lanes.append(())
        sizes.append(nameless)
    return Grouping(tuple(lanes), tuple(sizes), lane, members)


def _ordered(names: list[str], members: Names, rows: Rows, order: str) -> list[str]:
    """The names (by count) in that order; of many, only the most frequent are put near each other."""
    if order == "name":
        return sorted(names, key=lambda name: (_plain(name), name))
    if order == "first":
        rank = np.full(members.count, len(rows), np.int64)
        rank[rows] = np.arange(len(rows))
        first = np.full(len(members.names), len(rows), np.int64)
        np.minimum.at(first, members.codes, rank[members.rows])
        return sorted(names, key=lambda name: (int(first[members.code[name]]), members.code[name]))
    if order == "linked" and len(rows) <= _LINKED:
        near = len(names) if len(names) <= MOST + 1 else MOST
        return _near_each_other(names[:near], [members.of(row) for row in rows.tolist()]) + names[near:]
    return names


def _plain(name: str) -> str:
    """A name as it is sorted: without accents, case and marks."""
    return "".join(letter for letter in unicodedata.normalize("NFKD", name.casefold()) if letter.isalnum() or letter.isspace())


def _near_each_other(names: list[str], sets: Sequence[tuple[str, ...]]) -> list[str]:
    """The same names, moved one at a time as long as that shortens the links between lanes; a dozen names, by count."""
    rank = {name: number for number, name in enumerate(names)}
    pairs = Counter((shared[0], other) for shared in sets for other in shared[1:] if shared[0] in rank and other in rank)

    def length(order: list[str]) -> tuple[int, list[int]]:
        """The links' lengths; where these are equal, the most frequent name comes first."""
        at = {name: number for number, name in enumerate(order)}
        links = [(at[other] - at[agent], times) for (agent, other), times in pairs.items()]
        return sum(times * (down if down > 0 else _ABOVE - down) for down, times in links), [rank[name] for name in order]

    best, shortest = list(names), length(names)
    improved = True
    while improved:
        improved = False
        for i, j in permutations(range(len(best)), 2):
            moved = best[:i] + best[i + 1 :]
            moved.insert(j, best[i])
            if (new := length(moved)) < shortest:
                best, shortest, improved = moved, new, True
    return best
