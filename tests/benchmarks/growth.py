"""How the time of `timeline.tag` grows: per byte at 1, 10, 100 and 1000 KB, and on text made to be slow against ordinary text.

    python tests/benchmarks/growth.py [--language xx …] [--kilobytes N …]

Ordinary text is drawn from the project's own articles; adversarial text repeats words that begin expressions and end none, or are
nothing but expressions. Of the latter a byte holds many times the dates of ordinary text, so the time a date is told beside it.
"""

from __future__ import annotations

import argparse
import sys
import time
from datetime import date
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.benchmarks.texts import articles, text_of

DAY = date(2024, 2, 19)
ADVERSARIAL = {
    "fr": ("il y a ", "lundi mardi ", "3 mars 3 mars ", "de mars à ", "vingt-", "depuis 2012 ", "« lundi ", "le premier "),
    "en": ("a year ", "Monday Tuesday ", "May 3 May 3 ", "from May to ", "twenty-", "since 2012 ", "“Monday ", "the last "),
}
ANY = ("1:", "1 2 3 4 ", "12/", "((((", "\n", "2012 ", "a", "’", "İ")


def rate(text: str, language: str, rounds: int = 3) -> tuple[float, float | None]:
    """Microseconds of processor time a byte, the best of some rounds, and a date, where there are any."""
    import timeline

    best, dates = float("inf"), 0
    for _ in range(rounds):
        started = time.process_time()
        dates = len(timeline.tag(text, published=DAY, language=language))
        best = min(best, time.process_time() - started)
    return best * 1e6 / len(text.encode()), best * 1e6 / dates if dates else None


def row(name: str, measured: tuple[float, float | None], usual: tuple[float, float | None]) -> str:
    """A line: the time a byte and, in a text full of dates, a date, each beside what is usual."""
    (each, date), (byte, one) = measured, usual
    denser = date and one and each / date > 1.5 * byte / one
    told = f"  {date:7.1f} µs a date, {date / one:5.2f} times" if denser and date and one else ""
    return f"    {name:18s} {each:7.3f} µs a byte, {each / byte:5.2f} times the usual{told}"


def main() -> None:
    """Print a table for each language."""
    known = sorted(articles())
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--language", nargs="*", default=["fr", "en"], choices=known, metavar="xx")
    parser.add_argument("--kilobytes", type=int, nargs="*", default=[1, 10, 100, 1000])
    options = parser.parse_args()
    for language in options.language:
        rate(text_of(language, 1000), language)
        usual = rate(text_of(language, 10_000), language, 5)
        print(f"{language}: ordinary text of 10 KB takes {usual[0]:.3f} µs a byte, {usual[1] or 0:.1f} µs a date")
        for size in options.kilobytes:
            print(row(f"{size} KB", rate(text_of(language, 1000 * size), language, 5 if size < 100 else 2), usual))
        for unit in (*ADVERSARIAL.get(language, ()), *ANY):
            print(row(repr(unit), rate((unit * (100_000 // len(unit) + 1))[:100_000], language), usual))


if __name__ == "__main__":
    main()
