"""How quick the page is, as ratios: opening a workspace of 1,000 articles against an empty one, and filtering while another reads.

    python tests/benchmarks/page.py ARTICLES.jsonl [--documents 1000] [--sessions 20] [--long 2000000]

ARTICLES is a file of documents ("text" and, if known, "language"). Sessions run in the real script runner, in one process as on a
server, one after the other (its test harness cannot do otherwise). `opening` is the first run of a session on a workspace whose articles were read before, by another server; `again` that of the
next reader of the same server. `filtering` is the mean time of a run that changes a filter, alone and
while a long article is being read.
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from itertools import product
from pathlib import Path

from streamlit.testing.v1 import AppTest

from timeline import resources
from timeline.document import Document
from timeline.page.parsing import remembered
from timeline.page.served import Served
from timeline.page.worker import Task
from timeline.workspace.store import Workspace


def articles(path: Path, count: int) -> list[Document]:
    """The first documents of a file of documents."""
    with gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8") as lines:
        told = [json.loads(line) for _, line in zip(range(count), lines, strict=False)]
    return [Document(one["text"], language=one.get("language") or one.get("lang"), id=str(one.get("id", ""))) for one in told]


def session(workspace: Path) -> AppTest:
    """A reader's session on a workspace."""
    os.environ.update(Served(workspace=str(workspace)).environment())
    return AppTest.from_file(str(resources.dashboard()), default_timeout=600)


def taken(step: Callable[[], object]) -> float:
    """Seconds."""
    start = time.perf_counter()
    step()
    return time.perf_counter() - start


def settled(page: AppTest) -> AppTest:
    """The page when nothing is being read any more."""
    page.run()
    while page.session_state["session"].waiting or page.session_state["session"].comparing:
        time.sleep(0.2)
        page.run()
    return page


def opening(workspace: Path) -> None:
    """Prints the seconds of a first run, in a process of its own."""
    print(taken(session(workspace).run), flush=True)


def filtering(pages: list[AppTest], looked_for: Iterator[str], rounds: int) -> float:
    """Mean seconds of a run that changes the words looked for, one session after the other."""
    times = []
    for _ in range(rounds):
        for page in pages:
            page.text_input(key="q").set_value(next(looked_for))
            times.append(taken(page.run))
    return statistics.mean(times)


def apart(*arguments: str) -> float:
    """What this script prints in a process of its own, the median of three."""
    runs = [subprocess.run([sys.executable, __file__, *arguments], capture_output=True, text=True, check=True).stdout for _ in range(3)]
    return statistics.median(float(run.strip().splitlines()[-1]) for run in runs)


def main() -> None:
    """Prints the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("articles", type=Path)
    parser.add_argument("--documents", type=int, default=1000)
    parser.add_argument("--sessions", type=int, default=20)
    parser.add_argument("--long", type=int, default=2_000_000)
    parser.add_argument("--opening", action="store_true", help="only: print the seconds in which the workspace ARTICLES opens")
    options = parser.parse_args()
    if options.opening:
        opening(options.articles)
        return
    with tempfile.TemporaryDirectory() as folder:
        full, empty = Path(folder, "full.timeline"), Path(folder, "empty.timeline")
        documents = articles(options.articles, options.documents)
        for place, content in ((full, documents), (empty, [])):
            with Workspace.open(place) as workspace:
                workspace.add(content)
        print(f"reading {len(documents)} articles: {taken(lambda: settled(session(full))):.1f} s")
        first, bare = apart(str(full), "--opening"), apart(str(empty), "--opening")
        print(f"opening: {first:.2f} s, empty {bare:.2f} s, ratio {first / bare:.2f}")
        again = taken(session(full).run)
        print(f"again, on the same server: {again:.2f} s, ratio to an empty page's first {again / bare:.2f}")
        pages = [settled(session(full)) for _ in range(options.sessions)]
        looked_for = iter("".join(letters) for letters in product("aeioutsrn", repeat=3))  # each once: nothing is remembered
        filtering(pages, looked_for, 1)
        alone = filtering(pages, looked_for, 3)
        long = Document(("\n\n".join(document.text for document in documents) * 3)[: options.long], language="en")
        job = remembered().workers.submit(Task(long))
        beside = filtering(pages, looked_for, 3)
        print(f"filtering in {len(pages)} sessions: {alone:.2f} s, while {len(long.text):,} characters are read {beside:.2f} s, "
              f"ratio {beside / alone:.2f} ({'still reading' if not job.done() else 'read before the end'})")  # fmt: skip


if __name__ == "__main__":
    main()
