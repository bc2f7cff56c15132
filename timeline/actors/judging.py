"""One run of words, read -> a candidate name: how far it reaches, of what kind it is, whether its capital proves anything."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from timeline.actors.capitals import Word, calendar, is_given, is_place, peoples
from timeline.actors.catalogue import Catalogue, Entry
from timeline.actors.context import Cue, cue
from timeline.locales.naming import Naming
from timeline.locales.people import MEN, WOMEN
from timeline.locales.punctuation import words
from timeline.span import Span

_NUMBER = re.compile(r" \d{1,3}(?:\.\d)?(?![\w%€$£°]|[.,:/-]\d| ?[%€$£°])(?= ?([^\W\d_]*))")
_HEAD = re.compile(r"(?<![^\W_])([^\W\d_]+) \Z")
_DATED = re.compile(r", \d| \(| [–—-] ")
_STREET = 5  # letters of the last part of a compound that makes a street of it: "ring" ends many a surname
_PARTICLES = words("al el ibn bin abu ben van von")  # that only persons have inside their names
_TAIL = re.compile(r" ([^\W\d_]+)\b(?!-)")
_NEXT = re.compile(r"[ ,]*([^\W\d_]+(?:'[^\W\d_]+)?)")
_AGE = re.compile(r",? \(?\d{2}(?: ans| years old)?\)?(?=[,).])")
_COUNTED = words("ans fois heures millions milliards hours times million billion people percent hommes")
ACRONYM = re.compile(r"[^\W\d_a-zß-öø-ÿ]{2,6}\Z")


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


@dataclass(frozen=True, slots=True)
class Judge:
    """Judges the names of one text, whose apostrophes and blanks are plain."""

    text: str
    words: Naming
    language: str | None
    catalogue: Catalogue
    surnames: frozenset[str] = frozenset()
    """Surnames of this text's people that look like something else, with a capital ("Abril", "De Graaf")."""

    def known(self, word: Word, end: int, entry: Entry, told: Cue) -> Candidate | None:
        """A known actor; one whose name is an ordinary word is not sure at the start of a sentence."""
        form = self.text[word.start : end]
        if told.barred:  # "premio Nadal"
            return None
        if told.site and not (told.linked and entry.kind == "person"):  # "rue de la Libération", but "à la place de Macron"
            return Candidate(Span(word.start, end), form, "place")
        if entry.kind in ("product", "organisation") and (numbered := self._numbered(end, form, told)) > end:
            return Candidate(Span(word.start, numbered), self.text[word.start : numbered], "product")
        if len(form) == 1:
            sure = cue(self.text, word.start, self.words).place
        else:
            sure = not entry.common or form != entry.name or not word.initial or self.text.startswith(",", end) or self._acts(end, form)
        return Candidate(Span(word.start, end), form, entry.kind, "", entry, sure)

    def unknown(self, piece: list[Word], told: Cue) -> Iterator[Candidate]:
        """A name the catalogue does not know, with what its words and surroundings say of it."""
        if self._opens_with_role(piece):
            piece, told = piece[1:], Cue(person=True)
        start, end = piece[0].start, piece[-1].end
        end -= len(piece[-1].form) - len(self.plain(piece[-1].form))
        lower = piece[0].form.lower()
        form = self.text[start:end]
        addressed = (told.person and told.office) or told.group
        if (
            len(form) < 2
            or form.islower()
            or form in self.catalogue.never
            or (self.nobody(form.lower()) and not addressed and form not in self.surnames)
        ):
            return
        if self._is_address(piece, told) or self._is_honour(piece):
            return
        tail = self._place_tail(end)
        form = self.text[start : (end := tail or self._numbered(end, form, told))]
        (kind, gender), several, shorter = ("place", "") if tail else self._kind(form, piece, told, end), len(piece) > 1, None
        sure = self.words.capitals_name or form in self.surnames or (several and self._stands_out(piece)) or self._proves(kind, form, told)
        if piece[0].initial and not piece[0].form.islower():
            sure = (
                (several and (is_given(lower) or bool(self.words.entry(lower, self.words.heads))))
                or told.person
                or form in self.surnames
                or (self.words.capitals_name and any(char.isupper() or char.isdigit() for char in form.split(" ")[0][1:]))
                or (not self.words.capitals_name and self._proves(kind, form, told))
                or (not several and self.words.capitals_name and self._acts(end, form))
                or (not self.words.capitals_name and several and self._stands_out(piece) and not self._is_bent(piece[0].form))
            )
            shorter = piece[1].start if several and self.words.capitals_name else None
        if told.site and not told.linked and (head := _HEAD.search(self.text, max(0, start - 20), start)):
            start, kind = head.start(1), "place"  # "ponte Morandi" is not Riccardo Morandi
        yield Candidate(Span(start, end), self.text[start:end], kind, gender, None, sure, shorter)

    def _is_address(self, piece: list[Word], told: Cue) -> bool:
        """True for a street: "March Lane", "Lindenallee", "rue des Tanneurs"."""
        first, last = piece[0].form.lower(), piece[-1].form.lower()
        if len(piece) > 1 and first in self.words.streets & self.words.place_heads:
            return True  # "Rua Sete de Setembro"
        if told.barred or last.rpartition("-")[2] in self.words.streets:
            return not is_given(piece[0].form) or len(piece) == 1
        return len(self.words.entry(last, self.words.streets)) >= _STREET

    def _is_honour(self, piece: list[Word]) -> bool:
        """True for what is won: "Prix Goncourt", "Booker Prize", "Librisprijs"."""
        first, last = piece[0].form.lower(), piece[-1].form.lower()
        if len(piece) == 1:
            return self.words.compounds and bool(self.words.entry(last, self.words.honours))
        return first in self.words.honours or last in self.words.honours

    def _stands_out(self, piece: list[Word]) -> bool:
        """True where nouns have capitals, for words side by side that look like no nouns or adjectives."""
        return not any(word.form.lower().endswith(self.words.noun_endings or ("\0",)) for word in piece)

    def _opens_with_role(self, piece: list[Word]) -> bool:
        """True for a sentence that opens with what somebody is: "Skipper Hamish Rennie", "Planerin Inga Thiel"."""
        lower = piece[0].form.lower()
        bent = lower.endswith(self.words.role_endings or ("\0",)) and self._stands_out(piece[1:])
        if not (self.words.bare_roles and len(piece) > 2 and piece[0].initial and (bent or is_given(piece[1].form))):
            return False
        return not is_given(lower) and not lower.isupper() and lower not in self.words.heads and lower not in self.words.things

    def _is_bent(self, form: str) -> bool:
        """True for what is bent like an adjective or stands in the genitive: "Schwere Unwetter", "Berlins Wirtschaft"."""
        return form.endswith((*self.words.inflections, self.words.genitive or "\0"))

    def _proves(self, kind: str | None, form: str, told: Cue) -> bool:
        """True where nouns have capitals, for a name that its own words or those before it tell."""
        if self._is_landmark(form.lower()):
            return True
        if told.person or told.group or told.thing:
            return " " in form or not form.lower().endswith(self.words.noun_endings or ("\0",))
        return (kind not in (None, "place") and " " in form) or ("-" not in form and sum(map(str.isupper, form)) > form.count(" ") + 1)

    def _is_landmark(self, lower: str) -> bool:
        """True for a compound of a river or a known name and an institution: "Elbphilharmonie", "Peking-Universität"."""
        head = self.words.entry(lower, self.words.heads)
        stem = lower.removesuffix(head).rstrip("-")
        if not head or not stem or head in self.words.seats:
            return False
        known = stem in self.words.stems or stem.capitalize() in self.catalogue.forms
        hyphened = "-" in lower and (is_given(stem) or is_place(stem, self.language))
        return known or hyphened

    def nobody(self, lower: str) -> bool:
        """True for days, months, peoples and the like."""
        return lower in self.words.never or lower in calendar(self.language) or lower in peoples(self.language)

    def _place_tail(self, end: int) -> int | None:
        """Where a small-written word ends that makes a place of the name before it: "Marl Falls footbridge"."""
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

    def says(self, word: Word) -> bool:
        """True when the next word is a verb that only somebody can do."""
        found = _NEXT.match(self.text, word.end)
        return found is not None and found[1].lower() in self.words.saying

    def _is_dateline(self, form: str, end: int) -> bool:
        """True for capitals that open a line and are followed by a date or a dash: "TORGAU, 4. März –"."""
        start = end - len(form)
        return form.isupper() and self.text[max(0, start - 1) : start] in ("", "\n") and bool(_DATED.match(self.text, end))

    def _acts(self, end: int, form: str) -> bool:
        """True when the next word is a verb that a name alone can be the subject of."""
        found = None if form.endswith("s") else _NEXT.match(self.text, end)
        return found is not None and found[1].lower() in self.words.predicates

    def _kind(self, form: str, piece: list[Word], told: Cue, end: int) -> tuple[str | None, str]:
        """The kind of actor and the gender of a person, as far as words tell."""
        first, last = piece[0].form.lower().partition(" ")[0], piece[-1].form.lower()
        gender = told.gender or ("m" if first in MEN else "f" if first in WOMEN else "")
        if last in self.words.place_tails and len(piece) > 1 and not (self.words.compounds and is_given(first)):
            return "place", ""
        headed, tailed = self.words.entry(first, self.words.heads), self.words.entry(last, self.words.tails)
        if len(piece) > 1 and first.endswith(self.words.inflections or ("\0",)):
            headed = headed or self.words.entry(piece[1].form.lower(), self.words.heads)  # "Deutsche Gesellschaft für Akustik"
        if headed in self.words.seats and told.place:
            return "place", ""
        if (headed and " " in form) or (tailed and len(piece) > 1) or "&" in form:
            return "organisation", ""
        aged = not told.linked and not is_place(form, self.language) and _AGE.match(self.text, end)
        if told.person or (is_given(first) and len(piece) > 1) or aged:
            return "person", gender
        if told.group:
            return "organisation", ""
        if not _PARTICLES.isdisjoint(re.split("[ -]", form)[1:-1]) and not is_place(form, self.language):
            return "person", gender
        if form in self.surnames or (len(piece) == 2 and self.words.capitals_name and piece[-1].form in self.surnames):
            return "person", gender
        if told.thing or (any(char.isdigit() for char in form) and first not in self.words.place_heads):
            return "product", ""
        if len(piece) > 1 and first in self.words.place_heads and piece[1].form.lower() not in self.words.heads:
            return "place", ""  # "Serra Clara"
        if told.site or (told.place and len(piece) == 1) or told.inside or is_place(form, self.language) or self._is_dateline(form, end):
            return "place", ""
        return ("organisation" if ACRONYM.match(form) else None), ""

    def plain(self, form: str) -> str:
        """The word without what clings to its end ("'s")."""
        if not form.endswith(self.words.suffixes):
            return form
        return form.removesuffix(next(suffix for suffix in self.words.suffixes if form.endswith(suffix)))
