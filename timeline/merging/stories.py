"""The event frame -> the same frame with each event once, however many articles tell it."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping, Sequence
from typing import cast

import pandas as pd

from timeline import frame
from timeline.merging.candidates import pairs
from timeline.merging.evidence import ENOUGH, evidence
from timeline.merging.gathering import Stories
from timeline.merging.joining import Row, joined
from timeline.merging.rarity import Rarity
from timeline.merging.reasons import Reason
from timeline.merging.telling import read


def merge(
    events: pd.DataFrame, together: Iterable[Iterable[str]] = (), apart: Iterable[Iterable[str]] = (), *, compare: bool = True
) -> pd.DataFrame:
    """`events` with the tellings of one event by several documents made one row; each row is its leading telling and keeps its id.

    `together` and `apart` are groups of event ids that a person said are one event, or are not; `together` wins over `apart`. Two events of
    one document become one only by `together`. Undated events are left alone. In doubt nothing is merged. Without `compare` nothing but
    `together` becomes one, which is quick.

    The result does not depend on the order of the rows, which stays. A frame that has merged events already is taken as merged: only
    `together` still changes it. Importance is that of the rows: `ranking.ranked` weighs them anew.
    """
    keys = list(zip(events["document"].tolist(), events["event"].tolist(), strict=True))
    stories, places = Stories(keys, [frozenset(group) for group in apart]), _places(events)
    for group in together:
        stories.tie(sorted({place for event in group for place in places.get(event, ())}, key=keys.__getitem__))
    if compare and not any(map(any, events["other_documents"])):
        told = read(events)
        rarity = Rarity(told)
        stories.gather(pairs(told, rarity), told, rarity)
    several = [group for group in stories.groups() if len(group) > 1]
    return _with(events, several) if several else events


def why(one: Mapping[Hashable, object], other: Mapping[Hashable, object], among: pd.DataFrame | None = None) -> tuple[Reason, ...]:
    """What speaks for and against two rows being one event, the weightiest first; () where their dates or statuses exclude it.

    They are one where the weights add up to `evidence.ENOUGH`. `among` is the unmerged frame of which they are rows: without it no word is
    taken for a common one.
    """
    both = pd.DataFrame([dict(one), dict(other)])
    first, second = read(both.astype({name: cast(str, frame.COLUMNS[name]) for name in ("start", "end")}))
    found = evidence(first, second, Rarity(read(among) if among is not None else ()))
    return tuple(sorted(found or (), key=lambda reason: -abs(reason.weight)))


def _places(events: pd.DataFrame) -> dict[str, list[int]]:
    """Event id -> the rows that tell it, which is more than one only where a row was merged into another."""
    found: dict[str, list[int]] = {}
    for place, (event, others) in enumerate(zip(events["event"], events["other_events"], strict=True)):
        for name in dict.fromkeys([event, *others]):
            if name:
                found.setdefault(name, []).append(place)
    return found


def _with(events: pd.DataFrame, groups: Sequence[Sequence[int]]) -> pd.DataFrame:
    """The frame with each group as one row, where its leading row stood."""
    rows = _rows(events, [place for group in groups for place in group])
    kept: dict[int, Row] = {}
    gone: set[int] = set()
    for group in groups:
        row = joined([rows[place] for place in group])
        lead = next(place for place in group if all(rows[place][name] == row[name] for name in ("event", "document", "excerpt_start")))
        kept[lead] = row
        gone.update(place for place in group if place != lead)
    merged = pd.DataFrame(
        {name: pd.Series(_column(events[name], kept, str(name)), index=events.index, dtype=events[name].dtype) for name in events.columns}
    )
    return merged[[place not in gone for place in range(len(events))]].reset_index(drop=True)


def _rows(events: pd.DataFrame, places: Sequence[int]) -> dict[int, Row]:
    """Place -> the row there, column by column."""
    wanted = events.iloc[list(places)]
    names = [str(name) for name in events.columns]
    columns = [wanted[name].tolist() for name in names]
    return {place: dict(zip(names, values, strict=True)) for place, values in zip(places, zip(*columns, strict=True), strict=True)}


def _column(column: pd.Series, kept: Mapping[int, Row], name: str) -> list[object]:
    values = column.tolist()
    for place, row in kept.items():
        values[place] = row[name]
    return values


__all__ = ["ENOUGH", "Reason", "merge", "why"]
