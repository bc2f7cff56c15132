"""The tense of the clause around a place in a text, judged by the verb forms nearest to it.

A sentence is read once: each word's tense, the nearest verb either way of each word, and what a way across words costs. After that
asking about a place takes no time, however many dates a sentence holds.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate
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
_COMMA = 3  # a comma is worth so many words of distance
_COORDINATOR = 4  # and "and" so many more where a verb follows: that is another clause
_AFTER = 2  # a verb after the date is a little farther than one before it


@dataclass(frozen=True, slots=True)
class Tense:
    """When the clause takes place, and whether it denies what it says; `spoken` when these are somebody's own words, in quotation marks."""

    time: Time | None
    negated: bool = False
    spoken: bool = False


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
    """The verb forms of a clause. Words are counted from 0; `led[i]` and `followed[i]` are the nearest verb or stop before and from word i."""

    starts: Sequence[int] = ()
    words: Sequence[str] = ()
    times: Sequence[Time | None] = ()
    led: Sequence[int] = ()
    followed: Sequence[int] = ()
    cost: Sequence[int] = ()
    """What it costs to come from the first word to before word i."""
    denials: Sequence[int] = ()
    quotes: Sequence[int] = ()
    forms: _Forms | None = None

    @classmethod
    def read(cls, text: str, language: str | None, clause: Span) -> Verbs:
        """The verbs of `clause`, in time linear in its length."""
        forms = _forms(language)
        if forms is None:
            return cls()
        starts, words = [], []
        for match in _WORD.finditer(text, clause.start, clause.end):
            starts.append(match.start())
            words.append(match[0].lower())
        times = [forms.time(words, i) if forms.known(word) else None for i, word in enumerate(words)]
        marks = [time is not None or word in _STOPS for word, time in zip(words, times, strict=True)]
        led = [-1, *accumulate((i if mark else -1 for i, mark in enumerate(marks)), max)]
        count = len(words)
        followed = [count, *accumulate((i if marks[i] else count for i in range(count - 1, -1, -1)), min)][::-1]
        joins = (w in forms.coordinators and any(times[i + 1 : i + 3]) for i, w in enumerate(words))
        cost = _sums(1 + _COMMA * (word == ",") + _COORDINATOR * join for word, join in zip(words, joins, strict=True))
        denials = _sums(w in forms.words.negations for w in words)
        return cls(starts, words, times, led, followed, cost, denials, _quoted(words), forms)

    def near(self, around: Span) -> Tense:
        """The tense near the words `around`, which are not read."""
        here, beyond = bisect_left(self.starts, around.start), bisect_left(self.starts, around.end)
        if self.forms is None:
            return Tense(None)
        first = max(bisect_left(self.starts, around.start - _WINDOW), here - _WINDOW)
        last = bisect_left(self.starts, around.end + _WINDOW)
        negated = self.denials[here] > self.denials[first] or self.denials[last] > self.denials[beyond]
        spoken = bool(self.quotes) and self.quotes[here] > 0
        if here > first and (time := self.forms.participle(self.words, here)):
            return Tense(time, negated, spoken)
        led, followed = self.led[here], self.followed[beyond]
        before = self.times[led] if led >= first and not (spoken and self.quotes[led] == 0) else None
        after = self.times[followed] if followed < last and not (spoken and self.quotes[followed] == 0) else None
        if before and after:
            ahead = self.cost[followed] - self.cost[beyond] + _AFTER
            return Tense(before if self.cost[here] - self.cost[led + 1] <= ahead else after, negated, spoken)
        return Tense(before or after, negated, spoken)


def _sums(values: Iterable[int]) -> list[int]:
    return list(accumulate(values, initial=0))


def _quoted(words: Sequence[str]) -> list[int]:
    """How many quotations are open before each word; empty when there is none."""
    if not _MARKS.intersection(words):
        return []
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
        self.coordinators = coordinators
        pairs = {pair.split()[0] for pair in words.future if " " in pair}
        self._listed = words.auxiliaries | words.going | words.future | words.past | words.present | pairs
        self._endings = words.past_endings + words.future_endings
        self._known: dict[str, bool] = {}

    def known(self, word: str) -> bool:
        """Whether `word` may carry a tense, whatever stands beside it."""
        found = self._known.get(word)
        if found is None:
            found = word in self._listed or (len(word) >= 4 and word.endswith(self._endings) and word not in self.words.not_verbs)
            if len(self._known) < 50_000:
                self._known[word] = found
        return found

    def participle(self, words: Sequence[str], here: int) -> Time | None:
        """The tense that a participle right before word `here` tells ("arrêté dimanche")."""
        last = words[here - 1]
        if not self.words.bare_participles or not last.endswith(self.words.bare_participles) or last in self.words.not_verbs:
            return None
        led = words[max(0, here - 4) : here - 1]
        planned = any(w in self.words.future or w.endswith(self.words.future_endings) for w in led)
        return "future" if planned else "past"

    def time(self, words: Sequence[str], i: int) -> Time | None:
        """The tense of word `i`, if it is a form that tells one."""
        verbs, word = self.words, words[i]
        following = words[i + 1 : i + 4]
        if word in verbs.auxiliaries and any(w.endswith(verbs.participle_endings) and w not in verbs.future for w in following):
            return "past"
        if word in verbs.going and any(w.endswith(verbs.infinitive_endings) for w in following):
            return "future"
        if word in verbs.future or (following and f"{word} {following[0]}" in verbs.future):
            return "past" if verbs.pluperfect and not verbs.pluperfect.isdisjoint(words[max(0, i - 2) : i]) else "future"
        if word in verbs.past:
            return "past"
        if word in verbs.present:
            return "present"
        if word in verbs.not_verbs or len(word) < 4:
            return None
        if verbs.past_endings and word.endswith(verbs.past_endings):
            led = words[max(0, i - 3) : i]
            return None if any(w in verbs.passive or w in verbs.future for w in led) else "past"
        if verbs.future_endings and word.endswith(verbs.future_endings):
            return "future"
        return None
