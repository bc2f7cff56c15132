"""Expression + creation time + narrative -> what it denotes: the operations over dates, and the table of all of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time

from timeline.dates.calendars import edge_of, in_units, shifted_by
from timeline.dates.fields import calendar, century, day_told, decade, following, next_year, nth_weekday, ordinal
from timeline.dates.lengths import clock, duration, durations, for_past, repeated
from timeline.dates.meaning import OPERATIONS, Meaning, Operation, Setting, Slots, dated, with_part
from timeline.dates.meaning import resolve as resolve
from timeline.dates.ranges import days, hours, interval, joined, night, years
from timeline.dates.relative import by_event, counted, counterpart, moved, offset, same, sameday, stretch, the_unit, unit_of
from timeline.timex import Grain, Timex, shifted


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


def _length(operation: Operation) -> Operation:
    """The same place on the line, where TIMEX3 marks only how far it is off ("vor <drei Jahren>")."""

    def length(slots: Slots, s: Setting) -> Meaning | None:
        meaning = operation(slots, s)
        return replace(meaning, type="DURATION", value=in_units(slots.get("count"), slots["unit"])) if meaning else None

    return length


def _nested(change: Callable[[Timex, Slots], Timex | None]) -> Operation:
    """An operation that changes only the timex of the date it governs."""

    def operation(slots: Slots, s: Setting) -> Meaning | None:
        if "date" in slots:
            meaning = resolve(slots["date"], s)
        elif fields := {name: slots[name] for name in ("month", "season", "year") if name in slots}:
            meaning = calendar(fields, s)
        else:
            unit = slots["the_unit"].slots["unit"] if "the_unit" in slots else slots["unit"]
            carried = s.year is not None and s.told is not None and unit in ("month", "year", "decade", "century") and s.tense() != "future"
            meaning = same({"unit": unit}, s) if carried else unit_of({"unit": unit, "deictic": 0}, s)
        if meaning is None or meaning.timex is None:
            return meaning
        return replace(
            meaning, timex=change(meaning.timex, slots), mod=slots.get("edge") or ("APPROX" if "approximate" in slots else meaning.mod)
        )

    return operation


_SINCE = _nested(lambda timex, slots: Timex(timex.first, None, Grain.INTERVAL, timex.approximate) if timex.first else timex)
_STEPS = ("earlier", "later", "before_event", "after_event", "the_unit")


def _from_date(sign: int) -> Operation:
    """Two days before Christmas: counted from a date that is itself an expression."""

    def operation(slots: Slots, s: Setting) -> Meaning | None:
        base = resolve(slots["date"], s)
        step: Slots = next(slots[name] for name in _STEPS if name in slots).slots
        step = {"count": 1, **step} if "the_unit" in slots else step
        if base is None or base.timex is None or step.get("count") is None:
            return base
        start = (base.timex.first if sign < 0 else base.timex.last) or base.timex.first
        approximate = bool(step.get("approximate"))
        return counted(start, sign * step["count"], step["unit"], base.anchor, approximate) if start else base

    return operation


def _to_the_day(slots: Slots, s: Setting) -> Meaning | None:
    """Ten years ago today, two years ago this month."""
    day, step = resolve(slots.get("offset") or slots["date2"], s), slots["ago"].slots
    if day is None or day.timex is None or day.timex.first is None or step.get("count") is None:
        return day
    then = Timex.containing(shifted_by(day.timex.first, -step["count"], step["unit"]), day.timex.grain)
    return dated(then, day.anchor, day.reference)


def _ever_since(slots: Slots, s: Setting) -> Meaning | None:
    """Since a date: it lies behind; where the word may also say from when on ("desde"), only if the clause is no plan."""
    ahead = not slots.get("behind") and s.tense() == "future"
    return _SINCE(slots, s if ahead else replace(s, tense=lambda: "past", firm=lambda: True))


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
_LATER = moved(1, narrative=True)


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
    if part and part.timex and part.timex.first and slots["date"].rule.operation == "same":  # the same month last year
        moved_to = shifted(part.timex.first, months=12 * (year.timex.first.year - part.timex.first.year))
        part = dated(Timex.containing(moved_to, part.timex.grain))
    return replace(part, anchor=year.anchor, reference=year.reference) if part else None


def _week_of(slots: Slots, s: Setting) -> Meaning | None:
    day = resolve(slots["date"], s)
    if day is None or day.timex is None or day.timex.first is None:
        return day
    week = Timex.containing(day.timex.first, Grain.WEEK)
    if week.first and (slots["the_unit"].slots["unit"] if "the_unit" in slots else slots.get("unit")) == "weekend":
        return replace(day, timex=Timex(shifted(week.first, days=5), week.last, Grain.INTERVAL), value=f"{week.timex3}-WE")
    return replace(day, timex=week, value=week.timex3)


_TABLE: dict[str, Operation] = {
    "calendar": calendar,
    "following": following,
    "next_year": next_year,
    "sameday": sameday,
    "day_told": day_told,
    "ordinal": ordinal,
    "nth_weekday": nth_weekday,
    "joined": joined,
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
    "night": night,
    "range": interval,
    "days": days,
    "hours": hours,
    "years": years,
    "weekend": _weekend,
    "iso_week": _iso_week,
    "length_ago": _length(moved(-1, narrative=False)),
    "length_ahead": _length(_in_time),
    "edge": _nested(lambda timex, slots: edge_of(timex, slots["edge"])),
    "plain": lambda slots, s: resolve(slots["date"], s),
    "approximate": _nested(lambda timex, slots: replace(timex, approximate=True)),
    "since": _SINCE,
    "ever_since": _ever_since,
    "until": _until,
    "toward": _toward,
    "prior": _prior,
    "beyond": _beyond,
    "after_event": by_event(1),
    "before_event": by_event(-1),
    "as_later": lambda slots, s: _LATER(slots["after_event"].slots, s),  # three days later the mayor: no event that it counts from
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
OPERATIONS.update(_TABLE)
