"""A row of the event frame -> what it tells, in words that can be compared with those of another article."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from timeline.events.clauses import grammar
from timeline.merging.acts import CLASSES, Act, acts
from timeline.merging.plainwords import common, light, locatives, negations, passives, places_follow, plain, stem, tokens, verbs

if TYPE_CHECKING:
    import pandas as pd

_DAY = 86_400
_FINE = ("day", "instant")
_HOUSES = ("factory", "hospital", "school", "university", "prison", "station", "airport", "museum")
_NO_DEEDS = CLASSES | {"talk", "thing"}
_BRIEF = 45  # words
_UNIT = 2  # letters of a unit such as km
_TAKING_PART = ("who", "body")
_CAPITALS = 0.6  # part of a title's words with a capital from which on capitals mark no names


@dataclass(frozen=True, slots=True, eq=False)
class Telling:
    """An event as one article tells it.

    `first` and `last` are days since 1970, both inclusive, None where open; `fine` is true for a single day. `acts` are what the title says
    happened; `things` who and what takes part, in general words; `concepts` what of it the tables know, `objects` the names of those that
    the act may be done to; `words` the stems of its other words, `names` its actors and other words with capitals, each the plain words of
    a name; `numbers` what is counted and what follows it. `order` has all of these as the title has them. `around` are the stems, plain
    words and numbers of the title and the excerpt together.
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
    concepts: frozenset[Act]
    objects: frozenset[str]
    words: frozenset[str]
    names: tuple[tuple[str, ...], ...]
    numbers: tuple[tuple[str, str], ...]
    order: tuple[str, ...]
    around: frozenset[str]
    said: frozenset[str]
    """The same of the title and the names alone."""
    called: frozenset[str]
    """The excerpt's words with capitals that are not known to be general: names, in most languages."""
    brief: bool
    """Whether the excerpt is a sentence or two: what stands elsewhere in a longer one may belong to another event."""
    sentence: tuple[str, ...]
    """The excerpt's words, none where it is not brief."""
    passive: bool
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
    named = tuple(dict.fromkeys(unit for actor in actors if (unit := _proper(_name(actor), language))))
    said = _Said(title, language, {word for unit in named for word in unit})
    units = (*named, *(unit for unit in said.capitals if not any(set(unit) <= set(other) for other in named)))
    sentence = tokens(excerpt, language)
    around = frozenset(form for word in sentence for form in _forms(word, language))
    said_words = frozenset(said.around.union(*units))
    return Telling(
        (document, event), document, language, start, end, grain in _FINE, edtf, status, kind, frozenset(said.acts), frozenset(said.things),
        frozenset(said.concepts), frozenset(said.objects), frozenset(said.words), units, tuple(said.numbers), tuple(said.order),
        around | said_words, said_words, _called(sentence, language), len(sentence) <= _BRIEF,
        tuple(sentence) if len(sentence) <= _BRIEF else (), said.passive,
        status == "negated" or said.negated, frozenset(part for name in units for part in name), said.shown,
    )  # fmt: skip


class _Said:
    """The words of a title, sorted by what they are good for."""

    def __init__(self, title: str, language: str, named: set[str]) -> None:
        self.acts: list[Act] = []
        self.things: list[str] = []
        self.concepts: list[Act] = []
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
        self.passive = not self._clause.isdisjoint(passives(language))
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
        if _takes_part(low, self._language):
            return False  # "Hospital", "Gobierno"
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
        elif len(low) <= _UNIT and self.numbers and self.numbers[-1] == (self.order[-1], ""):
            self.numbers[-1] = (self.order[-1], low)  # "200 m"
        elif len(low) > 2 and low not in light(language):
            told = acts(low, self._clause, language)
            named = self._known(told, word, low, lies) if told else ""
            known = named or stem(low)
            if self.numbers and not self.numbers[-1][1]:
                self.numbers[-1] = (self.numbers[-1][0], known)
            if not named:
                opens = before_name and not (self.acts or self.words or self._seen)  # "Novelist Ruth Hale": who, not what
                (self.things if opens or low in common(language) or low in verbs(language) else self.words).append(known)
            self.order.append(known)
            self.shown.setdefault(known, word)

    def _known(self, told: Mapping[Act, str], word: str, low: str, lies: bool) -> str:
        """Notes the acts and objects that a word tells; the first of their names, "" where there are none."""
        objects = [act for act in told if act.group in CLASSES]
        deeds = {} if low in common(self._language) else {act: other for act, other in told.items() if act.group not in CLASSES}
        self._partners.update(stem(partner) for partner in deeds.values() if partner)
        self.acts += [act for act in deeds if act.group != "thing"]
        self.things += [act.name for act in deeds if act.group == "thing"]
        self.things += [act.name for act in objects if act.group in _TAKING_PART]
        self.concepts += objects
        what = [act.name for act in objects if act.group not in _TAKING_PART]
        if not lies:  # "in his house" is where, not what
            self.objects += what
        if not deeds:
            self.words += what
        for act in told:
            self.shown.setdefault(act.name, word)
        return min([act.name for act in deeds or objects], default="")


@lru_cache(100_000)
def _proper(name: tuple[str, ...], language: str) -> tuple[str, ...]:
    """A name without what its bearer is: "Jockey Fintan Dravely", "Usine Maubert"; whole where nothing else would be left."""
    return tuple(word for word in name if not any(_bearer(act) for act in acts(word, (), language))) or name


@lru_cache(1_000)
def deeds(telling: Telling) -> frozenset[str]:
    """The names of the acts that its excerpt tells, where that is brief."""
    clause, language = set(map(plain, telling.sentence)), telling.language
    return frozenset([act.name for word in clause for act in acts(word, clause, language) if act.group not in _NO_DEEDS])


def _called(words: Sequence[str], language: str) -> frozenset[str]:
    return frozenset([plain(word) for word in words if word[0].isupper() and _calls(word, language)])


@lru_cache(100_000)
def _calls(word: str, language: str) -> bool:
    return len(word) > 3 and plain(word) not in light(language)


@lru_cache(100_000)
def _takes_part(low: str, language: str) -> bool:
    return any(act.group in _TAKING_PART for act in acts(low, (), language))


def _bearer(act: Act) -> bool:
    return act.group in _TAKING_PART or act.name in _HOUSES


@lru_cache(100_000)
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
