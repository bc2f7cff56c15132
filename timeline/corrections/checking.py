"""Whether a correction says something that can be: checked before it is kept, wherever it comes from."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, date

from timeline.corrections.correction import FIELDS, Correction
from timeline.errors import TimelineError
from timeline.events.kinds import KINDS
from timeline.events.statuses import STATUSES
from timeline.timex import Timex

LONGEST = 10_000
"""Characters of a title, a note, a name or a reason."""
MANY = 1_000
"""Actors or tags of an event, or events of one correction."""
_RENAMING = {"name", "to", "document"}
ARTICLE = ("title_of_document", "source", "language", "published")
"""What an event that a person added says of its document, by column; `published` as 2024-02-19."""


def checked(correction: Correction, place: str = "") -> Correction:
    """The correction with its values as the frame has them. Raises TimelineError, which begins with `place`, for what cannot be."""
    try:
        return _checked(correction)
    except TimelineError as wrong:
        if not place:
            raise
        raise TimelineError("{place}: {problem}", place=place, problem=wrong.message) from None


def _checked(correction: Correction) -> Correction:
    if not correction.id or len(correction.id) > 100 or not 1970 <= correction.made.year < 2200:
        raise TimelineError("a correction needs an id and the time when it was made")
    correction = replace(correction, made=correction.made.astimezone(UTC))
    if max(len(correction.by), len(correction.why)) > LONGEST:
        raise TimelineError("longer than {limit} characters", limit=LONGEST)
    count, values = len(correction.targets), dict(correction.values)
    fitting = {"merge": 2 <= count <= MANY, "split": 2 <= count <= MANY, "rename": count == 0}.get(correction.action, count == 1)
    if not fitting:
        raise TimelineError("too few or too many events for this kind of correction")
    if correction.action == "rename":
        if not {"name", "to"} <= values.keys() <= _RENAMING:
            raise TimelineError("to rename an actor takes its name and another one")
        return replace(correction, values={name: words(value) for name, value in values.items()})
    known = {"set": FIELDS, "add": (*FIELDS, *ARTICLE)}.get(correction.action, ())
    if unknown := sorted(values.keys() - set(known)):
        raise TimelineError("{column} cannot be changed", column=unknown[0])
    return replace(correction, values=settled(values))


def settled(values: Mapping[str, object]) -> dict[str, object]:
    """New values by column, as the frame has them. Raises TimelineError for what cannot be one."""
    return {column: _READ.get(column, _text)(value) for column, value in values.items()}


def words(value: object) -> str:
    """A name or title: something, on one line."""
    if not isinstance(value, str) or not value.strip():
        raise TimelineError("a title or name cannot be empty")
    return _text(" ".join(value.split()))


def edtf(value: object) -> str:
    """A date as it is written in EDTF; empty for none. Raises TimelineError for a day that is not in the calendar and the like.

    >>> edtf("2024-02~")
    '2024-02~'
    """
    text = value.strip() if isinstance(value, str) else "?"
    try:
        if text.count("/") > 1:
            raise ValueError(text)
        return Timex.from_edtf(text).edtf if text else ""
    except (ValueError, AssertionError):
        raise TimelineError("“{date}” is no date; write it like 2024-02-19, 2024-02, 2024~ or 2012/2014", date=text[:40]) from None


def _day(value: object) -> str:
    try:
        return date.fromisoformat(value).isoformat() if isinstance(value, str) and value else ""
    except ValueError:
        raise TimelineError("“{date}” is no date; write it like 2024-02-19, 2024-02, 2024~ or 2012/2014", date=str(value)[:40]) from None


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TimelineError("{value} is not a text", value=str(value)[:40])
    if len(value) > LONGEST:
        raise TimelineError("longer than {limit} characters", limit=LONGEST)
    return value


def _list(value: object) -> list[str]:
    if not isinstance(value, list | tuple) or len(value) > MANY:
        raise TimelineError("{value} is not a list of names", value=str(value)[:40])
    return list(dict.fromkeys(words(one) for one in value))


def _flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise TimelineError("{value} is neither yes nor no", value=str(value)[:40])
    return value


def _one_of(known: tuple[str, ...]) -> Callable[[object], str]:
    def read(value: object) -> str:
        if value not in known:
            raise TimelineError("“{value}” is none of {known}", value=str(value)[:40], known=" ".join(known))
        return value

    return read


_READ: Mapping[str, Callable[[object], object]] = {
    "title": words, "edtf": edtf, "actors": _list, "tags": _list, "pinned": _flag, "published": _day,
    "kind": _one_of(tuple(KINDS)), "status": _one_of(tuple(STATUSES)),
}  # fmt: skip
