"""Megabytes a second of `timeline.tag` beside `dateparser.search.search_dates`, in the same run on the same text.

    python tests/benchmarks/throughput.py [--language xx …] [--kilobytes N] [--rounds N]

The two take turns; the best round of each counts, in processor time, so that other work on the machine matters little.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.benchmarks.texts import articles, text_of

DAY = date(2024, 2, 19)


def seconds(work: Callable[[], object]) -> float:
    """Processor time of one call."""
    started = time.process_time()
    work()
    return time.process_time() - started


def measure(language: str, size: int, rounds: int) -> tuple[float, float | None, float]:
    """Megabytes a second of ours and of dateparser's on `size` bytes, and how many dates ours finds in a kilobyte.

    Dateparser's is None where it does not know the language.
    """
    from dateparser.search import search_dates

    import timeline

    ours, theirs = text_of(language, 10 * size), text_of(language, size)
    base = {"RELATIVE_BASE": datetime(DAY.year, DAY.month, DAY.day)}

    def tag() -> list[timeline.DateMention]:
        return timeline.tag(ours, published=DAY, language=language)

    def search() -> object:
        return search_dates(theirs, languages=[language], settings=base)

    dense = len(tag()) / len(ours.encode()) * 1e3  # this also compiles the locale
    fast, slow = [], []
    for _ in range(rounds):
        fast.append(seconds(tag))
        try:
            slow.append(seconds(search))
        except ValueError:
            slow.append(0.0)
    there = min(slow)
    return len(ours.encode()) / 1e6 / min(fast), len(theirs.encode()) / 1e6 / there if there else None, dense


def main() -> None:
    """Print a line for each language."""
    known = sorted(articles())
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--language", nargs="*", default=known, choices=known, metavar="xx")
    parser.add_argument("--kilobytes", type=int, default=8, help="of text for dateparser; ours gets ten times as much")
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    print("language  dates/KB  timeline MB/s  dateparser MB/s  ratio")
    for language in options.language:
        fast, slow, dense = measure(language, 1000 * options.kilobytes, options.rounds)
        print(f"{language:8s}  {dense:8.1f}  {fast:13.2f}  " + (f"{slow:15.4f}  {fast / slow:5.0f}" if slow else f"{'-':>15s}  {'-':>5s}"))


if __name__ == "__main__":
    main()
