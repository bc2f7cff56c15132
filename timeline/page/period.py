"""The filter by time: a slider, and two fields that take dates as the reader writes them."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Literal

import streamlit as st

from timeline.dates.tagging import tag
from timeline.page import dating
from timeline.page.events import Events
from timeline.page.guard import safely
from timeline.page.passage import escaped
from timeline.page.session import Session
from timeline.page.speech import Words
from timeline.timex import Timex
from timeline.wording import date_in_words

LONGEST = 60
"""Characters that are looked at; no date is longer."""
_YEAR = re.compile(r"\d{1,4}")
_ISO_MONTH = re.compile(r"\d{4}-\d{1,2}")


Stretch = tuple[date | None, date | None]
"""First and last day, both inclusive; None is open."""


def read(text: str, language: str) -> Stretch | None:
    """The first and the last day that the words name, "mars 2021" in French; None when they are no date. "depuis 2012" is open.

    What is written in English or as ISO 8601 is read whatever the language. Nothing relative is: it would mean another day tomorrow.

    >>> read("mars 2021", "fr")
    (datetime.date(2021, 3, 1), datetime.date(2021, 3, 31))
    >>> read("soon", "en")
    """
    text = " ".join(text.split())
    if not text or len(text) > LONGEST:
        return None
    if _YEAR.fullmatch(text) or _ISO_MONTH.fullmatch(text):
        year, *month = text.split("-")
        try:
            stated = Timex.from_edtf("-".join([year.zfill(4), *(part.zfill(2) for part in month)]))
        except ValueError:
            return None
        return (stated.first, stated.last) if stated.first and stated.last else None
    if (end := dating.opened(text)) and (known := read(end[1], language)) and None not in known:
        return (known[0], None) if end[0] == "since" else (None, known[1])
    for spoken in dict.fromkeys((language, "en")):
        found = tag(text, language=spoken)
        if len(found) == 1 and found[0].text == text and (timex := found[0].timex) and timex.first and timex.last:
            return timex.first, timex.last
    return None


def written(first: date, last: date, words: Words) -> str:
    """A stretch in the reader's words, as `read` reads it: its day, month or year, else its first day."""
    grain = "day"
    if first.day == 1 and (last + timedelta(days=1)).day == 1 and (first.year, first.month) == (last.year, last.month):
        grain = "month"
    elif (first.month, first.day, last.month, last.day, first.year) == (1, 1, 12, 31, last.year):
        grain = "year"
    return words.short_day(first) if grain == "day" else date_in_words(first, last, grain, language=words.language, short=True)


def show(session: Session, events: Events, words: Words) -> None:
    """Draws slider and fields, if the events take any time at all."""
    if events.extent is None:
        return
    stops = _stops(*events.extent)
    if len(stops) < 3:
        return
    with st.container(key="period-filter", gap="xsmall"):
        _slider(session, events, stops, words)
        with st.container(horizontal=True, key="period-fields", gap="small"):
            examples = [_example(day, words) for day in events.extent]
            _field(session, "from", words("From"), "first", examples[0], words)
            _field(session, "to", words("To"), "last", examples[1], words)
        for name in ("from", "to"):
            if wrong := st.session_state.get(f"period-{name}-wrong"):
                told = words("“{words}” is not a date that can be read. Write it like “{example}”.", words=wrong[0], example=wrong[1])
                st.html(f'<div class="tl-wrong-date" role="alert">{escaped(told)}</div>')


def _example(day: date, words: Words) -> str:
    """How a date may be written: its month in words."""
    first = day.replace(day=1)
    return written(first, (first + timedelta(days=31)).replace(day=1) - timedelta(days=1), words)


def _look(session: Session, **changed: date | None) -> None:
    """Sets one end of the period; the other gives way where it would stand on the wrong side."""
    ends = {"first": session.view.first, "last": session.view.last, **changed}
    if ends["first"] and ends["last"] and ends["first"] > ends["last"]:
        ends = {"first": None, "last": None, **changed}
    session.look(**ends)


def _field(session: Session, name: str, label: str, end: Literal["first", "last"], example: str, words: Words) -> None:
    """One end of the period; "since 2012" and "until 2012" are of the end that they name, in whichever field they are written."""
    key, day = f"period-{name}", session.view.first if end == "first" else session.view.last
    wrong = st.session_state.get(f"{key}-wrong")
    st.session_state[key] = wrong[0] if wrong else words.short_day(day) if day else ""

    def typed() -> None:
        text = str(st.session_state[key]).strip()
        days = read(text, words.language) if text else None
        st.session_state[f"{key}-wrong"] = (text[:LONGEST], example) if text and days is None else None
        if days is None:
            if not text:
                _look(session, **{end: None})
            return
        first, last = days
        named = "first" if last is None else "last" if first is None else end
        _look(session, **{named: first if named == "first" else last})

    st.text_input(label, key=key, on_change=safely(typed), placeholder=example)


def _slider(session: Session, events: Events, stops: list[date], words: Words) -> None:
    if events.extent is None:
        return
    first, last, view = stops[0], stops[-1], session.view

    def changed() -> None:
        start, end = st.session_state["period"]
        st.session_state.update({"period-from-wrong": None, "period-to-wrong": None})
        session.look(first=start if start > first else None, last=_before_next(stops, end) if end < last else None)

    daily = stops[1] - stops[0] == timedelta(days=1)
    name = words.short_day if daily else words.month if (stops[1] - stops[0]).days < 40 else lambda day: str(day.year)
    st.session_state["period"] = (_stop(stops, view.first or first), _stop(stops, view.last or events.extent[1]))
    st.select_slider(words("Period"), stops, (first, last), key="period", on_change=safely(changed), format_func=name)


def _stops(first: date, last: date) -> list[date]:
    """Days up to three months, months up to thirty years, else years: the first day of each."""
    if (last - first).days <= 92:
        return [first + timedelta(days=n) for n in range((last - first).days + 1)]
    if last.year - first.year <= 30:
        months = range(first.year * 12 + first.month - 1, last.year * 12 + last.month)
        return [date(month // 12, month % 12 + 1, 1) for month in months]
    return [date(year, 1, 1) for year in range(first.year, last.year + 1)]


def _stop(stops: list[date], day: date) -> date:
    return max((stop for stop in stops if stop <= day), default=stops[0])


def _before_next(stops: list[date], stop: date) -> date:
    return stops[stops.index(stop) + 1] - timedelta(days=1)
