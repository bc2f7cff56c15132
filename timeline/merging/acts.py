"""Words of eight languages -> the acts and the objects they tell: a line for each in `acts.tsv` and `objects.tsv`, a column a language.

A pattern is a word without case and accents; `*` at its end stands for all words that begin so, at its beginning for all that end so, and
`a+b` asks for both words in one clause ("stepped+down"). Two acts with a group in common may be one event (a blast, its dead; bought,
sold; given, received); an act is `against` those that undo it or are its contrary. "talk" says little, "deny" the contrary, and a "thing"
is no act but an ordinary word for whoever takes part. What acts are done to has a class of its own: people by trade, sites, goods, ….
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache
from pathlib import Path

_ACTS, _OBJECTS = Path(__file__).with_name("acts.tsv"), Path(__file__).with_name("objects.tsv")
_SHORTEST = 3  # letters of a pattern that stands for all words that begin so
_INFLECTED = ("s", "es", "n", "en", "e", "te", "ten")  # "fanden" as "fand"; no agent's ending: a striker is no strike
CLASSES = frozenset({"who", "site", "good", "creature", "affair", "paper", "body", "prize"})
"""Groups of what is no act but an object."""
THINGS = frozenset({"site", "good", "creature", "paper", "prize"})
"""Those of them that an act is done to, rather than what it is about or who takes part."""
APART = frozenset({"talk", "thing", "deny", "mutual"})
"""Groups of which two acts are not one event for that; of "mutual" ones who does and who is done to are two."""


@dataclass(frozen=True, slots=True)
class Act:
    """A line of the tables; equal where the names and first groups are."""

    name: str
    group: str
    groups: frozenset[str] = field(compare=False, default=frozenset())
    against: frozenset[str] = field(compare=False, default=frozenset())


@dataclass(frozen=True, slots=True)
class _Vocabulary:
    """The patterns of one language: word, beginning or end of one -> acts, each with the other word it asks for ("" for none)."""

    words: Mapping[str, tuple[tuple[Act, str], ...]]
    beginnings: Mapping[str, tuple[tuple[Act, str], ...]]
    ends: Mapping[str, tuple[tuple[Act, str], ...]]


def acts(word: str, clause: Collection[str], language: str | None) -> Mapping[Act, str]:
    """What `word`, plain like the words of its `clause`, tells, and which word of the clause tells it with it ("" for none).

    Empty where the tables do not know the word, or not the language.
    """
    alone = _alone(word, language)
    if alone is not None:
        return alone
    return {act: partner for act, other in _patterns(word, language) if (partner := _partner(other, clause)) is not None}


@lru_cache(200_000)
def _alone(word: str, language: str | None) -> Mapping[Act, str] | None:
    """The same where no pattern asks for another word, as for most words."""
    found = _patterns(word, language)
    return None if any(other for _, other in found) else dict(found)


@lru_cache(200_000)
def _patterns(word: str, language: str | None) -> tuple[tuple[Act, str], ...]:
    known = _vocabulary().get(language or "")
    if known is None:
        return ()
    found = list(known.words.get(word, ()))
    for length in range(len(word), _SHORTEST - 2, -1):
        found += known.beginnings.get(word[:length], ())
    for length in range(len(word) - 1, _SHORTEST - 1, -1) if known.ends else ():
        found += known.ends.get(word[-length:], ())
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
    known: dict[str, tuple[dict[str, list[tuple[Act, str]]], ...]] = {}
    for path, before in ((_ACTS, 3), (_OBJECTS, 2)):
        header, *lines = (line.split("\t") for line in path.read_text("utf-8").splitlines())
        for line in lines:
            groups, against = line[1].split(), line[2].split() if before > 2 else ()
            act = Act(line[0], groups[0] if groups else "", frozenset(groups), frozenset(against))
            for language, patterns in zip(header[before:], line[before:], strict=True):
                tables = known.setdefault(language, (defaultdict(list), defaultdict(list), defaultdict(list)))
                for pattern in patterns.split():
                    first, _, other = pattern.partition("+")
                    table = tables[1] if first.endswith("*") else tables[2] if first.startswith("*") else tables[0]
                    table[first.strip("*")].append((act, other))
    return {language: _Vocabulary(*map(_frozen, tables)) for language, tables in known.items()}


def _frozen(table: Mapping[str, list[tuple[Act, str]]]) -> dict[str, tuple[tuple[Act, str], ...]]:
    return {word: tuple(found) for word, found in table.items()}
