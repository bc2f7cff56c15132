"""What readers do, in a real browser."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from tests.browser.conftest import settle

ARTICLE = """\
The harbour reopens

The port authority of Larsund reopened the old harbour on 4 March 2023. The engineer Ada Holm had announced the works on 12 January 2022.

On Monday, Ada Holm told reporters that the second pier would open in June 2023. The Nordbank financed the works in 2021.

Published 8 March 2023
"""

Open = Callable[..., Any]


@pytest.fixture
def harbour(serve_files: Callable[..., str]) -> str:
    return serve_files(**{"harbour.txt": ARTICLE})


def shown(page: Any) -> tuple[int, int]:
    numbers = re.findall(r"\d+", page.inner_text(".st-key-count .tl-quiet"))
    return int(numbers[0]), int(numbers[1])


def address(page: Any) -> dict[str, list[str]]:
    return parse_qs(urlsplit(page.url).query)


def click_mark(page: Any, row: int) -> None:
    """Clicks the mark whose event stands at `row` of the filtered events, at the pixel that Plotly's own scales give."""
    spot = page.evaluate(
        """row => {
          const chart = document.querySelector(".js-plotly-plot"), layout = chart._fullLayout
          const box = chart.getBoundingClientRect()
          for (const trace of chart._fullData) {
            const at = (trace.customdata || []).findIndex((data) => data && data[0] === row)
            if (at < 0 || trace.hoverinfo === "skip") continue
            const x = layout[trace.xaxis.replace("x", "xaxis")], y = layout[trace.yaxis.replace("y", "yaxis")]
            let along = x.d2p(trace.x[at])
            if (trace.type === "bar") along = x.d2p(trace.base[at]) + (x.d2p(+trace.base[at] + +trace.x[at]) - x.d2p(trace.base[at])) / 2
            return [box.x + x._offset + along, box.y + y._offset + y.d2p(trace.y[at])]
          }
        }""",
        row,
    )
    assert spot, f"no mark for row {row}"
    page.mouse.move(*spot)
    page.wait_for_function(
        "row => (document.querySelector('.js-plotly-plot')._hoverdata ?? []).some(one => one.customdata?.[0] === row)", arg=row
    )
    page.mouse.click(*spot)
    settle(page)


def test_it_opens_on_an_example_in_the_readers_language(serve_files: Callable[..., str], open_page: Open) -> None:
    page = open_page(serve_files(), language="fr-FR")
    assert "événements" in page.inner_text(".tl-sub")
    assert "trois gestes" in page.inner_text(".tl-steps")
    for language, steps, events in (
        ("de-AT", "drei Schritten", "Ereignisse"),
        ("es-MX", "tres pasos", "hechos"),
        ("fi-FI", "three steps", "events"),
    ):
        page = open_page(serve_files(), language=language)
        assert steps in page.inner_text(".tl-steps")
        assert events in page.inner_text(".tl-sub")
        assert page.evaluate("document.documentElement.lang") == {"fi": "en"}.get(language[:2], language[:2])
        assert page.title().startswith(page.inner_text("h1.tl-name"))


def test_filter_by_actor_and_clear(harbour: str, open_page: Open) -> None:
    page = open_page(harbour)
    some, every = shown(page)
    assert some == every > 2
    page.click(".st-key-actor button:has-text('Ada Holm')")
    settle(page)
    assert 0 < shown(page)[0] < every
    assert address(page)["actor"] == ["Ada Holm"]
    page.click(".st-key-clear button")
    settle(page)
    assert shown(page) == (every, every)
    assert address(page) == {}


def test_search_narrows_the_events(harbour: str, open_page: Open) -> None:
    page = open_page(harbour)
    page.fill(".st-key-q input", "nordbank")
    page.press(".st-key-q input", "Enter")
    settle(page)
    assert shown(page)[0] == 1
    assert address(page)["q"] == ["nordbank"]


def test_a_mark_leads_to_the_words_that_prove_it(harbour: str, open_page: Open) -> None:
    page = open_page(harbour)
    seen = set()
    for row in range(shown(page)[1]):
        click_mark(page, row)
        seen.add(address(page)["event"][0])
        assert page.inner_text(".tl-position").startswith(f"{row + 1} of ")
        assert page.inner_text("mark.tl-date >> nth=0").strip("“”") in ARTICLE
        excerpt = page.inner_text(".tl-excerpt")
        assert excerpt in " ".join(ARTICLE.split("\n"))
        assert page.locator(".tl-excerpt mark.tl-date").count() == 1
        assert "harbour.txt" in page.inner_text(".tl-foot")
    assert len(seen) == shown(page)[1]


def test_a_shared_link_reproduces_the_view(harbour: str, open_page: Open) -> None:
    first = open_page(harbour)
    first.click(".st-key-actor button:has-text('Ada Holm')")
    settle(first)
    click_mark(first, 0)
    title, count = first.inner_text(".tl-title"), shown(first)
    second = open_page(first.url)
    assert (second.inner_text(".tl-title"), shown(second)) == (title, count)
    assert second.get_attribute(".st-key-actor button:has-text('Ada Holm')", "aria-pressed") == "true"


def test_what_an_address_says_wrongly_is_ignored(harbour: str, open_page: Open) -> None:
    page = open_page(f"{harbour}/?actor=Nobody&kind=x&status=%00&from=tomorrow&lanes=9&view=story&event=zzz")
    some, every = shown(page)
    assert some == every


def test_a_row_of_the_table_is_a_mark(harbour: str, open_page: Open) -> None:
    page = open_page(f"{harbour}/?view=table")
    table = page.locator("[data-testid=stDataFrame]")
    box = table.bounding_box()
    page.mouse.click(box["x"] + 16, box["y"] + 36 * 1.5)  # the box before the first row
    settle(page)
    assert address(page)["event"]
    first = page.inner_text(".tl-title")
    page.click(".st-key-next button")
    settle(page)
    assert page.inner_text(".tl-title") != first
    assert page.inner_text(".tl-position").startswith("2 of ")


def test_paste_an_article_then_remove_it(harbour: str, open_page: Open) -> None:
    page = open_page(harbour)
    before = shown(page)
    page.click(".st-key-add button")
    page.fill(".st-key-paste textarea", "   ")
    page.click(".st-key-add-paste button")
    page.wait_for_selector("[role=dialog] .tl-notice")
    page.fill(".st-key-paste textarea", "The Vega Prize went to Mira Sund on 9 May 2021. She had published her first novel in 2015.")
    page.click(".st-key-add-paste button")
    page.wait_for_selector("[role=dialog]", state="detached")
    settle(page)
    assert shown(page)[1] == before[1] + 2
    assert "2 articles" in page.inner_text("h1.tl-name")
    page.locator("[class*='st-key-remove-']").nth(1).locator("button").first.click()
    settle(page)
    assert shown(page) == before


def test_files_are_read_and_bad_ones_said(harbour: str, open_page: Open) -> None:
    page = open_page(harbour)
    before = shown(page)
    page.click(".st-key-add button")
    page.click("[role=dialog] [role=tab]:has-text('Files')")
    page.set_input_files(
        "[role=dialog] input[type=file]",
        [
            {"name": "fair.txt", "mimeType": "text/plain", "buffer": b"The Odrin fair opened on 2 July 2019."},
            {"name": "noise.txt", "mimeType": "text/plain", "buffer": bytes(range(256)) * 8},
        ],
    )
    page.wait_for_selector("[role=dialog] .st-key-add-files button:not([disabled])")
    settle(page)
    page.click(".st-key-add-files button")
    page.wait_for_selector("[role=dialog]", state="detached")
    settle(page)
    assert shown(page)[1] == before[1] + 1
    assert "noise.txt" in page.inner_text(".tl-notice.tl-wrong")


def test_dates_follow_the_publication_date(harbour: str, open_page: Open) -> None:
    page = open_page(harbour)
    assert "8 March 2023" in page.inner_text(".st-key-published")
    page.click(".st-key-published button")
    page.locator("[data-testid=stPopoverBody] [data-testid=stDateInput] [role=spinbutton]").nth(2).click()
    page.click("[role=gridcell] :text-is('22')")
    settle(page)
    assert "22 March 2023" in page.inner_text(".st-key-published")
    moved = page.inner_text(".tl-notice")
    assert "6 March 2023" in moved
    assert "20 March 2023" in moved


def test_data_are_those_of_the_filtered_events(harbour: str, open_page: Open) -> None:
    page = open_page(f"{harbour}/?q=nordbank")
    page.click(".st-key-export button")
    with page.expect_download() as waiting:
        page.click(".st-key-download-csv button")
    with open(waiting.value.path(), encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["start"][:4] for row in rows] == ["2021"]
    with page.expect_download() as waiting:
        page.click(".st-key-download-html button")
    assert "Nordbank" in Path(waiting.value.path()).read_text(encoding="utf-8")


def test_a_phone_shows_everything_in_one_column(harbour: str, open_page: Open) -> None:
    page = open_page(harbour, width=420)
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert page.evaluate("document.querySelector('.upright').getBoundingClientRect().right <= innerWidth")
    assert page.locator(".upright .line").count() >= 5
