"""What an event is."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date
from typing import Literal

from timeline.actors.cast import ActorMention
from timeline.dates.meaning import Anchor
from timeline.dates.tense import Time
from timeline.events.kinds import Kind
from timeline.events.statuses import Status
from timeline.span import Span
from timeline.timex import Timex


@dataclass(frozen=True, slots=True)
class Passage:
    """More of the text on the same event: a sentence that tells it again, or one that goes on from it without a date.

    `date_span` are the words that date it there, None where it goes on.
    """

    excerpt: Span
    role: Literal["retold", "continued"]
    date_span: Span | None = None


@dataclass(frozen=True, slots=True)
class Reasons:
    """What the stages went by: `clause` are the words taken for the fact, `status` and `kind` those that told them, if any did.

    `actors` has for each of the event's actors the mention that made it one; an actor who is not named near the fact (the author of a
    post) may have none. `tense` is the tense the date was read in, where that mattered. `importance` lists what adds up to it.
    """

    clause: tuple[Span, ...] = ()
    tense: Time | None = None
    status: Span | None = None
    kind: Span | None = None
    actors: tuple[ActorMention, ...] = ()
    importance: tuple[tuple[str, float], ...] = ()


@dataclass(frozen=True, slots=True)
class Event:
    """A dated fact, with the words that prove it.

    `timex` is None for an undated event; `until` is then the last day on which it can have happened, if the text implies one.
    `excerpt` is the sentence or post that states it, `date_span` the date's own words (empty where there are none), `others` are
    further sentences on the same fact, in text order.
    `rule` is the locale phrase that read the date and `reference` the day it was counted from: what a reader needs to check it.
    `importance` is at least 0 and has a meaning only beside other events. `stated` is the event's row of the frame, where a file of events
    has it in full; nothing else counts then.
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
    until: date | None = None
    others: tuple[Passage, ...] = ()
    why: Reasons = Reasons()
    stated: tuple[object, ...] = ()


def event_id(document_id: str, date_span: Span, excerpt: Span) -> str:
    """A stable name: the same words of the same document give the same id.

    >>> event_id("d1", Span(3, 8), Span(0, 40)) == event_id("d1", Span(3, 8), Span(0, 40))
    True
    """
    key = f"{document_id} {date_span.start}-{date_span.end} {excerpt.start}-{excerpt.end}"
    return hashlib.blake2b(key.encode("utf-8", "surrogatepass"), digest_size=6).hexdigest()
