"""A clause and its date -> whether the event happened, is planned, goes on, was denied or is hearsay."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Literal

from timeline.events.clauses import grammar, is_finite, is_participle
from timeline.events.cues import Lexicon, Reading, Word, core, next_words, vocabulary
from timeline.locales.grammar import Grammar
from timeline.span import Span

Status = Literal["happened", "planned", "ongoing", "negated", "reported"]
STATUSES: tuple[Status, ...] = ("happened", "planned", "ongoing", "negated", "reported")

_FAILURE = frozenset({"failed", "negated", "cancelled"})
_NEXT = 6  # words of the next sentence that may say a plan failed
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
    if reading and past and "planned" in found and (told := found.get("failed") or _failed_next(reading)):
        return "negated", told
    if past and (told := found.get("hearsay")):
        return "reported", told
    told = found.get("planned") or found.get("hearsay") or (None if past else found.get("future"))
    if later or told:
        return "planned", told
    told = found.get("reported") or found.get("sources")
    return ("reported", told) if told else ("happened", None)


def _failed_next(reading: Reading) -> Span | None:
    """The words with which the next sentence says that nothing came of it ("It came to nothing")."""
    words = next_words(reading, _NEXT)
    hit = next((hit for hit in _lexicon(reading.language).find(words) if hit.label in _FAILURE), None)
    return Span(words[hit.first].span.start, words[hit.last - 1].span.end) if hit else None


def _cues(reading: Reading) -> dict[str, Span]:
    """What the cues that bear on the date say, and the first words that say so."""
    words, place, table = reading.words, reading.place, reading.table
    outer = [i for i in range(len(words)) if i not in place]  # "next week" is the date's own future, not the clause's
    hits = [hit for hit in _lexicon(reading.language).find([words[i] for i in outer]) if hit.label]
    if not hits:
        return {}
    clause_words = grammar(reading.language)
    first = words[place[0]]
    forms = [word.span.of(reading.text) for word in words]
    tensed = frozenset(
        i for i, form in enumerate(forms)
        if i not in place and is_finite(form, clause_words) and _is_no_participle(words, i, clause_words)
    )  # fmt: skip
    scope = _Scope(
        place,
        first.part,
        core(words, place, table, reading.verbs),
        max((i for i in range(place[0]) if words[i].form in table.status.shields), default=-1),
        tensed,
        tensed_part=any(words[i].part == first.part for i in tensed),
        fronted=place[0] == 0 or words[place[0] - 1].part != first.part,
        verb_second=table.verb_second,
        clause_words=clause_words,
    )
    bearing = [(hit, words[outer[hit.first]]) for hit in hits if scope.bears(hit.label, outer[hit.first], outer[hit.last - 1], words)]
    found = {hit.label: Span(word.span.start, words[outer[hit.last - 1]].span.end) for hit, word in reversed(bearing)}
    hits_behind = (hit for hit in _lexicon(reading.language).find(words[place[-1] + 1 :]) if hit.label in _FAILURE)
    if "planned" in found and (behind := next(hits_behind, None)):
        found["failed"] = Span(words[place[-1] + 1 + behind.first].span.start, words[place[-1] + behind.last].span.end)
    elsewhere = all(word.part != scope.part for hit, word in bearing if hit.label == "cancelled")
    if elsewhere and "planned" not in found:
        found.pop("cancelled", None)
    return found


def _is_no_participle(words: list[Word], i: int, clause_words: Grammar) -> bool:
    """False for "published" in "a report published in 2019" and for an infinitive behind "zu"."""
    before = words[i - 1].form if i else ""
    if before in clause_words.infinitive_marks:
        return False
    return before in clause_words.pronouns or not is_participle(words[i].form, clause_words)


@dataclass(frozen=True, slots=True)
class _Scope:
    """Where the date stands among the words: its indices, its part, the parts it belongs to, the last shield before it."""

    place: range
    part: int
    core: set[int]
    shield: int
    tensed: frozenset[int]  # words that carry a tense
    tensed_part: bool  # one of them in the date's part
    fronted: bool  # nothing before it in its part
    verb_second: bool
    clause_words: Grammar

    def bears(self, label: str, first: int, last: int, words: list[Word]) -> bool:
        """True when the cue of words `first` to `last` (inclusive) speaks of what the date dates."""
        part = words[first].part
        before = last < self.place[0]
        if label == "cancelled":  # of an event named with its date; "annulé lundi", "lundi, le concert a été annulé" date the cancelling
            return not before and not self.fronted
        if label == "sources":  # "selon un rapport publié en 2019" dates the report, "laut Polizei verließ er 2019 …" does not
            return not (before and part == self.part) or any(last < i < self.place[0] for i in self.tensed)
        if part not in self.core:  # "accused, she says, of having sold it in 2019": an infinitive belongs to the part before
            return label == "reported" and before and part == self.part - 1 and not self.tensed_part
        if label == "negated":
            return not (before and self.shield > last)
        if label == "planned":  # "ist für den 3. Mai geplant" stands on both sides of it, "2010 sollte …" behind
            says = any(word.form in self.clause_words.speech for word in words[first : last + 1])
            if says and not self._infinitive(words, last):
                return False  # "promised on Monday" dates the promise, "promised to open in 2019" what was promised
            follows = self.verb_second and self.fronted and first == self.place[-1] + 1
            return follows or (first < self.place[0] and self.place[0] - last <= _REACH)
        return True

    def _infinitive(self, words: list[Word], last: int) -> bool:
        """True where an infinitive stands between the cue and the date."""
        between = [word.form for word in words[last + 1 : self.place[0]]]
        endings = self.clause_words.infinitive_endings or ("\0",)
        return any(form in self.clause_words.infinitive_marks or (len(form) > 3 and form.endswith(endings)) for form in between)


@lru_cache(maxsize=32)
def _lexicon(language: str) -> Lexicon:
    cues = vocabulary(language).status
    listed = {
        "negated": cues.negated,
        "cancelled": cues.cancelled,
        "planned": cues.planned,
        "failed": cues.failed,
        "hearsay": cues.hearsay,
        "future": cues.future,
        "reported": cues.reported,
        "sources": cues.sources,
        "": cues.not_negated + cues.not_planned + cues.not_reported + cues.not_sources,
    }
    return Lexicon((pattern, label) for label, patterns in listed.items() for pattern in patterns)
