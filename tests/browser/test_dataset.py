"""More events than fit in memory with ease, in a folder of Parquet files of which one is damaged: every view of the page goes on working."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

import timeline
from tests.benchmarks.made import frame
from tests.browser.conftest import free_port, settle
from tests.browser.test_journeys import address
from timeline.page.served import Served
from timeline.serving import running

COUNT = 102_000


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder: Path = tmp_path_factory.mktemp("events")
    whole = frame(COUNT)
    for number in range(3):
        timeline.write(whole.iloc[number::3].reset_index(drop=True), folder / f"part-{number}.parquet")
    (folder / "part-9.parquet").write_bytes(b"not a table")
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("TIMELINE_CACHE", str(tmp_path_factory.mktemp("cache")))
        with running(Served((str(folder),)), port=free_port()) as (where, _):
            yield where


def count(page: Any) -> int:
    return int(page.locator(".st-key-count").inner_text().split()[0].replace(",", ""))


def test_the_first_view_tells_of_the_damaged_part(served: str, open_page: Callable[..., Any]) -> None:
    page = open_page(served)
    assert "part-9.parquet cannot be read" in page.locator("[role=alert]").first.inner_text()
    assert count(page) == COUNT
    assert page.evaluate("() => document.querySelector('.js-plotly-plot').layout.meta.columns.length") > 20


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en-GB", "Of more than 100,000 events none can be corrected here"),
        ("fr-FR", "Au-delà de 100 000 événements, aucun ne peut être corrigé ici"),
        ("de-DE", "Bei mehr als 100.000 Ereignissen kann hier keines korrigiert werden"),
        ("es-ES", "Con más de 100.000 hechos, ninguno puede corregirse aquí"),
    ],
)
def test_it_says_that_nothing_is_corrected_here(served: str, open_page: Callable[..., Any], language: str, said: str) -> None:
    page = open_page(f"{served}/?zoom=2012-03-01..2012-03-04", language=language)
    page.locator(".tl-chart .marks button").first.focus()
    page.keyboard.press("Enter")
    settle(page)
    for place in (".st-key-panel", ".st-key-corrections"):
        assert said in " ".join(page.inner_text(place).split())
    assert page.locator(".st-key-correct").count() == 0


def test_filters_search_and_zoom(served: str, open_page: Callable[..., Any]) -> None:
    page = open_page(f"{served}/?q=TURIN")
    found = count(page)
    assert 0 < found < COUNT / 5
    page.locator(".st-key-kind [data-testid=stButtonGroup] button").nth(2).click()
    settle(page)
    assert 0 < count(page) < found
    page = open_page(f"{served}/?zoom=2012-03-01..2012-03-04")
    assert len(page.evaluate("() => document.querySelector('.js-plotly-plot').layout.meta.rows")) > 3
    page.locator(".tl-chart .marks button").first.focus()
    page.keyboard.press("Enter")
    settle(page)
    assert address(page)["event"]
    assert page.locator(".st-key-panel .tl-excerpt").inner_text()


@pytest.mark.parametrize(
    ("view", "shown"),
    [("story", ".tl-reading article, .tl-reading .card"), ("table", ".st-key-table-pages"), ("compare", ".tl-comparison > *")],
)
def test_other_views(served: str, open_page: Callable[..., Any], view: str, shown: str) -> None:
    page = open_page(f"{served}/?view={view}")
    page.wait_for_selector(shown)
    assert not page.locator(".tl-wrong:has-text('could not be shown')").count()


def test_there_is_no_article_to_read(served: str, open_page: Callable[..., Any]) -> None:
    page = open_page(f"{served}/?view=article")
    assert "These events come from a table" in page.locator(".tl-empty").inner_text()


def test_so_many_are_exported_by_filters(served: str, open_page: Callable[..., Any]) -> None:
    page = open_page(served)
    page.click(".st-key-export button")
    page.wait_for_selector("text=Up to 100,000 become a file of data")
    page = open_page(f"{served}/?q=turin&kind=deal")
    shown = count(page)
    page.click(".st-key-export button")
    with page.expect_download() as download:
        page.click(".st-key-download-csv button")
    lines = Path(download.value.path()).read_text("utf-8-sig").splitlines()
    assert len(lines) == shown + 1
