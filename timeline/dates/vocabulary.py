"""ISO 639-1 code -> the date words of that language: a tuned locale file, or names of months and weekdays out of CLDR."""

from __future__ import annotations

import re
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from timeline.locales.loading import locale_words
from timeline.locales.words import DateWords, Phrase

_MONTHS = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"]
_WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
_CODE = re.compile(r"[a-z]{2,3}\Z")


def date_words(language: str | None) -> DateWords:
    """The words of `language`; numeric dates and years only when nothing is known of it."""
    if language and _CODE.match(language):
        tuned = locale_words(language, "dates", DateWords)
        if tuned:
            return tuned
        name = f"dateparser.data.date_translation_data.{language}"
        if find_spec(name):
            return _from_cldr(import_module(name).info)
    return DateWords(months=(), weekdays=(), phrases=_GENERIC)


def _from_cldr(info: dict[str, Any]) -> DateWords:
    """Full names only: abbreviations of one to three letters are other words too often."""

    def names(keys: list[str], least: int) -> tuple[str, ...]:
        return tuple(" ".join(w.lower() for w in info.get(key, ()) if len(w) >= least and " " not in w and w.isalpha()) for key in keys)

    day_first = info.get("date_order", "DMY") != "MDY"
    return DateWords(months=names(_MONTHS, 3), weekdays=names(_WEEKDAYS, 4), day_first=day_first, phrases=_GENERIC)


_GENERIC = (
    Phrase("[{weekday} [,]] {day} [.] [de|di|of] {month} [,] [de|di|del] [{year}]", "calendar", "3 October 1990"),
    Phrase("{month} {day} [,] [{year}]", "calendar", "October 3, 1990"),
    Phrase("{month} [de|del|di] {year}", "calendar", "October 1990"),
    Phrase("{weekday}", "calendar", "Friday"),
    Phrase("{numeric}", "calendar", "1990-10-03"),
    Phrase("{year}", "calendar", "1990"),
)
