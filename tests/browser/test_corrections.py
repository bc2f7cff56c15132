"""Correcting what was read, in a real browser."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.browser.conftest import settle

ONE = """\
The harbour reopens

The port authority of Larsund reopened the old harbour on 4 March 2023. The engineer Ada Holm had announced the works on 12 January 2022.

On Monday, Ada Holm told reporters that the second pier would open in June 2023. The Nordbank financed the works in 2021. The lighthouse stays dark.

Published 8 March 2023
"""
TWO = """\
Mira Sund, novelist

Mira Sund was born in Larsund in 1980. The engineer A. Holm built her house, which she sold on 5 March 2023.

Published 9 March 2023
"""

Open = Callable[..., Any]
FORM = ".st-key-correct-form"


@pytest.fixture
def articles(serve_files: Callable[..., str]) -> str:
    return serve_files(**{"one.txt": ONE, "two.txt": TWO})


def event(page: Any, title: str) -> None:
    """Selects an event by the words of its title, through the story."""
    if page.locator(".st-key-view button[aria-checked=true]").inner_text() != "Story":
        page.click(".st-key-view button:has-text('Story')")
        settle(page)
    page.click(f".tl-reading .card:has(h3:has-text('{title}'))")
    settle(page)
    page.click(".st-key-view button:has-text('Table')")
    settle(page)
    assert title in page.inner_text(".st-key-panel .tl-title")


def said(page: Any) -> str:
    assert page.locator(".tl-wrong").count() == 0
    return str(page.inner_text(".st-key-messages"))


def test_a_correction_is_typed_kept_marked_and_taken_back(articles: str, open_page: Open) -> None:
    page = open_page(articles)
    event(page, "reopened the old harbour")
    page.click(".st-key-correct button")
    settle(page)
    date = page.locator(f"{FORM} input").first
    date.fill("31 February 2023")
    page.wait_for_selector(".tl-echo.tl-bad")
    page.locator(f"{FORM} textarea").first.fill("The harbour is open again")
    page.click("[class*='-save'] button")
    page.wait_for_selector(f"{FORM} .tl-notice.tl-wrong")  # nothing is lost
    assert date.input_value() == "31 February 2023"
    assert page.locator(f"{FORM} textarea").first.input_value() == "The harbour is open again"
    date.fill("early March 2023")
    page.wait_for_selector(".tl-echo.tl-good")
    assert "2023-03-01" in page.inner_text(".tl-echo")
    page.click("[class*='-save'] button")
    page.wait_for_selector(FORM, state="detached")
    settle(page)
    assert "The harbour is open again" in page.inner_text(".st-key-panel .tl-title")
    assert "set by hand" in page.inner_text(".st-key-panel .tl-rule")
    assert "was corrected" in said(page)
    page.click(".st-key-was summary")
    settle(page)
    assert "reopened the old harbour" in page.inner_text(".st-key-was")
    assert "4 March 2023" in page.inner_text(".st-key-was")
    page.click(".st-key-was button:has-text('Take back')")
    settle(page)
    assert "reopened the old harbour" in page.inner_text(".st-key-panel .tl-title")
    assert page.locator(".st-key-was").count() == 0


def test_what_was_typed_stays_while_looking_elsewhere(articles: str, open_page: Open) -> None:
    page = open_page(articles)
    event(page, "announced the works")
    page.click(".st-key-correct button")
    settle(page)
    page.locator(f"{FORM} textarea").nth(1).fill("ask the archive")
    page.locator(f"{FORM} input").first.fill("about 2022")
    page.wait_for_selector(".tl-echo.tl-good")
    page.click(".st-key-next button")
    settle(page)
    assert page.locator(FORM).count() == 0
    page.click(".st-key-previous button")
    settle(page)
    assert page.locator(f"{FORM} textarea").nth(1).input_value() == "ask the archive"
    assert page.locator(f"{FORM} input").first.input_value() == "about 2022"
    page.click("[class*='-cancel'] button")
    page.wait_for_selector(FORM, state="detached")


def test_no_event_is_taken_off_and_comes_back(articles: str, open_page: Open) -> None:
    page = open_page(articles)
    event(page, "announced the works")
    count = page.inner_text(".st-key-count")
    page.click(".st-key-more button")
    page.click(".st-key-delete button")
    settle(page)
    assert "no event" in said(page)
    assert page.inner_text(".st-key-count") != count
    page.click(".st-key-take-back button")
    settle(page)
    assert page.inner_text(".st-key-count") == count


def test_keys_take_back_and_make_again(articles: str, open_page: Open) -> None:
    page = open_page(articles)
    event(page, "announced the works")
    page.click(".st-key-pin button")
    settle(page)
    assert "is pinned" in said(page)
    assert "1" in page.inner_text(".st-key-corrections-head .tl-label")
    page.mouse.click(700, 900)
    page.keyboard.press("Control+z")
    settle(page)
    assert "1" not in page.inner_text(".st-key-corrections-head .tl-label")
    page.keyboard.press("Control+Shift+Z")
    settle(page)
    assert "1" in page.inner_text(".st-key-corrections-head .tl-label")


def test_two_events_become_one_and_two_again(articles: str, open_page: Open) -> None:
    page = open_page(articles)
    event(page, "reopened the old harbour")
    count = page.inner_text(".st-key-count")
    page.click(".st-key-more button")
    page.click("[class*='st-key-same-'] input")
    page.keyboard.type("sold")
    page.click("[role=option]:has-text('sold')")
    settle(page)
    page.click(".st-key-merge button")
    settle(page)
    assert "one event now" in said(page)
    assert page.inner_text(".st-key-count") != count
    panel = page.inner_text(".st-key-panel")
    assert page.locator(".tl-wrong").count() == 0
    assert "Told by 1 other article" in panel
    assert "differ on the date" in panel
    assert "5 March 2023" in panel
    page.click("[class*='st-key-choose-'] button")
    settle(page)
    assert "5 March 2023" in page.inner_text(".st-key-panel .tl-when")
    page.click("[class*='st-key-read-'] button")
    settle(page)
    assert "sold" in page.inner_text(".tl-reading .told")
    page.click(".st-key-view button:has-text('Table')")
    settle(page)
    page.click("[class*='st-key-split-'] button")
    settle(page)
    assert page.inner_text(".st-key-count") == count


def test_an_actor_gets_another_name_everywhere(articles: str, open_page: Open) -> None:
    page = open_page(articles)
    event(page, "announced the works")
    page.click(".st-key-more button")
    page.click("[class*='st-key-to-'] input")
    page.keyboard.type("Ada Holm-Berg")
    page.click("[role=option]:has-text('Ada Holm-Berg')")
    settle(page)
    page.click(".st-key-rename button")
    settle(page)
    assert "is called" in said(page)
    assert "Ada Holm-Berg" in page.inner_text(".st-key-actor")
    page.click(".st-key-take-back button")
    settle(page)
    assert "Ada Holm-Berg" not in page.inner_text(".st-key-actor")


def select(page: Any, words: str) -> None:
    """Marks words of the article with the pointer's own selection."""
    page.evaluate(
        """words => {
          for (const body of document.querySelectorAll(".tl-reading [data-start]")) {
            const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT)
            while (walker.nextNode()) {
              const at = walker.currentNode.data.indexOf(words)
              if (at < 0) continue
              getSelection().setBaseAndExtent(walker.currentNode, at, walker.currentNode, at + words.length)
              return
            }
          }
        }""",
        words,
    )
    page.wait_for_selector(".tl-reading .pick:not([hidden])")


def test_marked_words_become_an_event(articles: str, open_page: Open) -> None:
    page = open_page(f"{articles}/?view=article")
    select(page, "The lighthouse stays dark")
    page.click(".tl-reading .pick")
    page.wait_for_selector("[role=dialog] .tl-echo")
    settle(page)
    assert "The lighthouse stays dark" in page.inner_text("[role=dialog] .tl-excerpt")
    page.locator("[role=dialog] input").first.fill("spring 2023")
    page.wait_for_selector("[role=dialog] .tl-echo.tl-good")
    page.click("[role=dialog] [class*='-save'] button")
    page.wait_for_selector("[role=dialog]", state="detached")
    settle(page)
    assert "was added" in said(page)
    assert page.locator(".tl-reading .note[aria-current=true]").inner_text().find("lighthouse") >= 0
    page.click(".st-key-view button:has-text('Table')")
    settle(page)
    assert "The lighthouse stays dark" in page.inner_text(".st-key-panel .tl-title")
    assert "spring" in page.inner_text(".st-key-panel .tl-when")


def test_the_history_is_listed_and_goes_to_a_file_and_back(articles: str, open_page: Open) -> None:
    page = open_page(articles)
    event(page, "announced the works")
    page.click(".st-key-correct button")
    settle(page)
    foreign: list[str] = []
    page.on("request", lambda request: foreign.append(request.url) if "evil.test" in request.url else None)
    page.locator(f"{FORM} textarea").first.fill("Works announced <b>twice</b> ![x](https://evil.test/a.png)")
    page.locator(f"{FORM} textarea").nth(1).fill('<img src="https://evil.test/b.png"> ![y](https://evil.test/c.png)')
    page.locator(f"{FORM} input[placeholder^='For the history']").first.fill("the archive says so")
    page.locator(f"{FORM} input[placeholder^='For the history']").nth(1).fill("Ines")
    page.click("[class*='-save'] button")
    page.wait_for_selector(FORM, state="detached")
    settle(page)
    page.click(".st-key-history button")
    page.wait_for_selector("[role=dialog] .tl-step")
    history = page.inner_text("[role=dialog]")
    assert "Works announced <b>twice</b>" in history
    assert "the archive says so" in history
    assert "Ines" in history
    assert page.locator("[role=dialog] .tl-step b, .tl-note img, .tl-notice img").count() == 0
    with page.expect_download() as waiting:
        page.click(".st-key-save-corrections button")
    file = Path(waiting.value.path())
    kept = json.loads(file.read_text("utf-8"))
    assert kept["timeline"] == "corrections"
    assert [len(one["texts"]) for one in kept["documents"]] == [1]  # by which the article is known where it has another id
    assert foreign == []
    other = open_page(articles)
    other.click(".st-key-history button")
    other.set_input_files(
        "[role=dialog] input[type=file]", [{"name": "mine.json", "mimeType": "application/json", "buffer": file.read_bytes()}]
    )
    other.wait_for_selector(".st-key-take-corrections button")
    other.click(".st-key-take-corrections button")
    other.wait_for_selector("[role=dialog]", state="detached")
    settle(other)
    assert "1 correction" in said(other)
    event(other, "Works announced")
    assert other.locator(".st-key-panel b:has-text('twice')").count() == 0
