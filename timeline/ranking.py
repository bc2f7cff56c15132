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
_SOURCES = 0.25  # for each doubling of the documents that tell of the event itself
_POINTS = ("day", "instant")


def ranked(events: pd.DataFrame) -> pd.DataFrame:
    """The frame in order of time (an open start counts from its end, undated last), the highest importance scaled to 1."""
    alone = standing(events)
    weight = alone["weight"]
    sources = pd.Series([[own, *{*others} - {own, ""}] for own, others in zip(events["document"], events["other_documents"], strict=True)])
    every = sources.explode().astype("str")
    if every.nunique() > 1:
        weight = together(alone, tellers(alone.iloc[every.index].reset_index(drop=True), every.reset_index(drop=True)))
        weight *= 1 + _SOURCES * np.log2(sources.map(len).to_numpy())
    order = moment(events).sort_values(kind="stable", na_position="last").index
    return events.assign(importance=scaled(weight)).loc[order].reset_index(drop=True)


def moment(events: pd.DataFrame) -> pd.Series[pd.Timestamp]:
    """What events are ordered by; NaT for the undated."""
    return events["start"].fillna(events["end"])


def scaled(weight: pd.Series[float]) -> pd.Series[float]:
    """Weights in proportion to the highest."""
    highest = weight.max() if len(weight) else 0.0
    return weight / highest if highest > 0 else weight


def standing(events: pd.DataFrame) -> pd.DataFrame:
    """All that can be said of events document by document.

    Columns: the `day` that they are on (NaT for what lasts a month or longer: nothing says that two of them meet), their `weight`, their
    `place` among those of their document on that day, heaviest first, and whether the day was `past` when it was published.
    """
    day = events["start"].dt.normalize().where(events["grain"].astype("str").isin(_POINTS))
    weight = events["importance"].astype("float64")
    weight = weight.where(~(day > events["published"]), weight * _ANNOUNCED)
    keys = pd.DataFrame({"day": day, "document": events["document"], "weight": weight})
    keys = keys.dropna(subset="day").sort_values("weight", ascending=False, kind="stable")
    place = keys.groupby(["day", "document"]).cumcount().reindex(events.index, fill_value=0)
    return pd.DataFrame({"day": day, "weight": weight, "place": place, "past": day <= events["published"]})


def tellers(standing: pd.DataFrame, documents: pd.Series[str]) -> pd.Series[int]:
    """Day -> how many documents tell of it as past."""
    past = standing["past"]
    return documents[past].groupby(standing["day"][past]).nunique()


def together(standing: pd.DataFrame, told: pd.Series[int]) -> pd.Series[float]:
    """The weight of each event among those of several documents; `told` is from `tellers`, of all the documents."""
    count = told.reindex(standing["day"]).fillna(0).to_numpy()
    return standing["weight"] * _RETOLD ** standing["place"] * (1 + _COVERAGE * np.log2(1 + count))
