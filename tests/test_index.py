"""The index of a frame against the plain way of filtering it."""

from __future__ import annotations

from collections import Counter
from datetime import date, datetime, timedelta

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.benchmarks.made import frame as by_chance
from tests.frames import made, many, on, sora
from tests.test_layout import events
from timeline.chart.index import CELLS, Selection, indexed, named
from timeline.chart.lanes import group
from timeline.chart.marks import facts
from timeline.chart.window import DAY, seconds
from timeline.page.events import Events, folded
from timeline.page.view import View

views = st.builds(
    View, actors=st.lists(st.sampled_from("ABCX"), max_size=2).map(tuple), kinds=st.lists(st.sampled_from(["deal", "other"]), max_size=1).map(tuple),
    statuses=st.lists(st.sampled_from(["happened", "planned"]), max_size=2).map(tuple),
    first=st.none() | st.dates(date(1, 1, 2)), last=st.none() | st.dates(date(1, 1, 2), date(9999, 12, 30)), words=st.sampled_from(["", "e", "É a", "ß"]),
)  # fmt: skip


def in_order(frame: pd.DataFrame) -> pd.DataFrame:
    first = frame["start"].fillna(frame["end"])
    order = pd.DataFrame({"first": first, "last": frame["end"]}).sort_values(["first", "last"], na_position="last", kind="stable")
    return frame.loc[order.index].reset_index(drop=True)


def filtered(frame: pd.DataFrame, view: View) -> pd.DataFrame:
    """The plain way: row by row."""

    def passes(row: dict[str, object]) -> bool:
        start, end = row["start"], row["end"]
        undated = pd.isna(start) and pd.isna(end)
        text = folded("\n".join(str(part) for part in (" ".join(row["actors"]), row["title"], row["source"], row["title_of_document"])))
        return (
            (not view.actors or bool({*view.actors} & {*row["actors"]}))
            and (not view.kinds or row["kind"] in view.kinds)
            and (not view.statuses or row["status"] in view.statuses)
            and (not view.first or not (undated or end < pd.Timestamp(view.first)))
            and (not view.last or not (undated or start >= pd.Timestamp(view.last) + pd.Timedelta(days=1)))
            and all(word in text for word in folded(view.words).split())
        )

    return frame.loc[np.array([passes(row) for row in frame.to_dict("records")], np.bool_)]


@settings(max_examples=120, deadline=None)
@given(st.lists(events, max_size=25), views)
def test_filters_find_what_the_plain_way_finds(drawn: list[tuple], view: View) -> None:  # type: ignore[type-arg]
    frame = made(drawn)
    found = Events(frame).chosen(view)
    plain = filtered(in_order(frame), view)
    assert found.frame["event"].tolist() == plain["event"].tolist()
    assert len(found) == len(plain)
    index = Events(frame).index
    rows = found.selection.rows
    assert index.actors.ranked(rows) == dict(Counter(name for names in plain["actors"] for name in set(names)))
    assert index.kinds.ranked(rows) == {str(kind): count for kind, count in plain["kind"].value_counts().items() if count}
    assert all(found.place(event) == place for place, event in enumerate(plain["event"]))


@settings(max_examples=80, deadline=None)
@given(st.lists(events, max_size=25), st.floats(-6e10, 2.5e11), st.floats(1, 1e11))
def test_what_a_view_touches_lies_before_it_or_after_it(drawn: list[tuple], low: float, long: float) -> None:  # type: ignore[type-arg]
    frame = made(drawn)
    index = indexed(frame)
    touching, before, after = index.touching((low, low + long), index.order)
    known = {fact.row: fact for fact in facts(frame, index.dated.tolist(), "en")}
    plain = {row for row, fact in known.items() if (fact.end is None or fact.end > low) and (fact.start is None or fact.start < low + long)}
    assert set(touching.tolist()) == plain
    assert len(touching) + before + after == len(known)
    assert all(index.low[row] == pytest.approx(fact.low, abs=DAY) and index.high[row] == fact.high for row, fact in known.items())


def test_moments_are_those_of_the_facts() -> None:
    frame = pd.concat([sora(), many(100)], ignore_index=True)
    index = indexed(frame)
    for fact in facts(frame, index.dated.tolist(), "en"):
        assert fact.start == (None if np.isnan(index.start[fact.row]) else index.start[fact.row])
        assert fact.end == (None if np.isnan(index.end[fact.row]) else index.end[fact.row])
    assert index.low[index.dated].tolist() == sorted(index.low[index.dated].tolist())
    assert not set(index.dated.tolist()) & set(index.everything.undated.tolist())


def test_a_name_told_twice_counts_once_and_the_first_is_the_agent() -> None:
    names = named([["Ada", "Bo", "Ada"], [], ["Bo"], ["Cy", "Ada"]])
    assert names.ranked() == {"Ada": 2, "Bo": 2, "Cy": 1}
    assert [names.of(row) for row in range(4)] == [("Ada", "Bo"), (), ("Bo",), ("Cy", "Ada")]
    assert names.first.tolist() == [0, -1, 1, 2]
    assert names.having(["Cy", "Bo", "Nobody"]).tolist() == [True, False, True, True]
    assert names.ranked(np.array([2, 3])) == {"Ada": 1, "Bo": 1, "Cy": 1}


def test_those_who_share_a_lane_count_each_event_once() -> None:
    casts = [[f"Big {n}"] for n in range(13) for _ in range(5)] + [["Small 1", "Small 2"], ["Small 3", "Big 1"], ["Small 2"]]
    grouping = group(named(casts), np.arange(len(casts)))
    assert grouping.counts[-1] == 3 + 5  # the last big one is among them
    assert grouping.names[-1][0] == "Big 12"
    assert grouping.guests(66) == (grouping.names.index(("Big 1",)),)


def test_of_very_many_the_held_cells_stand_for_the_moments() -> None:
    frame = by_chance(CELLS + 500)
    chosen = indexed(frame).everything
    edges = chosen.index.edges(chosen.dated)
    wide = (edges.max() - edges.min()) / CELLS
    assert len(chosen.edges) <= 2 * CELLS
    assert all(np.abs(chosen.edges - edge).min() <= wide for edge in edges[::97])


def test_what_was_found_is_not_looked_for_again() -> None:
    calls: list[int] = []
    chosen = Selection(indexed(sora()), indexed(sora()).order)
    assert [chosen.once("a", lambda: calls.append(1) or 7) for _ in range(3)] == [7, 7, 7]
    assert calls == [1]
    events = Events(sora())
    assert events.chosen(View(actors=("xAI",))) is events.chosen(View(actors=("xAI",), event="e1", lanes="kind"))


def test_a_period_is_of_whole_days() -> None:
    frame = made([("Told", on(2024, 2, day), ("Ada",), "happened", "statement", 0.5) for day in (1, 2, 3)])
    index = indexed(frame)
    noon = seconds(datetime(2024, 2, 2))
    assert index.select(first=noon).tolist() == [1, 2]
    assert index.select(last=noon).tolist() == [0, 1]
    assert index.select(first=noon, last=noon).tolist() == [1]
    assert index.touching((noon, noon + timedelta(days=1).total_seconds()), index.order) == (pytest.approx(np.array([1])), 1, 1)
