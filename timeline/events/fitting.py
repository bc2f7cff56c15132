"""A line -> a line fit to print: tidy, of no more than `LONGEST` characters, ending in a word that may end it."""

from __future__ import annotations

import re

from timeline.events.chunks import has_verb
from timeline.events.clauses import is_finite, is_participle
from timeline.locales.grammar import Grammar

LONGEST = 90
"""Characters of a title, at most."""
EDGES = " \t\n\u00a0\u202f,;:.–—-…"
_COMFORTABLE = 40  # a headline of this length may end at the next comma

_WORD = re.compile(r"[^\W_]+(?:[-’'.][^\W_]+)*")
_LETTERS = re.compile(r"[^\W\d_]+")
_LAST_WORD = re.compile(r"([^\W_]+)[^\w]*\Z")
_ASIDE = re.compile(r"\s*[(\[][^()\[\]\n]{0,200}[)\]]")
_LINK = re.compile(r"\s*(?:https?://|www\.|pic\.twitter\.com/)\S+")
_SPACES = re.compile(r"\s\s+|[^\S ]")  # all but the single blanks that most are
_SPACE_BEFORE_STOP = re.compile(r"\s+([,.])")
_NOTHING_QUOTED = re.compile(r"[«“]\s*[»”]|¡\s*!|¿\s*\?")
_STOPS = re.compile(r"([,;:])(?:\s*[,;:])+")
_OPENING_QUOTES = ("«", "“", "„", '"')
_CLOSING_QUOTES = ("»", "”", "“", '"')
_PAIRS = (("«", "»"), ("“", "”"), ("„", "“"), ("(", ")"), ("[", "]"))


def tidy(line: str) -> str:
    """The line without links, asides in brackets, doubled stops and quotation marks or brackets that lost their other half."""
    line = _LINK.sub("", _ASIDE.sub("", line))
    line = _SPACE_BEFORE_STOP.sub(r"\1", _SPACES.sub(" ", _NOTHING_QUOTED.sub("", line)))
    if "« " not in line and "«\u00a0" not in line:
        line = line.replace(" »", "»")
    line = _STOPS.sub(r"\1", line).strip(EDGES)
    for opening, closing in _PAIRS:
        if opening == "“" and "„" in line:
            continue
        if opening == "„" and line.count("”") == line.count("„"):
            continue
        if line.count(opening) != line.count(closing) and not (closing == "“" and "„" not in line):
            line = line.replace(opening, "").replace(closing, "")
    if line.count('"') % 2:
        line = line.replace('"', "")
    return _SPACES.sub(" ", line).strip(EDGES)


def fit(line: str, words: Grammar) -> str:
    """Cuts at the first comma of a line that already says enough, else at the last word that fits."""
    if line.startswith(_OPENING_QUOTES):
        line = _quoted(line, words)
    chunks = line.split(", ")
    verbs = [has_verb(chunk, words) for chunk in chunks]
    comma = line.find(", ", _COMFORTABLE)
    if 0 < comma <= LONGEST and (True in verbs[: line[:comma].count(", ") + 1] or not any(verbs)) and _is_told(line[:comma], words):
        line = _before_apposition(line[:comma], line[comma + 2 :], words)
    if len(line) > LONGEST:
        line = _condensed(line, words)
    shorter = cut(line, LONGEST, words)
    return shorter if shorter == line else _without_stump(shorter, words)


def _is_told(line: str, words: Grammar) -> bool:
    """False for "The mayor announced": who says, and what is said comes behind the comma."""
    found = [word.lower() for word in _WORD.findall(line.rpartition(", ")[2])[-2:]]
    separable = words.verb_final and found[-1:] and found[-1] in words.separable and found[0] in words.speech
    return not (separable or (found and found[-1] in words.speech and not line.startswith(_OPENING_QUOTES)))


def _quoted(line: str, words: Grammar) -> str:
    """A quotation and who said it: "“We had to,” Tom Pell, a driver, said" loses what stands between name and verb."""
    end = max(line.rfind(mark) for mark in _CLOSING_QUOTES)
    chunks = line[end + 1 :].strip(" ,").split(", ")
    last = _WORD.match(chunks[-1])
    if end <= 0 or len(chunks) < 2 or any(word.lower() in words.speech for word in _WORD.findall(chunks[0])):
        return line
    if last is None or last[0].lower() not in words.speech:
        return line
    comma = "," if line[end + 1 : end + 2] == "," else ""
    return f"{line[: end + 1]}{comma} {chunks[0]} {last[0]}"


def _before_apposition(line: str, rest: str, words: Grammar) -> str:
    """The line, or what stands before its last conjunction whose verb an apposition parts from it ("after talks with X, Y, broke")."""
    _, comma, behind = rest.partition(", ")
    verb = _WORD.match(behind)
    if not comma or has_verb(rest[: -len(behind) - 2], words) or verb is None or not is_finite(verb[0], words):
        return line
    for match in reversed(list(_WORD.finditer(line))):
        if is_finite(match[0], words):
            return line
        if match[0].lower() in words.subordinators | words.relatives and has_verb(line[: match.start()], words):
            return _without_preposition(line[: match.start()], words)
    return line


def _without_preposition(line: str, words: Grammar) -> str:
    last = _LAST_WORD.search(line)
    return (line[: last.start()] if last and last[1].lower() in words.lead_prepositions else line).rstrip(EDGES)


def _condensed(line: str, words: Grammar) -> str:
    """A line whose verb stands too far behind: the noun phrase without its participles and relative clauses, then the verb."""
    found = list(_LETTERS.finditer(line))
    verb = next((i for i, word in enumerate(found) if i and word[0].islower() and is_finite(word[0], words)), 0)
    if words.verb_final or not verb or found[verb].start() < LONGEST // 2:
        return line
    aside = next((i for i, word in enumerate(found[:verb]) if i > 1 and _hangs(word[0], words)), 0)
    while verb > aside + 1 and found[verb - 1][0].lower() in words.clitics | words.negations:
        verb -= 1
    return f"{line[: found[aside].start()].rstrip(EDGES)} {line[found[verb].start() :]}" if aside else line


def _hangs(word: str, words: Grammar) -> bool:
    return word.lower() in words.relatives or (word.islower() and is_participle(word, words) and not is_finite(word, words))


def _without_stump(line: str, words: Grammar) -> str:
    """A line that was cut, without the relative clause that lost its verb ("a letter in which the manager" -> "a letter")."""
    for match in reversed(list(_WORD.finditer(line))):
        if is_finite(match[0], words) and match[0][0].islower() and not words.verb_final:
            return line
        before, after = line[: match.start()], line[match.end() :]
        if words.verb_final and match[0].lower() in words.coordinators and has_verb(before, words) and has_verb(after, words):
            return line[: match.start()].rstrip(EDGES)
        if match[0].lower() not in words.relatives - words.determiners and not (words.verb_final and line[: match.start()].endswith(", ")):
            continue
        shorter = _without_preposition(line[: match.start()], words)
        return shorter if has_verb(shorter, words) and shorter.count(" ") > 1 else line
    return line


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
        and match[1].lower() in words.no_ending | words.coordinators
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
