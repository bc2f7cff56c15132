"""A data set of very many events as Parquet parts, and the page on it: first view, filter and zoom of 10 million beside 1 million, and memory.

    python tests/benchmarks/dataset.py [--events 10000000] [--folder F] [--rounds N] [--only make|server|browser]
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.benchmarks.made import SOURCES, WHERE, frame
from timeline.frame import LISTS

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
    said, why = pd.Series(_SAID)[chance.integers(0, len(_SAID), count)], pd.Series(_WHY)[chance.integers(0, len(_WHY), count)]
    sums = pd.Series(chance.integers(1, 9_000, count).astype(str))
    made["excerpt"] = made["title"] + ", " + said.to_numpy() + ", " + why.to_numpy() + " (" + sums + " million)."
    made["event"] = [f"{value:016x}" for value in chance.integers(0, 2**63, count).tolist()]
    made["document"] = [f"{number:04x}{value:08x}" for value in article.tolist()]
    made["title_of_document"] = ("The week " + pd.Series(WHERE)[article % len(WHERE)] + ", edition ").to_numpy() + (
        number * (count // _OF_ARTICLE) + article
    ).astype(str)
    made["source"] = np.array(SOURCES, object)[article % len(SOURCES)]
    made["excerpt_start"], made["date_start"] = chance.integers(0, 9_000, count), chance.integers(0, 9_000, count)
    made["excerpt_end"] = made["excerpt_start"] + made["excerpt"].str.len()
    made["date_end"] = made["date_start"] + made["date_text"].str.len()
    made["other_excerpts"] = [[text] if more else [] for text, more in zip(said, chance.random(count) < 0.1, strict=True)]
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


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--events", type=int, default=10_000_000)
    parser.add_argument("--folder", type=Path, default=Path("/tmp/timeline-dataset"))
    options = parser.parse_args()
    for count in (options.events // 10, options.events):
        started = time.perf_counter()
        make(count, options.folder / str(count))
        print(count, time.perf_counter() - started)


if __name__ == "__main__":
    main()
