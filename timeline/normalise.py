"""Expression + creation time + narrative -> what it denotes. One function an operation; every language shares them.

Week days, months and seasons without a year are recurring: of their occurrences the tense of the clause chooses one, the last for the
past, the next for plans, the nearest when it does not tell.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, time
from typing import Any, Literal

from timeline.calendars import edge_of, first_of, in_units, made, occurrence, shifted_by
from timeline.matching import Expression
from timeline.timex import Grain, Timex, shifted

MentionType = Literal["DATE", "TIME", "DURATION", "SET"]
Anchor = Literal["stated", "published", "inferred", "narrative"]
Time = Literal["past", "present", "future"]


@dataclass(frozen=True, slots=True)
class Setting:
    """Where an expression stands: the day it was written, what was told before it (and the last day told), the year its sentence carries, its clause's tense."""

    published: date | None
    anchor: Anchor = "published"
    told: Timex | None = None
    day: Timex | None = None
    year: int | None = None
    tense: Callable[[], Time | None] = lambda: None


@dataclass(frozen=True, slots=True)
class Meaning:
    """What words denote; `parts` are the meanings of the parts that TIMEX3 marks, when there are several."""

    type: MentionType
    value: str
    timex: Timex | None = None
    anchor: Anchor = "stated"
    reference: date | None = None
    parts: tuple[Meaning, ...] = ()


def resolve(found: Expression, setting: Setting) -> Meaning | None:
    """What `found` denotes in its setting; None when there is no such date (31 February)."""
    return _OPERATIONS[found.rule.operation](found.slots, setting)


Slots = Mapping[str, Any]


def _dated(timex: Timex, anchor: Anchor = "stated", reference: date | None = None, value: str | None = None) -> Meaning:
    return Meaning("DATE", value or timex.timex3, timex, anchor, reference)


def _calendar(slots: Slots, s: Setting) -> Meaning | None:
    year = slots.get("year")
    if "yy" in slots:
        limit = (s.published.year if s.published else 2030) % 100 + 5
        year = slots["yy"] + (2000 if slots["yy"] <= limit else 1900)
    if "numeric" in slots:
        year, month, day = slots["numeric"]
        stated = made({"day": day, "month": month}, year)
        return _dated(stated) if stated else None
    fields = {k: slots[k] for k in ("month", "day", "weekday", "season", "holiday") if k in slots}
    if year is not None:
        stated = made(fields, year)
        return _dated(stated) if stated else None
    recurring = _recurring_value(fields)
    implied = frozenset({Grain.YEAR} if "month" in fields or "season" in fields or "holiday" in fields else {Grain.WEEK})
    deictic = slots.get("deictic")
    if s.year is not None and deictic is None and implied == {Grain.YEAR}:
        carried = made(fields, s.year)
        return _dated(replace(carried, implied=implied), "narrative", s.told.first if s.told else None) if carried else None
    if s.published is None:
        return Meaning("DATE", recurring)
    direction: int | None = deictic
    if deictic is None:
        tense = s.tense()
        direction = {"past": -2, "future": 2}.get(tense or "", None)
    chosen = occurrence(fields, s.published, direction)
    if chosen is None:
        return None
    return _dated(replace(chosen, implied=implied), s.anchor, s.published)


def _recurring_value(fields: Slots) -> str:
    if "month" in fields:
        return f"XXXX-{fields['month']:02d}" + (f"-{fields['day']:02d}" if "day" in fields else "")
    if "season" in fields:
        return f"XXXX-{('SP', 'SU', 'FA', 'WI')[fields['season'] - 1]}"
    if "weekday" in fields:
        return f"XXXX-WXX-{fields['weekday'] + 1}"
    return "XXXX-XX-XX"


def _following(slots: Slots, s: Setting) -> Meaning | None:
    """The next such day, month or season after what was told ("le 6 mars suivant", "March of the next year")."""
    if s.told is None or s.told.first is None:
        return _calendar(slots, s)
    fields = {k: slots[k] for k in ("month", "day", "weekday", "season") if k in slots}
    if "weekday" in fields:
        chosen = occurrence(fields, s.told.first, 1)
    else:
        chosen = occurrence(fields, s.told.last or s.told.first, 1)
    return _dated(replace(chosen, implied=frozenset({Grain.YEAR})), "narrative", s.told.first) if chosen else None


def _next_year(slots: Slots, s: Setting) -> Meaning | None:
    """A month or season of the year after the one told."""
    if s.told is None or s.told.first is None:
        return _calendar(slots, s)
    chosen = made({k: slots[k] for k in ("month", "season", "day") if k in slots}, s.told.first.year + int(slots.get("years", 1)))
    return _dated(replace(chosen, implied=frozenset({Grain.YEAR})), "narrative", s.told.first) if chosen else None


def _sameday(slots: Slots, s: Setting) -> Meaning | None:
    """A day of the month that was told."""
    anchor, reference, base = _narrative(s)
    if reference is None:
        return Meaning("DATE", "XXXX-XX-XX")
    chosen = made({"day": slots["day"], "month": reference.month}, reference.year)
    return _dated(replace(chosen, implied=frozenset({Grain.MONTH, Grain.YEAR})), anchor, reference) if chosen else None


def _ordinal(slots: Slots, s: Setting) -> Meaning | None:
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
        return _dated(timex, anchor, reference)
    return _dated(Timex.containing(date(year, (n - 1) * 12 // count + 1, 1), grain), anchor, reference)  # type: ignore[arg-type]


def _century(slots: Slots, s: Setting) -> Meaning | None:
    n = slots["ordinal"]
    return _dated(Timex.containing(date(max(1, (n - 1) * 100), 1, 1), Grain.CENTURY)) if 1 <= n <= 22 else None


def _decade(slots: Slots, s: Setting) -> Meaning | None:
    tens = slots.get("decade", slots.get("year", slots.get("yy", slots.get("count"))))
    if not isinstance(tens, int) or tens % 10 or 100 <= tens < 1000 or tens < 0:
        return None
    if tens < 100:
        tens += 1900 if tens >= 20 or tens == 0 else 2000
    return _dated(Timex.containing(date(tens, 1, 1), Grain.DECADE))


def _offset(slots: Slots, s: Setting) -> Meaning | None:
    part = slots.get("part", "")
    if s.published is None:
        return Meaning("DATE", "XXXX-XX-XX")
    day = Timex.containing(shifted(s.published, days=slots["offset"]), Grain.DAY)
    meaning = _dated(day, s.anchor, s.published)
    return _with_part(meaning, part) if part else meaning


def _with_part(meaning: Meaning, part: str) -> Meaning:
    return replace(meaning, type="TIME", value=f"{meaning.value[:10]}T{part}")


def _unit(slots: Slots, s: Setting) -> Meaning | None:
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
        return _dated(days, s.anchor, s.published, f"{week.timex3}-WE")
    grain = first_of(unit)
    if grain is None:
        return Meaning("DURATION", in_units(1, unit))
    if unit == "day" and deictic == 0:
        return Meaning("DATE", "PRESENT_REF")
    return _dated(Timex.containing(s.published, grain).moved(deictic), s.anchor, s.published)


def _stretch(slots: Slots, s: Setting) -> Meaning | None:
    """The past three months, these last days: an approximate interval that ends (or begins) at the creation time."""
    unit, count = slots["unit"], slots.get("count")
    value = in_units(count, unit)
    if s.published is None or slots["deictic"] == 0:
        return Meaning("DURATION", value)
    usual = {"day": 6, "week": 4, "month": 4, "quarter": 3, "year": 4, "decade": 3}
    far = shifted_by(s.published, (count or usual.get(unit, 3)) * slots["deictic"], unit)
    first, last = sorted((far, s.published))
    return Meaning("DURATION", value, Timex(first, last, Grain.INTERVAL, approximate=True), s.anchor, s.published)


def _moved(sign: int, narrative: bool) -> Callable[[Slots, Setting], Meaning | None]:
    """So many units from the creation time ("three years ago") or from what was told ("three days later")."""

    def operation(slots: Slots, s: Setting) -> Meaning | None:
        anchor, reference, _ = _narrative(s, slots["unit"]) if narrative else (s.anchor, s.published, None)
        count, unit = slots.get("count"), slots["unit"]
        if unit == "year" and count == 1 and s.told is not None and s.told.grain is Grain.QUARTER:
            return _dated(s.told.moved(4 * sign), "narrative", s.told.first)
        if reference is None:
            return Meaning("DATE", "XXXX")
        if count is None:
            return Meaning("DATE", "PAST_REF" if sign < 0 else "FUTURE_REF")
        return _counted(reference, sign * count, unit, anchor, bool(slots.get("approximate")), slots.get("part"))

    return operation


def _counted(start: date, count: float, unit: str, anchor: Anchor, approximate: bool, part: str | None = None) -> Meaning | None:
    target = shifted_by(start, count, unit)
    day = Timex.containing(target, Grain.DAY)
    if unit in ("hour", "minute", "second"):
        return Meaning("TIME", day.timex3, day, anchor, start)
    grain = {"day": Grain.DAY, "week": Grain.WEEK, "month": Grain.MONTH, "quarter": Grain.QUARTER}.get(unit, Grain.YEAR)
    value = Timex.containing(target, grain).timex3
    if grain is Grain.YEAR:
        timex = replace(Timex.containing(target, grain), approximate=approximate)
    else:
        timex = replace(day, approximate=approximate or grain is not Grain.DAY)
    meaning = Meaning("DATE", value, timex, anchor, start)
    return _with_part(meaning, part) if part else meaning


def _narrative(s: Setting, unit: str = "") -> tuple[Anchor, date | None, Timex | None]:
    if s.day is not None and unit in ("day", "hour", "minute", "second"):
        return "narrative", s.day.first, s.day
    if s.told is not None:
        return "narrative", s.told.first or s.told.last, s.told
    return s.anchor, s.published, None


def _same(slots: Slots, s: Setting) -> Meaning | None:
    """The day, year... or the part of the day, or the season, that was told."""
    anchor, reference, told = _narrative(s, slots.get("unit", ""))
    if reference is None:
        return Meaning("DATE", "XXXX")
    if "season" in slots:
        chosen = occurrence({"season": slots["season"]}, reference, 0)
        if chosen and chosen.last and chosen.last < reference:
            chosen = chosen.moved(4)
        return _dated(chosen, anchor, reference) if chosen else None
    grain = first_of(slots["unit"])
    if grain is None:
        return Meaning("DURATION", in_units(1, slots["unit"]))
    if told is not None and grain is Grain.DAY and told.grain not in (Grain.DAY, Grain.INSTANT):
        return Meaning("DATE", told.timex3)
    meaning = _dated(Timex.containing(reference, grain), anchor, reference)
    return _with_part(meaning, slots["part"]) if "part" in slots else meaning


def _the_unit(slots: Slots, s: Setting) -> Meaning | None:
    """A unit with an article only ("the quarter"): TIMEX3 gives it a value, but no event is dated by it."""
    if s.published is not None and slots["unit"] in ("weekend", "quarter"):
        back = slots["unit"] == "quarter" or s.tense() != "future"
        meaning = _unit({"unit": slots["unit"], "deictic": -1 if back else 0}, s)
    else:
        meaning = _same(slots, replace(s, told=None, day=None))
    return replace(meaning, timex=None) if meaning else None


def _clock(slots: Slots, s: Setting) -> Meaning | None:
    """A time of day: of the day told last; on its own it is no place on the line."""
    if "clock" in slots:
        hour, minute = slots["clock"]
    else:
        hour, minute = slots["count"], slots.get("count2", 0)
    if not isinstance(hour, int) or not isinstance(minute, int) or hour > 24 or minute > 59:
        return None
    told = s.told if s.told and s.told.grain in (Grain.DAY, Grain.INSTANT) else None
    day = told.first if told else s.published
    return Meaning("TIME", f"{day.isoformat() if day else 'XXXX-XX-XX'}T{hour % 24:02d}:{minute:02d}", reference=day)


def _part(slots: Slots, s: Setting) -> Meaning | None:
    nested = slots.get("date")
    part = slots.get("part") or slots["date2"].slots.get("part")
    if nested is not None:
        meaning = resolve(nested, s)
        return _with_part(meaning, part) if meaning and part else meaning
    told = s.told if s.told and s.told.grain in (Grain.DAY, Grain.INSTANT) else None
    day = told.first if told else s.published
    return Meaning("TIME", f"{day.isoformat()}T{part}" if day else f"T{part}")


def _at(slots: Slots, s: Setting) -> Meaning | None:
    """A day and a time of day: an instant."""
    day = resolve(slots["date"], s)
    if day is None:
        return None
    clock = resolve(slots["date2"], replace(s, told=day.timex or s.told))
    if clock is None or day.timex is None or day.timex.first is None or clock.value[-3] != ":":
        return day
    moment = replace(day.timex, grain=Grain.INSTANT, at=time.fromisoformat(clock.value[-5:]))
    parts = (day, replace(clock, timex=moment, anchor=day.anchor))
    return Meaning("TIME", moment.timex3, moment, day.anchor, day.reference, parts)


def _range(slots: Slots, s: Setting) -> Meaning | None:
    """One interval out of its two ends, which lend each other the fields they lack."""
    if "day2" in slots or "day" in slots:
        whole = resolve(slots.get("date2") or slots["date"], s)
        if whole is None or whole.timex is None or whole.timex.first is None:
            return whole
        other = slots.get("day", slots.get("day2"))
        if "year" in slots and whole.timex.first.year != slots["year"]:
            whole = resolve(slots.get("date2") or slots["date"], replace(s, year=slots["year"])) or whole
            assert whole.timex and whole.timex.first
        day = made({"day": other, "month": whole.timex.first.month}, whole.timex.first.year)
        if day is None:
            return whole
        sides = (replace(whole, timex=day, value=day.timex3), whole)
        left, right = sides if "day" in slots else (whole, sides[0])
    else:
        ends = _ends(slots["date"], slots["date2"], s)
        if ends is None:
            return None
        left, right = ends
    if left.timex is None or right.timex is None:
        return replace(left, timex=None, parts=(left, right))
    first, last = left.timex.first, right.timex.last
    if first is not None and last is not None and first > last:
        return replace(left, timex=None, parts=(left, right))
    timex = Timex(first, last, Grain.INTERVAL, left.timex.approximate or right.timex.approximate)
    return Meaning("DATE", timex.timex3, timex, right.anchor, right.reference, (left, right))


def _night(slots: Slots, s: Setting) -> Meaning | None:
    """The night from one day to the next."""
    meaning = _range(slots, s)
    if meaning is None or not meaning.parts:
        return meaning
    return replace(meaning, type="TIME", value=f"{meaning.parts[0].value[:10]}TNI", parts=())


def _states_year(found: Expression) -> bool:
    slots: Iterable[str] = found.slots
    return bool({"year", "yy", "numeric", "decade"} & set(slots)) or any(
        _states_year(v) for v in found.slots.values() if isinstance(v, Expression)
    )


def _ends(a: Expression, b: Expression, s: Setting) -> tuple[Meaning, Meaning] | None:
    if _states_year(b) and not _states_year(a):
        right = resolve(b, s)
        if right is None or right.timex is None or right.timex.first is None:
            return None
        left = resolve(a, replace(s, year=right.timex.first.year))
        if left and left.timex and left.timex.first and left.timex.first > right.timex.first:
            left = resolve(a, replace(s, year=right.timex.first.year - 1))
    else:
        left = resolve(a, s)
        if left is None:
            return None
        after = left.timex.first if left.timex else None
        right = resolve(b, replace(s, published=after, told=left.timex, year=None, tense=lambda: "future") if after else s)
        if right is not None and after:
            right = replace(right, anchor=left.anchor, reference=left.reference)
    return (left, right) if left and right else None


def _nested(change: Callable[[Timex, Slots], Timex | None]) -> Callable[[Slots, Setting], Meaning | None]:
    """An operation that changes only the timex of the date it governs."""

    def operation(slots: Slots, s: Setting) -> Meaning | None:
        if "date" in slots:
            meaning = resolve(slots["date"], s)
        else:
            unit = slots["the_unit"].slots["unit"] if "the_unit" in slots else slots["unit"]
            meaning = _unit({"unit": unit, "deictic": 0}, s)
        if meaning is None or meaning.timex is None:
            return meaning
        return replace(meaning, timex=change(meaning.timex, slots))

    return operation


def _until(slots: Slots, s: Setting) -> Meaning | None:
    """Open at the start; the end lies ahead unless the clause is told as past."""
    meaning = resolve(slots["date"], s if s.tense() == "past" else replace(s, tense=lambda: "future"))
    if meaning is None or meaning.timex is None or meaning.timex.last is None:
        return meaning
    return replace(meaning, timex=Timex(None, meaning.timex.last, Grain.INTERVAL, meaning.timex.approximate))


def _for_past(slots: Slots, s: Setting) -> Meaning | None:
    """For a year now: open from then on."""
    count, unit = slots.get("count"), slots["unit"]
    value = in_units(count, unit)
    if s.published is None or count is None or unit in ("hour", "minute", "second"):
        return Meaning("DURATION", value)
    start = shifted_by(s.published, -count, unit)
    timex = Timex(start, None, Grain.INTERVAL, approximate=bool(slots.get("approximate")) or unit not in ("day",))
    return Meaning("DURATION", value, timex, s.anchor, s.published)


def _from_date(sign: int) -> Callable[[Slots, Setting], Meaning | None]:
    def operation(slots: Slots, s: Setting) -> Meaning | None:
        base = resolve(slots["date"], s)
        if base is None or base.timex is None or slots.get("count") is None:
            return base
        start = (base.timex.first if sign < 0 else base.timex.last) or base.timex.first
        return _counted(start, sign * slots["count"], slots["unit"], base.anchor, bool(slots.get("approximate"))) if start else base

    return operation


def _within(slots: Slots, s: Setting) -> Meaning | None:
    """A month, season or quarter of a year that is itself an expression."""
    year = resolve(slots["date2"], s)
    if year is None or year.timex is None or year.timex.first is None:
        return resolve(slots["date"], s)
    part = resolve(slots["date"], replace(s, year=year.timex.first.year))
    return replace(part, anchor=year.anchor, reference=year.reference) if part else None


def _week_of(slots: Slots, s: Setting) -> Meaning | None:
    day = resolve(slots["date"], s)
    if day is None or day.timex is None or day.timex.first is None:
        return day
    week = Timex.containing(day.timex.first, Grain.WEEK)
    return replace(day, timex=week, value=week.timex3)


def _duration(slots: Slots, s: Setting) -> Meaning | None:
    return Meaning("DURATION", in_units(slots.get("count"), slots["unit"]))


def _set(slots: Slots, s: Setting) -> Meaning | None:
    if "frequency" in slots:
        return Meaning("SET", slots["frequency"])
    if "weekday" in slots:
        return Meaning("SET", f"XXXX-WXX-{slots['weekday'] + 1}" + (f"T{slots['part']}" if "part" in slots else ""))
    if "part" in slots or "unit" not in slots:
        return Meaning("SET", f"XXXX-XX-XXT{slots.get('part', 'DT')}")
    return Meaning("SET", in_units(slots.get("count", 1), slots["unit"]))


_OPERATIONS: dict[str, Callable[[Slots, Setting], Meaning | None]] = {
    "calendar": _calendar,
    "following": _following,
    "next_year": _next_year,
    "sameday": _sameday,
    "ordinal": _ordinal,
    "calendar_century": _century,
    "decade": _decade,
    "offset": _offset,
    "unit": _unit,
    "stretch": _stretch,
    "ago": _moved(-1, narrative=False),
    "ahead": _moved(1, narrative=False),
    "later": _moved(1, narrative=True),
    "earlier": _moved(-1, narrative=True),
    "same": _same,
    "the_unit": _the_unit,
    "clock": _clock,
    "part": _part,
    "at": _at,
    "at_one": _at,
    "night": _night,
    "range": _range,
    "edge": _nested(lambda timex, slots: edge_of(timex, slots["edge"])),
    "approximate": _nested(lambda timex, slots: replace(timex, approximate=True)),
    "since": _nested(lambda timex, slots: Timex(timex.first, None, Grain.INTERVAL, timex.approximate) if timex.first else timex),
    "until": _until,
    "for_past": _for_past,
    "before": _from_date(-1),
    "after": _from_date(1),
    "within": _within,
    "week_of": _week_of,
    "duration": _duration,
    "set": _set,
    "vague": lambda slots, s: Meaning("DATE", slots["vague"]),
}
