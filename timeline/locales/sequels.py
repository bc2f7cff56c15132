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


NAMELY = (
    "that is to say", "that is", "i.e.", "namely", "in other words", "c'est-à-dire", "c’est-à-dire", "soit", "donc", "à savoir", "autrement dit",
    "also", "das heißt", "d. h.", "d.h.", "nämlich", "sprich", "es decir", "o sea", "esto es", "cioè", "ossia", "vale a dire", "ou seja", "isto é",
    "dat wil zeggen", "oftewel",
)  # fmt: skip
"""Between two wordings of one thing, in any language; only what stands between two dates that agree is looked at."""
