"""What an operation is given, and what it answers."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Literal

from timeline.dates.templates import Expression
from timeline.timex import Timex

MentionType = Literal["DATE", "TIME", "DURATION", "SET"]
Anchor = Literal["stated", "published", "inferred", "narrative"]
Time = Literal["past", "present", "future"]
Slots = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Setting:
    """Where an expression stands.

    `published` is the day it was written, `told` the date told last, `day` the single day told last, `main` the last
    one told outright, not counted from another, `quarter` the quarter it is about, if any, `year` the year its sentence
    carries, `running` the one that its paragraph tells of, `tense` its clause's tense and `spoken` whether these are
    somebody's own words, both asked only when needed.
    """

    published: date | None
    anchor: Anchor = "published"
    told: Timex | None = None
    day: Timex | None = None
    main: Timex | None = None
    quarter: Timex | None = None
    year: int | None = None
    running: int | None = None
    tense: Callable[[], Time | None] = lambda: None
    spoken: Callable[[], bool] = lambda: False
    firm: Callable[[], bool] = lambda: False


@dataclass(frozen=True, slots=True)
class Meaning:
    """What words denote; `parts` are the meanings of the parts that TIMEX3 marks, when there are several."""

    type: MentionType
    value: str
    timex: Timex | None = None
    anchor: Anchor = "stated"
    reference: date | None = None
    parts: tuple[Meaning, ...] = ()
    mod: str | None = None
    """The TIMEX3 modifier: APPROX START MID END BEFORE AFTER."""


def dated(timex: Timex, anchor: Anchor = "stated", reference: date | None = None, value: str | None = None) -> Meaning:
    """A DATE with the TIMEX3 value of its timex, unless another is given."""
    return Meaning("DATE", value or timex.timex3, timex, anchor, reference)


def with_part(meaning: Meaning, part: str) -> Meaning:
    """The same day, marked with a part of it (TMO, TEV...)."""
    return replace(meaning, type="TIME", value=f"{meaning.value[:10]}T{part}")


Operation = Callable[[Slots, Setting], Meaning | None]
OPERATIONS: dict[str, Operation] = {}
"""Name -> operation, the closed set that all languages share; normalise.py fills it."""


def resolve(found: Expression, setting: Setting) -> Meaning | None:
    """What `found` denotes in its setting; None when there is no such date (31 February)."""
    return OPERATIONS[found.rule.operation](found.slots, setting)
