"""What workspaces and corrections cost, and what kills cost them: nothing.

    python tests/benchmarks/workspace.py [--kills N] [--documents N] [--rows N]

Prints how long a workspace of many documents takes to open and to list beside an empty one; how long a correction takes to be on disk;
what ten corrections of a large frame cost beside one look at a column of it; how time grows with hostile texts; and after kills at
random moments, how many changes that were acknowledged are lost.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pandas as pd

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.benchmarks.texts import articles
from tests.crashing import crash
from tests.frames import many
from timeline.corrections import making
from timeline.corrections.anchoring import describe, find
from timeline.corrections.applying import apply
from timeline.corrections.letters import letters
from timeline.document import Document
from timeline.span import Span
from timeline.workspace.store import Workspace

NOW = datetime(2024, 3, 1, tzinfo=UTC)


def seconds(work: Callable[[], object], rounds: int = 3, clock: Callable[[], float] = time.perf_counter) -> float:
    """The best of some calls: wall time, as the disk counts here, unless another clock is given."""
    best = float("inf")
    for _ in range(rounds):
        began = clock()
        work()
        best = min(best, clock() - began)
    return best


def opening(folder: Path, count: int) -> None:
    texts = [article for found in articles().values() for article in found]
    texts = [f"{texts[number % len(texts)]}\n\nNumber {number}." * 5 for number in range(count)]
    with Workspace.open(folder / "empty.timeline"):
        pass
    with Workspace.open(folder / "full.timeline") as full:
        adding = seconds(lambda: full.add(Document(text, source=f"{number}.txt") for number, text in enumerate(texts)), 1)
    empty = seconds(lambda: Workspace.open(folder / "empty.timeline").close())
    opened = seconds(lambda: Workspace.open(folder / "full.timeline").close())
    print(f"opening: empty {empty * 1e3:.1f} ms, {count} documents {opened * 1e3:.1f} ms, x{opened / empty:.2f}")

    def listed() -> None:
        with Workspace.open(folder / "full.timeline") as fresh:
            fresh.documents()

    first = seconds(listed)
    with Workspace.open(folder / "full.timeline") as full:
        size = sum(len(text) for text in texts) / 1e6
        print(
            f"adding {count} documents at once ({size:.1f} M characters): {adding:.2f} s; "
            f"opening and listing them: {first * 1e3:.1f} ms, listing them again: {seconds(full.documents) * 1e3:.1f} ms"
        )
        print(
            f"version(): {seconds(full.version, 20) * 1e6:.0f} us; adding all again: {seconds(lambda: full.add(one.document for one in full.documents())) * 1e3:.0f} ms"
        )
        began = time.perf_counter()
        for number in range(100):
            full.correct(making.renamed(f"A{number}", f"B{number}", made=NOW))
        print(
            f"a correction is on disk after {(time.perf_counter() - began) * 10:.2f} ms; 100 are listed in {seconds(full.corrections) * 1e3:.1f} ms"
        )
    print(f"on disk: {(folder / 'full.timeline').stat().st_size / 1e6:.1f} MB")


def applying(rows: int) -> None:
    base = many(1_000)
    frame = pd.concat(
        [base.assign(document=f"d{number}", event=base["event"] + f".{number}") for number in range(rows // 1_000)], ignore_index=True
    )
    text = "\n".join(base["title"])
    chosen = [frame.iloc[number * (len(frame) // 10)].to_dict() for number in range(10)]
    corrections = [making.changed(row, {"title": "Changed", "edtf": "2024"}, text, made=NOW) for row in chosen[:8]]
    corrections += [making.deleted(chosen[8], text, made=NOW), making.renamed("Ada Lee", "A. Lee", made=NOW)]
    texts = {str(row["document"]): text for row in chosen}
    took = seconds(lambda: apply(frame, corrections[:9], texts), clock=time.process_time)
    with_names = seconds(lambda: apply(frame, corrections, texts), clock=time.process_time)
    look = seconds(lambda: frame["document"].isin(["d1"]).sum(), clock=time.process_time)
    scan = seconds(lambda: [row for row in frame["title"] if row == "x"], clock=time.process_time)
    named = int(frame["actors"].map(lambda actors: "Ada Lee" in actors).sum())
    assert not apply(frame, corrections, texts).orphans
    print(
        f"{len(corrections) - 1} corrections of {len(frame):,} events: {took * 1e3:.0f} ms (and a rename in {named:,} of them: {with_names * 1e3:.0f} ms); "
        f"one vectorised look at a column {look * 1e3:.1f} ms, one scan of it in Python {scan * 1e3:.0f} ms"
    )


def finding() -> None:
    for unit in ("a", "a ", "The bridge was closed. ", "in 2012 "):
        times = []
        for size in (250_000, 1_000_000):
            text = unit * (size // len(unit))
            selector = describe(text, Span(size // 2, size // 2 + 400))
            began = time.process_time()
            for after in (f"x{text}", text.replace(unit, unit[::-1])):
                letters.cache_clear()
                find(selector, after)
            times.append(time.process_time() - began)
        print(f"finding words in {unit!r} again and again: 250 kB {times[0] * 1e3:.0f} ms, 1 MB {times[1] * 1e3:.0f} ms")


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--documents", type=int, default=1_000)
    parser.add_argument("--rows", type=int, default=100_000)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        opening(Path(folder), options.documents)
        applying(options.rows)
        finding()
        outcome = crash(Path(folder) / "crash.timeline", options.kills)
    print(f"{outcome.kills} kills: {outcome.acknowledged} changes acknowledged, {len(outcome.lost)} lost, {len(outcome.corrupt)} corrupt")
    sys.exit(bool(outcome.lost or outcome.corrupt))


if __name__ == "__main__":
    main()
