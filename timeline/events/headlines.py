"""The words of a fact -> a short headline made of those same words."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import takewhile

from timeline.events.chunks import DATE, has_verb
from timeline.events.clauses import grammar, is_finite, is_participle
from timeline.events.datephrases import date_phrase
from timeline.events.fitting import EDGES, LONGEST, capitalised, cut, fit, tidy
from timeline.events.sources import without_inserted, without_opening_source
from timeline.events.trimming import closes_with_participle, trimmed
from timeline.events.wordorder import opens_with_verb, subject_first, verb_second
from timeline.locales.grammar import Grammar
from timeline.span import Span

_LEAD_IN = 80  # a circumstance longer than this is the sentence's substance, not its lead-in

_ENOUGH = 20  # characters of a post after which its first sentence is quoted alone

_SENTENCE_END = re.compile(r"[.!?…](?=\s)")
_WORD = re.compile(r"[^\W_]+(?:[-’'.][^\W_]+)*")
_LAST_WORD = re.compile(r"([^\W_]+)[^\w]*\Z")
_LETTERS = re.compile(r"[^\W\d_]+")
_SPACE_BEFORE_STOP = re.compile(r"\s+([,.])")
_DATE = re.compile(rf"\s*{DATE}")
_DATE_COMMA = re.compile(rf"(?<=[^\W_] ){DATE}, ([^\W\d_]+)")
_ARTICLE = re.compile(r"([^\W\d_]+)['’\s]\s*(?:([^\W\d_]+)\s+)?\Z")
_CLOSING_QUOTES = ("»", "”", "“", '"')
_OPENING_QUOTES = ("«", "“", "„", '"')


def headline(
    text: str,
    parts: Sequence[Span],
    language: str | None,
    *,
    dates: Sequence[Span] = (),
    date: Span | None = None,
    names: Mapping[Span, str] | None = None,
    subject: str | None = None,
) -> str:
    """A title of at most `LONGEST` characters, cut from the clause `parts`.

    `dates` are dropped with their prepositions; what holds `date` (by default any of them) is what the title is about. `names`
    gives the full name for mentions to be spelled out (a surname, "the company"). `subject` is put in front when the clause has lost
    its own ("…, who ran Acme" -> "Jane Doe ran Acme").
    """
    words = grammar(language)
    pieces = [_without(text, part, dates, [date] if date else dates, names or {}, words) for part in parts]
    line = tidy(" ".join([*(_open_ended(piece, words) for piece in pieces[:-1]), *pieces[-1:]]))
    line = _DATE_COMMA.sub(
        lambda found: f"{DATE} {found[1]}" if found[1].lower() in words.locatives and not words.verb_final else found[0], line
    )
    fronted = line.startswith(DATE) or (words.verb_final and _resumes(line, words))
    edge = " ," if words.verb_final and closes_with_participle(line, words) else DATE + " ,"
    line = trimmed(_without_opening(line.lstrip(edge), words, subject), words)
    line = _with_subject_first(_without_fillers(line, words), words, fronted and subject is None)
    line = _without_pronoun(tidy(_DATE.sub("", line)), words)
    return capitalised(fit(line, words))


def says_little(title: str, subject: str | None, language: str | None) -> bool:
    """True for a title that does not tell what happened: a word or two without a subject, or who said something and not what."""
    last = _LAST_WORD.search(title)
    speaks = last is not None and title.count(" ") < 4 and last[1].lower() in grammar(language).speech
    return speaks or (subject is None and title.count(" ") < 2)


def quotation(author: str, body: str, language: str | None) -> str:
    """A title for a quoted post: who, and the first words posted, in the language's quotation marks."""
    words = grammar(language)
    (opening, closing), colon = words.quotes, words.colon
    line = tidy(body.split("\n")[0])
    stop = next((match.start() for match in _SENTENCE_END.finditer(line) if match.start() >= _ENOUGH), None)
    line = line[: stop + 1].rstrip(".") if stop is not None else line
    room = LONGEST - len(author) - len(opening + closing + colon)
    if room < 16:
        return fit(author, words)
    if len(line) > room:
        line = cut(line, room - 1, words) + "…"
    return f"{author}{colon}{opening}{line}{closing}"


def _without(text: str, part: Span, dates: Sequence[Span], own: Sequence[Span], names: Mapping[Span, str], words: Grammar) -> str:
    """The words of `part` without the dates, `DATE` in place of its `own`, and names spelled out."""
    spans = [(date_phrase(text, part, date, words), date in own) for date in dates if part.start <= date.start < part.end]
    changes = [(span, DATE if marked and not _attributive(text, part, span, words) else "") for span, marked in spans]
    replaced = {span: name for span, name in names.items() if part.covers(span) and _stands_for(text, span, name, words)}
    changes += [(_with_article(text, part, span, words), name) for span, name in replaced.items()]
    out, position = [], part.start
    for span, replacement in sorted(changes, key=lambda change: change[0]):
        if span.start >= position:
            out += [text[position : span.start].replace(DATE, " "), replacement]
            position = min(span.end, part.end)
    return "".join([*out, text[position : part.end].replace(DATE, " ")])


def _attributive(text: str, part: Span, date: Span, words: Grammar) -> bool:
    """True for "der für Montag geplante Streik": the date stands inside a noun phrase."""
    before = _LAST_WORD.search(text[part.start : date.start])
    return words.verb_final and before is not None and before[1].lower() in words.determiners


def _stands_for(text: str, span: Span, name: str, words: Grammar) -> bool:
    """False for a noun that more words go with ("le modèle génératif Sora", "the firm chosen") and behind a relative pronoun."""
    head = _LETTERS.match(text, span.start)
    if head is None or not (head[0].islower() or head[0].lower() in words.determiners):
        return True
    before, after = _LAST_WORD.search(text, max(0, span.start - 12), span.start), _LETTERS.match(text, span.end + 1)
    if before and before[1].lower() in words.subject_relatives - words.determiners:
        return False
    chosen = after and text[span.end] == " " and is_participle(after[0], words) and not is_finite(after[0], words)
    return name not in text[span.end : span.end + 40] and not chosen


def _with_article(text: str, part: Span, span: Span, words: Grammar) -> Span:
    """The span of a role with the article and "former" in front of it: a name takes the place of all of "l’ancien patron"."""
    if not text[span.start : span.start + 1].islower():
        return span
    before = text[max(part.start, span.start - 24) : span.start]
    match = _ARTICLE.search(before)
    if not match or _head(match[1]) not in words.determiners or (match[2] and match[2].lower() in words.lead_prepositions):
        return span
    return Span(span.start - len(match[0]), span.end)


def _open_ended(piece: str, words: Grammar) -> str:
    """A part without the comma that closes it, unless a quotation or an apposition stands before: the next part goes on from here."""
    bare = piece.rstrip(" ,\n")
    closed = "," in piece[len(bare) :]
    opening = _WORD.match(bare)
    dated = DATE in bare and opening is not None and is_participle(opening[0], words)
    apposed = not has_verb(bare, words) and (", " in bare or dated)
    return bare + "," if closed and (bare[-1:] in _CLOSING_QUOTES or apposed) else bare


def _resumes(line: str, words: Grammar) -> bool:
    """True for "floh sie nach Westen": a small word that is no adjective, the subject right behind it."""
    first = _WORD.match(line)
    second = _WORD.match(line, first.end() + 1) if first else None
    if first is None or second is None or not first[0].islower() or len(first[0]) < 4 or first[0].endswith(words.modifier_endings):
        return False
    if first[0] in words.no_ending | words.subject_determiners | words.lead_prepositions | words.determiners:
        return False
    return second[0][0].isupper() or second[0].lower() in words.pronouns | words.subject_determiners


def _with_subject_first(line: str, words: Grammar, fronted: bool) -> str:
    """A line that opens with a verb, or closes with it where only subordinate clauses do, in the order of a main clause."""
    if words.null_subject:
        return line
    if opens_with_verb(line, words, fronted):
        return subject_first(line, words) or line
    return verb_second(line, words) if words.verb_final and not line.startswith(_OPENING_QUOTES) else line


def _without_pronoun(line: str, words: Grammar) -> str:
    """Drops a pronoun that stands for somebody the title does not name: with "was" behind it, or where a verb needs no subject."""
    first = _WORD.match(line)
    if not first or first[0].lower() not in words.pronouns or line.lower().startswith(words.impersonal or ("\0",)):
        return line
    rest = line[first.end() :].lstrip()
    found = rest.split(" ")
    auxiliaries = list(takewhile(lambda word: word.lower() in words.copulas, found))
    if (
        0 < len(auxiliaries) < len(found) - 1
        and is_participle(found[len(auxiliaries)], words)
        and auxiliaries[-1].lower() not in words.perfect
    ):
        rest = " ".join(found[len(auxiliaries) :])
    elif not words.null_subject:
        return line
    clitic = _head(rest.split(" ")[0]) in words.clitics
    return rest if rest.count(" ") >= 2 and rest[:1].isalnum() and not clitic else line


def _without_opening(line: str, words: Grammar, subject: str | None) -> str:
    """Drops conjunctions, "However," and a short circumstance that a comma closes; puts `subject` in front."""
    joined = words.relatives | words.complementisers | words.subordinators | words.coordinators | words.lead_ins
    if subject is None and words.verb_final:
        joined -= words.determiners  # "der", "die": rather articles
    line = _without_subordinate(without_inserted(line, words), words)
    while (shorter := _without_circumstance(line, words)) != line:
        line = shorter
    while (match := _WORD.match(line)) and _head(match[0]) in joined and not _is_first_member(line, match.end(), words):
        rest = line[_joiner_length(match[0], joined) :].lstrip(EDGES + DATE + "'’")
        if not rest:
            break
        line = rest
        while subject is None and (shorter := _without_circumstance(line, words)) != line:
            line = shorter
    if subject and subject not in line:
        first = _WORD.match(line)
        plain = first is not None and first[0][1:].islower()
        return f"{subject} {line[:1].lower() + line[1:] if plain else line}"
    return line


def _is_first_member(line: str, end: int, words: Grammar) -> bool:
    """True where the verb comes second and what opens the line stands first: "Dat heeft …", "Dass es brennt, weiß man"."""
    if _head(line[:end]) in words.clitics and (after := _LETTERS.search(line, end)) and _head(after[0]) in words.clitics:
        return True  # "Se n’è accorta": no "if"
    if not words.verb_final or _head(line[:end]) not in words.complementisers:
        return False
    following, behind = _WORD.match(line, end + 1), line.partition(", ")[2]
    return (following is not None and is_finite(following[0], words)) or (
        behind[:1].islower() and _head(behind.split(" ")[0]) not in words.no_ending
    )


def _without_subordinate(line: str, words: Grammar) -> str:
    """Drops a clause that opens the sentence and does not hold the date ("When the snow melted, …")."""
    first, comma = _WORD.match(line), line.find(", ")
    if not first or _head(first[0]) not in words.subordinators or comma < 0 or DATE in line[:comma]:
        return line
    rest = line[comma + 2 :]
    told = has_verb(line[:comma], words) or (" " in line[len(first[0]) + 1 : comma] and _head(rest.split(" ")[0]) in words.determiners)
    return rest if told and has_verb(rest, words) else line


def _without_circumstance(line: str, words: Grammar) -> str:
    comma = line.find(", ")
    first = _WORD.match(line)
    source = line.lower().startswith(words.attributions or ("\0",))
    short = 0 < comma <= _LEAD_IN and len(line) - comma > (12 if source else 20)
    if first and _head(first[0]) in words.subordinators and DATE in line[:comma]:
        return line
    if words.verb_final and has_verb(line[:comma], words):
        return line
    return without_opening_source(line, words) if first and short and _head(first[0]) in words.lead_prepositions else line


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
