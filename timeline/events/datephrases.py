"""A date and the words around it -> what a title drops with it."""

from __future__ import annotations

import re

from timeline.events.wordorder import opens_with_verb, subject_first
from timeline.locales.grammar import Grammar
from timeline.span import Span

_LAST_WORD = re.compile(r"([^\W_]+)[^\w]*\Z")
_LETTERS = re.compile(r"[^\W\d_]+")


def date_phrase(text: str, part: Span, date: Span, words: Grammar) -> Span:
    """The date's span, with the words that lead to it and the comma that closes it; empty where the title cannot do without it."""
    start, end = date.start, min(date.end, part.end)
    led = False
    negations = words.negations
    while match := _LAST_WORD.search(text, max(part.start, start - 12), start):
        gap = text[match.end(1) : start]
        if match[1].lower() not in words.date_prepositions or gap.strip("'’ \u00a0\u202f"):
            break
        attributive = words.verb_final and led and match[1].lower() in words.determiners
        if attributive and _head(text[start : date.start]) in words.lead_prepositions:
            break  # "der für Montag geplante Streik"
        relative = text[part.start : match.start(1)].rstrip().endswith(",")
        if led and not relative and match[1].lower() in words.determiners | words.complementisers:
            break  # "wees dat in november af": what a preposition follows does not lead to the date
        if (relative or (led and words.verb_final)) and match[1].lower() in words.relatives:
            break
        start = match.start(1)
        led = led or match[1].lower() not in words.determiners
    lead = text[max(part.start, start - 32) : date.start].lower()
    for phrase in words.date_leads:
        at = lead.rfind(phrase)
        if at >= 0 and (at == 0 or not lead[at - 1].isalnum()) and not _LETTERS.search(lead[at + len(phrase) :].replace("the", "")):
            start, led = min(start, date.start - len(lead) + at), True
            break
    before = text[part.start : start].rstrip()
    lead_words = set(_LETTERS.findall(text[start:end].lower()))
    if lead_words & words.date_limits and any(word.lower() in negations for word in _LETTERS.findall(before)):
        return Span(end, end)
    last = _LAST_WORD.search(before)
    if led and last and last[1].lower() in negations and not before.endswith(","):
        return Span(end, end)  # "Not since 1989 has …", "non prima del 2020"
    following = _LETTERS.match(text, end + 1)
    plain = led or any(mark.isdigit() for mark in text[date.start : end])
    if before and following and not plain and text[end] == " " and following[0].lower() in {phrase.split()[0] for phrase in words.of}:
        return Span(end, end)  # "la víspera del partido", "the eve of the match"
    if last and last[1].lower() in words.dated_verbs:
        return Span(end, end)
    closed = text[end : part.end].lstrip()[:1] in ("", ",", ".", ";", ":")
    if last and closed and not before.endswith(",") and _leads_on(last[1].lower(), words):
        return Span(end, end)  # "qu’en 1946, pesant …"
    if not before and _needs_date(text[end : part.end].lstrip(" ,"), led, text[start : date.end], words):
        return Span(end, end)
    trail = next((word for word in words.date_trails if led and text[end : part.end].lower().startswith(f" {word} ")), None)
    if trail:
        end += 1 + len(trail)
    if text[end : end + 1] == "," and (not before or before.endswith(",")):
        start, end = part.start + len(before.removesuffix(",")), end + 1
    return Span(start, max(start, end))


def _leads_on(word: str, words: Grammar) -> bool:
    """True for a word that what follows it cannot go without."""
    if words.verb_final:
        return word in words.lead_prepositions and word not in words.separable
    return word in (words.lead_prepositions & words.no_ending) - words.subordinators or word in words.complementisers or word in words.of


def _needs_date(rest: str, led: bool, phrase: str, words: Grammar) -> bool:
    """True where a line without its date would open with a verb that has no other subject ("The 1960s belonged to Moscow")."""
    if not opens_with_verb(rest, words, fronted=True):
        return False
    if words.verb_final:
        own = _LETTERS.match(phrase)
        subject = own is not None and not led and own[0].lower() in words.subject_determiners and own[0].lower() in words.determiners
        return subject or subject_first(rest, words) is None
    return not words.null_subject and subject_first(rest, words) is None


def _head(words: str) -> str:
    first = _LETTERS.search(words)
    return first[0].lower() if first else ""
