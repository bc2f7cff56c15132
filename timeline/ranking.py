"""Events of several documents -> one frame in order of time, with the importance that they have beside each other.

What a single document says of an event's weight is `Event.importance`. Together, documents say more: a day that many of them tell of
matters (date selection by coverage, as in news timeline summarisation), a second sentence on the same day in the same document adds
little, and what was only announced when the document appeared weighs less than what had happened.
"""

from __future__ import annotations

import numpy as np
import pandas as pd

_RETOLD = 0.2  # each further event of one document on one day counts this part of the one before it
_ANNOUNCED = 0.3  # later than the document's own day
_COVERAGE = 0.5  # for each doubling of the documents that tell of the day
_POINTS = ("day", "instant")


def ranked(events: pd.DataFrame) -> pd.DataFrame:
    """The frame in order of time (an open start counts from its end, undated last), the highest importance scaled to 1."""
    day = events["start"].fillna(events["end"])
    order = day.sort_values(kind="stable", na_position="last").index
    ordered = events.assign(importance=_weighed(events)).loc[order].reset_index(drop=True)
    highest = ordered["importance"].max() if len(ordered) else 0.0
    if highest > 0:
        ordered["importance"] = ordered["importance"] / highest
    return ordered


def _weighed(events: pd.DataFrame) -> pd.Series[float]:
    """The importance of each event among the others; events of a month or longer keep their own, as nothing says that they meet."""
    weight = events["importance"].astype("float64")
    day = events["start"].dt.normalize().where(events["grain"].astype("str").isin(_POINTS))
    weight = weight.where(~(day > events["published"]), weight * _ANNOUNCED)
    if len(events["document"].unique()) < 2:
        return weight
    keys = pd.DataFrame({"day": day, "document": events["document"], "weight": weight, "past": day <= events["published"]})
    keys = keys.dropna(subset="day").sort_values("weight", ascending=False, kind="stable")
    place = keys.groupby(["day", "document"]).cumcount().reindex(events.index, fill_value=0)
    told = keys[keys["past"]].groupby("day")["document"].nunique().reindex(day).fillna(0).to_numpy()
    return weight * _RETOLD**place * (1 + _COVERAGE * np.log2(1 + told))
