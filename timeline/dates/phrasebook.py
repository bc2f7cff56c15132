"""A locale's date words compiled for matching, once a language, when first used."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from timeline.dates.templates import TRIGGERS, Rule, lone_literals, openings, stands_alone, trie
from timeline.dates.tokens import Tokeniser, alternation, either, lexicon
from timeline.dates.vocabulary import date_words
from timeline.locales.words import DateWords


class Plan(NamedTuple):
    """How words of a run make an expression: by which rule, out of which words (by their number) and smaller expressions."""

    rule: Rule
    items: tuple[Any, ...]
    nested: bool
    """Whether some of the items are expressions."""
    hyphened: bool
    """Whether a hyphen before the last of three items would leave out the first."""


class Phrasebook:
    """What matching needs of a language: where to look, how to cut words, and which sequences of them are expressions."""

    def __init__(self, words: DateWords) -> None:
        self.words = words
        entries = lexicon(words)
        literals: set[str] = set()
        self.levels = tuple((tree := trie(level, literals), openings(tree)) for level in (words.phrases, *words.composites))
        for word in literals:
            entries.setdefault(word, {})
        self.tokens = Tokeniser(words, entries)
        self.plans: dict[tuple[int, ...], Sequence[Plan]] = {}
        """The expressions of runs met, by the kinds of their words."""
        self.asking: set[tuple[int, ...]] = set()
        """Kinds of words whose expressions depend on what follows."""
        self.pieces = frozenset(
            piece for entry in (*entries, *words.numbers, *words.number_joints) for piece in re.findall(r"[^\W_]+", entry)
        )
        triggers = {word for word, classes in entries.items() if classes.keys() & TRIGGERS}
        triggers |= lone_literals(words.phrases, triggers)
        triggers |= {word for word, n in words.numbers.items() if n in (18, 19, 20)}  # years in words
        decade = f"|(?:\\d\\d)?0{re.escape(words.decade_suffix)}" if words.decade_suffix else ""
        mark = either((*words.hour_marks, *words.am, *words.pm, "h"))
        lone = r"|\d(?! ?%|[\w-]|[.,:/]\d)" if any(stands_alone(level, "yy") for level in (words.phrases, *words.composites)) else ""
        leads = {phrase.template.split()[0] for phrase in words.phrases if phrase.operation == "day_told"}
        told = rf"|{alternation(leads)} \d\d?(?= ?[,;.)](?!\d))" if leads else ""
        figures = (
            rf"\d(?<![\w.,]\d)(?:\d{{3}}(?!\w){decade}{lone}|\d?[:h.,]\d\d(?!\w)|\d? ?{mark}(?!\w)|\d?\.\d\d?\.(?!\w)"
            r"|\d{0,3}[-/.]\d{1,2}[-/.]\d{1,4}(?!\w))"
        )
        self.trigger = re.compile(rf"\W(?:{alternation(triggers)}(?!\w)|{figures}{told})")
        """A trigger with the character before it: the search skips the insides of words."""


@lru_cache
def phrasebook(language: str | None) -> Phrasebook:
    """The compiled locale of `language`."""
    return Phrasebook(date_words(language))
