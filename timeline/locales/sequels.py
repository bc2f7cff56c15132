"""What a language's file of sequels says; events/dateless.py reads it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sequels:
    """Words in lower case.

    `openers` begin a sentence that goes on from the one before, or stand beside its verb ("The company then …"); `replies` say beside a
    quotation that it was addressed to somebody.
    """

    openers: frozenset[str] = frozenset()
    replies: frozenset[str] = frozenset()
