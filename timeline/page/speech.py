"""The page's voice in the reader's language."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

import pandas as pd
from babel.dates import format_date, format_skeleton
from babel.numbers import format_decimal

from timeline import wording

Row = Mapping[Hashable, Any]
"""A row of the event frame, by column."""


@dataclass(frozen=True, slots=True)
class Words:
    """Messages, dates and numbers in one language."""

    language: str

    def __call__(self, message: str, **values: str) -> str:
        """A message with its `{values}` filled in."""
        return wording.translator(self.language)(message).format(**values)

    def counted(self, one: str, many: str, number: int, **values: str) -> str:
        """The form for `number` things, its `{n}` filled in."""
        return wording.translator(self.language).ngettext(one, many, number).format(n=self.number(number), **values)

    def number(self, number: int) -> str:
        """With the language's thousands separator."""
        return str(format_decimal(number, locale=wording.locale(self.language)))

    def day(self, day: date) -> str:
        """A day without its weekday: "18 February 2024"."""
        return str(format_date(day, "long", locale=wording.locale(self.language)))

    def month(self, day: date) -> str:
        """Its month: "Feb 2024"."""
        return str(format_skeleton("yMMM", day, locale=wording.locale(self.language)))

    def short_day(self, day: date) -> str:
        """In figures and a short month: "18 Feb 2024"."""
        return str(format_skeleton("yMMMd", day, locale=wording.locale(self.language)))

    def event(self, row: Row, short: bool = False) -> str:
        """When a row of the event frame takes place."""
        first: pd.Timestamp | None = None if pd.isna(row["start"]) else pd.Timestamp(row["start"])
        last: pd.Timestamp | None = None if pd.isna(row["end"]) else pd.Timestamp(row["end"])
        if first is None and last is None:
            return self("undated")
        at = first.time() if first is not None and row["grain"] == "instant" else None
        return wording.date_in_words(
            first.date() if first is not None else None,
            last.date() if last is not None else None,
            str(row["grain"]),
            bool(row["approximate"]),
            self.language,
            at,
            short=short,
        )


def spoken(locale: str | None) -> Words:
    """Words for a browser's locale ("fr-CA"): French for French, English for all others."""
    translator = wording.translator(locale)
    return Words(translator.language)
