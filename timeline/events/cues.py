"""The words of a sentence, their parts, and the listed patterns that occur among them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from timeline.events.clauses import grammar
from timeline.locales.kinds import KindWords
from timeline.locales.loading import locale_words
from timeline.span import Span

_GAP = 3  # words that one `…` may stand for
_WINDOW = 1000  # characters either side of a date that are looked at: a sentence of many dates stays linear
_ADVERBIAL = 3  # a part with so few words beside the date is an adverbial, not a predicate
_TOKEN = re.compile(r"[^\W_]+|[,:()\[\]—–;!?\n]|\.(?=\s|$)")
_STOPS = frozenset(";!?.\n")
_SIGNATURE = re.compile(r"\(@\w{1,30}\)")

NOUN = " noun"
"""What the label of a noun ends with; a verb's is its kind alone."""


class Word(NamedTuple):
    """A word in lower case, where it stands in the text, and which part of its clause, and which full-stopped stretch, it belongs to."""

    form: str
    span: Span
    part: int
    stretch: int


@dataclass(frozen=True, slots=True)
class Hit:
    """A pattern found: the half-open range of word indices, and what the pattern was listed under."""

    first: int
    last: int
    label: str


@dataclass(frozen=True, slots=True)
class Reading:
    """A sentence read once, for the kind and for the status of what its date dates."""

    text: str
    sentence: Span
    words: list[Word]
    place: range  # indices of the date's words; empty where there is none
    hits: tuple[Hit, ...]  # of verbs and nouns that tell a kind
    verbs: frozenset[int]  # indices of words that begin one of those verbs
    signature: Span | None  # of a quoted post
    table: KindWords
    language: str

    @property
    def articles(self) -> frozenset[str]:
        """Words that only a noun follows."""
        words = grammar(self.language)
        return words.determiners - words.clitics


def read(text: str, sentence: Span, language: str | None, date_span: Span | None = None) -> Reading | None:
    """The words of `sentence`, as many as are near its date; None in a language that has no table of them."""
    table = locale_words(language, "kinds", KindWords)
    if table is None or language is None:
        return None
    seen = _window(sentence, date_span)
    words = _words_of(text, seen, table)
    dated = [i for i, word in enumerate(words) if date_span and word.span.overlaps(date_span)]
    hits = tuple(hit for hit in _kinds(language).find(words) if hit.label)
    signature = _SIGNATURE.search(text, seen.start, seen.end)
    return Reading(
        text, sentence, words, range(dated[0], dated[-1] + 1) if dated else range(0), hits,
        frozenset(hit.first for hit in hits if not hit.label.endswith(NOUN)),
        Span(*signature.span()) if signature else None, table, language,
    )  # fmt: skip


def next_words(reading: Reading, count: int) -> list[Word]:
    """The first words behind the sentence, in the same paragraph."""
    end = reading.sentence.end
    end = min(end + 12 * count, reading.text.find("\n\n", end) % (len(reading.text) + 1))
    return _words_of(reading.text, Span(reading.sentence.end, end), reading.table)[:count]


def vocabulary(language: str) -> KindWords:
    """The table of a language that has one."""
    table = locale_words(language, "kinds", KindWords)
    assert table is not None
    return table


def _window(clause: Span, date_span: Span | None) -> Span:
    """As much of the clause as is worth reading: near the date, or its beginning."""
    middle = date_span or Span(clause.start, clause.start)
    start = max(clause.start, middle.start - _WINDOW)
    return Span(start, max(start, min(clause.end, middle.end + _WINDOW)))


def _words_of(text: str, clause: Span, table: KindWords) -> list[Word]:
    """The words of a clause; punctuation and the table's splitters begin a new part, full stops and semicolons a new stretch."""
    found: list[Word] = []
    part = stretch = 0
    tokens = [(match.group().lower(), match.span()) for match in _TOKEN.finditer(text, clause.start, clause.end)]
    for i, (form, (start, end)) in enumerate(tokens):
        if form == "." and table.ordinals and tokens[i - 1][0].isdigit() and len(tokens[i - 1][0]) < 3:
            continue
        if not form[0].isalnum():
            part += 1
            stretch += form in _STOPS
            continue
        following = tokens[i + 1][0] if i + 1 < len(tokens) else ""
        if form in table.splitters or (form in table.joiners and following in table.openers):
            part += 1
        found.append(Word(form, Span(start, end), part, stretch))
    return found


def core(words: list[Word], place: range, table: KindWords, verbs: frozenset[int]) -> set[int]:
    """The parts that the date at `place` belongs to: its own, and its neighbours when its own is a mere adverbial.

    `verbs` are the indices of known verbs: "launched on 11 April" is short and says something all the same.
    """
    splitters = table.splitters
    parts = {words[i].part for i in place}
    beside = [i for i, word in enumerate(words) if word.part in parts and i not in place]
    if len(beside) > _ADVERBIAL or any(words[i].form in splitters or i in verbs for i in beside):
        return parts
    near = {min(parts) - 1, max(parts) + 1}
    aside = [i for i, word in enumerate(words) if word.part == min(parts) - 1]
    if aside and len(aside) <= _ADVERBIAL and not any(words[i].form in splitters or i in verbs for i in aside):
        near.add(min(parts) - 2)  # "Nobody worked, for once, on Christmas Day"
    joined: dict[int, Word] = {}
    for word in words:
        if word.part in near and word.stretch == words[place[0]].stretch:
            joined.setdefault(word.part, word)
    return parts | {part for part, first in joined.items() if part < min(parts) or first.form not in splitters | table.joiners}


class Lexicon:
    """Patterns compiled for look-up by their first word; finding them is linear in the number of words."""

    def __init__(self, patterns: Iterable[tuple[str, str]]) -> None:
        """`patterns`: pairs of a pattern (see locales/kinds.py) and its label."""
        self._by_start: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        for pattern, label in patterns:
            items = tuple(pattern.split())
            self._by_start.setdefault(items[0], []).append((items, label))
        self._lengths = sorted({len(key) for key in self._by_start if key.endswith("*")})
        self._starting = lru_cache(maxsize=20_000)(self._opened_by)  # most words open no pattern, and come again

    def find(self, words: list[Word]) -> Iterator[Hit]:
        """The hits in order, none overlapping, the longest at each place."""
        reached = 0
        for i, word in enumerate(words):
            if i < reached:
                continue
            for items, label in self._starting(word.form):
                if last := _reach(items, words, i + 1):
                    yield Hit(i, last, label)
                    reached = last
                    break

    def _opened_by(self, form: str) -> tuple[tuple[tuple[_Item, ...], str], ...]:
        """What follows `form` in the patterns whose first word it may be, and their labels: the longest first."""
        keys = [form, *(form[: n - 1] + "*" for n in self._lengths if n <= len(form) + 1)]
        found = [(len(items), len(key), items, label) for key in keys for items, label in self._by_start.get(key, ())]
        found.sort(key=lambda pattern: pattern[:2], reverse=True)
        return tuple((_following(items), label) for _, _, items, label in found)


class _Item(NamedTuple):
    """A word of a pattern behind its first: what it is or begins with, and how many words may stand before it."""

    form: str
    prefix: bool
    slack: int


def _following(items: tuple[str, ...]) -> tuple[_Item, ...]:
    found, slack = [], 0
    for item in items[1:]:
        if item == "…":
            slack += _GAP
        else:
            found.append(_Item(item.removesuffix("*"), item.endswith("*"), slack))
            slack = 0
    return tuple(found)


def _reach(items: tuple[_Item, ...], words: list[Word], i: int) -> int | None:
    """One past the last word of `items` matched from word `i` on, or None."""
    for item, prefix, slack in items:
        for j in range(i, min(i + slack + 1, len(words))):
            form = words[j].form
            if form.startswith(item) if prefix else form == item:
                i = j + 1
                break
        else:
            return None
    return i


@lru_cache(maxsize=32)
def _kinds(language: str) -> Lexicon:
    table = vocabulary(language)
    patterns = [(pattern, "") for pattern in table.ignored]
    patterns += [(pattern, kind) for kind, listed in table.verbs.items() for pattern in listed]
    patterns += [(pattern, kind + NOUN) for kind, listed in table.nouns.items() for pattern in listed]
    return Lexicon(patterns)
