from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.dates.calendars import edge_of, holiday, in_units, made, occurrence, shifted_by
from timeline.dates.matching import find
from timeline.dates.meaning import Setting
from timeline.dates.normalise import resolve
from timeline.timex import Grain, Timex


@pytest.mark.parametrize(
    ("direction", "edtf"),
    [(-1, "2024-02-12"), (1, "2024-02-26"), (0, "2024-02-19"), (-2, "2024-02-19"), (2, "2024-02-19"), (None, "2024-02-19")],
)
def test_which_monday_on_a_monday(direction: int | None, edtf: str) -> None:
    chosen = occurrence({"weekday": 0}, date(2024, 2, 19), direction)
    assert chosen is not None
    assert chosen.edtf == edtf


def test_a_much_nearer_month_wins_against_the_tense() -> None:
    near = occurrence({"month": 3, "day": 1}, date(2024, 2, 20), -2)
    far = occurrence({"month": 9}, date(2024, 2, 20), -2)
    assert near is not None
    assert far is not None
    assert (near.edtf, far.edtf) == ("2024-03-01", "2023-09")


@pytest.mark.parametrize(
    ("timex", "edge", "edtf"),
    [
        ("2019-01", "END", "2019-01-21~/2019-01-31~"),
        ("2015", "MID", "2015-05~/2015-08~"),
        ("203X", "START", "2030~/2033~"),
        ("2022-05-17", "END", "2022-05-17"),
        ("2019-22", "MID", "2019-07~/2019-07~"),
    ],
)
def test_edges(timex: str, edge: str, edtf: str) -> None:
    assert edge_of(Timex.from_edtf(timex), edge).edtf == edtf


def test_early_in_a_week_is_its_first_days() -> None:
    assert edge_of(Timex.containing(date(2022, 5, 12), Grain.WEEK), "START").edtf == "2022-05-09~/2022-05-11~"


@pytest.mark.parametrize(("code", "day"), [("12-25", date(2024, 12, 25)), ("05-mon--1", date(2024, 5, 27)), ("easter", date(2024, 3, 31))])
def test_holidays(code: str, day: date) -> None:
    assert holiday(code, 2024) == day


@given(st.dates(), st.floats(-1e9, 1e9), st.sampled_from(["day", "week", "month", "year", "century", "fortnight", "hour"]))
def test_shifting_never_fails(day: date, count: float, unit: str) -> None:
    assert date.min <= shifted_by(day, count, unit) <= date.max


def test_durations() -> None:
    assert [in_units(n, u) for n, u in [(90, "minute"), (None, "day"), (2.5, "year"), (1, "fortnight")]] == ["PT90M", "PXD", "P2Y6M", "P2W"]


def test_no_such_day() -> None:
    assert made({"month": 2, "day": 30}, 2024) is None
    (found,) = find("on 30 February 2024", "en")
    assert resolve(found, Setting(published=None)) is None


def test_the_anchor_says_what_a_date_was_counted_from() -> None:
    def anchor(text: str, setting: Setting) -> str:
        (found,) = find(text, "en")
        meaning = resolve(found, setting)
        assert meaning is not None
        return meaning.anchor

    told = Setting(date(2024, 2, 19), told=Timex.from_edtf("2010-05-03"), day=Timex.from_edtf("2010-05-03"))
    assert anchor("May 3, 2010", told) == "stated"
    assert anchor("yesterday", told) == "published"
    assert anchor("three days later", told) == "narrative"
    assert anchor("yesterday", Setting(date(2024, 2, 19), anchor="inferred")) == "inferred"
