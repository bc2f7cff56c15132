"""What an event is."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date

from timeline.dates.tagging import Anchor
from timeline.events.kinds import Kind
from timeline.events.statuses import Status
from timeline.span import Span
from timeline.timex import Timex


@dataclass(frozen=True, slots=True)
class Event:
    """A dated fact, with the words that prove it.

    `timex` is None for an undated event. `excerpt` is the sentence or post that states it, `date_span` the date's own words.
    `rule` is the locale phrase that read the date and `reference` the day it was counted from: what a reader needs to check it.
    `importance` is at least 0 and has a meaning only beside other events.
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
    rule: str = ""
    reference: date | None = None


def event_id(document_id: str, date_span: Span, excerpt: Span) -> str:
    """A stable name: the same words of the same document give the same id.

    >>> event_id("d1", Span(3, 8), Span(0, 40)) == event_id("d1", Span(3, 8), Span(0, 40))
    True
    """
    key = f"{document_id} {date_span.start}-{date_span.end} {excerpt.start}-{excerpt.end}"
    return hashlib.blake2b(key.encode("utf-8", "surrogatepass"), digest_size=6).hexdigest()
