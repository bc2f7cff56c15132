"""Article text is only ever text: no script, no request to elsewhere, nothing rendered, wherever it is shown."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from tests.browser.conftest import settle

IMAGE = '<img src="https://evil.test/i" onerror="window.hacked=1">'
STYLE = '<span style="background:url(https://evil.test/s)">Tesla</span>'
MARKDOWN = "![x](https://evil.test/m) [click](javascript:window.hacked=2) $\\frac{1}{2}$ **bold** :red[red] :material/delete: :smile:"
SCRIPT = "<script>window.hacked=3</script><a href='javascript:window.hacked=4'>go</a>"
FORMULA = '=HYPERLINK("https://evil.test/f","x")'

ARTICLE = f"""\
Elon Musk {IMAGE} said on 3 March 2021 that {STYLE} would open a plant {SCRIPT} in Texas.

{MARKDOWN} OpenAI announced on 5 April 2022 the model {MARKDOWN}.

{FORMULA} Google launched {IMAGE} in May 2023 www.evil.test https://evil.test/bare a@evil.test.
"""
EVENTS = "date,title,actors,excerpt\n" + "\n".join(
    f'2021-0{month}-0{month},"{text}","{text}","{text}"'
    for month, text in enumerate((part.replace('"', '""') for part in (IMAGE, STYLE, MARKDOWN, SCRIPT, FORMULA)), 1)
)
RECORDS = "\n".join(
    json.dumps(
        {"id": name, "text": f"{ARTICLE}{name}", "title": f"{name}{IMAGE}{STYLE}{MARKDOWN}{FORMULA}", "source": f"{STYLE}{MARKDOWN}{name}"}
    )
    for name in ("h", "i")
)


@pytest.fixture
def watched(serve_files: Callable[..., str], open_page: Callable[..., Any]) -> tuple[Any, list[str]]:
    """The page of the hostile articles, and every request it makes to another host."""
    foreign: list[str] = []

    def watch(page: Any) -> None:
        def note(request: Any) -> None:
            where = urlsplit(request.url)
            if where.scheme in ("http", "https", "ws", "wss") and where.hostname != "127.0.0.1":
                foreign.append(request.url)

        page.on("request", note)
        page.on("dialog", lambda dialog: foreign.append(f"dialog {dialog.message}"))

    return open_page(serve_files(**{"hostile.jsonl": RECORDS, "hostile.csv": EVENTS}), before=watch), foreign


def harmless(page: Any, foreign: list[str]) -> None:
    assert foreign == []
    assert page.evaluate("window.hacked") is None
    rendered = page.evaluate(
        """() => {
          const found = []
          for (const one of document.querySelectorAll("[data-testid=stApp] *, [role=dialog] *, [role=listbox] *")) {
            const tag = one.tagName.toLowerCase()
            if (tag === "img" || tag === "script") found.push(one.outerHTML.slice(0, 200))
            if (one.classList.contains("katex")) found.push("formula " + one.textContent)
            const link = one.getAttribute("href") || one.getAttribute("xlink:href") || ""
            if (link.match(/javascript:|mailto:|evil/)) found.push(one.outerHTML)
            if ((one.getAttribute("style") || "").includes("evil.test")) found.push(one.outerHTML)
            if (tag === "strong" && one.textContent === "bold") found.push("bold")
          }
          return found
        }"""
    )
    assert rendered == []


def test_chart_filters_and_header(watched: tuple[Any, list[str]]) -> None:
    page, foreign = watched
    page.hover(".js-plotly-plot .main-svg >> nth=0")
    for lanes in ("Kind", "Source", "Actor"):
        page.select_option(".lanes:not(.colours) select", label=lanes)
        settle(page)
        harmless(page, foreign)
    for mark in page.locator(".js-plotly-plot .hoverlayer, .js-plotly-plot .points path").all()[:40]:
        if mark.is_visible():
            mark.hover(force=True)
            page.wait_for_timeout(60)
    harmless(page, foreign)
    if page.locator(".st-key-more-actors").count():
        page.click(".st-key-more-actors input")
        page.wait_for_timeout(400)
        harmless(page, foreign)
        page.keyboard.press("Escape")
    page.click(".st-key-published button")
    page.wait_for_timeout(400)
    harmless(page, foreign)
    page.click("[data-testid=stPopoverBody] [data-testid=stSelectbox] input")
    page.wait_for_timeout(400)
    harmless(page, foreign)


def test_every_event_in_the_panel(watched: tuple[Any, list[str]]) -> None:
    page, foreign = watched
    page.goto(f"{page.url.split('?')[0]}?view=table")
    page.wait_for_selector("[data-testid=stDataFrame]")
    settle(page)
    box = page.locator("[data-testid=stDataFrame]").bounding_box()
    page.mouse.click(box["x"] + 16, box["y"] + 36 * 1.5)
    settle(page)
    seen = 0
    while True:
        harmless(page, foreign)
        seen += 1
        if page.locator(".st-key-next button").is_disabled():
            break
        page.click(".st-key-next button")
        settle(page)
    assert seen >= 7
    page.click(".st-key-quote button")
    page.wait_for_timeout(400)
    harmless(page, foreign)


def test_messages(watched: tuple[Any, list[str]]) -> None:
    page, foreign = watched
    page.click(".st-key-add button")
    page.fill(".st-key-paste textarea", f"{IMAGE} {STYLE} {MARKDOWN} {SCRIPT}")
    page.click(".st-key-add-paste button")
    page.wait_for_selector("[role=dialog]", state="detached")
    settle(page)
    assert "evil.test" in page.inner_text(".tl-notice")  # an article without a date, named in a message
    harmless(page, foreign)
    page.click(".st-key-add button")
    page.click("[role=dialog] [role=tab]:has-text('Files')")
    page.set_input_files(
        "[role=dialog] input[type=file]", [{"name": f"{STYLE}.csv", "mimeType": "text/csv", "buffer": f"{IMAGE},b\n1,2".encode()}]
    )
    page.wait_for_selector("[role=dialog] .st-key-add-files button:not([disabled])")
    page.click(".st-key-add-files button")
    page.wait_for_selector("[role=dialog] .tl-notice")
    harmless(page, foreign)


def test_exported_page_and_cells(watched: tuple[Any, list[str]], open_page: Callable[..., Any], tmp_path: Path) -> None:
    page, foreign = watched
    page.click(".st-key-export button")
    for name in ("csv", "html"):
        with page.expect_download() as waiting:
            page.click(f".st-key-download-{name} button")
        waiting.value.save_as(tmp_path / f"out.{name}")
    page.locator(".st-key-image input[value=svg]").check(force=True)
    with page.expect_download() as waiting:
        page.click(".st-key-image button[type=submit]")
    waiting.value.save_as(tmp_path / "out.svg")
    harmless(page, foreign)
    assert ",=" not in (tmp_path / "out.csv").read_text(encoding="utf-8-sig")
    for name in ("out.html", "out.svg"):
        page.goto((tmp_path / name).as_uri())
        page.wait_for_timeout(1_500)
        assert foreign == []
        assert page.evaluate("window.hacked") is None
