"""The page beside a plain `st.plotly_chart` of the same events, in Chromium: how long things take, what is sent, what overlaps.

    python tests/benchmarks/chart.py [--rounds N] [--million 1000000] [--only server|browser|overlaps]

Both pages take turns; medians count. Events are made by chance (`made.py`). The browser's own clock runs from the click (the release of the
mouse button where plain zooms by dragging; the start of the navigation for a first draw) to the first frame in which

- plain: the marks stand as asked for: `plotly_afterplot` after a zoom, another number of points after a filter;
- ours, "at once": the marks stand as asked for, labels still those of before: what the browser does by itself;
- ours, "answered": Python's answer is drawn, with its labels.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import datetime
from pathlib import Path
from statistics import median
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.benchmarks.made import frame
from tests.browser.conftest import NAMES, QUIET, free_port
from timeline.chart.figure import picture
from timeline.chart.look import Look
from timeline.chart.overview import overview
from timeline.page.events import Events
from timeline.page.served import Served
from timeline.page.view import View
from timeline.serving import running

READY = ".tl-chart[data-ready]"
STAMP = f"document.querySelector('{READY}')?.dataset.ready"
PAINTED = "document.querySelector('.tl-chart')?.dataset.painted"
POINTS = "document.querySelectorAll('.js-plotly-plot .point').length"
SETTLED = '[data-testid="stApp"][data-test-script-state="notRunning"]'
LABELS = """() => {
  const boxes = [...document.querySelectorAll('.tl-chart .words text, .js-plotly-plot .xtick text, .js-plotly-plot .textpoint text')]
    .map(node => node.getBoundingClientRect()).filter(box => box.width > 1)
  let pairs = 0
  boxes.forEach((a, i) => boxes.slice(i + 1).forEach(b => {
    if (a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1) pairs++
  }))
  return [boxes.length, pairs]
}"""


def milliseconds(work: Callable[[], object], rounds: int) -> float:
    """The median of some calls, in processor time, so that other work on the machine matters little."""
    taken = []
    for _ in range(rounds):
        started = time.process_time()
        work()
        taken.append(1000 * (time.process_time() - started))
    return median(taken)


def server(count: int, rounds: int) -> None:
    """What the server does for a filter and for a zoom, beside one look through the starts of all events."""
    started = time.perf_counter()
    events = Events(frame(count))
    print(f"{count:,} events: {time.perf_counter() - started:.1f} s to make them and their index")
    scan = milliseconds(lambda: (events.index.start > 1e9).sum(), 15)
    whole = events.chosen(View())

    def drawn(view: View) -> None:
        chosen = events.chosen(view)
        look = Look(chosen=chosen.selection, language="en", colours=events.numbers, view=view.zoom)
        made = picture(events.frame, look, 800)
        overview(chosen.selection, 620, "en")
        json.dumps(made)

    kinds, actors = list(events.kinds), list(events.actors)
    drawn(View())
    filters = iter([View(kinds=(a, b)) for a in kinds for b in kinds if a < b] + [View(actors=(name,)) for name in actors])
    zooms = iter([View(zoom=(datetime(year, 1, 1), datetime(year + long, 1, 1))) for long in (1, 3, 10) for year in range(1990, 2014)])
    for name, views in (("filter", filters), ("zoom", zooms)):
        each = milliseconds(lambda views=views: drawn(next(views)), rounds)  # type: ignore[misc]
        print(f"    {name:7s} {each:6.1f} ms, {each / scan:5.0f} scans of the start column ({scan:.2f} ms)")
    words = milliseconds(lambda: events.saying("oslo"), 1)
    print(
        f"    search  {words:6.0f} ms the first time, {milliseconds(lambda: events.saying('turin'), 3):.0f} ms after; {len(whole):,} events in all"
    )


@contextmanager
def plain(path: Path) -> Iterator[str]:
    """A server with the plain page, as its address."""
    port, script = free_port(), Path(__file__).with_name("plain.py")
    command = [sys.executable, "-m", "streamlit", "run", str(script), "--server.port", str(port), "--server.headless", "true"]
    process = subprocess.Popen(
        command, env={**os.environ, "TIMELINE_PLAIN": str(path)}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        time.sleep(4)
        yield f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        process.wait(10)


CLOCK = """() => {
  const frames = (done, since) => new Promise((resolve) => {
    const look = () => since() !== undefined && done() ? resolve(performance.now() - since()) : requestAnimationFrame(look)
    requestAnimationFrame(look)
  })
  window.started = (drawn) => { window.taken = [frames(new Function("return " + drawn), () => 0)] }
  window.timed = (kind, conditions) => {
    let began
    document.addEventListener(kind, () => { began = performance.now() }, { capture: true, once: true })
    window.taken = conditions.map((condition) => frames(new Function("return " + condition), () => began))
  }
}"""


class Window:
    """One browser window, with what it received since it was last asked."""

    def __init__(self, chrome: Any) -> None:
        self.page = chrome.new_context(viewport={"width": 1440, "height": 1000}, locale="en-GB").new_page()
        self.page.set_default_timeout(90_000)
        self.received = 0
        self.page.on("websocket", lambda socket: socket.on("framereceived", self._count))

    def _count(self, payload: bytes | str) -> None:
        self.received += len(payload)

    def timed(self, act: Callable[[], object], *conditions: str, kind: str = "click") -> list[float]:
        """Milliseconds from the event of an act to the frames in which each condition holds."""
        self.page.evaluate("([kind, conditions]) => window.timed(kind, conditions)", [kind, conditions])
        act()
        taken = self.page.evaluate("() => Promise.all(window.taken)")
        self.settle()
        return list(taken)

    def settle(self) -> None:
        self.page.wait_for_timeout(500)
        self.page.wait_for_selector(SETTLED)
        self.page.wait_for_timeout(900)

    def load(self, address: str, drawn: str) -> float:
        self.page.add_init_script(f"({CLOCK})(); window.started({json.dumps(drawn)})")
        self.page.goto(address)
        (taken,) = self.page.evaluate("() => Promise.all(window.taken)")
        self.settle()
        return float(taken)

    def close(self) -> None:
        self.page.context.close()


class Ours(Window):
    """Our page. Times are those "at once" and "answered"."""

    def first(self, address: str) -> float:
        return self.load(address, STAMP)

    def settle(self) -> None:
        """Until Plotly has the marks, too: what is measured next does not wait for what came before."""
        super().settle()
        self.page.wait_for_selector("[data-handed]", state="attached")
        self.page.wait_for_function(f"document.querySelector('.tl-chart').dataset.handed === {STAMP}")

    def redrawn(self, act: Callable[[], object]) -> list[float]:
        painted, stamp = self.page.evaluate(f"[{PAINTED}, {STAMP}]")
        return self.timed(act, f"{PAINTED} !== {json.dumps(painted)}", f"{STAMP} !== {json.dumps(stamp)}")

    def zoom(self) -> list[float]:
        return self.redrawn(lambda: self.page.click("[data-do=in]"))

    def all(self) -> None:
        if "zoom" in self.page.url:
            self.redrawn(lambda: self.page.click("[data-do=all]"))

    def filter(self, key: str, number: int) -> list[float]:
        return self.redrawn(lambda: self.page.locator(f".st-key-{key} [data-testid=stButtonGroup] button").nth(number).click())


class Plain(Window):
    """The plain page."""

    def first(self, address: str) -> float:
        return self.load(address, f"{POINTS} > 0")

    def zoom(self) -> float:
        """The middle half of the plot, with the mouse."""
        self.page.evaluate("() => { const plot = document.querySelector('.js-plotly-plot'); window.drawn = 0\n"
                           "plot.on('plotly_afterplot', () => { window.drawn++ }) }")  # fmt: skip
        box = self.page.locator(".js-plotly-plot .nsewdrag").first.bounding_box()
        y = box["y"] + box["height"] / 2
        self.page.mouse.move(box["x"] + box["width"] / 4, y)
        self.page.mouse.down()
        self.page.mouse.move(box["x"] + box["width"] * 3 / 4, y, steps=3)
        return self.timed(self.page.mouse.up, "window.drawn > 0", kind="mouseup")[0]

    def filter(self, number: int) -> float:
        before = self.page.evaluate(POINTS)
        pill = self.page.locator("[data-testid=stSidebar] [data-testid=stButtonGroup] button").nth(number)
        return self.timed(pill.click, f"{POINTS} !== {before} && {POINTS} > 0")[0]


def said(what: str, ours: list[float], theirs: list[float], target: str, whose: str = "plain") -> None:
    """One line: both medians and their ratio."""
    a, b = median(ours), median(theirs)
    print(f"{what:46s} {a:7.0f} ms   {whose} {b:7.0f} ms   ratio {a / b:5.2f}  (target {target})", flush=True)


def browser(chrome: Any, address: dict[int, str], plainly: dict[int, str], rounds: int, million: int) -> None:
    """Times, and bytes."""
    for pages, window in ((address, Ours), (plainly, Plain)):
        for one in pages.values():  # whatever is made once
            visit = window(chrome)
            visit.first(one)
            visit.close()
    found: dict[str, list[float]] = {}
    sent: list[int] = []

    def note(name: str, value: float | list[float]) -> None:
        for moment, taken in zip(("", " answered"), value if isinstance(value, list) else [value], strict=False):
            found.setdefault(name + moment, []).append(taken)

    for number in range(rounds):
        for count in (300, 10_000):
            own, other = Ours(chrome), Plain(chrome)
            note(f"load {count}", own.first(address[count]))
            note(f"plain load {count}", other.first(plainly[count]))
            note(f"zoom {count}", own.zoom())
            note(f"plain zoom {count}", other.zoom())
            kept = own.page.url
            note(f"filter {count}", own.filter("actor", number % 5))
            note(f"plain filter {count}", other.filter(number % 5))
            assert "zoom=" in kept
            assert "zoom=" in own.page.url, "the zoom is kept"
            own.close()
            other.close()
        for count in (1_000, million):
            own = Ours(chrome)
            note(f"load {count}", own.first(address[count]))
            for _ in range(2):
                own.received = 0
                note(f"zoom {count}", own.zoom())
                sent += [own.received] if count == million else []
            own.all()
            own.received = 0
            note(f"filter {count}", own.filter("kind", number % 9))
            sent += [own.received] if count == million else []
            note(f"focus {count}", own.filter("actor", number % 5))
            own.close()
    for count in (300, 10_000):
        goals = (
            {"load": "-", "zoom": "-", "filter": "<= 0.5, zoom kept: yes"}
            if count == 300
            else {"load": "<= 0.4", "zoom": "<= 0.2", "filter": "-"}
        )
        said(f"{count:,} events: first draw", found[f"load {count}"], found[f"plain load {count}"], goals["load"])
        for name, what in (("zoom", "zoom step"), ("filter", "filter by actor")):
            for moment, when in (("", "at once"), (" answered", "answered")):
                said(f"{count:,} events: {what}, {when}", found[f"{name} {count}{moment}"], found[f"plain {name} {count}"], goals[name])
    said(f"{million:,} events: first draw", found[f"load {million}"], found["load 1000"], "<= 1.5", "1,000 events")
    for name, what in (("zoom", "zoom step"), ("filter", "filter by kind"), ("focus", "filter by actor")):
        for moment, when in (("", "at once"), (" answered", "answered")):
            said(
                f"{million:,} events: {what}, {when}",
                found[f"{name} {million}{moment}"],
                found[f"{name} 1000{moment}"],
                "<= 1.5",
                "1,000 events",
            )
    print(f"bytes for a view of {million:,} events: median {median(sent) / 1000:.0f} KB, most {max(sent) / 1000:.0f} KB  (target <= 300)")


def overlaps(chrome: Any, address: dict[int, str], plainly: dict[int, str]) -> None:
    """Pairs of labels whose boxes meet, in three views of each of four sets."""
    total = views = 0
    for count, one in address.items():
        if count in (1_000, 10_000):
            continue
        own = Ours(chrome)
        own.first(one)
        for step in range(3):
            labels, pairs = own.page.evaluate(LABELS)
            print(f"    {count:>9,} events, view {step + 1}: {labels:4d} labels, {pairs} pairs overlap")
            total, views = total + pairs, views + 1
            own.zoom()
        own.close()
    other = Plain(chrome)
    other.first(plainly[300])
    labels, pairs = other.page.evaluate(LABELS)
    other.close()
    print(f"overlapping pairs in {views} views: {total}  (target 0); plain chart of 300 events with its titles: {pairs} of {labels} labels")


def main() -> None:
    """Print a line for each figure."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--million", type=int, default=1_000_000)
    parser.add_argument("--only", choices=["server", "browser", "overlaps"])
    options = parser.parse_args()
    if options.only in (None, "server"):
        server(options.million, 25)
    if options.only == "server":
        return
    from playwright.sync_api import sync_playwright

    import timeline

    with ExitStack() as stack, tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        chrome = playwright.chromium.launch(executable_path=next(filter(None, map(shutil.which, NAMES))), args=QUIET)
        address, plainly = {}, {}
        for count in (10, 300, 1_000, 5_000, 10_000, options.million):
            path = Path(folder) / f"made-{count}.parquet"
            timeline.write(frame(count), path)
            address[count] = stack.enter_context(running(Served((str(path),)), port=free_port()))[0]
            if count in (300, 10_000):
                plainly[count] = stack.enter_context(plain(path))
        if options.only != "overlaps":
            browser(chrome, address, plainly, options.rounds, options.million)
        if options.only != "browser":
            overlaps(chrome, address, plainly)
        chrome.close()


if __name__ == "__main__":
    main()
