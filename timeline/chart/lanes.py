"""Events -> lanes: which there are, in what order, and where each event stands."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import permutations

MOST = 8
"""More lanes than this (and one) fold: the least frequent share the last."""
_ABOVE = 2
"""A guest above its agent counts like a link so many lanes longer: who acts is read first."""


@dataclass(frozen=True, slots=True)
class Grouping:
    """Lanes from top to bottom and the lanes of each event.

    `names` holds what each lane stands for: one name, none ("no actor named"), or all that are folded into it. `home` is the lane of
    each event's mark, `guests` the other lanes that it belongs to, top to bottom, `counts` how many events belong to each lane.
    """

    names: tuple[tuple[str, ...], ...]
    counts: tuple[int, ...]
    home: tuple[int, ...]
    guests: tuple[tuple[int, ...], ...]

    def of(self, chosen: Sequence[int]) -> Grouping:
        """The same lanes, with the counts of all, for some of the events only."""
        return Grouping(self.names, self.counts, tuple(self.home[i] for i in chosen), tuple(self.guests[i] for i in chosen))


def group(keys: Sequence[Sequence[str]], most: int = MOST, always: Collection[str] = ()) -> Grouping:
    """Lanes for events that belong to `keys[i]` each: the first is the lane of the mark, none is a lane of its own.

    Lanes that share events stand near each other, the agent's above its guests' where that costs little; whatever else is by count.
    Names in `always` have a lane of their own however rare they are.

    >>> group([["Ada"], ["Bo", "Ada"], []]).names
    (('Bo',), ('Ada',), ())
    """
    sets = [tuple(dict.fromkeys(names)) for names in keys]
    counts = Counter(name for names in sets for name in names)
    ranked = [name for name, _ in counts.most_common()]
    first = sorted(ranked, key=lambda name: name not in always)[: max(most, len(always))]
    kept = ranked if len(ranked) <= most + 1 else [name for name in ranked if name in first]
    kept = _near_each_other(kept, sets)
    place = {name: number for number, name in enumerate(kept)}
    folded = tuple(name for name in ranked if name not in place)
    nameless = any(not names for names in sets)
    lanes: list[tuple[str, ...]] = [(name,) for name in kept]
    if folded:
        place.update(dict.fromkeys(folded, len(kept)))
        lanes.append(folded)
    if nameless:
        lanes.append(())
    home = tuple(place[names[0]] if names else len(lanes) - 1 for names in sets)
    guests = tuple(tuple(sorted({place[name] for name in names} - {at})) for names, at in zip(sets, home, strict=True))
    sizes = Counter(lane for at, others in zip(home, guests, strict=True) for lane in (at, *others))
    return Grouping(tuple(lanes), tuple(sizes[lane] for lane in range(len(lanes))), home, guests)


def _near_each_other(names: list[str], sets: Sequence[tuple[str, ...]]) -> list[str]:
    """The same names, moved one at a time as long as that shortens the links between lanes; at most nine names, by count."""
    rank = {name: number for number, name in enumerate(names)}
    pairs = Counter((shared[0], other) for shared in sets for other in shared[1:])

    def length(order: list[str]) -> tuple[int, list[int]]:
        """The links' lengths; where these are equal, the most frequent name comes first."""
        at = {name: number for number, name in enumerate(order)}
        links = [(at[other] - at[agent], times) for (agent, other), times in pairs.items() if agent in at and other in at]
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
