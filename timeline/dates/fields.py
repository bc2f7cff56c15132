"""Fields of the calendar: what "le samedi 5 juin", "last Friday", "the third quarter" or "the 1990s" denote.

Week days, months and seasons without a year recur: of their occurrences the tense of the clause chooses one, the last for the past, the
next for plans; a month or day of the month far from the creation time gives way to a much nearer one.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import lru_cache
from typing import Any

from timeline.dates.calendars import FIRM, WEEKDAYS, made, occurrence
from timeline.dates.meaning import Anchor, Meaning, Setting, Slots, dated, with_part
from timeline.timex import Grain, Timex, shifted

_YEAR, _MONTH, _WEEK = frozenset({Grain.YEAR}), frozenset({Grain.MONTH, Grain.YEAR}), frozenset({Grain.WEEK})
_IN_YEAR = frozenset({"month", "season", "holiday"})


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
    if s.running is not None and deictic is None and yearly and (onward := _onward(fields, s)):
        return dated(replace(onward, implied=_YEAR), "narrative", s.told.first if s.told else None)
    if s.published is None:
        return Meaning("DATE", _recurring_value(fields))
    direction: int | None = deictic
    if deictic is None and fields.keys() == {"day"} and (told := _next_told(fields, s)):
        return dated(replace(told, implied=_MONTH), "narrative", s.told.first if s.told else None)
    if deictic is None:
        tense = s.tense()
        direction = {"past": FIRM if "month" in fields and s.firm() else -2, "future": 2}.get(tense or "")
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


def day_told(slots: Slots, s: Setting) -> Meaning | None:
    """A day of the month and nothing else ("le 25,"): a date only within four weeks after a day or month that was told, and not ahead."""
    if s.told is None or s.told.grain not in (Grain.DAY, Grain.MONTH, Grain.INTERVAL):
        return None
    near = s.told.last if s.told.grain is Grain.INTERVAL else s.told.first
    chosen = occurrence({"day": slots["day"]}, shifted(near, days=-1), 1) if near else None
    if near is None or chosen is None or chosen.first is None or (chosen.first - near).days > 28:
        return None
    ahead = s.published is not None and chosen.first > s.published
    return None if ahead else dated(replace(chosen, implied=_MONTH), "narrative", near)


def _onward(fields: Slots, s: Setting) -> Timex | None:
    """A month, season or day of the year that the paragraph tells of, where it goes on from what was told and nothing says present."""
    chosen = made(fields, s.running) if s.running is not None else None
    if chosen is None or chosen.last is None or s.told is None or s.told.first is None or chosen.last < s.told.first:
        return None
    return chosen if (s.published is None or chosen.last <= s.published) and s.tense() not in ("present", "future") else None


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
    """The next such day, month or season after what was told ("le 6 mars suivant"); `back`, the last before ("the previous Friday")."""
    if s.told is None or s.told.first is None:
        return calendar({**slots, "deictic": -1} if slots.get("back") else slots, s)
    fields = {k: slots[k] for k in ("month", "day", "weekday", "season") if k in slots}
    after = s.told.first if "weekday" in fields else s.told.last or s.told.first
    chosen = occurrence(fields, after, -1 if slots.get("back") else 1)
    return dated(replace(chosen, implied=frozenset({Grain.YEAR})), "narrative", s.told.first) if chosen else None


def next_year(slots: Slots, s: Setting) -> Meaning | None:
    """A month or season of the year after the one told."""
    if s.told is None or s.told.first is None:
        return calendar(slots, s)
    chosen = made({k: slots[k] for k in ("month", "season", "day") if k in slots}, s.told.first.year + int(slots.get("years", 1)))
    return dated(replace(chosen, implied=frozenset({Grain.YEAR})), "narrative", s.told.first) if chosen else None


def nth_weekday(slots: Slots, s: Setting) -> Meaning | None:
    """A week day, or the weekend that begins with a Saturday, counted within a month ("the first Monday of September"); -1 is the last."""
    if not -1 <= slots["ordinal"] <= 4:
        return None
    code = f"{slots['month']:02d}-{WEEKDAYS[slots.get('weekday', 5)]}-{slots['ordinal']}"
    day = calendar({"holiday": code, **{k: slots[k] for k in ("year",) if k in slots}}, s)
    if day is None or "weekday" in slots or day.timex is None or day.timex.first is None:
        return day
    value = Timex.containing(day.timex.first, Grain.WEEK).timex3 + "-WE"
    return replace(day, value=value, timex=Timex(day.timex.first, shifted(day.timex.first, days=1), Grain.INTERVAL))


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
