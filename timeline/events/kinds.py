"""A clause -> what kind of event it states."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, cast

from timeline.events.clauses import grammar, is_finite
from timeline.events.cues import NOUN, Hit, Reading, Word, core
from timeline.locales.kinds import KindWords
from timeline.span import Span

Kind = Literal[
    "statement", "announcement", "launch", "founding", "deal", "legal", "vote",
    "appointment", "departure", "accident", "death", "contest", "publication", "other",
]  # fmt: skip
KINDS: tuple[Kind, ...] = (
    "statement", "announcement", "launch", "founding", "deal", "legal", "vote",
    "appointment", "departure", "accident", "death", "contest", "publication", "other",
)  # fmt: skip

_NEXT_TO_NOTHING = 3  # words beside the date
_ASIDE = 5  # words of an aside such as "said the mayor of Lee"
_VERB, _PARTICIPLE, _NOUN = range(3)


def kind_of(reading: Reading | None, told: Sequence[Span] = ()) -> Kind:
    """What the words say happened: the first half of `kind_read`."""
    return kind_read(reading, told)[0]


def kind_read(reading: Reading | None, told: Sequence[Span] = ()) -> tuple[Kind, Span | None]:
    """What the words say happened, and the words that say so; "other" and None when they do not say, or the language has no table.

    `told` are the clauses that tell it, where they are known: the rest of the sentence is asked only when they say next to nothing.
    A finite verb outranks a bare participle, which outranks a noun; then the first wins. The part of the sentence that holds the
    date comes before the others, and in it the last verb before the date: in "she said that the firm was founded in 1998" 1998 is
    a founding. A signed post ("– Ann Lee (@annlee) …") is a statement whatever it says.
    """
    if reading is None:
        return "other", None
    if reading.signature:
        return "statement", reading.signature
    inside = [any(span.start <= word.span.start < span.end for span in told) for word in reading.words]
    substance = sum(within and i not in reading.place for i, within in enumerate(inside))
    hits = [hit for hit in reading.hits if inside[hit.first]] if substance > _NEXT_TO_NOTHING else list(reading.hits)
    return _first(hits, reading)


def _first(hits: list[Hit], reading: Reading) -> tuple[Kind, Span | None]:
    words, place, table = reading.words, reading.place, reading.table
    own = {words[i].part for i in place}
    if place:
        hits = [hit for hit in hits if words[hit.first].stretch == words[place[0]].stretch and not _elsewhere(hit, words, place, table)]
        near = core(words, place, table, reading.verbs)
        if near == own:
            hits = [hit for hit in hits if not _attributes(hit, words, place, table)]
        if any(words[i].part in own and i not in place and _tensed(words[i], reading) for i in range(len(words))):
            hits = [hit for hit in hits if words[hit.first].part in own]

    if place:
        hits = [hit for hit in hits if not _modifies(hit, reading)]

    def rank(hit: Hit) -> tuple[bool, int, int]:
        level = _level(hit, reading)
        apart = words[hit.first].part not in own
        governs = not apart and level == _VERB and hit.first < place[0]
        return apart, level, -hit.first if governs else hit.first

    if not hits:
        return "other", None
    best = min(hits, key=rank)
    return cast(Kind, best.label.removesuffix(NOUN)), Span(words[best.first].span.start, words[best.last - 1].span.end)


def _modifies(hit: Hit, reading: Reading) -> bool:
    """True for "hired" in "Inspectors hired by the state found rust in 2015": a participle, the verb between it and the date."""
    words, place = reading.words, reading.place
    if hit.label.endswith(NOUN) or hit.last >= place[0] or _level(hit, reading) != _PARTICIPLE:
        return False
    return any(word.part == words[hit.first].part and _tensed(word, reading) for word in words[hit.last : place[0]])


def _tensed(word: Word, reading: Reading) -> bool:
    return is_finite(word.span.of(reading.text), grammar(reading.language))


def _elsewhere(hit: Hit, words: list[Word], place: range, table: KindWords) -> bool:
    """True for the fire of "rang on Sunday, for the first time since the fire": an event told apart from the dated one."""
    if not hit.label.endswith(NOUN) or hit.first < place[0]:
        return False
    return any(
        word.form in table.status.shields or word.form in table.splitters for word in words[max(place[-1] + 1, hit.first - 3) : hit.first]
    )


def _attributes(hit: Hit, words: list[Word], place: range, table: KindWords) -> bool:
    """True for "said Ms Lee" beside what she said, which is what the date dates."""
    part = words[hit.first].part
    if hit.label != "statement" or part == words[place[0]].part:
        return False
    if hit.first < place[0]:
        begins = next(i for i in range(place[0], -1, -1) if i == 0 or words[i - 1].part != words[i].part)
        return words[begins].form in table.splitters
    around = words[max(0, hit.first - _ASIDE) : hit.first + _ASIDE + 1]
    return sum(word.part == part for word in around) <= _ASIDE


def _level(hit: Hit, reading: Reading) -> int:
    words, table = reading.words, reading.table
    if hit.label.endswith(NOUN) or (hit.first and words[hit.first - 1].form in reading.articles):
        return _NOUN  # "the defeat"
    before = words[max(0, hit.first - 4) : hit.first]
    part = words[hit.first].part
    if any(word.form in table.auxiliaries and word.part == part for word in [*before, words[hit.first]]):
        return _VERB
    by = hit.last < len(words) and words[hit.last].form in table.agents
    opens = by or not before or before[-1].part != part
    form = words[hit.first].form
    return _PARTICIPLE if opens or (bool(table.participles) and form.endswith(table.participles)) else _VERB
