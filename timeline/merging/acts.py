"""Words of seven languages -> the acts they tell: `acts.tsv` has a line for each act, a column for each language.

A pattern is a word without case and accents; `*` at its end stands for all words that begin so, and `a+b` asks for both words in one
clause ("stepped+down"). An act's group says what it may be told beside: two acts of "harm" may be one event (a blast, its dead), so may
two of "trade" (bought, sold), "contest" (won, lost), "gift" (given, received) and "unrest"; "talk" says little, "deny" the contrary, and
a "thing" is no act but an ordinary word for whoever takes part, the same in all languages.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

_TABLE = Path(__file__).with_name("acts.tsv")
_SHORTEST = 3  # letters of a pattern that stands for all words that begin so
_INFLECTED = ("s", "es", "n", "en", "e", "te", "ten")  # "fanden" as "fand"; no agent's ending: a striker is no strike


@dataclass(frozen=True, slots=True)
class Act:
    """A line of the table."""

    name: str
    group: str


@dataclass(frozen=True, slots=True)
class _Vocabulary:
    """The patterns of one language: word, or the beginning of one -> acts, each with the other word it asks for ("" for none)."""

    words: Mapping[str, tuple[tuple[Act, str], ...]]
    beginnings: Mapping[str, tuple[tuple[Act, str], ...]]


def acts(word: str, clause: Collection[str], language: str | None) -> dict[Act, str]:
    """What `word`, plain like the words of its `clause`, tells, and which word of the clause tells it with it ("" for none).

    Empty where the table does not know the word, or not the language.
    """
    return {act: partner for act, other in _patterns(word, language) if (partner := _partner(other, clause)) is not None}


@lru_cache(200_000)
def _patterns(word: str, language: str | None) -> tuple[tuple[Act, str], ...]:
    known = _vocabulary().get(language or "")
    if known is None:
        return ()
    found = list(known.words.get(word, ()))
    for length in range(len(word), _SHORTEST - 2, -1):
        found += known.beginnings.get(word[:length], ())
    if not found:
        forms = (word.removesuffix(ending) for ending in _INFLECTED if word.endswith(ending) and len(word) - len(ending) > _SHORTEST)
        found += next((known.words[form] for form in forms if form in known.words), ())
    return tuple(dict.fromkeys(found))


def _partner(pattern: str, clause: Collection[str]) -> str | None:
    if pattern.endswith("*"):
        return min((word for word in clause if word.startswith(pattern[:-1])), default=None)
    return pattern if not pattern or pattern in clause else None


@cache
def _vocabulary() -> dict[str, _Vocabulary]:
    header, *lines = (line.split("\t") for line in _TABLE.read_text("utf-8").splitlines())
    words: dict[str, dict[str, list[tuple[Act, str]]]] = defaultdict(lambda: defaultdict(list))
    beginnings: dict[str, dict[str, list[tuple[Act, str]]]] = defaultdict(lambda: defaultdict(list))
    for name, group, *columns in lines:
        for language, patterns in zip(header[2:], columns, strict=True):
            for pattern in patterns.split():
                first, _, other = pattern.partition("+")
                table = beginnings if first.endswith("*") else words
                table[language][first.removesuffix("*")].append((Act(name, group), other))
    return {language: _Vocabulary(_frozen(words[language]), _frozen(beginnings[language])) for language in header[2:]}


def _frozen(table: Mapping[str, list[tuple[Act, str]]]) -> dict[str, tuple[tuple[Act, str], ...]]:
    return {word: tuple(found) for word, found in table.items()}
