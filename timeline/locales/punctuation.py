"""What a language's file of abbreviations says; sentences.py reads it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Abbreviations:
    """Words that a full stop may follow inside a sentence, lower-case, without that stop.

    `titles` are always followed by a name. `ordinary` end a sentence only when one of `starters` (capitalised words that
    begin sentences, never names) follows. `before_number` are abbreviations only in front of a digit ("No. 5").
    `ordinals` is True where a number with a stop is an ordinal ("am 3. Oktober").
    """

    titles: frozenset[str] = frozenset()
    ordinary: frozenset[str] = frozenset()
    before_number: frozenset[str] = frozenset()
    starters: frozenset[str] = frozenset()
    ordinals: bool = False


def words(text: str) -> frozenset[str]:
    """The words of a blank-separated list."""
    return frozenset(text.split())
