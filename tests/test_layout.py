"""Lanes, rows, labels, the first view."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import pairwise
from time import process_time

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.frames import made, many, on, sora, year
from tests.looks import laid_out
from timeline.chart.index import named
from timeline.chart.lanes import OPENED, Grouping, group
from timeline.chart.layout import MOST_MARKS, Layout
from timeline.chart.lettering import shorten, width
from timeline.chart.marks import RADIUS
from timeline.chart.packing import Box, Place, pack
from timeline.chart.plan import ROOM
from timeline.chart.window import DAY, EPOCH, first_view, outside
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
        half = RADIUS if mark.shape == "diamond" else 0.0
        tall = RADIUS if mark.shape == "diamond" else 6.0
        found.append((mark.low - half, mark.y - tall, mark.high + half, mark.y + tall))
    for label in plan.labels:
        long = width(label.title, bold=label.selected) + (width(f"  {label.date}") if label.date else 0)
        left = label.x - long if label.anchor == "right" else label.x
        found.append((left, label.y - 7, left + long, label.y + 7))
    for peak in plan.density.peaks if plan.density else ():
        long = max(width(peak.title, bold=True), width(peak.note, 12))
        left = peak.label_x - long * {"left": 0, "center": 0.5, "right": 1}[peak.anchor]
        found += [(left, peak.label - 34, left + long, peak.label), (peak.x - 3, peak.label, peak.x + 3, peak.y + 4)]
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
    plan = laid_out(frame, lanes=lanes, plot=plot)
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
        assert overlaps(laid_out(frame, plot=plot, language="fr")) == []


def test_the_same_frame_gives_the_same_layout() -> None:
    assert laid_out(many(200)) == laid_out(many(200))


def test_an_empty_frame_and_one_without_dates() -> None:
    plan = laid_out(made([]))
    assert (plan.marks, plan.lanes, plan.labels, plan.tray) == ((), (), (), ())
    assert plan.height > 0
    assert laid_out(made([("Later", None, ("Ada",), "planned", "other", 0.5)])).tray == (0,)


def test_a_single_day_stands_in_the_middle() -> None:
    plan = laid_out(made([("Sora is announced", on(2024, 2, 15), ("OpenAI",), "happened", "announcement", 1.0)]))
    assert plan.marks[0].low == pytest.approx(plan.scale.plot / 2)
    assert plan.labels[0].title == "Sora is announced"


def summed(plan: Layout) -> float:
    """Events in the columns of all bands."""
    return sum(sum(band.counts) for band in plan.density.bands) if plan.density else 0.0


def columns_of(plan: Layout, lane: int) -> list[tuple[float, float, float, float]]:
    """The boxes of a band's columns: left, top, right, bottom."""
    assert plan.density
    band = next(band for band in plan.density.bands if band.lane == lane)
    found = zip(plan.density.columns, band.counts, strict=True)
    return [(column.low, band.base - count * band.pixels, column.high, band.base) for column, count in found if count]


class TestBands:
    def test_more_events_than_one_can_tell_apart_become_columns_that_add_up(self) -> None:
        few, more = many(MOST_MARKS), many(MOST_MARKS + 1)
        assert laid_out(few, folding=False).density is None or laid_out(few, folding=False).marks
        plan = laid_out(more)
        assert not plan.marks
        assert plan.density
        assert summed(plan) == pytest.approx(MOST_MARKS + 1 - plan.before - plan.after)
        assert {band.lane for band in plan.density.bands} == {*range(len(plan.lanes))}

    def test_what_is_known_only_by_an_end_far_beyond_is_counted_as_later(self) -> None:
        late = Timex(None, date(9413, 6, 18), Grain.INTERVAL)
        found = [on(2000, 1, 1)] * (MOST_MARKS + 1) * 9 + [late] * (MOST_MARKS + 1)
        frame = made([(f"Event {n}", timex, (), "happened", "other", 0.5) for n, timex in enumerate(found)])
        plan = laid_out(frame, plot=300, folding=False)
        assert plan.density
        assert summed(plan) + plan.before + plan.after == pytest.approx(len(found))

    @settings(max_examples=40, deadline=None)
    @given(st.lists(st.tuples(timexes(), st.lists(st.sampled_from("ABCDEFGHIJKLM"), max_size=3).map(tuple)), min_size=1, max_size=25),
           st.sampled_from([300, 960]), st.booleans())  # fmt: skip
    def test_whatever_the_events_the_columns_add_up_and_nothing_meets(
        self, drawn: list[tuple[Timex | None, tuple[str, ...]]], plot: int, folding: bool
    ) -> None:
        found = [(timex, who) for timex, who in drawn if timex] * (MOST_MARKS + 1)
        frame = made([(f"Event {n}", timex, who, "happened", "other", n / 500) for n, (timex, who) in enumerate(found)])
        plan = laid_out(frame, plot=plot, folding=folding)
        if len(plan.density.bands if plan.density else ()) == len(plan.lanes):
            assert len(found) - plan.before - plan.after - 1e-6 <= summed(plan) <= len(found) + 1e-6
        assert overlaps(plan) == []

    @pytest.mark.parametrize("lanes", ["actor", "kind"])
    def test_names_stand_clear_of_each_other_and_of_the_columns(self, lanes: str) -> None:
        for count, plot in ((600, 960), (3000, 700), (3000, 1300)):
            plan = laid_out(many(count), plot=plot, lanes=lanes)
            assert plan.density
            assert plan.density.peaks
            assert overlaps(plan) == []
            for peak in plan.density.peaks:
                long = max(width(peak.title, bold=True), width(peak.note, 12))
                left = peak.label_x - long * {"left": 0, "center": 0.5, "right": 1}[peak.anchor]
                under = [top for low, top, high, _ in columns_of(plan, peak.lane) if low < left + long and high > left]
                assert peak.label <= min(under)
                assert peak.label - 34 >= plan.lanes[peak.lane].top
                assert 0 <= left <= left + long <= plot

    def test_a_year_known_only_as_such_makes_no_peak_in_january(self) -> None:
        days = [(f"Post {n}", on(2020, 1 + n % 12, 1 + n % 28), ("Ada",), "happened", "statement", 0.5) for n in range(360)]
        frame = made([*days, *((f"Year {n}", year(2020), ("Ada",), "happened", "statement", 0.9) for n in range(120))])
        plan = laid_out(frame, view=(datetime(2020, 1, 1), datetime(2021, 1, 1)), plot=60)
        assert plan.density
        assert plan.density.unit == "month"
        assert [round(count) for count in plan.density.bands[0].counts] == [40] * 12

    def test_a_peak_is_named_by_its_most_important_event(self) -> None:
        crowd = [(f"Post {n}", on(2020, 3, 1 + n % 28), ("Ada",), "happened", "statement", 0.2) for n in range(300)]
        rest = [(f"Note {n}", on(2015 + n % 8, 1 + n % 12, 5), ("Ada",), "happened", "statement", 0.8) for n in range(150)]
        plan = laid_out(made([*crowd, *rest, ("The vote", on(2020, 3, 9), ("Ada",), "happened", "vote", 1.0)]), folding=False)
        assert plan.density
        assert plan.density.peaks[0].title == "The vote"
        assert plan.density.peaks[0].note.startswith("Mar 2020 · 30")

    def test_columns_follow_the_calendar_and_stop_at_folds(self) -> None:
        early = [(f"Early {n}", on(1950, 1 + n % 3, 1 + n % 28), ("Ada",), "happened", "other", 0.5) for n in range(250)]
        late = [(f"Late {n}", on(2020, 1 + n % 3, 1 + n % 28), ("Ada",), "happened", "other", 0.5) for n in range(250)]
        plan = laid_out(made([*early, *late]))
        assert len(plan.scale.pieces) == 2
        assert plan.density
        assert plan.density.unit == "day"
        assert summed(plan) == pytest.approx(500)
        fold = plan.scale.pieces[0].right, plan.scale.pieces[1].left
        assert not any(column.low < fold[1] and column.high > fold[0] for column in plan.density.columns)
        inner = [column for column in plan.density.columns if column.low > 0 and column.high < fold[0]]
        assert all(column.end - column.start == DAY and column.start % DAY == 0 for column in inner[:-1])

    def test_a_lane_without_room_for_its_marks_becomes_a_band_beside_the_others(self) -> None:
        reigns = [(f"Reign {n}", Timex(date(1000 + n, 1, 1), date(2000, 1, 1), Grain.INTERVAL), ("Ada",), "happened", "other", 0.5)
                  for n in range(200)]  # fmt: skip
        frame = made([*reigns, *((f"Visit {n}", on(1990 + n, 3, 1), ("Bo",), "happened", "other", 0.5) for n in range(9))])
        plan = laid_out(frame, folding=False)
        assert plan.density
        assert [plan.lanes[band.lane].names for band in plan.density.bands] == [("Ada",)]
        assert {plan.lanes[mark.lane].names for mark in plan.marks} == {("Bo",)}
        assert summed(plan) == pytest.approx(200)
        assert overlaps(plan) == []

    def test_closer_up_the_marks_come_back_and_the_columns_get_finer(self) -> None:
        frame = many(5000)
        plans = [laid_out(frame, view=(datetime(2023, 1, 1), datetime(2023, 1, 1) + months * timedelta(30.4))) for months in (120, 12, 1)]
        units = [plan.density.unit for plan in plans if plan.density]
        assert units[0] in ("month", "quarter")
        assert units[1] in ("week", "day")
        assert [bool(plan.marks) for plan in plans] == [False, False, True]

    def test_the_selected_event_is_found_in_its_column(self) -> None:
        frame = many(900)
        row = int((frame["grain"] == "day").to_numpy().nonzero()[0][5])
        plan = laid_out(frame, selected=row)
        assert plan.density
        assert plan.density.selected
        column = plan.density.columns[plan.density.selected[1]]
        assert column.start <= (frame["start"].iloc[row] - EPOCH).total_seconds() < column.end


def test_the_agent_has_the_mark_and_the_others_a_dot() -> None:
    plan = laid_out(made([("A meets B", on(2024, 2, 15), ("Ada", "Bo", "Cy"), "happened", "other", 1.0)]))
    names = [lane.names[0] for lane in plan.lanes]
    assert names[plan.marks[0].lane] == "Ada"
    assert {names[link.lane] for link in plan.links} == {"Bo", "Cy"}
    assert all(link.x == pytest.approx(plan.marks[0].low) for link in plan.links)


def test_a_full_lane_always_draws_what_is_selected_and_says_what_it_does_not() -> None:
    frame = made([(f"Year {n}", year(2001), ("Ada",), "happened", "other", n / 90) for n in range(80)])
    for selected in (None, 0, 79):
        plan = laid_out(frame, selected=selected)
        assert len(plan.marks) + plan.lanes[0].hidden == 80
        assert 0 < plan.lanes[0].hidden < 80 / 3
        assert selected is None or selected in {mark.row for mark in plan.marks}
        assert overlaps(plan) == []
    assert laid_out(frame.iloc[:3]).lanes[0].hidden == 0


def test_who_acts_stands_above_who_is_named() -> None:
    told = [("Musk", "X"), ("Musk", "Tesla"), ("Musk", "OpenAI"), ("Musk",), ("X",), ("OpenAI",), ("OpenAI", "GPT"), ("OpenAI",)]
    names = [
        lane.names[0]
        for lane in laid_out(made([(f"{n}", on(2024, 1, 1 + n), who, "happened", "other", 0.5) for n, who in enumerate(told)])).lanes
    ]
    assert all(names.index(who[0]) < names.index(guest) for who in told for guest in who[1:])


def test_many_actors_fold_into_others() -> None:
    frame = made([(f"Event {n}", on(2024, 1, 1 + n // 2), (f"Actor {n % 18}",), "happened", "other", 0.5) for n in range(36)])
    plan = laid_out(frame)
    assert len(plan.lanes) == 13
    assert len(plan.lanes[-1].names) == 6
    assert sum(lane.count for lane in plan.lanes) == 36
    opened = laid_out(frame, room=replace(ROOM, lanes=OPENED))
    assert len(opened.lanes) == 18
    assert {lane.names for lane in plan.lanes[:12]} <= {lane.names for lane in opened.lanes}


def test_lanes_in_the_order_asked_for() -> None:
    casts = [("Zoë",), ("Éva", "Bo"), ("Bo",), ("bill",), ("Bo",), ("Éva",)]
    frame = made([(f"Event {n}", on(2024, 1, 1 + n), cast, "happened", "other", 0.5) for n, cast in enumerate(casts)])

    def names(order: str) -> list[str]:
        return [lane.names[0] for lane in laid_out(frame, order=order).lanes]

    assert names("first") == ["Zoë", "Éva", "Bo", "bill"]
    assert names("count") == ["Bo", "Éva", "Zoë", "bill"]
    assert names("name") == ["bill", "Bo", "Éva", "Zoë"]
    assert sorted(names("linked")) == sorted(names("name"))
    with pytest.raises(TimelineError, match="no order of lanes by 'size'"):
        names("size")


def test_an_entry_of_the_legend_lets_all_others_step_back() -> None:
    plan = laid_out(sora(), only=("approximate", "planned"))
    assert {mark.quiet for mark in plan.marks} == {True, False}
    assert all(mark.quiet == mark.signs.isdisjoint({"approximate", "planned"}) for mark in plan.marks)
    loud = {mark.row for mark in plan.marks if not mark.quiet}
    assert {label.row for label in plan.labels if not label.quiet} <= loud
    assert [(mark.row, mark.low, mark.y) for mark in plan.marks] == [(mark.row, mark.low, mark.y) for mark in laid_out(sora()).marks]


def test_lanes_by_kind_and_source_and_nothing_else() -> None:
    assert {lane.names for lane in laid_out(sora(), lanes="source").lanes} == {("https://example.org/a",)}
    assert ("statement",) in {lane.names for lane in laid_out(sora(), lanes="kind").lanes}
    with pytest.raises(TimelineError, match="no lanes by 'colour'"):
        laid_out(sora(), lanes="colour")


def lanes_of(casts: list[tuple[str, ...]]) -> Grouping:
    return group(named(casts), np.arange(len(casts)))


def test_linked_lanes_stand_together() -> None:
    grouping = lanes_of([("A",), ("A",), ("A", "D"), ("B",), ("B",), ("C",), ("C",), ("D",), ("A", "D")])
    names = [name for (name,) in grouping.names]
    assert abs(names.index("A") - names.index("D")) == 1


def test_nobody_named_has_a_lane_of_its_own() -> None:
    assert lanes_of([(), ("A",)]).names == (("A",), ())


class TestMarks:
    def mark(self, timex: Timex, status: str = "happened") -> tuple[object, ...]:
        other = ("Other", on(2024, 7, 1), ("Ada",), "happened", "other", 0.5)
        plan = laid_out(made([("Title", timex, ("Ada",), status, "other", 0.5), other]))  # type: ignore[list-item]
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
        plan = laid_out(made([("Reign", reign, ("Ada",), "happened", "other", 0.5)]), view=(EPOCH, EPOCH + timedelta(1)), plot=500)
        assert (plan.marks[0].low, plan.marks[0].high) == (-500, 1000)

    def test_the_last_day_is_inclusive(self) -> None:
        march = Timex(date(2024, 3, 1), date(2024, 3, 31), Grain.MONTH)
        plan = laid_out(made([("March", march, ("Ada",), "happened", "other", 0.5)]))
        assert plan.scale.at(plan.marks[0].high) - plan.scale.at(plan.marks[0].low) == pytest.approx(31 * DAY)

    def test_a_short_bar_has_a_least_width(self) -> None:
        months = [Timex(date(at, 3, 1), date(at, 3, 31), Grain.MONTH) for at in (1700, 2000)]
        plan = laid_out(made([("March", month, ("Ada",), "happened", "other", 0.5) for month in months]), folding=False)
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


@given(st.lists(st.tuples(st.floats(0, 500), st.floats(1, 90), st.floats(0, 120)), max_size=60), st.integers(0, 5), st.booleans())
def test_packed_boxes_never_touch(sizes: list[tuple[float, float, float]], budget: int, spare: bool) -> None:
    made_boxes = [
        Box(low, low + wide, (Place("t", "", low + wide, "left", False, low + wide, low + wide + label),)) for low, wide, label in sizes
    ]  # fmt: skip
    rows, placed = pack(made_boxes, budget, spare)
    taken: dict[int, list[tuple[float, float]]] = {}
    for box, went in zip(made_boxes, placed, strict=True):
        high = went.place.high if went.place else box.high
        taken.setdefault(went.row, []).append((box.low + went.moved, high + went.moved))
    assert len(taken) == len(rows)
    assert all(a[1] <= b[0] for row in taken.values() for a, b in pairwise(sorted(row)))
    if spare:  # what stands alone has its label
        assert all(went.place or len(taken[went.row]) > 1 for went in placed)
    else:
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
    assert all(0 <= mark.row < 15 for mark in laid_out(frame).marks)


def test_bars_that_all_overlap_are_laid_out_in_time_that_grows_with_their_number() -> None:
    def seconds(count: int) -> float:
        bars = [Box(float(n), 1000.0 + n, (Place("t", "", float(n), "left", True, float(n), n + 90.0),)) for n in range(count)]
        before = process_time()
        pack(bars, 26)
        return process_time() - before

    small, large = min(seconds(300) for _ in range(3)), min(seconds(3000) for _ in range(2))
    assert large < 50 * small  # ten times the bars; a quadratic layout takes a hundred times as long


@pytest.mark.parametrize("plot", [340, 960])
def test_no_day_is_cut_at_the_edge_of_a_piece(plot: int) -> None:
    for frame in (sora(), many(20), many(200)):
        plan = laid_out(frame, plot=plot)
        edges = [edge for piece in plan.scale.pieces for edge in (piece.left, piece.right)]
        assert all(abs(mark.low - edge) > RADIUS for mark in plan.marks if mark.shape == "diamond" for edge in edges)
