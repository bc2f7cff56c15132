"""Runs of capitalised words -> candidate names: titles and roles taken off, what stands before them read, known names recognised."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from timeline.actors.capitals import Word, calendar, is_given, is_place, naming, peoples, runs
from timeline.actors.catalogue import Catalogue, Entry, first_word
from timeline.actors.context import Cue, cue
from timeline.locales.naming import Naming
from timeline.locales.people import MEN, WOMEN
from timeline.locales.punctuation import words
from timeline.span import Span

_NUMBER = re.compile(r" \d{1,3}(?:\.\d)?(?![\w%€$£°]|[.,:/-]\d| ?[%€$£°])(?= ?([^\W\d_]*))")
_HEAD = re.compile(r"(?<![^\W_])([^\W\d_]+) \Z")
_TAIL = re.compile(r" ([^\W\d_]+)\b(?!-)")
_NEXT = re.compile(r"[ ,]*([^\W\d_]+(?:'[^\W\d_]+)?)")
_AGE = re.compile(r",? \(?\d{2}(?: ans| years old)?\)?(?=[,).])")
_COUNTED = words("ans fois heures millions milliards hours times million billion people percent hommes")
_ACRONYM = re.compile(r"[^\W\d_a-zß-öø-ÿ]{2,6}\Z")


@dataclass(frozen=True, slots=True)
class Candidate:
    """Words that may name an actor.

    `form` has straight apostrophes. `sure` is False where the place in the sentence alone may have given the capital; then
    `shorter` is where the name begins if its first word is no part of it (None: the word stands alone).
    """

    span: Span
    form: str
    kind: str | None = None
    gender: str = ""
    entry: Entry | None = None
    sure: bool = True
    shorter: int | None = None


def find(straight: str, sentences: Sequence[Span], language: str | None, catalogue: Catalogue) -> Iterator[Candidate]:
    """The candidates of a text whose apostrophes and blanks are plain (catalogue.straighten), in order, none overlapping."""
    reader = _Reader(straight, naming(language), language, catalogue)
    for run in runs(straight, sentences, language):
        yield from reader.candidates(run)


@dataclass(frozen=True, slots=True)
class _Reader:
    """Reads the runs of one text."""

    text: str
    words: Naming
    language: str | None
    catalogue: Catalogue

    def candidates(self, run: list[Word]) -> Iterator[Candidate]:
        """The names in one run: known ones whole, the rest parted at titles, roles, days and function words."""
        told = cue(self.text, run[0].start, self.words)
        institution = len(run) > 1 and bool(self.words.entry(run[-1].form.lower(), self.words.tails | self.words.place_tails))
        piece: list[Word] = []
        i = 0
        while i < len(run):
            rest = run[i + 1 :]
            known = self._known(run[i], rest)
            word = run[i] if piece or known else self._bare(run[i])
            known = known or self._known(word, rest)
            lower = self._plain(word.form).lower()
            if known and not (piece and self._is_surname(piece, *known)):
                end, entry, used = known
                if not piece and rest[used:] and self._goes_on(rest[used], entry, rest[used + 1 :]):
                    piece.append(word)  # "Tesla Model 3" is not Tesla
                    i += 1
                    continue
                if piece:
                    yield from self._name(piece, told)
                yield self._entry(word, end, entry, told)
                piece, told = [], Cue()
                i += 1 + used
                continue
            if told.office and not piece and lower in self.words.offices:
                told = Cue(person=True, gender=told.gender, office=True)
            elif word.form.islower() and word.form.partition(" ")[0] not in self.words.lower_heads:
                # what an elided article left: "L'académicien"
                told = Cue(person=lower in self.words.roles, gender=self.words.roles.get(lower, ""))
            elif not piece and rest and self._is_sort(lower):
                told = Cue(group=bool(self.words.entry(lower, self.words.groups)), thing=bool(self.words.entry(lower, self.words.things)))
            elif piece and rest and is_given(lower) and self._announces(piece):
                yield from self._name(piece, told)  # "le maire de Lyon Grégory Doucet"
                piece, told = [word], Cue(person=True)
            elif not institution and self._is_address(lower, piece, rest):
                if piece:
                    yield from self._name(piece, told)
                    piece = []
                role = self.words.roles.get(self.words.entry(lower, self.words.roles), "")
                gender = self.words.titles.get(lower.rstrip("."), role) or told.gender
                told = Cue(person=True, gender=gender, office=True)
            elif self._nobody(lower) and not self._is_addressed(word, piece) and not self._keeps(lower, piece, rest, institution, told):
                if piece:
                    yield from self._name(piece, told)
                piece, told = [], Cue()
            elif not piece and self._is_opener(word, rest):
                told = Cue(dating=lower in self.words.dating)
            elif len(piece) > 1 and is_given(piece[0].form) and _ACRONYM.match(word.form) and not piece[-1].form.isupper():
                yield from self._name(piece, told)  # "reporter Lisa Stark ABC"
                piece, told = [word], Cue()
            else:
                piece.append(word)
                if word.form.endswith(self.words.suffixes or (" ",)):
                    yield from self._name(piece, told)
                    piece, told = [], Cue()
            i += 1
        if piece:
            yield from self._name(piece, told)

    def _is_sort(self, lower: str) -> bool:
        """True where nouns have capitals, for one that says what sort of thing is named next: "Baukonzern"."""
        sort = self.words.entry(lower, self.words.groups) or self.words.entry(lower, self.words.things)
        return bool(sort) and not self.words.capitals_name and not self.words.entry(lower, self.words.heads)

    def _is_addressed(self, word: Word, piece: list[Word]) -> bool:
        """True for a surname after "Mr" or "Frau", whatever else the word may be."""
        told = [] if piece else self.text[max(0, word.start - 12) : word.start].lower().split()[-1:]
        return any(self.words.titles.get(title) and title not in self.words.roles for title in told)

    def _announces(self, piece: list[Word]) -> bool:
        """True when a first name after `piece` begins another name: after a place, or any word where titles are not known or endless."""
        place = is_place(self.text[piece[0].start : piece[-1].end], self.language)
        return place or not ((self.words.roles and not self.words.compounds) or is_given(piece[0].form))

    def _plain(self, form: str) -> str:
        """The word without what clings to its end ("'s")."""
        suffix = next((suffix for suffix in self.words.suffixes if form.endswith(suffix)), "")
        return form[: len(form) - len(suffix)]

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

    def _is_address(self, lower: str, piece: list[Word], rest: list[Word]) -> bool:
        """True for a title or role that is no part of the name: "President", but not the last word of "Stephen King"."""
        if not self.words.entry(lower, self.words.roles) and lower.rstrip(".") not in self.words.titles and lower not in self.words.titles:
            return False
        if is_given(lower) and rest and lower not in self.words.titles:
            return False
        if piece and len(lower.rstrip(".")) == 1:
            return False  # the initial of "Ada M. Finch", not Monsieur
        return not piece or bool(rest) or not is_given(piece[-1].form)

    def _keeps(self, lower: str, piece: list[Word], rest: list[Word], institution: bool, told: Cue) -> bool:
        """True when a word that is no name by itself is part of one here: "June Hathersage", "Heidrun Mittwoch", "British Airways"."""
        if rest and rest[0].form.lower() in self.words.place_tails:
            return True
        if lower in calendar(self.language):
            if piece:
                return len(piece) == 1 and is_given(piece[0].form)
            return bool(rest) and is_given(lower) and not told.dating
        if institution or (piece and not rest and is_given(piece[-1].form)):
            return True
        if piece or not rest or not self.words.capitals_name:
            return False
        follower = rest[0].form.lower()
        return not (
            self._nobody(follower)
            or follower in self.words.titles
            or follower in self.words.roles
            or is_given(follower)
            or self._known(rest[0], rest[1:])
        )

    def _is_opener(self, word: Word, rest: list[Word]) -> bool:
        """True for a function word whose capital comes from its place."""
        lower = word.form.lower()
        if lower not in self.words.starters:
            return False
        if rest and (is_place(f"{word.form} {rest[0].form}", self.language) or (is_given(lower) and not word.initial)):
            return False
        return word.initial or not rest or lower in self.words.definite

    def _entry(self, word: Word, end: int, entry: Entry, told: Cue) -> Candidate:
        """A known actor; one whose name is an ordinary word is not sure at the start of a sentence."""
        form = self.text[word.start : end]
        if told.site:  # "rue de la Libération"
            return Candidate(Span(word.start, end), form, "place")
        if entry.kind == "product" and (numbered := self._numbered(end, form, told)) > end:
            return Candidate(Span(word.start, numbered), self.text[word.start : numbered], "product")
        if len(form) == 1:
            sure = cue(self.text, word.start, self.words).place
        else:
            sure = not entry.common or form != entry.name or not word.initial or self.text.startswith(",", end) or self._acts(end, form)
        return Candidate(Span(word.start, end), form, entry.kind, "", entry, sure)

    def _name(self, piece: list[Word], told: Cue) -> Iterator[Candidate]:
        """A name the catalogue does not know, with what its words and surroundings say of it."""
        start, end = piece[0].start, piece[-1].end
        end -= len(piece[-1].form) - len(self._plain(piece[-1].form))
        lower = piece[0].form.lower()
        form = self.text[start:end]
        addressed = told.person and told.office
        if len(form) < 2 or form.islower() or form in self.catalogue.never or (self._nobody(form.lower()) and not addressed):
            return
        tail = self._place_tail(end)
        form = self.text[start : (end := tail or self._numbered(end, form, told))]
        (kind, gender), several, shorter = ("place", "") if tail else self._kind(form, piece, told, end), len(piece) > 1, None
        sure = self.words.capitals_name or (several and self._stands_out(piece)) or self._proves(kind, form, told)
        if piece[0].initial and piece[0].form not in self.words.lower_heads:
            sure = (
                (several and (is_given(lower) or bool(self.words.entry(lower, self.words.heads))))
                or told.person
                or (self.words.capitals_name and any(char.isupper() or char.isdigit() for char in form.split(" ")[0][1:]))
                or (not self.words.capitals_name and self._proves(kind, form, told))
                or (not several and self._acts(end, form))
            )
            shorter = piece[1].start if several and self.words.capitals_name else None
        if told.site and not told.linked and (head := _HEAD.search(self.text, max(0, start - 20), start)):
            start, kind = head.start(1), "place"  # "ponte Morandi" is not Riccardo Morandi
        yield Candidate(Span(start, end), self.text[start:end], kind, gender, None, sure, shorter)

    def _stands_out(self, piece: list[Word]) -> bool:
        """True where nouns have capitals, for words side by side that look like no nouns or adjectives."""
        return not any(word.form.lower().endswith(self.words.noun_endings or ("\0",)) for word in piece)

    def _proves(self, kind: str | None, form: str, told: Cue) -> bool:
        """True where nouns have capitals, for a name that its own words or those before it tell."""
        if told.person or told.group or told.thing:
            return " " in form or not form.lower().endswith(self.words.noun_endings or ("\0",))
        return (kind not in (None, "place") and " " in form) or ("-" not in form and sum(map(str.isupper, form)) > form.count(" ") + 1)

    def _nobody(self, lower: str) -> bool:
        """True for days, months, peoples and the like."""
        return lower in self.words.never or lower in calendar(self.language) or lower in peoples(self.language)

    def _place_tail(self, end: int) -> int | None:
        """Where a small-written word ends that makes a place of the name before it: "Calder Falls footbridge"."""
        return found.end() if (found := _TAIL.match(self.text, end)) and found[1] in self.words.place_tails else None

    def _numbered(self, end: int, form: str, told: Cue) -> int:
        """Where the name ends with its number ("Viking 1"), unless the number counts what follows ("12 octobre")."""
        found = _NUMBER.match(self.text, end)
        if not found or told.person or form.isupper():
            return end
        unit = found[1].lower()
        if (len(unit) > 1 and unit.endswith(("s", "x"))) or unit in calendar(self.language) or unit in self.words.never or unit in _COUNTED:
            return end
        return found.end()

    def _acts(self, end: int, form: str) -> bool:
        """True when the next word is a verb that a name alone can be the subject of."""
        found = None if form.endswith("s") else _NEXT.match(self.text, end)
        return found is not None and found[1].lower() in self.words.predicates

    def _kind(self, form: str, piece: list[Word], told: Cue, end: int) -> tuple[str | None, str]:
        """The kind of actor and the gender of a person, as far as words tell."""
        first, last = piece[0].form.lower().partition(" ")[0], piece[-1].form.lower()
        gender = told.gender or ("m" if first in MEN else "f" if first in WOMEN else "")
        if last in self.words.place_tails and len(piece) > 1:
            return "place", ""
        headed, tailed = self.words.entry(first, self.words.heads), self.words.entry(last, self.words.tails)
        if (headed and " " in form) or (tailed and len(piece) > 1) or "&" in form:
            return "organisation", ""
        aged = not told.linked and not is_place(form, self.language) and _AGE.match(self.text, end)
        if told.person or (is_given(first) and len(piece) > 1) or aged:
            return "person", gender
        if told.group:
            return "organisation", ""
        if told.thing or any(char.isdigit() for char in form):
            return "product", ""
        if told.site or (told.place and len(piece) == 1) or is_place(form, self.language):
            return "place", ""
        return ("organisation" if _ACRONYM.match(form) else None), ""
