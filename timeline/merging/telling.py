"""A row of the event frame -> what it tells, in words that can be compared with those of another article."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from timeline.dates.vocabulary import date_words
from timeline.events.clauses import grammar
from timeline.merging.acts import Act, acts, plain

if TYPE_CHECKING:
    import pandas as pd

_TOKEN = re.compile(r"[^\W\d_]+|\d+(?:[.,:–-]\d+)*")
_DAY = 86_400
_FINE = ("day", "instant")
_CAPITALS = 0.6  # part of a title's words with a capital from which on capitals mark no names
_ENDINGS = re.compile(
    r"(?<=\w{4})(?:ations?|ements?|amientos?|azion[ei]|ungen|ung|ies|ing|tion|sion|ion|ado|ada|ados|adas|ato|ata|ati|ate|ito|ita|iti|"
    r"aron|ieron|ees?|eren|erte|ert|iert|ed|ete|eten|et|ait|er|en|es|te|ten|em|e|s|o|a|i|y|n|t)$"
)
_HEDGES = frozenset("happened reported ongoing planned".split())


@dataclass(frozen=True, slots=True, eq=False)
class Telling:
    """An event as one article tells it.

    `first` and `last` are days since 1970, both inclusive, None where open; `fine` is true for a single day. `acts` are what the title says
    happened; `words` the stems of its other words, `names` its actors and other words with capitals, each the plain words of a name;
    `numbers` what is counted and what follows it. `order` has all of these as the title has them. `around` are the stems, plain words
    and numbers of the title and the excerpt together.
    """

    key: tuple[str, str]
    document: str
    language: str
    first: int | None
    last: int | None
    fine: bool
    edtf: str
    status: str
    kind: str
    acts: frozenset[Act]
    things: frozenset[str]
    words: frozenset[str]
    names: tuple[tuple[str, ...], ...]
    numbers: tuple[tuple[str, str], ...]
    order: tuple[str, ...]
    around: frozenset[str]
    negated: bool
    shown: tuple[tuple[str, str], ...]
    """Stem -> the word as it is written, for whoever explains."""


def read(frame: pd.DataFrame) -> list[Telling]:
    """The tellings of a frame's rows, in their order."""
    starts, ends = (
        [None if day != day else int(day) for day in (frame[name].astype("int64").where(frame[name].notna()) // _DAY).tolist()]
        for name in ("start", "end")
    )
    texts = [
        frame[name].astype("str").fillna("").tolist()
        for name in ("event", "document", "language", "edtf", "grain", "status", "kind", "title", "excerpt")
    ]
    places = [frame[name].tolist() for name in ("excerpt_start", "date_start", "date_end")]
    columns = zip(starts, ends, frame["actors"].tolist(), zip(*texts, strict=True), zip(*places, strict=True), strict=True)
    return [_telling(*column) for column in columns]


def _telling(start: int | None, end: int | None, actors: Sequence[str], texts: tuple[str, ...], places: tuple[int, ...]) -> Telling:
    event, document, language, edtf, grain, status, kind, title, excerpt = texts
    begins, dated, done = places
    if 0 <= dated - begins < done - begins <= len(excerpt):
        excerpt = f"{excerpt[: dated - begins]} | {excerpt[done - begins :]}"
    named = tuple(dict.fromkeys(unit for actor in actors if (unit := _name(actor))))
    said = _Said(title, language, {word for unit in named for word in unit})
    units = (*named, *(unit for unit in said.capitals if not any(set(unit) <= set(other) for other in named)))
    around = frozenset(form for word in _TOKEN.findall(excerpt) for form in _forms(word, language)).union(said.around)
    return Telling(
        (document, event), document, language, start, end, grain in _FINE, edtf, status, kind,
        frozenset(said.acts), frozenset(said.things), frozenset(said.words), units, tuple(said.numbers), tuple(said.order),
        around, status == "negated" or said.negated, tuple(said.shown.items()),
    )  # fmt: skip


class _Said:
    """The words of a title, sorted by what they are good for."""

    def __init__(self, title: str, language: str, named: set[str]) -> None:
        self.acts: list[Act] = []
        self.things: list[str] = []
        self.words: list[str] = []
        self.capitals: list[tuple[str, ...]] = []
        self.numbers: list[tuple[str, str]] = []
        self.order: list[str] = []
        self.around: set[str] = set()
        self.negated = False
        self.shown: dict[str, str] = {}
        self._partners: set[str] = set()
        tokens = _TOKEN.findall(title)
        clause = {plain(token) for token in tokens}
        capital = sum(token[0].isupper() for token in tokens)
        capitals_name = not grammar(language).nouns_capitalised and capital < max(3, _CAPITALS * len(tokens))
        run: list[str] = []
        for place, token in enumerate(tokens):
            low = plain(token)
            self.around.update(_forms(token, language))
            self.negated = self.negated or low in _negations(language)
            if capitals_name and place and token[0].isupper() and low not in named and low not in _light(language):
                run.append(low)
                self.order.append(low)
                self.shown[low] = token
                continue
            if run:
                self.capitals.append(tuple(run))
                run = []
            self._sort(token, low, clause, language, named)
        if run:
            self.capitals.append(tuple(run))
        self.words = [word for word in self.words if word not in self._partners]
        self.order = [word for word in self.order if word not in self._partners]

    def _sort(self, token: str, low: str, clause: set[str], language: str, named: set[str]) -> None:
        number = _number(low, language)
        if low in named:
            self.order.append(low)
            self.shown[low] = token
        elif number:
            self.numbers.append((number, ""))
            self.order.append(number)
        elif len(low) > 2 and low not in _light(language):
            told = acts(low, clause, language)
            stem = min(act.name for act in told) if told else _stem(low)
            self._partners.update(_stem(partner) for partner in told.values() if partner)
            if self.numbers and not self.numbers[-1][1]:
                self.numbers[-1] = (self.numbers[-1][0], stem)
            self.acts += [act for act in told if act.group != "thing"]
            self.things += [act.name for act in told if act.group == "thing"]
            if not told:
                self.words.append(stem)
            self.order.append(stem)
            self.shown.setdefault(stem, token)


def _name(actor: str) -> tuple[str, ...]:
    """The plain words of a name, small ones left out."""
    return tuple(low for token in _TOKEN.findall(actor) if len(low := plain(token)) > 2 or token[0].isupper())


@lru_cache(100_000)
def _forms(token: str, language: str) -> tuple[str, ...]:
    """What a word may be found as: plain, its stem, the number it stands for, and its act."""
    low = plain(token)
    number = _number(low, language)
    if number:
        return (number,)
    if len(low) < 3 or low in _light(language):
        return (low,) if token[0].isupper() else ()
    return (low, _stem(low), *(act.name for act in acts(low, (), language)))


@lru_cache(100_000)
def _stem(low: str) -> str:
    """What the forms of a word share.

    >>> _stem("resignation"), _stem("resigned"), _stem("effondrement"), _stem("effondrés")
    ('resign', 'resign', 'effondr', 'effondr')
    """
    before, stem = "", low
    while before != stem:
        before, stem = stem, _ENDINGS.sub("", stem)
    return stem


@lru_cache(10_000)
def _number(low: str, language: str) -> str:
    """The number that a word stands for, "" for other words and for one, which is an article in most languages."""
    if low[0].isdigit():
        return low
    value = _counts(language).get(low, 0)
    return f"{value:g}" if value > 1 else ""


@cache
def _counts(language: str) -> dict[str, float]:
    return {plain(word): value for word, value in date_words(language).numbers.items()}


@cache
def _light(language: str) -> frozenset[str]:
    """Words that say nothing of the fact: those that join, point and place."""
    words = grammar(language)
    joining = words.relatives | words.coordinators | words.subordinators | words.complementisers | words.lead_ins
    places = words.lead_prepositions | words.date_prepositions | words.locatives | words.determiners | words.date_limits
    light = joining | places | words.no_ending | words.clitics | words.fillers | words.copulas | words.pronouns | words.perfect
    return frozenset(map(plain, light)) | _negations(language)


@cache
def _negations(language: str) -> frozenset[str]:
    return frozenset(map(plain, grammar(language).negations))
