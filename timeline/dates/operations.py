"""What the words of one expression denote. One function an operation; every language shares them.

Week days, months and seasons without a year recur: of their occurrences the tense of the clause chooses one, the last for the past, the
next for plans; a month or day of the month far from the creation time gives way to a much nearer one.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from typing import Any, Literal

from timeline.dates.calendars import first_of, in_units, made, occurrence, shifted_by
from timeline.timex import Grain, Timex, shifted

MentionType = Literal["DATE", "TIME", "DURATION", "SET"]
Anchor = Literal["stated", "published", "inferred", "narrative"]
Time = Literal["past", "present", "future"]
_YEAR, _MONTH, _WEEK = frozenset({Grain.YEAR}), frozenset({Grain.MONTH, Grain.YEAR}), frozenset({Grain.WEEK})
_IN_YEAR = frozenset({"month", "season", "holiday"})
_HOURS = ("hour", "minute", "second")
Slots = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Setting:
    """Where an expression stands.

    `published` is the day it was written, `told` the date told last, `day` the single day told last, `main` the last
    one told outright, not counted from another, `quarter` the quarter it is
    about, if any, `year` the year its sentence
    carries, `tense` its clause's tense and `spoken` whether these are somebody's own words, both asked only when needed.
    """

    published: date | None
    anchor: Anchor = "published"
    told: Timex | None = None
    day: Timex | None = None
    main: Timex | None = None
    quarter: Timex | None = None
    year: int | None = None
    tense: Callable[[], Time | None] = lambda: None
    spoken: Callable[[], bool] = lambda: False


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


def calendar(slots: Slots, s: Setting) -> Meaning | None:
    """Fields of the calendar: "le samedi 5 juin", "last Friday", "2016", "mid-May"."""
    year = slots.get("year")
    if "yy" in slots:
        latest = (s.published.year if s.published else 2025) + 5
        year = latest - (latest - slots["yy"]) % 100
    if "numeric" in slots:
        year, month, day = slots["numeric"]
        stated = made({"day": day, "month": month}, year)
        return dated(stated) if stated else None
    fields = {k: slots[k] for k in ("month", "day", "weekday", "season", "holiday") if k in slots}
    if year is not None:
        return _stated(tuple(fields.items()), year)
    if "day_month" in slots:
        fields["day"], fields["month"] = slots["day_month"]
    if "part" in slots:
        whole = calendar({k: v for k, v in slots.items() if k != "part"}, s)
        return with_part(whole, slots["part"]) if whole else None
    yearly = not _IN_YEAR.isdisjoint(fields)
    deictic = slots.get("deictic")
    if s.year is not None and deictic is None and yearly:
        carried = made(fields, s.year)
        if carried is None or not _against(carried, s):
            return dated(replace(carried, implied=_YEAR), "narrative", s.told.first if s.told else None) if carried else None
    if s.published is None:
        return Meaning("DATE", _recurring_value(fields))
    direction: int | None = deictic
    if deictic is None and fields.keys() == {"day"} and (told := _next_told(fields, s)):
        return dated(replace(told, implied=_MONTH), "narrative", s.told.first if s.told else None)
    if deictic is None:
        tense = s.tense()
        direction = {"past": -2, "future": 2}.get(tense or "")
        if direction is None and fields.keys() == {"weekday"} and s.spoken():
            direction = 2  # who speaks of a week day to come says no more ("On recommence samedi")
    return _recurring(tuple(fields.items()), s.published, direction, s.anchor)


@lru_cache(8192)
def _stated(items: tuple[tuple[str, Any], ...], year: int) -> Meaning | None:
    timex = made(dict(items), year)
    return dated(timex) if timex else None


@lru_cache(8192)
def _recurring(items: tuple[tuple[str, Any], ...], published: date, direction: int | None, anchor: Anchor) -> Meaning | None:
    fields = dict(items)
    chosen = occurrence(fields, published, direction)
    if chosen is None:
        return None
    implied = _YEAR if _IN_YEAR & fields.keys() else _WEEK
    return dated(Timex(chosen.first, chosen.last, chosen.grain, implied=implied), anchor, published)


def _next_told(fields: Slots, s: Setting) -> Timex | None:
    """A day of the month within four weeks after what was told; told as past it must not lie ahead."""
    if s.told is None or s.told.first is None or s.published is None or abs((s.published - s.told.first).days) > 365:
        return None
    chosen = occurrence(fields, shifted(s.told.first, days=-1), 1)
    if chosen is None or chosen.first is None or (chosen.first - s.told.first).days > 28:
        return None
    return chosen if chosen.first <= s.published or s.tense() != "past" else None


def _against(carried: Timex, s: Setting) -> bool:
    """Whether a year carried over contradicts the tense: told as past it would lie ahead, or the other way round."""
    if s.published is None or carried.first is None or carried.last is None:
        return False
    if carried.first > s.published:
        return s.tense() == "past"
    return carried.last < s.published and s.tense() == "future"


def _recurring_value(fields: Slots) -> str:
    if "month" in fields:
        return f"XXXX-{fields['month']:02d}" + (f"-{fields['day']:02d}" if "day" in fields else "")
    if "season" in fields:
        return f"XXXX-{('SP', 'SU', 'FA', 'WI')[fields['season'] - 1]}"
    if "weekday" in fields:
        return f"XXXX-WXX-{fields['weekday'] + 1}"
    return "XXXX-XX-XX"


def following(slots: Slots, s: Setting) -> Meaning | None:
    """The next such day, month or season after what was told ("le 6 mars suivant", "March of the next year")."""
    if s.told is None or s.told.first is None:
        return calendar(slots, s)
    fields = {k: slots[k] for k in ("month", "day", "weekday", "season") if k in slots}
    after = s.told.first if "weekday" in fields else s.told.last or s.told.first
    chosen = occurrence(fields, after, 1)
    return dated(replace(chosen, implied=frozenset({Grain.YEAR})), "narrative", s.told.first) if chosen else None


def next_year(slots: Slots, s: Setting) -> Meaning | None:
    """A month or season of the year after the one told."""
    if s.told is None or s.told.first is None:
        return calendar(slots, s)
    chosen = made({k: slots[k] for k in ("month", "season", "day") if k in slots}, s.told.first.year + int(slots.get("years", 1)))
    return dated(replace(chosen, implied=frozenset({Grain.YEAR})), "narrative", s.told.first) if chosen else None


def sameday(slots: Slots, s: Setting) -> Meaning | None:
    """A day of the month that was told."""
    anchor, reference, _ = _narrative(s)
    if reference is None:
        return Meaning("DATE", "XXXX-XX-XX")
    chosen = made({"day": slots["day"], "month": reference.month}, reference.year)
    return dated(replace(chosen, implied=frozenset({Grain.MONTH, Grain.YEAR})), anchor, reference) if chosen else None


def ordinal(slots: Slots, s: Setting) -> Meaning | None:
    """A quarter or half of a year."""
    grain = Grain(slots["unit"])
    count = 4 if grain is Grain.QUARTER else 2
    n = slots["ordinal"] if slots["ordinal"] > 0 else count
    if n > count:
        return None
    year, anchor, reference = slots.get("year"), "stated", None
    if year is None:
        year = s.year
        anchor = "narrative"
    if year is None:
        if s.published is None:
            return Meaning("DATE", f"XXXX-{'Q' if count == 4 else 'H'}{n}")
        anchor, reference = s.anchor, s.published
        timex = Timex.containing(date(s.published.year, (n - 1) * 12 // count + 1, 1), grain)
        assert timex.first
        if timex.first > s.published and s.tense() != "future":
            timex = timex.moved(-count)
        return dated(timex.moved(count * slots.get("years", 0)), anchor, reference)
    return dated(Timex.containing(date(year, (n - 1) * 12 // count + 1, 1), grain), anchor, reference)  # type: ignore[arg-type]


def counterpart(slots: Slots, s: Setting) -> Meaning | None:
    """The same quarter of another year ("the 1988 period", "the period a year earlier"); that year where no quarter was told."""
    year = slots.get("year")
    if s.quarter is None or s.quarter.first is None:
        years = {k: v for k, v in slots.items() if k in ("year", "years")}
        return calendar(years, s) if year else unit_of({"unit": "quarter", "deictic": 4 * slots.get("years", 0) - 1}, s)
    years = year - s.quarter.first.year if year else slots.get("years", 0)
    return dated(s.quarter.moved(4 * years), "narrative", s.quarter.first)


def century(slots: Slots, s: Setting) -> Meaning | None:
    """A century by its number."""
    n = slots["ordinal"]
    return dated(Timex.containing(date(max(1, (n - 1) * 100), 1, 1), Grain.CENTURY)) if 1 <= n <= 22 else None


def decade(slots: Slots, s: Setting) -> Meaning | None:
    """A decade by its first year or its tens; tens below twenty are of the present century."""
    tens = slots.get("decade", slots.get("year", slots.get("yy", slots.get("count"))))
    if "year" in slots and slots["year"] % 10:
        return calendar(slots, s)
    if not isinstance(tens, int) or tens % 10 or 100 <= tens < 1000 or tens < 0:
        return None
    if tens < 100:
        tens += 1900 if tens >= 20 or tens == 0 else 2000
    return dated(Timex.containing(date(tens, 1, 1), Grain.DECADE))


def offset(slots: Slots, s: Setting) -> Meaning | None:
    """Yesterday, today, tomorrow, perhaps with a part of the day."""
    part = slots.get("part", "")
    if s.published is None:
        return Meaning("DATE", "XXXX-XX-XX")
    day = Timex.containing(shifted(s.published, days=slots["offset"]), Grain.DAY)
    meaning = dated(day, s.anchor, s.published)
    return with_part(meaning, part) if part else meaning


def with_part(meaning: Meaning, part: str) -> Meaning:
    """The same day, marked with a part of it (TMO, TEV...)."""
    return replace(meaning, type="TIME", value=f"{meaning.value[:10]}T{part}")


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
        anchor, reference, _ = _narrative(s, slots["unit"]) if narrative else (s.anchor, s.published, None)
        count, unit = slots.get("count"), slots["unit"]
        if unit == "year" and count == 1 and s.quarter is not None:
            return dated(s.quarter.moved(4 * sign), "narrative", s.quarter.first)
        if reference is None:
            return Meaning("DATE", "XXXX")
        if count is None and unit in _HOURS:  # hours later
            count = 0
        if count is None:
            return Meaning("DATE", "PAST_REF" if sign < 0 else "FUTURE_REF")
        meaning = counted(reference, sign * count, unit, anchor, bool(slots.get("approximate")), slots.get("part"))
        grain = first_of(unit)
        if slots.get("whole") and meaning and meaning.timex and meaning.timex.first and grain:  # the following week, all of it
            return replace(meaning, timex=Timex.containing(meaning.timex.first, grain))
        return meaning

    return operation


def counted(start: date, count: float, unit: str, anchor: Anchor, approximate: bool, part: str | None = None) -> Meaning | None:
    """So many units from `start`: a year is that year, weeks and months are that day, approximately (as readers take them)."""
    target = shifted_by(start, count, unit)
    if target.year in (1, 9999):  # off the calendar
        return Meaning("DATE", "PAST_REF" if count < 0 else "FUTURE_REF")
    day = Timex.containing(target, Grain.DAY)
    mod = "APPROX" if approximate else None
    if unit in _HOURS:
        return Meaning("TIME", day.timex3, day, anchor, start, mod=mod)
    grain = {"day": Grain.DAY, "week": Grain.WEEK, "month": Grain.MONTH, "quarter": Grain.QUARTER}.get(unit, Grain.YEAR)
    value = Timex.containing(target, grain).timex3
    if grain is Grain.YEAR:
        timex = replace(Timex.containing(target, grain), approximate=approximate)
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
        if meaning is None or told is None or told.first is None or count is None or unit in _HOURS:
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
    """The day, year... or the part of the day, or the season, that was told."""
    anchor, reference, told = _narrative(s, slots.get("unit", ""))
    if reference is None:
        return Meaning("DATE", "XXXX")
    if "season" in slots:
        chosen = occurrence({"season": slots["season"]}, reference, 0)
        if chosen and chosen.last and chosen.last < reference:
            chosen = chosen.moved(4)
        return dated(chosen, anchor, reference) if chosen else None
    grain = first_of(slots["unit"])
    if grain is None:
        return Meaning("DURATION", in_units(1, slots["unit"]))
    if told is not None and grain is Grain.DAY and told.grain not in (Grain.DAY, Grain.INSTANT):
        return Meaning("DATE", told.timex3)
    meaning = dated(Timex.containing(reference, grain), anchor, reference)
    return with_part(meaning, slots["part"]) if "part" in slots else meaning


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


def clock(slots: Slots, s: Setting) -> Meaning | None:
    """A time of day: of the day told last; on its own it is no place on the line."""
    if "clock" in slots:
        hour, minute = slots["clock"]
    else:
        hour, minute = slots["count"], slots.get("count2", 0)
    if not isinstance(hour, int) or not isinstance(minute, int) or hour > 24 or minute > 59:
        return None
    hour += 12 if slots.get("afternoon") and hour < 12 else 0
    hour, minute = divmod((hour * 60 + minute + int(slots.get("shift", 0))) % 1440, 60)
    day = s.day.first if s.day else s.published
    return Meaning("TIME", f"{day.isoformat() if day else 'XXXX-XX-XX'}T{hour % 24:02d}:{minute:02d}{slots.get('zone', '')}", reference=day)


def for_past(slots: Slots, s: Setting) -> Meaning | None:
    """For a year now: open from then on."""
    count, unit = slots.get("count"), slots["unit"]
    value = in_units(count, unit)
    if s.published is None or count is None or unit in ("hour", "minute", "second"):
        return Meaning("DURATION", value)
    start = shifted_by(s.published, -count, unit)
    timex = Timex(start, None, Grain.INTERVAL, approximate=bool(slots.get("approximate")) or unit not in ("day",))
    return Meaning("DURATION", value, timex, s.anchor, s.published)


def duration(slots: Slots, s: Setting) -> Meaning | None:
    """A length of time that lies nowhere on the line."""
    count = slots.get("count")
    value = in_units(count + 0.5 if count and slots.get("half") else count, slots["unit"])
    if "unit2" in slots:  # two years and three months
        more = in_units(slots.get("count2"), slots["unit2"])
        value += more.lstrip("PT") if "T" in value else more.lstrip("P")
    return Meaning("DURATION", value, mod="APPROX" if slots.get("approximate") else None)


def durations(slots: Slots, s: Setting) -> Meaning | None:
    """Two lengths that share a unit ("two to three years")."""
    ends = tuple(Meaning("DURATION", in_units(slots[count], slots["unit"])) for count in ("day" if "day" in slots else "count", "count2"))
    return replace(ends[0], parts=ends)


def repeated(slots: Slots, s: Setting) -> Meaning | None:
    """A SET: daily, every Monday."""
    if "frequency" in slots:
        return Meaning("SET", slots["frequency"])
    if "weekday" in slots:
        return Meaning("SET", f"XXXX-WXX-{slots['weekday'] + 1}" + (f"T{slots['part']}" if "part" in slots else ""))
    if "part" in slots or "unit" not in slots:
        return Meaning("SET", f"XXXX-XX-XXT{slots.get('part', 'DT')}")
    return Meaning("SET", in_units(slots.get("count", slots.get("ordinal", 1)), slots["unit"]))
