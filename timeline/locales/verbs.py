"""The shape of a language's tense words; tense.py reads them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class VerbWords:
    """Lower-case words and word endings that show when a clause takes place. A word in a set wins over an ending."""

    past: frozenset[str] = frozenset()
    present: frozenset[str] = frozenset()
    future: frozenset[str] = frozenset()
    """Future auxiliaries and words of plans, alone or two together ("will", "scheduled", "set to")."""
    pluperfect: frozenset[str] = frozenset()
    """Auxiliaries that put what was planned into the past ("had been due")."""
    unreal: frozenset[str] = frozenset()
    """Auxiliaries that make what was planned past wherever it stands in the clause ("hätte … beginnen sollen")."""
    either: frozenset[str] = frozenset()
    """Words of `future` that are participles, too: past where one of `perfect` stands in the clause ("wurde im August eröffnet")."""
    perfect: frozenset[str] = frozenset()
    second: tuple[str, ...] = ()
    """Endings of a present right behind a date that opens its sentence: it looks ahead ("Zaterdag fietst de koning …")."""
    past_endings: tuple[str, ...] = ()
    passive: frozenset[str] = frozenset()
    """Words shortly after which a past ending tells no tense ("will be launched")."""
    conditional_endings: tuple[str, ...] = ()
    """Endings that tell what was still to come ("passerait"); read before those of the past."""
    future_endings: tuple[str, ...] = ()
    auxiliaries: frozenset[str] = frozenset()
    """Present forms that make a past tense with a participle ("a" in "a dit")."""
    participle_endings: tuple[str, ...] = ()
    bare_participles: tuple[str, ...] = ()
    """Endings that tell the past when the word stands right before the date ("arrêté dimanche")."""
    going: frozenset[str] = frozenset()
    """Present forms that make a future with an infinitive ("va")."""
    infinitive_endings: tuple[str, ...] = ()
    not_verbs: frozenset[str] = frozenset()
    """Words that have a verb's ending and are none."""
    homonyms: frozenset[str] = frozenset()
    """Words that are no verb with a capital inside a sentence ("in May")."""
    ahead: frozenset[str] = frozenset()
    """Past forms of verbs that may speak of what is ahead ("announced", "postponed"): a date beside them tells no past."""
    negations: frozenset[str] = frozenset()
