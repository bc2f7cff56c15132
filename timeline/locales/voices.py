"""What a language's file of quoted-post words says; posts.py reads it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Voice:
    """Lower-case words that tell a quoted post from the prose around it.

    `first_person` are words of someone who speaks for himself; `continuers` begin a line that goes on from the one above.
    """

    first_person: frozenset[str] = frozenset()
    continuers: frozenset[str] = frozenset()
