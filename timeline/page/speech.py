"""The page's voice in the reader's language."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from types import SimpleNamespace
from typing import Any

from babel.dates import format_date, format_skeleton
from babel.numbers import format_decimal

from timeline import wording
from timeline.errors import Message, TimelineError

Row = Mapping[Hashable, Any]
"""A row of the event frame, by column."""


@dataclass(frozen=True, slots=True)
class Words:
    """Messages, dates and numbers in one language."""

    language: str

    def __call__(self, message: str, **values: str) -> str:
        """A message with its `{values}` filled in."""
        return wording.translator(self.language)(message).format(**values)

    def raw(self, message: str) -> str:
        """A message whose `{values}` are filled in elsewhere."""
        return wording.translator(self.language)(message)

    def problem(self, wrong: TimelineError) -> str:
        """What an error says; names and values out of files stay as they are."""
        return self._told(wrong.message)

    def _told(self, message: Message) -> str:
        values = {name: self._told(value) if isinstance(value, Message) else value for name, value in message.values.items()}
        template = wording.translator(self.language)(message.template)
        return template.format(**values) if values else template

    def counted(self, one: str, many: str, number: int, **values: str) -> str:
        """The form for `number` things, its `{n}` filled in."""
        return wording.translator(self.language).ngettext(one, many, number).format(n=self.number(number), **values)

    def number(self, number: int) -> str:
        """With the language's thousands separator."""
        return _number(number, self.language)

    def day(self, day: date) -> str:
        """A day without its weekday: "18 February 2024"."""
        return str(format_date(day, "long", locale=wording.locale(self.language)))

    def month(self, day: date) -> str:
        """Its month: "Feb 2024"."""
        return str(format_skeleton("yMMM", day, locale=wording.locale(self.language)))

    def whole_month(self, day: date) -> str:
        """Its month in full, as a heading: "February 2024"."""
        return str(format_skeleton("yMMMM", day, locale=wording.locale(self.language))).capitalize()

    def short_day(self, day: date) -> str:
        """In figures and a short month: "18 Feb 2024"."""
        return str(format_skeleton("yMMMd", day, locale=wording.locale(self.language)))

    def event(self, row: Row, short: bool = False) -> str:
        """When a row of the event frame takes place."""
        dated = SimpleNamespace(**{column: row[column] for column in ("start", "end", "edtf", "grain", "approximate")})
        return wording.words_for(dated, self.language, short=short) or self("undated")


@lru_cache(maxsize=8192)
def _number(number: int, language: str) -> str:
    return str(format_decimal(number, locale=wording.locale(language)))


def spoken(locale: str | None) -> Words:
    """Words for a browser's locale ("fr-CA"): any language that has a catalogue, English for all others."""
    return Words(wording.translator(locale).language)
