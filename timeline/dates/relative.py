"""What is counted from the creation time or from what was told: "yesterday", "last year", "three days later", "the same day"."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from timeline.dates.calendars import first_of, in_units, made, occurrence, shifted_by
from timeline.dates.fields import calendar
from timeline.dates.lengths import HOURS, duration
from timeline.dates.meaning import Anchor, Meaning, Setting, Slots, dated, with_part
from timeline.timex import Grain, Timex, shifted

_FINE = frozenset({"day", *HOURS})
_LONG = frozenset({Grain.MONTH, Grain.SEASON, Grain.QUARTER, Grain.HALF, Grain.YEAR})
_POINTS = frozenset({Grain.DAY, Grain.INSTANT})


def offset(slots: Slots, s: Setting) -> Meaning | None:
    """Yesterday, today, tomorrow, perhaps with a part of the day."""
    part = slots.get("part", "")
    if s.published is None:
        return Meaning("DATE", "XXXX-XX-XX")
    day = Timex.containing(shifted(s.published, days=slots["offset"]), Grain.DAY)
    meaning = dated(day, s.anchor, s.published)
    return with_part(meaning, part) if part else meaning


def unit_of(slots: Slots, s: Setting) -> Meaning | None:
    """Last year, this week, next month."""
    unit, deictic = slots["unit"], slots["deictic"]
    if s.published is None:
        return Meaning("DATE", "XXXX")
    if unit in ("hour", "minute", "second"):
        return Meaning("DURATION", f"PT1{unit[0].upper()}")
    if unit == "weekend":
        week = Timex.containing(s.published, Grain.WEEK).moved(deictic)
        assert week.first
        days = Timex(shifted(week.first, days=5), week.last, Grain.INTERVAL)
        return dated(days, s.anchor, s.published, f"{week.timex3}-WE")
    grain = first_of(unit)
    if grain is None:
        return Meaning("DURATION", in_units(1, unit))
    if unit == "day" and deictic == 0:
        return Meaning("DATE", "PRESENT_REF")
    return dated(Timex.containing(s.published, grain).moved(deictic), s.anchor, s.published)


def stretch(slots: Slots, s: Setting) -> Meaning | None:
    """The past three months, these last days: an approximate interval that ends (or begins) at the creation time."""
    unit, count = slots["unit"], slots.get("count")
    value = in_units(count, unit)
    if s.published is None or slots["deictic"] == 0:
        return Meaning("DURATION", value)
    usual = {"day": 6, "week": 4, "month": 4, "quarter": 3, "year": 4, "decade": 3}
    far = shifted_by(s.published, (count or usual.get(unit, 3)) * slots["deictic"], unit)
    first, last = sorted((far, s.published))
    timex = Timex(first, last, Grain.INTERVAL, approximate=True)
    return Meaning("DATE" if "vague" in slots else "DURATION", slots.get("vague", value), timex, s.anchor, s.published)


def moved(sign: int, narrative: bool) -> Callable[[Slots, Setting], Meaning | None]:
    """So many units from the creation time ("three years ago") or from what was told ("three days later")."""

    def operation(slots: Slots, s: Setting) -> Meaning | None:
        if narrative and sign < 0 and s.main is not None and slots["unit"] == "day":
            s = replace(s, day=s.main)  # "the day before" after "three days later" looks back from the same event
        anchor, reference, base = _narrative(s, slots["unit"]) if narrative else (s.anchor, s.published, None)
        if sign > 0 and base is not None and base.grain is Grain.INTERVAL and base.last is not None:
            reference = base.last  # what comes after a stretch counts from its end
        count, unit = slots.get("count"), slots["unit"]
        if unit == "year" and count == 1 and s.quarter is not None:
            return dated(s.quarter.moved(4 * sign), "narrative", s.quarter.first)
        if reference is None:
            return Meaning("DATE", "XXXX")
        if narrative and unit in _FINE and s.day is None and s.told is not None and s.told.grain not in _POINTS:
            return Meaning("DATE", "XXXX-XX-XX")  # "in the 1990s ... the next day": the day is not told
        if count is None and unit in HOURS:  # hours later
            count = 0
        if count is None:
            return Meaning("DATE", "PAST_REF" if sign < 0 else "FUTURE_REF")
        meaning = counted(reference, sign * count, unit, anchor, bool(slots.get("approximate")), slots.get("part"))
        if base is not None and meaning and not slots.get("whole"):
            meaning = _as_coarse(meaning, base, unit)
        grain = first_of(unit)
        if slots.get("whole") and meaning and meaning.timex and meaning.timex.first and grain:  # the following week, all of it
            return replace(meaning, timex=Timex.containing(meaning.timex.first, grain))
        return meaning

    return operation


def _as_coarse(meaning: Meaning, base: Timex, unit: str) -> Meaning:
    """Weeks or months after a time longer than a day are no day: two months after January 2004 is March 2004."""
    fine = meaning.timex is None or meaning.timex.first is None or meaning.timex.grain is not Grain.DAY
    if fine or base.grain not in _LONG or meaning.timex is None or meaning.timex.first is None:
        return meaning
    exact = base.grain is Grain.MONTH and unit in ("month", "quarter") and not meaning.mod
    return replace(meaning, timex=replace(Timex.containing(meaning.timex.first, base.grain), approximate=not exact or base.approximate))


def counted(start: date, count: float, unit: str, anchor: Anchor, approximate: bool, part: str | None = None) -> Meaning | None:
    """So many units from `start`: a year is that year, weeks and months are that day, approximately (as readers take them)."""
    target = shifted_by(start, count, unit)
    if target.year in (1, 9999):  # off the calendar
        return Meaning("DATE", "PAST_REF" if count < 0 else "FUTURE_REF")
    day = Timex.containing(target, Grain.DAY)
    mod = "APPROX" if approximate else None
    if unit in HOURS:
        return Meaning("TIME", day.timex3, day, anchor, start, mod=mod)
    grain = {"day": Grain.DAY, "week": Grain.WEEK, "month": Grain.MONTH, "quarter": Grain.QUARTER}.get(unit, Grain.YEAR)
    value = Timex.containing(target, grain).timex3
    if grain is Grain.YEAR:
        timex = replace(Timex.containing(target, grain), approximate=approximate or unit in ("decade", "century"))
    else:
        timex = replace(day, approximate=approximate or grain is not Grain.DAY)
    meaning = Meaning("DATE", value, timex, anchor, start, mod=mod)
    return with_part(meaning, part) if part else meaning


def by_event(sign: int) -> Callable[[Slots, Setting], Meaning | None]:
    """Three days after the fire: a length of time, which the story dates where it has told a day and tells the past.

    "The eve of the vote" is no length: its value is given, and nothing tells its place.
    """

    def operation(slots: Slots, s: Setting) -> Meaning | None:
        if "vague" in slots:
            return Meaning("DATE", slots["vague"])
        meaning = duration(slots, s)
        count, unit, told = slots.get("count"), slots["unit"], s.main
        if meaning is None or told is None or told.first is None or count is None or unit in HOURS:
            return meaning
        if told.grain not in (Grain.DAY, Grain.INSTANT) or s.tense() in ("future", "present"):
            return meaning
        place = counted(told.first, sign * count, unit, "narrative", bool(slots.get("approximate")))
        return replace(meaning, timex=place.timex, anchor="narrative", reference=told.first) if place else meaning

    return operation


def _narrative(s: Setting, unit: str = "") -> tuple[Anchor, date | None, Timex | None]:
    if s.day is not None and unit in ("day", "hour", "minute", "second"):
        return "narrative", s.day.first, s.day
    if s.told is not None:
        return "narrative", s.told.first or s.told.last, s.told
    return s.anchor, s.published, None


def same(slots: Slots, s: Setting) -> Meaning | None:
    """The day, year... or the part of the day, or the season or month, that was told."""
    anchor, reference, told = _narrative(s, slots.get("unit", ""))
    if reference is None:
        return Meaning("DATE", "XXXX")
    if "season" in slots or "month" in slots:
        name, a_year = ("season", 4) if "season" in slots else ("month", 12)
        chosen = occurrence({name: slots[name]}, reference, 0)
        if chosen and chosen.last and chosen.last < reference:
            chosen = chosen.moved(a_year)
        if told is None and chosen and chosen.first and chosen.first > reference and s.tense() == "past":
            chosen = chosen.moved(-a_year)
        return dated(chosen, anchor, reference) if chosen else None
    grain = first_of(slots["unit"])
    if grain is None:
        return Meaning("DURATION", in_units(1, slots["unit"]))
    if told is not None and grain is Grain.DAY and told.grain not in (Grain.DAY, Grain.INSTANT):
        return Meaning("DATE", told.timex3)
    meaning = dated(Timex.containing(reference, grain), anchor, reference)
    return with_part(meaning, slots["part"]) if "part" in slots else meaning


def sameday(slots: Slots, s: Setting) -> Meaning | None:
    """A day of the month that was told."""
    anchor, reference, _ = _narrative(s)
    if reference is None:
        return Meaning("DATE", "XXXX-XX-XX")
    chosen = made({"day": slots["day"], "month": reference.month}, reference.year)
    return dated(replace(chosen, implied=frozenset({Grain.MONTH, Grain.YEAR})), anchor, reference) if chosen else None


def the_unit(slots: Slots, s: Setting) -> Meaning | None:
    """A unit with an article only ("the quarter"): TIMEX3 gives it a value, but no event is dated by it."""
    if slots["unit"] == "quarter" and s.quarter is not None:
        return replace(dated(s.quarter, "narrative", s.quarter.first), timex=None)
    if s.published is not None and slots["unit"] in ("weekend", "quarter"):
        back = slots["unit"] == "quarter" or s.tense() != "future"
        meaning = unit_of({"unit": slots["unit"], "deictic": -1 if back else 0}, s)
    else:
        meaning = same(slots, replace(s, told=None, day=None))
    return replace(meaning, timex=None) if meaning else None


def counterpart(slots: Slots, s: Setting) -> Meaning | None:
    """The same quarter of another year ("the 1988 period", "the period a year earlier"); that year where no quarter was told."""
    year = slots.get("year")
    if s.quarter is None or s.quarter.first is None:
        years = {k: v for k, v in slots.items() if k in ("year", "years")}
        return calendar(years, s) if year else unit_of({"unit": "quarter", "deictic": 4 * slots.get("years", 0) - 1}, s)
    years = year - s.quarter.first.year if year else slots.get("years", 0)
    return dated(s.quarter.moved(4 * years), "narrative", s.quarter.first)
