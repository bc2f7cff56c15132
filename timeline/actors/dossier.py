"""What a whole text, and the catalogue, say of its actors; the files that resolve antecedents read it."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from timeline.actors import descriptors
from timeline.actors.capitals import is_place
from timeline.actors.cast import Actor, Cast
from timeline.actors.catalogue import Catalogue, straighten
from timeline.actors.descriptors import Descriptors
from timeline.actors.tongue import Tongue
from timeline.locales.naming import Naming
from timeline.locales.people import MEN, WOMEN
from timeline.span import Span

_OFTEN = 3  # mentions that make somebody what a text is about, if so many times those of anybody else:
_PERSON_AHEAD, _GROUP_AHEAD, _AHEAD = 1.5, 1.5, 1.5
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*'?")
_HEADLINE = 3  # mentions that one in the headline counts for


@dataclass(frozen=True, slots=True)
class Dossier:
    """Facts about the actors of one text, by name."""

    kinds: Mapping[str, str | None]
    """As in the cast, or as the nouns beside the names tell."""
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
    descriptors: Descriptors
    """What the text calls them."""
    structures: tuple[str, ...]
    """Those that are built: "Easthaven footbridge", "Teatro Aurora"."""
    towns: tuple[str, ...]
    """Those that govern a town: "City of Easthaven"."""
    protagonist: str | None
    """The person the text is about, if it is plainly about one."""
    topic: str | None
    """The organisation the text is about, likewise."""
    main: str | None
    """Whoever or whatever the text is about: the one actor of its headline, or by far the most named one."""


def compile_dossier(text: str, headline: Span | None, cast: Cast, tongue: Tongue, catalogue: Catalogue) -> Dossier:
    """Read `cast` once; `text` is straightened (catalogue.straighten), `headline` is its first line where that is its title."""
    words = tongue.words
    told = descriptors.read(text, cast, tongue)
    nouns: dict[str, list[str]] = defaultdict(list)
    for noun, called in told.called.items():
        for name in called:
            nouns[name].append(noun)
    kinds = {actor.name: _kind(actor, nouns[actor.name], told, tongue) for actor in cast.actors}
    structures = told.built | {name for name in kinds if _built_on(name, tongue.refs.structures, words, kinds[name])}
    named = Counter(mention.actor for mention in cast.mentions if mention.rule != "handle")
    weights = named + Counter(dict.fromkeys(_in_line(kinds, headline.of(text)) if headline else (), _HEADLINE))
    central = {n: c for n, c in weights.items() if (kinds[n] != "place" and not is_place(n, tongue.language)) or n in structures}
    main = _foremost(central, _AHEAD)
    group = _foremost({name: count for name, count in central.items() if kinds[name] in ("organisation", None)}, _GROUP_AHEAD)
    if group and kinds[group] is None and _speaks_of_group(text, words):
        kinds[group] = "organisation"
    return Dossier(
        kinds=kinds,
        people=frozenset(name for name, kind in kinds.items() if kind == "person"),
        gender=_genders(text, words, cast),
        heads=_heads(words, cast),
        leads=_leads(catalogue, tongue.language),
        counts=Counter({name: count for name, count in named.items() if kinds[name] == "organisation"}),
        first={mention.actor: mention.span.start for mention in reversed(cast.mentions)},
        descriptors=told,
        structures=tuple(name for name in kinds if name in structures),
        towns=tuple(actor.name for actor in cast.actors if _built_on(actor.name, tongue.refs.town, words, "organisation")),
        protagonist=_foremost({name: count for name, count in weights.items() if kinds[name] == "person"}, _PERSON_AHEAD),
        topic=_foremost({name: count for name, count in weights.items() if kinds[name] == "organisation"}, _GROUP_AHEAD),
        main=main,
    )


@lru_cache(32)
def _leads(catalogue: Catalogue, language: str | None) -> Mapping[str, frozenset[str]]:
    """Person -> the organisations that the catalogue says he or she leads, by their names in `language`."""
    local = {entry.name: entry.name_in(language) for entry in catalogue.entries}
    return {local[entry.name]: frozenset(local.get(role, role) for role in entry.roles) for entry in catalogue.entries if entry.roles}


def _kind(actor: Actor, nouns: Sequence[str], told: Descriptors, tongue: Tongue) -> str | None:
    """The kind of an actor: as its name tells, else as the noun or the article beside it does."""
    words = tongue.words
    if actor.kind in ("person", None) and actor.name in told.with_article and " " in actor.name and tongue.refs.bare_people:
        return "organisation"
    if actor.kind is None and _is_short_for(actor, tongue):
        return "person"
    if actor.kind in ("place", None) and any(words.entry(noun, words.groups) for noun in nouns):
        return "organisation"
    if actor.kind is None and any(words.entry(noun, words.roles) for noun in nouns):
        return "person"
    return actor.kind or ("product" if any(noun in words.things for noun in nouns) else None)


def _is_short_for(actor: Actor, tongue: Tongue) -> bool:
    """True for a name of two words whose last one stands alone elsewhere, where firms are called by the first: "Rossini"."""
    first, _, last = actor.name.partition(" ")
    lower = last.lower()
    tailed = lower in tongue.words.tails or lower in tongue.words.heads or first.lower() in tongue.words.heads
    return tongue.refs.bare_people and last in actor.aliases and " " not in last and first not in actor.aliases and not tailed


def _in_line(kinds: Mapping[str, str | None], line: str) -> list[str]:
    """The names that stand in a line; of those that do not, the ones whose last word alone does ("l'affaire Delmas").

    That word must not be part of somebody else's name there, as in "Delmas Foods" or "Anne Delmas".
    """
    found = set(_WORD.findall(line))
    parts = {name: _WORD.findall(straighten(name)) or [""] for name in kinds}
    whole = [name for name in parts if found.issuperset(parts[name])]
    found -= {part for name in whole for part in (parts[name] if kinds[name] == "person" else parts[name][:-1])}
    return whole + [name for name in parts if len(parts[name][-1]) > 3 and parts[name][-1][0].isupper() and parts[name][-1] in found]


def _speaks_of_group(text: str, words: Naming) -> bool:
    """True where the text says "the company" of somebody."""
    tokens = [match[0].lower() for match in _WORD.finditer(text)]
    return any(
        words.entry(noun, words.groups) and noun not in words.sorts and before in words.definite for before, noun in pairwise(tokens)
    )


def _foremost(counts: Mapping[str, int], ahead: float) -> str | None:
    ranked = Counter(counts).most_common(2)
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


def _built_on(name: str, nouns: frozenset[str], words: Naming, kind: str | None) -> bool:
    """True for a name of several words, or a compound, whose first or last word is one of `nouns`."""
    parts = straighten(name).lower().split()
    found = [words.entry(part, nouns) for part in (parts if kind == "place" else (parts[0], parts[-1]))]
    return kind != "person" and any(found) and (len(parts) > 1 or found[0] != parts[0])
