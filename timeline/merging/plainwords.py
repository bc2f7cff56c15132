"""Words as they can be compared: without case, accents and endings, numbers as figures; and which words of a language say little."""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache

from timeline.actors.capitals import naming
from timeline.dates.numerals import total
from timeline.dates.vocabulary import date_words
from timeline.events.clauses import grammar, is_finite, is_participle

_TOKEN = re.compile(r"[^\W\d_]+|\d+(?:[.,:–-]\d+)*")
_PARTICIPLE = re.compile(r"^ge(?=\w{4,}(?:t|en)$)")  # "gefeiert", "feierten"
_ENDINGS = re.compile(
    r"(?<=\w{3})(?:ants?|antes?|ando|i?endo|ations?|ements?|amientos?|azion[ei]|ung(?:en)?|ies|ing|[ts]?ion|ad[oa]s?|at[oaie]|it[oai]"
    r"|aron|ieron|ees?|eren|i?erte?|e[dt]|eten?|ait|e[rns]|ten?|em|[eoai])$|(?<=\w{4})[synt]$"
)


@lru_cache(200_000)
def plain(word: str) -> str:
    """A word without case and accents.

    >>> plain("Évêché")
    'eveche'
    """
    if word.isascii():
        return word.lower()
    return "".join(char for char in unicodedata.normalize("NFKD", word.casefold()) if not unicodedata.combining(char))


@lru_cache(100_000)
def stem(low: str) -> str:
    """What the forms of a plain word share, in any of the languages with endings like these.

    >>> stem("resignation"), stem("resigned"), stem("effondrement"), stem("effondres"), stem("gefeiert"), stem("feierten")
    ('resig', 'resig', 'effondr', 'effondr', 'fei', 'fei')
    """
    before, rest = "", _PARTICIPLE.sub("", low)
    while before != rest:
        before, rest = rest, _ENDINGS.sub("", rest)
    return rest


def tokens(text: str, language: str) -> list[str]:
    """The words and numbers of a text in their order, numbers in letters as figures: "thirty-three miners" -> 33, miners."""
    found: list[str] = []
    counted: list[float] = []
    for word in _TOKEN.findall(text):
        value = _counts(language).get(plain(word))
        if value is not None and (counted or value > 1):  # one is an article in most languages
            counted.append(value)
            continue
        if counted:
            found.append(f"{total(counted):g}")
            counted = []
        found.append(word)
    return [*found, f"{total(counted):g}"] if counted else found


@cache
def light(language: str) -> frozenset[str]:
    """Words that say nothing of the fact: those that join, point, place and date."""
    words, dates = grammar(language), date_words(language)
    joining = words.relatives | words.coordinators | words.subordinators | words.complementisers | words.lead_ins
    places = words.lead_prepositions | words.date_prepositions | words.locatives | words.determiners | words.date_limits
    verbs = words.no_ending | words.clitics | words.fillers | words.copulas | words.pronouns | words.perfect
    days = {name for names in (*dates.months, *dates.weekdays) for name in names.split()}
    return frozenset(map(plain, joining | places | verbs | days)) | negations(language)


@cache
def negations(language: str) -> frozenset[str]:
    """Words such as "not"."""
    return frozenset(map(plain, grammar(language).negations))


@cache
def locatives(language: str) -> frozenset[str]:
    """Words that a place follows."""
    return frozenset(map(plain, grammar(language).locatives))


@cache
def common(language: str) -> frozenset[str]:
    """What people, firms and products are called beside their names: "mayor", "publisher"."""
    words = naming(language)
    return frozenset(map(plain, {*words.roles, *words.titles, *words.groups, *words.things, *words.local}))


@cache
def verbs(language: str) -> frozenset[str]:
    """Irregular and other common verbs, which say little alone ("went")."""
    return frozenset(map(plain, grammar(language).finite))


@lru_cache(100_000)
def is_verb(word: str, language: str) -> bool:
    """Whether a word, as it is written, looks like a verb's form.

    >>> is_verb("toppled", "en"), is_verb("bloquearon", "es"), is_verb("Mosaik", "de")
    (True, True, False)
    """
    words = grammar(language)
    return not (word[0].isupper() or word[0].isdigit()) and (
        words.nouns_capitalised or is_finite(word, words) or is_participle(word, words)
    )


_SOUNDS = str.maketrans({"c": "k", "q": "k", "y": "i", "z": "s", "j": "i", "w": "v"})
_SPELT = re.compile(r"ph|th|ck|ch|ae|oe|ue|(.)(?=\1)")
_AS_SPELT = {"ph": "f", "th": "t", "ck": "k", "ch": "k", "ae": "e", "oe": "e", "ue": "u"}
_COGNATE = 5  # letters that a word shares with its cousin in another language


@lru_cache(100_000)
def cognate(low: str) -> str:
    """How a plain word begins, spelt as no language spells it; "" for a short one.

    >>> cognate("mosaic") == cognate("mosaik"), cognate("physique") == cognate("fisica"), cognate("dam")
    (True, True, '')
    """
    spelt = _SPELT.sub(lambda match: _AS_SPELT.get(match[0], ""), low).translate(_SOUNDS)
    return spelt[:_COGNATE] if len(spelt) >= _COGNATE else ""


@cache
def places_follow(language: str) -> frozenset[str]:
    """Where all nouns have capitals: the words right after which one without an article is a place ("in Kerpen", not "im Wald")."""
    words = grammar(language)
    return words.locatives - naming(language).contracted if words.nouns_capitalised else frozenset()


def compounds(language: str) -> bool:
    """Whether the language joins words into one."""
    return naming(language).compounds


@cache
def _counts(language: str) -> dict[str, float]:
    return {plain(word): value for word, value in date_words(language).numbers.items()}
