"""How a name is written: what two spellings of it have in common."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher
from functools import lru_cache

from timeline.actors.catalogue import straighten
from timeline.locales.punctuation import words

_SMALL = words("de du des la le les l d of the and et for pour in on to at und der die das fur y del e di a en")  # as `key` writes them
_FIRM = words("inc corp corporation co company ltd limited plc llc ag sa se gmbh nv spa group groupe holdings holding")
_GROUP = words("group groupe grupo gruppo gruppe")
_SEATED = words(
    "council court university college school police hospital library museum county city town district parish department authority rathaus"
)
_ALIKE, _WORD_ALIKE = 0.88, 0.7
_ARTICLE = re.compile(r"^(?:the |les? |la |l')(?=\w{3})")
_PARTICLE = re.compile(r"\b(al|el|ad|as|ash|an|ar|at)-(?=\w)")


@lru_cache(10_000)
def key(form: str) -> str:
    """What two spellings of one name have in common: no case, accents, full stops or leading article; "al-" stands apart."""
    bare = unaccented(straighten(form).replace(".", "").casefold())
    return _PARTICLE.sub(r"\1 ", _ARTICLE.sub("", bare.strip()))


def unaccented(text: str) -> str:
    """`text` without accents: "Chloé" -> "Chloe"."""
    return "".join(char for char in unicodedata.normalize("NFKD", text) if not unicodedata.combining(char))


def initials(form: str) -> frozenset[str]:
    """The initials of a name's words, with and without the small ones: "Alternative für Deutschland" -> "afd", "ad"."""
    found = re.findall(r"[^\W_]+", key(form).replace("'s ", " "))
    bare = [word for word in found if word not in _SMALL]
    return frozenset("".join(word[0] for word in kept) for kept in (found, bare) if len(kept) > 1)


def is_acronym(form: str) -> bool:
    """True for "CGT", "U.N." and "AfD"."""
    plain = form.replace(".", "")
    mixed = len(plain) <= 5 and plain[:1].isupper() and plain[-1:].isupper()
    return 2 <= len(plain) <= 7 and plain.isalpha() and (mixed or plain.isupper())


def within(short: Sequence[str], long: Sequence[str]) -> bool:
    """True when the words of `short` are, in order, words of `long` or their initials; "George W. Bush" is not "George H. W. Bush"."""
    if len(short) > 2 and len(short[1]) == 1 and not long[1].startswith(short[1]):
        return False
    rest: Iterable[str] = iter(long)
    return all(any(word == other or (len(word) == 1 and other.startswith(word)) for other in rest) for word in short)


def head(parts: Sequence[str]) -> str:
    """The noun that an organisation's name is built on: "Council of Europe", "European Commission"; "" where that is not plain."""
    linked = [i for i, word in enumerate(parts) if word.partition("'")[0] in _SMALL]
    if not linked:
        return parts[-1]
    return parts[0] if linked[0] == 1 and len(parts) > 2 else ""


def spells(acronym: str, name: str) -> bool:
    """True when the letters of `acronym` stand in `name` in that order, the first one first."""
    short, full = key(acronym), key(name)
    letters = iter(full)
    return full[:1] == short[:1] and all(letter in letters for letter in short)


def openings(parts: Sequence[str]) -> list[str]:
    """The first words that an organisation's name may be cut to: ("corvane", "energy") -> "corvane"; where a public body sits is not it."""
    if parts[-1] in _SEATED:
        return []
    return [" ".join(parts[:n]) for n in range(1, len(parts)) if parts[n - 1] not in _SMALL]


def without_firm(parts: Sequence[str]) -> str:
    """The name without what only says that it is a firm's: ("apple", "inc") -> "apple", ("grupo", "viñedal") -> "viñedal"."""
    kept = list(parts[1:] if len(parts) > 1 and parts[0] in _GROUP else parts)
    while len(kept) > 1 and kept[-1] in _FIRM:
        kept.pop()
    return " ".join(kept)


def resemble(one: str, other: str) -> bool:
    """True for two spellings of one name: at least 88 % the same, and in each word not too different ("Kim Jong-il", "Kim Jong-un")."""
    ones, others = one.replace("-", " ").split(), other.replace("-", " ").split()
    if abs(len(one) - len(other)) > 4 or len(one) > 80 or len(ones) != len(others):
        return False
    return _ratio(one, other) >= _ALIKE and all(_ratio(a, b) >= _WORD_ALIKE for a, b in zip(ones, others, strict=True))


def _ratio(one: str, other: str) -> float:
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    return matcher.ratio() if matcher.quick_ratio() >= _WORD_ALIKE else 0.0
