"""Words as they can be compared: without case, accents and endings, numbers as figures; and which words of a language say little."""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache

from timeline.actors.capitals import naming
from timeline.dates.numerals import total
from timeline.dates.vocabulary import date_words
from timeline.events.clauses import grammar, is_finite, is_participle

_TOKEN = re.compile(r"[^\W\d_]+|\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)|\d+(?:[.,:–-]\d+)*")
_GROUPED = re.compile(r"\d{1,3}(?:([., \u00a0\u202f])\d{3})(?:\1\d{3})*")
_MILLION = "million mio mln millon milion milho miljoen mn"
_BILLION = "billion bn milliard miliard mrd miljard bilho mld"
_MANY = {word: value for words, value in ((_MILLION, 1e6), (_BILLION, 1e9)) for word in words.split()}
_MONEY = re.compile(r"(?<=[£$€])(\d+(?:[.,]\d+)*) ?m\b")  # "£14m"; not "200 m"
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
    if not text.isascii() or "$" in text:
        text = _MONEY.sub(r"\1 million", text)
    for word in _TOKEN.findall(text):
        if word[0].isdigit():
            word = figure(word)
        elif word[0] in "mMbB" and found and not counted and (several := _several(found[-1], word)):
            found[-1] = several
            continue
        value = _counts(language).get(plain(word))
        if value is not None and (counted or value > 1):  # one is an article in most languages
            counted.append(value)
            continue
        if counted:
            many = _many(word)
            found.append(f"{total(counted) * (many or 1):.12g}")
            counted = []
            if many:
                continue
        found.append(word)
    return [*found, f"{total(counted):.12g}"] if counted else found


def figure(number: str) -> str:
    """A number as it is written in any language, without what groups its digits.

    >>> figure("12,400"), figure("1.950"), figure("2 000"), figure("4,5"), figure("4-1")
    ('12400', '1950', '2000', '4.5', '4-1')
    """
    if _GROUPED.fullmatch(number):
        return re.sub(r"\D", "", number)
    return number.replace(",", ".") if number.count(",") == 1 else number


@lru_cache(10_000)
def quantity(number: str) -> float | None:
    """The value of a figure, None for a score, a time of day."""
    try:
        return float(number)
    except ValueError:
        return None


def _several(number: str, word: str) -> str:
    """A figure and the word for millions behind it as one figure; "" for other words."""
    value = quantity(number) if number[0].isdigit() and _many(word) else None
    return "" if value is None else f"{value * _many(word):.12g}"


@lru_cache(20_000)
def _many(word: str) -> float:
    """What a word after a number makes of it: "million", "Milliarden"; 0 for other words."""
    low = plain(word)
    if low[0] not in "mb":
        return 0.0
    return next((_MANY[form] for form in (low, low[:-1], low[:-2], low[:-3]) if form in _MANY), 0.0)


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


_PASSIVES = {
    "en": "was were been being", "fr": "ete", "de": "wurde wurden worden", "es": "fue fueron sido", "it": "stato stata stati state venne",
    "nl": "werd werden", "pt": "foi foram sido", "pl": "został została zostało zostali zostały",
}  # fmt: skip


@cache
def passives(language: str) -> frozenset[str]:
    """Words beside which a participle tells what was done to the subject."""
    return frozenset(map(plain, _PASSIVES.get(language, "").split()))


_ENDS = frozenset(
    "a e o i u y n s an ian ean en ien ese ish er ois ais es esa ano ana ani iego emu owi em ie ego ej ow iem ych isch".split()
) | {""}
ROOT = 4  # letters that the forms of a name share: "Tarovia", "Tarovian"


@lru_cache(200_000)
def one_name(one: str, other: str) -> bool:
    """Whether two plain words may be forms of one name.

    >>> one_name("tarovia", "tarovian"), one_name("henryk", "henryka"), one_name("fulbeck", "fulbrook")
    (True, True, False)
    """
    if one[:ROOT] != other[:ROOT] or len(one) < ROOT or len(other) < ROOT:
        return one == other
    same = (place for place, (left, right) in enumerate(zip(one, other, strict=False)) if left != right)
    at = next(same, min(len(one), len(other)))
    return one[at:] in _ENDS and other[at:] in _ENDS


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
