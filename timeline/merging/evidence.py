"""Two tellings -> what speaks for their being one event, and what against."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from itertools import product

from timeline.merging.acts import Act
from timeline.merging.contrasts import TOGETHER, alone, done_to, named, neighbours, objects, own, verbs
from timeline.merging.plainwords import cognate, compounds, is_verb, plain
from timeline.merging.rarity import Rarity
from timeline.merging.telling import Telling

ENOUGH = 2.0
"""The sum of the weights from which on two tellings are one event."""

_ACT, _TALK_ACT = 1.6, 0.4
_KIND, _ONCE_KIND = 0.8, 1.1
_OTHER_ACT, _OTHER_ACT_OF_SEVERAL, _SEVERAL, _OTHER_KIND = -1.5, -0.9, 2, -0.6
_NAME, _NAME_ELSEWHERE, _NAMES_AT_MOST, _OTHER_NAMES = 1.1, 0.6, 2.6, -1.3
_WORD, _WORD_ELSEWHERE, _WORDS_AT_MOST = 0.7, 0.3, 2.4
_THING = 0.2
_OTHER_WORD, _OTHER_WORDS_AT_MOST = -0.55, -2.0
_OTHER_VERB = 0.6  # part of it where the word is a verb
_COUSIN = 0.25
_OTHER_OBJECT, _ONLY_NAMES = -2.0, -0.8
_INSTEAD, _INSTEAD_OF_VERB, _INSTEAD_AT_MOST = -1.3, -0.6, -2.6
_NUMBER, _OTHER_COUNT, _OTHER_TOLL, _OTHER_NUMBER = 0.9, -1.2, -0.2, -0.4
_OTHER_TIME, _NEXT_DAY, _SAME_WEEK = -1.2, -1.2, -2.6
_WITHIN = {"week": -0.6, "month": -0.9, "season": -1.4, "year": -1.9, "longer": -2.4}
_AS_LONG = 0.6  # part of it where both are the same month, the same year
_PLANNED, _NEGATION, _DENIED = -0.5, -0.8, -3.0
_CONTAINED, _SOME = 0.5, 4
_WEEK = 7
_ONCE = ("departure", "death", "founding", "appointment")
_TALK = ("statement", "announcement", "publication", "other")
_HARM = ("harm", "unrest")


@dataclass(frozen=True, slots=True)
class Reason:
    """One thing that speaks for (`weight` above 0) or against two tellings being one event; `words` fill the message's {words}."""

    message: str
    weight: float
    words: tuple[str, ...] = ()


def evidence(one: Telling, other: Telling, rarity: Rarity) -> list[Reason] | None:
    """All that speaks for and against; None where nothing could make them one: dates too far apart, or what one denies."""
    apart = _dates(one, other)
    if apart is None or (one.status == "negated") != (other.status == "negated"):
        return None
    found = [*apart, *_acts(one, other, rarity), *_names(one, other, rarity), *_words(one, other, rarity), *_numbers(one, other)]
    found += _instead(one, other)
    found += _all(one, other)
    found += _only_names(one, other, found)
    if (one.status == "planned") != (other.status == "planned"):
        found.append(Reason("One was still planned", _PLANNED))
    if one.negated != other.negated and "negated" not in (one.status, other.status):
        found.append(Reason("Only one has a negation", _NEGATION))
    return found


def promising(one: Telling, other: Telling, rarity: Rarity) -> bool:
    """Whether what they share could be enough if nothing but the dates spoke against it: quickly told, and true of few pairs."""
    most = _CONTAINED
    if one.fine and other.fine and one.first != other.first:
        most += _NEXT_DAY if abs((one.first or 0) - (other.first or 0)) == 1 else _SAME_WEEK
    if not one.acts.isdisjoint(other.acts):
        most += _ACT
    elif one.kind == other.kind and one.kind not in _TALK:
        most += _ONCE_KIND
    most += _NAME * rarity.total((one.said & other.around) | (other.said & one.around))
    return most + (_NUMBER if one.numbers and other.numbers else 0.0) >= ENOUGH


def score(one: Telling, other: Telling, rarity: Rarity) -> float:
    """The sum of the weights; minus infinity where nothing could make them one."""
    found = evidence(one, other, rarity)
    return float("-inf") if found is None else sum(reason.weight for reason in found)


def _dates(one: Telling, other: Telling) -> list[Reason] | None:
    if None in (one.first or one.last, other.first or other.last):
        return None
    if one.edtf == other.edtf:
        return [] if one.fine else [Reason("The same {words}", _AS_LONG * _WITHIN[_unit(one)], (one.edtf,))]
    if one.first is None or one.last is None or other.first is None or other.last is None:
        return None
    if one.fine and other.fine:
        days = abs(one.first - other.first)
        if days == 0:
            return [Reason("Other times of the day", _OTHER_TIME)] if "T" in one.edtf and "T" in other.edtf else []
        if days == 1:
            return [Reason("A day between the dates", _NEXT_DAY)]
        return [Reason("Days between the dates", _SAME_WEEK)] if days <= _WEEK else None
    inner, outer = sorted((one, other), key=lambda telling: telling.last - telling.first)  # type: ignore[operator]
    if outer.first <= inner.first and inner.last <= outer.last:  # type: ignore[operator]
        return [Reason("One date lies within the other", _WITHIN[_unit(outer)], (inner.edtf, outer.edtf))]
    return None


def _unit(telling: Telling) -> str:
    length = (telling.last or 0) - (telling.first or 0) + 1
    return next((name for name, most in (("week", 10), ("month", 31), ("season", 93), ("year", 366)) if length <= most), "longer")


def _acts(one: Telling, other: Telling, rarity: Rarity) -> Iterable[Reason]:
    shared = sorted(one.acts & other.acts, key=lambda act: act.name)
    if "deny" in {act.group for act in one.acts ^ other.acts}:
        yield Reason("Only one is a denial", _DENIED)
    strong = sorted((act for act in shared if act.group != "talk"), key=lambda act: -rarity.of(("act", act.name)))
    if strong:
        yield Reason(
            "Both tell the same act: {words}",
            _ACT * _softened(rarity.of(("act", strong[0].name))),
            _written(one, (act.name for act in strong)),
        )
        return
    if shared:
        yield Reason("Both tell the same act: {words}", _TALK_ACT, _written(one, (act.name for act in shared)))
    mine, theirs = ({act for act in telling.acts - set(shared) if act.group != "talk"} for telling in (one, other))
    if mine and theirs:
        if not _both_in_one(one, other, mine, theirs):
            words = (*_written(one, (act.name for act in mine)), *_written(other, (act.name for act in theirs)))
            known = sum(other.said.issuperset(name) for name in one.names)
            yield Reason("They tell different acts: {words}", _OTHER_ACT if known < _SEVERAL else _OTHER_ACT_OF_SEVERAL, words)
        elif one.kind == other.kind and one.kind not in _TALK:
            yield Reason("Both are of the same kind", _KIND)
    elif one.kind == other.kind and one.kind not in _TALK:
        yield Reason("Both are of the same kind", _ONCE_KIND if one.kind in _ONCE else _KIND)
    elif one.kind != other.kind and one.kind not in _TALK and other.kind not in _TALK:
        yield Reason("They are of different kinds", _OTHER_KIND)


def _both_in_one(one: Telling, other: Telling, mine: Iterable[Act], theirs: Collection[Act]) -> bool:
    """Whether one event may be told by two acts: a blast and its dead, a purchase and a sale. Nobody both buys and sells."""
    groups = {act.group for act in mine} & {act.group for act in theirs}
    agent = one.order[:1] == other.order[:1] or (one.names[:1] == other.names[:1] != () and _opens(one) and _opens(other))
    return not groups.isdisjoint(_HARM if agent else TOGETHER)


def _opens(telling: Telling) -> bool:
    """Whether the first of its names opens it."""
    return bool(telling.order) and telling.order[0] in telling.names[0]


def _softened(rarity: float) -> float:
    """An act is seldom as telling as a name, nor ever as empty."""
    return 0.4 + 0.6 * rarity


def _names(one: Telling, other: Telling, rarity: Rarity) -> Iterable[Reason]:
    mine = [name for name in one.names if not named(name, other)]
    theirs = [name for name in other.names if not named(name, one)]
    shared = [name for name in one.names if name not in mine]
    if not shared and len(theirs) < len(other.names):
        shared = [name for name in other.names if name not in theirs]
    if shared:
        told = [_NAME if one.said.issuperset(name) and other.said.issuperset(name) else _NAME_ELSEWHERE for name in shared]
        worth = min(_NAMES_AT_MOST, sum(worth * rarity.of(name) for worth, name in zip(told, shared, strict=True)))
        yield Reason("Both name {words}", worth, tuple(" ".join(name) for name in shared))
    if mine and theirs:
        yield Reason(
            "Each names others: {words}", _OTHER_NAMES * min(2, len(mine), len(theirs)), tuple(" ".join(n) for n in (*mine, *theirs))
        )


def _words(one: Telling, other: Telling, rarity: Rarity) -> Iterable[Reason]:
    both = one.words & other.words
    elsewhere = {word for word in one.words ^ other.words if word in one.around and word in other.around}
    worth = _WORD * sum(map(rarity.of, both)) + _WORD_ELSEWHERE * sum(map(rarity.of, elsewhere)) + _THING * len(one.things & other.things)
    if worth:
        yield Reason("Both have the words {words}", min(_WORDS_AT_MOST, worth), _written(one, sorted(both)))
    mine, theirs = own(one, other), own(other, one)
    if one.language != other.language:
        cousins = {cognate(word) for word in mine} & {cognate(word) for word in theirs} - {""}
        if cousins:
            yield Reason("Both have the words {words}", _COUSIN * len(cousins), tuple(sorted(cousins)))
    elif (mine or theirs) and (mine or objects(one, other)) and (theirs or objects(other, one)):
        less = min(_owned(mine, one, other, rarity), _owned(theirs, other, one, rarity))
        words = (*_written(one, sorted(mine)), *_written(other, sorted(theirs)))
        yield Reason("Each has words of its own: {words}", max(_OTHER_WORDS_AT_MOST, _OTHER_WORD * less), words)


def _owned(own: Iterable[str], one: Telling, other: Telling, rarity: Rarity) -> float:
    """What the words of only one weigh. Verbs differ more often than what they speak of."""
    verbs = (word for word in own if is_verb(one.shown.get(word, word), one.language))
    return sum(map(rarity.of, own)) - (1 - _OTHER_VERB) * sum(map(rarity.of, verbs)) + len(objects(one, other))


def _instead(one: Telling, other: Telling) -> Iterable[Reason]:
    """Words that stand beside the same word, each in the place of the other: the pension bill, the hunting bill."""
    if one.language != other.language:
        return
    only, others = alone(one, other) | one.things - other.around, alone(other, one) | other.things - one.around
    if not only or not others:
        return
    common = one.things | other.things
    mine, theirs = neighbours(one), neighbours(other)
    named = one.parts | other.parts
    pairs: dict[tuple[str, str], float] = {}
    for place in mine.keys() & theirs.keys():
        for pair in product(mine[place] & only, theirs[place] & others):
            weak = place[0] in named or not common.isdisjoint(pair) or verbs(one, other, pair)
            pairs[pair] = min(pairs.get(pair, 0.0), _INSTEAD_OF_VERB if weak else _INSTEAD)
    for pair in done_to(one, other, only, others):
        pairs[pair] = min(pairs.get(pair, 0.0), _OTHER_OBJECT)
    if pairs:
        words = _written(one, (left for left, _ in sorted(pairs))) + _written(other, (right for _, right in sorted(pairs)))
        yield Reason("One word stands in the other's place: {words}", max(_INSTEAD_AT_MOST, sum(pairs.values())), words)


def _all(one: Telling, other: Telling) -> Iterable[Reason]:
    short, long = sorted((one, other), key=lambda telling: (len(telling.order), telling.key))
    if len(short.order) >= _SOME and long.said.issuperset(short.order):
        yield Reason("One tells all that the other tells", _CONTAINED)


def _only_names(one: Telling, other: Telling, found: Iterable[Reason]) -> Iterable[Reason]:
    """Who and where are not what: two people in one town may do two things on a day."""
    names = one.parts | other.parts
    for reason in found:
        if reason.weight > 0 and reason.message != "Both name {words}":
            if reason.message != "Both have the words {words}":
                return
            if any((compounds(one.language) or word[0].islower()) and plain(word) not in names for word in reason.words):
                return
    yield Reason("They have nothing but names in common", _ONLY_NAMES)


def _numbers(one: Telling, other: Telling) -> Iterable[Reason]:
    shared = sorted(
        {number for number, _ in one.numbers if number in other.around} | {number for number, _ in other.numbers if number in one.around}
    )
    if shared:
        yield Reason("Both have the number {words}", _NUMBER, tuple(shared))
    mine = [(number, unit) for number, unit in one.numbers if number not in other.around]
    theirs = [(number, unit) for number, unit in other.numbers if number not in one.around]
    if mine and theirs:
        units = {unit for _, unit in mine} & {unit for _, unit in theirs}
        harm = any(act.group == "harm" for act in one.acts | other.acts)
        weight = (_OTHER_TOLL if harm else _OTHER_COUNT) if units else _OTHER_TOLL if harm else _OTHER_NUMBER
        yield Reason("They have different numbers: {words}", weight, tuple(number for number, _ in (*mine, *theirs)))


def _written(telling: Telling, stems: Iterable[str]) -> tuple[str, ...]:
    """The words as the telling writes them."""
    return tuple(telling.shown.get(stem, stem) for stem in stems)
