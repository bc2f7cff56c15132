"""DateWords compiled for matching: a trigger expression, a tokeniser and two tries of templates. Built once a language, when first used."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from itertools import product
from typing import Any, NamedTuple

from timeline.vocabulary import date_words
from timeline.locales.words import DateWords, Phrase
from timeline.numerals import roman, total

_ITEM = re.compile(r"\{(\w+?)(\d?)\}|([\[\](|)<>])|([^\s\[\](|)<>{}]+)")
_GRAINS = ("day", "weekday", "month", "season", "quarter", "half", "year", "decade", "century")


class Token(NamedTuple):
    """A word of a run: where it is, the symbols it may stand for and its value as each."""

    start: int
    end: int
    keys: tuple[str, ...]
    values: Mapping[str, Any]

    def gap_breaks(self, folded: str, before: Token) -> bool:
        """True when a blank line parts this token from the one before."""
        return self.start - before.end > 1 and folded.find("\n\n", before.end, self.start) >= 0


class Rule(NamedTuple):
    """One way to read a template: which token fills which slot, and which tokens TIMEX3 marks."""

    priority: int
    template: str
    operation: str
    given: Mapping[str, object]
    slots: tuple[tuple[int, str, str], ...]  # token index, slot name, symbol
    brackets: tuple[tuple[int, int], ...]

    def yields(self, slots: Mapping[str, Any]) -> tuple[str, ...]:
        """The symbols of the date that this rule makes: "date" and its grain."""
        if self.operation in ("ignore", "duration", "set", "vague", "the_unit", "since", "until", "range", "for_past"):
            return (self.operation,)
        nested = slots.get("date")
        if nested is None:
            grain = self.grain(slots)
        else:
            grain = nested.rule.grain(nested.slots) if self.operation in ("edge", "within", "approximate") else "day"
        return ("date", f"a_{grain}")

    def grain(self, slots: Mapping[str, Any]) -> str:
        """The finest field stated."""
        if "clock" in slots and len(slots) <= 2:
            return "time"
        if "part" in slots and len(slots) == 1:
            return "part"
        for name in _GRAINS:
            if name in slots:
                return "day" if name == "weekday" else name
        return str(slots.get("unit", "year" if "yy" in slots else "day"))


class Phrasebook:
    """What matching needs of a language."""

    def __init__(self, words: DateWords) -> None:
        self.words = words
        self.lexicon = _lexicon(words)
        literals: dict[str, dict[str, Any]] = {}
        self.phrases = _trie(words.phrases, literals)
        self.levels = tuple(_trie(level, literals) for level in words.composites)
        for word in literals:
            self.lexicon.setdefault(word, {})
        self.numbers = {**words.numbers}
        self._protos: dict[str, tuple[tuple[str, ...], Mapping[str, Any]] | None] = {}
        triggers = {w for w, classes in self.lexicon.items() if classes.keys() & _TRIGGERS} | _lone_literals(words.phrases)
        digits = r"\d(?<![\w.,]\d)(?:\d{3}(?!\w)|(?:\d{2})?0" + (words.decade_suffix or "(?!x)x") + r"|\d?[:h.]\d\d(?!\w)|\d? ?(?:" + "|".join(
            map(re.escape, (*words.hour_marks, *words.am, *words.pm, "h"))
        ) + r")(?!\w)|\d{0,3}[-/.]\d{1,2}[-/.]\d{1,4}(?!\w))"
        self.trigger = re.compile(f"{_alternation(triggers, lookbehind=True)}(?!\\w)|{digits}")
        joints = "|".join(map(re.escape, words.number_joints)) or "(?!x)x"
        number_words = _alternation([*words.numbers])
        clock = "|".join(map(re.escape, words.hour_marks)) or "(?!x)x"
        half = "|".join(re.escape(w) for w in sorted((*words.am, *words.pm), key=len, reverse=True)) or "(?!x)x"
        suffixes = "|".join(map(re.escape, words.ordinal_suffixes)) or "(?!x)x"
        vocabulary = [w for w in self.lexicon if w not in words.numbers]
        self.token = re.compile(
            r"[ \n]{0,4}(?:(?<=[^\W\d])-(?=\w)|(?<=\w)-(?=[^\W\d]))?(?:"
            rf"(?P<clock>\d{{1,2}}(?:(?::|(?: ?(?:{clock})))(?: ?\d\d)(?::\d\d)?(?: ?(?:{half}))?| ?(?:{half})| ?(?:{clock}))(?!\w))"
            r"|(?P<numeric>\d{4}-\d{1,2}-\d{1,2}(?:t\d\d:\d\d(?::\d\d)?z?)?(?!\w)|\d{1,4}(?P<sep>[/.])\d{1,2}(?P=sep)\d{2,4}(?!\w))"
            rf"|(?P<phrase>{_alternation([w for w in vocabulary if ' ' in w or '-' in w])}(?!\w))"
            rf"|(?P<words>{number_words}(?:(?:-| |\n)(?:(?:{joints})(?:-| |\n))?{number_words}(?!\w)){{0,7}}(?!\w))"
            rf"|(?P<word>{_alternation([w for w in vocabulary if ' ' not in w])}(?:(?<=')|(?<=\.)|(?<=\W)|(?!\w)))"
            rf"|(?P<number>\d{{1,3}}(?:[ ,.]\d{{3}})+(?![\w])|\d{{1,9}}(?:[.,]\d{{1,3}})?(?: 1/2)?(?:{suffixes}|{words.decade_suffix or '(?!x)x'})?(?!\w)|'\d\ds?(?!\w))"
            r"|(?P<roman>[ivx]{1,6}(?:e|ème)?(?!\w))"
            r"|(?P<other>[^\W\d_]+'?|.))",
            re.DOTALL,
        ).match

    def known(self, match: re.Match[str]) -> Token | None:
        """The token for a match of `token`, None for a word outside the vocabulary."""
        kind = match.lastgroup or "other"
        if kind == "other":
            return None
        word = match[kind]
        key = f"{kind}{word}"
        proto = self._protos.get(key, False)
        if proto is False:
            proto = self._proto(kind, word.replace("\n", " "))
            if len(self._protos) < 20_000:
                self._protos[key] = proto
        if not proto:
            return None
        return Token(match.start(kind), match.end(), *proto)  # type: ignore[misc]

    def _proto(self, kind: str, word: str) -> tuple[tuple[str, ...], Mapping[str, Any]] | None:
        if kind == "clock":
            clock = _clock(word, self.words)
            values: dict[str, Any] = {"clock": clock} if clock else {}
        elif kind == "numeric":
            numeric = _numeric(word, self.words.day_first)
            values = {"numeric": numeric} if numeric else {}
        elif kind == "words":
            parts = [self.numbers[p] for p in _split(word, self.numbers)]
            values = {**_number_classes(total(parts), False), **self.lexicon.get(word, {}), "=" + word: word}
        elif kind == "number":
            values = self._digits(word)
        elif kind == "roman":
            value = roman(word.removesuffix("ème").removesuffix("e"))
            values = {"ordinal": value} if value else {}
        else:
            values = {**self.lexicon.get(word, {}), "=" + word: word}
        return (tuple(values), values) if values else None

    def _digits(self, word: str) -> dict[str, Any]:
        if word[0] == "'":
            body = word[1:3]
            return {"decade": int(body)} if word.endswith("s") else {"yy": int(body)}
        for suffix in self.words.ordinal_suffixes:
            if word.endswith(suffix):
                value = int(re.sub(r"\D.*", "", word))
                return {"ordinal": value, **({"day": value} if 1 <= value <= 31 else {})}
        suffix = self.words.decade_suffix
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
        return {"count": float(word.replace(",", "."))}

    def believable(self, found: Any, text: str, folded: str) -> bool:
        """Whether a lone year or ambiguous word is a date, by the words beside it; names and sums are not."""
        return _believable(self.words, self.token, found, text, folded)


_TRIGGERS = {"month", "month_short", "weekday", "weekday_short", "season", "unit", "offset", "part", "holiday", "vague", "frequency", "decade"}


def _believable(words: DateWords, scan: Callable[..., Any], found: Any, text: str, folded: str) -> bool:
    slots = found.slots
    bare = len(slots) == 1 and found.rule.operation == "calendar" and found.rule.slots and len(found.rule.slots) == found.rule.slots[-1][0] + 1
    if not bare:
        return True
    start, end = found.outer.start, found.outer.end
    before = re.search(r"([\w']+)[ \n]*[(\"«“]?[ \n]*\Z", folded[max(0, start - 24) : start])
    introduced = before is not None and (before[1] in words.introducers or before[1].rpartition("'")[2] in words.introducers)
    after = text[end : end + 2]
    if "year" in slots:
        if not text[start].isdigit():
            return bool(slots["year"] % 1000)
        previous = folded[start - 1] if start else " "
        if previous in "$€£#+-/_.,:@&=" and not (previous == "-" and start > 1 and folded[start - 2].isalpha()):
            return False
        if not 1000 < slots["year"] < 2100 or (slots["year"] < 1500 and not introduced):
            return False
        if re.match(r" ?[%$€£°]|[-/_.,:]\w|[ ]?(?:km|kg|m)\b", folded[end : end + 4]) and not re.match(r"-[^\W\d]", folded[end : end + 2]):
            return False
        if introduced:
            return True
        if before is None:
            return after[:1] in ("", ",", ".", ";", ":", ")", "\n") or previous in "(\n" or start == 0 or bool(re.match(r" [a-z]", after))
        return not re.match(r"\s?\w", after) or 1900 <= slots["year"] < 2050 and not re.match(r"\s[^\W\d_]+s\b", folded[end : end + 20])
    word = folded[start:end]
    capital = text[start].isupper()
    sentence_start = not re.search(r"[\w,;'’]\s*\Z", text[max(0, start - 3) : start])
    named = bool(re.match(r"[ \n][A-ZÀ-ÖØ-Þ][\w’'-]*[a-zà-ÿ]", text[end : end + 12])) and not introduced
    if "month" in slots:
        if capital and named:
            return False
        if words.capital_months:
            return capital and (word not in words.ambiguous or introduced or not re.match(r" [a-z]", after))
        if capital and (not sentence_start or word in words.ambiguous):
            return False
        return word not in words.ambiguous or introduced
    if word in words.ambiguous:
        return introduced
    return True


def _lexicon(words: DateWords) -> dict[str, dict[str, Any]]:
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
    enter("count", ((w, 1) for w in words.articles))
    enter("approximate", ((w, True) for w in words.approximate))
    enter("zone", ((w, True) for w in words.zones))
    return lexicon


def _lone_literals(phrases: Iterable[Phrase]) -> set[str]:
    """For readings without a trigger class ("le lendemain") their longest word, which then triggers."""
    words: set[str] = set()
    for phrase in phrases:
        for reading in _readings(phrase.template):
            symbols = {m[1] for item in reading if (m := _ITEM.match(item)) and m[1]}
            if not symbols & (_TRIGGERS | {"year", "clock", "numeric"}):
                words.add(max((item for item in reading if item[0] not in "{<>"), key=len))
    return words


def _trie(phrases: Iterable[Phrase], literals: dict[str, Any]) -> dict[str | None, Any]:
    root: dict[str | None, Any] = {}
    for priority, phrase in enumerate(phrases):
        for reading in _readings(phrase.template):
            keys: list[str] = []
            slots: list[tuple[int, str, str]] = []
            opened: list[int] = []
            brackets: list[tuple[int, int]] = []
            for item in reading:
                if item == "<":
                    opened.append(len(keys))
                elif item == ">":
                    brackets.append((opened.pop(), len(keys)))
                elif item.startswith("{"):
                    match = _ITEM.match(item)
                    assert match is not None
                    symbol = match[1]
                    slots.append((len(keys), _SLOT_NAMES.get(symbol, symbol) + match[2], symbol))
                    keys.append(symbol)
                else:
                    literals[item] = item
                    keys.append("=" + item)
            node = root
            for key in keys:
                node = node.setdefault(key, {})
            rule = Rule(priority, phrase.template, phrase.operation, phrase.given, tuple(slots), tuple(brackets))
            if None not in node:
                node[None] = rule
    return root


_SLOT_NAMES = {"month_short": "month", "weekday_short": "weekday", **{f"a_{g}": "date" for g in ("time", "part", "week", *_GRAINS)}}


def _readings(template: str) -> list[tuple[str, ...]]:
    """Every sequence of words, slots and brackets that a template allows."""
    items = [m[0] for m in _ITEM.finditer(template)]
    readings, rest = _alternatives(items, 0)
    if rest != len(items):
        raise ValueError(f"unbalanced template: {template!r}")
    return readings


def _alternatives(items: list[str], at: int) -> tuple[list[tuple[str, ...]], int]:
    branches: list[tuple[str, ...]] = []
    sequence: list[list[tuple[str, ...]]] = []
    while at < len(items) and items[at] not in ("]", ")"):
        item = items[at]
        if item in ("[", "("):
            inner, at = _alternatives(items, at + 1)
            sequence.append([*inner, ()] if item == "[" else inner)
        elif item == "|":
            branches += [sum(choice, ()) for choice in product(*sequence)]
            sequence = []
        else:
            sequence.append([(item,)])
        at += 1
    branches += [sum(choice, ()) for choice in product(*sequence)]
    return branches, at


def _alternation(words: Iterable[str], *, lookbehind: bool = False) -> str:
    """A trie-shaped pattern, longest word first; with `lookbehind` none begins inside a word."""
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

    if not lookbehind:
        return f"(?:{pattern(trie)})" if trie else "(?!x)x"
    return "|".join(f"{re.escape(c)}(?<!\\w{re.escape(c)}){pattern(child)}" for c, child in sorted(trie.items()))


def _number_classes(value: int, digits: bool) -> dict[str, Any]:
    classes: dict[str, Any] = {"count": value}
    if digits and 1 <= value <= 31:
        classes["day"] = value
    if not digits and 1000 <= value < 2200:
        classes["year"] = value
    return classes


def _split(word: str, numbers: Mapping[str, int]) -> list[str]:
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
    ending = re.sub(r"[\d: ]", "", word)
    if ending in words.pm and hour < 12:
        hour += 12
    elif ending in words.am and hour == 12:
        hour = 0
    return (hour % 24, minute) if hour <= 24 and minute < 60 else None


def _numeric(word: str, day_first: bool) -> tuple[int, int, int] | None:
    a, b, c = (int(n) for n in re.findall(r"\d+", word)[:3])
    if "-" in word or len(re.match(r"\d+", word)[0]) == 4:  # type: ignore[index]
        year, month, day = a, b, c
    elif word.count(".") == 2 and c < 100:
        return None  # a version number
    else:
        day, month, year = (a, b, c) if day_first or a > 12 else (b, a, c)
        if month > 12:
            day, month = month, day
        year += 0 if year > 99 else 2000 if year < 50 else 1900
    return (year, month, day) if 1 <= month <= 12 and 1 <= day <= 31 and 1000 <= year < 2200 else None


@lru_cache
def phrasebook(language: str | None) -> Phrasebook:
    """The compiled locale of `language`."""
    return Phrasebook(date_words(language))
