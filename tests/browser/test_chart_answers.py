"""What the chart answers besides its marks: columns and what is not drawn list their events, the legend dims, lanes have an order and open;
on a narrow screen time runs down; counts under the other filters, and a period in the reader's own words."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

import timeline
from tests.browser.conftest import free_port, settle
from tests.browser.test_chart_stays import answered
from tests.browser.test_journeys import address
from tests.frames import many, sora
from timeline.page.served import Served
from timeline.serving import running

Open = Callable[..., Any]


@pytest.fixture(scope="module")
def serve(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[str], str]]:
    """A function that serves one of the frames and gives the address."""
    frames = {"sora": sora, "many": lambda: many(200), "more": lambda: many(600)}
    servers: dict[str, tuple[Any, str]] = {}

    def address_of(name: str) -> str:
        if name not in servers:
            path: Path = tmp_path_factory.mktemp("frames") / f"{name}.parquet"
            timeline.write(frames[name](), path)
            server = running(Served((str(path),)), port=free_port())
            servers[name] = (server, server.__enter__()[0])
        return servers[name][1]

    yield address_of
    for server, _ in servers.values():
        server.__exit__(None, None, None)


def listed(page: Any) -> list[str]:
    """The titles of the list in the reading panel."""
    return list(
        page.evaluate("() => [...document.querySelectorAll('.st-key-cluster button')].map(one => one.innerText.split('\\n').at(-1))")
    )


def test_a_column_lists_its_events_and_each_opens(serve: Callable[[str], str], open_page: Open) -> None:
    page = open_page(serve("more"))
    peak = page.locator(".marks button[data-row^='-']").first.bounding_box()
    page.mouse.click(peak["x"] + peak["width"] / 2, peak["y"] + peak["height"] + 4)
    page.wait_for_selector(".st-key-cluster button")
    settle(page)
    titles = listed(page)
    count = int(page.inner_text(".tl-count").split()[0])
    assert 0 < len(titles) <= count
    page.click(".st-key-cluster button >> nth=0")
    page.wait_for_selector(".st-key-cluster-back")
    settle(page)
    assert page.inner_text(".tl-title") == titles[0]
    assert "event" in address(page)
    page.click(".st-key-cluster-back button")
    page.wait_for_selector(".st-key-cluster button")
    settle(page)
    assert listed(page) == titles
    page.click(".st-key-cluster-zoom button")
    page.wait_for_function("() => new URL(location).searchParams.has('zoom')")
    settle(page)
    assert listed(page) == titles
    page.click(".st-key-close button")
    settle(page)
    assert not listed(page)


def test_what_is_not_drawn_is_listed(serve: Callable[[str], str], open_page: Open) -> None:
    page = open_page(serve("many"))
    left = page.locator(".spots .left-out").first
    left.focus()
    page.keyboard.press("Enter")
    page.wait_for_selector(".st-key-cluster button")
    settle(page)
    count = int(page.inner_text(".tl-count").split()[0])
    assert count > 0
    assert f"+{count} not drawn" in left.get_attribute("aria-label")
    assert len(listed(page)) == min(count, 12)
    page.click(".st-key-cluster button >> nth=0")
    page.wait_for_selector(".st-key-cluster-back")
    settle(page)
    assert page.locator(".marks button[aria-current=true]").count() == 1, "what is selected is drawn"


def test_an_entry_of_the_legend_dims_the_rest_and_again_undoes(serve: Callable[[str], str], open_page: Open) -> None:
    page = open_page(serve("sora"))
    entry = page.locator(".spots [data-key=legend-approximate]")
    assert "roughly" in entry.get_attribute("aria-label")

    def pale() -> int:
        return int(page.evaluate("() => document.querySelectorAll('.spots .entry.pale').length"))

    assert pale() == 0
    answered(page, lambda: entry.click())
    assert entry.get_attribute("aria-pressed") == "true"
    assert pale() > 5
    answered(page, lambda: page.click("[data-do=in]"))
    assert entry.get_attribute("aria-pressed") == "true", "it survives a zoom"
    entry.focus()
    answered(page, lambda: page.keyboard.press("Enter"))
    assert pale() == 0
    assert page.evaluate("() => document.activeElement.dataset.key") == "legend-approximate"


def test_lanes_have_an_order_and_open(serve: Callable[[str], str], open_page: Open) -> None:
    page = open_page(serve("many"))

    answered(page, lambda: page.select_option(".order select", "name"))
    assert address(page)["order"] == ["name"]
    opener = page.locator(".spots .opener")
    assert "2 others" in opener.get_attribute("aria-label")
    opener.focus()
    answered(page, lambda: page.keyboard.press("Enter"))
    assert page.locator(".spots .opener").count() == 0
    closer = page.locator(".spots .closer")
    assert closer.get_attribute("aria-expanded") == "true"
    answered(page, lambda: page.click("[data-do=in]"))
    assert closer.count() == 1, "it stays open through a zoom"
    answered(page, lambda: closer.click())
    assert page.locator(".spots .opener").count() == 1


def test_upright_on_a_narrow_screen(serve: Callable[[str], str], open_page: Open) -> None:
    page = open_page(serve("sora"), width=390, height=844)
    page.wait_for_selector(".upright .line")
    settle(page)
    lines = page.locator(".upright .line")
    assert lines.count() == 15
    assert page.locator(".upright .fold").count() >= 1
    assert page.evaluate("() => document.documentElement.scrollWidth <= innerWidth")
    lines.nth(0).focus()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    assert page.evaluate("() => document.activeElement.dataset.at") == lines.nth(2).get_attribute("data-at")
    lane = lines.nth(2).get_attribute("data-lane")
    page.keyboard.press("ArrowLeft")
    assert page.evaluate("() => document.activeElement.dataset.lane") < lane
    said = page.evaluate("() => document.activeElement.getAttribute('aria-label')")
    answered(page, lambda: page.keyboard.press("Enter"))
    assert page.inner_text(".tl-title") in said
    assert page.locator(".upright .line[aria-current=true]").count() == 1
    page.locator(".upright .line[aria-current=true]").focus()
    answered(page, lambda: page.keyboard.press("Escape"))
    assert "event" not in address(page)
    answered(page, lambda: page.click(".upright [data-key=legend-planned]"))
    assert 0 < page.locator(".upright .line.quiet").count() < 15
    shortest = page.evaluate(
        "() => Math.min(...[...document.querySelectorAll('.upright button')].map(one => one.getBoundingClientRect().height))"
    )
    assert shortest >= 44


def test_upright_with_more_than_one_can_read(serve: Callable[[str], str], open_page: Open) -> None:
    page = open_page(serve("more"), width=390, height=844)
    page.wait_for_selector(".upright .line")
    settle(page)
    page.locator(".upright .line").nth(3).click()
    page.wait_for_selector(".st-key-cluster button")
    settle(page)
    page.click(".st-key-cluster-zoom button")
    page.wait_for_function("() => new URL(location).searchParams.has('zoom')")
    page.wait_for_selector(".upright .line[data-key^=row]")
    settle(page)
    assert 0 < page.locator(".upright .line").count() <= 150


def count_beside(page: Any, name: str) -> int:
    return int(page.locator(f"[data-testid=stSidebar] button:has-text('{name}')").first.inner_text().split()[-1])


def test_counts_are_those_that_the_other_filters_leave(serve: Callable[[str], str], open_page: Open) -> None:
    page = open_page(serve("sora"))
    assert count_beside(page, "Tesla") == 6
    assert count_beside(page, "Planned") == 3
    answered(page, lambda: page.click(".st-key-status button:has-text('Planned')"))
    assert count_beside(page, "Tesla") == 2
    assert count_beside(page, "Planned") == 3, "its own filter is not counted against it"
    assert "3 of 17" in page.inner_text(".st-key-count")


def test_a_period_in_the_readers_own_words(serve: Callable[[str], str], open_page: Open) -> None:
    page = open_page(serve("sora"), language="fr-FR")
    field = page.locator(".st-key-period-from input")

    def type_in(words: str) -> None:
        field.fill(words)
        field.press("Enter")
        settle(page)

    type_in("mars 2024")
    assert address(page)["from"] == ["2024-03-01"]
    assert field.input_value() == "1 mars 2024"
    type_in("bientôt")
    assert "bientôt" in page.inner_text(".tl-wrong-date")
    assert address(page)["from"] == ["2024-03-01"], "what cannot be read changes nothing"
    type_in("")
    assert "from" not in address(page)
    assert page.locator(".tl-wrong-date").count() == 0
