"""What a whole text proves of words whose capital alone proves nothing: at the head of a sentence, and where all nouns have capitals."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from timeline.actors.judging import Candidate
from timeline.actors.spelling import spells, without_firm
from timeline.locales.naming import Naming
from timeline.span import Span

_CAPITAL_OR_SMALL = re.compile(r"[^\W\d_][\w'-]*")
_APPOSED = re.compile(r", ([^\W\d_]{1,3}'|[^\W\d_]{1,4}(?= )) ?([^\W\d_][^,.;:()\n]{4,90})(?=[,.;:()\n])")
_BEFORE = re.compile(r"([^\W\d_]+) \Z")
_AFTER = re.compile(r" ([^\W\d_]+)")
_COMPOUND = re.compile(r"-([^\W\d_]+)")
_CLOSING, _ENDING = ',»“"', '.!?:…»“"„'
_REACH = 30  # characters looked at before a word
_ENOUGH = 2


@lru_cache(maxsize=2)
def pairs(text: str) -> Counter[str]:
    """How often each two words with a capital stand side by side, alone or with one small word between them."""
    found: Counter[str] = Counter()
    last = inner = None
    for match in _CAPITAL_OR_SMALL.finditer(text):
        gap = text[last.end() : match.start()] if last else "-"
        if not match[0][0].isupper():
            inner = match if gap == " " else None
            last = last if inner else None
            continue
        joined = gap == " " or (inner is not None and last is not None and text[inner.end() : match.start()] == " ")
        if last and joined:
            found[text[last.start() : match.end()]] += 1
        last, inner = match, None
    return found


def joined(text: str, candidates: Sequence[Candidate], words: Naming) -> list[Candidate]:
    """The candidates, two made one where "of" joins an unknown name to a place, again and again or behind an article.

    "El Aurora de Évora" is one name.
    """
    out: list[Candidate] = []
    for c in candidates:
        before = out[-1] if out else None
        if before and _is_one_name(text, before, c, words):
            span = Span(before.span.start, c.span.end)
            out[-1] = replace(before, span=span, form=span.of(text), kind=before.kind or "organisation", sure=True, shorter=None)
        else:
            out.append(c)
    return out


def _is_one_name(text: str, before: Candidate, c: Candidate, words: Naming) -> bool:
    if before.entry or before.kind in ("person", "place", "product") or c.kind == "person" or not words.capitals_name:
        return False
    gap = text[before.span.end : c.span.start]
    if gap.strip() not in words.of or " " in gap.strip() or " " in before.form:
        return False
    if pairs(text)[text[before.span.start : c.span.end]] > 1:
        return True
    article = _BEFORE.search(text, max(0, before.span.start - _REACH), before.span.start)
    definite = article is not None and (article[1].lower() in words.definite or article[1].lower() in words.contracted)
    return definite and c.kind == "place" and before.kind is None and text.count(before.form, 0, before.span.start) == 0


def spelled_out(text: str, candidates: Sequence[Candidate], words: Naming) -> list[Candidate]:
    """The candidates, those within what a comma and an article set behind an acronym as one.

    "The NVWA, the Voedsel- en Warenautoriteit" is one body.
    """
    out: list[Candidate] = []
    for c in candidates:
        if out and c.span.start < out[-1].span.end:
            continue
        out.append(c)
        found = _APPOSED.match(text, c.span.end) if len(c.form) > 2 and c.form.isupper() else None
        if found and (found[1].lower() in words.definite) and found[2][0].isupper() and spells(c.form, found[2]):
            out.append(Candidate(Span(*found.span(2)), found[2], "organisation"))
    return out


def settle(text: str, candidates: Sequence[Candidate], words: Naming) -> list[Candidate]:
    """The candidates, those made sure that stand elsewhere in the text as part of a fuller name, or that the text shows to be names."""
    parts = {part for c in candidates if " " in c.form for part in _parts(c)}
    proven = parts | (frozenset() if words.capitals_name else _bare_names(text, candidates, words))
    return [c if c.sure or c.form not in proven else replace(c, sure=True) for c in candidates]


def _parts(c: Candidate) -> Iterator[str]:
    """What a fuller name may be called afterwards: by first name or surname, or without what says that it is a firm."""
    if c.kind in ("person", None) and (c.sure or c.shorter is not None):
        surname = c.form.rpartition(" ")[2]
        yield from (surname, surname.partition("-")[2] if surname[0].islower() else surname)  # "al-Sabri", also "Sabri"
        if c.sure:
            yield c.form.partition(" ")[0]
    elif c.kind == "organisation" and c.sure:
        words = c.form.split()
        bare = without_firm([word.lower() for word in words])
        if bare.count(" ") + 1 < len(words):
            yield c.form[: len(bare)] if c.form.lower().startswith(bare) else c.form[-len(bare) :]


def _bare_names(text: str, candidates: Sequence[Candidate], words: Naming) -> frozenset[str]:
    """Single words that stand like names where all nouns have capitals: never with an article, and doing what names do."""
    signs: dict[str, _Signs] = {}
    single = [c for c in candidates if c.entry is None and " " not in c.form and "-" not in c.form]
    forms = {c.form for c in single}
    for c in single:
        owner = c.form[: -len(words.genitive)] if words.genitive and c.form.endswith(words.genitive) else ""
        form = owner if owner in forms else c.form
        sign = signs.setdefault(form, _Signs())
        sign.read(text, c, words, owns=form == owner)
    for c in candidates:
        owner = c.form.partition(" ")[0].removesuffix(words.genitive)
        if " " in c.form and owner in signs and c.form.startswith(owner + words.genitive + " "):
            signs[owner].owns = True  # "Novalums Kunden"
    return frozenset(form for form, sign in signs.items() if sign.score(form, words) >= _ENOUGH)


@dataclass(slots=True)
class _Signs:
    """What the places of one word say."""

    bare: int = 0
    owned: int = 0
    """How often an article or an adjective stands before it, as before a common noun."""
    says: bool = False
    acts: bool = False
    owns: bool = False
    heads: bool = False
    placed: bool = False

    def read(self, text: str, c: Candidate, words: Naming, owns: bool) -> None:
        """Add one place; headlines, which leave articles out, say nothing."""
        if not _in_prose(text, c):
            return
        before = _BEFORE.search(text, max(0, c.span.start - _REACH), c.span.start)
        word = before[1].lower() if before else ""
        if _is_determined(word, bool(before and before[1][0].isupper()), words):
            self.owned += 1
            return
        self.bare += 1
        self.placed |= word in words.locatives or word in words.linking
        after = _AFTER.match(text, c.span.end)
        if owns:
            self.owns |= bool(after and after[1][0].isupper())
        elif after and _opens(text, c.span.start):
            self.says |= after[1] in words.saying
            self.acts |= after[1] in words.predicates and after[1] not in words.auxiliaries
        elif before and word in words.saying and text[max(0, before.start() - 2) : before.start()].strip() in tuple(_CLOSING):
            self.says = True  # ", sagte Novalum"
        elif compound := _COMPOUND.match(text, c.span.end):
            self.heads |= bool(words.entry(compound[1].lower(), words.roles))

    def score(self, form: str, words: Naming) -> int:
        """How much speaks for a name; an article speaks against it."""
        if self.owned:
            return 0
        if not (self.says or self.owns or self.acts or self.heads):
            return 0  # "um Geduld", "mit Geduld"
        common = form.lower().endswith(words.noun_endings or ("\0",))
        return 2 * self.says + 2 * self.owns + self.acts + self.heads + self.placed + (self.bare > 1) - common


def _opens(text: str, start: int) -> bool:
    """True at the head of a sentence, where the subject of the verb after it may stand: not "zwischen Bund und Ländern sagte"."""
    return text[max(0, start - 1) : start] in ("", "\n") or text[max(0, start - 3) : start].strip()[-1:] in _ENDING


def _in_prose(text: str, c: Candidate) -> bool:
    """True in a line that holds a whole sentence."""
    start, end = text.rfind("\n", 0, c.span.start) + 1, text.find("\n", c.span.end)
    line = text[max(start, c.span.start - 2000) : end if end >= 0 else len(text)].rstrip()[-2:]
    return any(mark in line for mark in ".!?:")


def _is_determined(word: str, capital: bool, words: Naming) -> bool:
    """True for an article or what is bent like an adjective."""
    if word in words.definite or word in words.contracted or word in words.determiners or word.isdigit():
        return True
    return not capital and word.endswith(words.inflections or ("\0",)) and word not in words.starters and word not in words.predicates
