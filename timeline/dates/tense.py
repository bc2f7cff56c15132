"""The tense of the clause around a place in a text, judged by the verb forms nearest to it.

A sentence is read once, for the places of its verbs, stops, commas and quotation marks; asking about one of its dates is then a matter
of looking up places, however many dates it holds.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from timeline.locales.grammar import Grammar
from timeline.locales.loading import locale_words
from timeline.locales.verbs import VerbWords
from timeline.span import Span

Time = Literal["past", "present", "future"]

_WINDOW = 160  # characters either side that are looked at
_WORD = re.compile(r"[^\W\d_]+|``|''|[,;:()\"«»“”—–]|[.!?…](?=\s|\Z)")
_STOPS = frozenset(".!?…;")
_OPENING, _CLOSING = frozenset(["«", "“", "``"]), frozenset(["»", "”", "''"])
_MARKS = _OPENING | _CLOSING | {'"'}
_CLAUSE = 16  # words of a clause that are looked at for its auxiliary
_BREAKS = frozenset(",;.!?…:")
_COMMA = 3  # a comma is worth so many words of distance
_COORDINATOR = 4  # and "and" so many more where a verb follows: that is another clause
_BESIDE = 1  # words between a verb and the date that it tells the tense of beyond doubt
_REACH = 9  # words between a plain verb and its date, at most
_AFTER = 2  # a verb after the date is a little farther than one before it


@dataclass(frozen=True, slots=True)
class Tense:
    """When the clause takes place, and whether it denies what it says; `spoken` when these are somebody's own words, in quotation marks.

    `firm` when the verb that tells it stands right beside the date ("closed in April") or can speak of nothing ahead ("he lost his house
    on 9 October", not "he set a date, 9 October").
    """

    time: Time | None
    negated: bool = False
    spoken: bool = False
    firm: bool = False


def tense(text: str, language: str | None, clause: Span, around: Span) -> Tense:
    """The tense of `clause` near the words `around`, which are not read themselves ("May").

    `time` is None when no verb form is recognised or the language has no verb words.

    >>> tense("He will leave on Monday.", "en", Span(0, 24), Span(17, 23)).time
    'future'
    """
    low, high = max(clause.start, around.start - _WINDOW), min(clause.end, around.end + _WINDOW)
    return Verbs.read(text, language, Span(low, max(low, high))).near(around)


@dataclass(frozen=True, slots=True)
class Verbs:
    """The verb forms of a clause, by the places of its words, counted from 0."""

    forms: _Forms | None = None
    starts: Sequence[int] = ()
    """Where each word begins in the text."""
    words: Sequence[str] = ()
    verbs: Sequence[int] = ()
    """Places of the words that tell a tense, `times`; of stops, commas and denials; of coordinators that join clauses."""
    times: Sequence[Time] = ()
    stops: Sequence[int] = ()
    commas: Sequence[int] = ()
    joins: Sequence[int] = ()
    denials: Sequence[int] = ()
    quotes: Sequence[int] = ()
    """How many quotations are open before each word; empty when there is none."""

    @classmethod
    def read(cls, text: str, language: str | None, clause: Span) -> Verbs:
        """The verbs of `clause`, in time linear in its length."""
        forms = _forms(language)
        if forms is None:
            return cls()
        starts: list[int] = []
        words: list[str] = []
        homonyms = forms.words.homonyms
        for match in _WORD.finditer(text, clause.start, clause.end):
            starts.append(match.start())
            word = match[0].lower()
            words.append("" if word in homonyms and words and match[0] != word else word)
        places: dict[str, list[int]] = {"verb": [], "stop": [], "comma": [], "join": [], "denial": [], "quote": []}
        for i, roles in enumerate(map(forms.roles, words)):
            for role in roles:
                places[role].append(i)
        told = [(i, time) for i in places["verb"] if (time := forms.time(words, i))]
        verbs, times = [i for i, _ in told], [time for _, time in told]
        joins = [i for i in places["join"] if _between(verbs, i + 1, i + 3)]
        quotes = _quoted(words) if places["quote"] else ()
        return cls(forms, starts, words, verbs, times, places["stop"], places["comma"], joins, places["denial"], quotes)

    def near(self, around: Span) -> Tense:
        """The tense near the words `around`, which are not read."""
        if self.forms is None:
            return Tense(None)
        here, beyond = bisect_left(self.starts, around.start), bisect_left(self.starts, around.end)
        first, last = bisect_left(self.starts, around.start - _WINDOW), bisect_left(self.starts, around.end + _WINDOW)
        stop = bisect_left(self.stops, here)
        if stop and self.stops[stop - 1] >= first:
            first = self.stops[stop - 1] + 1
        stop = bisect_left(self.stops, beyond)
        if stop < len(self.stops):
            last = min(last, self.stops[stop])
        negated = bool(self.denials) and _between(self.denials, first, here) + _between(self.denials, beyond, last) > 0
        spoken = bool(self.quotes) and self.quotes[here] > 0
        if here > first and (time := self.forms.participle(self.words, here)):
            return Tense(time, negated, spoken)
        if here - first <= 1 and beyond < last and self.forms.looks_ahead(self.words[beyond]):
            return Tense("future", negated, spoken)
        led, followed = bisect_left(self.verbs, here) - 1, bisect_left(self.verbs, beyond)
        before = self._time(led, first, here, spoken)
        after = self._time(followed, beyond, last, spoken)
        led_by = bool(before)
        if before and after and self._way(self.verbs[led] + 1, here) > self._way(beyond, self.verbs[followed]) + _AFTER:
            led_by = False
        if not before and not after:
            return Tense(None, negated, spoken)
        way = self._way(self.verbs[led] + 1, here) if led_by else self._way(beyond, self.verbs[followed])
        if led_by and way > _BESIDE and self.words[here - _BESIDE - 1].endswith(self.forms.words.participle_endings or ("\0",)):
            way -= 1  # "ont commencé en avril"
        firm = way <= _BESIDE or self._plain(led if led_by else followed, here, beyond, first, last)
        return Tense(before if led_by else after, negated, spoken, firm)

    def _plain(self, number: int, here: int, beyond: int, first: int, last: int) -> bool:
        """Whether a verb that never speaks of what is ahead stands in the words' own clause: it tells when that was, however far off.

        Behind words that open the sentence, commas part nothing ("On 9 October, at night, he lost his house").
        """
        place = self.verbs[number]
        if self.forms is None or not self.forms.words.ahead or not self.forms.words.ahead.isdisjoint(self.words[place : place + 4]):
            return False
        low, high = bisect_left(self.verbs, first), bisect_left(self.verbs, last)
        if "future" in self.times[low:high] or not self.forms.words.passive.isdisjoint(self.words[first:last]):
            return False
        between = (place + 1, here) if place < here else (beyond, place)
        near = between[1] - between[0] <= _REACH and not _between(self.verbs, *between)
        return near and (here - first <= 1 or self._way(*between) == between[1] - between[0])

    def _time(self, number: int, first: int, last: int, spoken: bool) -> Time | None:
        """What the verb of that number tells, if it stands from word `first` to before word `last` and inside the quotation."""
        if not 0 <= number < len(self.verbs) or not first <= self.verbs[number] < last:
            return None
        return None if spoken and not self.quotes[self.verbs[number]] else self.times[number]

    def _way(self, first: int, last: int) -> int:
        """How far it is from word `first` to word `last`."""
        return last - first + _COMMA * _between(self.commas, first, last) + _COORDINATOR * _between(self.joins, first, last)


def _between(places: Sequence[int], first: int, last: int) -> int:
    """How many of the sorted `places` lie from `first` to before `last`."""
    return bisect_left(places, last) - bisect_left(places, first) if places else 0


def _clause(words: Sequence[str], i: int) -> Sequence[str]:
    """The words before word `i` as far back as the comma, and the one behind it."""
    first = i
    while first > max(0, i - _CLAUSE) and words[first - 1] not in _BREAKS:
        first -= 1
    return (*words[first:i], *words[i + 1 : i + 2])


def _quoted(words: Sequence[str]) -> list[int]:
    depth, straight, out = 0, False, []
    for word in (*words, ""):
        out.append(depth + straight)
        if word in _OPENING:
            depth += 1
        elif word in _CLOSING:
            depth = max(0, depth - 1)
        elif word == '"':
            straight = not straight
    return out


@lru_cache
def _forms(language: str | None) -> _Forms | None:
    verbs = locale_words(language, "verbs", VerbWords)
    return _Forms(verbs, (locale_words(language, "grammar", Grammar) or Grammar()).coordinators) if verbs else None


class _Forms:
    """How a language's verb forms are recognised."""

    def __init__(self, words: VerbWords, coordinators: frozenset[str]) -> None:
        self.words = words
        pairs = {pair.split()[0] for pair in words.future if " " in pair}
        listed = words.auxiliaries | words.going | words.future | words.past | words.present | pairs
        self._sets = (
            ("verb", listed), ("stop", _STOPS), ("comma", {","}), ("join", coordinators), ("denial", words.negations), ("quote", _MARKS),
        )  # fmt: skip
        self._endings = words.past_endings + words.future_endings
        self.roles = lru_cache(50_000)(self._roles)
        """What a word may be, whatever stands beside it."""

    def _roles(self, word: str) -> tuple[str, ...]:
        roles = tuple(role for role, members in self._sets if word in members)
        if "verb" not in roles and len(word) >= 4 and word.endswith(self._endings) and word not in self.words.not_verbs:
            return ("verb", *roles)
        return roles

    def participle(self, words: Sequence[str], here: int) -> Time | None:
        """The tense that a participle right before word `here` tells ("arrêté dimanche")."""
        last = words[here - 1]
        if not self.words.bare_participles or not last.endswith(self.words.bare_participles) or last in self.words.not_verbs:
            return None
        led = words[max(0, here - 4) : here - 1]
        planned = any(w in self.words.future or w.endswith(self.words.future_endings) for w in led)
        return "future" if planned else "past"

    def looks_ahead(self, word: str) -> bool:
        """Whether `word`, right behind a date that opens the sentence, is a present form that no list has."""
        verbs = self.words
        if not verbs.second or len(word) < 4 or not word.endswith(verbs.second):
            return False
        return word not in verbs.past and word not in verbs.present and word not in verbs.not_verbs and word not in verbs.negations

    def time(self, words: Sequence[str], i: int) -> Time | None:
        """The tense of word `i`, if it is a form that tells one."""
        verbs, word = self.words, words[i]
        following = words[i + 1 : i + 4]
        if word in verbs.auxiliaries and any(w.endswith(verbs.participle_endings) and w not in verbs.future for w in following):
            return "past"
        if word in verbs.going and any(w.endswith(verbs.infinitive_endings) for w in following):
            return "future"
        if word in verbs.either and not verbs.perfect.isdisjoint(_clause(words, i)):
            return "past"
        if word in verbs.future and verbs.unreal and not verbs.unreal.isdisjoint(_clause(words, i)):
            return "past"
        if word in verbs.future or (following and f"{word} {following[0]}" in verbs.future):
            return "past" if verbs.pluperfect and not verbs.pluperfect.isdisjoint(words[max(0, i - 2) : i]) else "future"
        if word in verbs.past:
            return None if any(w in verbs.passive for w in words[max(0, i - 2) : i]) else "past"  # will be held
        if word in verbs.present:
            return "present"
        if word in verbs.not_verbs or len(word) < 4:
            return None
        if verbs.conditional_endings and word.endswith(verbs.conditional_endings):
            return "future"
        if verbs.past_endings and word.endswith(verbs.past_endings):
            led = words[max(0, i - 3) : i]
            return None if any(w in verbs.passive or w in verbs.future for w in led) else "past"
        if verbs.future_endings and word.endswith(verbs.future_endings):
            return "future"
        return None
