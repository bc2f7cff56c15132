"""A cell that holds a date and nothing else -> Timex. Strict: what the cell does not state is not supplied.

Numbers are read here, EDTF by `Timex.from_edtf`, words by dateparser (any locale it knows) under the condition that every number of
the cell is used and that month and year are stated: dateparser alone fills what is missing from the clock. What is left is read as prose.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from functools import lru_cache
from importlib import import_module
from itertools import islice
from typing import Any, Literal

from timeline.dates.tagging import mentions
from timeline.span import Span
from timeline.timex import Grain, Timex

Order = Literal["DMY", "MDY"]

USUAL = ("en", "fr", "de", "es", "it", "pt", "nl")
"""Tried before all other languages."""

_LONGEST = 60
_ENGLISH_MONTHS = (  # the keys of dateparser's data
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
_EDTF = re.compile(r"[0-9XYSTWZ?~%/.:+\-\[\]{},]{4,}")
_TRIPLE = re.compile(r"(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})")
_YEAR_FIRST = re.compile(r"(\d{4})([./-]?)(\d{2}|(?<=[./-])\d)\2(\d{2}|(?<=[./-])\d)")
_MONTH_YEAR = re.compile(r"(\d{1,2})[./-](\d{4})|(\d{4})[./](\d{1,2})")
_QUARTER = re.compile(r"[QT] ?([1-4])[ /,-]{0,2}(\d{4})|(\d{4})[ /,-]{0,2}[QT] ?([1-4])", re.IGNORECASE)
_CLOCK = re.compile(
    r"[ ,T]{1,2}(\d{1,2})[:h](\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)? ?([ap]\.?m\.?)? ?(?:Z|UTC|GMT|[+-]\d{2}:?\d{2})?", re.IGNORECASE
)
_WEEK = re.compile(r"(\d{4})-?W(\d{2})")
_ABOUT = re.compile(r"(?:~|≈|c\.|ca\.?|circa|vers|environ|env\.|about|around|approx\.?|etwa|um|gegen|hacia|verso) ?(?=\S)", re.IGNORECASE)
_DASH = re.compile(r" ?[–—] ?| - | (?:to|until|au|à|bis|al|hasta|until|through) |(?<=\d{4})-(?=\d{4})", re.IGNORECASE)
_DAYS = re.compile(r"(\d{1,2}\.?) ?[-–/] ?(\d{1,2}\.? \S.*)")
_SINCE = re.compile(r"(?:since|from|depuis|dès|seit|desde|dal?) (\S.*)|(\S.*\d) ?[-–—]", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Reading:
    """How one column writes its dates: the order of day and month in 03/04/2024, and the languages of its words, likeliest first."""

    order: Order = "DMY"
    languages: tuple[str, ...] = USUAL

    @classmethod
    def of(cls, cells: Sequence[str], language: str | None = None) -> Reading:
        """Guessed from the whole column; `language` (of the document) breaks ties: English reads the month first, the others the day."""
        tidy = [_tidied(cell) for cell in cells]
        return cls(_order(tidy, language), _languages(tidy, language))


def read(cell: str, reading: Reading | None = None) -> Timex | None:
    """What `cell` states, or None when it states no date that can be placed on the line.

    A clock of exactly midnight is taken for a spreadsheet's way of writing a day. Two-digit years are 1969-2068 (POSIX).

    >>> str(read("3 mars 2021").grain), read("novembre 2023").first
    ('day', datetime.date(2023, 11, 1))
    >>> read("jeudi") is None and read("3 mars") is None and read("TBD") is None
    True
    """
    return _read(_tidied(cell), reading or Reading())


def _read(text: str, reading: Reading) -> Timex | None:
    if not text or len(text) > _LONGEST:
        return None
    about = _ABOUT.match(text)
    if about:
        found = _read_exact(text[about.end() :], reading)
        return Timex(found.first, found.last, found.grain, approximate=True, at=found.at) if found else None
    return _read_exact(text, reading) or _range(text, reading) or _expression(text, reading.languages)


def _read_exact(text: str, reading: Reading) -> Timex | None:
    return _numbers(text, reading.order) or _edtf(text) or _words(text, reading.languages)


def _tidied(cell: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", cell).split())


def _numbers(text: str, order: Order) -> Timex | None:
    clock = next((found for found in _CLOCK.finditer(text) if found.end() == len(text)), None)
    head = text[: clock.start()] if clock else text
    day: date | None = None
    if found := _TRIPLE.fullmatch(head):
        first, second, year = int(found[1]), int(found[3]), _full_year(found[4])
        month_first = (order == "MDY" and second <= 31 and first <= 12) or second > 12
        day = _day(year, first, second) if month_first else _day(year, second, first)
    elif found := _YEAR_FIRST.fullmatch(head):
        day = _day(int(found[1]), int(found[3]), int(found[4]))
    if day is not None:
        at = _time(clock) if clock else None
        return Timex(day, day, Grain.INSTANT if at else Grain.DAY, at=at)
    if clock:
        return None
    if found := _MONTH_YEAR.fullmatch(text):
        return _month(int(found[2] or found[3]), int(found[1] or found[4]))
    if found := _QUARTER.fullmatch(text):
        return _quarter(int(found[2] or found[3]), int(found[1] or found[4]))
    return None


def _edtf(text: str) -> Timex | None:
    if not _EDTF.fullmatch(text):
        return None
    try:
        if week := _WEEK.fullmatch(text):
            return Timex.containing(date.fromisocalendar(int(week[1]), int(week[2]), 1), Grain.WEEK)
        return Timex.from_edtf(text.replace("?", "~").replace("%", "~"))  # uncertain is drawn like approximate
    except ValueError:
        return None


def _words(text: str, languages: tuple[str, ...]) -> Timex | None:
    if not re.search(r"\d", text) or not re.search(r"[^\W\d_]", text):
        return None
    found = _dateparser(languages).get_date_data(text)
    moment: datetime | None = found.date_obj
    if moment is None or not _states(text, moment, found.period, found.locale):
        return None
    if found.period == "month":
        return _month(moment.year, moment.month)
    at = moment.time().replace(tzinfo=None)
    if at == time.min:
        return Timex(moment.date(), moment.date(), Grain.DAY)
    return Timex(moment.date(), moment.date(), Grain.INSTANT, at=at)


def _states(text: str, moment: datetime, period: str, locale: str) -> bool:
    """True when `text` holds a month's name and its numbers are those of `moment`: none left over, none supplied.

    A year of two digits counts only after a day: "15 Feb 24", but in "Feb 24" the number may be either.
    """
    name = _month_name(text, moment.month, locale)
    if name is None or period not in ("month", "day", "time"):
        return False
    numbers = [int(number) for number in re.findall(r"\d+", text.lower().replace(name, " ", 1))]
    stated = period != "month"
    required = [moment.year if moment.year in numbers or not stated else moment.year % 100, *([moment.day] if stated else [])]
    clock = [moment.hour, moment.minute, moment.second] if moment.time() != time.min else [0, 0, 0]
    for field in required:
        if field not in numbers:
            return False
        numbers.remove(field)
    for number in numbers:
        field = number if number in clock else number % 12 + 12
        if field not in clock:
            return False
        clock.remove(field)
    return True


def _month_name(text: str, month: int, locale: str) -> str | None:
    info = import_module(f"dateparser.data.date_translation_data.{locale.split('-')[0]}").info
    names = info[_ENGLISH_MONTHS[month - 1]]
    return next((name for name in sorted(map(str.lower, names), key=len, reverse=True) if name in text.lower()), None)


def _range(text: str, reading: Reading) -> Timex | None:
    """`A - B`, "17-18 février 2024", "2012 -": a left side takes the month and year it lacks from the right."""
    pairs: Iterable[tuple[str, str]] = [(text[: found.start()], text[found.end() :]) for found in [_DASH.search(text)] if found]
    if days := _DAYS.fullmatch(text):
        pairs = [*pairs, (days[1], days[2])]
    for left, right in pairs:
        left = re.sub(r"^(?:du|from|von|vom|del|dal|de|between|entre) ", "", left, flags=re.IGNORECASE)
        last = _read_exact(right, reading)
        words = right.split(" ")
        borrowed = (left, *(f"{left} {' '.join(words[i:])}" for i in range(len(words) - 1, 0, -1)))
        first = next(filter(None, (_read_exact(candidate, reading) for candidate in borrowed[:5])), None)
        if first and last and first.first and last.last and first.first <= last.last:
            return Timex(first.first, last.last, Grain.INTERVAL, approximate=first.approximate or last.approximate)
    if since := _SINCE.fullmatch(text):
        first = _read_exact(since[1] or since[2], reading)
        return Timex(first.first, None, Grain.INTERVAL, approximate=first.approximate) if first and first.first else None
    return None


def _expression(text: str, languages: tuple[str, ...]) -> Timex | None:
    """What the stages for prose make of it ("early 2012", "été 2024", "the 1990s"), if it is one expression from end to end."""
    if not re.search(r"\d{3}", text):
        return None
    for language in languages[:3]:
        found = mentions(text, language, None)
        if len(found) == 1 and found[0].span == Span(0, len(text)) and found[0].anchor == "stated" and found[0].timex:
            return found[0].timex
    return None


@lru_cache(maxsize=16)
def _dateparser(languages: tuple[str, ...] | None) -> Any:
    from dateparser.date import DateDataParser

    settings = {
        "PARSERS": ["absolute-time"],
        "REQUIRE_PARTS": ["month", "year"],
        "RETURN_TIME_AS_PERIOD": True,
        "RELATIVE_BASE": datetime(2001, 1, 1),  # never used, since month and year are required; keeps the clock out
    }
    return DateDataParser(languages=list(languages) if languages else None, settings=settings, use_given_order=bool(languages))


def _order(cells: Sequence[str], language: str | None) -> Order:
    parts = [tuple(map(int, found.group(1, 3, 4))) for cell in cells if (found := _TRIPLE.match(cell))]
    if any(first > 12 for first, _, _ in parts):
        return "DMY"
    if any(second > 12 for _, second, _ in parts):
        return "MDY"
    by_day = [(year, second, first) for first, second, year in parts]
    by_month = [(year, first, second) for first, second, year in parts]
    ordered = [keys in (sorted(keys), sorted(keys, reverse=True)) for keys in (by_day, by_month)]
    if ordered == [False, True]:  # a table is often in order of time
        return "MDY"
    dotted = any("." in cell for cell in cells if _TRIPLE.match(cell))
    return "MDY" if language == "en" and ordered[0] == ordered[1] and not dotted else "DMY"


def _languages(cells: Iterable[str], language: str | None) -> tuple[str, ...]:
    from dateparser.data.languages_info import language_order

    usual = tuple(dict.fromkeys(code for code in (language or USUAL[0], *USUAL) if code in language_order))
    unread = (cell for cell in dict.fromkeys(cells) if re.search(r"\d{4}", cell) and _read(cell, Reading(languages=usual)) is None)
    others: list[str] = []
    for cell in islice(unread, 8):  # a column keeps to one language: a few cells tell it, and trying all takes long
        found = _dateparser(None).get_date_data(cell) if len(cell) <= _LONGEST else None
        if found and found.date_obj and _states(cell, found.date_obj, found.period, found.locale):
            others.append(found.locale.split("-")[0])
    return (*usual, *dict.fromkeys(others))


def _full_year(digits: str) -> int:
    year = int(digits)
    return year if len(digits) == 4 else year + (1900 if year >= 69 else 2000)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _time(clock: re.Match[str]) -> time | None:
    hour, half = int(clock[1]), (clock[4] or "").lower()[:1]
    if half and hour <= 12:
        hour = hour % 12 + (12 if half == "p" else 0)
    try:
        at = time(hour, int(clock[2]), int(clock[3] or 0))
    except ValueError:
        return None
    return at if at != time.min else None


def _month(year: int, month: int) -> Timex | None:
    day = _day(year, month, 1)
    return Timex.containing(day, Grain.MONTH) if day else None


def _quarter(year: int, quarter: int) -> Timex | None:
    day = _day(year, 3 * quarter, 1)
    return Timex.containing(day, Grain.QUARTER) if day else None
