"""Images from the page's export menu: they arrive, are what they say, and carry their typefaces."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from tests.browser.conftest import settle
from timeline.chart import rendering

Open = Callable[..., Any]
ARTICLE = (
    "# The harbour reopens\n\nPublished 8 March 2023\n\nThe port of Brest reopened on Monday. Nordbank bought the shipyard in 2021.\n\n"
    "On 3 January 2023 the mayor, Anne Kerlan, promised a new quay. The works began in February 2023.\n"
)


@pytest.fixture
def menu(serve_files: Callable[..., str], open_page: Open) -> Any:
    page = open_page(serve_files(**{"quay.en.md": ARTICLE}))
    page.click(".st-key-export button")
    page.wait_for_selector(".st-key-image form")
    return page


def drawn(page: Any, kind: str, size: str = "slide", background: str = "white") -> bytes:
    page.locator(".st-key-image select").select_option(size)
    for value in (kind, background):
        page.locator(f".st-key-image input[value={value}]").check(force=True)
    with page.expect_download(timeout=60_000) as waiting:
        page.click(".st-key-image button[type=submit]")
    assert waiting.value.suggested_filename == f"the-harbour-reopens.{kind}"
    return Path(waiting.value.path()).read_bytes()


def test_a_png_has_the_pixels_of_its_size(menu: Any) -> None:
    data = drawn(menu, "png")
    assert data.startswith(b"\x89PNG")
    assert (int.from_bytes(data[16:20]), int.from_bytes(data[20:24])) == (3200, 1800)


def test_an_svg_has_its_faces_numbers_and_own_words(menu: Any, chrome: Any, tmp_path: Path) -> None:
    menu.fill(".st-key-image input[name=title]", "A quay <b>for</b> $5")
    menu.fill(".st-key-image input[name=credit]", "Drawn by the Gazette")
    data = drawn(menu, "svg", "a4")
    drawing = ElementTree.fromstring(data)
    assert (drawing.get("width"), drawing.get("height")) == ("297mm", "210mm")
    assert data.count(b"@font-face") == 3
    words = ["".join(text.itertext()) for text in drawing.iter("{http://www.w3.org/2000/svg}text")]
    assert "A quay <b>for</b> $5" in words
    assert any("Drawn by the Gazette" in word for word in words)
    assert "Sources" in words
    (tmp_path / "image.svg").write_bytes(data)
    page = chrome.new_page(viewport={"width": 1200, "height": 900})
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto((tmp_path / "image.svg").as_uri())
    overlaps = page.evaluate(
        """() => { const boxes = [...document.querySelectorAll("text")].filter(text => text.textContent.trim()).map(text => [text.textContent, text.getBoundingClientRect()]);
        return boxes.flatMap(([one, a], i) => boxes.slice(i + 1).filter(([, b]) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1
            && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 4).map(([other]) => [one, other])) }"""
    )
    assert overlaps == []
    assert page.evaluate("document.fonts.check('13px \"Source Sans 3\"')")
    assert [address for address in asked if not address.startswith(("file:", "data:"))] == []
    page.close()


def test_a_pdf_has_the_size_of_its_paper(menu: Any) -> None:
    if not rendering.possible():
        pytest.skip("nothing to draw with")
    data = drawn(menu, "pdf", "a3")
    assert data.startswith(b"%PDF")
    (box,) = re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", data)
    assert [float(side) / 72 * 25.4 for side in box] == pytest.approx([420, 297], abs=0.5)
    assert b"SourceSans3" in data


def test_dark_and_transparent_differ(menu: Any) -> None:
    assert b"rgb(21, 23, 27)" in drawn(menu, "svg", "slide", "dark")
    clear = ElementTree.fromstring(drawn(menu, "svg", "slide", "transparent"))
    first = next(part for part in clear.iter("{http://www.w3.org/2000/svg}rect"))
    assert "fill-opacity: 0" in (first.get("style") or "")


def test_the_menu_stays_and_remembers(menu: Any) -> None:
    drawn(menu, "svg", "a4", "dark")
    assert menu.locator(".st-key-image form").is_visible()
    menu.keyboard.press("Escape")
    settle(menu)
    menu.click(".st-key-export button")
    menu.wait_for_selector(".st-key-image form")
    assert menu.locator(".st-key-image select").input_value() == "a4"
    assert menu.locator(".st-key-image input[value=dark]").is_checked()


def test_images_are_drawn_in_the_story_too(serve_files: Callable[..., str], open_page: Open) -> None:
    page = open_page(f"{serve_files(**{'quay.en.md': ARTICLE})}/?view=story")
    page.click(".st-key-export button")
    page.wait_for_selector(".st-key-image form")
    assert drawn(page, "svg").startswith(b"<svg")
