"""What is kept: across visits, servers and readers, in a real browser."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from tests.browser.conftest import free_port, settle
from tests.browser.test_corrections import FORM, ONE, TWO, event, said
from timeline.page.served import Served
from timeline.serving import running

Open = Callable[..., Any]


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Callable[..., str]]:
    """A function that serves paths with a workspace in a file of its own."""
    with ExitStack() as servers:

        def start(*paths: Path, read_only: bool = False) -> str:
            what = Served(tuple(map(str, paths)), workspace=str(tmp_path / "kept.timeline"), read_only=read_only)
            return servers.enter_context(running(what, port=free_port()))[0]

        yield start


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "articles"
    place.mkdir()
    (place / "one.txt").write_text(ONE, encoding="utf-8")
    return place


def paste(page: Any, text: str) -> None:
    page.click(".st-key-add button")
    page.fill(".st-key-paste textarea", text)
    page.click(".st-key-add-paste button")
    page.wait_for_selector("[role=dialog]", state="detached")
    settle(page)


def correct_title(page: Any, title: str) -> None:
    page.click(".st-key-correct button")
    settle(page)
    page.locator(f"{FORM} textarea").first.fill(title)
    page.click("[class*='-save'] button")
    page.wait_for_selector(FORM, state="detached")
    settle(page)


def test_articles_and_corrections_are_there_again(served: Callable[..., str], open_page: Open) -> None:
    page = open_page(served())
    assert "Everything is kept here" in page.inner_text(".tl-kept")
    assert "kept.timeline" in page.inner_text(".tl-kept")
    paste(page, ONE)
    paste(page, TWO)
    event(page, "reopened the old harbour")
    correct_title(page, "Larsund opens")
    page = open_page(served())  # another server, after the first or beside it
    assert "2 articles" in page.inner_text("h1.tl-name")
    event(page, "Larsund opens")


def test_an_article_is_taken_off_and_brought_back(served: Callable[..., str], open_page: Open) -> None:
    page = open_page(served())
    paste(page, ONE)
    paste(page, TWO)
    count = page.inner_text(".st-key-count")
    page.locator("[class*='st-key-remove-']").nth(1).locator("button").first.click()
    settle(page)
    assert "was taken off" in said(page)
    assert page.inner_text(".st-key-count") != count
    page.click(".st-key-bring-back button")
    settle(page)
    assert page.inner_text(".st-key-count") == count


def test_another_readers_change_appears(served: Callable[..., str], open_page: Open) -> None:
    address = served()
    page = open_page(address)
    paste(page, ONE)
    other = open_page(address)
    event(page, "reopened the old harbour")
    correct_title(page, "Larsund opens")
    other.click(".st-key-view button:has-text('Story')")
    other.wait_for_selector(".tl-reading h3:has-text('Larsund opens')")
    page.click(".st-key-take-back button")
    other.wait_for_selector(".tl-reading h3:has-text('reopened the old harbour')")  # without a click


def test_a_page_to_look_at_changes_nothing(served: Callable[..., str], open_page: Open) -> None:
    page = open_page(served())
    paste(page, ONE)
    page = open_page(served(read_only=True))
    event(page, "reopened the old harbour")
    for key in ("add", "correct", "pin", "more", "undo", "redo", "history"):
        assert page.locator(f".st-key-{key}").count() == 0, key
    assert page.locator("[class*='st-key-remove-']").count() == 0
    assert page.locator("[class*='st-key-published']").count() == 0
    assert "can be read, not changed" in page.inner_text(".tl-kept")
    page.click(".st-key-view button:has-text('Article')")
    settle(page)
    page.evaluate("getSelection().selectAllChildren(document.querySelector('.tl-reading .text'))")
    page.wait_for_timeout(300)
    assert page.locator(".tl-reading .pick").count() == 0


def test_a_folder_is_read_again_and_a_correction_finds_its_words_or_says_so(
    served: Callable[..., str], open_page: Open, folder: Path
) -> None:
    page = open_page(served(folder))
    event(page, "reopened the old harbour")
    correct_title(page, "Larsund opens")
    (folder / "one.txt").write_text("A line before.\n\n" + ONE, encoding="utf-8")
    (folder / "two.txt").write_text(TWO, encoding="utf-8")
    page.click(".st-key-again button")
    settle(page)
    assert "1 new article, 1 changed" in said(page)
    event(page, "Larsund opens")
    (folder / "one.txt").write_text(ONE.replace("reopened the old harbour on 4 March 2023", "is a quiet town"), encoding="utf-8")
    page.click(".st-key-again button")
    settle(page)
    assert "lost its words" in page.inner_text(".st-key-lost")
    page.click(".st-key-lost summary")
    assert "Larsund opens" in page.inner_text(".st-key-lost")
    event(page, "announced the works")
    if not page.locator(".st-key-attach-0 button").is_visible():
        page.click(".st-key-lost summary")
    page.click(".st-key-attach-0 button")
    settle(page)
    assert page.locator(".st-key-lost").count() == 0
    assert "Larsund opens" in page.inner_text(".st-key-panel .tl-title")


def test_a_long_article_is_read_beside_what_is_there(served: Callable[..., str], open_page: Open, tmp_path: Path) -> None:
    page = open_page(served())
    paste(page, ONE)
    long = "\n\n".join(
        f"The mayor of Larsund opened bridge {n} on {n % 27 + 1} May {1900 + n % 100}. The town was glad of it." for n in range(2000)
    )
    page.click(".st-key-add button")
    page.click("[role=dialog] [role=tab]:has-text('Files')")
    file = tmp_path / "long.txt"
    file.write_text(long, encoding="utf-8")
    page.set_input_files("[role=dialog] input[type=file]", str(file))
    page.wait_for_selector("[role=dialog] .st-key-add-files button:not([disabled])")
    settle(page)
    page.click(".st-key-add-files button")
    page.wait_for_selector("[role=dialog]", state="detached")
    page.wait_for_selector("[data-testid=stProgress]")
    page.click(".st-key-view button:has-text('Story')")
    page.wait_for_selector(".tl-reading .card h3:has-text('reopened the old harbour')", timeout=20_000)
    page.wait_for_selector(".tl-reading .card h3:has-text('opened bridge')", timeout=120_000)
