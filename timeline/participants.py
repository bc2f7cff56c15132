"""Who takes part in the fact that a clause states."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from timeline.actors import ActorMention, Cast
from timeline.clauses import Clause, grammar, is_finite
from timeline.span import Span

_LAST_WORD = re.compile(r"([^\W\d_]+)[\s'’«“\"]*\Z")
_FIRST_WORDS = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Part:
    """What a clause with a date says: the clauses that belong to it, its actors in text order, and the subject it took over."""

    spans: tuple[Span, ...]
    actors: tuple[str, ...]
    subject: str | None
    """The actor a clause without a subject of its own continues ("…, who ran Acme"), else None."""


class Playbill:
    """The actor mentions of a text, looked up by place."""

    def __init__(self, text: str, cast: Cast, language: str | None) -> None:
        self.text = text
        self.words = grammar(language)
        self.mentions = cast.mentions
        self.starts = [mention.span.start for mention in cast.mentions]
        self.kinds = {actor.name: actor.kind for actor in cast.actors}

    def within(self, span: Span) -> Sequence[ActorMention]:
        """The mentions that begin inside `span`."""
        return self.mentions[bisect_left(self.starts, span.start) : bisect_left(self.starts, span.end)]

    def acting(self, span: Span) -> list[ActorMention]:
        """The mentions in `span` that take part: all but places that are only where it happened."""
        return [mention for mention in self.within(span) if self.kinds.get(mention.actor) != "place" or not self._is_setting(mention)]

    def _is_setting(self, mention: ActorMention) -> bool:
        """True for "in Paris", "à Beyrouth", "the streets of Rome": a place after a preposition."""
        before = self.text[max(0, mention.span.start - 16) : mention.span.start]
        word = _LAST_WORD.search(before)
        if word is None:
            return False
        leading = word[1].lower()
        if leading in ("the", "le", "la", "les", "l"):
            word = _LAST_WORD.search(before[: word.start()])
            leading = word[1].lower() if word else ""
        return leading in self.words.lead_prepositions or leading in self.words.date_prepositions

    def part(self, clauses: Sequence[Clause], index: int, dated: frozenset[int]) -> Part:
        """What clause `index` says. `dated` are the clauses with a date of their own: they are other facts.

        Clauses that depend on it without a date belong to it ("said on Monday that …"). A clause without a subject takes it
        over from the clause it depends on: a relative clause the name before it, the others the first actor.
        """
        members = _members(clauses, index, dated)
        spans = _joined([part for member in members for part in clauses[member].parts])
        mentions = [mention for span in spans for mention in self.acting(span)]
        subject = None if self._has_subject(clauses[index], mentions) else self._inherited(clauses, index)
        names = ([subject] if subject else []) + [mention.actor for mention in mentions]
        return Part(spans, tuple(dict.fromkeys(names)), subject)

    def _has_subject(self, clause: Clause, mentions: Sequence[ActorMention]) -> bool:
        """True unless the clause plainly goes on with somebody else's: it has no actor, or opens with "who" or with its verb."""
        if clause.kind == "main":
            return True
        if clause.kind == "relative" or not any(clause.holds(mention.span) for mention in mentions):
            return False
        if clause.kind != "coordinate":
            return True
        opening = [match[0].lower() for match in _FIRST_WORDS.finditer(self.text, clause.start, min(clause.end, clause.start + 30))]
        verb = next((word for word in opening if word not in self.words.coordinators), "")
        return not (is_finite(verb, self.words) or verb in ("s", "se", "l"))

    def _inherited(self, clauses: Sequence[Clause], index: int) -> str | None:
        clause, seen = clauses[index], {index}
        while clause.parent is not None and clause.parent not in seen:
            seen.add(clause.parent)
            parent = clauses[clause.parent]
            candidates = [mention for span in parent.parts for mention in self.acting(span) if mention.span.end <= clause.start]
            if candidates:
                return candidates[-1 if clause.kind == "relative" else 0].actor
            clause = parent
        return None


def _members(clauses: Sequence[Clause], index: int, dated: frozenset[int]) -> list[int]:
    """The clause and all that hang on it, but for those with a date and those that only stand beside it."""
    members = [index]
    for i, clause in enumerate(clauses):
        if i not in members and i not in dated and clause.parent in members and clause.kind != "coordinate":
            members.append(i)
    return members


def _joined(spans: Sequence[Span]) -> tuple[Span, ...]:
    """Neighbouring spans made one, in text order."""
    ordered = sorted(spans)
    merged = ordered[:1]
    for before, after in pairwise(ordered):
        if after.start <= before.end:
            merged[-1] = Span(merged[-1].start, after.end)
        else:
            merged.append(after)
    return tuple(merged)
