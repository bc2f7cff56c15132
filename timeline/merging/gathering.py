"""Compared tellings -> the stories they tell: groups in which no two contradict each other."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from timeline.merging.evidence import ENOUGH, promising, score
from timeline.merging.rarity import Rarity
from timeline.merging.telling import Telling

_LOOKED_AT = 5  # tellings of each of two groups that are compared before the groups become one
_ON_AVERAGE = 0.8 * ENOUGH
_LEAST = 0.5  # what each pair of them must have: less is another event


class Stories:
    """Tellings, each in a group of its own at first. Groups are joined by people (`tie`), then by what the tellings say (`gather`)."""

    def __init__(self, keys: Sequence[tuple[str, str]], apart: Iterable[frozenset[str]]) -> None:
        """`keys` are document and event of each telling, `apart` events that are in no group together."""
        self._keys = keys
        self._home = list(range(len(keys)))
        self._members = [[i] for i in range(len(keys))]
        self._documents = [{document} for document, _ in keys]
        known: dict[str, set[int]] = defaultdict(set)
        for number, events in enumerate(apart):
            for event in events:
                known[event].add(number)
        self._barred = [set(known.get(event, ())) for _, event in keys]

    def tie(self, places: Sequence[int]) -> None:
        """Make one group of these, whatever they say."""
        for place in places[1:]:
            self._join(self._at(places[0]), self._at(place))

    def gather(self, pairs: Iterable[tuple[int, int]], tellings: Sequence[Telling], rarity: Rarity) -> None:
        """Join groups along the pairs, the surest first, where nothing in either contradicts."""
        worth = _Scores(tellings, rarity)
        sure = [(worth(i, j), i, j) for i, j in pairs if promising(tellings[i], tellings[j], rarity)]
        kept = sorted((-worth, sorted((tellings[i].key, tellings[j].key)), i, j) for worth, i, j in sure if worth >= ENOUGH)
        for _, _, i, j in kept:
            one, other = self._at(i), self._at(j)
            if one != other and self._agree(one, other, worth):
                self._join(one, other)

    def groups(self) -> list[list[int]]:
        """The groups, each in the order of its places."""
        found: dict[int, list[int]] = defaultdict(list)
        for i in range(len(self._keys)):
            found[self._at(i)].append(i)
        return list(found.values())

    def _at(self, place: int) -> int:
        while self._home[place] != place:
            self._home[place] = self._home[self._home[place]]
            place = self._home[place]
        return place

    def _join(self, one: int, other: int) -> None:
        if one == other:
            return
        first, second = sorted((one, other), key=lambda place: (-len(self._members[place]), self._keys[place]))
        self._home[second] = first
        self._documents[first] |= self._documents[second]
        self._barred[first] |= self._barred[second]
        self._members[first] += self._members[second]

    def _agree(self, one: int, other: int, worth: _Scores) -> bool:
        if self._documents[one] & self._documents[other] or self._barred[one] & self._barred[other]:
            return False
        scores = [worth(i, j) for i in self._some(one) for j in self._some(other)]
        return min(scores) >= _LEAST and sum(scores) >= _ON_AVERAGE * len(scores)

    def _some(self, place: int) -> list[int]:
        """A few members, evenly spread in the order in which they came."""
        members = self._members[place]
        step = max(1, (len(members) - 1) / (_LOOKED_AT - 1))
        return [members[round(n * step)] for n in range(min(_LOOKED_AT, len(members)))]


class _Scores:
    """The scores of pairs, each reckoned once."""

    def __init__(self, tellings: Sequence[Telling], rarity: Rarity) -> None:
        self._tellings, self._rarity = tellings, rarity
        self._known: dict[tuple[int, int], float] = {}

    def __call__(self, i: int, j: int) -> float:
        if self._tellings[j].key < self._tellings[i].key:
            i, j = j, i
        if (i, j) not in self._known:
            self._known[i, j] = score(self._tellings[i], self._tellings[j], self._rarity)
        return self._known[i, j]
