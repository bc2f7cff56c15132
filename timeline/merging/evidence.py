"""Two tellings -> what speaks for their being one event, and what against."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import product

from timeline.merging import doing
from timeline.merging.contrasts import alike, alone, classes, done_to, named, neighbours, objects, own, verbs
from timeline.merging.counting import NUMBER, numbers
from timeline.merging.dating import NEXT_DAY, SAME_WEEK, dates
from timeline.merging.plainwords import cognate, compounds, is_verb, plain
from timeline.merging.rarity import Rarity
from timeline.merging.reasons import Reason, written
from timeline.merging.telling import Telling

ENOUGH = 2.0
"""The sum of the weights from which on two tellings are one event."""

_NAME, _NAME_ELSEWHERE, _NAME_FAR, _NAMES_AT_MOST, _NAMES_FAR_AT_MOST, _OTHER_NAMES = 1.1, 0.85, 0.5, 2.6, 2.2, -1.8
_WORD, _WORD_ELSEWHERE, _WORDS_AT_MOST = 0.7, 0.3, 2.4
_THING = 0.2
_OTHER_WORD, _OTHER_WORDS_AT_MOST = -0.55, -2.0
_OTHER_VERB = 0.6  # part of it where the word is a verb
_COUSIN = 0.25
_OTHER_OBJECT, _ONLY_NAMES = -2.0, -1.6
_NO_DEED = ("Both name {words}", "Both tell acts of one kind: {words}", "One tells all that the other tells")
_INSTEAD, _INSTEAD_OF_VERB, _INSTEAD_AT_MOST = -1.3, -0.6, -2.6
_PLANNED, _NEGATION = -0.5, -0.8
_CONTAINED, _SOME = 0.5, 4
_FRAME, _FRAME_LESS, _OTHER_FRAME, _SAME_FRAME = 2.0, 0.3, 0.2, 1.3  # how much differences say, from other to same wording
_BESIDES = 0.5  # part of it where they also have something of that class in common
_TRANSLATED = 1.5
_AS_OBJECT = 0.8
_CLASS = {"site": -1.5, "good": -1.5, "creature": -1.5, "paper": -1.0, "prize": -1.5, "who": -0.7, "affair": -0.6, "body": -0.3}


def evidence(one: Telling, other: Telling, rarity: Rarity) -> list[Reason] | None:
    """All that speaks for and against; None where nothing could make them one: dates too far apart, or what one denies."""
    apart = dates(one, other)
    if apart is None or ((one.status == "negated") != (other.status == "negated") and not doing.undone(one, other)):
        return None
    least = _OTHER_FRAME if one.brief and other.brief else 1.0
    same_words = min(_SAME_FRAME, max(least, _FRAME * alike(one, other) - _FRAME_LESS)) if one.language == other.language else 1.0
    found = [
        *apart,
        *doing.told(one, other, rarity),
        *_names(one, other, rarity),
        *_words(one, other, rarity, same_words),
        *numbers(one, other),
    ]
    found += _instead(one, other, same_words)
    found += _classes(one, other)
    found += doing.turned(one, other)
    found += _all(one, other)
    found += _only_names(one, other, found)
    if (one.status == "planned") != (other.status == "planned"):
        found.append(Reason("One was still planned", _PLANNED))
    if one.negated != other.negated and "negated" not in (one.status, other.status):
        found.append(Reason("Only one has a negation", _NEGATION))
    return found


def _classes(one: Telling, other: Telling) -> Iterable[Reason]:
    """What the tables know of both, each another thing of one class."""
    if not (one.concepts and other.concepts):
        return
    translated = 1.0 if one.language == other.language else _TRANSLATED  # where nothing else can be contrasted
    found = sorted(
        (
            (_CLASS[mine.group] * translated * (_BESIDES if also and mine.group != "prize" else 1.0), mine, theirs)
            for mine, theirs, also in classes(one, other)
        ),
        key=lambda each: (each[0], each[1].name),
    )
    for weight, mine, theirs in found[:1]:
        yield Reason("Each speaks of something else: {words}", weight, (*written(one, [mine.name]), *written(other, [theirs.name])))


def promising(one: Telling, other: Telling, rarity: Rarity) -> bool:
    """Whether what they share could be enough if nothing but the dates spoke against it: quickly told, and true of few pairs."""
    most = _CONTAINED
    if one.fine and other.fine and one.first != other.first:
        most += NEXT_DAY if abs((one.first or 0) - (other.first or 0)) == 1 else SAME_WEEK
    most += _NAME * rarity.total((one.said & other.around) | (other.said & one.around))
    most += NUMBER if one.numbers and other.numbers else 0.0
    if not ENOUGH - doing.ACT <= most < ENOUGH:
        return most >= ENOUGH
    if not one.acts.isdisjoint(other.acts):
        most += doing.ACT
    elif doing.told_elsewhere(one, other):
        most += doing.ACT_ELSEWHERE
    elif (one.kind == other.kind and one.kind not in doing.TALK) or doing.one_family(one.acts, other.acts):
        most += doing.ONCE_KIND
    return most >= ENOUGH


def score(one: Telling, other: Telling, rarity: Rarity) -> float:
    """The sum of the weights; minus infinity where nothing could make them one."""
    found = evidence(one, other, rarity)
    return float("-inf") if found is None else sum(reason.weight for reason in found)


def _names(one: Telling, other: Telling, rarity: Rarity) -> Iterable[Reason]:
    mine = [name for name in one.names if not named(name, other)]
    theirs = [name for name in other.names if not named(name, one)]
    both = ([name for name in telling.names if name not in only] for telling, only in ((one, mine), (other, theirs)))
    worth, shared = max(_told(names, one, other, rarity) for names in both)
    if shared:
        yield Reason("Both name {words}", worth, shared)
    if mine and theirs:
        yield Reason(
            "Each names others: {words}", _OTHER_NAMES * min(2, len(mine), len(theirs)), tuple(" ".join(n) for n in (*mine, *theirs))
        )


def _told(names: Iterable[tuple[str, ...]], one: Telling, other: Telling, rarity: Rarity) -> tuple[float, tuple[str, ...]]:
    """What names in both say, and which they are."""
    elsewhere = _NAME_ELSEWHERE if one.brief and other.brief else _NAME_FAR
    told = {name: _NAME if one.said.issuperset(name) and other.said.issuperset(name) else elsewhere for name in names}
    most = _NAMES_AT_MOST if one.brief and other.brief else _NAMES_FAR_AT_MOST
    return min(most, sum(worth * rarity.of(name) for name, worth in told.items())), tuple(" ".join(name) for name in told)


def _words(one: Telling, other: Telling, rarity: Rarity, same_words: float) -> Iterable[Reason]:
    both = one.words & other.words
    elsewhere = {word for word in one.words ^ other.words if word in one.around and word in other.around}
    worth = _WORD * sum(map(rarity.of, both)) + _WORD_ELSEWHERE * sum(map(rarity.of, elsewhere)) + _THING * len(one.things & other.things)
    if worth:
        yield Reason("Both have the words {words}", min(_WORDS_AT_MOST, worth), written(one, sorted(both)))
    mine, theirs = own(one, other), own(other, one)
    if one.language != other.language:
        cousins = {cognate(word) for word in mine} & {cognate(word) for word in theirs} - {""}
        if cousins:
            yield Reason("Both have the words {words}", _COUSIN * len(cousins), tuple(sorted(cousins)))
    elif (mine or theirs) and (mine or objects(one, other)) and (theirs or objects(other, one)):
        less = min(_owned(mine, one, other, rarity), _owned(theirs, other, one, rarity))
        words = (*written(one, sorted(mine)), *written(other, sorted(theirs)))
        yield Reason("Each has words of its own: {words}", same_words * max(_OTHER_WORDS_AT_MOST, _OTHER_WORD * less), words)


def _owned(own: Iterable[str], one: Telling, other: Telling, rarity: Rarity) -> float:
    """What the words of only one weigh. Verbs differ more often than what they speak of."""
    verbs = (word for word in own if is_verb(one.shown.get(word, word), one.language))
    return sum(map(rarity.of, own)) - (1 - _OTHER_VERB) * sum(map(rarity.of, verbs)) + len(objects(one, other))


def _instead(one: Telling, other: Telling, same_words: float) -> Iterable[Reason]:
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
    done = {pair: _OTHER_OBJECT * max(same_words, _AS_OBJECT) for pair in done_to(one, other, only, others)}
    pairs = {pair: same_words * weight for pair, weight in pairs.items()} | done
    if pairs:
        words = written(one, (left for left, _ in sorted(pairs))) + written(other, (right for _, right in sorted(pairs)))
        yield Reason("One word stands in the other's place: {words}", max(_INSTEAD_AT_MOST, sum(pairs.values())), words)


def _all(one: Telling, other: Telling) -> Iterable[Reason]:
    short, long = sorted((one, other), key=lambda telling: (len(telling.order), telling.key))
    if len(short.order) >= _SOME and long.said.issuperset(short.order):
        yield Reason("One tells all that the other tells", _CONTAINED)


def _only_names(one: Telling, other: Telling, found: Iterable[Reason]) -> Iterable[Reason]:
    """Who and where are not what: two people in one town may do two things on a day."""
    names = one.parts | other.parts
    for reason in found:
        if reason.weight <= 0 or reason.message in _NO_DEED:
            continue
        if reason.message != "Both have the words {words}":
            return
        if any((compounds(one.language) or word[0].islower()) and plain(word) not in names for word in reason.words):
            return
    yield Reason("They have nothing but names in common", _ONLY_NAMES)
