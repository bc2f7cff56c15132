"""Things built whose name is a noun and another name: "Harrow Bay lighthouse", "le pont du Moulin" are not Harrow Bay and Moulin."""

from __future__ import annotations

import re
from dataclasses import replace

from timeline.actors.capitals import is_place
from timeline.actors.cast import Actor, ActorMention, Cast
from timeline.actors.catalogue import straighten
from timeline.actors.tongue import Tongue
from timeline.span import Span

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*'?")
_JOINT = 7  # characters between the noun and the name: " de la "
_REACH = 40  # characters before a name that are read


def add(text: str, cast: Cast, tongue: Tongue) -> Cast:
    """`cast` with such mentions made whole, each an actor of its own; `text` is straightened."""
    kinds = {actor.name: actor.kind for actor in cast.actors}
    mentions: list[ActorMention] = []
    actors: dict[str, Actor] = {}
    for mention in cast.mentions:
        span = _whole(text, mention.span, tongue) if kinds[mention.actor] in ("place", None) else None
        if span is None or (mentions and mentions[-1].span.end > span.start):
            mentions.append(mention)
            continue
        form = span.of(text)
        if fuller := _fuller(form, cast):
            mentions.append(ActorMention(span, fuller, "name"))
            continue
        name = form[0].upper() + form[1:]
        known = actors.get(name, Actor(name, "place"))
        actors[name] = replace(known, aliases=tuple(dict.fromkeys((*known.aliases, form))))
        mentions.append(ActorMention(span, name, "name"))
    still = {mention.actor for mention in mentions}
    if still == set(kinds):
        return Cast(cast.actors, tuple(mentions))
    return Cast((*(actor for actor in cast.actors if actor.name in still), *actors.values()), tuple(mentions))


def _fuller(form: str, cast: Cast) -> str:
    """The one longer name that has all the words of `form`: "Salt Harbour museum" is the Maritime Museum of Salt Harbour."""
    parts = set(straighten(form).lower().split())
    longer = [actor.name for actor in cast.actors if parts < set(straighten(actor.name).lower().split())]
    return longer[0] if len(longer) == 1 else ""


def is_built(name: str, tongue: Tongue) -> bool:
    """True for a name of several words that begins or ends with a noun for something built."""
    parts = straighten(name).lower().split()
    return len(parts) > 1 and any(tongue.words.entry(part, tongue.refs.structures) for part in (parts[0], parts[-1]))


def _whole(text: str, span: Span, tongue: Tongue) -> Span | None:
    """The name at `span` with the noun for what is built, None where there is none."""
    refs, words = tongue.refs, tongue.words
    if refs.noun_last:
        behind = _WORD.match(text, span.end + 1) if text[span.end : span.end + 1] == " " else None
        return Span(span.start, behind.end()) if behind and behind[0] in refs.structures else None
    before = [
        match for match in _WORD.finditer(text, max(0, span.start - _REACH), span.start) if text[match.end() - 1 : span.start].strip()
    ]
    if before and before[-1][0].lower() in words.of:
        before.pop()
    if not before or is_place(span.of(text), tongue.language) or len(text[before[-1].end() : span.start]) > _JOINT:
        return None
    noun = before[-1]
    entry = words.entry(noun[0].lower(), refs.structures)
    return Span(noun.start(), span.end) if entry and noun[0].islower() == words.capitals_name else None
