"""Made event frames of any size: a few thousand actors as unequal as in life, 1990 to 2024, with bursts and quiet years."""

from __future__ import annotations

import numpy as np
import pandas as pd

from timeline.events.kinds import KINDS
from timeline.events.statuses import STATUSES
from timeline.frame import COLUMNS, YOUNGER, blank

FIRST = ("Ada", "Bo", "Cleo", "Dan", "Edda", "Farid", "Greta", "Hugo", "Ines", "Jonas", "Kaya", "Liv", "Milo", "Nora", "Omar", "Pia")
LAST = ("Abbott", "Berg", "Costa", "Dietz", "Ekman", "Fischer", "Garnier", "Haas", "Ibarra", "Jansen", "Keller", "Lindt", "Moreau", "Novak",
        "Okoro", "Petit", "Quist", "Rossi", "Sanz", "Tanaka", "Ueda", "Vidal", "Weiss", "Xu", "Young", "Zeman")  # fmt: skip
WHAT = ("opens a factory", "wins the contract", "leaves the board", "denies the report", "publishes its accounts", "sues a rival",
        "announces a merger", "signs the treaty", "names a new chief", "recalls the model", "cuts jobs", "launches the probe",
        "loses the appeal", "moves its seat", "votes on the plan", "buys the network")  # fmt: skip
WHERE = ("in Lyon", "in Turin", "in Oslo", "in Porto", "in Graz", "in Ghent", "in Malmö", "in Cork", "abroad", "at home", "at the summit")
SOURCES = tuple(f"paper-{number}.example" for number in range(24))


def frame(count: int, seed: int = 5, actors: int = 3_000) -> pd.DataFrame:
    """So many events in order of time, a tenth of them with two actors."""
    chance = np.random.default_rng(seed)
    names = [f"{FIRST[n % 16]} {LAST[n // 16 % 26]}{f' {n // 416 + 1}' if n >= 416 else ''}" for n in range(actors)]
    weights = 1 / np.arange(1, actors + 1)
    cast = chance.choice(actors, (count, 2), p=weights / weights.sum())
    two = chance.random(count) < 0.1
    first, last = np.datetime64("1990-01-01", "D").astype(int), np.datetime64("2024-12-31", "D").astype(int)
    days = first + ((last - first) * chance.random(count) ** 0.6).astype(int)
    bursts, burst = chance.integers(first, last - 40, 40), chance.random(count) < 0.2
    of = cast[:, 0] % 40  # every actor has bursts of its own
    days[burst] = bursts[of[burst]] + chance.gamma(1.5, 12, burst.sum()).astype(int)
    days.sort()
    start = days.astype("datetime64[D]")
    grain = chance.choice(["day", "month", "year"], count, p=[0.86, 0.1, 0.04])
    month, year = start.astype("datetime64[M]"), start.astype("datetime64[Y]")
    begins = np.where(grain == "year", year.astype("datetime64[D]"), np.where(grain == "month", month.astype("datetime64[D]"), start))
    ends = np.where(
        grain == "year", (year + 1).astype("datetime64[D]") - 1, np.where(grain == "month", (month + 1).astype("datetime64[D]") - 1, start)
    )
    texts = np.datetime_as_string(begins, "D")
    edtf = np.where(grain == "year", texts.astype("U4"), np.where(grain == "month", texts.astype("U7"), texts))
    titles = pd.Series(names)[cast[:, 0]].str.cat(pd.Series(WHAT)[chance.integers(0, len(WHAT), count)].to_numpy(), " ")
    titles = titles.str.cat(pd.Series(WHERE)[chance.integers(0, len(WHERE), count)].to_numpy(), " ").reset_index(drop=True)
    columns: dict[str, object] = dict.fromkeys(("excerpt_start", "excerpt_end", "date_start", "date_end"), np.zeros(count, int))
    columns |= {
        "event": np.char.add("m", np.arange(count).astype(str)), "start": begins, "end": ends, "edtf": edtf, "grain": grain,
        "approximate": chance.random(count) < 0.03, "status": chance.choice(STATUSES, count, p=[0.86, 0.05, 0.03, 0.01, 0.05]),
        "kind": np.array(KINDS)[chance.integers(0, len(KINDS), count)], "title": titles, "excerpt": titles,
        "actors": [[names[a], names[b]] if more and a != b else [names[a]] for a, b, more in zip(*cast.T.tolist(), two.tolist(), strict=True)],
        "date_text": edtf, "anchor": "stated", "importance": chance.random(count) ** 2, "document": "made",
        "title_of_document": "Made by chance", "source": np.array(SOURCES)[chance.integers(0, len(SOURCES), count)], "language": "en",
        "published": None,
    }  # fmt: skip
    columns |= {name: blank(name, count) for name in (*YOUNGER, "other_excerpts", "other_spans")}
    made = {name: pd.Series(columns[name], index=range(count), dtype=dtype) for name, dtype in COLUMNS.items()}  # type: ignore[call-overload]
    return pd.DataFrame(made)
