"""The figure: what it is made of, and that article text stays text."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, datetime, time
from typing import Any

import plotly.graph_objects as go
import pytest

from tests.frames import made, many, on, sora, year
from tests.looks import laid_out, picture
from timeline.chart import palette
from timeline.chart.axis import config
from timeline.chart.canvas import safe
from timeline.chart.figure import figure, hovers
from timeline.chart.lettering import width as text_width
from timeline.chart.palette import DARK, LIGHT, THEMES
from timeline.chart.window import seconds
from timeline.errors import TimelineError
from timeline.events.statuses import Status
from timeline.timex import Grain, Timex

HOSTILE = (
    '<span style="background:url(https://example.net/x)">x</span>',
    '<a href="javascript:alert(1)">here</a>',
    "<img src=x onerror=alert(1)>",
    "$\\alpha$ and $$x$$",
    "%{customdata[0]} %{x}",
    "{{x}} &lt;b&gt; &amp;",
)


def named(chart: go.Figure, name: str) -> Any:
    return next(trace for trace in chart.data if trace.name == name)


def test_every_dated_event_answers_to_one_target() -> None:
    frame = sora()
    chart = figure(frame)
    rows = [int(row[0]) for name in ("bars", "days") for row in named(chart, name).customdata]
    assert sorted(rows) == [row for row in range(len(frame)) if frame["edtf"].iloc[row]]


def test_only_row_numbers_travel_in_customdata() -> None:
    for trace in figure(sora()).data:
        for row in trace.customdata if trace.customdata is not None else ():
            assert len(row) == 1
            assert int(row[0]) == row[0]


def test_the_axes_keep_lanes_and_zoom() -> None:
    chart = figure(sora())
    assert chart.layout.yaxis.fixedrange
    assert chart.layout.xaxis.type == "linear"
    assert chart.layout.uirevision
    assert chart.layout.height > 400
    assert chart.layout.width is None


def test_a_selection_fades_nothing() -> None:
    chart = figure(sora(), selected="e4")
    assert all(trace.unselected.marker.opacity == 1 for trace in chart.data if trace.name in ("days", "others"))
    assert any("<b>Musk assure" in note.text for note in chart.layout.annotations)
    assert len(chart.data) == len(figure(sora()).data) + 1  # the ring
    assert len(figure(sora(), selected="no such event").data) == len(figure(sora()).data)


@pytest.mark.parametrize("text", HOSTILE)
def test_article_text_is_only_text(text: str) -> None:
    chart = figure(made([(text, on(2024, 2, 15), (text,), "happened", "other", 1.0)]), title=text)
    drawn = [note.text for note in chart.layout.annotations] + [note.hovertext or "" for note in chart.layout.annotations]
    drawn += [*named(chart, "days").hovertext, chart.layout.title.text]
    for words in drawn:
        plain = words.replace("<br>", "").replace("<b>", "").replace("</b>", "").replace("<i>", "").replace("</i>", "")
        plain = plain.replace(f'<span style="color:{LIGHT.ink3}">', "").replace("</span>", "")
        assert "<" not in plain
        assert "$" not in plain
    assert all(trace.hovertemplate in (None, "%{hovertext}<extra></extra>") for trace in chart.data)


def test_a_dollar_sign_and_an_ampersand_read_as_themselves() -> None:
    assert safe("AT&T pays $5 <now>\n") == "AT&amp;T pays &#36;5 &lt;now&gt; "


def test_hover_says_title_date_and_the_beginning_of_the_excerpt() -> None:
    frame = sora()
    frame.loc[3, "excerpt"] = "OpenAI a annoncé jeudi " + "un modèle de plus " * 20
    lines = hovers(frame, [3], "fr")[3].split("<br>")
    assert lines[0] == "<b>OpenAI annonce Sora</b>"
    assert lines[1] == "jeudi 15 février 2024"
    assert lines[-1].endswith("…")
    assert sum(map(len, lines[2:])) <= 121
    assert max(map(len, lines)) <= 70


def test_language_is_the_readers_or_else_the_documents() -> None:
    assert "6 datés" in {note.text for note in figure(sora()).layout.annotations} or "7 datés" in {
        note.text for note in figure(sora()).layout.annotations
    }
    assert "several actors" in {note.text for note in figure(sora(), language="en").layout.annotations}
    assert "Déclaration" in json.dumps([note.text for note in figure(sora(), lanes="kind").layout.annotations], ensure_ascii=False)


def test_an_empty_frame_says_so() -> None:
    chart = figure(made([]), language="fr")
    assert not chart.data
    assert "Aucun événement daté ici" in [note.text for note in chart.layout.annotations]


def test_the_legend_explains_only_what_is_shown() -> None:
    words = {note.text for note in figure(made([("A day", on(2024, 2, 15), ("Ada",), "happened", "other", 1.0)])).layout.annotations}
    assert "to the day" in words
    assert not words & {"approximate", "planned", "to the year"}


def test_publication_is_drawn_when_all_events_share_it() -> None:
    assert "<i>publié</i>" in {note.text for note in figure(sora()).layout.annotations}
    frame = sora()
    frame.loc[0, "published"] = frame["published"].max().replace(year=2023)
    assert "<i>publié</i>" not in {note.text for note in figure(frame).layout.annotations}


def test_no_text_is_under_twelve_pixels() -> None:
    for width in (420, 1400):
        chart = figure(sora(), width=width)
        assert min(note.font.size for note in chart.layout.annotations) >= 12
        assert chart.layout.xaxis.tickfont.size >= 12


def test_a_narrow_chart_writes_names_above_the_lanes() -> None:
    assert figure(sora(), width=420).layout.margin.l < 20 < figure(sora(), width=900).layout.margin.l


def test_long_actor_names_are_shortened_and_told_in_full() -> None:
    name = "The Honourable Society for the Improvement of Timetables"
    chart = figure(made([("Founded", on(2024, 2, 15), (name,), "happened", "founding", 1.0)]))
    assert [note.hovertext for note in chart.layout.annotations if note.hovertext] == [name]


def test_traces_grow_with_rows_not_with_events() -> None:
    assert len(figure(many(1000)).data) < 150


def test_a_figure_is_plain_json() -> None:
    assert json.loads(figure(sora()).to_json())["layout"]["uirevision"]


def test_nothing_is_uploaded_anywhere() -> None:
    assert "sendChartToCloud" in config()["modeBarButtonsToRemove"]


def test_a_figure_says_which_pixel_is_which_moment_and_where_its_marks_are() -> None:
    frame = sora()
    meta = figure(frame, view=(datetime(2024, 2, 14), datetime(2024, 2, 19)), width=900).layout.meta
    (piece,) = meta["pieces"]
    assert piece[:2] == [seconds(datetime(2024, 2, 14)), seconds(datetime(2024, 2, 19))]
    assert 0 < len(meta["rows"]) < len(frame)
    assert all(0 <= x <= piece[3] for _, x, _, _ in meta["rows"])
    assert meta["before"] > 0


class TestPalette:
    def luminance(self, colour: str) -> float:
        parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
        red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    def contrast(self, one: str, other: str) -> float:
        dark, light = sorted((self.luminance(one), self.luminance(other)))
        return (light + 0.05) / (dark + 0.05)

    @pytest.mark.parametrize("theme", THEMES)
    def test_text_and_marks_can_be_read(self, theme: str) -> None:
        colour = THEMES[theme]
        assert all(self.contrast(ink, colour.paper) >= 4.5 for ink in (colour.ink, colour.ink2, colour.ink3))
        assert all(self.contrast(actor, colour.paper) >= 4.9 for actor in colour.actors)
        assert self.contrast(colour.date_ink, colour.date_paper) >= 4.5

    def test_colours_go_by_frequency_and_the_rest_share_grey(self) -> None:
        numbers = palette.assign([[f"Actor {n}"] * 1 for n in range(8) for _ in range(8 - n)])
        assert [numbers[f"Actor {n}"] for n in range(8)] == [0, 1, 2, 3, 4, 5, 5, 5]
        assert DARK.of(99) == DARK.actors[5]

    def test_an_unknown_theme_is_refused(self) -> None:
        with pytest.raises(TimelineError, match="no theme named 'sepia'"):
            figure(sora(), theme="sepia")


@pytest.mark.parametrize("coloured", ["kind", "status", "source"])
def test_colours_may_stand_for_something_else_than_actors(coloured: str) -> None:
    chart = figure(sora(), coloured=coloured, language="en")
    heading = {"kind": "Kind", "status": "Status", "source": "Source"}[coloured]
    assert f"<b>{heading}</b>" in {note.text for note in chart.layout.annotations}
    told = figure(sora(), language="en")
    assert named(chart, "days").marker.color != named(told, "days").marker.color


_FORMS = {
    "day": on(2021, 6, 10), "minute": on(2021, 6, 10, time(9, 30)), "year": year(2021), "about a year": year(2021, approximate=True),
    "month": Timex(date(2021, 5, 1), date(2021, 5, 31), Grain.MONTH), "interval": Timex(date(2021, 4, 5), date(2021, 7, 20), Grain.INTERVAL),
    "about an interval": Timex(date(2021, 4, 5), date(2021, 7, 20), Grain.INTERVAL, True), "since": Timex(date(2021, 6, 10), None, Grain.DAY),
    "until": Timex(None, date(2021, 6, 10), Grain.DAY),
}  # fmt: skip


def _looks(timex: Timex, status: Status) -> str:
    """What is drawn of one event, without what it says and means."""
    drawn = picture(made([("Something happens", timex, ("Ada",), status, "other", 0.5)]), view=(datetime(2020, 6, 1), datetime(2022, 6, 1)))
    traces = [{key: value for key, value in trace.items() if key not in ("meta", "customdata", "hovertext")} for trace in drawn["data"]]
    shapes = [shape for shape in drawn["layout"]["shapes"] if str(shape.get("name", "")).startswith("row")]
    return json.dumps([traces, shapes], sort_keys=True, default=str)


@pytest.mark.parametrize("form", _FORMS)
def test_every_status_looks_different_without_colour(form: str) -> None:
    assert len({_looks(_FORMS[form], status) for status in ("happened", "reported", "planned", "negated", "ongoing")}) == 5


def test_the_counts_of_what_is_beyond_the_view_stay_in_the_column_of_names(monkeypatch: pytest.MonkeyPatch) -> None:
    plan = replace(laid_out(many(60), plot=800), before=1_234_567, after=7_654_321)
    monkeypatch.setattr("timeline.chart.figure.laid_out", lambda *_: plan)
    drawn = picture(many(60), language="de")
    told = [note for note in drawn["layout"]["annotations"] if note["text"].endswith(("früher", "später →"))]
    assert [note["text"] for note in told] == ["← 1.234.567 früher", "7.654.321 später →"]
    assert told[0]["yshift"] - told[1]["yshift"] >= 14
    assert all(text_width(note["text"], 12) < drawn["layout"]["margin"]["l"] - 8 for note in told)


def test_a_title_from_right_to_left_leaves_its_date_in_order() -> None:
    drawn = picture(
        made(
            [("افتتاح الجسر", on(2021, 3, 4), ("Ada",), "happened", "other", 0.5), ("Later", on(2022, 3, 4), (), "happened", "other", 0.4)]
        )
    )
    told = next(note["text"] for note in drawn["layout"]["annotations"] if "افتتاح" in note["text"])
    assert told.startswith("\u2068افتتاح الجسر\u2069")
    assert "4 Mar" in told


def test_days_are_not_told_in_hours_and_nothing_has_no_scale() -> None:
    drawn = picture(made([("Opening", on(2023, 3, 4), ("Ada",), "happened", "other", 0.5)]), width=1600)
    assert drawn["layout"]["xaxis"]["ticktext"]
    assert not any(":" in text for text in drawn["layout"]["xaxis"]["ticktext"])
    clocked = picture(made([("Opening", on(2023, 3, 4, time(9, 30)), ("Ada",), "happened", "other", 0.5)]), width=1600)
    assert any(":" in text for text in clocked["layout"]["xaxis"]["ticktext"])
    empty = picture(made([("Some day", None, ("Ada",), "happened", "other", 0.5)]))
    assert not empty["layout"]["xaxis"]["ticktext"]
