"""`timeline.extract` on articles of 3 KB: megabytes a second beside `dateparser.search.search_dates`, and memory as articles stream by.

    python tests/benchmarks/extraction.py [--language xx …] [--corpus FILE.jsonl] [--articles N] [--rounds N] [--memory]

Both read the same articles in the same run, dateparser the first of them; they take turns, and the best round of each counts, in processor
time. The articles are sentences of the project's own, or those of a corpus: JSON lines with a "text", in the one language given.
With --memory the highest memory is told for one thousand articles that come one by one, and for four thousand.
"""

from __future__ import annotations

import argparse
import gzip
import json
import resource
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime
from itertools import cycle, islice
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

import timeline
from tests.benchmarks.texts import articles, text_of

DAY = date(2024, 2, 19)
SIZE = 3000  # characters of an article
SEARCHED = 10  # articles that dateparser reads


def made(language: str) -> Iterator[str]:
    """Articles without end, made as they are asked for, no two the same."""
    return (text_of(language, SIZE + number)[:SIZE] for number in cycle(range(10_000)))


def recorded(path: Path) -> Iterator[str]:
    """The articles of a corpus, over and over."""
    while True:
        with gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8") as lines:
            yield from (json.loads(line)["text"][:SIZE] for line in lines if line.strip())


def documents(texts: Iterable[str], language: str) -> Iterator[timeline.Document]:
    """Documents of `texts`, one by one."""
    return (timeline.Document(text, language=language, published=DAY, id=str(number)) for number, text in enumerate(texts))


def seconds(work: Callable[[], object]) -> float:
    """Processor time of one call."""
    started = time.process_time()
    work()
    return time.process_time() - started


def rates(texts: list[str], language: str, rounds: int) -> tuple[float, float | None]:
    """Megabytes a second of ours and of dateparser's, None where it does not know the language."""
    from dateparser.search import search_dates

    few = texts[:SEARCHED]
    base = {"RELATIVE_BASE": datetime(DAY.year, DAY.month, DAY.day)}

    def search() -> None:
        for text in few:
            search_dates(text, languages=[language], settings=base)

    def extract() -> None:
        timeline.extract(documents(texts, language))

    timeline.extract(documents(few, language))  # compiles the locale
    fast, slow = [], []
    for _ in range(rounds):
        fast.append(seconds(extract))
        try:
            slow.append(seconds(search))
        except ValueError:
            slow.append(0.0)
    there = min(slow)
    return megabytes(texts) / min(fast), megabytes(few) / there if there else None


def megabytes(texts: Iterable[str]) -> float:
    """How much text it is."""
    return sum(len(text.encode()) for text in texts) / 1e6


def highest() -> float:
    """The most memory that the process has held so far, in megabytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1e6 if sys.platform == "darwin" else 1e3)


def memory(texts: Iterator[str], language: str) -> str:
    """A line: the highest memory with a thousand articles and with four thousand others, and how much of it their frames take."""
    told = []
    for number in (1000, 4000):
        frame = timeline.extract(documents(islice(texts, number), language))
        told.append(f"{highest():.0f} MB at {number} articles (their frame {frame.memory_usage(deep=True).sum() / 1e6:.0f} MB)")
        del frame
    return ", ".join(told)


def main() -> None:
    """Print a line for each language."""
    known = sorted(articles())
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--language", nargs="*", default=["en"], choices=known, metavar="xx")
    parser.add_argument("--corpus", type=Path, metavar="FILE.jsonl")
    parser.add_argument("--articles", type=int, default=100)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--memory", action="store_true")
    options = parser.parse_args()
    print("language  timeline MB/s  dateparser MB/s  ratio")
    for language in options.language:
        texts = recorded(options.corpus) if options.corpus else made(language)
        fast, slow = rates(list(islice(texts, options.articles)), language, options.rounds)
        print(f"{language:8s}  {fast:13.3f}  " + (f"{slow:15.3f}  {fast / slow:5.1f}" if slow else f"{'-':>15s}  {'-':>5s}"))
        if options.memory:
            print("         " + memory(texts, language))


if __name__ == "__main__":
    main()
