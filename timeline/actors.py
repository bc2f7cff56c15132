"""Text -> the people, organisations and products it names, each once."""

from __future__ import annotations

from dataclasses import dataclass

from timeline.span import Span


@dataclass(frozen=True, slots=True)
class Actor:
    """Someone or something that takes part in events.

    `kind` is "person", "organisation", "product", "place", "work" or None: a hint, never a filter. `aliases` are the forms used in
    this text, in order of first use, the name itself included when used.
    """

    name: str
    kind: str | None = None
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ActorMention:
    """One place in the text that names an actor; `rule` says why it is that actor ("catalogue", "surname", "handle", "antecedent"...)."""

    span: Span
    actor: str
    rule: str


@dataclass(frozen=True, slots=True)
class Cast:
    """All that a text says of its actors: `actors` by first appearance, `mentions` in text order, none overlapping."""

    actors: tuple[Actor, ...]
    mentions: tuple[ActorMention, ...]
