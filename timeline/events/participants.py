"""Who takes part in the fact that a clause states, and which words tell it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise, takewhile

from timeline.actors.cast import ActorMention
from timeline.actors.discourse import IMPLIED, OWNER
from timeline.events.acting import WEAK, Mentions
from timeline.events.clauses import Clause, is_finite, is_participle
from timeline.span import Span

_WORD = re.compile(r"[^\W\d_]+")
_LAST_WORD = re.compile(r"([^\W\d_]+)[\s'’«“\"]*\Z")
_NOUN_PHRASE = 80  # characters before a relative clause in which the noun phrase it hangs on begins


@dataclass(frozen=True, slots=True)
class Part:
    """What a clause with a date says: the words for its title, its actors in text order, and the subject put in front of the words."""

    spans: tuple[Span, ...]
    actors: tuple[str, ...]
    subject: str | None
    """What a clause that lost its subject ("…, who ran Acme") goes on with, else None."""


class Playbill(Mentions):
    """The mentions of a text, and what each clause with a date says of them."""

    def part(self, clauses: Sequence[Clause], index: int, dated: frozenset[int], dates: Sequence[Span]) -> Part:
        """What clause `index` says. `dated` are the clauses with a date of their own: they are other facts. `dates` are all dates.

        Clauses that depend on it without a date belong to it ("said on Monday that …"), and so does the clause it only adds a date
        to ("won in 2009 and in 2012"). A clause that lost its subject takes it over from where it hangs.
        """
        clause = clauses[index]
        members = _members(clauses, index, dated)
        named = self._named_before(clause, dates)
        goes_on = not named and not self._opens_with_verb(clause, dates)
        if clause.kind == "coordinate" and clause.parent is not None and (goes_on or self._shares_verb(clauses[clause.parent], clause)):
            members = [clause.parent, *members]
        spans = _joined([part for member in members for part in clauses[member].parts])
        subject, actor = self._lost_subject(clauses, index, dates) if members[0] == index else (None, None)
        opening = self._participle(clause, dates, max(other.end for other in clauses)) if members[0] == index else None
        if named:
            subject, actor = f"{named},", named
        if opening:
            subject, actor, spans = opening.actor, opening.actor, (Span(clause.start, opening.span.start),)
        elif not subject and members == [index]:
            subject = self._phrase_behind(clauses, clause, dates)
        names = ([actor] if actor else []) + [mention.actor for span in spans for mention in self.acting(span)]
        names = names or self.named_behind(spans) or self.weakly(spans, (OWNER,)) or self._speaker(clauses, spans)
        if not names and clause.kind in ("relative", "adverbial"):
            names = [actor for actor in self._subject(clauses, clause.parent, clause.start)[1:] if actor]
        names = names or self.weakly([Span(clauses[0].start, max(other.end for other in clauses))], WEAK)
        if clause.kind == "relative" and subject is None and spans[0].start == clause.start:
            spans = (
                Span(max(min(other.start for other in clauses), self._noun_phrase(clause.start, clause.start)), spans[0].end),
                *spans[1:],
            )
        said = [part for i, child in enumerate(clauses) if child.kind == "complement" and child.parent in members for part in child.parts]
        return Part(_joined([*spans, *said]), tuple(dict.fromkeys(names)), subject)

    def _shares_verb(self, before: Clause, clause: Clause) -> bool:
        """True for a subject in two parts that a comma tore: "Jane Doe, 34, and" + "her brother founded Acme"."""
        gap = self.text[before.end : clause.start] if before.end <= clause.start else ""
        first = _WORD.search(self.text, clause.start, clause.end)
        joined = first is not None and first[0].lower() in self.words.coordinators and not gap.strip()
        named = self.acting(Span(before.start, before.end))
        return joined and bool(named) and self.near.fullmatch(self.text, named[-1].span.end, before.end) is not None

    def _openings(self, clause: Clause, dates: Sequence[Span]) -> list[str]:
        """The first words of a clause, without the conjunction and the dates."""
        joined = self.words.coordinators | self.words.complementisers | self.words.relatives | self.words.subordinators
        words = [
            match[0]
            for match in _WORD.finditer(self.text, clause.start, min(clause.end, clause.start + 80))
            if not any(date.start <= match.start() < date.end for date in dates)
        ]
        while words and words[0].lower() in joined:
            words.pop(0)
        return words[:3]

    def _is_tensed(self, clause: Clause, dates: Sequence[Span]) -> bool:
        return clause.tensed or any(
            is_finite(match[0], self.words) and not any(date.start <= match.start() < date.end for date in dates)
            for part in clause.parts
            for match in _WORD.finditer(self.text, part.start, part.end)
        )

    def _opens_with_verb(self, clause: Clause, dates: Sequence[Span]) -> bool:
        """True when a coordinate clause has a verb: one that carries a tense, or a first word that can hardly be anything else."""
        if self._is_tensed(clause, dates):
            return True
        opening = self._openings(clause, dates)
        return bool(opening) and opening[0].islower() and opening[0].lower() not in self.words.no_ending | self.words.lead_prepositions

    def _named_before(self, clause: Clause, dates: Sequence[Span]) -> str | None:
        """The actor whose name and a comma stand right before a clause without a verb ("Jane Doe, author of …")."""
        before = bisect_left(self.starts, clause.start) - 1
        first = _WORD.search(self.text, clause.start, clause.end)
        if before < 0 or first is None or clause.kind != "coordinate" or first[0].lower() in self.words.coordinators:
            return None
        close = self.text[self.mentions[before].span.end : clause.start].strip() == ","
        return self.mentions[before].actor if close and not self._is_tensed(clause, dates) else None

    def _participle(self, clause: Clause, dates: Sequence[Span], end: int) -> ActorMention | None:
        """The subject that follows a clause which opens with a participle ("Created last year, xAI …"): where it stands."""
        opening = self._openings(clause, dates)
        if clause.kind not in ("main", "coordinate") or not opening:
            return None
        first = _WORD.search(self.text, clause.start, clause.end)
        colon = self.text.rfind(": ", clause.start, min((date.start for date in dates if clause.holds(date)), default=clause.start))
        if colon >= 0:  # "A short freedom: arrested again in May, he …"
            first = _WORD.search(self.text, colon, clause.end)
        elif first and first[0] != opening[0]:
            return None
        if first is None or not (is_participle(first[0], self.words) or first[0].lower() in self.words.participles):
            return None
        for mention in self.within(Span(clause.start, min(end, clause.start + 2 * _NOUN_PHRASE))):
            before = self.text[max(colon + 1, clause.start) : mention.span.start].rstrip()
            if before.endswith(",") and ":" not in before:
                return mention
        return None

    def _phrase_behind(self, clauses: Sequence[Clause], clause: Clause, dates: Sequence[Span]) -> str | None:
        """The noun phrase that a clause of a participle alone speaks of ("Shut in 2014, the old bridge reopened …")."""
        first = _WORD.search(self.text, clause.start, clause.end)
        following = next((other for other in clauses if other.start == clause.end), None)
        if clause.tensed or not first or not is_participle(first[0], self.words) or not following:
            return None
        verb = self._first_verb(following, following.end)
        phrase = self.text[following.start : verb].strip(" ,’'") if verb else ""
        article = _WORD.match(phrase)
        return phrase if article and article[0].lower() in self.words.determiners and len(phrase) <= _NOUN_PHRASE // 2 else None

    def _lost_subject(self, clauses: Sequence[Clause], index: int, dates: Sequence[Span]) -> tuple[str | None, str | None]:
        """The words to put in front of a clause without a subject, and the actor they name."""
        clause = clauses[index]
        if clause.kind == "relative":
            return self._relative_subject(clauses, clause)
        verb_mention = self._dropped(clause, dates) or self._apposed_before(clause)
        if verb_mention:
            return verb_mention.actor, verb_mention.actor
        opening = self._openings(clause, dates)
        if not opening:
            return None, None
        clitics = list(takewhile(lambda word: word.lower() in self.words.clitics, opening))
        verb = opening[min(len(clitics), len(opening) - 1)]
        tensed = is_finite(verb, self.words)
        if (
            verb.lower() in self.words.speech
            and self.text[max(0, clause.start - 2) : clause.start].rstrip().endswith(",")
            and self._begins_with(clause, verb)
        ):
            return None, None  # ", said the mayor": the subject follows
        if clause.kind != "coordinate" or not verb.islower() or not (tensed or (not clitics and verb not in self.words.no_ending)):
            return None, None
        goes_on = not tensed and verb.endswith(self.words.participle_endings + self.words.infinitive_endings)
        auxiliary = self._auxiliary(clauses, clause.parent) if goes_on else ""
        words, actor = self._subject(clauses, clause.parent, clause.start)
        return f"{words} {auxiliary}".strip() if words else None, actor

    def _dropped(self, clause: Clause, dates: Sequence[Span]) -> ActorMention | None:
        """The verb without a subject that a clause begins with, as a mention of that subject."""
        small = self.words.coordinators | self.words.clitics | self.words.lead_ins
        for mention in self.within(Span(clause.start, clause.end)):
            if mention.rule != IMPLIED or not is_finite(mention.span.of(self.text), self.words):
                continue
            before = _WORD.finditer(self.text, clause.start, mention.span.start)
            bare = all(match[0].lower() in small or any(date.start <= match.start() < date.end for date in dates) for match in before)
            return mention if bare and clause.kind in ("main", "coordinate") else None
        return None

    def _apposed_before(self, clause: Clause) -> ActorMention | None:
        """The name between commas right before a clause that begins with its verb: "its cellist, Jane Doe, said"."""
        first = _WORD.search(self.text, clause.start, clause.end)
        before = bisect_left(self.starts, clause.start) - 1
        if before < 0 or first is None or clause.kind != "coordinate" or not is_finite(first[0], self.words):
            return None
        mention = self.mentions[before]
        closed = self.text[mention.span.end : first.start()].strip() == ","
        return mention if closed and self.text[max(0, mention.span.start - 2) : mention.span.start].rstrip().endswith(",") else None

    def _begins_with(self, clause: Clause, word: str) -> bool:
        first = _WORD.search(self.text, clause.start, clause.end)
        return first is not None and first[0] == word

    def _relative_subject(self, clauses: Sequence[Clause], clause: Clause) -> tuple[str | None, str | None]:
        parent = clauses[clause.parent] if clause.parent is not None else clause
        before = [mention for part in parent.parts for mention in self.acting(part) if mention.span.end <= clause.start]
        if not before or not (self.near.fullmatch(self.text, before[-1].span.end, clause.start) or self.apposed(before[-1], clause.start)):
            return None, None
        mention = before[-1]
        leading = _LAST_WORD.search(self.text, max(0, mention.span.start - 8), mention.span.start)
        word = leading[1].lower() if leading else ""
        first = _WORD.search(self.text, clause.start, clause.end)
        opens = first[0].lower() if first else ""
        bare = not self._is_tensed(clause, ())  # a participle, or an apposition
        is_subject = opens in self.words.subject_relatives or bare
        if word in self.of or not is_subject:
            return None, mention.actor
        article = self.text[leading.start(1) : mention.span.start] if leading and word in self.words.determiners else ""
        named = mention.span.of(self.text) == mention.actor
        return (article + mention.actor if named else mention.actor), mention.actor

    def _subject(self, clauses: Sequence[Clause], index: int | None, before: int) -> tuple[str | None, str | None]:
        """What stands in front of the first verb of the nearest clause above that has a subject, and the actor it names."""
        seen: set[int] = set()
        while index is not None and index not in seen:
            seen.add(index)
            clause = clauses[index]
            verb = self._first_verb(clause, before)
            end = verb or max(clause.start, min(clause.end, before))  # "Jane Doe, mayor since 2021, said": the subject stands alone
            mentions = [mention for mention in self.acting(Span(clause.start, end + 1)) if mention.span.start < before]
            if mentions:
                return mentions[0].actor, mentions[0].actor
            if verb:
                phrase = self.text[max(clause.start, self._noun_phrase(verb, clause.start)) : verb].strip(" ,’'")
                later = [mention for mention in self.acting(Span(verb, clause.end)) if mention.span.start < before]
                if phrase.lower() in self.names.starters and later:  # "First elected in 1999, Jane Doe lost her seat"
                    return later[0].actor, later[0].actor
                if 0 < len(phrase) <= _NOUN_PHRASE // 2:
                    return phrase, None
            index = clause.parent
        return None, None

    def _first_verb(self, clause: Clause, before: int) -> int | None:
        for match in _WORD.finditer(self.text, clause.start, min(clause.end, before)):
            if is_finite(match[0], self.words):
                return match.start()
        return None

    def _auxiliary(self, clauses: Sequence[Clause], index: int | None) -> str:
        """The first verb of the clause above, which a participle goes on from ("had found … and lost")."""
        verb = self._first_verb(clauses[index], clauses[index].end) if index is not None else None
        match = _WORD.match(self.text, verb) if verb is not None else None
        return match[0] if match else ""

    def _speaker(self, clauses: Sequence[Clause], spans: Sequence[Span]) -> list[str]:
        """Who says "I" in a clause that names nobody: the first actor of the sentence."""
        words = {match[0].lower() for span in spans for match in _WORD.finditer(self.text, span.start, span.end)}
        if not words & self.first_person:
            return []
        everyone = [mention for part in sorted(part for clause in clauses for part in clause.parts) for mention in self.acting(part)]
        return [everyone[0].actor] if everyone else []

    def _noun_phrase(self, end: int, otherwise: int) -> int:
        """Where the noun phrase that ends at `end` begins: at its last determiner, `otherwise` where it has none."""
        start = otherwise
        for match in _WORD.finditer(self.text, max(0, end - _NOUN_PHRASE), end):
            if match[0].lower() in self.words.determiners:
                start = match.start()
        return start


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
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, after.end))
        else:
            merged.append(after)
    return tuple(merged)
