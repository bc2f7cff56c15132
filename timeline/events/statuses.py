"""A clause and its date -> whether the event happened, is planned, goes on, was denied or is hearsay."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Literal

from timeline.events.cues import Lexicon, Reading, Word, core, vocabulary
from timeline.span import Span

Status = Literal["happened", "planned", "ongoing", "negated", "reported"]
STATUSES: tuple[Status, ...] = ("happened", "planned", "ongoing", "negated", "reported")

_REACH = 8  # words between a planning cue and a date it governs


def status_of(
    reading: Reading | None,
    timex_last: date | None,
    published: date | None,
    open_ended: bool,
    timex_first: date | None = None,
) -> Status:
    """How the sentence presents what its date dates: the first half of `status_read`."""
    return status_read(reading, timex_last, published, open_ended, timex_first)[0]


def status_read(
    reading: Reading | None,
    timex_last: date | None,
    published: date | None,
    open_ended: bool,
    timex_first: date | None = None,
) -> tuple[Status, Span | None]:
    """The status and the words that told it; "happened" unless the words or the date say otherwise, None where no word did.

    `timex_first` and `timex_last` are the inclusive bounds of the date, None where open or unknown; `open_ended` is true for
    "since 2012". `published` is the day the words were written: of the post for a date inside a quoted post.
    A future tense plans nothing when its date is past on that day: historians write "he will die in 1912".
    """
    first = timex_first or timex_last
    later = bool(published and first and first > published)
    past = bool(published and timex_last and timex_last < published)
    if open_ended and not later:
        return "ongoing", None
    found = _cues(reading) if reading and reading.place else {}
    if told := found.get("negated") or found.get("cancelled"):
        return "negated", told
    told = found.get("planned") or (None if past else found.get("future"))
    if later or told:
        return "planned", told
    told = found.get("reported") or found.get("sources")
    return ("reported", told) if told else ("happened", None)


def _cues(reading: Reading) -> dict[str, Span]:
    """What the cues that bear on the date say, and the first words that say so."""
    words, place, table, verbs = reading.words, reading.place, reading.table, reading.verbs
    first_verb = min((i for i, word in enumerate(words) if i in verbs or word.form in table.auxiliaries), default=len(words))
    scope = _Scope(
        place,
        words[place[0]].part,
        core(words, place, table.splitters, verbs),
        max((i for i in range(place[0]) if words[i].form in table.status.shields), default=-1),
        after_verb=table.verb_second and first_verb < place[0],
        fronted=place[0] == 0 or words[place[0] - 1].part != words[place[0]].part,
    )
    outer = [i for i in range(len(words)) if i not in place]  # "next week" is the date's own future, not the clause's
    hits = _lexicon(reading.language).find([words[i] for i in outer])
    bearing = [(hit, words[outer[hit.first]]) for hit in hits if scope.bears(hit.label, outer[hit.first], outer[hit.last - 1], words)]
    found = {hit.label: Span(word.span.start, words[outer[hit.last - 1]].span.end) for hit, word in reversed(bearing)}
    elsewhere = all(word.part != scope.part for hit, word in bearing if hit.label == "cancelled")
    if elsewhere and "planned" not in found:
        found.pop("cancelled", None)
    return found


@dataclass(frozen=True, slots=True)
class _Scope:
    """Where the date stands among the words: its indices, its part, the parts it belongs to, the last shield before it."""

    place: range
    part: int
    core: set[int]
    shield: int
    after_verb: bool  # what stands before the verb is not what the date dates
    fronted: bool  # nothing before it in its part

    def bears(self, label: str, first: int, last: int, words: list[Word]) -> bool:
        """True when the cue of words `first` to `last` (inclusive) speaks of what the date dates."""
        part = words[first].part
        before = last < self.place[0]
        if label == "cancelled":  # of an event named with its date; "annulé lundi", "lundi, le concert a été annulé" date the cancelling
            return not before and not self.fronted
        if label == "sources":  # "selon un rapport publié en 2019" dates the report
            return not (before and part == self.part) or self.after_verb
        if part not in self.core:
            return False
        if label == "negated":
            return not (before and self.shield > last)
        if label == "planned":
            return first < self.place[0] and self.place[0] - last <= _REACH  # "ist für den 3. Mai geplant" stands on both sides of it
        return True


@lru_cache(maxsize=32)
def _lexicon(language: str) -> Lexicon:
    cues = vocabulary(language).status
    listed = {
        "negated": cues.negated,
        "cancelled": cues.cancelled,
        "planned": cues.planned,
        "future": cues.future,
        "reported": cues.reported,
        "sources": cues.sources,
        "": cues.not_negated + cues.not_planned + cues.not_reported + cues.not_sources,
    }
    return Lexicon((pattern, label) for label, patterns in listed.items() for pattern in patterns)
