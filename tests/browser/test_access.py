"""The page without a mouse, with a screen reader's eyes, and on a phone."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from tests.browser.conftest import missing, settle
from tests.browser.test_chart_stays import answered
from tests.browser.test_journeys import ARTICLE, address, click_mark
from timeline.page.view import VIEWS

Open = Callable[..., Any]

TOLERATED: dict[str, tuple[str, ...]] = {}
"""What Streamlit's own widgets break and no page can mend: rule -> selectors. Nothing at present."""


@pytest.fixture
def harbour(serve_files: Callable[..., str]) -> str:
    return serve_files(**{"harbour.txt": ARTICLE})


@pytest.fixture(scope="session")
def axe() -> str:
    try:
        import axe_playwright_python
    except ImportError:
        missing("axe-playwright-python is not installed")
    return Path(axe_playwright_python.__file__).with_name("axe.min.js").read_text(encoding="utf-8")


def violations(page: Any, axe: str) -> list[str]:
    """What axe-core finds serious or critical, one line each."""
    page.evaluate(axe)
    found = page.evaluate("() => axe.run(document)")
    assert len(found["passes"]) > 20
    return [
        f"{rule['id']} ({rule['impact']}): {node['target']} {node['html'][:120]}"
        for rule in found["violations"] if rule["impact"] in ("serious", "critical")
        for node in rule["nodes"]
        if not any(selector in str(node["target"]) for selector in TOLERATED.get(rule["id"], ()))
    ]  # fmt: skip


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("view", VIEWS)
def test_axe_finds_nothing_serious(harbour: str, open_page: Open, axe: str, view: str, dark: bool) -> None:
    page = open_page(f"{harbour}/?view={view}", dark=dark)
    assert violations(page, axe) == []


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_axe_finds_nothing_serious_in_what_opens(harbour: str, open_page: Open, axe: str, dark: bool) -> None:
    page = open_page(harbour, dark=dark)
    click_mark(page, 1)
    assert violations(page, axe) == []
    page.click(".st-key-export button")
    page.wait_for_selector("[data-testid=stPopoverBody]")
    settle(page)
    assert violations(page, axe) == []
    page.keyboard.press("Escape")
    page.click(".st-key-add button")
    page.wait_for_selector("[role=dialog]")
    settle(page)
    assert violations(page, axe) == []


def test_axe_finds_nothing_serious_on_a_phone(harbour: str, open_page: Open, axe: str) -> None:
    page = open_page(harbour, width=420)
    assert violations(page, axe) == []


def stops(page: Any) -> list[str]:
    """The page's parts in the order in which Tab comes to them."""
    page.evaluate("() => { document.activeElement.blur(); getSelection().removeAllRanges() }")
    page.evaluate("() => { document.body.tabIndex = -1; document.body.focus(); document.body.removeAttribute('tabindex') }")
    parts: list[str] = []
    for _ in range(60):
        page.keyboard.press("Tab")
        part = page.evaluate(
            """() => {
              const at = document.activeElement
              if (at === document.body) return null
              if (at.closest(".marks")) return "marks"
              if (at.closest(".overview")) return "overview"
              if (at.closest("[data-key^=legend]")) return "legend"
              if (at.closest(".tl-chart")) return "chart"
              if (at.closest(".st-key-panel")) return "panel"
              for (const name of ["q", "actor", "kind", "status", "view", "add", "export"]) if (at.closest(`.st-key-${name}`)) return name
              return ""
            }"""
        )
        if part is None:
            break
        if part and part not in parts[-1:]:
            parts.append(part)
    return parts


def test_tab_goes_through_the_page_as_one_reads_it(harbour: str, open_page: Open) -> None:
    page = open_page(harbour)
    click_mark(page, 1)
    order = stops(page)
    assert order == ["q", "actor", "kind", "status", "view", "add", "export", "chart", "overview", "marks", "legend", "panel"]


def test_every_stop_shows_that_it_has_the_focus(harbour: str, open_page: Open) -> None:
    page = open_page(harbour)
    for _ in range(25):
        page.keyboard.press("Tab")
        seen = page.evaluate(
            """() => {
              const at = document.activeElement
              if (at === document.body || at.matches("main, a, .tl-chart *") && at.matches("main")) return true
              const shows = (node) => { const style = getComputedStyle(node)
                return style.outlineStyle !== "none" && style.outlineWidth !== "0px" || style.boxShadow !== "none" }
              let node = at
              for (let up = 0; node && up < 5; up++, node = node.parentElement) if (shows(node)) return true
              // a field shows it by its border, a slider by the thumb beside the hidden input
              return at.matches("input") || at.outerHTML.slice(0, 200)
            }"""
        )
        assert seen is True


def test_slash_goes_to_the_search_also_on_a_phone(harbour: str, open_page: Open) -> None:
    for width in (1440, 420):
        page = open_page(harbour, width=width)
        page.keyboard.press("/")
        page.wait_for_function("() => document.activeElement.closest('.st-key-q')")
        page.keyboard.type("a/b")
        assert page.input_value(".st-key-q input") == "a/b"


def test_the_panel_by_keys(harbour: str, open_page: Open) -> None:
    page = open_page(harbour)
    click_mark(page, 0)
    title = page.inner_text(".tl-title")
    page.locator(".st-key-next button").focus()
    page.keyboard.press("ArrowRight")
    page.wait_for_function("title => document.querySelector('.tl-title').innerText !== title", arg=title)
    settle(page)
    page.keyboard.press("ArrowLeft")
    page.wait_for_function("title => document.querySelector('.tl-title').innerText === title", arg=title)
    settle(page)
    page.keyboard.press("Escape")
    page.wait_for_selector(".st-key-panel", state="detached")
    settle(page)
    assert "event" not in address(page)


def test_landmarks_headings_and_labels(harbour: str, open_page: Open) -> None:
    page = open_page(harbour, language="de-DE")
    click_mark(page, 0)
    assert page.evaluate("document.documentElement.lang") == "de"
    assert page.locator("main").count() == 1
    assert page.get_attribute("[data-testid=stSidebar]", "aria-label") == "Filter"
    assert page.get_attribute(".st-key-panel", "role") == "complementary"
    assert page.get_attribute(".tl-chart", "aria-label")
    levels = page.evaluate("() => [...document.querySelectorAll('h1, h2, h3, h4')].map((heading) => +heading.tagName[1])")
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    assert page.get_attribute("blockquote.tl-excerpt", "lang") == "en"
    labels = page.evaluate("() => [...document.querySelectorAll('.marks button')].map((mark) => mark.getAttribute('aria-label'))")
    assert labels
    assert all(len(label) > 12 for label in labels)


def test_a_selection_is_said(harbour: str, open_page: Open) -> None:
    page = open_page(harbour)
    page.locator(".marks button[tabindex='0']").focus()
    answered(page, lambda: page.keyboard.press("Enter"))
    assert page.inner_text(".tl-title") in page.inner_text(".tl-chart .spoken")


def test_zoom_keys_work_from_the_overview(harbour: str, open_page: Open) -> None:
    page = open_page(harbour)
    page.locator(".overview svg").focus()
    answered(page, lambda: page.keyboard.press("+"))
    zoom = address(page)["zoom"]
    answered(page, lambda: page.keyboard.press("ArrowRight"))
    assert address(page)["zoom"] != zoom
    answered(page, lambda: page.keyboard.press("Home"))
    assert "zoom" not in address(page)


@pytest.mark.parametrize("view", VIEWS)
def test_a_phone_has_room_and_targets_for_fingers(harbour: str, open_page: Open, view: str) -> None:
    page = open_page(f"{harbour}/?view={view}", width=420)
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    small = page.evaluate(
        """() => [...document.querySelectorAll(".st-key-view button, .st-key-add button, .st-key-export button, .tl-chart .tools button, .tl-chart select")]
          .filter((part) => part.getBoundingClientRect().height && (part.getBoundingClientRect().height < 43.5 || part.getBoundingClientRect().width < 43.5))
          .map((part) => part.outerHTML.slice(0, 100))"""
    )
    assert small == []


def test_the_panel_is_a_sheet_and_the_chosen_mark_stays_in_sight(harbour: str, open_page: Open) -> None:
    page = open_page(harbour, width=420)
    page.locator(".upright .line").last.evaluate("line => line.click()")
    page.wait_for_selector(".st-key-panel")
    settle(page)
    sheet = page.locator(".st-key-panel").bounding_box()
    assert sheet["y"] + sheet["height"] == pytest.approx(900, abs=2)
    line = page.locator(".upright .line[aria-current]").bounding_box()
    assert line["y"] + line["height"] <= sheet["y"] + 1
    page.click(".st-key-close button:visible")
    page.wait_for_selector(".st-key-panel", state="detached")


def test_motion_is_reduced_for_who_asks(harbour: str, open_page: Open) -> None:
    page = open_page(harbour, before=lambda made: made.emulate_media(reduced_motion="reduce"))
    longest = page.evaluate(
        "() => Math.max(...[...document.querySelectorAll('button, .tl-chart *')].map((part) => parseFloat(getComputedStyle(part).transitionDuration)))"
    )
    assert longest < 0.01
