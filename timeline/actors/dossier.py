"""What a whole text, and the catalogue, say of its actors; antecedents.py reads it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from timeline.actors.cast import Cast
from timeline.actors.catalogue import Catalogue, straighten
from timeline.locales.naming import Naming
from timeline.locales.people import MEN, WOMEN

_OFTEN = 3  # mentions that make somebody what a text is about, if so many times those of anybody else:
_PERSON_AHEAD, _GROUP_AHEAD = 2.0, 1.5


@dataclass(frozen=True, slots=True)
class Dossier:
    """Facts about the actors of one text, by name."""

    kinds: Mapping[str, str | None]
    """As in the cast; a name of several words that nothing is known of may be a person's and counts as one."""
    people: frozenset[str]
    """Those who plainly are persons."""
    gender: Mapping[str, str]
    """"m" or "f", where a title or first name tells."""
    heads: Mapping[str, list[str]]
    """The nouns that organisations' names are built on ("Club d'astronomie…": "club") -> those names."""
    leads: Mapping[str, frozenset[str]]
    """Person -> the organisations that the catalogue says he or she leads."""
    counts: Mapping[str, int]
    """Organisation -> how often it is named."""
    first: Mapping[str, int]
    """Where each actor is named first."""
    protagonist: str | None
    """The person the text is about, if it is plainly about one."""
    topic: str | None
    """The organisation the text is about, likewise."""


def compile_dossier(text: str, cast: Cast, words: Naming, catalogue: Catalogue, language: str | None) -> Dossier:
    """Read `cast` once; `text` is straightened (catalogue.straighten)."""
    kinds = {actor.name: actor.kind or ("person" if " " in actor.name else None) for actor in cast.actors}
    people = Counter(mention.actor for mention in cast.mentions if kinds.get(mention.actor) == "person")
    groups = Counter(mention.actor for mention in cast.mentions if kinds.get(mention.actor) == "organisation")
    local = {entry.name: entry.name_in(language) for entry in catalogue.entries}
    return Dossier(
        kinds=kinds,
        people=frozenset(actor.name for actor in cast.actors if actor.kind == "person"),
        gender=_genders(text, words, cast),
        heads=_heads(words, cast),
        leads={local[e.name]: frozenset(local.get(role, role) for role in e.roles) for e in catalogue.entries if e.roles},
        counts=groups,
        first={mention.actor: mention.span.start for mention in reversed(cast.mentions)},
        protagonist=_foremost(people, _PERSON_AHEAD),
        topic=_foremost(groups, _GROUP_AHEAD),
    )


def _foremost(counts: Counter[str], ahead: float) -> str | None:
    ranked = counts.most_common(2)
    if not ranked or ranked[0][1] < _OFTEN or (len(ranked) > 1 and ranked[0][1] < ahead * ranked[1][1]):
        return None
    return ranked[0][0]


def _genders(text: str, words: Naming, cast: Cast) -> dict[str, str]:
    found: dict[str, str] = {}
    for mention in cast.mentions:
        before = text[max(0, mention.span.start - 12) : mention.span.start].split()
        if before and words.titles.get(before[-1].lower()):
            found.setdefault(mention.actor, words.titles[before[-1].lower()])
    for actor in cast.actors:
        first = actor.name.partition(" ")[0].lower()
        if (first in MEN) != (first in WOMEN):
            found.setdefault(actor.name, "m" if first in MEN else "f")
    return found


def _heads(words: Naming, cast: Cast) -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for actor in cast.actors:
        parts = straighten(actor.name).lower().split()
        if len(parts) < 2 or actor.kind == "person":
            continue
        if parts[0] in words.heads:
            found[parts[0]].append(actor.name)
        elif parts[-1] in words.tails and (parts[-1] in words.heads or parts[-1] in words.groups):
            found[parts[-1]].append(actor.name)
        elif actor.kind == "place" and actor.name.endswith(parts[-1]) and parts[-1] in words.place_tails:
            found[parts[-1]].append(actor.name)  # "Easthaven footbridge", whose last word is written small
    return found
