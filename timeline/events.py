"""Mentions -> events: one for each dated fact."""

from __future__ import annotations

from dataclasses import dataclass

from timeline.kinds import KINDS as KINDS
from timeline.kinds import Kind
from timeline.span import Span
from timeline.statuses import STATUSES as STATUSES
from timeline.statuses import Status
from timeline.tagging import Anchor
from timeline.timex import Timex


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
