"""The exported page in a real browser: offline, clickable, filterable, by keyboard, deaf to hostile text."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from tests.browser.conftest import WATCH
from tests.frames import made, many, on, sora
from timeline.chart import standalone

HOSTILE = '<span style="background:url(https://example.net/x)">x</span><img src="https://example.net/y">'
AT = """(row) => {
    const chart = document.querySelector(".js-plotly-plot"), plan = chart._fullLayout, box = chart.getBoundingClientRect();
    const days = chart._fullData.find(trace => trace.name === "days"), at = days.customdata.findIndex(data => data[0] === row);
    return [box.x + plan._size.l + plan.xaxis.c2p(days.x[at]), box.y + plan._size.t + plan.yaxis.c2p(days.y[at])]; }"""
OVERLAPS = """() => {
    const boxes = [...document.querySelectorAll(".annotation-text, .xtick text")].filter(text => text.textContent.trim())
        .map(text => [text.textContent, text.getBoundingClientRect()]), found = [];
    boxes.forEach(([one, a], i) => boxes.slice(i + 1).forEach(([other, b]) => {
        if (Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 6) found.push([one, other]);
    }));
    return found; }"""


@pytest.fixture
def show(chrome: Any, tmp_path: Path) -> Iterator[Callable[..., Any]]:
    """Opens the page of a frame from disk; in the end nothing may have gone wrong or been asked for."""
    pages, wrong = [], []

    def opened(frame: pd.DataFrame, width: int = 1200, dark: bool = False) -> Any:
        (tmp_path / "timeline.html").write_text(standalone.html(frame), "utf-8")
        page = chrome.new_page(viewport={"width": width, "height": 1000}, color_scheme="dark" if dark else "light")
        pages.append(page)
        page.on("request", lambda request: wrong.append(request.url) if not request.url.startswith(("file:", "blob:", "data:")) else None)
        page.on("pageerror", lambda error: wrong.append(str(error)))
        page.add_init_script(f"({WATCH})()")
        page.goto((tmp_path / "timeline.html").as_uri())
        page.wait_for_selector("#chart[data-ready]", state="attached")
        settle(page)
        return page

    yield opened
    for page in pages:
        page.close()
    assert wrong == []


def until(true: Callable[[], bool]) -> None:
    """Waits for it; the page forbids scripts that are made of words, as `wait_for_function` makes them."""
    for _ in range(100):
        if true():
            return
        time.sleep(0.1)
    assert true()


def settle(page: Any) -> None:
    """Waits until nothing has changed for a while."""
    since = page.evaluate("performance.now()")
    until(lambda: page.evaluate("since => performance.now() - Math.max(window.seen.changed, since) > 300", since))


def test_a_click_shows_the_excerpt_and_a_filter_dims_the_rest(show: Callable[..., Any]) -> None:
    page = show(pd.concat([sora(), made([(HOSTILE, on(2024, 3, 3), (HOSTILE,), "happened", "other", 1.0)])], ignore_index=True))
    x, y = page.evaluate(AT, 3)
    page.mouse.move(x, y)
    page.mouse.click(x, y)
    page.wait_for_selector("#reading h2")
    assert page.inner_text("#reading h2") == "OpenAI annonce Sora"
    page.locator("#actors input[value=Tesla]").check(force=True)
    opacities = page.evaluate("document.querySelector('.js-plotly-plot')._fullData.find(trace => trace.name === 'days').marker.opacity")
    assert sorted(set(opacities)) == [0.12, 1]
    assert page.locator(".modebar-btn").count() == 0  # nothing to share or upload with


def test_search_finds_without_accents(show: Callable[..., Any]) -> None:
    page = show(sora())
    page.fill("#search", "genErée voitures")
    settle(page)
    assert page.locator("#marks button").count() == 1
    page.click("summary")
    assert page.locator("#all tbody tr:not([hidden])").count() == 1
    page.click("#all tbody tr:not([hidden]) button")
    assert "vidéo" in page.inner_text("#reading h2")


def test_keys_move_open_and_close(show: Callable[..., Any]) -> None:
    page = show(sora())
    page.locator("#marks button").first.focus()
    first = page.evaluate("document.activeElement.dataset.row")
    page.keyboard.press("ArrowRight")
    assert page.evaluate("document.activeElement.dataset.row") != first
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    row = page.evaluate("+document.activeElement.dataset.row")
    assert page.inner_text("#reading h2") == sora()["title"][row]
    page.keyboard.press("Escape")
    assert page.locator("#reading h2").count() == 0


@pytest.mark.parametrize(("frame", "steps"), [(sora(), 3), (many(60), 5)])
def test_zoom_keeps_ticks_right_and_words_apart(show: Callable[..., Any], frame: pd.DataFrame, steps: int) -> None:
    page = show(frame)
    for _ in range(steps):
        page.click("[data-do=in]")
        settle(page)
        assert page.evaluate(OVERLAPS) == []
    low, high = page.evaluate("[...range()]")
    edges = page.evaluate("document.querySelector('.js-plotly-plot').layout.xaxis.minor.tickvals")
    assert edges
    assert all(low <= edge <= high for edge in edges)
    moments = page.evaluate(
        """edges => edges.map(edge => { const [start, end, left, right] = figure.layout.meta.pieces.findLast(piece => piece[2] <= edge + 0.01) || figure.layout.meta.pieces[0];
        return start + (edge - left) / (right - left) * (end - start) })""",
        edges,
    )
    assert all(abs(moment / 86_400 - round(moment / 86_400)) < 0.01 for moment in moments)  # lines stand where days begin
    page.keyboard.press("Home")
    settle(page)
    assert page.evaluate("whole()")


def test_dark_by_preference_and_narrow_on_a_phone(show: Callable[..., Any]) -> None:
    page = show(sora(), width=420, dark=True)
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(21, 23, 27)"
    assert page.evaluate("document.querySelector('.js-plotly-plot').layout.paper_bgcolor") == "#15171b"
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert page.evaluate("document.fonts.check('13px \"Source Sans 3\"') && [...document.fonts].some(face => face.status === 'loaded')")


def test_bands_open_where_one_clicks_and_close_again(show: Callable[..., Any]) -> None:
    marks = "document.querySelector('.js-plotly-plot')._fullData.filter(trace => ['days', 'bars'].includes(trace.name)).reduce((sum, trace) => sum + trace.customdata.length, 0)"
    page = show(many(1_200))
    assert page.evaluate(marks) == 0  # bands
    x, y = page.evaluate("""() => {
        const chart = document.querySelector(".js-plotly-plot"), plan = chart._fullLayout, box = chart.getBoundingClientRect();
        const columns = chart._fullData.find(trace => trace.name === "columns"), most = columns.x.length >> 1;
        return [box.x + plan._size.l + plan.xaxis.c2p(columns.x[most]), box.y + plan._size.t + plan.yaxis.c2p(columns.base[most] + columns.y[most] / 2)]; }""")
    page.mouse.move(x, y)
    page.mouse.click(x, y)
    until(lambda: page.evaluate(marks) > 100)
    page.locator("#marks button").nth(5).focus()
    page.keyboard.press("Enter")
    page.wait_for_selector("#reading h2")
    page.keyboard.press("Home")
    until(lambda: page.evaluate(marks) == 0)
    for _ in range(6):
        page.locator("[data-do=in]").click()
        settle(page)
    until(lambda: page.evaluate(marks) > 20)
