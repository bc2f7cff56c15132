"""Expressions with two ends or more, which lend each other the fields they lack: "du 7 au 11 octobre", "from Sept. 8, 2021, to Jan. 3"."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from timeline.dates.calendars import made
from timeline.dates.fields import calendar
from timeline.dates.lengths import clock
from timeline.dates.meaning import Meaning, Setting, Slots, dated, resolve
from timeline.dates.templates import Expression
from timeline.timex import Grain, Timex, shifted

_OWN = frozenset({"offset", "unit", "ago", "ahead"})


def interval(slots: Slots, s: Setting) -> Meaning | None:
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


def days(slots: Slots, s: Setting) -> Meaning | None:
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


def joined(slots: Slots, s: Setting) -> Meaning | None:
    """Two months or seasons that share a year ("March and April 2020"): together the interval they span."""
    name = "month" if "month" in slots else "season"
    before = slots["year"] - (slots[name] > slots[name + "2"])  # "December and January 2021"
    left, right = made({name: slots[name]}, before), made({name: slots[name + "2"]}, slots["year"])
    if left is None or right is None:
        return None
    timex = Timex(left.first, right.last, Grain.INTERVAL)
    return Meaning("DATE", timex.timex3, timex, parts=(dated(left), dated(right)))


def hours(slots: Slots, s: Setting) -> Meaning | None:
    """Two times of day of which only the last has its mark ("16 bis 17.30 Uhr")."""
    left = clock({"clock": slots["clock"]}, s)
    right = resolve(slots["date2"], s) if "date2" in slots else clock({"clock": slots["clock2"]}, s)
    return replace(left, parts=(left, right)) if left and right else None


def years(slots: Slots, s: Setting) -> Meaning | None:
    """Years of which the second has only its tens ("2007/08")."""
    first = slots["year"]
    last = first - first % 100 + slots["yy2"]
    if not first < last < 9999:
        return calendar({"year": first}, s)
    return dated(Timex(date(first, 1, 1), date(last, 12, 31), Grain.INTERVAL))


def night(slots: Slots, s: Setting) -> Meaning | None:
    """The night from one day to the next."""
    meaning = interval(slots, s)
    if meaning is None or not meaning.parts:
        return meaning
    return replace(meaning, type="TIME", value=f"{meaning.parts[0].value[:10]}TNI", parts=())


def _states_year(found: Expression) -> bool:
    """Whether the words say which year, by its number or as the last or the next."""
    slots: Iterable[str] = found.slots
    return (
        found.rule.operation == "within"
        or bool({"year", "yy", "numeric", "decade", "deictic"} & set(slots))
        or any(_states_year(v) for v in found.slots.values() if isinstance(v, Expression))
    )


def _ends(a: Expression, b: Expression, s: Setting) -> tuple[Meaning, Meaning] | None:
    if _states_year(b) and not _states_year(a):
        right = resolve(b, s)
        if right is None or right.timex is None or right.timex.first is None:
            return None
        s = replace(s, tense=lambda: None)  # the year is stated for both: no tense speaks against it
        left = resolve(a, replace(s, year=right.timex.first.year))
        if left and left.timex and left.timex.first and left.timex.first > right.timex.first:
            left = resolve(a, replace(s, year=right.timex.first.year - 1))
    else:
        left = resolve(a, s)
        if left is None:
            return None
        after = left.timex.first if left.timex else None
        if b.rule.operation in _OWN or (after and s.published and (s.published - after).days > 7 and b.slots.keys() == {"weekday"}):
            after = None  # it has a place of its own ("de 2012 à aujourd'hui", "from March 3 to Thursday")
        right = resolve(b, replace(s, published=after, told=left.timex, year=None, tense=lambda: "future") if after else s)
        if right is not None and after:
            right = replace(right, anchor=left.anchor, reference=left.reference)
    return (left, right) if left and right else None
