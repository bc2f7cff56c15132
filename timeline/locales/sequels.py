"""What a language's file of sequels says; events/dateless.py reads it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sequels:
    """Words in lower case by which a sentence goes on from the one before it.

    `openers` begin such a sentence or stand beside its verb ("The company then …"); `subjects` are pronouns that, right behind an opener,
    can only be the actor of the sentence before.
    """

    openers: frozenset[str] = frozenset()
    subjects: frozenset[str] = frozenset()
