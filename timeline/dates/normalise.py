"""Expression + creation time + narrative -> what it denotes: the operations over dates, and the table of all of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date, time

from timeline.dates.calendars import edge_of, in_units, made, shifted_by
from timeline.dates.operations import (
    Meaning,
    Setting,
    Slots,
    by_event,
    calendar,
    century,
    clock,
    counted,
    counterpart,
    dated,
    decade,
    duration,
    durations,
    following,
    for_past,
    moved,
    next_year,
    offset,
    ordinal,
    repeated,
    same,
    sameday,
    stretch,
    the_unit,
    unit_of,
    with_part,
)
from timeline.dates.templates import Expression
from timeline.timex import Grain, Timex, shifted


def resolve(found: Expression, setting: Setting) -> Meaning | None:
    """What `found` denotes in its setting; None when there is no such date (31 February)."""
    return _OPERATIONS[found.rule.operation](found.slots, setting)


def _part(slots: Slots, s: Setting) -> Meaning | None:
    nested = slots.get("date")
    part = slots.get("part") or slots["date2"].slots.get("part")
    if nested is not None:
        meaning = resolve(nested, s)
        return with_part(meaning, part) if meaning and part else meaning
    day = s.day.first if s.day else s.published
    return Meaning("TIME", f"{day.isoformat()}T{part}" if day else f"T{part}")


def _at(slots: Slots, s: Setting) -> Meaning | None:
    """A day and a time of day: an instant."""
    day = resolve(slots["date"], s)
    if day is None:
        return None
    clock = resolve(slots["date2"], replace(s, day=day.timex or s.day))
    hour = clock.value.removesuffix("Z")[-5:] if clock else ""
    if clock is None or day.timex is None or day.timex.first is None or hour[-3:-2] != ":":
        return day
    moment = replace(day.timex, grain=Grain.INSTANT, at=time.fromisoformat(hour))
    parts = (day, replace(clock, timex=moment, anchor=day.anchor))
    return Meaning("TIME", moment.timex3, moment, day.anchor, day.reference, parts)


def _range(slots: Slots, s: Setting) -> Meaning | None:
    """One interval out of its two ends, which lend each other the fields they lack."""
    ends = _shared_month(slots, s) if "day" in slots or "day2" in slots else _ends(slots["date"], slots["date2"], s)
    if ends is None:
        return None
    left, right = ends
    first = left.timex.first if left.timex else None
    last = right.timex.last if right.timex else None
    if left.timex is None or right.timex is None or (first and last and first > last):
        return replace(left, timex=None, parts=ends)
    timex = Timex(first, last, Grain.INTERVAL, left.timex.approximate or right.timex.approximate)
    return Meaning("DATE", timex.timex3, timex, right.anchor, right.reference, ends)


def _shared_month(slots: Slots, s: Setting) -> tuple[Meaning, Meaning] | None:
    """The ends of "7 to 11 October": a day of the month lends its month from the full date on the other side."""
    if "year" in slots:
        s = replace(s, year=slots["year"])
    elif "date2" in slots and "date" in slots:  # May 3-7, 2010
        s = replace(s, year=slots["date2"].slots.get("year"))
        slots = {k: v for k, v in slots.items() if k != "date2"}
    whole = resolve(slots.get("date2") or slots["date"], s)
    if whole is None or whole.timex is None or whole.timex.first is None:
        return None
    near = whole.timex.first
    day = made({"day": slots.get("day", slots.get("day2")), "month": near.month}, near.year)
    if day is None:
        return None
    lent = replace(whole, type="DATE", timex=day, value=day.timex3)
    return (lent, whole) if "date2" in slots else (whole, lent)


def _days(slots: Slots, s: Setting) -> Meaning | None:
    """Days of a month ("3., 4. und 5. Mai"): the last has it, those before borrow it; together the interval they span."""
    whole = resolve(next(slots[name] for name in slots if name.startswith("date")), s)
    if whole is None or whole.timex is None or whole.timex.first is None:
        return None
    near, parts = whole.timex.first, []
    for number in (slots[name] for name in slots if name.startswith("day")):
        month = near if number <= near.day else shifted(near.replace(day=1), months=-1)
        day = made({"day": number, "month": month.month}, month.year)
        if day is None:
            return None
        parts.append(replace(whole, type="DATE", timex=day, value=day.timex3))
    timex = Timex(parts[0].timex.first, whole.timex.last, Grain.INTERVAL) if parts[0].timex else whole.timex
    return Meaning("DATE", timex.timex3, timex, whole.anchor, whole.reference, (*parts, whole))


def _hours(slots: Slots, s: Setting) -> Meaning | None:
    """Two times of day of which only the last has its mark ("16 bis 17.30 Uhr")."""
    left = clock({"clock": slots["clock"]}, s)
    right = resolve(slots["date2"], s) if "date2" in slots else clock({"clock": slots["clock2"]}, s)
    return replace(left, parts=(left, right)) if left and right else None


def _years(slots: Slots, s: Setting) -> Meaning | None:
    """Years of which the second has only its tens ("2007/08")."""
    first = slots["year"]
    last = first - first % 100 + slots["yy2"]
    if not first < last < 9999:
        return calendar({"year": first}, s)
    return dated(Timex(date(first, 1, 1), date(last, 12, 31), Grain.INTERVAL))


def _iso_week(slots: Slots, s: Setting) -> Meaning | None:
    """A week by its number (ISO 8601), of the year stated, told or current."""
    year = slots.get("year") or s.year or (s.published.year if s.published else None)
    if year is None or not 1 <= slots["ordinal"] <= date(year, 12, 28).isocalendar().week:
        return None
    week = Timex.containing(date.fromisocalendar(year, slots["ordinal"], 1), Grain.WEEK)
    return dated(week, "stated" if "year" in slots else s.anchor, None if "year" in slots else s.published)


def _weekend(slots: Slots, s: Setting) -> Meaning | None:
    """The weekend without more: the one now or last, the next for plans."""
    ahead = s.published is not None and (s.published.weekday() >= 5 or s.tense() == "future")
    return unit_of({"unit": "weekend", "deictic": 0 if ahead else -1}, s)


def _length(operation: Callable[[Slots, Setting], Meaning | None]) -> Callable[[Slots, Setting], Meaning | None]:
    """The same place on the line, where TIMEX3 marks only how far it is off ("vor <drei Jahren>")."""

    def length(slots: Slots, s: Setting) -> Meaning | None:
        meaning = operation(slots, s)
        return replace(meaning, type="DURATION", value=in_units(slots.get("count"), slots["unit"])) if meaning else None

    return length


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
            carried = s.year is not None and s.told is not None and unit in ("month", "year") and s.tense() != "future"
            meaning = same({"unit": unit}, s) if carried else unit_of({"unit": unit, "deictic": 0}, s)
        if meaning is None or meaning.timex is None:
            return meaning
        return replace(
            meaning, timex=change(meaning.timex, slots), mod=slots.get("edge") or ("APPROX" if "approximate" in slots else meaning.mod)
        )

    return operation


_STEPS = ("earlier", "later", "before_event", "after_event")


def _from_date(sign: int) -> Callable[[Slots, Setting], Meaning | None]:
    """Two days before Christmas: counted from a date that is itself an expression."""

    def operation(slots: Slots, s: Setting) -> Meaning | None:
        base = resolve(slots["date"], s)
        step: Slots = next(slots[name] for name in _STEPS if name in slots).slots
        if base is None or base.timex is None or step.get("count") is None:
            return base
        start = (base.timex.first if sign < 0 else base.timex.last) or base.timex.first
        approximate = bool(step.get("approximate"))
        return counted(start, sign * step["count"], step["unit"], base.anchor, approximate) if start else base

    return operation


def _to_the_day(slots: Slots, s: Setting) -> Meaning | None:
    """Ten years ago today."""
    day, step = resolve(slots["offset"], s), slots["ago"].slots
    if day is None or day.timex is None or day.timex.first is None or step.get("count") is None:
        return day
    then = Timex.containing(shifted_by(day.timex.first, -step["count"], step["unit"]), Grain.DAY)
    return dated(then, day.anchor, day.reference)


def _until(slots: Slots, s: Setting) -> Meaning | None:
    """Open at the start; the end lies ahead unless the clause is told as past."""
    meaning = resolve(slots["date"], s if s.tense() == "past" else replace(s, tense=lambda: "future"))
    if meaning is None or meaning.timex is None or meaning.timex.last is None:
        return meaning
    return replace(meaning, timex=Timex(None, meaning.timex.last, Grain.INTERVAL, meaning.timex.approximate))


def _toward(slots: Slots, s: Setting) -> Meaning | None:
    """For a date: what is for a day lies ahead, whenever that was decided ("they put it off for Monday")."""
    return resolve(slots["date"], replace(s, tense=lambda: "future"))


def _prior(slots: Slots, s: Setting) -> Meaning | None:
    """Before a date: open at the start, it ends the day before."""
    meaning = resolve(slots["date"], s if s.tense() == "past" else replace(s, tense=lambda: "future"))
    if meaning is None or meaning.timex is None or meaning.timex.first is None:
        return meaning
    timex = Timex(None, shifted(meaning.timex.first, days=-1), Grain.INTERVAL, meaning.timex.approximate)
    return replace(meaning, timex=timex, mod="BEFORE")


def _beyond(slots: Slots, s: Setting) -> Meaning | None:
    """After a date: it begins the day after, and is open at the end."""
    meaning = resolve(slots["date"], s)
    if meaning is None or meaning.timex is None or meaning.timex.last is None:
        return meaning
    return replace(meaning, timex=Timex(shifted(meaning.timex.last, days=1), None, Grain.INTERVAL, meaning.timex.approximate), mod="AFTER")


def _in_time(slots: Slots, s: Setting) -> Meaning | None:
    """In two weeks: from now on when the clause is a plan, else how long it took."""
    return _AHEAD(slots, s) if s.tense() == "future" else duration(slots, s)


_AHEAD = moved(1, narrative=False)


def _within(slots: Slots, s: Setting) -> Meaning | None:
    """A month, season or quarter of a year that is itself an expression, or a week day of a week that is one."""
    year = resolve(slots["date2"], s)
    if year and year.timex and year.timex.first and year.timex.grain is Grain.WEEK and "weekday" in slots["date"].slots:
        day = Timex.containing(shifted(year.timex.first, days=slots["date"].slots["weekday"]), Grain.DAY)
        part = slots["date"].slots.get("part")
        meaning = dated(day, year.anchor, year.reference)
        return with_part(meaning, part) if part else meaning
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


_OPERATIONS: dict[str, Callable[[Slots, Setting], Meaning | None]] = {
    "calendar": calendar,
    "following": following,
    "next_year": next_year,
    "sameday": sameday,
    "ordinal": ordinal,
    "counterpart": counterpart,
    "calendar_century": century,
    "decade": decade,
    "offset": offset,
    "unit": unit_of,
    "stretch": stretch,
    "ago": moved(-1, narrative=False),
    "ahead": moved(1, narrative=False),
    "in_time": _in_time,
    "later": moved(1, narrative=True),
    "earlier": moved(-1, narrative=True),
    "same": same,
    "the_unit": the_unit,
    "clock": clock,
    "part": _part,
    "at": _at,
    "at_one": _at,
    "night": _night,
    "range": _range,
    "days": _days,
    "hours": _hours,
    "years": _years,
    "weekend": _weekend,
    "iso_week": _iso_week,
    "length_ago": _length(moved(-1, narrative=False)),
    "length_ahead": _length(_in_time),
    "edge": _nested(lambda timex, slots: edge_of(timex, slots["edge"])),
    "plain": lambda slots, s: resolve(slots["date"], s),
    "approximate": _nested(lambda timex, slots: replace(timex, approximate=True)),
    "since": _nested(lambda timex, slots: Timex(timex.first, None, Grain.INTERVAL, timex.approximate) if timex.first else timex),
    "until": _until,
    "toward": _toward,
    "prior": _prior,
    "beyond": _beyond,
    "after_event": by_event(1),
    "before_event": by_event(-1),
    "for_past": for_past,
    "before": _from_date(-1),
    "after": _from_date(1),
    "within": _within,
    "week_of": _week_of,
    "to_the_day": _to_the_day,
    "duration": duration,
    "durations": durations,
    "set": repeated,
    "vague": lambda slots, s: Meaning("DATE", slots["vague"]),
    "then": lambda slots, s: Meaning("DATE", s.told.timex3 if s.told else "PAST_REF"),
}
