"""A line -> the same line without who said it."""

from __future__ import annotations

import re

from timeline.events.chunks import DATE, OPENING_QUOTES, first_verb, goes_on, has_verb, is_name
from timeline.events.clauses import is_finite
from timeline.locales.grammar import Grammar

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_ATTRIBUTION = 9  # words of "…, said the mayor of Lee on the radio", at most
_SAYS = 5  # and among so many of them stands the verb of saying


def without_source(line: str, words: Grammar) -> str:
    """Drops "According to X," in front and ", said X" behind."""
    lowered = line.lower()
    opening = next((source for source in words.attributions if lowered.startswith(source + " ")), None)
    if opening:
        comma = line.find(", ")
        if 0 < comma < len(line) - 12 and DATE not in line[:comma]:
            line = without_opening_source(line, words)
        elif words.verb_final and (verb := first_verb(line, words)) and DATE not in line[:verb]:
            line = line[verb:]
    chunks = line.split(", ")
    while len(chunks) > 1 and _is_source(chunks[-1], words) and _speaks(", ".join(chunks[:-1]), words):
        chunks.pop()
    chunks = [*chunks[:1], *(chunk for chunk in chunks[1:] if not _is_short_source(chunk, words))]
    if len(chunks) > 1 and DATE not in chunks[0] and DATE in chunks[1] and _says_what(chunks[0], chunks[1], words):
        chunks.pop(0)
    return ", ".join(chunks)


def without_opening_source(line: str, words: Grammar) -> str:
    """What follows the first comma, or the name behind a source's role ("According to the mayor, Ann Lee, the bridge …")."""
    opening, _, line = line.partition(", ")
    name, comma, rest = line.partition(", ")
    role = opening.lower().startswith(words.attributions or ("\0",)) and opening.rpartition(" ")[2][:1].islower()
    first = _WORD.search(rest)
    return rest if role and comma and first and is_name(name) and has_verb(rest, words) and not is_finite(first[0], words) else line


def _says_what(chunk: str, said: str, words: Grammar) -> bool:
    """True for "The chancellor said, the cabinet …": who says, and as a clause without conjunction what is said."""
    found = [word.lower() for word in _WORD.findall(chunk)]
    return 0 < len(found) <= _ATTRIBUTION and found[-1] in words.speech and goes_on(said, words)


def _is_source(chunk: str, words: Grammar) -> bool:
    found = [word.lower() for word in _WORD.findall(chunk)]
    if DATE in chunk or not found or len(found) > _ATTRIBUTION:
        return False
    if any(chunk.lower().startswith(source + " ") for source in words.attributions):
        return True
    joined = found[0] in words.coordinators | words.relatives | words.subordinators
    return not joined and any(word in words.speech for word in found[:_SAYS])


def _is_short_source(chunk: str, words: Grammar) -> bool:
    """True for "Ms Lee said" between two commas: a name and a verb, nothing else."""
    found = [word.lower() for word in _WORD.findall(chunk)]
    return _is_inserted(chunk, words) or (1 < len(found) <= _SAYS and DATE not in chunk and bool({found[-1], found[0]} & words.speech))


def without_inserted(line: str, words: Grammar) -> str:
    """Drops "so der Plan," in front."""
    chunk, comma, rest = line.partition(", ")
    return rest if comma and _is_inserted(chunk, words) else line


def _is_inserted(chunk: str, words: Grammar) -> bool:
    """True for "so der Plan", "aldus de club"."""
    found = [word.lower() for word in _WORD.findall(chunk)]
    return 1 < len(found) <= _SAYS and found[0] in words.inserted and DATE not in chunk and not has_verb(chunk, words)


def _speaks(line: str, words: Grammar) -> bool:
    return line.count(" ") > 2 or has_verb(line, words) or line[:1] in OPENING_QUOTES
