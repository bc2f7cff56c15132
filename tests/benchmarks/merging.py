"""How long merging takes beside what any pass over the same frame must cost, and how it grows.

    python tests/benchmarks/merging.py [--rows N …]

Made articles tell made events: half of the events are told by two to five articles in other words, the others by one. The measure is
numpy's sort of the same frame by its excerpts: a ratio that stays the same from 1,000 to 100,000 rows is a cost in proportion to the rows.
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

import numpy as np
import pandas as pd

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.benchmarks import made
from timeline.merging.stories import merge

SYLLABLES = (
    "ba",
    "cor",
    "dan",
    "el",
    "fi",
    "gor",
    "hal",
    "im",
    "jo",
    "kel",
    "lum",
    "mar",
    "nok",
    "os",
    "pra",
    "rin",
    "sul",
    "tev",
    "ur",
    "wex",
)
VOCABULARY = len(SYLLABLES) ** 4
LEADS = ("", "Officials said on that day that ", "As the papers had it, ", "It was confirmed that ")


def word(number: int) -> str:
    """A made word, from 1 on; as in life few of them are common and most are rare."""
    return "".join(SYLLABLES[number // len(SYLLABLES) ** place % len(SYLLABLES)] for place in (0, 1, 2, 3))


def telling(count: int, seed: int = 3) -> tuple[pd.DataFrame, int]:
    """So many tellings by articles of their own, and how many events they tell."""
    chance = np.random.default_rng(seed)
    events = made.frame(count, seed)
    times = np.where(chance.random(count) < 0.5, 1, chance.integers(2, 6, count))
    told = np.repeat(np.arange(count), times)[:count]
    frame = events.iloc[told].reset_index(drop=True)
    frame["event"] = [f"t{number}" for number in range(count)]
    frame["document"] = [f"d{number}" for number in range(count)]
    about = pd.Series([" ".join(map(word, words)) for words in chance.zipf(1.3, (len(events), 2)).clip(1, VOCABULARY).tolist()])
    frame["title"] = frame["title"].str.cat(about.iloc[told].to_numpy(), " over the ").to_numpy()
    lead = chance.integers(0, len(LEADS), count)
    frame["excerpt"] = pd.Series(LEADS)[lead].str.cat(frame["title"].to_numpy()).to_numpy()
    return frame, len(set(told))


def least(run: object, rounds: int) -> float:
    """Seconds of processor time, the best of some rounds."""
    best = float("inf")
    for _ in range(rounds):
        started = time.process_time()
        run()  # type: ignore[operator]
        best = min(best, time.process_time() - started)
    return best


def main() -> None:
    """Print a line for each number of rows."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rows", type=int, nargs="*", default=[1_000, 10_000, 100_000])
    first = 0.0
    for count in parser.parse_args().rows:
        frame, events = telling(count)
        merged = merge(frame)
        took = least(lambda frame=frame: merge(frame), 1 if count > 20_000 else 3)
        words = frame["excerpt"].to_numpy(dtype="U")
        plain = least(lambda words=words, frame=frame: frame.iloc[np.argsort(words)], 3)
        first = first or took / count
        print(
            f"{count:7d} rows: {took:6.2f} s, {took / count * 1e6:5.0f} µs a row ({took / count / first:.2f} of the first), "
            f"{took / plain:5.0f} sorts; {len(merged)} rows left, {events} events were told"
        )


if __name__ == "__main__":
    main()
