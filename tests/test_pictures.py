"""Images: what is on the sheet, that it fits, and what is said when there is nothing to draw with."""

from __future__ import annotations

import builtins
import re
import sys
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

import timeline
from tests.frames import made, many, on, sora
from tests.looks import sheet_of
from timeline.chart import fonts, pictures, rendering
from timeline.chart.framing import Sheet
from timeline.chart.index import indexed
from timeline.chart.lettering import width
from timeline.chart.paper import NAMES, SMALLEST, Paper, paper
from timeline.chart.sources import Entry, entries, fill, lines
from timeline.document import Document
from timeline.errors import TimelineError

HOSTILE = "</svg><script>alert(1)</script><img src=x onerror=alert(2)> $x$ & <b>"


def words(drawn: Sheet) -> list[dict[str, Any]]:
    return list(drawn.figure["layout"]["annotations"])


def plain(text: str) -> str:
    return re.sub("<[^>]*>", "", text)


def numbers_on_marks(drawn: Sheet) -> set[str]:
    return {
        found[1]
        for note in words(drawn)
        if str(note.get("name", "")).startswith("row ") and (found := re.match(r"<b>(\d+)</b>", note["text"]))
    }


def numbers_in_the_list(drawn: Sheet) -> set[str]:
    return {plain(note["text"]) for note in words(drawn) if note.get("yanchor") == "top" and re.fullmatch(r"<b>\d+</b>", note["text"])}


@pytest.mark.parametrize("frame", [sora(), many(10), many(60)], ids=["sora", "10", "60"])
def test_every_number_has_its_source(frame: Any) -> None:
    drawn = sheet_of(frame)
    listed = numbers_in_the_list(drawn)
    assert listed == {str(number) for number in range(1, len(frame) + 1)}
    assert numbers_on_marks(drawn) <= listed
    dated = int((frame["start"].notna() | frame["end"].notna()).sum())
    assert len(numbers_on_marks(drawn)) >= dated - 2  # a bar from edge to edge may have no place for its own


def test_numbers_follow_time_and_the_undated_come_last() -> None:
    frame = sora()
    rows = indexed(frame).everything.rows
    told = entries(frame, rows, "fr")
    assert [entry.number for entry in told] == list(range(1, len(frame) + 1))
    assert [entry.title for entry in told][-2:] == ["Réponse à Robert Scoble", "Un jeu Tesla"]
    assert told[-1].date == "sans date"


def test_the_list_tells_paragraph_and_words() -> None:
    text = "A heading\n\nOpenAI announced Sora on Thursday.\n\nThe end."
    document = Document(text, language="en", published=date(2024, 2, 18))
    frame = made([("OpenAI announced Sora", on(2024, 2, 15), ("OpenAI",), "happened", "announcement", 1.0)])
    frame["document"], frame["excerpt_start"], frame["date_text"] = document.id, 11, "Thursday"
    (entry,) = entries(frame, indexed(frame).everything.rows, "en", [document])
    assert entry.note == "§\u00a02, “Thursday”"
    drawn = sheet_of(frame, documents=[document])
    assert any("§ is the paragraph" in note["text"] for note in words(drawn))


@pytest.mark.parametrize("size", [*NAMES, "a3-portrait", "1000x1000", "500x300mm"])
def test_a_sheet_has_the_shape_of_its_size(size: str) -> None:
    on_paper = paper(size)
    drawn = sheet_of(many(20), size=on_paper)
    assert drawn.height / drawn.width == pytest.approx(on_paper.height / on_paper.width, rel=0.002)
    layout = drawn.figure["layout"]
    assert (layout["width"], layout["height"]) == (drawn.width, drawn.height)
    assert min(note["font"]["size"] for note in words(drawn)) == 12
    if on_paper.unit == "mm":
        assert 12 * on_paper.width / 25.4 * 72 / drawn.width >= SMALLEST - 0.01  # points


@pytest.mark.parametrize(("count", "size"), [(10, "slide"), (60, "slide"), (300, "slide"), (10, "a4"), (60, "a4")])
def test_everything_is_inside_the_sheet(count: int, size: str) -> None:
    drawn = sheet_of(many(count), size=paper(size))
    layout = drawn.figure["layout"]
    margin, plot = layout["margin"], layout["yaxis"]["range"][0]
    assert margin["t"] + plot + margin["b"] == pytest.approx(drawn.height)
    bottoms = [margin["t"] - note["yshift"] for note in words(drawn) if note.get("y") == 1 and note["yref"] == "paper"]
    assert max(bottoms) < drawn.height
    assert drawn.left_out == 0 or (count, size) == (60, "a4")


def test_a_list_is_cut_only_where_a_size_asks_for_it() -> None:
    assert sheet_of(many(60)).left_out == 0
    cut = sheet_of(many(60), size=paper("a4"))
    assert cut.left_out > 0
    assert any(plain(note["text"]) == f"and {cut.left_out} more" for note in words(cut))
    assert len(numbers_in_the_list(cut)) == 60 - cut.left_out


@pytest.mark.parametrize("count", [60, 160])
def test_a_list_goes_on_on_further_pages(count: int) -> None:
    made_of = sheet_of(many(count), size=paper("a4"), pages=True)
    assert made_of.more
    assert made_of.left_out == 0
    pages = [replace(made_of, figure=figure) for figure in (made_of.figure, *made_of.more)]
    found = [int(number) for page in pages for number in sorted(numbers_in_the_list(page), key=int)]
    assert found == list(range(1, count + 1))
    for page in pages:
        layout = page.figure["layout"]
        assert (layout["width"], layout["height"]) == (made_of.width, made_of.height)
        assert all(
            0 <= layout["margin"]["t"] - note["yshift"] <= made_of.height
            for note in words(page)
            if note.get("yref") == "paper" and note["y"] == 1
        )
    assert not sheet_of(many(8), size=paper("a3"), pages=True).more


def test_events_without_a_date_have_a_strip() -> None:
    texts = [plain(note["text"]) for note in words(sheet_of(sora(), chosen={"language": "en"}))]
    assert "Without a date" in texts
    assert "16  Réponse à Robert Scoble" in texts
    assert "planned" in texts
    dated = sora()[lambda frame: frame["start"].notna()].reset_index(drop=True)
    assert "Without a date" not in [plain(note["text"]) for note in words(sheet_of(dated, chosen={"language": "en"}))]


def test_a_slide_has_no_list_unless_asked() -> None:
    slide = paper("slide")
    assert not numbers_in_the_list(sheet_of(many(10), size=slide))
    assert not numbers_on_marks(sheet_of(many(10), size=slide))
    assert numbers_in_the_list(sheet_of(many(10), size=slide, sources=True))


def test_background_title_and_credit() -> None:
    frame = sora()
    dark, clear = sheet_of(frame, background="dark"), sheet_of(frame, background="transparent")
    assert dark.figure["layout"]["paper_bgcolor"] == "#15171b"
    assert {clear.figure["layout"][name] for name in ("paper_bgcolor", "plot_bgcolor")} == {"rgba(0,0,0,0)"}
    assert {note.get("bgcolor", "rgba(0,0,0,0)") for note in words(clear)} == {"rgba(0,0,0,0)"}
    texts = [plain(note["text"]) for note in words(sheet_of(frame, title="Mine", credit="Atlas"))]
    assert "Mine" in texts
    assert "Atlas" in texts
    assert not any("Made by hand" in plain(note["text"]) for note in words(sheet_of(frame, title="", credit="")))
    with pytest.raises(TimelineError, match="no background named 'red': white, dark or transparent"):
        sheet_of(frame, background="red")


def test_the_whole_timeline_unless_a_view_is_asked_for() -> None:
    frame = many(60)
    assert sheet_of(frame, chosen={"folding": False}).figure["layout"]["meta"]["beyond"] == 0
    part = sheet_of(frame, chosen={"view": (datetime(2020, 1, 1), datetime(2021, 1, 1))})
    assert 0 < len(numbers_in_the_list(part)) < 60


def test_hostile_words_stay_words() -> None:
    frame = made([(HOSTILE, on(2024, 2, 15), (HOSTILE,), "happened", "other", 1.0)])
    frame["date_text"], frame["title_of_document"], frame["source"] = HOSTILE, HOSTILE, HOSTILE
    for note in words(sheet_of(frame, title=HOSTILE, credit=HOSTILE)):
        assert not re.search(r"<(?!/?(b|i|span|br)\b)", note["text"])
        assert "$" not in note["text"]


def test_nothing_to_show_is_a_sheet_too() -> None:
    drawn = sheet_of(made([]), size=paper("a4"))
    assert any(note["text"] == "No dated event here" for note in words(drawn))


@given(st.lists(st.floats(5, 60), max_size=40), st.integers(1, 4), st.none() | st.floats(0, 400))
def test_columns_hold_what_fits_in_order(heights: list[float], columns: int, limit: float | None) -> None:
    split, high = fill(heights, columns, limit)
    assert len(split) <= columns
    assert sum(split) == len(heights) if limit is None else sum(split) <= len(heights)
    at = 0
    for many_of_them in split:
        assert sum(heights[at : at + many_of_them]) <= high + 1e-6
        at += many_of_them


@given(st.text(max_size=80), st.text(max_size=30), st.floats(60, 400))
def test_lines_keep_to_their_column(title: str, note: str, room: float) -> None:
    for line in lines(Entry(1, 0, "15 Feb 2024", title, note), room, "#676d76"):
        text = plain(line).replace("&lt;", "<").replace("&gt;", ">").replace("&#36;", "$").replace("&amp;", "&")
        assert width(text) <= room * 1.09  # bold words count 1.08


def test_sizes() -> None:
    assert paper("poster") == paper("A0") == Paper(1189, 841, "mm")
    assert paper("a4").dots() == (3508, 2480)
    assert paper("1600x900").dots(2) == (3200, 1800)
    assert max(paper("a0").dots()) == 10_000
    for size in ("a11", "", "1600", "0x900", "99999x3", "a4-upright", "20x20mm"):
        with pytest.raises(TimelineError):
            paper(size)


def test_the_faces_are_found_and_free() -> None:
    css = fonts.faces()
    assert css.count("@font-face") == 3
    assert "url(http" not in css


def test_an_unknown_image_format_is_refused() -> None:
    with pytest.raises(TimelineError, match="no image format 'gif': png, svg, pdf"):
        pictures.image(sora(), "timeline.gif")


def test_without_kaleido_the_message_names_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    real = builtins.__import__

    def refuse(name: str, *args: Any, **kwargs: Any) -> Any:
        if name == "kaleido":
            raise ImportError(name)
        return real(name, *args, **kwargs)

    monkeypatch.delitem(sys.modules, "kaleido", raising=False)
    monkeypatch.setattr(builtins, "__import__", refuse)
    with pytest.raises(TimelineError, match=re.escape("pip install 'timeline[image]'")):
        pictures.image(sora(), "png")


def test_without_chrome_the_message_names_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("kaleido")
    choreographer = pytest.importorskip("choreographer")

    def fail(*_: object, **__: object) -> None:
        raise RuntimeError("ChromeNotFoundError: no Chrome here")

    monkeypatch.setattr(choreographer, "Browser", fail)
    with pytest.raises(TimelineError, match="Chrome or Chromium"):
        pictures.image(sora(), "svg")


@pytest.mark.browser
@pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning")
def test_images(tmp_path: Path) -> None:
    if not rendering.possible():
        pytest.skip("nothing to draw with")
    frame = sora()
    frame["title"] = frame["title"].replace("OpenAI annonce Sora", HOSTILE)
    svg = pictures.image(frame, "svg", size="a4", title=HOSTILE)
    drawing = ElementTree.fromstring(svg)
    assert (drawing.get("width"), drawing.get("height")) == ("297mm", "210mm")
    assert not [part for part in drawing.iter() if part.tag.rpartition("}")[2] in ("script", "image", "foreignObject", "a")]
    assert set(re.findall(rb"https?://[^\"' <]+", svg)) <= {b"http://www.w3.org/2000/svg", b"http://www.w3.org/1999/xlink"}
    assert svg.count(b"@font-face") == 3
    assert "févr".encode() in svg
    png = pictures.image(frame, Path("a/timeline.png"), size="1600x900")
    assert png.startswith(b"\x89PNG")
    assert (int.from_bytes(png[16:20]), int.from_bytes(png[20:24])) == (1600, 900)
    pdf = timeline.image(frame, tmp_path / "timeline.pdf", size="a3")
    assert (tmp_path / "timeline.pdf").read_bytes() == pdf
    (box,) = re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", pdf)
    assert [float(side) / 72 * 25.4 for side in box] == pytest.approx([420, 297], abs=0.5)
    assert b"SourceSans3" in pdf
    assert len(re.findall(rb"/Type ?/Page\b", pdf)) == 1
