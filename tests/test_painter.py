"""What the page's own painter (page/painter.js) must be able to draw: everything that figures are made of, and nothing more is used."""

from __future__ import annotations

import re
from itertools import groupby
from pathlib import Path
from typing import Any

import pytest

from tests.benchmarks.made import frame
from tests.frames import many, sora
from tests.looks import picture

PAINTER = (Path(__file__).parents[1] / "timeline" / "page" / "painter.js").read_text("utf-8")
SIGNS = set(re.findall(r'^  "([\w-]+)": \(r\)', PAINTER, re.MULTILINE))
TAG = re.compile(r'</?(?:b|i|span)>|<span style="[^"<>]*">')

FIGURES = {
    "article": lambda: picture(sora(), width=900),
    "selected": lambda: picture(sora(), width=900, selected=3),
    "narrow": lambda: picture(sora(), width=420),
    "many": lambda: picture(many(300), width=900, focus=("Ada",)),
    "bands": lambda: picture(frame(3_000), width=900),
    "chosen": lambda: picture(frame(3_000), width=900, selected=7),
    "kinds": lambda: picture(sora(), width=900, lanes="kind", coloured="status"),
}


@pytest.fixture(params=FIGURES, scope="module")
def drawn(request: pytest.FixtureRequest) -> Any:
    return FIGURES[request.param]()


def listed(value: Any) -> list[Any]:
    return list(value) if isinstance(value, list | tuple) else [value]


def test_traces_are_bars_lines_and_known_signs(drawn: Any) -> None:
    assert len(SIGNS) > 4
    for trace in drawn["data"]:
        assert (trace["type"], trace.get("mode")) in {("bar", None), ("scatter", "lines"), ("scatter", "markers")}
        if trace["type"] == "bar" and trace["marker"].get("opacity") != 0:
            assert trace["orientation"] == "h"
        if trace.get("mode") == "markers":
            assert set(listed(trace["marker"].get("symbol", "circle"))) <= SIGNS


def test_shapes_are_boxes_and_straight_lines(drawn: Any) -> None:
    for shape in drawn["layout"]["shapes"]:
        assert shape["type"] in {"line", "rect", "circle", "path"}
        assert {shape["xref"], shape["yref"]} <= {"x", "y", "paper"}
        assert shape["type"] != "path" or re.fullmatch(r"M(?:-?[\d.e-]+,-?[\d.e-]+[LM]?)+Z?", shape["path"]), shape["path"]


def test_words_have_only_the_tags_that_it_reads(drawn: Any) -> None:
    for note in drawn["layout"]["annotations"]:
        assert not note["showarrow"]
        assert note["yanchor"] == "middle"
        rest = TAG.sub("", note["text"])
        assert "<" not in rest
        assert not re.findall(r"&(?!(?:amp|lt|gt|nbsp|#36);)", rest)


def test_each_line_and_point_has_its_row(drawn: Any) -> None:
    for trace in drawn["data"]:
        rows = (trace.get("meta") or {}).get("rows")
        if rows is not None and trace.get("mode") == "lines":
            assert len(rows) == sum(filled for filled, _ in groupby(trace["x"], lambda x: x is not None))
        elif rows is not None:
            assert len(rows) == len(trace["x"])


def test_what_steps_back_is_told_when_it_is_not_drawn_paler() -> None:
    frame = sora()
    actor = frame["actors"].iloc[0][0]
    quiet = [row for row, names in enumerate(frame["actors"]) if actor not in names and frame["edtf"].iloc[row]]
    told = picture(frame, width=900, focus=(actor,), faded=False)
    assert sorted(told["layout"]["meta"].pop("quiet")["rows"]) == quiet
    assert told["data"] != picture(frame, width=900, focus=(actor,))["data"]
    days = [next(trace for trace in one["data"] if trace.get("name") == "days") for one in (told, picture(frame, width=900))]
    assert days[0]["marker"] == days[1]["marker"]
