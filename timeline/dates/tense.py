"""The tense of the clause around a place in a text, judged by the verb forms nearest to it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from timeline.locales.loading import locale_words
from timeline.locales.verbs import VerbWords
from timeline.span import Span

_WINDOW = 160  # characters either side that are looked at
_WORD = re.compile(r"[^\W\d_]+|[,;:()\"«»“”—–]|[.!?…](?=\s|\Z)")
_STOPS = frozenset(".!?…;")
_COMMA = 3  # a comma is worth so many words of distance
_AFTER = 2  # a verb after the date is a little farther than one before it


@dataclass(frozen=True, slots=True)
class Tense:
    """When the clause takes place, and whether it denies what it says."""

    time: Literal["past", "present", "future"] | None
    negated: bool = False


def tense(text: str, language: str | None, clause: Span, around: Span) -> Tense:
    """The tense of `clause` near the words `around`, which are not read themselves ("May").

    `time` is None when no verb form is recognised or the language has no verb words.

    >>> tense("He will leave on Monday.", "en", Span(0, 24), Span(17, 23)).time
    'future'
    """
    verbs = locale_words(language, "verbs", VerbWords)
    if verbs is None:
        return Tense(None)
    low, high = max(clause.start, around.start - _WINDOW), min(clause.end, around.end + _WINDOW)
    before = _WORD.findall(text[low : around.start].replace("’", "'").lower())
    after = _WORD.findall(text[around.end : high].replace("’", "'").lower())
    for i in range(len(before) - 1, -1, -1):
        if before[i] in _STOPS and i < len(before):
            before = before[i + 1 :]
            break
    for i, word in enumerate(after):
        if word in _STOPS:
            after = after[:i]
            break
    words, here = before + after, len(before)
    negated = not verbs.negations.isdisjoint(words)
    if before and verbs.bare_participles and before[-1].endswith(verbs.bare_participles) and before[-1] not in verbs.not_verbs:
        led_by = before[-4:-1]
        return Tense("future" if any(w in verbs.future or w.endswith(verbs.future_endings) for w in led_by) else "past", negated)
    led = _nearest(verbs, words, range(here - 1, -1, -1))
    followed = _nearest(verbs, words, range(here, len(words)))
    if led and followed:
        return Tense(led[1] if led[0] <= followed[0] + _AFTER else followed[1], negated)
    nearest = led or followed
    return Tense(nearest[1] if nearest else None, negated)


def _nearest(verbs: VerbWords, words: list[str], places: range) -> tuple[int, Literal["past", "present", "future"]] | None:
    """The first verb form met and how far off it is, in words."""
    distance = 0
    for i in places:
        time = _time(verbs, words, i)
        if time is not None:
            return distance, time
        distance += 1 + _COMMA * (words[i] == ",")
    return None


def _time(verbs: VerbWords, words: list[str], i: int) -> Literal["past", "present", "future"] | None:
    word = words[i]
    following = words[i + 1 : i + 4]
    if word in verbs.auxiliaries and any(w.endswith(verbs.participle_endings) and w not in verbs.future for w in following):
        return "past"
    if word in verbs.going and any(w.endswith(verbs.infinitive_endings) for w in following):
        return "future"
    if word in verbs.future or (i + 1 < len(words) and f"{word} {words[i + 1]}" in verbs.future):
        return "future"
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
