"""A line -> a line fit to print: tidy, of no more than `LONGEST` characters, ending in a word that may end it."""

from __future__ import annotations

import re

from timeline.events.trimming import has_verb
from timeline.locales.grammar import Grammar

LONGEST = 90
"""Characters of a title, at most."""
EDGES = " \t\n\u00a0\u202f,;:.–—-…"
_COMFORTABLE = 40  # a headline of this length may end at the next comma

_WORD = re.compile(r"[^\W_]+(?:[-’'.][^\W_]+)*")
_LAST_WORD = re.compile(r"([^\W_]+)[^\w]*\Z")
_ASIDE = re.compile(r"\s*[(\[][^()\[\]\n]{0,200}[)\]]")
_LINK = re.compile(r"\s*(?:https?://|www\.|pic\.twitter\.com/)\S+")
_SPACES = re.compile(r"\s+")
_SPACE_BEFORE_STOP = re.compile(r"\s+([,.])")
_NOTHING_QUOTED = re.compile(r"[«“]\s*[»”]|¡\s*!|¿\s*\?")
_STOPS = re.compile(r"([,;:])(?:\s*[,;:])+")
_PAIRS = (("«", "»"), ("“", "”"), ("„", "“"), ("(", ")"), ("[", "]"))


def tidy(line: str) -> str:
    """The line without links, asides in brackets, doubled stops and quotation marks or brackets that lost their other half."""
    line = _LINK.sub("", _ASIDE.sub("", line))
    line = _SPACE_BEFORE_STOP.sub(r"\1", _SPACES.sub(" ", _NOTHING_QUOTED.sub("", line)))
    line = _STOPS.sub(r"\1", line).strip(EDGES)
    for opening, closing in _PAIRS:
        if opening == "“" and "„" in line:
            continue
        if line.count(opening) != line.count(closing) and not (closing == "“" and "„" not in line):
            line = line.replace(opening, "").replace(closing, "")
    if line.count('"') % 2:
        line = line.replace('"', "")
    return _SPACES.sub(" ", line).strip(EDGES)


def fit(line: str, words: Grammar) -> str:
    """Cuts at the first comma of a line that already says enough, else at the last word that fits."""
    chunks = line.split(", ")
    verbs = [has_verb(chunk, words) for chunk in chunks]
    comma = line.find(", ", _COMFORTABLE)
    if 0 < comma <= LONGEST and (True in verbs[: line[:comma].count(", ") + 1] or not any(verbs)):
        line = line[:comma]
    return cut(line, LONGEST, words)


def cut(line: str, room: int, words: Grammar) -> str:
    """The line cut to `room` characters at a word or a late comma, without function words at its end."""
    if words.verb_final and len(line) <= room:
        return line
    if len(line) > room:
        line = line[: room + 1]
        space = max(line.rfind(" "), line.rfind("\u00a0"))
        line = line[:space] if space > room // 3 else line[:room]
        comma = line.rfind(", ")
        if comma > room * 2 // 3:
            line = line[:comma]
    while (
        (match := _LAST_WORD.search(line))
        and match[1].lower() in words.no_ending
        and " " in line.strip()
        and line[match.start() - 1] != "-"
    ):
        line = line[: match.start()].rstrip(EDGES + "'’")
    return tidy(line)


def capitalised(line: str) -> str:
    """First letter upper-case, unless the first word has capitals of its own (xAI, iPhone)."""
    first = _WORD.match(line)
    if first and any(letter.isupper() for letter in re.split(r"[’']", first[0])[0][1:]):
        return line
    return line[:1].upper() + line[1:]
