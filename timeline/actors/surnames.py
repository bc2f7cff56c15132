"""Surnames of a text's people that alone are ordinary words: "March", "Sommer", "Richter"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from timeline.actors.capitals import calendar, naming
from timeline.actors.judging import Candidate
from timeline.dates import namesakes


def ordinary(straight: str, found: Sequence[Candidate], language: str | None) -> frozenset[str]:
    """Those that the full names among `found`, or other signs in the text, show to be surnames."""
    return namesakes.surnames(straight, language).union(_surnames(found, language))


def _surnames(found: Sequence[Candidate], language: str | None) -> Iterator[str]:
    """Surnames in the full names of a text that alone look like something else: days, months ("Rui Abril"), articles ("Truus de Graaf")."""
    for c in found:
        parts = c.form.split() if c.kind == "person" else []
        small = next((i for i, part in enumerate(parts) if i and part.islower()), 0)
        if small:
            surname = " ".join(parts[small:])
            yield surname[0].upper() + surname[1:]
        elif len(parts) > 1 and _is_ordinary(parts[-1].lower(), language):
            yield parts[-1]


def _is_ordinary(lower: str, language: str | None) -> bool:
    """True for a word that alone is no name: a day, a month, a people, a role ("Gerhard Richter")."""
    words = naming(language)
    return lower in calendar(language) or lower in words.never or lower in words.roles
