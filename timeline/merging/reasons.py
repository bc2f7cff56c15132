"""What speaks for or against two tellings being one event, in words for whoever asks why."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from timeline.merging.telling import Telling


@dataclass(frozen=True, slots=True)
class Reason:
    """One thing that speaks for (`weight` above 0) or against two tellings being one event; `words` fill the message's {words}."""

    message: str
    weight: float
    words: tuple[str, ...] = ()


def written(telling: Telling, stems: Iterable[str]) -> tuple[str, ...]:
    """The words as the telling writes them."""
    return tuple(telling.shown.get(stem, stem) for stem in stems)
