"""A data set of very many events as Parquet parts, and the page on it: first view, filter and zoom of 10 million beside 1 million, and memory.

python tests/benchmarks/dataset.py [--events 10000000] [--folder F] [--rounds N] [--only make|server|browser]
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import ExitStack
from datetime import datetime
from functools import partial
from pathlib import Path
from statistics import median

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.benchmarks.chart import Ours, milliseconds, said
from tests.benchmarks.made import SOURCES, WHERE, frame
from tests.browser.conftest import NAMES, QUIET, free_port
from timeline.chart.figure import picture
from timeline.chart.look import Look
from timeline.chart.overview import overview
from timeline.dataset.opening import CACHE, opened
from timeline.frame import LISTS
from timeline.page.events import Events
from timeline.page.served import Served
from timeline.page.view import View
from timeline.serving import running

PART = 50_000
"""Events in a file, which hold all years each: batches are of articles, not of times."""
_OF_ARTICLE = 25  # events in an article
_SAID = ("said a spokesman for the group on the sidelines of the meeting", "according to two people familiar with the matter",
         "as the ministry confirmed after a week of rumours", "in what observers call the largest step of its kind",
         "selon un communiqué publié dans la soirée", "wie aus dem Geschäftsbericht hervorgeht, über den zuerst die Presse berichtete",
         "según fuentes próximas a la negociación", "while rivals kept silent and the shares fell by a tenth")  # fmt: skip
_WHY = ("because the margins had shrunk for the third quarter in a row", "after the court had cleared the way", "to the surprise of the unions",
        "although nobody had asked for it", "which had been expected for months", "and nothing else was agreed", "for a price not disclosed",
        "under pressure from its creditors", "with the backing of the state", "despite a warning from the regulator")  # fmt: skip


def part(number: int, count: int = PART) -> pa.Table:
    """One file's events: a thousand or two articles of one language each, sentences of 100 to 250 letters."""
    chance = np.random.default_rng(10_000 + number)
    made = frame(count, seed=number)
    article = np.arange(count) // _OF_ARTICLE
    order = chance.permutation(count)  # an article tells of several years
    made = made.iloc[order].reset_index(drop=True)
    told, why = pd.Series(_SAID)[chance.integers(0, len(_SAID), count)], pd.Series(_WHY)[chance.integers(0, len(_WHY), count)]
    sums = pd.Series(chance.integers(1, 9_000, count).astype(str))
    made["excerpt"] = made["title"] + ", " + told.to_numpy() + ", " + why.to_numpy() + " (" + sums + " million)."
    made["event"] = [f"{value:016x}" for value in chance.integers(0, 2**63, count).tolist()]
    made["document"] = [f"{number:04x}{value:08x}" for value in article.tolist()]
    made["title_of_document"] = ("The week " + pd.Series(WHERE)[article % len(WHERE)] + ", edition ").to_numpy() + (
        number * (count // _OF_ARTICLE) + article
    ).astype(str)
    made["source"] = np.array(SOURCES, object)[article % len(SOURCES)]
    made["excerpt_start"], made["date_start"] = chance.integers(0, 9_000, count), chance.integers(0, 9_000, count)
    made["excerpt_end"] = made["excerpt_start"] + made["excerpt"].str.len()
    made["date_end"] = made["date_start"] + made["date_text"].str.len()
    made["other_excerpts"] = [[text] if more else [] for text, more in zip(told, chance.random(count) < 0.1, strict=True)]
    made["other_spans"] = [["12-80"] * len(texts) for texts in made["other_excerpts"]]
    for name in ("other_documents", "other_dates", "other_events"):
        made[name] = [[""] * len(texts) for texts in made["other_excerpts"]]
    table = pa.Table.from_pandas(made, preserve_index=False)
    for name in LISTS:
        table = table.set_column(table.column_names.index(name), name, table.column(name).cast(pa.list_(pa.string())))
    return table


def make(count: int, folder: Path) -> None:
    """So many events as parts in a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(-(-count // PART)):
        path = folder / f"part-{number:05d}.parquet"
        if not path.exists():
            pq.write_table(part(number, min(PART, count - number * PART)), path, compression="zstd")


def server(folder: Path, rounds: int) -> None:
    """What the server does for a view: the processor's milliseconds, medians of several views of each kind."""
    started = time.perf_counter()
    events = Events(opened([str(folder)]))
    print(f"{len(events):,} events: opened in {time.perf_counter() - started:.2f} s")

    def drawn(view: View) -> float:
        started = time.process_time()
        chosen = events.chosen(view)
        look = Look(chosen=chosen.selection, language="en", colours=events.numbers, view=view.zoom)
        made = picture(events.frame, look, 800)
        overview(chosen.selection, 620, "en")
        json.dumps(made)
        return 1000 * (time.process_time() - started)

    first = drawn(View())
    kinds, actors = list(events.kinds), list(events.actors)
    views = {
        "filter by kind": [View(kinds=(kind,)) for kind in kinds[:rounds]],
        "filter by actor": [View(actors=(actor,)) for actor in actors[:rounds]],
        "zoom": [View(zoom=(datetime(year, 1, 1), datetime(year + long, 1, 1))) for long in (1, 3, 10) for year in (1995, 2003, 2011)],
    }
    found = {name: median([drawn(view) for view in each]) for name, each in views.items()}
    started = time.perf_counter()
    said = int(events.saying("oslo").sum())
    print(f"    first {first:.0f} ms, " + ", ".join(f"{name} {taken:.0f} ms" for name, taken in found.items()))
    print(
        f"    search {time.perf_counter() - started:.1f} s for {said:,} events, again {milliseconds(lambda: events.saying('oslo'), 3):.0f} ms"
    )


def memory(process: int) -> dict[str, int]:
    """Megabytes of a process: resident now (its own, and of files), and the most it ever was."""
    lines = dict(line.split(":", 1) for line in Path(f"/proc/{process}/status").read_text("utf-8").splitlines() if ":" in line)
    return {name: int(lines[name].split()[0]) // 1024 for name in ("VmRSS", "RssAnon", "RssFile", "VmHWM")}


def browser(folders: dict[int, Path], rounds: int) -> None:
    """First view, filters, zoom and search in Chromium, by turns; bytes for a view; memory of the servers."""
    from playwright.sync_api import sync_playwright

    with ExitStack() as stack, sync_playwright() as playwright:
        chrome = playwright.chromium.launch(executable_path=next(filter(None, map(shutil.which, NAMES))), args=QUIET)
        servers = {count: stack.enter_context(running(Served((str(folder),)), port=free_port())) for count, folder in folders.items()}
        for count, (address, process) in servers.items():
            visit = Ours(chrome)
            visit.page.set_default_timeout(900_000)
            print(
                f"{count:,} events: ready after {visit.first(address) / 1000:.1f} s, index made if it was not there; {memory(process.pid)} MB"
            )
            visit.close()
        found: dict[tuple[str, int], list[float]] = {}
        sent: dict[int, list[int]] = {count: [] for count in servers}
        for number in range(rounds):
            for count, (address, _) in servers.items():
                own = Ours(chrome)
                acts: dict[str, Callable[[], float | list[float]]] = {
                    "first view": partial(own.first, address), "zoom": own.zoom, "zoom again": own.zoom,
                    "filter by kind": partial(own.filter, "kind", number % 9), "filter by actor": partial(own.filter, "actor", number % 5),
                }  # fmt: skip
                for name, act in acts.items():
                    if name == "filter by kind":
                        own.all()
                    own.page.wait_for_timeout(1_500)  # what comes after a view is no part of the next
                    own.received = 0
                    taken = act()
                    answered = taken[-1] if isinstance(taken, list) else taken  # the server's view, not what the browser shows until then
                    found.setdefault((name, count), []).append(answered)
                    if name != "first view":
                        sent[count].append(own.received)
                own.close()
        small, large = sorted(folders)
        for name in dict.fromkeys(name for name, _ in found):
            said(f"{large:,} events: {name}", found[name, large], found[name, small], "<= 3", f"{small:,}")
        for count, (_, process) in servers.items():
            print(
                f"{count:,} events: {median(sent[count]) / 1000:.0f} KB for a view, most {max(sent[count]) / 1000:.0f}; {memory(process.pid)} MB"
            )
        chrome.close()


def main() -> None:
    """Print a line for each figure."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--events", type=int, default=10_000_000)
    parser.add_argument("--folder", type=Path, default=Path(tempfile.gettempdir()) / "timeline-dataset")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--only", choices=["make", "server", "browser"])
    options = parser.parse_args()
    os.environ.setdefault(CACHE, str(options.folder / "cache"))
    folders = {count: options.folder / str(count) for count in (options.events // 10, options.events)}
    for count, folder in folders.items():
        make(count, folder)
    if options.only in (None, "server"):
        for folder in folders.values():
            server(folder, options.rounds)
    if options.only in (None, "browser"):
        browser(folders, options.rounds)


if __name__ == "__main__":
    main()
