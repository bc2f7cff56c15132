"""Lanes, rows, labels, the first view."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise
from time import process_time

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.frames import made, many, on, sora, year
from timeline.chart.lanes import group
from timeline.chart.layout import MOST_MARKS, MOST_ROWS, Layout, layout
from timeline.chart.lettering import shorten, width
from timeline.chart.packing import Box, Place, pack
from timeline.chart.window import DAY, first_view, outside
from timeline.errors import TimelineError
from timeline.timex import Grain, Timex

days = st.dates(date(1, 1, 1), date(9999, 12, 31))
grains = st.sampled_from([str(grain) for grain in Grain])


@st.composite
def timexes(draw: st.DrawFn) -> Timex | None:
    first, last = sorted((draw(days), draw(days)))
    shape = draw(st.sampled_from(["none", "day", "interval", "since", "until", "both"]))
    approximate = draw(st.booleans())
    if shape == "none":
        return None
    if shape == "day":
        return Timex(first, first, Grain.DAY, approximate)
    bounds = {"since": (first, None), "until": (None, last)}.get(shape, (first, last))
    return Timex(*bounds, Grain(draw(grains)), approximate)


events = st.tuples(
    st.text(max_size=40), timexes(), st.lists(st.sampled_from("ABCDEFGHIJKLM"), max_size=3).map(tuple),
    st.sampled_from(["happened", "planned", "ongoing", "negated", "reported"]), st.sampled_from(["deal", "other"]),
    st.floats(0, 1, width=16),
)  # fmt: skip


def boxes(plan: Layout) -> list[tuple[float, float, float, float]]:
    """Left, top, right, bottom of every mark, label and dot."""
    found = []
    for mark in plan.marks:
        half = plan.radius if mark.shape == "diamond" else 0.0
        tall = plan.radius if mark.shape == "diamond" else (3.5 if plan.crowded else 6.0)
        found.append((mark.low - half, mark.y - tall, mark.high + half, mark.y + tall))
    for label in plan.labels:
        long = width(label.title, bold=label.selected) + (width(f"  {label.date}") if label.date else 0)
        left = label.x - long if label.anchor == "right" else label.x
        found.append((left, label.y - 7, left + long, label.y + 7))
    return found + [(link.x - 4, link.y - 4, link.x + 4, link.y + 4) for link in plan.links]


def overlaps(plan: Layout) -> list[tuple[tuple[float, ...], tuple[float, ...]]]:
    placed = sorted(boxes(plan), key=lambda box: box[1])
    slip = 0.01
    return [
        (a, b)
        for i, a in enumerate(placed)
        for b in placed[i + 1 :]
        if b[1] < a[3] - 0.01 and a[0] < b[2] - slip and b[0] < a[2] - slip
    ]  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(st.lists(events, max_size=30), st.sampled_from([300, 960]), st.sampled_from(["actor", "kind", "source"]))
def test_nothing_overlaps_and_every_dated_event_has_one_mark(made_up: list[tuple], plot: int, lanes: str) -> None:  # type: ignore[type-arg]
    frame = made(made_up)
    plan = layout(frame, lanes=lanes, plot=plot)
    assert overlaps(plan) == []
    dated = [row for row, event in enumerate(made_up) if event[1]]
    drawn = len(plan.marks) + sum(lane.hidden for lane in plan.lanes)
    assert len(dated) - plan.before - plan.after <= drawn <= len(dated)
    assert {mark.row for mark in plan.marks} <= {*dated}
    assert list(plan.tray) == [row for row, event in enumerate(made_up) if not event[1]]
    assert all(mark.low <= mark.high and mark.y < plan.height for mark in plan.marks)
    assert all(lane.top <= mark.y <= lane.bottom for mark in plan.marks for lane in [plan.lanes[mark.lane]])
    assert all(above.bottom == below.top for above, below in pairwise(plan.lanes))


@pytest.mark.parametrize("plot", [360, 960, 1260])
def test_realistic_frames_do_not_overlap(plot: int) -> None:
    for frame in (sora(), many(120), many(600)):
        assert overlaps(layout(frame, plot=plot, language="fr")) == []


def test_the_same_frame_gives_the_same_layout() -> None:
    assert layout(many(200)) == layout(many(200))


def test_an_empty_frame_and_one_without_dates() -> None:
    plan = layout(made([]))
    assert (plan.marks, plan.lanes, plan.labels, plan.tray) == ((), (), (), ())
    assert plan.height > 0
    assert layout(made([("Later", None, ("Ada",), "planned", "other", 0.5)])).tray == (0,)


def test_a_single_day_stands_in_the_middle() -> None:
    plan = layout(made([("Sora is announced", on(2024, 2, 15), ("OpenAI",), "happened", "announcement", 1.0)]))
    assert plan.marks[0].low == pytest.approx(plan.scale.plot / 2)
    assert plan.labels[0].title == "Sora is announced"


def test_a_thousand_events_on_one_day_stay_apart_within_their_day() -> None:
    plan = layout(made([(f"Post {n}", on(2024, 2, 15), ("Ada",), "happened", "statement", 0.5) for n in range(1000)]))
    assert len(plan.marks) + plan.lanes[0].hidden == 1000
    assert len(plan.marks) > 500
    day = (date(2024, 2, 15) - date(1970, 1, 1)).days * DAY
    assert all(day <= plan.scale.at(mark.low) <= day + DAY + 1 for mark in plan.marks)
    assert overlaps(plan) == []
    assert plan.height < 2500


def test_too_many_events_keep_the_most_important_and_say_so() -> None:
    frame = many(MOST_MARKS + 50)
    plan = layout(frame, selected=int(frame["importance"].idxmin()))
    assert len(plan.marks) + sum(lane.hidden for lane in plan.lanes) == MOST_MARKS
    assert plan.hidden == 50
    assert int(frame["importance"].idxmin()) in {mark.row for mark in plan.marks}
    assert plan.crowded


def test_the_agent_has_the_mark_and_the_others_a_dot() -> None:
    plan = layout(made([("A meets B", on(2024, 2, 15), ("Ada", "Bo", "Cy"), "happened", "other", 1.0)]))
    names = [lane.names[0] for lane in plan.lanes]
    assert names[plan.marks[0].lane] == "Ada"
    assert {names[link.lane] for link in plan.links} == {"Bo", "Cy"}
    assert all(link.x == pytest.approx(plan.marks[0].low) for link in plan.links)


def test_a_full_lane_says_what_is_not_drawn_and_always_draws_what_is_selected() -> None:
    posts = [(f"Post {n} of many", on(2024, 2, 15), (f"Actor {n % 6}", "Ada"), "happened", "statement", 0.5) for n in range(30)]
    frame = made([*posts, *((f"Year {n}", year(2001), ("Ada",), "happened", "other", n / 90) for n in range(90))])
    for selected in (None, 0, 30, 119):
        plan = layout(frame, selected=selected)
        ada = next(lane for lane in plan.lanes if lane.names == ("Ada",))
        drawn = [mark.row for mark in plan.marks if plan.lanes[mark.lane] is ada]
        assert len(drawn) + ada.hidden == 90
        assert 30 < ada.hidden < 80
        assert len({mark.y for mark in plan.marks}) <= MOST_ROWS + 12
        assert selected is None or selected in {mark.row for mark in plan.marks}
        assert overlaps(plan) == []
    assert layout(frame.iloc[:3]).lanes[0].hidden == 0


def test_who_acts_stands_above_who_is_named() -> None:
    told = [("Musk", "X"), ("Musk", "Tesla"), ("Musk", "OpenAI"), ("Musk",), ("X",), ("OpenAI",), ("OpenAI", "GPT"), ("OpenAI",)]
    names = [
        lane.names[0]
        for lane in layout(made([(f"{n}", on(2024, 1, 1 + n), who, "happened", "other", 0.5) for n, who in enumerate(told)])).lanes
    ]
    assert all(names.index(who[0]) < names.index(guest) for who in told for guest in who[1:])


def test_many_actors_fold_into_others() -> None:
    frame = made([(f"Event {n}", on(2024, 1, 1 + n), (f"Actor {n % 14}",), "happened", "other", 0.5) for n in range(28)])
    plan = layout(frame)
    assert len(plan.lanes) == 9
    assert len(plan.lanes[-1].names) == 6
    assert sum(lane.count for lane in plan.lanes) == 28


def test_lanes_by_kind_and_source_and_nothing_else() -> None:
    assert {lane.names for lane in layout(sora(), lanes="source").lanes} == {("https://example.org/a",)}
    assert ("statement",) in {lane.names for lane in layout(sora(), lanes="kind").lanes}
    with pytest.raises(TimelineError, match="no lanes by 'colour'"):
        layout(sora(), lanes="colour")


def test_linked_lanes_stand_together() -> None:
    grouping = group([("A",), ("A",), ("A", "D"), ("B",), ("B",), ("C",), ("C",), ("D",), ("A", "D")])
    names = [name for (name,) in grouping.names]
    assert abs(names.index("A") - names.index("D")) == 1


def test_nobody_named_has_a_lane_of_its_own() -> None:
    assert group([(), ("A",)]).names == (("A",), ())


class TestMarks:
    def mark(self, timex: Timex, status: str = "happened") -> tuple[object, ...]:
        other = ("Other", on(2024, 7, 1), ("Ada",), "happened", "other", 0.5)
        plan = layout(made([("Title", timex, ("Ada",), status, "other", 0.5), other]))  # type: ignore[list-item]
        mark = next(mark for mark in plan.marks if mark.row == 0)
        return mark.shape, mark.texture, mark.opens, bool(mark.fades[0]), bool(mark.fades[1])

    def test_each_grain_and_certainty(self) -> None:
        none = (False, False)
        assert self.mark(on(2024, 2, 1)) == ("diamond", "solid", none, False, False)
        assert self.mark(Timex(date(2024, 2, 1), date(2024, 2, 29), Grain.MONTH)) == ("bar", "solid", none, False, False)
        assert self.mark(year(2024)) == ("bar", "pale", none, False, False)
        assert self.mark(Timex(date(2024, 2, 1), date(2024, 2, 9), Grain.INTERVAL)) == ("bar", "stated", none, False, False)
        assert self.mark(year(2024, approximate=True)) == ("bar", "guess", none, True, True)
        assert self.mark(Timex(date(2024, 2, 1), None, Grain.MONTH)) == ("bar", "stated", (False, True), False, True)
        assert self.mark(Timex(None, date(2024, 2, 1), Grain.DAY)) == ("bar", "stated", (True, False), True, False)
        assert self.mark(Timex(date(2024, 2, 1), date(2024, 2, 1), Grain.DAY, approximate=True))[:2] == ("bar", "guess")

    def test_what_lies_far_outside_is_not_drawn_far_outside(self) -> None:
        reign = Timex(date(1, 1, 1), date(9999, 1, 1), Grain.INTERVAL)
        plan = layout(made([("Reign", reign, ("Ada",), "happened", "other", 0.5)]), view=(0.0, DAY), plot=500)
        assert (plan.marks[0].low, plan.marks[0].high) == (-500, 1000)

    def test_the_last_day_is_inclusive(self) -> None:
        march = Timex(date(2024, 3, 1), date(2024, 3, 31), Grain.MONTH)
        plan = layout(made([("March", march, ("Ada",), "happened", "other", 0.5)]))
        assert plan.scale.at(plan.marks[0].high) - plan.scale.at(plan.marks[0].low) == pytest.approx(31 * DAY)

    def test_a_short_bar_has_a_least_width(self) -> None:
        months = [Timex(date(at, 3, 1), date(at, 3, 31), Grain.MONTH) for at in (1700, 2000)]
        plan = layout(made([("March", month, ("Ada",), "happened", "other", 0.5) for month in months]), folding=False)
        assert plan.marks[0].high - plan.marks[0].low == pytest.approx(12)


class TestFirstView:
    def test_one_old_date_does_not_squeeze_the_rest(self) -> None:
        recent = [1.7e9 + n * DAY for n in range(20)]
        low, high = first_view([-3e9, *recent], [-3e9, *recent])
        assert low > 1.69e9
        assert high > recent[-1]
        assert outside((low, high), [-3e9, *recent], [-3e9, *recent]) == 1

    def test_few_events_are_all_shown(self) -> None:
        assert first_view([0, 1e9], [0, 1e9]) == pytest.approx((-0.04e9, 1.04e9))

    @given(st.lists(st.floats(-6e10, 2.5e11), max_size=60))
    def test_most_events_are_always_in_view(self, moments: list[float]) -> None:
        low, high = first_view(moments, moments)
        assert low < high
        assert sum(low <= moment <= high for moment in moments) >= len(moments) * 0.6


@given(st.lists(st.tuples(st.floats(0, 500), st.floats(1, 90), st.floats(0, 120)), max_size=60), st.integers(0, 5))
def test_packed_boxes_never_touch(sizes: list[tuple[float, float, float]], budget: int) -> None:
    made_boxes = [
        Box(low, low + wide, (Place("t", "", low + wide, "left", False, low + wide, low + wide + label),)) for low, wide, label in sizes
    ]  # fmt: skip
    rows, placed = pack(made_boxes, budget)
    taken: dict[int, list[tuple[float, float]]] = {}
    for box, went in zip(made_boxes, placed, strict=True):
        high = went.place.high if went.place else box.high
        taken.setdefault(went.row, []).append((box.low + went.moved, high + went.moved))
    assert len(taken) == len(rows)
    assert all(a[1] <= b[0] for row in taken.values() for a, b in pairwise(sorted(row)))
    assert sum(row.labelled for row in rows) <= budget


def test_text_is_measured_and_shortened_at_words() -> None:
    assert width("mmm") > width("iii")
    assert width("漢字", 10) == 20
    assert width("e\u0301") == width("é") == width("e")
    assert shorten("Tesla", 500) == "Tesla"
    assert shorten("Incomprehensibilities", 60).endswith("…")


@given(st.text(), st.floats(20, 400))
def test_a_shortened_text_fits(text: str, room: float) -> None:
    assert width(shorten(text, room)) <= room + 1e-6


def test_rows_of_a_frame_slice_are_positions() -> None:
    frame = pd.concat([sora(), sora()]).iloc[5:20]
    assert all(0 <= mark.row < 15 for mark in layout(frame).marks)


def test_bars_that_all_overlap_are_laid_out_in_time_that_grows_with_their_number() -> None:
    def seconds(count: int) -> float:
        reigns = [Timex(date(1000, 1, 1) + timedelta(n), date(2000, 1, 1), Grain.INTERVAL) for n in range(count)]
        frame = made([(f"Reign {n}", timex, ("A",), "happened", "other", 0.5) for n, timex in enumerate(reigns)])
        before = process_time()
        plan = layout(frame)
        assert len(plan.marks) + plan.lanes[0].hidden == count
        return process_time() - before

    small, large = min(seconds(300) for _ in range(3)), seconds(3000)
    assert large < 50 * small  # ten times the bars; a quadratic layout takes a hundred times as long
