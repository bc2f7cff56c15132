"""A row of the event frame -> what it tells, in words that can be compared with those of another article."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from timeline.events.clauses import grammar
from timeline.merging.acts import Act, acts
from timeline.merging.plainwords import common, light, locatives, negations, places_follow, plain, stem, tokens, verbs

if TYPE_CHECKING:
    import pandas as pd

_DAY = 86_400
_FINE = ("day", "instant")
_OBJECTS = ("building", "law", "vehicle")
_CAPITALS = 0.6  # part of a title's words with a capital from which on capitals mark no names


@dataclass(frozen=True, slots=True, eq=False)
class Telling:
    """An event as one article tells it.

    `first` and `last` are days since 1970, both inclusive, None where open; `fine` is true for a single day. `acts` are what the title says
    happened; `things` who and what takes part, in general words, `objects` those that the act may be done to; `words` the stems of its
    other words, `names` its actors and other words with capitals, each the plain words of a name; `numbers` what is counted and what
    follows it. `order` has all of these as the title has them. `around` are the stems, plain words and numbers of the title and the
    excerpt together.
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
    objects: frozenset[str]
    words: frozenset[str]
    names: tuple[tuple[str, ...], ...]
    numbers: tuple[tuple[str, str], ...]
    order: tuple[str, ...]
    around: frozenset[str]
    said: frozenset[str]
    """The same of the title and the names alone."""
    negated: bool
    parts: frozenset[str]
    """The words of its names."""
    shown: Mapping[str, str]
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
        title = title.replace(excerpt[dated - begins : done - begins], " ")
        excerpt = f"{excerpt[: dated - begins]} | {excerpt[done - begins :]}"
    named = tuple(dict.fromkeys(unit for actor in actors if (unit := _name(actor))))
    said = _Said(title, language, {word for unit in named for word in unit})
    units = (*named, *(unit for unit in said.capitals if not any(set(unit) <= set(other) for other in named)))
    around = frozenset(form for word in tokens(excerpt, language) for form in _forms(word, language))
    said_words = frozenset(said.around.union(*units))
    return Telling(
        (document, event), document, language, start, end, grain in _FINE, edtf, status, kind, frozenset(said.acts), frozenset(said.things),
        frozenset(said.objects), frozenset(said.words), units, tuple(said.numbers), tuple(said.order), around | said_words, said_words,
        status == "negated" or said.negated, frozenset(part for name in units for part in name), said.shown,
    )  # fmt: skip


class _Said:
    """The words of a title, sorted by what they are good for."""

    def __init__(self, title: str, language: str, named: set[str]) -> None:
        self.acts: list[Act] = []
        self.things: list[str] = []
        self.objects: list[str] = []
        self.words: list[str] = []
        self.capitals: list[tuple[str, ...]] = []
        self.numbers: list[tuple[str, str]] = []
        self.order: list[str] = []
        self.around: set[str] = set()
        self.negated = False
        self.shown: dict[str, str] = {}
        self._language, self._named = language, named
        self._partners: set[str] = set()
        self._seen = False  # a name
        words = tokens(title, language)
        self._clause = {plain(word) for word in words}
        self._capitals_name = sum(word[0].isupper() for word in words) < max(3, _CAPITALS * len(words))
        run: list[str] = []
        for place, word in enumerate(words):
            self.around.update(_forms(word, language))
            low = plain(word)
            self.negated = self.negated or low in negations(language)
            if place and self._is_name(word, low, plain(words[place - 1]), bool(run)):
                run.append(low)
                self.order.append(low)
                self.shown[low] = word
                continue
            if run:
                self.capitals.append(tuple(run))
                run = []
            lies = not locatives(language).isdisjoint(map(plain, words[max(0, place - 2) : place]))
            self._sort(word, low, place + 1 < len(words) and plain(words[place + 1]) in named, lies)
        if run:
            self.capitals.append(tuple(run))
        self.words = [word for word in self.words if word not in self._partners]
        self.order = [word for word in self.order if word not in self._partners]

    def _is_name(self, word: str, low: str, before: str, goes_on: bool) -> bool:
        """Whether a word is a part of a name that no actor has."""
        if not word[0].isupper() or low in self._named or low in light(self._language) or low in common(self._language):
            return False
        if grammar(self._language).nouns_capitalised:
            return before in places_follow(self._language) and not acts(low, self._clause, self._language)
        return self._capitals_name or goes_on

    def _sort(self, word: str, low: str, before_name: bool, lies: bool) -> None:
        language = self._language
        if low in self._named:
            self._seen = True
            self.order.append(low)
            self.shown[low] = word
        elif low[0].isdigit():
            self.numbers.append((low, ""))
            self.order.append(low)
        elif len(low) > 2 and low not in light(language):
            told = {} if low in common(language) else acts(low, self._clause, language)
            known = min(act.name for act in told) if told else stem(low)
            self._partners.update(stem(partner) for partner in told.values() if partner)
            if self.numbers and not self.numbers[-1][1]:
                self.numbers[-1] = (self.numbers[-1][0], known)
            self.acts += [act for act in told if act.group != "thing"]
            self.things += [act.name for act in told if act.group == "thing"]
            if not lies:  # "in his house" is where, not what
                self.objects += [act.name for act in told if act.name in _OBJECTS]
            if not told:
                opens = before_name and not (self.acts or self.words or self._seen)  # "Novelist Ruth Hale": who, not what
                (self.things if opens or low in common(language) or low in verbs(language) else self.words).append(known)
            self.order.append(known)
            self.shown.setdefault(known, word)


def _name(actor: str) -> tuple[str, ...]:
    """The plain words of a name, small ones left out."""
    return tuple(low for word in tokens(actor, "") if len(low := plain(word)) > 2 or word[0].isupper())


@lru_cache(100_000)
def _forms(word: str, language: str) -> tuple[str, ...]:
    """What a word may be found as: plain, its stem, and the act it tells alone."""
    low = plain(word)
    if low[0].isdigit():
        return (low,)
    if len(low) < 3 or low in light(language):
        return (low,) if word[0].isupper() else ()
    return (low, stem(low), *(act.name for act in acts(low, (), language)))
