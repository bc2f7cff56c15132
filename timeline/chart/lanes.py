"""Events -> lanes: which there are, in what order, and where each event stands."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import permutations

import numpy as np
from numpy.typing import NDArray

from timeline.chart.index import Names, Rows, Selection

MOST = 8
"""More lanes than this (and one) fold: the least frequent share the last."""
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


def grouped(chosen: Selection, lanes: str, always: Collection[str] = (), most: int = MOST) -> Grouping:
    """The lanes of the dated events among those chosen: by "actor", "kind" or "source"."""
    names = frozenset(always)
    return chosen.once((lanes, names, most), lambda: group(chosen.index.names(lanes), chosen.dated, most, names))


def group(members: Names, rows: Rows, most: int = MOST, always: Collection[str] = ()) -> Grouping:
    """Lanes for those rows by their names: a row's first is the lane of its mark, having none is a lane of its own.

    Lanes that share events stand near each other, the agent's above its guests' where that costs little; whatever else is by count, as
    is all of very many events.
    Names in `always` have a lane of their own however rare they are.
    """
    counts = members.ranked(rows)
    ranked = list(counts)
    first = set(sorted(ranked, key=lambda name: name not in always)[: max(most, len(always))])
    kept = ranked if len(ranked) <= most + 1 else [name for name in ranked if name in first]
    if len(rows) <= _LINKED:
        kept = _near_each_other(kept, [members.of(row) for row in rows.tolist()])
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


def _near_each_other(names: list[str], sets: Sequence[tuple[str, ...]]) -> list[str]:
    """The same names, moved one at a time as long as that shortens the links between lanes; at most nine names, by count."""
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
