"""A clause -> what kind of event it states."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal, cast

from timeline.events.cues import Hit, Lexicon, Word, core, vocabulary, window, words_of
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

_SIGNATURE = re.compile(r"\(@\w{1,30}\)")
_ASIDE = 5  # words of an aside such as "said the mayor of Lee"
_VERB, _PARTICIPLE, _NOUN = range(3)


def kind_of(text: str, clause: Span, language: str | None, date_span: Span | None = None) -> Kind:
    """What the clause's words say happened; "other" when they do not say, or the language has no table."""
    return kind_read(text, clause, language, date_span)[0]


def kind_read(text: str, clause: Span, language: str | None, date_span: Span | None = None) -> tuple[Kind, Span | None]:
    """The kind and the words that told it, None for "other".

    A finite verb outranks a bare participle, which outranks a noun; then the first wins. With `date_span`, the part of the
    clause that holds the date comes before the others, and in it the last verb before the date: in "she said that the firm
    was founded in 1998" 1998 is a founding.
    A signed post ("– Ann Lee (@annlee) …") is a statement whatever it says.
    """
    seen = window(clause, date_span)
    signature = _SIGNATURE.search(text, seen.start, seen.end)
    if signature:
        return "statement", Span(*signature.span())
    table = vocabulary(language)
    if table is None or language is None:
        return "other", None
    words = words_of(text, seen, table)
    dated = [i for i, word in enumerate(words) if date_span and word.span.overlaps(date_span)]
    place = range(dated[0], dated[-1] + 1) if dated else range(0)
    own = {words[i].part for i in place}
    hits = [hit for hit in _lexicon(language).find(words) if hit.label]
    verbs = frozenset(hit.first for hit in hits if not hit.label.endswith(" noun"))
    if place:
        hits = [hit for hit in hits if words[hit.first].stretch == words[place[0]].stretch and not _elsewhere(hit, words, place, table)]
    if place and core(words, place, table.splitters, verbs) == own:
        hits = [hit for hit in hits if not _attributes(hit, words, place, table)]

    def rank(hit: Hit) -> tuple[bool, int, int]:
        level = _level(hit, words, table)
        apart = words[hit.first].part not in own
        governs = not apart and level == _VERB and hit.first < place[0]
        return apart, level, -hit.first if governs else hit.first

    if not hits:
        return "other", None
    best = min(hits, key=rank)
    return cast(Kind, best.label.removesuffix(" noun")), Span(words[best.first].span.start, words[best.last - 1].span.end)


def _elsewhere(hit: Hit, words: list[Word], place: range, table: KindWords) -> bool:
    """True for the fire of "rang on Sunday, for the first time since the fire": an event told apart from the dated one."""
    if not hit.label.endswith(" noun") or hit.first < place[0]:
        return False
    return any(
        word.form in table.status.shields or word.form in table.splitters for word in words[max(place[-1] + 1, hit.first - 3) : hit.first]
    )


def verbs_among(words: list[Word], language: str) -> frozenset[int]:
    """Indices of the words that begin a verb of the language's table."""
    return frozenset(hit.first for hit in _lexicon(language).find(words) if hit.label and not hit.label.endswith(" noun"))


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


def _level(hit: Hit, words: list[Word], table: KindWords) -> int:
    if hit.label.endswith(" noun"):
        return _NOUN
    before = words[max(0, hit.first - 4) : hit.first]
    part = words[hit.first].part
    if any(word.form in table.auxiliaries and word.part == part for word in [*before, words[hit.first]]):
        return _VERB
    by = hit.last < len(words) and words[hit.last].form in table.agents
    opens = by or not before or before[-1].part != part
    form = words[hit.first].form
    return _PARTICIPLE if opens or (bool(table.participles) and form.endswith(table.participles)) else _VERB


@lru_cache(maxsize=32)
def _lexicon(language: str) -> Lexicon:
    table = vocabulary(language)
    assert table is not None
    patterns = [(pattern, "") for pattern in table.ignored]
    patterns += [(pattern, kind) for kind, listed in table.verbs.items() for pattern in listed]
    patterns += [(pattern, f"{kind} noun") for kind, listed in table.nouns.items() for pattern in listed]
    return Lexicon(patterns)
