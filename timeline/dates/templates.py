"""Templates of a locale -> tries over the symbols of tokens. A literal word is the symbol "=word"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from itertools import product
from typing import Any, NamedTuple

from timeline.locales.words import Phrase
from timeline.span import Span

_ITEM = re.compile(r"\{(\w+?)(\d?)\}|([\[\](|)<>])|(\\[()]|[^\s\[\](|)<>{}\\]+)")
_GRAINS = ("day", "weekday", "month", "season", "quarter", "half", "year", "decade", "century")
_ALONE = frozenset(
    {
        "ignore",
        "duration",
        "set",
        "vague",
        "then",
        "the_unit",
        "since",
        "ever_since",
        "until",
        "range",
        "days",
        "hours",
        "for_past",
        "length_ago",
        "length_ahead",
        "prior",
        "beyond",
        "after_event",
        "before_event",
    }
)
"""Operations whose result no composite takes as a date."""
_WORDS = frozenset({"approximate", "clock", "decade", "edge", "ordinal", "part", "unit", "vague"})
"""Operations named like a class of words: a date that one of them makes is no such word."""
_SLOT_NAMES = {
    "month_short": "month", "weekday_short": "weekday", "hour": "clock", "dotted": "clock", "nth": "ordinal", "some": "count",
    "mm": "month", "day_word": "day",
    **{f"a_{g}": "date" for g in ("time", "part", "week", *_GRAINS)},
}  # fmt: skip

TRIGGERS = frozenset(
    {"month", "month_short", "weekday", "weekday_short", "season", "unit", "offset", "part", "holiday", "vague", "frequency", "decade"}
)
"""Classes whose words start a search for an expression."""

Trie = dict[str | None, Any]


class Rule(NamedTuple):
    """One way to read a template: which token fills which slot, and which tokens TIMEX3 marks."""

    priority: int
    template: str
    operation: str
    given: Mapping[str, object]
    slots: tuple[tuple[int, str, str], ...]  # token index, slot name, symbol
    brackets: tuple[tuple[int, int], ...]
    final: bool = False
    """Whether no word may follow ("the year before.")."""

    def yields(self, slots: Mapping[str, Any]) -> tuple[str, ...]:
        """The symbols of the date that this rule makes: "date", its grain and the operation."""
        if self.operation in _ALONE:
            return () if self.operation in _WORDS else (self.operation,)
        nested = slots.get("date")
        if nested is None:
            grain = self.grain(slots)
        else:
            grain = nested.rule.grain(nested.slots) if self.operation in ("edge", "within", "approximate") else "day"
        return ("date", f"a_{grain}") if self.operation in _WORDS else ("date", f"a_{grain}", self.operation)

    def grain(self, slots: Mapping[str, Any]) -> str:
        """The finest field stated."""
        if self.operation == "clock" or ("clock" in slots and len(slots) <= 2):
            return "time"
        if "part" in slots and len(slots) == 1:
            return "part"
        if "holiday" in slots or "day_month" in slots:
            return "day"
        for name in _GRAINS:
            if name in slots:
                return "day" if name == "weekday" else name
        return str(slots.get("unit", "year" if "yy" in slots else "day"))


class Expression(NamedTuple):
    """Words that name a time: the rule that matched, its slots' values (a nested date is an Expression), the parts that TIMEX3 marks.

    `span` is what a reader would mark; `outer` also covers the words that only lead to it ("since").
    """

    span: Span
    outer: Span
    parts: tuple[Span, ...]
    rule: Rule
    slots: Mapping[str, Any]


def trie(phrases: Iterable[Phrase], literals: set[str]) -> Trie:
    """Every reading of every phrase; under None a node holds the rule that ends there, under "$" the one
    that ends there when no word follows. The words used are added to `literals`."""
    root: Trie = {}
    for priority, phrase in enumerate(phrases):
        for reading in readings(phrase.template):
            keys: list[str] = []
            slots: list[tuple[int, str, str]] = []
            opened: list[int] = []
            brackets: list[tuple[int, int]] = []
            final = reading[-1] == "$"
            for item in reading[: len(reading) - final]:
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
                    word = item.removeprefix("\\")
                    literals.add(word)
                    keys.append("=" + word)
            node = root
            for key in keys:
                node = node.setdefault(key, {})
            rule = Rule(priority, phrase.template, phrase.operation, phrase.given, tuple(slots), tuple(brackets), final)
            node.setdefault("$" if final else None, rule)
    return root


def openings(trie: Trie) -> dict[str, frozenset[str]]:
    """First symbol -> the symbols that may come second; "" among them where an expression may end after the first."""
    out: dict[str, frozenset[str]] = {}
    for symbol, node in trie.items():
        if symbol is not None:
            ends = {""} if None in node or "$" in node else set()
            out[symbol] = frozenset(ends.union(key for key in node if key and key != "$"))
    return out


def lone_literals(phrases: Iterable[Phrase], triggers: set[str]) -> set[str]:
    """For readings without a trigger ("le lendemain") a word that then triggers: the longest that all such readings of a phrase share.

    Where they share none, the longest of each.
    """
    words: set[str] = set()
    for phrase in phrases:
        if phrase.operation == "day_told":
            continue  # an article is no trigger: the figure behind it is
        lone: list[set[str]] = []
        for reading in readings(phrase.template):
            symbols = {m[1] for item in reading if (m := _ITEM.match(item)) and m[1]}
            if not symbols & (TRIGGERS | {"year", "yy", "clock", "hour", "dotted", "numeric", "day_month"}):
                literals = {item for item in reading if item[0] not in "{<>$"}
                if literals and not triggers & literals:
                    lone.append(literals)
        shared = set.intersection(*lone) if lone else set()
        words |= {max(shared or literals, key=lambda word: (len(word), word)) for literals in lone}
    return words


def stands_alone(phrases: Iterable[Phrase], symbol: str) -> bool:
    """Whether some reading of a date has this slot and nothing else but words ("nel 93")."""
    return any(
        {m[1] for item in reading if (m := _ITEM.match(item)) and m[1]} == {symbol}
        for phrase in phrases
        if (phrase.operation == "calendar" or phrase.given.get("bare")) and f"{{{symbol}}}" in phrase.template
        for reading in readings(phrase.template)
    )


def readings(template: str) -> list[tuple[str, ...]]:
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
