"""What a line or a piece of it between commas is: whether it has its verb, hangs on another, is a name."""

from __future__ import annotations

import re

from timeline.events.clauses import is_finite
from timeline.locales.grammar import Grammar

DATE = "\x02"
"""Stands where the date stood: what holds it is what the title is about."""
OPENING_QUOTES = '«“„"'
NAME_PARTICLES = frozenset("de da di del della von van der den al el bin".split())

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_MARKS = f" {DATE}«“„\"'¿¡"


def has_verb(line: str, words: Grammar) -> bool:
    """True when a word of the line carries a tense."""
    return first_verb(line, words) is not None


def first_verb(line: str, words: Grammar) -> int | None:
    """Where it stands; a word with a capital is one only in front."""
    front = len(line) - len(line.lstrip(_MARKS))
    tensed = (match for match in _WORD.finditer(line) if match[0][0].islower() or match.start() == front)
    return next((match.start() for match in tensed if is_finite(match[0], words)), None)


def goes_on(chunk: str, words: Grammar) -> bool:
    """True when a chunk has the main verb: a verb that no relative pronoun or conjunction takes away."""
    return has_verb(chunk, words) and not is_subordinate(chunk, words)


def is_subordinate(chunk: str, words: Grammar) -> bool:
    """True for a chunk that a relative pronoun or a conjunction opens; a German article is one only where a verb closes the chunk."""
    head = first_word(chunk)
    if words.verb_final and head in words.determiners:
        return is_finite(_WORD.findall(chunk)[-1], words)
    return head in words.relatives | words.subordinators | words.complementisers


def first_word(chunk: str) -> str:
    """The first word, lower-case; "" without one."""
    first = _WORD.search(chunk)
    return first[0].lower() if first else ""


def is_name(chunk: str) -> bool:
    """True for two to four words with capitals, particles between them allowed."""
    found = chunk.split()
    capital = all(word[:1].isupper() or word.lower() in NAME_PARTICLES for word in found)
    return capital and 1 < len(found) <= 4 and not any(mark.isdigit() for mark in chunk)
