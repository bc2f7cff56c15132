"""A date mention: words of a text that name a time, and what they denote."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from timeline.dates.meaning import Anchor, MentionType
from timeline.dates.tense import Time
from timeline.span import Span
from timeline.timex import Timex


@dataclass(frozen=True, slots=True)
class DateMention:
    """Words of a text that name a time, and what they denote.

    `value` is the TIMEX3 value ("2024-W07", "P3M", "PRESENT_REF"). `timex` is None when the words denote no place on the line (a
    duration, a set, a vague word, or a relative date with nothing to count from). `anchor` is what the date was resolved
    against, `reference` the day it was counted from, `rule` the locale phrase that matched.

    >>> import timeline
    >>> mention = timeline.tag("The bridge opened in May 1934.", language="en")[0]
    >>> mention.text, mention.type, mention.value, mention.edtf, mention.first.isoformat(), mention.last.isoformat()
    ('May 1934', 'DATE', '1934-05', '1934-05', '1934-05-01', '1934-05-31')
    """

    span: Span
    text: str
    type: MentionType
    value: str
    timex: Timex | None
    anchor: Anchor
    reference: date | None
    rule: str
    mod: str | None = None
    """The TIMEX3 modifier: APPROX START MID END BEFORE AFTER."""
    tense: Time | None = None
    """The tense that the clause was read in, where the date depends on it."""

    @property
    def start(self) -> int:
        """First character."""
        return self.span.start

    @property
    def end(self) -> int:
        """One past the last character."""
        return self.span.end

    @property
    def edtf(self) -> str | None:
        """EDTF of what is denoted, if it lies on the line."""
        return self.timex.edtf if self.timex else None

    @property
    def first(self) -> date | None:
        """First day denoted (inclusive); None is open or not on the line."""
        return self.timex.first if self.timex else None

    @property
    def last(self) -> date | None:
        """Last day denoted (inclusive); None is open or not on the line."""
        return self.timex.last if self.timex else None
