"""The words of a fact -> a short headline made of those same words."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from timeline.events.clauses import grammar, is_finite
from timeline.locales.grammar import Grammar
from timeline.span import Span

LONGEST = 90
"""Characters of a title, at most."""
_COMFORTABLE = 40  # a headline of this length may end at the next comma
_LEAD_IN = 80  # a circumstance longer than this is the sentence's substance, not its lead-in

_ENOUGH = 20  # characters of a post after which its first sentence is quoted alone

_SENTENCE_END = re.compile(r"[.!?…](?=\s)")
_WORD = re.compile(r"[^\W_]+(?:[-’'.][^\W_]+)*")
_LAST_WORD = re.compile(r"([^\W_]+)[^\w]*\Z")
_LETTERS = re.compile(r"[^\W\d_]+")
_ASIDE = re.compile(r"\s*[(\[][^()\[\]\n]{0,200}[)\]]")
_LINK = re.compile(r"\s*(?:https?://|www\.|pic\.twitter\.com/)\S+")
_SPACES = re.compile(r"\s+")
_SPACE_BEFORE_STOP = re.compile(r"\s+([,.])")
_NOTHING_QUOTED = re.compile(r"[«“]\s*[»”]")
_STOPS = re.compile(r"([,;:])(?:\s*[,;:])+")
_EDGES = " \t\n\u00a0\u202f,;:.–—-…"
_PAIRS = (("«", "»"), ("“", "”"), ("„", "“"), ("(", ")"), ("[", "]"))


def headline(
    text: str,
    parts: Sequence[Span],
    language: str | None,
    *,
    dates: Sequence[Span] = (),
    names: Mapping[Span, str] | None = None,
    subject: str | None = None,
) -> str:
    """A title of at most `LONGEST` characters, cut from the clause `parts`.

    `dates` are dropped with their prepositions. `names` gives the full name for mentions to be spelled out (a surname, "the
    company"). `subject` is put in front when the clause has lost its own ("…, who ran Acme" -> "Jane Doe ran Acme").
    """
    words = grammar(language)
    pieces = [_without(text, part, dates, names or {}, words) for part in parts]
    line = _tidy(" ".join([*(piece.rstrip(" ,\n") for piece in pieces[:-1]), *pieces[-1:]]))
    line = _without_opening(line, words, subject)
    line = _without_fillers(line, words)
    return _capitalised(_fit(line, words))


def quotation(author: str, body: str, language: str | None) -> str:
    """A title for a quoted post: who, and the first words posted, in the language's quotation marks."""
    words = grammar(language)
    (opening, closing), colon = words.quotes, words.colon
    line = _tidy(body.split("\n")[0])
    stop = next((match.start() for match in _SENTENCE_END.finditer(line) if match.start() >= _ENOUGH), None)
    line = line[: stop + 1].rstrip(".") if stop is not None else line
    room = LONGEST - len(author) - len(opening + closing + colon)
    if room < 16:
        return _fit(author, words)
    if len(line) > room:
        line = _cut(line, room - 1, words) + "…"
    return f"{author}{colon}{opening}{line}{closing}"


def _without(text: str, part: Span, dates: Sequence[Span], names: Mapping[Span, str], words: Grammar) -> str:
    """The words of `part`, dates taken out and names spelled out."""
    changes = [(_with_prepositions(text, part, date, words), "") for date in dates if part.start <= date.start < part.end]
    changes += [(span, name) for span, name in names.items() if part.covers(span)]
    out, position = [], part.start
    for span, replacement in sorted(changes, key=lambda change: change[0]):
        if span.start >= position:
            out += [text[position : span.start], replacement]
            position = min(span.end, part.end)
    return "".join([*out, text[position : part.end]])


def _with_prepositions(text: str, part: Span, date: Span, words: Grammar) -> Span:
    """The date's span, with the prepositions and articles that lead to it and the comma that closes it."""
    start, end = date.start, min(date.end, part.end)
    while match := _LAST_WORD.search(text, max(part.start, start - 12), start):
        gap = text[match.end(1) : start]
        if match[1].lower() not in words.date_prepositions or gap.strip("'’ \u00a0\u202f"):
            break
        start = match.start(1)
    before = text[part.start : start].rstrip()
    following = _LETTERS.match(text, end + 1)
    if not before and following and is_finite(following[0], words) and text[end : end + 1] == " ":
        return Span(end, end)  # the date is the subject: "The 1960s belonged to Moscow"
    if text[end : end + 1] == "," and (not before or before.endswith(",")):
        start, end = part.start + len(before.removesuffix(",")), end + 1
    return Span(start, max(start, end))


def _tidy(line: str) -> str:
    line = _LINK.sub("", _ASIDE.sub("", line))
    line = _SPACE_BEFORE_STOP.sub(r"\1", _SPACES.sub(" ", _NOTHING_QUOTED.sub("", line)))
    line = _STOPS.sub(r"\1", line).strip(_EDGES)
    for opening, closing in _PAIRS:
        if opening == "“" and "„" in line:
            continue
        if line.count(opening) != line.count(closing) and not (closing == "“" and "„" not in line):
            line = line.replace(opening, "").replace(closing, "")
    if line.count('"') % 2:
        line = line.replace('"', "")
    return _SPACES.sub(" ", line).strip(_EDGES)


def _without_opening(line: str, words: Grammar, subject: str | None) -> str:
    """Drops conjunctions, "However," and a short circumstance that a comma closes; puts `subject` in front."""
    joined = words.relatives | words.complementisers | words.subordinators | words.coordinators | words.lead_ins
    if subject is None and words.verb_final:
        joined -= words.determiners  # "der", "die": rather articles
    line = _without_circumstance(line, words)
    while (match := _WORD.match(line)) and _head(match[0]) in joined:
        rest = line[_joiner_length(match[0], joined) :].lstrip(_EDGES + "'’")
        if not rest:
            break
        line = rest
    if subject:
        first = _WORD.match(line)
        plain = first is not None and first[0][1:].islower()
        return f"{subject} {line[:1].lower() + line[1:] if plain else line}"
    return _without_circumstance(line, words)


def _without_circumstance(line: str, words: Grammar) -> str:
    comma = line.find(", ")
    first = _WORD.match(line)
    if first and 0 < comma <= _LEAD_IN and len(line) - comma > 20 and _head(first[0]) in words.lead_prepositions:
        return line[comma + 2 :]
    return line


def _head(token: str) -> str:
    """The word, or what stands before its apostrophe, lower-case: "qu" of "qu’elle"."""
    return re.split(r"[’']", token.lower())[0]


def _joiner_length(token: str, joined: frozenset[str]) -> int:
    """How much of `token` is the joining word: all of it, or what stands before the apostrophe ("qu’elle")."""
    return len(token) if token.lower() in joined else len(re.split(r"[’']", token)[0])


def _without_fillers(line: str, words: Grammar) -> str:
    kept, position = [], 0
    for match in _WORD.finditer(line):
        if match[0].lower() in words.fillers and match.start():
            kept.append(line[position : match.start()].rstrip())
            position = match.end()
    return _SPACE_BEFORE_STOP.sub(r"\1", "".join([*kept, line[position:]]))


def _fit(line: str, words: Grammar) -> str:
    """Cuts at the first comma of a line that already says enough, else at the last word that fits.

    Appositions in front of the verb go first: "The board of Acme, maker of robots, dismissed …".
    """
    chunks = line.split(", ")
    verbs = [any(is_finite(word, words) for word in _LETTERS.findall(chunk)) for chunk in chunks]
    if True in verbs[1:] and not verbs[0] and len(line) > _COMFORTABLE:
        first = verbs.index(True)
        opening, resumed = _WORD.match(line), _WORD.match(chunks[first])
        circumstance = opening and (opening[0].endswith(words.participle_endings) or _head(opening[0]) in words.lead_prepositions)
        hangs = resumed and _head(resumed[0]) in words.relatives
        chunks, verbs = [(", " if circumstance or hangs else " ").join((chunks[0], chunks[first])), *chunks[first + 1 :]], [True]
        line = ", ".join(chunks)
    comma = line.find(", ", _COMFORTABLE)
    if 0 < comma <= LONGEST and (True in verbs[: line[:comma].count(", ") + 1] or not any(verbs)):
        line = line[:comma]
    return _cut(line, LONGEST, words)


def _cut(line: str, room: int, words: Grammar) -> str:
    if words.verb_final and len(line) <= room:
        return line
    if len(line) > room:
        line = line[: room + 1]
        space = max(line.rfind(" "), line.rfind("\u00a0"))
        line = line[:space] if space > room // 3 else line[:room]
        comma = line.rfind(", ")
        if comma > room * 2 // 3:
            line = line[:comma]
    while (match := _LAST_WORD.search(line)) and match[1].lower() in words.no_ending and " " in line.strip():
        line = line[: match.start()].rstrip(_EDGES + "'’")
    return _tidy(line)


def _capitalised(line: str) -> str:
    """First letter upper-case, unless the first word has capitals of its own (xAI, iPhone)."""
    first = _WORD.match(line)
    if first and any(letter.isupper() for letter in re.split(r"[’']", first[0])[0][1:]):
        return line
    return line[:1].upper() + line[1:]
