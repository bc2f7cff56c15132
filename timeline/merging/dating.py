"""Two tellings -> what their dates say for or against their being one event."""

from __future__ import annotations

from timeline.merging.reasons import Reason
from timeline.merging.telling import Telling

NEXT_DAY, SAME_WEEK = -1.2, -2.6
_OTHER_TIME = -1.2
_WITHIN = {"week": -0.6, "month": -0.9, "season": -1.4, "year": -1.9, "longer": -2.4}
_AS_LONG = 0.6  # part of it where both are the same month, the same year
_WEEK = 7


def dates(one: Telling, other: Telling) -> list[Reason] | None:
    """None where they exclude it."""
    if None in (one.first or one.last, other.first or other.last):
        return None
    if one.edtf == other.edtf:
        return [] if one.fine else [Reason("The same {words}", _AS_LONG * _WITHIN[_unit(one)], (one.edtf,))]
    if one.first is None or one.last is None or other.first is None or other.last is None:
        return None
    if one.fine and other.fine:
        days = abs(one.first - other.first)
        if days == 0:
            return [Reason("Other times of the day", _OTHER_TIME)] if "T" in one.edtf and "T" in other.edtf else []
        if days == 1:
            return [Reason("A day between the dates", NEXT_DAY)]
        return [Reason("Days between the dates", SAME_WEEK)] if days <= _WEEK else None
    inner, outer = sorted((one, other), key=lambda telling: telling.last - telling.first)  # type: ignore[operator]
    if outer.first <= inner.first and inner.last <= outer.last:  # type: ignore[operator]
        return [Reason("One date lies within the other", _WITHIN[_unit(outer)], (inner.edtf, outer.edtf))]
    return None


def _unit(telling: Telling) -> str:
    length = (telling.last or 0) - (telling.first or 0) + 1
    return next((name for name, most in (("week", 10), ("month", 31), ("season", 93), ("year", 366)) if length <= most), "longer")
