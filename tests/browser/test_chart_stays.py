"""The chart stays while everything around it changes; keys, overview and folds; story and article are the same selection."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import Any

import pytest

from tests.browser.conftest import settle
from tests.browser.test_journeys import address, click_mark

Open = Callable[..., Any]

ARTICLE = """\
The harbour reopens

The port of Larsund was founded in 1874 by the merchant Nils Holm. The port authority of Larsund reopened the old harbour on 4 March 2023.
The engineer Ada Holm had announced the works on 28 February 2023. On 2 March 2023 Ada Holm inspected the pier. The Nordbank paid on 3 March 2023.

Published 8 March 2023
"""


@pytest.fixture
def page(serve_files: Callable[..., str], open_page: Open) -> Any:
    return open_page(serve_files(**{"larsund.txt": ARTICLE}))


def drawing(page: Any) -> int:
    """A number that stays the same as long as the chart is the same element."""
    return int(
        page.evaluate(
            "() => { const chart = document.querySelector('.js-plotly-plot'); return chart.mark ??= Math.ceil(Math.random() * 1e9) }"
        )
    )


def moments(page: Any) -> list[list[float]]:
    return list(page.evaluate("() => document.querySelector('.js-plotly-plot').layout.meta.pieces"))


def answered(page: Any, act: Callable[[], object]) -> None:
    """Does something and waits until the chart shows Python's answer."""
    before = page.get_attribute(".tl-chart", "data-ready")
    act()
    page.wait_for_function("before => document.querySelector('.tl-chart').dataset.ready !== before", arg=before)
    settle(page)


def test_zoom_survives_a_filter_a_selection_and_other_lanes(page: Any) -> None:
    same = drawing(page)
    answered(page, lambda: page.click("[data-do=in]"))
    zoom = address(page)["zoom"]
    shown = moments(page)
    answered(page, lambda: page.click(".st-key-actor button:has-text('Ada Holm')"))
    answered(page, lambda: page.select_option(".lanes select", "kind"))
    page.keyboard.press("Escape")
    settle(page)
    assert address(page)["zoom"] == zoom
    assert (moments(page)[0][0], moments(page)[-1][1]) == (shown[0][0], shown[-1][1])
    assert drawing(page) == same
    answered(page, lambda: page.click("[data-do=all]"))
    assert "zoom" not in address(page)


def test_an_actor_in_focus_leaves_the_others_where_they_are(page: Any) -> None:
    before = page.locator(".tl-chart .words .note").count()
    answered(page, lambda: page.click(".st-key-actor button:has-text('Ada Holm')"))
    assert page.locator(".tl-chart .words .note").count() == before
    left = page.evaluate("() => document.querySelector('.js-plotly-plot').data.find(trace => trace.name === 'days').marker.opacity")
    assert {0.15, 1} == set(left)


# Within two frames of a click: what is left of the marks, whether they were painted anew, and whether Python has answered.
TWO_FRAMES = """async place => {
  const chart = document.querySelector('.tl-chart'), { painted, ready } = chart.dataset
  document.querySelector(place).click()
  await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  return {
    left: [...new Set([...document.querySelectorAll('.tl-chart .words .note[data-name]')].map(note => +note.getAttribute('opacity')))],
    painted: chart.dataset.painted !== painted, answered: chart.dataset.ready !== ready,
  }
}"""


def test_a_chosen_actor_steps_forward_before_python_answers(page: Any) -> None:
    found = page.evaluate(TWO_FRAMES, ".st-key-actor [data-testid=stButtonGroup] button")
    assert found["painted"]
    assert not found["answered"]
    assert sorted(found["left"]) == [0.35, 1]
    painted = page.get_attribute(".tl-chart", "data-painted")
    settle(page)
    assert page.get_attribute(".tl-chart", "data-painted") == painted, "what stands already is not painted again"
    kept = page.evaluate(
        "() => [...document.querySelectorAll('.tl-chart .words .note[data-name]')].map(note => +note.getAttribute('opacity'))"
    )
    assert sorted(set(kept)) == [0.35, 1], "Python says the same"
    found = page.evaluate(TWO_FRAMES, ".st-key-actor [data-testid=stButtonGroup] button")
    assert found["left"] == [1]


def test_a_zoom_stands_before_python_answers(page: Any) -> None:
    found = page.evaluate(TWO_FRAMES, "[data-do=in]")
    assert found["painted"]
    assert not found["answered"]
    settle(page)
    assert address(page)["zoom"]


def test_a_wheel_that_turns_on_is_never_thrown_back(serve_files: Callable[..., str], open_page: Open) -> None:
    years = " ".join(f"In {year} Ada Holm opened a mill in Larsund." for year in range(1990, 2020, 3))
    page = open_page(serve_files(**{"mills.txt": years}))
    page.evaluate(
        """() => {
          window.widths = []
          const look = () => { const panes = document.querySelectorAll('.overview .window'); window.widths.push(+panes[0].getAttribute('width')); requestAnimationFrame(look) }
          requestAnimationFrame(look)
        }"""
    )
    box = page.locator(".tl-chart .stage").bounding_box()
    page.mouse.move(box["x"] + box["width"] * 0.6, box["y"] + 120)
    page.keyboard.down("Control")
    for _ in range(12):
        page.mouse.wheel(0, -30)
        page.wait_for_timeout(60)
    page.keyboard.up("Control")
    settle(page)
    widths = page.evaluate("() => window.widths")
    assert widths[-1] < widths[0] * 0.6
    assert all(after <= before + 1 for before, after in pairwise(widths))
    assert address(page)["zoom"]


def test_plotly_takes_the_marks_over_when_nothing_moves(page: Any) -> None:
    page.wait_for_selector(".tl-chart[data-handed]")
    seen = "() => ['.chart', '.paper g:nth-of-type(3)'].map(place => getComputedStyle(document.querySelector('.tl-chart ' + place)).visibility)"
    assert page.evaluate(seen) == ["visible", "hidden"]
    assert page.locator(".js-plotly-plot .points path").count()
    page.evaluate("() => document.querySelector('[data-do=in]').click()")
    page.wait_for_function(f"() => String(({seen})()) === 'hidden,visible'")


def test_a_click_quicker_than_the_pointer_selects_what_is_there(page: Any) -> None:
    page.wait_for_selector(".tl-chart[data-handed]")
    page.evaluate(
        """() => {
          const box = document.querySelector(".marks button").getBoundingClientRect(), clientX = box.x + box.width / 2, clientY = box.y + box.height / 2
          document.elementFromPoint(clientX, clientY).dispatchEvent(new MouseEvent("click", { bubbles: true, clientX, clientY }))
        }"""
    )
    settle(page)
    assert "event" in address(page)


def test_empty_centuries_fold_and_unfold(page: Any) -> None:
    assert len(moments(page)) > 1
    assert page.get_attribute("[data-do=fold]", "aria-checked") == "true"
    assert "folded" in page.text_content(".tl-chart .words")
    answered(page, lambda: page.click("[data-do=fold]"))
    assert len(moments(page)) == 1
    assert address(page)["folded"] == ["no"]
    answered(page, lambda: page.click("[data-do=fold]"))
    assert len(moments(page)) > 1


def test_dragging_pans_and_the_labels_come_anew(page: Any) -> None:
    answered(page, lambda: page.click("[data-do=fold]"))
    before = moments(page)
    box = page.locator(".js-plotly-plot").bounding_box()
    x, y = box["x"] + box["width"] * 0.6, box["y"] + box["height"] * 0.4

    def drag() -> None:
        page.mouse.move(x, y)
        page.mouse.down()
        page.mouse.move(x - 120, y, steps=6)
        page.mouse.up()

    answered(page, drag)
    after = moments(page)
    assert after[0][0] > before[0][0]
    assert after[0][1] - after[0][0] == pytest.approx(before[0][1] - before[0][0], rel=0.01)


def test_the_overview_draws_a_window(page: Any) -> None:
    ground = page.locator(".overview .ground").bounding_box()

    def drag() -> None:
        page.mouse.move(ground["x"] + ground["width"] * 0.5, ground["y"] + 15)
        page.mouse.down()
        page.mouse.move(ground["x"] + ground["width"] * 0.75, ground["y"] + 15, steps=5)
        page.mouse.up()

    answered(page, drag)
    start, end = moments(page)[0][0], moments(page)[-1][1]
    years = (end - start) / 86_400 / 365.25
    assert 30 < years < 45  # a quarter of a century and a half


def test_keys_walk_through_marks_and_open_them(page: Any) -> None:
    page.locator(".marks button[tabindex='0']").focus()
    page.keyboard.press("ArrowRight")
    first = page.evaluate("() => document.activeElement.getAttribute('aria-label')")
    page.keyboard.press("ArrowRight")
    second = page.evaluate("() => document.activeElement.getAttribute('aria-label')")
    assert first
    assert second
    assert first != second
    answered(page, lambda: page.keyboard.press("Enter"))
    assert "event" in address(page)
    assert page.inner_text(".tl-title") in second
    assert page.evaluate("() => document.activeElement.getAttribute('aria-label')") == second
    answered(page, lambda: page.keyboard.press("Escape"))
    assert "event" not in address(page)
    answered(page, lambda: page.keyboard.press("+"))
    assert "zoom" in address(page)
    answered(page, lambda: page.keyboard.press("Home"))
    assert "zoom" not in address(page)


def test_story_article_and_chart_share_the_selection(page: Any) -> None:
    click_mark(page, 1)
    page.wait_for_selector(".st-key-panel .st-key-next")  # the panel of an event
    title = page.inner_text(".tl-title")
    page.click(".st-key-view button:has-text('Story')")
    page.wait_for_selector(".card[aria-current=true]")
    assert page.inner_text(".card[aria-current=true] h3") == title
    page.locator(".card").nth(0).click()
    settle(page)
    other = page.inner_text(".card[aria-current=true] h3")
    assert other != title
    page.click("button:has-text('Article')")
    page.wait_for_selector(".note[aria-current=true]")
    assert page.inner_text(".note[aria-current=true] .said") == other
    page.locator(".text mark[role=button]").last.click()
    settle(page)
    page.click("button:has-text('Chart')")
    page.wait_for_selector(".js-plotly-plot")
    settle(page)
    assert "event" in address(page)
    assert page.locator(".marks button[aria-current=true]").count() == 1


def test_hostile_text_stays_text_in_story_and_article(serve_files: Callable[..., str], open_page: Open) -> None:
    asked: list[str] = []
    hostile = '<img src=x onerror="window.hit=1"> <script>window.hit=1</script> ![](https://evil.example/x) On 4 March 2023 Ada Holm spoke <b>loudly</b>.'
    for view in ("story", "article"):
        page = open_page(
            serve_files(**{"bad.txt": hostile}) + f"?view={view}", before=lambda made: made.on("request", lambda one: asked.append(one.url))
        )
        assert "<b>loudly</b>" in page.inner_text(".tl-reading")
        assert page.evaluate("() => window.hit") is None
    assert not [url for url in asked if "evil.example" in url]


def test_a_pair_keeps_what_two_did_together(serve_files: Callable[..., str], open_page: Open) -> None:
    told = "On 4 March 2023 Ada Holm met Nils Berg. On 9 March 2023 Ada Holm resigned. On 11 March 2023 Nils Berg left Larsund."
    page = open_page(serve_files(**{"pair.txt": told}))
    page.click("button:has-text('Compare')")
    page.wait_for_selector(".tl-comparison .pair:not(.nothing)")
    assert "Ada Holm" in page.inner_text(".tl-comparison")
    page.click(".tl-comparison .pair:not(.nothing)")
    page.wait_for_selector(".js-plotly-plot .main-svg")
    settle(page)
    assert set(address(page)["actor"]) == {"Ada Holm", "Nils Berg"}
    assert address(page)["together"] == ["yes"]
    assert page.locator(".marks button").count() == 1
