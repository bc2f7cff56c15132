"""ISO 639-1 code -> the date words of that language: a tuned locale file, or what CLDR has for it. Read when first asked for."""

from __future__ import annotations

import re
from functools import lru_cache
from importlib import import_module
from importlib.util import find_spec

from timeline.dates.cldr import MONTHS, Info, from_cldr, spellings
from timeline.locales.loading import locale_words
from timeline.locales.words import DateWords, Phrase

_CODE = re.compile(r"[a-z]{2,3}\Z")
_SAME = {"no": "nb", "iw": "he", "in": "id", "sh": "sr"}  # code -> the one that the data is filed under
_ANY = DateWords(months=(), weekdays=(), phrases=(Phrase("{numeric}", "calendar", "1990-10-03"), Phrase("{year}", "calendar", "1990")))


def date_words(language: str | None) -> DateWords:
    """The words of `language`; numeric dates and years only when nothing is known of it."""
    tuned = locale_words(language, "dates", DateWords)
    if tuned:
        return tuned
    info = _info(language)
    return from_cldr(_SAME.get(str(language), str(language)), info) if info else _ANY


def names_without_spaces(language: str) -> tuple[dict[str, int], dict[str, dict[str, object]]]:
    """For a script without spaces: the names of months in letters, and every other word with the fields it states."""
    info = _info(language) or {}
    named = {name: n for n, key in enumerate(MONTHS, 1) for name in info.get(key, ())}
    months = {name: n for name, n in named.items() if len(name) > 2 and not re.search(r"[\d月월]", name)}
    return months, {word: dict(fields) for word, fields in spellings(info)}


@lru_cache(maxsize=8)
def _info(language: str | None) -> Info | None:
    code = _SAME.get(language or "", language or "")
    if not _CODE.match(code):
        return None
    name = f"dateparser.data.date_translation_data.{code}"
    info: Info | None = import_module(name).info if find_spec(name) else None
    return info
