"""More events than one can tell apart: bands whose columns open, the marks behind them, a table a page at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

import timeline
from tests.benchmarks.made import frame
from tests.browser.conftest import free_port, settle
from tests.browser.test_chart_stays import answered
from tests.browser.test_journeys import address
from timeline.page.served import Served
from timeline.serving import running

COUNT = 3_000
OVERLAPS = """() => {
  const boxes = [...document.querySelectorAll('.tl-chart .words text')]
    .map(node => node.getBoundingClientRect()).filter(box => box.width > 1)
  return boxes.flatMap((a, i) => boxes.slice(i + 1).filter(b =>
    a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1)).length
}"""


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    path: Path = tmp_path_factory.mktemp("many") / "years.parquet"
    timeline.write(frame(COUNT), path)
    with running(Served((str(path),)), port=free_port()) as (where, _):
        yield where


def meta(page: Any) -> Any:
    return page.evaluate("() => document.querySelector('.js-plotly-plot').layout.meta")


def test_a_peak_opens_until_its_marks_can_be_read(many: str, open_page: Callable[..., Any]) -> None:
    page = open_page(many)
    assert not meta(page)["rows"]
    assert meta(page)["peaks"]
    assert page.evaluate(OVERLAPS) == 0
    row, x, y, *_ = meta(page)["peaks"][0]
    start, end = meta(page)["columns"][-1 - row]
    plot = page.locator(".js-plotly-plot .nsewdrag").first.bounding_box()
    stretched = plot["width"] / meta(page)["pieces"][-1][3]
    page.mouse.click(plot["x"] + x * stretched, plot["y"] + y + 3)
    page.wait_for_selector(".st-key-cluster button")
    settle(page)
    answered(page, lambda: page.click(".st-key-cluster-zoom button"))
    assert address(page)["zoom"]
    pieces = meta(page)["pieces"]
    assert (pieces[0][0], pieces[-1][1]) == pytest.approx((start, end), abs=60)
    assert meta(page)["rows"]
    assert page.evaluate(OVERLAPS) == 0
    mark = page.locator(".tl-chart .marks button").first
    mark.focus()
    page.keyboard.press("Enter")
    settle(page)
    assert address(page)["event"]
    answered(page, lambda: page.click("[data-do=all]"))
    assert not meta(page)["rows"]


def test_peaks_are_named_aloud_and_open_by_key(many: str, open_page: Callable[..., Any]) -> None:
    page = open_page(many)
    peak = page.locator(".tl-chart .marks button").first
    assert "Enter lists its events" in peak.get_attribute("aria-label")
    peak.focus()
    page.keyboard.press("Enter")
    page.wait_for_selector(".st-key-cluster button")
    settle(page)
    assert 0 < page.locator(".st-key-cluster button").count() <= 12


def test_a_filter_and_the_table_of_many(many: str, open_page: Callable[..., Any]) -> None:
    page = open_page(f"{many}/?view=table")
    assert "1–500 of 3,000" in page.locator(".st-key-table-pages").inner_text()
    page.click(".st-key-table-after button")
    settle(page)
    assert "501–1,000 of 3,000" in page.locator(".st-key-table-pages").inner_text()
    page.fill(".st-key-q input", "in turin abbott")
    page.keyboard.press("Enter")
    settle(page)
    assert 0 < int(page.locator(".st-key-count").inner_text().split()[0].replace(",", "")) < COUNT / 5
