"""What is kept: across visits, servers and readers, in a real browser."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Event, Thread
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

        def start(*paths: Path | str, read_only: bool = False) -> str:
            kept = str(tmp_path / "kept.timeline")
            what = Served(tuple(map(str, paths)), workspace=kept, read_only=read_only, allow_private=True)
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


def press(page: Any, keys: str) -> str:
    page.mouse.click(700, 900)
    page.keyboard.press(keys)
    settle(page)
    return said(page)


def test_each_reader_takes_back_what_was_their_own(served: Callable[..., str], open_page: Open) -> None:
    address = served()
    mine = open_page(address)
    paste(mine, ONE)
    event(mine, "reopened the old harbour")
    correct_title(mine, "Larsund opens")
    other = open_page(address)
    assert "nothing in this visit" in press(other, "Control+z")
    event(other, "announced the works")
    other.click(".st-key-pin button")
    settle(other)
    mine.wait_for_function("document.querySelector('.st-key-corrections-head .tl-label').innerText.includes('2')")
    settle(mine)
    assert "Larsund opens" in press(mine, "Control+z")  # not the pin, which is later
    assert "reopened the old harbour" in mine.inner_text(".st-key-panel .tl-title")
    assert "1" in mine.inner_text(".st-key-corrections-head .tl-label")
    assert "nothing in this visit" in press(mine, "Control+z")
    assert "nothing in this visit" in press(other, "Control+Shift+Z")
    assert "Larsund opens" in press(mine, "Control+Shift+Z")
    mine.click(".st-key-history button")
    mine.wait_for_selector("[role=dialog] .tl-step")
    mine.locator("[role=dialog] [class*='st-key-step-']:has-text('Pinned') button").first.click()  # the history takes back anything
    settle(mine)
    other.wait_for_function("document.querySelector('.st-key-corrections-head .tl-label').innerText.includes('1')")


def test_a_publication_day_of_a_served_file_is_kept(served: Callable[..., str], open_page: Open, tmp_path: Path) -> None:
    file = tmp_path / "note.txt"
    file.write_text("Ada Holm opened the old bridge of Larsund yesterday.", encoding="utf-8")
    page = open_page(served(file))
    page.click(".st-key-published button")
    page.locator("[data-testid=stPopoverBody] [data-testid=stDateInput] [role=spinbutton]").first.click()
    page.keyboard.type("20200505")
    page.mouse.click(1000, 600)  # a day is taken when one leaves the field
    settle(page)
    assert "5 May 2020 (as you set it)" in page.inner_text(".st-key-subtitle")
    again = open_page(served(file))  # another server on the same workspace
    assert "5 May 2020 (as you set it)" in again.inner_text(".st-key-subtitle")


THREE = tuple(
    f"{lead}The port authority of Larsund {verb} the old harbour on 4 March 2023. {more}\n\nPublished {day} March 2023\n"
    for lead, verb, more, day in (
        ("", "reopened", "", 8),
        ("Good news. ", "has reopened", "It rained.", 9),
        ("Again: ", "reopened", "Many came.", 10),
    )
)


@pytest.mark.parametrize("which", ["own", "0", "1"])
def test_any_telling_is_taken_out_of_an_event(served: Callable[..., str], open_page: Open, tmp_path: Path, which: str) -> None:
    for number, text in enumerate(THREE):
        (tmp_path / f"{number}.txt").write_text(text, encoding="utf-8")
    page = open_page(served(*(tmp_path / f"{number}.txt" for number in range(3))))
    event(page, "reopened the old harbour")
    assert "Told by 2 other articles" in page.inner_text(".st-key-panel")
    before = page.inner_text(".st-key-count")
    page.click(f".st-key-split-{which} button")
    settle(page)
    assert "an event of its own now" in said(page)
    assert page.inner_text(".st-key-count") != before
    page.click(".st-key-view button:has-text('Story')")
    settle(page)
    assert page.locator(".tl-reading .card:has(h3:has-text('the old harbour'))").count() == 2  # the other two are one still


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


class Slow(BaseHTTPRequestHandler):
    """A site that takes its time."""

    asked, answer = Event(), Event()

    def do_GET(self) -> None:
        type(self).asked.set()
        type(self).answer.wait(25)
        self.send_response(200)
        self.send_header("Content-Type", "text/plain; charset=utf-8")
        self.end_headers()
        self.wfile.write(TWO.encode())

    def log_message(self, format: str, *args: object) -> None:
        """Says nothing."""


@pytest.fixture
def slow() -> Iterator[str]:
    Slow.asked, Slow.answer = Event(), Event()
    with ThreadingHTTPServer(("127.0.0.1", 0), Slow) as site:
        Thread(target=site.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{site.server_port}/two.txt"
        Slow.answer.set()
        site.shutdown()


def test_a_slow_site_keeps_nobody_else_waiting(served: Callable[..., str], open_page: Open, slow: str) -> None:
    address = served()
    page, other = open_page(address), open_page(address)
    page.click(".st-key-add button")
    settle(page)
    page.click("[role=dialog] [role=tab]:has-text('From the web')")
    settle(page)
    page.fill("[role=dialog] .st-key-address input", slow)
    page.keyboard.press("Enter")
    settle(page)
    page.click("[role=dialog] .st-key-add-address button")
    page.wait_for_selector("[role=dialog] [data-testid=stSpinner]")
    assert "half a minute" in page.inner_text("[role=dialog] [data-testid=stSpinner]")
    assert Slow.asked.wait(10)
    paste(other, ONE)  # all of this while the first reader waits
    event(other, "reopened the old harbour")
    assert page.locator("[role=dialog] [data-testid=stSpinner]").count() == 1
    Slow.answer.set()
    page.wait_for_selector("[role=dialog]", state="detached")
    settle(page)
    assert "2 articles" in page.inner_text("h1.tl-name")


def test_an_address_is_served_like_a_file(served: Callable[..., str], open_page: Open, slow: str) -> None:
    Slow.answer.set()
    page = open_page(served(slow))
    event(page, "sold")
    correct_title(page, "Sund sells")
    event(open_page(served(slow)), "Sund sells")


def test_the_first_reader_is_told_that_the_articles_are_being_read(served: Callable[..., str], chrome: Any, slow: str) -> None:
    with chrome.new_context(locale="en-GB") as context:
        page = context.new_page()
        page.goto(served(slow))
        page.wait_for_selector("[data-testid=stSpinner]:has-text('Reading the articles')", timeout=60_000)
        Slow.answer.set()
        page.wait_for_selector(".tl-chart", timeout=60_000)
        page.wait_for_selector("[data-testid=stSpinner]", state="detached")
