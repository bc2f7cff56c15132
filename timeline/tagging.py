"""Text -> the dates it mentions, resolved: the public `tag`."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from timeline.span import Span
from timeline.timex import Timex

MentionType = Literal["DATE", "TIME", "DURATION", "SET"]
Anchor = Literal["stated", "published", "inferred", "narrative"]


@dataclass(frozen=True, slots=True)
class DateMention:
    """Words of a text that name a time, and what they denote.

    `value` is the TIMEX3 value ("2024-W07", "P3M", "PRESENT_REF"). `timex` is None when the words denote no place on the line (a
    duration, a set, a vague word, or a relative date with nothing to count from). `anchor` is what the date was resolved
    against, `reference` the day it was counted from, `rule` the locale phrase that matched.
    """

    span: Span
    text: str
    type: MentionType
    value: str
    timex: Timex | None
    anchor: Anchor
    reference: date | None
    rule: str

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


def tag(text: str, *, published: date | None = None, language: str | None = None) -> list[DateMention]:
    """Every date, time, duration and set that `text` mentions, in order, none overlapping."""
    raise NotImplementedError
