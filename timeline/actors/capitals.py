"""Text -> runs of capitalised words that may form one name. names.py says which do."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from timeline.actors.spelling import unaccented
from timeline.locales.loading import locale_words
from timeline.locales.naming import GENERIC, Naming
from timeline.locales.people import EITHER, MEN, WOMEN
from timeline.locales.places import PLACES
from timeline.span import Span

GIVEN = MEN | WOMEN | EITHER
GIVEN |= {unaccented(name) for name in GIVEN}
_LOWER = "a-zß-öø-ÿœ"
_LETTER = re.compile(r"\w")
_SMALL_WORD = re.compile(rf" ([{_LOWER}]{{2,20}})(?![\w'-])")
_SHORTEST_PEOPLE = 4  # letters; shorter words of `never` are units and numerals
_LONGEST = 12  # words in a name; a longer run is no name
_NOUNS = ("ture", "oire", "ière", "erre")  # what ends like an infinitive and is none
_STOPPED = frozenset({"st", "ste", "mt", "ft"})
_DATELINE = re.compile(r"[^\W\d_a-z][^\n!?]{2,50}\d{4}[^\n!?]{0,6}")  # "TORINO, 4 marzo 2015 – Apre domani …"
_OPENING = '«“„"‹([:!?…•*'


@dataclass(frozen=True, slots=True)
class Word:
    """A capitalised word and its place."""

    start: int
    end: int
    form: str
    initial: bool
    """It begins a sentence or a quotation, so its capital says nothing."""


def naming(language: str | None) -> Naming:
    """The naming words of a language; an empty table where there are none."""
    return locale_words(language, "names", Naming) or GENERIC


@cache
def countries(language: str | None) -> frozenset[str]:
    """The world's countries in a language and in English, lower case (from CLDR)."""
    from babel import Locale, UnknownLocaleError

    found: set[str] = set()
    for code in ("en", language or "en"):
        try:
            listed = {name.lower().replace("’", "'") for name in Locale.parse(code).territories.values()}
            found |= listed | {name.replace("é", "e", 1) for name in listed if name.startswith("é")}
        except (UnknownLocaleError, ValueError):
            continue
    return frozenset(found)


@cache
def calendar(language: str | None, small: bool = False) -> frozenset[str]:
    """The days of the week and months of a language (from CLDR), lower case; with `small`, only those that are written so."""
    from babel import Locale, UnknownLocaleError

    try:
        locale = Locale.parse(language or "en")
    except (UnknownLocaleError, ValueError):
        return frozenset()
    listed = [name for names in (locale.days, locale.months) for name in names["format"]["wide"].values()]
    return frozenset(name.lower() for name in listed if name.islower() or not small)


def is_given(word: str) -> bool:
    """True for a usual first name, also a double one ("Jean-Pierre")."""
    return word.lower().partition("-")[0] in GIVEN


@cache
def peoples(language: str | None) -> frozenset[str]:
    """The inhabitants of the world's countries, lower case, as far as a rule can form them."""
    endings = naming(language).peoples
    stems = {name[: len(name) - cut] for name in countries(language) if " " not in name for cut in (0, 1, 2) if len(name) - cut >= 3}
    return frozenset(stem + ending for stem in stems for ending in endings) - countries(language)


def is_place(form: str, language: str | None) -> bool:
    """True for a country or well-known place."""
    lower = form.lower()
    return lower in PLACES or lower in countries(language)


@cache
def _upper() -> str:
    """A character class of all capital letters: `re` has no \\p{Lu}."""
    ranges: list[list[int]] = []
    for code in range(0x10000 if sys.maxunicode >= 0x10000 else 0x100):
        if chr(code).isupper():
            if ranges and ranges[-1][1] == code - 1:
                ranges[-1][1] = code
            else:
                ranges.append([code, code])
    return "".join(re.escape(chr(a)) + ("-" + re.escape(chr(b)) if b > a else "") for a, b in ranges)


@cache
def word_pattern(language: str | None) -> re.Pattern[str]:
    """Capitalised words ("L'ESA", "U.S.", "xAI", "GPT-4", "AT&T") and small-written first words of institutions; linear time."""
    up = f"[{_upper()}]"
    words = naming(language)
    heads = "|".join(sorted(words.lower_heads | words.qualified_heads, key=len, reverse=True))
    return re.compile(
        (rf"(?<![\w@#/\\-])(?:{heads})(?= )|" if heads else "")
        + r"(?<![\w@#/\\])(?:"
        + rf"(?:{up}\.-?){{2,6}}(?!\w)|{up}\.(?= {up})"
        + rf"|(?:{up}'(?={up}))?[{_LOWER}]{{0,3}}{up}\w*(?:[&'-]\w+|(?<=\d)\.\d+|\.(?:com|fr|ai|io|org|net)\b)*\+?"
        + ")"
    )


@cache
def _gaps(connectors: tuple[str, ...]) -> frozenset[str]:
    """The connectors as they stand between two words."""
    return frozenset(f" {word}" if word.endswith("'") else f" {word} " for word in connectors)


@cache
def _endings(connectors: tuple[str, ...]) -> tuple[str, ...]:
    """The connectors as they end the text before a word."""
    return tuple(_gaps(connectors))


@cache
def _small_noun(connectors: tuple[str, ...]) -> re.Pattern[str]:
    """One of the connectors and a small-written noun."""
    joined = "|".join(gap[1:] for gap in sorted(_gaps(connectors), key=len, reverse=True))
    return re.compile(rf" ({joined or '(?!)'})([{_LOWER}]{{3,20}}(?:'[{_LOWER}]{{3,20}})?)(?![\w'-])")


def runs(straight: str, sentences: Sequence[Span], language: str | None) -> Iterator[list[Word]]:
    """Runs of words that may form one name, in order: joined by blanks, particles, "&", or inside an organisation's name."""
    words = naming(language)
    firsts = _sentence_starts(straight, sentences)
    run: list[Word] = []
    headed = False
    reached = 0
    for match in word_pattern(language).finditer(straight):
        start, end = match.span()
        if start < reached:
            continue
        form = match[0]
        small = form[0].islower() and (form in words.lower_heads or form in words.qualified_heads)
        if small and not _is_definite(straight, match, words):
            continue
        word = Word(start, end, form, start in firsts or _opens(straight, start))
        if not (0 < len(run) < _LONGEST and start not in firsts and not small and _joins(straight, run, word, headed, words)):
            if run:
                yield run
            run, headed = [], False
        if words.entry(form.lower().rpartition("'")[2], words.heads):
            headed = True
            reached = _small_tail(straight, end, words)
            word = Word(start, reached, straight[start:reached], word.initial)
        elif headed and form.lower() in words.offices:
            reached = _office_tail(straight, end, language)
            word = Word(start, reached, straight[start:reached], word.initial)
        run.append(word)
    if run:
        yield run


def _is_definite(straight: str, head: re.Match[str], words: Naming) -> bool:
    """True when a small-written head may begin a name: not "une ville de France", nor "le syndicat Sud", which names a sort first."""
    before = straight[max(0, head.start() - 20) : head.start()].lower().split()[-1:]
    if before and before[0] in words.determiners:
        return False
    if head[0] in words.qualified_heads and _small_tail(straight, head.end(), words) == head.end():
        return False
    return head[0] not in words.sorts or not straight[head.end() + 1 : head.end() + 2].isupper()


def _joins(straight: str, run: list[Word], word: Word, headed: bool, words: Naming) -> bool:
    """True when what stands between joins `word` to the run before it."""
    gap = straight[run[-1].end : word.start]
    if gap == " ":
        return True
    if gap == ". ":
        return run[-1].form.lower() in _STOPPED
    if gap.startswith(" & "):
        return gap == " & " or gap[2:] in _gaps(words.particles)
    if gap in _gaps(words.particles):
        return True
    if gap.endswith("-") and gap[0] == " ":
        return gap[1:-1] in words.particles or gap[1:-1] in words.weak_particles
    if headed:
        return gap in _gaps(words.connectors) or (gap in _gaps(words.both) and straight.endswith(_endings(words.fields), 0, run[-1].start))
    if gap in _gaps(words.weak_particles):
        before = run[-2].form.lower() if len(run) > 1 else ""
        alone = not before or before in words.titles or bool(words.entry(before, words.roles))
        return alone and is_given(run[-1].form) and not is_place(word.form, None)
    return False


def _small_tail(straight: str, end: int, words: Naming) -> int:
    """Where the small-written words end that go on an organisation's name: adjectives, and up to two unlike "of" with their nouns."""
    links: list[str] = []
    for _ in range(5):
        found = _SMALL_WORD.match(straight, end)
        if found and _is_adjective(found[1], words):
            end = found.end()
            continue
        found = _small_noun(words.connectors).match(straight, end)
        infinitive = (
            found and found[1] in ("de ", "d'", "di ") and found[2].endswith(("er", "ir", "re", "ar")) and not found[2].endswith(_NOUNS)
        )
        if (
            not found
            or infinitive
            or not words.adjectives
            or len(links) > 1
            or (links and (links[0][:1], len(links[0])) == (found[1][:1], len(found[1])))
        ):
            break
        links.append(found[1])
        end = found.end()
    return end


def _office_tail(straight: str, end: int, language: str | None) -> int:
    """Where the adjective ends that belongs to what a ministry is in charge of ("Enseignement supérieur"), not to the country it is of."""
    words, found = naming(language), _SMALL_WORD.match(straight, end)
    own = found and found[1] not in words.never and found[1] not in peoples(language) and _is_adjective(found[1], words)
    return found.end() if found and own else end


def _is_adjective(word: str, words: Naming) -> bool:
    """True for a small-written word that goes on an organisation's name: "spatiale", "breton", but not "demain"."""
    known = word in words.never and len(word) > _SHORTEST_PEOPLE
    return bool(words.adjectives) and word not in words.starters and (known or word.endswith(words.adjectives))


def _sentence_starts(text: str, sentences: Sequence[Span]) -> frozenset[int]:
    """Where the first word of each sentence begins."""
    return frozenset(match.start() for span in sentences if (match := _LETTER.search(text, span.start, span.end)))


def _opens(text: str, start: int) -> bool:
    """True when what stands before `start` opens a quotation or a new statement."""
    position = start - 1
    while position >= 0 and text[position] in " \t":
        position -= 1
    if text[position] in "–—-" and text[position - 1] == " ":
        return bool(_DATELINE.fullmatch(text, text.rfind("\n", 0, position) + 1, position))
    return position < 0 or text[position] in _OPENING or text[position] == "\n"
