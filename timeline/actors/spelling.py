"""How a name is written: what two spellings of it have in common."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher

from timeline.actors.catalogue import straighten
from timeline.locales.punctuation import words

_SMALL = words("de du des la le les l d of the and et for pour in on to at und der die das für y del e di à en")
_FIRM = words("inc corp corporation co company ltd limited plc llc ag sa se gmbh nv spa group groupe holdings holding")
_ALIKE = 0.88


def key(form: str) -> str:
    """What two spellings of one name have in common: no case, accents, full stops or leading article."""
    plain = unicodedata.normalize("NFKD", straighten(form).replace(".", "").casefold())
    bare = "".join(char for char in plain if not unicodedata.combining(char))
    return re.sub(r"^(?:the |les? |la |l')(?=\w{3})", "", bare.strip())


def initials(form: str) -> str:
    """The initials of a name's words, small words left out: "Agence spatiale européenne" -> "ase"."""
    found = [word for word in re.findall(r"[^\W_]+", straighten(form).casefold()) if word not in _SMALL]
    return "".join(word[0] for word in found) if len(found) > 1 else ""


def within(short: Sequence[str], long: Sequence[str]) -> bool:
    """True when the words of `short` are, in order, words of `long` or their initials, both ending alike."""
    rest: Iterable[str] = iter(long)
    return all(any(word == other or (len(word) == 1 and other.startswith(word)) for other in rest) for word in short)


def without_firm(parts: Sequence[str]) -> str:
    """The name without what only says that it is a firm's: ("apple", "inc") -> "apple"."""
    kept = list(parts)
    while len(kept) > 1 and kept[-1] in _FIRM:
        kept.pop()
    return " ".join(kept)


def resemble(one: str, other: str) -> bool:
    """True for two spellings of one name: at least 88 % the same, and of much the same length."""
    if abs(len(one) - len(other)) > 4 or len(one) > 80:
        return False
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    return matcher.quick_ratio() >= _ALIKE and matcher.ratio() >= _ALIKE
