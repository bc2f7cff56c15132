"""Runs of capitalised words -> candidate names: parted at titles, roles and function words, known names recognised."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from timeline.actors import proofs
from timeline.actors.capitals import Word, calendar, is_given, is_place, naming, runs
from timeline.actors.catalogue import Catalogue, Entry, first_word
from timeline.actors.context import Cue, cue
from timeline.actors.judging import ACRONYM, Candidate, Judge
from timeline.actors.surnames import ordinary
from timeline.locales.naming import Naming
from timeline.span import Span

_NUMBERED = re.compile(r" (?:de )?\d")


def find(straight: str, sentences: Sequence[Span], language: str | None, catalogue: Catalogue) -> list[Candidate]:
    """The candidates of a text whose apostrophes and blanks are plain (catalogue.straighten), in order, none overlapping."""
    words = naming(language)
    found = list(_read(straight, sentences, Judge(straight, words, language, catalogue)))
    if surnames := ordinary(straight, found, language):
        found = list(_read(straight, sentences, Judge(straight, words, language, catalogue, surnames)))
    whole = proofs.spelled_out(straight, _with_uncased(straight, found, catalogue), words)
    return proofs.settle(straight, proofs.joined(straight, whole, words), words)


def _with_uncased(straight: str, found: list[Candidate], catalogue: Catalogue) -> list[Candidate]:
    """The candidates and the catalogue's names that no capital begins: "联合国", "3M"."""
    if catalogue.uncased is None:
        return found
    spans = [Span(*match.span()) for match in catalogue.uncased.finditer(straight)]
    if not spans:
        return found
    ends = [span.end for span in spans]
    apart = [c for c in found if (i := bisect_right(ends, c.span.start)) == len(spans) or not spans[i].overlaps(c.span)]
    entries = [catalogue.forms[span.of(straight)] for span in spans]
    known = [Candidate(span, span.of(straight), entry.kind, "", entry) for span, entry in zip(spans, entries, strict=True)]
    return sorted([*apart, *known], key=lambda c: c.span)


def _read(straight: str, sentences: Sequence[Span], judge: Judge) -> Iterator[Candidate]:
    reader = _Reader(straight, judge.words, judge.language, judge.catalogue, judge)
    return (c for run in runs(straight, sentences, judge.language) for c in reader.candidates(run))


@dataclass(frozen=True, slots=True)
class _Reader:
    """Reads the runs of one text."""

    text: str
    words: Naming
    language: str | None
    catalogue: Catalogue
    judge: Judge

    @property
    def small_heads(self) -> frozenset[str]:
        """First words of names that are written small."""
        return self.words.lower_heads | self.words.qualified_heads

    def candidates(self, run: list[Word]) -> Iterator[Candidate]:
        """The names in one run: known ones whole, the rest parted at titles, roles, days and function words."""
        if len(run) == 1 and self._only_opens(run[0]):
            return
        told = cue(self.text, run[0].start, self.words)
        last = run[-1].form.lower()
        institution = len(run) > 1 and bool(self.words.entry(last, self.words.tails) or self.words.entry(last, self.words.place_tails))
        piece: list[Word] = []
        i = 0
        while i < len(run):
            rest = run[i + 1 :]
            known = self._known(run[i], rest)
            word = run[i] if piece or known else self._bare(run[i])
            if word is not run[i]:
                known = self._known(word, rest)
            if known and known[1].kind not in ("person", None) and self._is_addressed(word, piece):
                known = None  # "Herr Siemens"
            if known and known[1].kind == "person" and told.group and not piece and known[1].name != word.form:
                known = None  # "el grupo Salvini"
            lower = self.judge.plain(word.form).lower()
            if known and not (piece and self._is_surname(piece, *known)):
                end, entry, used = known
                if (not piece or institution) and rest[used:] and self._goes_on(rest[used], entry, rest[used + 1 :]):
                    piece.append(word)  # "Tesla Model 3" is not Tesla
                    i += 1
                    continue
                if piece:
                    yield from self.judge.unknown(piece, told)
                if candidate := self.judge.known(word, end, entry, told):
                    yield candidate
                piece, told = [], Cue()
                i += 1 + used
                continue
            if told.office and not piece and lower in self.words.offices:
                told = Cue(person=True, gender=told.gender, office=True)
            elif word.form.islower() and word.form.partition(" ")[0] not in self.small_heads:
                # what an elided article left: "L'académicien"
                told = Cue(person=lower in self.words.roles, gender=self.words.roles.get(lower, ""))
            elif not piece and rest and self._is_sort(word) and not is_place(rest[0].form, self.language):
                told = Cue(group=bool(self.words.entry(lower, self.words.groups)), thing=bool(self.words.entry(lower, self.words.things)))
            elif piece and rest and is_given(lower) and self._announces(piece):
                yield from self.judge.unknown(piece, told)  # "le maire de Lyon Grégory Doucet"
                piece, told = [word], Cue(person=True)
            elif self._is_title(word, piece, rest, institution, told):
                if piece:
                    yield from self.judge.unknown(piece, told)
                    piece = []
                role = self.words.roles.get(self.words.entry(lower, self.words.roles), "")
                gender = self.words.titles.get(lower.rstrip("."), role) or told.gender
                told = Cue(person=True, gender=gender, office=True)
            elif (
                self.judge.nobody(lower)
                and not (told.group and not piece and not rest and lower not in calendar(self.language))
                and not (self._is_addressed(word, piece) or self._is_namesake(word, piece, told))
                and not (self._keeps(lower, piece, rest, institution, told) or self._repeats(piece, word))
            ):
                if piece:
                    yield from self.judge.unknown(piece, told)
                piece, told = [], Cue()
            elif not piece and self._is_opener(word, rest, told) and (word.initial or not self._heads(lower, piece, rest or [word])):
                told = Cue(dating=lower in self.words.dating, place=lower in self.words.locatives, inside=lower in self.words.inside)
            elif len(piece) > 1 and is_given(piece[0].form) and ACRONYM.match(word.form) and not piece[-1].form.isupper():
                yield from self.judge.unknown(piece, told)  # "reporter Lisa Stark ABC"
                piece, told = [word], Cue()
            else:
                piece.append(word)
                if word.form.endswith(self.words.suffixes or (" ",)) and not self._owns_house(lower, rest):
                    yield from self.judge.unknown(piece, told)
                    piece, told = [], Cue()
            i += 1
        if piece:
            yield from self.judge.unknown(piece, told)

    def _only_opens(self, word: Word) -> bool:
        """True for a function word that has its capital from its place, and that nobody is called: most first words of sentences."""
        plain = word.initial and word.form not in self.judge.surnames and "'" not in word.form
        return plain and word.form.lower() in self.words.starters and not self._known(word, [])

    def _owns_house(self, lower: str, rest: list[Word]) -> bool:
        """True for the genitive inside a name: "St Brendan's Hospital", not "Spain's High Court"."""
        return len(rest) == 1 and rest[0].form.lower() in self.words.tails and not is_place(lower, self.language)

    def _is_sort(self, word: Word) -> bool:
        """True for a noun that says what sort of thing is named next, where nouns have capitals or it opens a line: "Baukonzern"."""
        lower = word.form.lower()
        if lower in self.words.heads or (lower not in self.words.groups and self.words.entry(lower, self.words.heads)):
            return False
        if self.words.capitals_name and not self.words.attributive:
            return word.initial and (lower in self.words.sorts or lower in self.words.things)
        return bool(self.words.entry(lower, self.words.groups) or self.words.entry(lower, self.words.things))

    def _is_addressed(self, word: Word, piece: list[Word]) -> bool:
        """True for a surname after "Mr" or "Frau", whatever else the word may be."""
        told = [] if piece else self.text[max(0, word.start - 12) : word.start].lower().split()[-1:]
        return any(self.words.titles.get(title) and title not in self.words.roles for title in told)

    def _is_namesake(self, word: Word, piece: list[Word], told: Cue) -> bool:
        """True for a day, month or role that is the surname of somebody the text names in full, where no date is told.

        Where such words have a capital anyway, nothing that goes with a common noun may stand before it: "den Sommer".
        """
        if word.form not in self.judge.surnames or len(piece) > 1:
            return False
        if piece:
            return not self.words.roles.get(piece[0].form.lower()) and not self.judge.nobody(piece[0].form.lower())
        dated = told.dating or bool(_NUMBERED.match(self.text, word.end))
        if word.form.lower() in calendar(self.language, small=True):
            return not dated
        before = self.text[max(0, word.start - 20) : word.start].lower().split()[-1:]
        words = self.words
        common = any(word in table for word in before for table in (words.definite, words.contracted, words.determiners))
        return self.judge.says(word) or not (dated or common)

    def _announces(self, piece: list[Word]) -> bool:
        """True when a first name after `piece` begins another name: after a place, or any word where titles are not known or endless."""
        place = is_place(self.text[piece[0].start : piece[-1].end], self.language)
        return place or not ((self.words.roles and not self.words.compounds) or is_given(piece[0].form))

    def _is_surname(self, piece: list[Word], end: int, entry: Entry, used: int) -> bool:
        """True when a known name is the end of somebody else's: "Melania Trump", "Harrison Ford"."""
        return entry.kind == "person" or (used == 0 and is_given(piece[0].form))

    def _bare(self, word: Word) -> Word:
        """The word without an article that only its place at the head of a sentence made a capital ("L'ESA")."""
        lower = word.form.lower()
        for elided in self.words.elided:
            rest = word.form[len(elided) :]
            if word.initial and lower.startswith(elided) and rest:
                return Word(word.start + len(elided), word.end, rest, False)
        return word

    def _known(self, word: Word, rest: list[Word]) -> tuple[int, Entry, int] | None:
        """The catalogue's longest form at `word`: its end, its entry, and how many words of `rest` it takes."""
        found = self.catalogue.at(self.text, word.start, first_word(word.form))
        if not found:
            return None
        end, entry = found
        if end < word.end and word.form[end - word.start :] not in self.words.suffixes:
            return None  # part of a longer word: "Renault-Nissan"
        return end, entry, sum(1 for other in rest if other.start < end)

    def _goes_on(self, word: Word, entry: Entry, rest: list[Word]) -> bool:
        """True when `word`, right after a known name, makes another name of it."""
        lower = word.form.lower()
        if lower in self.words.titles or lower in self.words.roles or lower in self.words.never or is_given(lower):
            return False
        if entry.kind == "person" or len(entry.name) == 1 or self._known(word, rest):
            return False
        return self.text[word.start - 1] == " "

    def _is_title(self, word: Word, piece: list[Word], rest: list[Word], institution: bool, told: Cue) -> bool:
        """True for a title or role that is neither an institution's nor, alone, a surname of the text."""
        if institution or not self._is_address(self.judge.plain(word.form).lower(), piece, rest) or self._is_addressed(word, piece):
            return False
        return bool(rest or piece) or not self._is_namesake(word, piece, told)

    def _is_address(self, lower: str, piece: list[Word], rest: list[Word]) -> bool:
        """True for a title or role that is no part of the name: "President", but not the last word of "Stephen King"."""
        if not self.words.entry(lower, self.words.roles) and lower.rstrip(".") not in self.words.titles and lower not in self.words.titles:
            return False
        if is_given(lower) and rest and lower not in self.words.titles:
            return False
        if lower in self.words.heads and rest and not is_given(rest[0].form):
            return False  # "Guardia Civil"
        if piece and len(lower.rstrip(".")) == 1:
            return False  # the initial of "Ada M. Finch", not Monsieur
        return not piece or bool(rest) or not is_given(piece[-1].form)

    def _keeps(self, lower: str, piece: list[Word], rest: list[Word], institution: bool, told: Cue) -> bool:
        """True when a word that is no name by itself is part of one here: "June Ellerby", "Elke Mittwoch", "British Airways"."""
        if rest and (rest[0].form.lower() in self.words.place_tails or self._heads(lower, piece, rest)):
            return True
        if piece and self.words.entry(piece[0].form.lower().partition(" ")[0], self.words.heads) and lower not in calendar(self.language):
            return True  # "Agência Portuguesa do Ambiente"
        if lower in calendar(self.language):
            if piece:
                return len(piece) == 1 and (is_given(piece[0].form) or (told.person and lower in calendar(self.language, small=True)))
            return bool(rest) and is_given(lower) and not told.dating
        if institution or (piece and not rest and is_given(piece[-1].form)):
            return True
        if piece or not rest or not self.words.capitals_name or self.words.attributive:
            return False
        follower = rest[0].form.lower()
        return not (
            self.judge.nobody(follower)
            or follower in self.words.titles
            or follower in self.words.roles
            or is_given(follower)
            or self._known(rest[0], rest[1:])
        )

    def _repeats(self, piece: list[Word], word: Word) -> bool:
        """True for a word that the text writes behind the one before it again and again: "Molinera Sur"."""
        again = bool(piece) and proofs.pairs(self.text)[f"{piece[-1].form} {word.form}"] > 1
        return again and not is_given(piece[0].form) and word.form.lower() not in calendar(self.language)

    def _heads(self, lower: str, piece: list[Word], rest: list[Word]) -> bool:
        """True where an organisation's name begins or goes on: "Stadt Torgau", "Deutsche Gesellschaft für Akustik"."""
        first = lower.partition(" ")[0]
        if piece or is_given(rest[0].form) or lower in self.words.definite:
            return False
        following = rest[0].form.lower().partition(" ")[0]
        bent = first.endswith(self.words.inflections or ("\0",)) and following in self.words.heads
        return bent or first in self.words.heads

    def _is_opener(self, word: Word, rest: list[Word], told: Cue) -> bool:
        """True for a function word whose capital comes from its place, not for the article of a surname ("minister De Jonge")."""
        lower = word.form.lower()
        if lower not in self.words.starters or self._is_namesake(word, [], told):
            return False
        if rest and self.text[word.start : rest[0].end] in self.judge.surnames:
            return False
        if rest and told.person and not word.initial and lower in (*self.words.particles, *self.words.weak_particles):
            return False
        if rest and (is_place(f"{word.form} {rest[0].form}", self.language) or (is_given(lower) and not word.initial)):
            return False
        return word.initial or not rest or lower in self.words.definite
