"""Sentence -> clauses: which words belong to which fact."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from timeline.locales.grammar import Grammar
from timeline.locales.loading import locale_words
from timeline.span import Span

ClauseKind = Literal["main", "coordinate", "relative", "adverbial", "complement"]

_TOKEN = re.compile(r"[^\W_]+(?:-[^\W_]+)*|(?<!\d),|,(?!\d)|[;:–—()]")  # no comma of "12,000"
_LETTER = re.compile(r"\w")
_STOPS = frozenset(",;:–—()")
_CLOSED_BY_COMMA = ("relative", "adverbial")
_NONE = Grammar()
_REMEMBERED = 10_000  # words of a language


@dataclass(frozen=True, slots=True)
class Clause:
    """The words of one clause: several `parts` where another clause stands inside it. `parent` is its index in the sentence."""

    parts: tuple[Span, ...]
    kind: ClauseKind
    parent: int | None = None
    tensed: bool = False
    """True when a word of it carries a tense."""

    @property
    def start(self) -> int:
        """First character."""
        return self.parts[0].start

    @property
    def end(self) -> int:
        """One past the last character."""
        return self.parts[-1].end

    def holds(self, span: Span) -> bool:
        """True when `span` begins inside this clause."""
        return any(part.start <= span.start < part.end for part in self.parts)


def grammar(language: str | None) -> Grammar:
    """The clause words of a language; empty for one without a file of them."""
    return locale_words(language, "grammar", Grammar) or _NONE


@lru_cache(_REMEMBERED)
def is_finite(word: str, words: Grammar) -> bool:
    """True for a word, as it is written, that carries a tense as far as its form tells."""
    if words.nouns_capitalised and word[:1].isupper():
        return False
    word = word.lower()
    return word in words.finite or (len(word) > 4 and word.endswith(words.finite_endings))


@lru_cache(_REMEMBERED)
def is_participle(word: str, words: Grammar) -> bool:
    """True for a past participle, as far as its form tells."""
    form = word.lower()
    stems = {form, form.removesuffix("s"), form.removesuffix("e"), form.removesuffix("es")}
    return bool(stems & words.participles) or (len(form) > 3 and form.endswith(words.participle_endings or ("\0",)))


@lru_cache(32)
def _joints(words: Grammar) -> frozenset[str]:
    """What a clause may open or close at, and the verbs that decide it."""
    return _STOPS | words.speech | words.relatives | words.complementisers | words.coordinators | words.subordinators


def split(text: str, sentence: Span, language: str | None, dates: Sequence[Span] = ()) -> tuple[Clause, ...]:
    """The clauses of `sentence`, by their start; every character is in exactly one.

    A clause opens at a semicolon, a colon or a dash; at a conjunction or a relative pronoun that a finite verb follows; and at "that" after
    a verb of saying. Where two `dates` are left in one clause, it is cut at the last conjunction or comma between them.
    """
    return _Splitter(text, sentence, grammar(language), dates).run()


class _Splitter:
    """One pass over the tokens of a sentence; `owner` says for each cut which clause goes on from there."""

    def __init__(self, text: str, sentence: Span, words: Grammar, dates: Sequence[Span]) -> None:
        self.text, self.sentence, self.words, self.dates = text, sentence, words, dates
        found = [(m.start(), m[0]) for m in _TOKEN.finditer(text, sentence.start, sentence.end)]
        self.tokens = [(position, token.lower()) for position, token in found]
        self.tenses = [is_finite(token, words) for _, token in found]
        for i, (_, token) in enumerate(self.tokens):
            if token in words.present and self._is_present(i):
                self.tenses[i] = True
        self.kinds: list[ClauseKind] = ["main"]
        self.parents: list[int | None] = [None]
        self.cuts: list[tuple[int, int]] = [(sentence.start, 0)]  # (position, clause that goes on from there)
        self.tensed = self._tensed_ahead()
        self.closed = self._closed_by_verb()

    def run(self) -> tuple[Clause, ...]:
        spoke = False  # the clause so far has a verb of saying
        joints = _joints(self.words)
        for i, (position, token) in enumerate(self.tokens):
            if token not in joints or any(date.start <= position < date.end for date in self.dates):
                continue
            current = self.cuts[-1][1]
            before = self.tokens[i - 1][1] if i else ""
            after = self.tokens[i + 1][1] if i + 1 < len(self.tokens) else ""
            spoke = spoke or token in self.words.speech
            if token in ";:–—":
                if token != ":" or (self.text[position + 1 : position + 2].isspace() and self.tensed[i]):
                    self._open(position + 1, "main", None)
                    spoke = False
            elif token == ",":
                if self.kinds[current] in _CLOSED_BY_COMMA and after not in self.words.coordinators:
                    self._resume(position + 1, current)
                if self._is_dated_participle(i + 1):
                    self._open(position + 1, "relative", self.cuts[-1][1])
            elif token in self.words.relatives and i and self._is_relative(i, after):
                self._open(position, "relative", current)
                spoke = False
            elif token in self.words.complementisers and spoke and before not in self.words.coordinators | self.words.relatives:
                self._open(position, "complement", current)
                spoke = False
            elif token in self.words.coordinators and before in ",;" and before and self.tensed[i]:
                self._open(position, "coordinate", current)
                spoke = False
            elif (
                token in self.words.subordinators
                and not self._leads_to_date(i)
                and (self._verb_soon(i) if i else self._opens_subordinate())
            ):
                self._open(position, "adverbial", current)
                spoke = False
        self._part_dates()
        return self._clauses()

    def _is_dated_participle(self, i: int) -> bool:
        """True where from token `i`, after a comma, a participle goes with a date ("the spire, finished in 1859, fell").

        It stands at the beginning, or in German at the end ("die Werft, 1921 gegründet, ging unter"). Where it looks like a finite
        verb ("moved") another comma has to close it.
        """
        end = next((j for j in range(i, len(self.tokens)) if self.tokens[j][1] in _STOPS), len(self.tokens))
        own = [j for j in range(i, end) if not any(date.start <= self.tokens[j][0] < date.end for date in self.dates)]
        told = [j for j in own if self.tokens[j][1] not in self.words.date_prepositions]
        if len(own) == end - i or not told or self.tokens[told[0]][1] in self.words.scheduled:
            return False
        closed = end < len(self.tokens) and self.tokens[end][1] == ","
        if is_participle(self.tokens[told[0]][1], self.words):
            goes_on = closed and self.tokens[end + 1 : end + 2] and self.tokens[end + 1][1] not in self.words.coordinators
            return bool(goes_on) or not self.tenses[told[0]]
        tensed = any(self.tenses[j] for j in told)
        return closed and self.words.verb_final and not tensed and is_participle(self.tokens[told[-1]][1], self.words)

    def _is_present(self, i: int) -> bool:
        """True for "plans" in "the club plans to": a word that may be a plural noun, between a noun and what only follows a verb."""
        return (
            0 < i < len(self.tokens) - 1 and self._joins_nothing(self.tokens[i - 1][1]) and self.tokens[i + 1][1] in self.words.after_verb
        )

    def _joins_nothing(self, word: str) -> bool:
        return word not in self.words.no_ending and word not in _STOPS

    def _leads_to_date(self, i: int) -> bool:
        """True for "not since ⌁ has it rained": a preposition to the date, not a conjunction, behind a negation."""
        following = self.tokens[i + 1][0] if i + 1 < len(self.tokens) else -1
        dated = any(date.start <= following < date.end for date in self.dates)
        return dated and i > 0 and self.tokens[i - 1][1] in self.words.negations

    def _verb_soon(self, i: int) -> bool:
        """True when a finite verb follows token `i` before a stop or a conjunction: not in "lost his seat as chairman and resigned"."""
        for (_, token), tensed in zip(self.tokens[i + 1 :], self.tenses[i + 1 :], strict=True):
            if tensed:
                return True
            if token in _STOPS or token in self.words.coordinators:
                return False
        return False

    def _opens_subordinate(self) -> bool:
        """True when the sentence begins with a subordinate clause that a comma closes, a verb behind it."""
        comma = next((j for j, (_, token) in enumerate(self.tokens) if token in _STOPS), None)
        if comma is None or self.tokens[comma][1] != "," or not (self.closed[0] if self.words.verb_final else self.tensed[0]):
            return False
        return any(self.tenses[comma + 1 :])

    def _tensed_ahead(self) -> list[bool]:
        """For each token: does a finite verb follow before the next comma or stop?"""
        ahead, seen = [False] * len(self.tokens), False
        for i in range(len(self.tokens) - 1, -1, -1):
            ahead[i] = seen
            seen = self.tokens[i][1] not in _STOPS and (seen or self.tenses[i])
        return ahead

    def _is_relative(self, i: int, after: str) -> bool:
        """True when token `i`, listed as a relative pronoun, is one here: "such" before "that"; an article with the verb at the end."""
        token = self.tokens[i][1]
        if self.words.verb_final:
            apart = "," in (self.tokens[i - 1][1], self.tokens[i - 2][1] if i > 1 else "")
            return apart and (self.closed[i] or (token not in self.words.determiners and self.tensed[i]))
        return not token.startswith("tel") or after in self.words.complementisers

    def _closed_by_verb(self) -> list[bool]:
        """For each token: is the last word before the next comma or stop a finite verb?"""
        closed, last = [False] * len(self.tokens), False
        for i in range(len(self.tokens) - 1, -1, -1):
            if self.tokens[i][1] in _STOPS:
                last = bool(i) and self.tenses[i - 1]
            elif i == len(self.tokens) - 1:
                last = self.tenses[i]
            closed[i] = last
        return closed

    def _open(self, position: int, kind: ClauseKind, parent: int | None) -> None:
        self.kinds.append(kind)
        self.parents.append(parent)
        self.cuts.append((position, len(self.kinds) - 1))

    def _resume(self, position: int, current: int) -> None:
        parent = self.parents[current]
        self.cuts.append((position, 0 if parent is None else parent))

    def _part_dates(self) -> None:
        """Cuts a clause that still holds two dates at the last comma or conjunction between them."""
        for first, second in zip(self.dates, self.dates[1:], strict=False):
            if any(first.end <= position <= second.start for position, _ in self.cuts):
                continue
            between = [(p, t) for p, t in self.tokens if first.end <= p < second.start and (t == "," or t in self.words.coordinators)]
            if not between:
                continue
            position, token = between[-1]
            if token == "," and len(between) > 1 and not _LETTER.search(self.text, between[-2][0] + len(between[-2][1]), position):
                position, token = between[-2]  # "and, on the 20th, …"
            owner = max((cut for cut in self.cuts if cut[0] <= position), key=lambda cut: cut[0])[1]
            self.kinds.append("coordinate")
            self.parents.append(owner)
            self.cuts.append((position + (token == ","), len(self.kinds) - 1))
            if token == "," and (closing := self._closes_aside(position)):
                self.kinds[-1] = "relative"
                self.cuts.append((closing + 1, owner))
            else:
                self._hand_over(owner, position)
            self.cuts.sort(key=lambda cut: cut[0])

    def _hand_over(self, owner: int, position: int) -> None:
        """What hangs on `owner` behind `position` hangs on the clause just cut off there."""
        for start, clause in self.cuts[:-1]:
            if start > position and self.parents[clause] == owner:
                self.parents[clause] = len(self.kinds) - 1

    def _closes_aside(self, comma: int) -> int | None:
        """Where the comma stands that closes an aside without a verb ("Lee, in office since 2011, resigned"); None for no aside."""
        first = bisect_right(self.tokens, comma, key=lambda found: found[0])
        if first < len(self.tokens) and self.tokens[first][1] in self.words.lead_prepositions - self.words.date_prepositions:
            return None  # ", with the loan of 2018," goes with the verb that follows
        for (position, token), tensed in zip(self.tokens[first:], self.tenses[first:], strict=True):
            if tensed or token in ";:–—()" or any(cut == position for cut, _ in self.cuts):
                return None
            if token == ",":
                return position
        return None

    def _clauses(self) -> tuple[Clause, ...]:
        parts: list[list[Span]] = [[] for _ in self.kinds]
        ends = [position for position, _ in self.cuts[1:]] + [self.sentence.end]
        for (start, owner), end in zip(self.cuts, ends, strict=True):
            if start < end:
                parts[owner].append(Span(start, end))
        kept = [i for i, spans in enumerate(parts) if spans]
        number: dict[int | None, int] = {old: new for new, old in enumerate(kept)}
        verbs = [position for (position, _), tensed in zip(self.tokens, self.tenses, strict=True) if tensed]
        told = [any(part.start <= verb < part.end for part in spans for verb in verbs) for spans in parts]
        return tuple(Clause(tuple(parts[i]), self.kinds[i], number.get(self.parents[i]), told[i]) for i in kept)
