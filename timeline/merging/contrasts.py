"""What one telling has that another has not, and where each has it."""

from __future__ import annotations

from collections.abc import Iterable, Set
from itertools import product

from timeline.merging.acts import APART, THINGS, Act
from timeline.merging.plainwords import ROOT, compounds, is_verb, one_name, plain
from timeline.merging.telling import Telling

_SHORTEST_NAME = 3
_COMPOUND = 4  # letters of a word that is part of another


def named(name: tuple[str, ...], telling: Telling) -> bool:
    """Whether a telling has the name, in full, in part ("Lindqvist"), or as part of a longer one."""
    if telling.around.issuperset(name):
        return True
    if telling.parts.isdisjoint(name):
        return (name[-1] in telling.around and len(name[-1]) > _SHORTEST_NAME) or _inflected(name, telling)
    return any(set(name).issuperset(known) for known in telling.names) or _inflected(name, telling)


def _inflected(name: tuple[str, ...], telling: Telling) -> bool:
    """Whether a telling has all words of a name in some form: "Henryka Lubiczewskiego", "Tarovian"."""
    return all(word in telling.around or _in_a_form(word, telling.around) for word in name)


def _in_a_form(word: str, words: Iterable[str]) -> bool:
    root = word[:ROOT]
    near = [known for known in words if known[:ROOT] == root] if len(root) == ROOT else ()
    return any(one_name(word, known) for known in near)


def own(one: Telling, other: Telling) -> frozenset[str]:
    """Words that the other telling has in no form, nor, where words are joined, as a part of one ("Lager", "Flüchtlingslager")."""
    found = one.words - other.around
    if not found or not compounds(one.language):
        return found
    known = [plain(other.shown[stem]) for stem in other.words]
    return frozenset(word for word in found if not any(_part(word, theirs, one) for theirs in known))


def _part(stem: str, known: str, telling: Telling) -> bool:
    """Whether one of two words is the beginning or the end of the other."""
    short, long = sorted((known, plain(telling.shown[stem])), key=len)
    return len(short) >= _COMPOUND and (long.startswith(short) or long.endswith(short))


def objects(one: Telling, other: Telling) -> frozenset[str]:
    """What only one speaks of, if in general words; beside an act that both tell another act is what it was done to: a ban was lifted."""
    shared = any(act.group != "talk" for act in one.acts & other.acts)
    acts = {act.name for act in one.acts - other.acts if shared and act.group not in ("talk", "harm")}
    return (one.objects | acts) - other.around


def alone(one: Telling, other: Telling) -> frozenset[str]:
    """Words, numbers and parts of names that only `one` has."""
    names = {part for name in one.names if not named(name, other) for part in name}
    acts = {act.name for act in one.acts if act.group != "talk" and not beside_each_other(act, other.acts)}
    return own(one, other) | (names | acts | {number for number, _ in one.numbers}) - other.around


def beside_each_other(act: Act, others: Iterable[Act]) -> bool:
    """Whether one event may be told by an act and one of the others."""
    return any(act.groups & other.groups - APART for other in others)


def alike(one: Telling, other: Telling) -> float:
    """How much of the shorter telling the other says, in the same words; names do not count, both may be of one actor."""
    mine, theirs = (set(telling.order) - telling.parts for telling in (one, other))
    short = min(len(mine), len(theirs))
    return len(mine & theirs) / short if short else 0.0


def classes(one: Telling, other: Telling) -> list[tuple[Act, Act, bool]]:
    """Of each class what only one of them speaks of, beside what only the other does, and whether they share one: a ward, a stadium.

    Where no thing is in both, things of two classes are contrasted, too: two bears, a hall.
    """
    mine, theirs = ({act.group: act for act in _only(*pair)} for pair in ((one, other), (other, one)))
    both = {act.group for act in one.concepts & other.concepts}
    found = [(mine[group], theirs[group], group in both) for group in sorted(mine.keys() & theirs.keys())]
    left, right = (sorted((known.keys() & THINGS) - both) for known in (mine, theirs))
    if left and right and not any(act.group in THINGS for act, *_ in found):
        found.append((mine[left[0]], theirs[right[0]], bool(both & THINGS)))
    return found


def _only(one: Telling, other: Telling) -> list[Act]:
    return sorted((act for act in one.concepts if act.name not in other.around), key=lambda act: act.name, reverse=True)


def neighbours(telling: Telling) -> dict[tuple[str, int], set[str]]:
    """(word, -1 or 1) -> what stands there."""
    found: dict[tuple[str, int], set[str]] = {}
    for left, right in zip(telling.order, telling.order[1:], strict=False):
        found.setdefault((left, 1), set()).add(right)
        found.setdefault((right, -1), set()).add(left)
    return found


def done_to(one: Telling, other: Telling, own: Set[str], others: Set[str]) -> Iterable[tuple[str, str]]:
    """What the same act was done to in each, before or behind it: "closed a tannery", "the bridge was closed"."""
    for act in one.acts & other.acts:
        if act.group != "talk":
            mine, theirs = _nearest(one, act.name, own) & own, _nearest(other, act.name, others) & others
            for pair in product(mine - _general(one), theirs - _general(other)):
                alike = _trade(pair[0], one) == _trade(pair[1], other)
                if alike and not any(word[0].isdigit() for word in pair) and not verbs(one, other, pair):
                    yield pair


def _general(telling: Telling) -> frozenset[str]:
    """What takes part, in words too general to be another one: not people by their trade."""
    return frozenset(word for word in telling.things if not _trade(word, telling))


def _trade(word: str, telling: Telling) -> bool:
    """Whether a word of it is what somebody is by trade."""
    return any(act.name == word and act.group == "who" for act in telling.concepts)


def _nearest(telling: Telling, word: str, own: Set[str]) -> set[str]:
    """The next words before and behind one that are no part of a name, nor one to the other telling."""
    if word not in telling.order:
        return set()
    place = telling.order.index(word)
    sides = (reversed(telling.order[:place]), telling.order[place + 1 :])
    return {near for side in sides if (near := next((each for each in side if not _passed(telling, each, own)), None))}


def _passed(telling: Telling, word: str, own: Set[str]) -> bool:
    return word in telling.parts or (word not in own and telling.shown.get(word, word)[0].isupper())


def verbs(one: Telling, other: Telling, pair: tuple[str, str]) -> bool:
    """Whether both are verbs, which may say the same."""
    left, right = pair
    return is_verb(one.shown.get(left, left), one.language) and is_verb(other.shown.get(right, right), other.language)
