"""Mentions -> events: one for each dated fact."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from timeline.span import Span
from timeline.tagging import Anchor
from timeline.timex import Timex

Status = Literal["happened", "planned", "ongoing", "negated", "reported"]
STATUSES: tuple[Status, ...] = ("happened", "planned", "ongoing", "negated", "reported")

Kind = Literal[
    "statement", "announcement", "launch", "founding", "deal", "legal", "vote",
    "appointment", "departure", "accident", "death", "contest", "publication", "other",
]  # fmt: skip
KINDS: tuple[Kind, ...] = (
    "statement", "announcement", "launch", "founding", "deal", "legal", "vote",
    "appointment", "departure", "accident", "death", "contest", "publication", "other",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Event:
    """A dated fact, with the words that prove it.

    `timex` is None for an undated event. `excerpt` is the sentence or post that states it, `date_span` the date's own words.
    """

    id: str
    timex: Timex | None
    status: Status
    kind: Kind
    title: str
    actors: tuple[str, ...]
    excerpt: Span
    date_span: Span
    anchor: Anchor
    importance: float
