"""What a reader sees and where they stay: nothing pales, jumps or loses the focus; posts look like posts; parts have names."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.browser.conftest import settle
from tests.browser.test_journeys import ARTICLE

Open = Callable[..., Any]

POSTED = """\
The pier, by those who wait for it

The port authority of Larsund reopened the old harbour on 4 March 2023. Ada Holm had announced the works on 12 January 2022.

We have waited for this pier for years.
It opens at last, and I will be there.
– Ada Holm (@adaholm) 3 March 2023

What comes next

The second pier will open in June 2023. The Nordbank financed the works in 2021.

Published 8 March 2023
"""


@pytest.fixture
def harbour(serve_files: Callable[..., str]) -> str:
    return serve_files(**{"harbour.txt": ARTICLE})


@pytest.fixture
def posted(serve_files: Callable[..., str]) -> str:
    return serve_files(**{"posted.txt": POSTED})


def view(page: Any, name: str) -> None:
    page.click(f".st-key-view button:has-text('{name}')")
    settle(page)


def test_a_selected_mark_pales_no_other(harbour: str, open_page: Open) -> None:
    page = open_page(harbour)
    place = page.locator(".tl-chart .marks button").first.bounding_box()
    page.mouse.click(place["x"] + place["width"] / 2, place["y"] + place["height"] / 2)
    settle(page)
    assert page.locator(".st-key-panel").count() == 1
    points = page.evaluate(
        "() => [...document.querySelectorAll('.tl-chart .scatterlayer .point')].map((one) => getComputedStyle(one).opacity)"
    )
    assert points
    assert set(points) == {"1"}


def test_the_ends_of_the_period_are_named_in_the_readers_language(harbour: str, open_page: Open) -> None:
    page = open_page(harbour, language="de-DE")
    thumbs = page.locator(".st-key-period input[type=range]")
    assert [thumb.get_attribute("aria-label") for thumb in thumbs.all()] == ["Von", "Bis"]


def test_an_actor_is_renamed_from_the_list(harbour: str, open_page: Open) -> None:
    page = open_page(harbour)
    first = page.locator(".st-key-actor button").first
    name = first.inner_text().split("\n")[0].rsplit(" ", 1)[0].strip()
    first.click()
    settle(page)
    page.click(".st-key-naming button")
    settle(page)
    page.locator(".st-key-to input").fill("The Other Name")
    page.keyboard.press("Enter")
    settle(page)
    page.click(".st-key-rename-listed button")
    settle(page)
    chosen = page.locator(".st-key-actor button[aria-pressed=true]").all_inner_texts()
    assert len(chosen) == 1
    assert chosen[0].startswith("The Other Name")
    assert name not in page.inner_text(".st-key-actor")


def test_a_post_in_an_article_looks_like_one(posted: str, open_page: Open) -> None:
    page = open_page(posted)
    view(page, "Article")
    looks = page.evaluate(
        "() => Object.fromEntries([...document.querySelectorAll('.tl-reading .paragraph')].map((one) => "
        "[one.querySelector('[data-start]').textContent.slice(0, 9), one.className.replace('paragraph', '').trim()]))"
    )
    assert looks["We have w"] == "quote"
    assert looks["What come"] == "heading"
    assert looks["Published"] == ""


def test_a_date_chosen_in_an_article_stays_where_it_is_and_keeps_the_focus(posted: str, open_page: Open) -> None:
    page = open_page(posted, height=500)
    view(page, "Article")
    last = page.locator(".tl-reading mark[role=button]").last
    last.scroll_into_view_if_needed()
    before = last.bounding_box()
    last.focus()
    page.keyboard.press("Enter")
    settle(page)
    assert page.locator(".tl-reading mark.chosen").count() == 1
    after = page.locator(".tl-reading mark[role=button]").last.bounding_box()
    assert abs(after["y"] - before["y"]) < 2
    assert page.evaluate("() => document.activeElement.matches('.tl-reading mark.chosen')")


def test_the_form_of_a_correction_begins_at_its_first_field(harbour: str, open_page: Open) -> None:
    page = open_page(harbour, width=420, height=900, dark=True)
    page.locator(".upright .line").nth(2).click()
    settle(page)
    page.click(".st-key-correct button")
    settle(page)
    field, panel = page.locator(".st-key-correct-form input").first, page.locator(".st-key-panel").bounding_box()
    assert page.evaluate("() => document.activeElement === document.querySelector('.st-key-correct-form input')")
    assert panel["y"] <= field.bounding_box()["y"] <= panel["y"] + 200
    page.click("[class*=-cancel] button")
    settle(page)
    assert page.evaluate("() => document.activeElement === document.querySelector('.st-key-correct button')")


def test_an_article_without_events_can_be_read_and_marked(serve_files: Callable[..., str], open_page: Open) -> None:
    page = open_page(
        serve_files(**{"silence.txt": "On silence\n\nSilence is a good that cities have given away. The walker hears engines.\n"})
    )
    view(page, "Article")
    assert "cities have given away" in page.inner_text(".tl-reading")
    assert "Mark words" in page.inner_text(".tl-reading .legend")
    assert page.locator(".st-key-kind, .st-key-status").count() == 0  # no heading without anything under it


def test_the_citation_is_copied_with_one_visible_button(harbour: str, open_page: Open) -> None:
    page = open_page(harbour, language="fr-FR", width=420)
    page.locator(".upright .line").nth(2).click()
    settle(page)
    page.click(".st-key-quote button")
    copy = page.locator(".st-key-quote-text [data-testid=stCode] button")
    copy.wait_for()
    settle(page)
    assert copy.get_attribute("aria-label") == "Copier"
    opacity = "one => { let least = 1; for (; one; one = one.parentElement) least = Math.min(least, getComputedStyle(one).opacity); return least }"
    assert copy.evaluate(opacity) == 1


def test_the_sheet_of_an_event_stands_beside_the_filters(harbour: str, open_page: Open) -> None:
    page = open_page(harbour, width=1100)
    page.locator(".tl-chart .marks button").first.click(force=True)
    settle(page)
    title = page.locator(".st-key-panel .tl-title").bounding_box()
    assert title["x"] >= page.locator("[data-testid=stSidebar]").bounding_box()["width"]
    close = page.locator(".st-key-close button:visible").first.bounding_box()
    assert close["x"] + close["width"] <= 1100
    assert page.evaluate("([x, y]) => Boolean(document.elementFromPoint(x, y).closest('.st-key-panel'))", [title["x"] + 4, title["y"] + 8])


def test_buttons_that_are_icons_are_called_what_they_do(harbour: str, open_page: Open) -> None:
    page = open_page(harbour, language="de-DE")
    page.locator(".tl-chart .marks button").first.click(force=True)
    settle(page)
    told = {key: page.get_attribute(f".st-key-{key} button", "aria-label") for key in ("undo", "naming", "close", "pin", "more")}
    assert told == {"undo": "Rückgängig (Strg+Z)", "naming": "Akteur umbenennen", "close": "Schließen", "pin": told["pin"], "more": "Mehr"}
    page.click(".st-key-pin button")
    settle(page)
    assert page.get_attribute(".st-key-pin button", "aria-label") not in (None, told["pin"])
    assert ' icon"' not in page.locator("body").aria_snapshot()
