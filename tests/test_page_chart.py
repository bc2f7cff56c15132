"""The page's side of the chart: clusters that the browser asks for, dates as readers write them."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, timedelta
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.frames import many, sora
from timeline.chart.lanes import grouped
from timeline.chart.palette import LIGHT
from timeline.page import cluster, images, period
from timeline.page.events import Events
from timeline.page.speech import Words
from timeline.page.view import Cluster, View, from_address, to_address

LANGUAGES = ("en", "fr", "de", "es")


@given(st.dates(date(1000, 1, 1), date(2150, 12, 31)), st.sampled_from(LANGUAGES))
def test_a_day_written_for_a_reader_is_read_again(day: date, language: str) -> None:
    words = Words(language)
    for text in (words.day(day), words.short_day(day), day.isoformat()):
        assert period.read(text, language) == (day, day), text
    month = day.replace(day=1)
    last = (month + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    assert period.read(period.written(month, last, words), language) == (month, last)
    assert period.read(str(day.year), language) == (date(day.year, 1, 1), date(day.year, 12, 31))


@pytest.mark.parametrize(
    ("text", "language", "first", "last"),
    [
        ("mars 2021", "fr", date(2021, 3, 1), date(2021, 3, 31)),
        ("  1er   mars 2021 ", "fr", date(2021, 3, 1), date(2021, 3, 1)),
        ("March 2021", "fr", date(2021, 3, 1), date(2021, 3, 31)),  # English is read everywhere
        ("5.3.2021", "de", date(2021, 3, 5), date(2021, 3, 5)),
        ("printemps 2020", "fr", date(2020, 3, 1), date(2020, 5, 31)),
        ("2021-02", "en", date(2021, 2, 1), date(2021, 2, 28)),
        ("since 2012", "en", date(2012, 1, 1), None),
        ("depuis 2012", "fr", date(2012, 1, 1), None),
        ("seit Mai 2012", "de", date(2012, 5, 1), None),
        ("hasta 2012", "es", None, date(2012, 12, 31)),
    ],
)
def test_what_is_a_date(text: str, language: str, first: date | None, last: date | None) -> None:
    assert period.read(text, language) == (first, last)


@pytest.mark.parametrize(
    "text", ["", "soon", "yesterday", "32 March 2021", "5 March 2021 and 6 April 2021", "2021-13", "0000", "x" * 500, "<b>"]
)
def test_what_is_none(text: str) -> None:
    assert period.read(text, "en") is None


def test_a_cluster_is_what_the_lane_holds_then_the_most_important_first() -> None:
    events = Events(many(600))
    everything = events.chosen(View())
    lanes = grouped(everything.selection, "actor").names
    start, end = events.index.low[everything.selection.dated][[0, -1]].tolist()
    found = cluster.told({"lane": 0, "columns": [[start, end]]}, everything, View())
    assert found == Cluster(start, end, lanes[0])
    rows = cluster.rows_of(found, everything, "actor")
    taking = events.frame.iloc[rows]
    assert all(actors[0] in lanes[0] for actors in taking["actors"])
    assert taking["importance"].is_monotonic_decreasing
    whole = cluster.told({"lane": None, "columns": [[start, end]]}, everything, View())
    assert whole is not None
    assert len(cluster.rows_of(whole, everything, "actor")) > len(rows)


def test_of_columns_near_by_the_first_that_holds_something() -> None:
    everything = Events(sora()).chosen(View())
    start, end = float(everything.events.index.low[0]), float(everything.events.index.low[0]) + 1e9
    lane = next(n for n, names in enumerate(grouped(everything.selection, "actor").names) if names == ("Tesla",))
    found = cluster.told({"lane": lane, "columns": [[0, 1], [start, end]]}, everything, View())
    assert found is not None
    assert found.start == start


@pytest.mark.parametrize(
    "said",
    [None, [], {}, {"lane": 99, "columns": [[0, 1]]}, {"lane": "0", "columns": [[0, 1e12]]}, {"lane": 0, "columns": [["a", "b"]]},
     {"lane": 0, "columns": "x"}, {"lane": 0, "columns": [[5, 5]]}, {"lane": 0, "rows": [-1, 10**9, "x"]}, {"lane": 0, "rows": []}],
)  # fmt: skip
def test_nonsense_from_a_browser_is_no_cluster(said: object) -> None:
    assert cluster.told(said, Events(sora()).chosen(View()), View()) is None


def test_what_a_lane_leaves_out_is_listed_by_its_rows() -> None:
    everything = Events(sora()).chosen(View())
    found = cluster.told({"lane": 0, "rows": [0, 2]}, everything, View())
    assert found is not None
    assert sorted(cluster.rows_of(found, everything, "actor").tolist()) == [0, 2]
    few = everything.events.chosen(View(statuses=("planned",)))
    assert set(cluster.rows_of(found, few, "actor").tolist()) <= {0, 2}


def test_the_order_of_lanes_is_in_the_address_and_clearing_filters_keeps_it() -> None:
    view = View(order="name", actors=("Tesla",), opened=True, only=("day",))
    assert to_address(view)["order"] == "name"
    assert from_address({"order": ["name"]}).order == "name"
    assert from_address({"order": ["size"]}).order == "linked"
    assert view.cleared() == View(order="name", opened=True, only=("day",))


def test_an_image_of_some_kinds_has_the_colours_of_the_chart() -> None:
    events, view = Events(sora()), View(colour="kind")
    rarer = list(events.kinds)[1]
    session: Any = SimpleNamespace(view=view, documents={})
    drawn = images._order(session, events.chosen(replace(view, kinds=(rarer,))), "Sora", "sora", {"format": "svg"}, Words("en"), {})
    marks = json.dumps(json.loads(drawn["figure"])["data"])
    assert LIGHT.actors[1] in marks
    assert LIGHT.actors[0] not in marks
