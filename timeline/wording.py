"""Words for readers: the interface's messages, and dates written out, in any language.

Messages are English; `timeline/messages/<language>.po` translates them. Dates take month and day names from Unicode CLDR (Babel) and
the words around them ("since", "1990s") from the same catalogue. A language without a catalogue gets dates with signs instead of
those words ("≈ Februar 2023 –"), never English ones among its own.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from functools import lru_cache
from pathlib import Path
from typing import Protocol

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_interval, format_skeleton, format_time
from babel.messages.pofile import read_po

from timeline.units import MONTHS, end_of, is_unit, months, start_of

_CATALOGUES = Path(__file__).with_name("messages")
_REGIONS = {"en": "en_GB"}  # the day before the month, as nearly all but the United States write it
_FULL_DAY = {"en": "EEEE d MMMM y", "es": "EEEE d 'de' MMMM 'de' y"}  # CLDR has a comma after the weekday
_FIRST_OF_MONTH = {"fr": "1er", "it": "1º"}
_ROMAN = ((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))
_SEASONS = ("winter {year}", "spring {year}", "summer {year}", "autumn {year}")
_TEMPLATES = {
    "week": "week of {day}", "month": "{month}", "quarter": "{quarter}",
    "year": "{year}", "decade": "{year}s", "century": "{ordinal} century",
}  # fmt: skip
_ALONE = ("instant", "day", "month", "quarter", "year")  # grains that CLDR can write without a catalogue's help


@dataclass(frozen=True, slots=True)
class Translator:
    """Messages in one language, with gettext's meaning: what has no translation stays as it is."""

    language: str
    messages: Mapping[tuple[str, str], tuple[str, ...]] = field(default_factory=dict)
    form: Callable[[int], int] = lambda number: int(number != 1)

    def __call__(self, message: str, *contexts: str) -> str:
        """The translation of `message`; contexts tell two uses of the same words apart: the first that the catalogue has, or none."""
        found = next(filter(None, (self.messages.get((context, message)) for context in (*contexts, ""))), None)
        return found[0] if found else message

    def ngettext(self, one: str, many: str, number: int) -> str:
        """The form for `number` things, still to be formatted.

        >>> Translator("en").ngettext("{n} event", "{n} events", 2)
        '{n} events'
        """
        forms = self.messages.get(("", one)) or (one, many)
        return forms[min(self.form(number), len(forms) - 1)]


class DatedRow(Protocol):
    """A row of the event frame, as `itertuples` gives it."""

    start: datetime
    end: datetime
    edtf: str
    grain: str
    approximate: bool


def base(language: str | None) -> str:
    """The code before the region, lower case; None is English.

    >>> base("fr-CA")
    'fr'
    """
    return re.split("[-_]", language or "en")[0].lower()


@lru_cache(maxsize=32)
def translator(language: str | None) -> Translator:
    """Messages in `language` (ISO 639-1, a region is ignored); English where there is no catalogue.

    >>> translator("xx")("Search")
    'Search'
    """
    code = base(language)
    path = _CATALOGUES / f"{code}.po"
    if not code.isalpha() or not path.is_file():
        return Translator("en")
    with path.open("rb") as file:
        catalogue = read_po(file, locale=code)
    messages: dict[tuple[str, str], tuple[str, ...]] = {}
    for entry in catalogue:
        message = entry.id if isinstance(entry.id, str) else entry.id[0]
        strings = (entry.string,) if isinstance(entry.string, str) else tuple(entry.string or ())
        if message and all(strings):
            messages[entry.context or "", message] = strings
    # the catalogue's own rule, "nplurals=2; plural=(n > 1);", is C; CLDR's agrees with it for all but French millions
    many = {"fr": lambda number: int(number > 1)}.get(code, lambda number: int(locale(code).plural_form(number) != "one"))
    return Translator(code, messages, many)


@lru_cache(maxsize=64)
def locale(language: str | None) -> Locale:
    """Babel's locale for a language code; British English where it knows none."""
    try:
        return Locale.parse(_REGIONS.get(base(language), base(language)))
    except (UnknownLocaleError, ValueError):
        return Locale.parse("en_GB")


def words_for(row: DatedRow, language: str | None, *, short: bool = False) -> str:
    """The date of a frame row in words; an undated row gives the empty string."""
    start, end = (None if value != value else value for value in (row.start, row.end))
    at = start.time() if start and row.grain == "instant" and start.time() != time.min else None
    first, last = start.date() if start else None, end.date() if end else None
    grain = _stated_grain(row.edtf) if str(row.grain) == "interval" and (first is None or last is None) else str(row.grain)
    return date_in_words(first, last, grain, bool(row.approximate), language, at, short=short)


def _stated_grain(edtf: str) -> str:
    """How finely an open interval states its one end: "2019/.." a year, "../2024-08" a month."""
    stated = edtf.replace("/", "").replace("..", "").rstrip("~?%")
    return {3: "decade", 4: "decade" if stated.endswith("X") else "year", 7: "month"}.get(len(stated), "interval")


def date_in_words(
    first: date | None,
    last: date | None,
    grain: str,
    approximate: bool = False,
    language: str | None = "en",
    at: time | None = None,
    *,
    short: bool = False,
) -> str:
    """A date exactly as precise as it is known. Both bounds are inclusive, None is open; two Nones give the empty string.

    `short` is the form for labels: no weekday, no clock time, abbreviated months.

    >>> date_in_words(date(2023, 11, 1), date(2023, 11, 30), "month", language="fr")
    'novembre 2023'
    >>> date_in_words(date(2012, 1, 1), None, "year", True, "en")
    'since about 2012'
    """
    return _written(locale(language).language, short, first, last, grain, approximate, at)


@lru_cache(maxsize=16_384)  # a chart says the same few hundred again whenever it is moved
def _written(code: str, short: bool, first: date | None, last: date | None, grain: str, approximate: bool, at: time | None) -> str:
    return _Writer(code, short).write(first, last, grain, approximate, at)


@dataclass(frozen=True, slots=True)
class _Writer:
    code: str
    short: bool

    @property
    def say(self) -> Translator:
        return translator(self.code)

    @property
    def fluent(self) -> bool:
        """Whether the words around a date can be written: English needs no catalogue."""
        return self.say.language == self.code

    def write(self, first: date | None, last: date | None, grain: str, approximate: bool, at: time | None) -> str:
        if first and last:
            return self._closed(first, last, grain, approximate, at)
        if known := first or last:
            return self._open(known, grain, approximate, since=first is not None)
        return ""

    def _closed(self, first: date, last: date, grain: str, approximate: bool, at: time | None) -> str:
        if grain == "interval" or not is_unit(first, last, grain):
            words = self._interval(first, last)
            return self._about(words, words) if approximate else words
        words = self._unit(first, last, grain)
        if approximate:
            return self._about(words, self._unit(first, last, grain, "the"))
        if at is None or self.short:
            return words
        return self.say("{date} at {time}").format(date=words, time=format_time(at, "short", locale=locale(self.code)))

    def _open(self, known: date, grain: str, approximate: bool, since: bool) -> str:
        first, last = (known, end_of(known, grain)) if since else (start_of(known, grain), known)
        if grain == "interval" or not is_unit(first, last, grain):  # "for about a year" begins in some month, not with a calendar year
            grain = "month" if approximate and (grain in MONTHS or grain == "interval") else "day"
            first = last = known
        if not self.fluent:
            words = self._unit(first, last, grain)
            words = f"≈ {words}" if approximate else words
            return f"{words} –" if since else f"– {words}"
        words = self._unit(first, last, grain, *(("since", "the") if since else ("to",)))
        if approximate and self.short and since:
            return self.say("since {date}").format(date=f"~ {self._unit(first, last, grain)}")
        about = "about " if approximate else ""
        return self.say(f"since {about}{{date}}" if since else f"until {about}{{date}}").format(date=words)

    def _about(self, plain: str, after: str) -> str:
        if self.short:
            return f"~ {plain}"
        if not self.fluent:
            return f"≈ {plain}"
        return self.say("about {date}").format(date=after) if plain is not after else self.say("{interval} or so").format(interval=plain)

    def _unit(self, first: date, last: date, grain: str, *cases: str) -> str:
        """One unit; `cases` are "the" after a preposition, "since" and "the" after "since", "to" after "until"."""
        if not self.fluent:
            return self._pattern(first, grain) if grain in _ALONE else self._span(first, last)
        template = _template(first, last, grain)
        century = (last.year - 1) // 100 + 1
        year = str(first.year) if first.year == last.year or grain in ("decade", "century") else f"{first.year}–{last.year}"
        written = self._pattern(first, grain)
        return self.say(template, *cases).format(
            day=written, month=written, quarter=written, year=year, century=century, roman=_roman(century), ordinal=_ordinal(century)
        )

    def _pattern(self, day: date, grain: str) -> str:
        spoken = locale(self.code)
        if grain in ("year", "decade", "century", "half", "season"):
            return format_skeleton("y", day, locale=spoken)
        if grain == "quarter":
            return format_date(day, "QQQ y" if self.short else "QQQQ y", locale=spoken)
        if grain == "month":
            return format_skeleton("yMMM" if self.short else "yMMMM", day, locale=spoken)
        if self.short or grain == "week":
            return self._day(day)
        return self._ordinal(day, format_date(day, _FULL_DAY.get(self.code, "full"), locale=spoken))

    def _day(self, day: date) -> str:
        """Day, month and year."""
        spoken = locale(self.code)
        return self._ordinal(day, format_skeleton("yMMMd", day, locale=spoken) if self.short else format_date(day, "long", locale=spoken))

    def _ordinal(self, day: date, words: str) -> str:
        return re.sub(r"\b1\b", _FIRST_OF_MONTH.get(self.code, "1"), words, count=1) if day.day == 1 else words

    def _interval(self, first: date, last: date) -> str:
        if months(first, last) or self.short or not self.fluent:
            return self._span(first, last)
        if first.year != last.year:
            start = self._day(first)
        elif first.month != last.month:
            start = self._ordinal(first, format_skeleton("MMMMd", first, locale=locale(self.code)))
        else:
            start = self._ordinal(first, str(first.day))
        same = "month" if (first.year, first.month) == (last.year, last.month) else ""
        return self.say("from {first} to {last}", same).format(first=start, last=self._day(last))

    def _span(self, first: date, last: date) -> str:
        """Two dates and a dash, as coarse as both allow."""
        month = "MMM" if self.short else "MMMM"
        whole = months(first, last)
        fields = f"y{month}d" if not whole else "y" if whole % 12 == 0 and first.month == 1 else f"y{month}"
        return re.sub(r"\s*–\s*", " – " if fields != "y" else "–", format_interval(first, last, fields, locale=locale(self.code)))


def _template(first: date, last: date, grain: str) -> str:
    if grain == "season":
        middle = first + (last - first) / 2
        return _SEASONS[middle.month % 12 // 3]
    if grain == "half":
        return "first half of {year}" if first.month == 1 else "second half of {year}"
    if grain == "century" and last.year <= 100:
        return "1st century"
    return _TEMPLATES.get(grain, "{day}")


def _roman(number: int) -> str:
    written = ""
    for value, letters in _ROMAN:
        times, number = divmod(number, value)
        written += letters * times
    return written


def _ordinal(number: int) -> str:
    ending = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"
