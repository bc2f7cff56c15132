"""What a language's table of event kinds and status cues holds.

A pattern is words in lower case separated by spaces, apostrophes and hyphens dropped ("s est éteint"). A word that ends in
`*` stands for all words that begin so; `…` for up to three words, `… …` for up to six (German parts of a verb stand far apart).
The longest pattern at a place wins.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

Patterns = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class StatusCues:
    """Words that say an event is denied, to come or hearsay."""

    negated: Patterns  # "did not", "renonc* à": what follows in the same part of the clause did not happen
    not_negated: Patterns  # look like one and are not: "not only", "pas seulement"
    shields: frozenset[str]  # between a negation and a date, they keep the date out of it: "n'a pas parlé depuis 2012"
    cancelled: Patterns  # deny the event they are said of when its date stands before: "le concert du 3 mars est annulé"
    planned: Patterns  # govern a date after them: "prévu le", "is due to"
    not_planned: Patterns
    future: Patterns  # tense: weak, a narrator also says "he would die in 1912"
    reported: Patterns  # hedges about the verb: "aurait", "allegedly"
    not_reported: Patterns
    sources: Patterns  # attributions of a whole clause: "selon", "according to"
    not_sources: Patterns
    failed: Patterns = ()
    """After a plan whose date is past: it came to nothing ("but", "in vain"), here or as the next sentence begins; so does a negation."""
    hearsay: Patterns = ()
    """Plan what is to come and report what is past: "er soll 2012 geflohen sein"."""


@dataclass(frozen=True, slots=True)
class KindWords:
    """Words of a language that tell what kind of event a clause states, and whether it took place.

    `verbs` and `nouns` map a kind to patterns; a verb outranks a noun: those of the kind "other" tell that a noun beside them is not what
    happened ("survived the fire"). `ignored` patterns take their words out of play.
    `splitters` begin a new part of a clause; `joiners` do when an `openers` word follows.
    """

    verbs: Mapping[str, Patterns]
    nouns: Mapping[str, Patterns]
    ignored: Patterns
    auxiliaries: frozenset[str]
    participles: Patterns  # endings that need an auxiliary before them to be a clause's verb
    agents: frozenset[str]  # after a verb without auxiliary they show a participle: "hired by"
    splitters: frozenset[str]
    joiners: frozenset[str]
    openers: frozenset[str]
    status: StatusCues
    verb_second: bool = False
    """True where the verb comes second, no comma before it: "Laut Polizei verließ er 2012 …"."""
    ordinals: bool = False
    """True where a number with a full stop is an ordinal: "3. März"."""


def forms(stems: str, endings: str) -> Patterns:
    """Every stem with every ending, both blank-separated; the ending "-" is none, and "_" in a stem is a blank.

    >>> forms("sign open", "s ed")
    ('signs', 'signed', 'opens', 'opened')
    """
    return tuple(stem.replace("_", " ") + ending.strip("-") for stem in stems.split() for ending in endings.split())


def parted(verbs: str, particle: str) -> Patterns:
    """Every blank-separated verb form with the particle that follows within six words (`particle` may be several words).

    >>> parted("trat tritt", "zurück")
    ('trat … … zurück', 'tritt … … zurück')
    """
    return tuple(f"{verb} … … {particle}" for verb in verbs.split())
