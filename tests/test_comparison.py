"""Actors beside each other: counted from the index, the same as by hand."""

from __future__ import annotations

from datetime import date
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.frames import made, on
from timeline.chart.index import indexed
from timeline.page.comparison import activity, counted_per, stretch, together
from timeline.page.speech import Words

NAMES = ("Ada", "Bo", "Cy", "Di")
casts = st.lists(st.lists(st.sampled_from(NAMES), max_size=4, unique=True), min_size=1, max_size=30)


@given(casts)
def test_pairs_are_the_events_that_two_share(found: list[list[str]]) -> None:
    frame = made([(f"{n}", on(2024, 1, 1 + n), tuple(cast), "happened", "other", 0.5) for n, cast in enumerate(found)])
    index = indexed(frame)
    wanted = {(a, b): sum(NAMES[a] in cast and NAMES[b] in cast for cast in found) for a, b in combinations(range(4), 2)}
    assert {(a, b): n for a, b, n in together(index, index.order, NAMES)} == {pair: n for pair, n in wanted.items() if n}


@given(st.lists(st.tuples(st.dates(date(1, 1, 1), date(9999, 12, 31)), st.sampled_from(NAMES)), min_size=1, max_size=30))
def test_activity_counts_every_event_once(found: list[tuple[date, str]]) -> None:
    frame = made([("x", on(day.year, day.month, day.day), (name,), "happened", "other", 0.5) for day, name in found])
    index = indexed(frame)
    step, starts, profiles, reaches = activity(index, index.order, NAMES)
    assert len(starts) <= 49
    assert all(stretch(start, step, Words("en")) for start in starts)
    assert starts == sorted(starts)
    assert [sum(profile) for profile in profiles] == [sum(name == told for _, told in found) for name in NAMES]
    for name, reach in zip(NAMES, reaches, strict=True):
        days = [day for day, told in found if told == name]
        assert reach == ((min(days).replace(day=1), max(days).replace(day=1)) if days else None)


def test_nothing_dated_has_no_activity() -> None:
    index = indexed(made([("Later", None, ("Ada",), "planned", "other", 0.5)]))
    assert activity(index, index.order, ["Ada"]) == (1, [], [[]], [None])


@pytest.mark.parametrize(
    ("step", "per", "told"),
    [
        (1, "events per month", "Feb 2024"),
        (3, "events per quarter", "Feb 2024 – Apr 2024"),
        (6, "events per half-year", "Feb 2024 – Jul 2024"),
        (12, "events per year", "2024"),
        (60, "events per 5 years", "2024 – 2028"),
        (120, "events per decade", "2024 – 2033"),
    ],
)
def test_what_a_column_counts_is_said(step: int, per: str, told: str) -> None:
    words = Words("en")
    assert counted_per(step, words) == per
    assert stretch(date(2024, 1 if step >= 12 else 2, 1), step, words) == told
