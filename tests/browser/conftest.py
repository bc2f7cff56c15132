"""A real browser on a real server. Skips where there is no Chrome or Chromium, unless TIMELINE_REQUIRE_BROWSER=1 asks for one."""

from __future__ import annotations

import os
import shutil
import socket
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from timeline.page.served import Served
from timeline.serving import running

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge")
PLACES = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    r"C:\Program Files\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
)
QUIET = [
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
SETTLED = '[data-testid="stApp"][data-test-script-state="notRunning"]'


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.browser)


def missing(what: str) -> None:
    if os.environ.get("TIMELINE_REQUIRE_BROWSER") == "1":
        pytest.fail(what)
    pytest.skip(what)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture(scope="session")
def chrome() -> Iterator[Any]:
    path = next(filter(None, map(shutil.which, NAMES)), None) or next(filter(os.path.exists, PLACES), None)
    if path is None:
        missing("no Chrome or Chromium on this machine")
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        missing("playwright is not installed")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=QUIET)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def serve_files(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[..., str]]:
    """A function that serves texts ({file name: text}) and gives the address; each set of texts has one server for the session."""
    servers: dict[tuple[tuple[str, str], ...], tuple[Any, str]] = {}

    def address(**texts: str) -> str:
        key = tuple(sorted(texts.items()))
        if key not in servers:
            folder = tmp_path_factory.mktemp("served")
            for name, text in texts.items():
                (folder / name).write_text(text, encoding="utf-8")
            server = running(Served(tuple(str(folder / name) for name in texts)), port=free_port())
            servers[key] = (server, server.__enter__()[0])
        return servers[key][1]

    yield address
    for server, _ in servers.values():
        server.__exit__(None, None, None)


@pytest.fixture
def open_page(chrome: Any) -> Iterator[Callable[..., Any]]:
    """A function that opens an address in a fresh window and waits until it has settled."""
    contexts = []

    def opened(
        address: str, *, width: int = 1440, height: int = 900, language: str = "en-GB", dark: bool = False, before: Any = None
    ) -> Any:
        context = chrome.new_context(
            viewport={"width": width, "height": height}, locale=language, color_scheme="dark" if dark else "light", accept_downloads=True
        )
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(30_000)
        page.add_init_script(f"({WATCH})()")
        if before:
            before(page)
        page.goto(address)
        page.wait_for_selector(
            f"{SETTLED} .js-plotly-plot .main-svg, {SETTLED} .upright .line, {SETTLED} .tl-reading > *, {SETTLED} .tl-comparison > *, {SETTLED} [data-testid=stDataFrame], {SETTLED} .tl-empty",
            timeout=60_000,
        )
        settle(page)
        return page

    yield opened
    for context in contexts:
        context.close()


def settle(page: Any) -> None:
    """Waits until what was done last has been answered and shown: nothing is owed by the server, nothing runs, nothing changes any more."""
    page.wait_for_function(STILL, arg=page.evaluate("() => performance.now()"))


WATCH = """() => {
  const seen = window.seen = { sent: 0, heard: 0, changed: 0 }
  window.WebSocket = class extends WebSocket {
    constructor(...given) {
      super(...given)
      this.addEventListener("message", () => { seen.heard = performance.now() })
    }
    send(data) {
      seen.sent = performance.now()
      super.send(data)
    }
  }
  new MutationObserver(() => { seen.changed = performance.now() }).observe(document, { childList: true, characterData: true, subtree: true })
}"""
"""Remembers when the page last asked the server, was last answered and last changed."""
STILL = f"""since => {{
  const {{ sent, heard, changed }} = window.seen, now = performance.now()
  const chart = document.querySelector(".tl-chart:not(.narrow)"), {{ handed, ready }} = chart?.dataset ?? {{}}
  const moving = document.getAnimations().some((one) => one.playState === "running" && one.effect?.getComputedTiming().endTime !== Infinity)
  return !moving && document.querySelector('{SETTLED}') && (heard > sent || now - sent > 10_000)
    && now - Math.max(since, sent, heard, changed) > 300   // what waits a little, as a width that is measured, waits less
    && (!chart || chart.hidden || handed === ready)        // Plotly has taken over what was painted
}}"""
