"""Articles added from files of all kinds and from the web."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.browser.conftest import settle
from tests.browser.test_journeys import click_mark
from tests.building import message, packed, pdf

Open = Callable[..., Any]
FAIR = [
    (50, 500, "The Odrin fair was opened on 2 July 2019 by the mayor of the town."),
    (50, 480, "It was closed on 9 July 2019, after rain."),
]


@pytest.fixture
def harbour(serve_files: Callable[..., str]) -> str:
    return serve_files(**{"harbour.txt": "The port of Larsund reopened the old harbour on 4 March 2023."})


def window(page: Any, tab: str) -> None:
    page.click(".st-key-add button")
    page.click(f"[role=dialog] [role=tab]:has-text('{tab}')")


def test_a_pdf_is_read_and_the_panel_names_its_page(harbour: str, open_page: Open) -> None:
    page = open_page(harbour)
    window(page, "Files")
    files = {"fair.pdf": pdf([[(50, 500, "The town of Odrin has a fair every year, with music.")], FAIR]), "scan.pdf": pdf([[], []])}
    files["post.zip"] = packed({"note.eml": message("The bridge of Odrin was opened on 4 May 1954.", Subject="The bridge")})
    page.set_input_files(
        "[role=dialog] input[type=file]",
        [{"name": name, "mimeType": "application/octet-stream", "buffer": data} for name, data in files.items()],
    )
    page.wait_for_selector("[role=dialog] .st-key-add-files button:not([disabled])")
    settle(page)
    page.click(".st-key-add-files button")
    page.wait_for_selector("[role=dialog]", state="detached")
    settle(page)
    assert "pictures without text" in page.inner_text(".tl-notice.tl-wrong")
    articles = page.inner_text(".st-key-articles")
    assert "The bridge" in articles
    click_mark(page, 1)
    assert "fair.pdf" in page.inner_text(".tl-foot >> nth=0")
    assert "page 2" in page.inner_text(".tl-foot >> nth=0")


def test_an_address_is_read_or_the_reason_said(harbour: str, open_page: Open) -> None:
    page = open_page(harbour)
    window(page, "From the web")
    button = page.locator("[role=dialog] .st-key-add-address button")
    assert button.is_disabled()
    page.fill("[role=dialog] .st-key-address input", harbour)
    page.keyboard.press("Enter")
    settle(page)
    button.click()
    page.wait_for_selector("[role=dialog] .tl-wrong")
    assert "is on a private network or this computer" in page.inner_text("[role=dialog] .tl-wrong")
    assert page.input_value("[role=dialog] .st-key-address input") == harbour
