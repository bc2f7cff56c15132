"""Lengths of time, times of day and repeated times: "six months", "at 6 p.m.", "every Monday"."""

from __future__ import annotations

from dataclasses import replace

from timeline.dates.calendars import in_units, shifted_by
from timeline.dates.meaning import Meaning, Setting, Slots
from timeline.timex import Grain, Timex

HOURS = ("hour", "minute", "second")


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
    if "month" in slots:
        return Meaning("SET", f"XXXX-{slots['month']:02d}")
    if "season" in slots:
        return Meaning("SET", f"XXXX-{('SP', 'SU', 'FA', 'WI')[slots['season'] - 1]}")
    if "part" in slots or "unit" not in slots:
        return Meaning("SET", f"XXXX-XX-XXT{slots.get('part', 'DT')}")
    return Meaning("SET", in_units(slots.get("count", slots.get("ordinal", 1)), slots["unit"]))
