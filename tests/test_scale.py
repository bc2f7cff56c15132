"""The scale of time, what it folds, and the words on the axis."""

from __future__ import annotations

from datetime import datetime
from itertools import pairwise

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from tests.frames import made
from timeline.chart.axis import ticks
from timeline.chart.folding import MOST_FOLDS, fold, gaps, wanted
from timeline.chart.lettering import width
from timeline.chart.look import Look
from timeline.chart.scale import FOLD, folded, straight
from timeline.chart.views import scale_of
from timeline.chart.window import DAY, EARLIEST, LATEST, seconds

YEAR = 365.25 * DAY


def when(*parts: int) -> float:
    return seconds(datetime(*parts))


@st.composite
def stretches(draw: st.DrawFn) -> list[tuple[float, float]]:
    edges = sorted(draw(st.lists(st.integers(-(10**9), 10**9), min_size=2, max_size=10, unique=True)))
    return [(float(low), float(high)) for low, high in zip(edges[::2], edges[1::2], strict=False)]


@given(stretches(), st.floats(300, 2000))
def test_pixels_and_moments_answer_each_other(pieces: list[tuple[float, float]], plot: float) -> None:
    scale = folded(pieces, [1 / len(pieces)] * len(pieces), plot)
    assert scale.plot == plot
    assert scale.view == (pieces[0][0], pieces[-1][1])
    for start, end in pieces:
        for moment in (start, (start + end) / 2, end):
            assert scale.at(scale.px(moment)) == pytest.approx(moment, abs=1e-3)
            assert -1e-6 <= scale.px(moment) <= plot + 1e-6
    assert all(after.left - before.right == pytest.approx(FOLD) for before, after in scale.folds)


@given(stretches(), st.lists(st.floats(-2e9, 2e9), min_size=2, max_size=20))
def test_later_stands_further_right(pieces: list[tuple[float, float]], moments: list[float]) -> None:
    scale = folded(pieces, [1 / len(pieces)] * len(pieces), 900)
    assert all(scale.px(low) <= scale.px(high) + 1e-6 for low, high in pairwise(sorted(moments)))


class TestFolding:
    def test_a_founding_and_last_week(self) -> None:
        week = [when(2024, 2, day) for day in range(12, 19)]
        moments = [when(1901, 5, 1), *week]
        found = gaps(moments)
        view = (min(moments), max(moments))
        assert wanted(found, view)
        scale = fold(view, found, [(at, 200) for at in moments], 900, 4 * DAY)
        assert len(scale.folds) == 1
        assert all(b - a > 40 for a, b in pairwise(scale.px(day) for day in week))
        assert 0 < scale.px(moments[0]) < 300

    @pytest.mark.parametrize(
        "moments",
        [
            [], [0.0], [0.0, YEAR], [n * YEAR for n in range(12)], [n * DAY for n in range(400)],
            [0, 1 * YEAR, 2 * YEAR, 3.5 * YEAR, 5 * YEAR],
        ],
    )  # fmt: skip
    def test_what_is_evenly_spread_is_not_folded(self, moments: list[float]) -> None:
        assert gaps(moments) == []

    def test_a_fold_that_moves_nothing_apart_is_not_made(self) -> None:
        moments = [0.0, 1 * YEAR, 2 * YEAR, 40 * YEAR, 41 * YEAR]
        scale = fold((0.0, 41 * YEAR), gaps(moments), [(at, 10) for at in moments], 20_000, DAY)
        assert scale == straight((0.0, 41 * YEAR), 20_000)

    @given(st.lists(st.floats(EARLIEST, LATEST), min_size=2, max_size=60), st.floats(200, 1600))
    def test_every_moment_stays_on_the_plot_and_folds_hide_none(self, moments: list[float], plot: float) -> None:
        view = (min(moments), max(moments))
        assume(view[1] - view[0] > DAY)
        scale = fold(view, gaps(moments), [(at, 100) for at in moments], plot, DAY)
        assert len(scale.folds) <= MOST_FOLDS
        assert all(-1e-6 <= scale.px(at) <= plot + 1e-6 for at in moments)
        for before, after in scale.folds:
            assert not any(before.end < at < after.start for at in moments)

    def test_a_stretch_asked_for_is_shown_as_asked(self) -> None:
        none = made([])
        scale, foldable = scale_of(Look.of(none, view=(datetime(2020, 1, 1), datetime(2021, 1, 1))), none["title"], 900)
        assert scale.view == (when(2020, 1, 1), when(2021, 1, 1))
        assert not foldable


@pytest.mark.parametrize("language", ["fr", "en", "de", "ja", "ru", None])
@pytest.mark.parametrize(
    "view",
    [
        (when(2024, 2, 17, 8), when(2024, 2, 17, 11)), (when(2024, 2, 17), when(2024, 2, 18)), (when(2024, 2, 12), when(2024, 2, 19)),
        (when(2024, 1, 20), when(2024, 3, 3)), (when(2023, 6, 1), when(2024, 3, 3)), (when(2015, 6, 1), when(2024, 3, 3)),
        (when(1847, 6, 1), when(2024, 3, 3)), (when(1, 1, 1), when(9999, 12, 31)),
    ],
)  # fmt: skip
@pytest.mark.parametrize("plot", [120, 420, 960, 2400])
def test_words_on_the_axis_fit_and_do_not_touch(view: tuple[float, float], plot: int, language: str | None) -> None:
    marks, heads = ticks(straight(view, plot), language)
    said = [(tick.x - width(tick.text, 12) / 2, tick.x + width(tick.text, 12) / 2) for tick in marks if tick.text]
    assert said or heads
    assert all(left[1] < right[0] for left, right in pairwise(said))
    assert all(low >= -3 and high <= plot + 3 for low, high in said)
    assert all(left.x + width(left.text, 12, bold=True) <= right.x for left, right in pairwise(heads))
    assert all(0 <= tick.edge <= plot for tick in marks if tick.edge is not None)


def test_ticks_are_named_in_the_middle_of_what_they_name() -> None:
    marks, heads = ticks(straight((when(2024, 2, 12), when(2024, 2, 19)), 840), "fr")
    assert [tick.text for tick in marks if tick.text] == ["lun. 12", "mar. 13", "mer. 14", "jeu. 15", "ven. 16", "sam. 17", "dim. 18"]
    assert marks[0].x == pytest.approx(60)
    assert [head.text for head in heads] == ["février 2024"]


def test_each_piece_has_the_ticks_that_fit_it() -> None:
    scale = folded([(when(2023, 1, 1), when(2024, 1, 1)), (when(2024, 2, 14), when(2024, 2, 19))], [0.4, 0.6], 900)
    marks, heads = ticks(scale, "en")
    assert [head.text for head in heads] == ["2023", "February 2024"]
    assert {"Thu 15", "15 Thu"} & {tick.text for tick in marks}
