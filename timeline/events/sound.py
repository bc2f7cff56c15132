"""A line of a text's words -> what keeps it from being a headline, if anything does."""

from __future__ import annotations

import re
from itertools import islice
from typing import Literal

from timeline.events.chunks import has_verb
from timeline.events.clauses import is_finite, is_participle
from timeline.locales.grammar import Grammar

Fault = Literal["connector", "empty slot", "inverted", "no subject", "no verb", "only a source"]

_WORD = re.compile(r"[^\W\d_]+")
_OPEN_SLOT = re.compile(r"([^\W\d_]+)(['’]?)\s*(?:[,;:]|\Z)")
_OPENING_QUOTES = ("«", "“", "„", '"', "‘")


def fault(line: str, words: Grammar) -> Fault | None:
    """The first reason why `line` is no headline; None for a sound one.

    A sound headline has a subject and its verb, or is a noun phrase, or a quotation with its author. It opens with no conjunction that
    nothing goes on from, and no preposition in it lost what it led to.
    """
    if line.startswith(_OPENING_QUOTES):
        return None
    if _opens_with_connector(line, words):
        return "connector"
    if _has_empty_slot(line, words):
        return "empty slot"
    if _is_inverted(line, words):
        return "inverted"
    found = _WORD.findall(line)
    if words.null_subject and is_inverted_source(line, words) and not _says_something(line, words):
        return "only a source"
    if found and _is_participle_alone(found, words) and not has_verb(line, words):
        return "no subject"
    if words.gerunds & {word.lower() for word in found} and not has_verb(line, words):
        return "no verb"
    return "no subject" if found and not words.null_subject and _lacks_subject(line, found, words) else None


def _is_participle_alone(found: list[str], words: Grammar) -> bool:
    """True for "Retrocessa due anni dopo", "In Stettin geboren": a participle, and nobody it is said of."""
    if words.verb_final and found[0].lower() in words.lead_prepositions and is_participle(found[-1], words):
        return True
    return is_participle(found[0], words) and not is_finite(found[0], words)


def is_inverted_source(line: str, words: Grammar) -> bool:
    """True for ", a annoncé sa galerie": a verb of saying, with at most its auxiliaries and small words in front."""
    for match in islice(_WORD.finditer(line), 4):
        if match[0].lower() in words.speech:
            return True
        if not (match[0].lower() in words.copulas | words.clitics or is_finite(match[0], words)):
            return False
    return False


def _opens_with_connector(line: str, words: Grammar) -> bool:
    """True for a conjunction in front, unless a comma closes its clause and a verb follows ("When the snow melted, the dam broke")."""
    first = _WORD.match(line)
    joined = words.subordinators | words.complementisers | words.coordinators | words.relatives
    if not first or first[0].lower() not in joined - words.lead_prepositions - words.determiners:
        return False
    second = _WORD.search(line, first.end())
    if words.verb_final and second and is_finite(second[0], words):
        return False  # "Dat heeft de directeur gezegd"
    opening, comma, rest = line.partition(", ")
    return not (comma and " " in opening and len(_WORD.findall(rest)) > 1)


def _has_empty_slot(line: str, words: Grammar) -> bool:
    """True where a word that leads to another stands before a stop or the end ("n’en revint qu’, pesant trente kilos")."""
    for match in _OPEN_SLOT.finditer(line):
        form, elided = match[1].lower(), bool(match[2])
        if elided and form in words.clitics | words.complementisers | words.determiners | frozenset(words.of):
            return True
        if elided or words.verb_final or form in words.subordinators or form not in words.no_ending:
            continue
        if form in words.date_prepositions & words.lead_prepositions and words.null_subject and form in words.no_ending:
            return True
        if form in words.determiners - words.clitics or form in words.complementisers or form in words.of:
            return True
    return any(_only_leads(chunk, words) for chunk in line.split(", ")[1:])


def _only_leads(chunk: str, words: Grammar) -> bool:
    found = [word.lower() for word in _WORD.findall(chunk)]
    return len(found) == 1 and found[0] in words.lead_prepositions & words.no_ending


def _is_inverted(line: str, words: Grammar) -> bool:
    """True where the verb comes second and what stood first is gone: a comma, and behind it the verb ("5 Uhr, wird gestreikt")."""
    chunks = line.split(", ")
    if not words.verb_final or len(chunks) != 2:
        return False
    last = _WORD.findall(chunks[0])[-1:]
    if has_verb(chunks[0], words) and not (len(chunks[0].split()) > 2 and last and is_finite(last[0], words)):
        return False
    first = _WORD.match(chunks[1])
    return first is not None and is_finite(first[0], words)


def _lacks_subject(line: str, found: list[str], words: Grammar) -> bool:
    """True for a line that opens with its verb: no participle, no question, no condition ("Should it fail, a second one follows")."""
    first, second = found[0].lower(), found[1].lower() if len(found) > 1 else ""
    if first not in words.finite or first in words.participles or line.endswith("?"):
        return False
    if words.verb_final and is_finite(second, words):
        return False  # "Verhandelt wird in Bern"
    return not (second in words.pronouns and ", " in line)


def _says_something(line: str, words: Grammar) -> bool:
    """True where a conjunction, a colon or a quotation follows the verb of saying."""
    told = {word.lower() for word in _WORD.findall(line)}
    return bool(told & words.complementisers) or ":" in line or any(mark in line for mark in _OPENING_QUOTES)
