"""Words and shapes of a text -> tokens with the classes a locale gives them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any, NamedTuple

from timeline.dates.numerals import roman, total
from timeline.locales.words import DateWords

_NEVER = "(?!x)x"


class Word(NamedTuple):
    """What a word may be: the symbols it may stand for and its value as each."""

    keys: tuple[str, ...]
    values: Mapping[str, Any]
    kind: int
    """A number that words share when templates cannot tell them apart."""


class Tokeniser:
    """Cuts a folded text into tokens. `lexicon` is word -> {class: value}; its words are the vocabulary."""

    def __init__(self, words: DateWords, lexicon: Mapping[str, Mapping[str, Any]]) -> None:
        self._words = words
        self._lexicon = lexicon
        self._kinds: dict[tuple[object, ...], int] = {}
        vocabulary = [word for word in lexicon if word not in words.numbers]
        number = alternation(words.numbers)
        joints = either(words.number_joints)
        clock, half = either(words.hour_marks), either((*words.am, *words.pm))
        stopped = r"|\d\d?\.(?: ?\d\d?\. ?\d{4}|\d\d?\.)(?!\w)|\d\d?-\d\d?-\d{4}(?!\w)" if words.stops else ""
        ending = either((*words.ordinal_suffixes, *([words.decade_suffix] if words.decade_suffix else [])))
        self.word = lru_cache(20_000)(self._word)
        """What a token of that group is, None for one outside the vocabulary."""
        self.cut = re.compile(
            r"(?: (?![ \n])|(?: |\n(?!\n)){0,4})"  # no blank line: that parts a text
            r"(?:-(?:(?<=[^\W\d]-)(?=\w)|(?<=\w-)(?=[^\W\d])))?(?:"  # a hyphen beside a letter only joins
            rf"(?P<clock>\d{{1,2}}(?:\.\d\d ?{clock}|(?::| ?{clock}) ?\d\d(?::\d\d)?(?: ?{half})?| ?{half}| ?{clock})(?!\w))"
            r"|(?P<numeric>\d{4}-\d{1,2}-\d{1,2}(?:t\d\d:\d\d(?::\d\d)?z?)?(?!\w)|\d{1,4}(?P<sep>[/.])\d{1,2}(?P=sep)\d{2,4}(?!\w)"
            rf"{stopped})"
            rf"|(?P<phrase>{alternation([w for w in vocabulary if set(w) & set(' -.')])}(?!\w))"
            rf"|(?P<words>{number}(?:[- \n](?:{joints}[- \n])?{number}(?!\w)){{0,7}}(?:(?<=')|(?!\w)))"
            rf"|(?P<word>{alternation([w for w in vocabulary if ' ' not in w])}(?:(?<=\W)|(?!\w)))"
            rf"|(?P<number>\d{{1,3}}(?:[ ,.]\d{{3}}){{1,4}}(?!\w)|\d{{1,9}}(?:[.,]\d{{1,3}})?(?: 1/2)?{ending}?(?!\w)|'\d\ds?(?!\w))"
            r"|(?P<roman>[ivx]{1,6}(?:e|ème)?(?!\w))"
            r"|(?P<other>\d+|[^\W\d_]+'?|.))",
            re.DOTALL,
        ).finditer
        """Every token from a place on, one after the other, each in the group that says its shape; "other" is outside the vocabulary."""

    def _word(self, group: str, text: str) -> Word | None:
        word = text.replace("\n", " ")
        if group == "clock":
            clock = _clock(word, self._words)
            values: dict[str, Any] = {"clock": clock, "hour": clock} if clock else {}
        elif group == "numeric":
            values = _shape(word, self._words)
        elif group == "words":
            parts = [self._words.numbers[p] for p in _split(word, self._words.numbers)]
            values = {**_number_classes(total(parts), False), **self._lexicon.get(word, {}), "=" + word: word}
        elif group == "number":
            values = self._digits(word)
        elif group == "roman":
            value = roman(word.removesuffix("ème").removesuffix("e"))
            values = {"ordinal": value} if value else {}
        else:
            values = {**self._lexicon.get(word, {}), "=" + word: word}
        if not values:
            return None
        keys = tuple(values)
        return Word(keys, values, self._kinds.setdefault((*keys, values.get("unit")), len(self._kinds) + 1))

    def _digits(self, word: str) -> dict[str, Any]:
        if word[0] == "'":
            body = word[1:3]
            return {"decade": int(body)} if word.endswith("s") else {"yy": int(body)}
        for suffix in self._words.ordinal_suffixes:
            if word.endswith(suffix):
                value = int(re.sub(r"\D.*", "", word))
                return {"ordinal": value, **({"day": value} if 1 <= value <= 31 else {})}
        suffix = self._words.decade_suffix
        if suffix and word.endswith(suffix):
            body = word.removesuffix(suffix)
            return {"decade": int(body)} if body.isdigit() and body.endswith("0") and len(body) in (2, 4) else {}
        if word.endswith(" 1/2"):
            return {"count": int(re.sub(r"\D.*", "", word)) + 0.5}
        if word.isdigit():
            classes = _number_classes(int(word), True)
            if len(word) == 2:
                classes["yy"] = int(word)
            if len(word) == 4 and 1000 <= int(word) < 2200:
                classes["year"] = int(word)
            return classes
        if re.fullmatch(r"\d{1,3}(?:[ ,.]\d{3})+", word):
            return {"count": int(re.sub(r"\D", "", word))}
        if hour := _hour(word.replace(",", ".")):
            return {"hour": hour, **({"dotted": hour} if "." in word else {}), "count": float(word.replace(",", "."))}
        return {"count": float(word.replace(",", "."))} if word.count(".") + word.count(",") == 1 else {}


def lexicon(words: DateWords) -> dict[str, dict[str, Any]]:
    """Word -> {class: value}."""
    lexicon: dict[str, dict[str, Any]] = {}

    def enter(symbol: str, pairs: Iterable[tuple[str, object]]) -> None:
        for word, value in pairs:
            lexicon.setdefault(word, {})[symbol] = value

    def listed(items: tuple[str, ...], first: int) -> Iterable[tuple[str, int]]:
        return ((word, i) for i, names in enumerate(items, first) for word in names.split())

    enter("month", listed(words.months, 1))
    enter("month_short", listed(words.months_short, 1))
    enter("weekday", listed(words.weekdays, 0))
    enter("weekday_short", listed(words.weekdays_short, 0))
    for symbol, pairs in (
        ("season", words.seasons), ("unit", words.units), ("ordinal", words.ordinals), ("offset", words.offsets),
        ("deictic", words.deictics), ("part", words.parts), ("edge", words.edges), ("holiday", words.holidays),
        ("vague", words.vague), ("frequency", words.frequencies), ("decade", words.decades),
    ):  # fmt: skip
        enter(symbol, pairs.items())
    enter("day", ((w, n) for w, n in words.ordinals.items() if 1 <= n <= 31))
    enter("count", ((w, None) for w in words.vague_counts))
    enter("some", ((w, None) for w in words.vague_counts))
    enter("count", ((w, 1) for w in words.articles))
    enter("approximate", ((w, True) for w in words.approximate))
    enter("zone", ((w, "Z" if w in ("gmt", "utc") else "") for w in words.zones))
    return lexicon


def alternation(words: Iterable[str]) -> str:
    """A trie-shaped pattern, longest word first; of no words, a pattern that never matches."""
    trie: dict[str, Any] = {}
    for word in words:
        node = trie
        for char in word:
            node = node.setdefault(char, {})
        node[""] = {}

    def pattern(node: dict[str, Any]) -> str:
        branches = [("[ \\n]" if c == " " else re.escape(c)) + pattern(child) for c, child in sorted(node.items(), reverse=True) if c]
        if not branches:
            return ""
        body = branches[0] if len(branches) == 1 else "|".join(branches)
        if "" in node:
            return f"(?:{body})?"
        return body if len(branches) == 1 else f"(?:{body})"

    return f"(?:{pattern(trie)})" if trie else _NEVER


def either(words: Iterable[str]) -> str:
    """A plain alternation, longest first; of no words, a pattern that never matches."""
    ordered = sorted(words, key=len, reverse=True)
    return f"(?:{'|'.join(map(re.escape, ordered))})" if ordered else _NEVER


def _number_classes(value: float, digits: bool) -> dict[str, Any]:
    classes: dict[str, Any] = {"count": value}
    if digits and 1 <= value <= 31:
        classes["day"] = classes["nth"] = value
    if digits and value <= 24:
        classes["hour"] = (value, 0)
    if digits and 1 <= value <= 12:
        classes["mm"] = value
    if not digits and 1 <= value <= 31:
        classes["day_word"] = value
    if not digits and 1000 <= value < 2200:
        classes["year"] = value
    return classes


def _split(word: str, numbers: Mapping[str, float]) -> list[str]:
    if word in numbers:
        return [word]
    out, rest = [], word
    longest = sorted(numbers, key=len, reverse=True)
    while rest:
        for name in longest:
            if rest.startswith(name) and not rest[len(name) : len(name) + 1].isalpha():
                out.append(name)
                rest = rest[len(name) :]
                break
        else:
            rest = rest[1:] if not rest[0].isalpha() else rest.partition(" ")[2] if " " in rest else rest.partition("-")[2]
    return out


def _clock(word: str, words: DateWords) -> tuple[int, int] | None:
    figures = [int(n) for n in re.findall(r"\d+", word)]
    hour, minute = figures[0], figures[1] if len(figures) > 1 else 0
    ending = word.lstrip("0123456789:. ")
    if ending in words.pm and hour < 12:
        hour += 12
    elif ending in words.am and hour == 12:
        hour = 0
    return (hour % 24, minute) if hour <= 24 and minute < 60 else None


def _hour(word: str) -> tuple[int, int] | None:
    """The hour and minute of "14.30"."""
    hour, _, minute = word.partition(".")
    return (int(hour), int(minute)) if len(minute) == 2 and minute.isdigit() and int(hour) <= 24 and int(minute) < 60 else None


def _shape(word: str, words: DateWords) -> dict[str, Any]:
    """The classes of figures parted by stops, slashes or hyphens."""
    if word.endswith("."):
        if not words.stops:
            return {}
        day, month = (int(n) for n in word.split(".")[:2])
        hour = _hour(word[:-1])
        return {**({"day_month": (day, month)} if 1 <= day <= 31 and 1 <= month <= 12 else {}), **({"hour": hour} if hour else {})}
    numeric = _numeric(word, words.day_first, words.stops)
    return {"numeric": numeric} if numeric else {}


def _numeric(word: str, day_first: bool, stops: bool) -> tuple[int, int, int] | None:
    a, b, c = (int(n) for n in re.findall(r"\d+", word)[:3])
    if len(re.match(r"\d+", word)[0]) == 4:  # type: ignore[index]
        year, month, day = a, b, c
    elif word.count(".") == 2 and c < 100 and not stops:
        return None  # a version number
    else:
        day, month, year = (a, b, c) if day_first or a > 12 else (b, a, c)
        if month > 12:
            day, month = month, day
        year += 0 if year > 99 else 2000 if year < 50 else 1900
    return (year, month, day) if 1 <= month <= 12 and 1 <= day <= 31 and 1000 <= year < 2200 else None
