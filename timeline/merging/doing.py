"""Two tellings -> what the acts they tell say for or against their being one event."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from timeline.merging.acts import APART, Act
from timeline.merging.rarity import Rarity
from timeline.merging.reasons import Reason, written
from timeline.merging.telling import Telling, deeds

ACT, ACT_ELSEWHERE, ONCE_KIND = 1.6, 1.2, 1.1
TALK = ("statement", "announcement", "publication", "other")
"""Kinds that say nothing of what happened."""
_TALK_ACT, _RELATED, _KIND = 0.4, 1.0, 0.8
_OTHER_ACT, _OTHER_ACT_OF_SEVERAL, _SEVERAL, _OTHER_KIND = -1.5, -0.9, 2, -0.6
_DENIED, _OPPOSITE, _TURNED = -3.0, -2.2, -4.0
_ONCE = ("departure", "death", "founding", "appointment")
_TWO_SIDES = frozenset({"trade", "contest", "gift", "honour"})  # of which nobody is on both


def told(one: Telling, other: Telling, rarity: Rarity) -> Iterable[Reason]:
    """The same act, another, its contrary, or at least the same kind of event."""
    shared = sorted(one.acts & other.acts, key=lambda act: act.name)
    if "deny" in {act.group for act in one.acts ^ other.acts}:
        yield Reason("Only one is a denial", _DENIED)
    strong = sorted((act for act in shared if act.group != "talk"), key=lambda act: -rarity.of(("act", act.name)))
    if strong:
        yield Reason(
            "Both tell the same act: {words}",
            ACT * _softened(rarity.of(("act", strong[0].name))),
            written(one, (act.name for act in strong)),
        )
        return
    elsewhere = sorted(told_elsewhere(one, other))
    if elsewhere:
        yield Reason(
            "Both tell the same act: {words}",
            ACT_ELSEWHERE * _softened(max(rarity.of(("act", name)) for name in elsewhere)),
            written(one, elsewhere),
        )
        return
    if shared:
        yield Reason("Both tell the same act: {words}", _TALK_ACT, written(one, (act.name for act in shared)))
    mine, theirs = ({act for act in telling.acts - set(shared) if act.group != "talk"} for telling in (one, other))
    if mine and theirs:
        yield from _two_acts(one, other, mine, theirs)
    elif one.kind == other.kind and one.kind not in TALK:
        yield Reason("Both are of the same kind", ONCE_KIND if one.kind in _ONCE else _KIND)
    elif one.kind != other.kind and one.kind not in TALK and other.kind not in TALK:
        yield Reason("They are of different kinds", _OTHER_KIND)


def _two_acts(one: Telling, other: Telling, mine: Collection[Act], theirs: Collection[Act]) -> Iterable[Reason]:
    """Of two acts that are not the same: contraries, two of a kind, or just others."""
    words = (*written(one, (act.name for act in mine)), *written(other, (act.name for act in theirs)))
    if any(act.name in against.against for act in mine for against in theirs):
        yield Reason("They tell different acts: {words}", _OPPOSITE, words)
    elif not _both_in_one(one, other, mine, theirs):
        known = sum(other.said.issuperset(name) for name in one.names)
        yield Reason("They tell different acts: {words}", _OTHER_ACT if known < _SEVERAL else _OTHER_ACT_OF_SEVERAL, words)
    else:
        yield Reason("Both tell acts of one kind: {words}", _RELATED, words)


def told_elsewhere(one: Telling, other: Telling) -> set[str]:
    """Names of acts that the title of one tells and only the excerpt of the other."""
    found = {act.name for act in one.acts if act.group != "talk"} & deeds(other)
    return found | ({act.name for act in other.acts if act.group != "talk"} & deeds(one))


def one_family(one: Iterable[Act], other: Iterable[Act]) -> frozenset[str]:
    """The groups that two sets of acts share, in which two acts may be one event."""
    return frozenset[str]().union(*(act.groups for act in one)) & frozenset[str]().union(*(act.groups for act in other)) - APART


def _both_in_one(one: Telling, other: Telling, mine: Iterable[Act], theirs: Collection[Act]) -> bool:
    """Whether one event may be told by two acts: a blast and its dead, a purchase and a sale. Nobody both buys and sells."""
    groups = one_family(mine, theirs)
    agent = one.order[:1] == other.order[:1] or (one.names[:1] == other.names[:1] != () and _opens(one) and _opens(other))
    return bool(groups - _TWO_SIDES if agent else groups)


def _opens(telling: Telling) -> bool:
    """Whether the first of its names opens it."""
    return bool(telling.order and telling.names) and telling.order[0] in telling.names[0]


def _softened(rarity: float) -> float:
    """An act is seldom as telling as a name, nor ever as empty."""
    return 0.4 + 0.6 * rarity


def undone(one: Telling, other: Telling) -> bool:
    """Whether both tell that something was not to be: "refused to let it buy", "vetoed"."""
    if "refusal" in one_family(one.acts, other.acts):
        return True
    return any("refusal" in act.groups and act.name in told_elsewhere(one, other) for act in one.acts | other.acts)


def turned(one: Telling, other: Telling) -> Iterable[Reason]:
    """Who sues is not who is sued."""
    first, second = (next((word for word in telling.order if word in telling.parts), "") for telling in (one, other))
    if (
        one.passive != other.passive
        and any("mutual" in act.groups for act in one.acts & other.acts)
        and first == second != ""
        and all(_before_act(telling, first) for telling in (one, other))
    ):
        yield Reason("What one did was done to it in the other", _TURNED)


def _before_act(telling: Telling, word: str) -> bool:
    """Whether a word stands before all acts of a telling, as its subject does."""
    names = {act.name for act in telling.acts}
    return word in telling.order[: next((place for place, each in enumerate(telling.order) if each in names), 0)]
