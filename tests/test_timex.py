from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.timex import Grain, Timex, shifted

DAYS = st.dates(date(1000, 1, 1), date(2999, 12, 31))
GRAINS = [g for g in Grain if g not in (Grain.INSTANT, Grain.INTERVAL)]


@pytest.mark.parametrize(
    ("first", "last", "grain", "edtf"),
    [
        (date(2024, 2, 15), date(2024, 2, 15), Grain.DAY, "2024-02-15"),
        (date(2024, 2, 12), date(2024, 2, 18), Grain.WEEK, "2024-02-12/2024-02-18"),
        (date(2024, 6, 1), date(2024, 8, 31), Grain.SEASON, "2024-22"),
        (date(2024, 7, 1), date(2024, 12, 31), Grain.HALF, "2024-41"),
        (date(2012, 1, 1), None, Grain.INTERVAL, "2012/.."),
        (None, date(2019, 11, 1), Grain.INTERVAL, "../2019-11-01"),
        (date(2004, 1, 1), date(2018, 6, 30), Grain.INTERVAL, "2004-01/2018-06"),
        (date(1901, 1, 1), date(1910, 12, 31), Grain.INTERVAL, "1901/1910"),
    ],
)
def test_edtf(first: date | None, last: date | None, grain: Grain, edtf: str) -> None:
    assert Timex(first, last, grain).edtf == edtf


@given(DAYS, st.sampled_from(GRAINS), st.booleans())
def test_edtf_reads_back(day: date, grain: Grain, approximate: bool) -> None:
    timex = replace(Timex.containing(day, grain), approximate=approximate)
    back = Timex.from_edtf(timex.edtf)
    assert (back.first, back.last, back.approximate) == (timex.first, timex.last, approximate)


@given(DAYS, DAYS, st.sampled_from(["both", "first", "last"]), st.booleans())
def test_intervals_read_back(a: date, b: date, ends: str, approximate: bool) -> None:
    first, last = sorted((a, b))
    timex = Timex(first if ends != "last" else None, last if ends != "first" else None, Grain.INTERVAL, approximate)
    assert Timex.from_edtf(timex.edtf) == timex


@given(DAYS, st.sampled_from(GRAINS))
def test_units_tile_the_line(day: date, grain: Grain) -> None:
    timex = Timex.containing(day, grain)
    assert timex.first is not None
    assert timex.last is not None
    assert timex.first <= day <= timex.last
    assert timex.moved(1).first == shifted(timex.last, days=1)
    assert timex.moved(1).moved(-1) == timex


def test_an_instant_has_its_clock_time() -> None:
    timex = Timex(date(2024, 2, 15), date(2024, 2, 15), Grain.INSTANT, at=time(14, 30))
    assert timex.edtf == timex.timex3 == "2024-02-15T14:30"
    assert Timex.from_edtf(timex.edtf) == timex


@pytest.mark.parametrize(
    ("grain", "value"),
    [
        (Grain.WEEK, "2024-W07"), (Grain.MONTH, "2024-02"), (Grain.SEASON, "2023-WI"), (Grain.QUARTER, "2024-Q1"),
        (Grain.HALF, "2024-H1"), (Grain.YEAR, "2024"), (Grain.DECADE, "202"), (Grain.CENTURY, "20"),
    ],
)  # fmt: skip
def test_timex3(grain: Grain, value: str) -> None:
    assert Timex.containing(date(2024, 2, 15), grain).timex3 == value


@pytest.mark.parametrize("text", ["", "soon", "2024-13", "2024-25", "2024-02-30", "../..", "20240215"])
def test_what_is_not_edtf_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        Timex.from_edtf(text)


def test_bounds_are_checked() -> None:
    with pytest.raises(ValueError, match="out of order"):
        Timex(date(2024, 2, 2), date(2024, 2, 1), Grain.INTERVAL)
    with pytest.raises(ValueError, match="at least one"):
        Timex(None, None, Grain.INTERVAL)
