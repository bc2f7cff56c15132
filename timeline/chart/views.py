"""Which stretch of time to show, and on what scale: a reader's own choice, or what shows the events best."""

from __future__ import annotations

import numpy as np
import pandas as pd

from timeline.chart.folding import fold, gaps, wanted
from timeline.chart.index import Index, Rows
from timeline.chart.lettering import width
from timeline.chart.look import Look
from timeline.chart.marks import LABEL_ROOM
from timeline.chart.scale import Scale, straight
from timeline.chart.window import DAY, EARLIEST, LATEST, first_view

_HOUR = 3600.0
_LEAST_VIEW = _HOUR
"""Seconds; nothing on the timeline is finer."""
_ROOM = 0.04  # of the view, around an event that would lie outside
_SAMPLE = 400
"""Events that stand for all where there are more."""


def scale_of(look: Look, titles: pd.Series[str], plot: float) -> tuple[Scale, bool]:
    """The scale for a plot `plot` pixels wide, and whether there was anything to fold.

    Without a view, everything is shown if empty stretches are folded, otherwise what `first_view` finds; the selected row is always
    in it. `titles` are those of all rows of the frame.
    """
    chosen, index, view, folding = look.chosen, look.chosen.index, look.stretch, look.folding
    if view:
        looked_at = _kept(view)
        shown = index.touching(looked_at, chosen.dated)[0]
        moments = index.edges(shown) if len(shown) < len(chosen.dated) // 2 else chosen.edges
        moments = moments[(moments >= looked_at[0]) & (moments <= looked_at[1])]
    else:
        shown, moments = chosen.dated, chosen.edges
        looked_at = (float(moments.min()), float(moments.max())) if len(moments) else (0.0, 0.0)
    least = _least(index, shown)
    found = gaps(moments)
    if found and (folding if folding is not None else wanted(found, looked_at)):
        scale = fold(looked_at, found, _weights(index, shown, titles), plot, least)
        if scale.folds:
            return scale, True
    return straight(looked_at if view else _first(index, shown, look.selected, least), plot), bool(found)


def _kept(view: tuple[float, float]) -> tuple[float, float]:
    """A view within the calendar, not empty."""
    low, high = max(view[0], EARLIEST), min(view[1], LATEST)
    middle = (low + high) / 2
    return (low, high) if high - low >= _LEAST_VIEW else (middle - _LEAST_VIEW / 2, middle + _LEAST_VIEW / 2)


def _weights(index: Index, rows: Rows, titles: pd.Series[str]) -> list[tuple[float, float]]:
    """When events begin, and the pixels that their labels need; of many, a sample counts alike."""
    if len(rows) <= _SAMPLE:
        return [(float(low), min(width(str(title)), LABEL_ROOM)) for low, title in zip(index.low[rows], titles.iloc[rows], strict=True)]
    return [(float(low), LABEL_ROOM) for low in index.low[rows[:: len(rows) // _SAMPLE]]]


def _first(index: Index, rows: Rows, selected: int | None, least: float) -> tuple[float, float]:
    """The first view, reaching to a publication day just after it and to the selected event."""
    sample = rows[:: len(rows) // _SAMPLE + 1]
    view = first_view(index.low[sample].tolist(), index.high[sample].tolist(), least)
    published = index.published
    if published is not None and view[1] < published + DAY < view[1] + (view[1] - view[0]) / 4:
        view = (view[0], published + DAY)
    if selected is None or np.isnan(index.low[selected]):
        return view
    low, high = float(index.low[selected]), float(index.high[selected])
    if not (low < view[1] and high > view[0]):  # whoever asks for it wants to see it
        room = (max(high, view[1]) - min(low, view[0])) * _ROOM
        view = max(EARLIEST, min(view[0], low - room)), min(LATEST, max(view[1], high + room))
    return view


def _least(index: Index, rows: Rows) -> float:
    """The shortest stretch worth showing: a quarter of a day for clock times, four days otherwise."""
    return DAY / 4 if len(rows) and bool(index.at(index.instant, rows).all()) else 4 * DAY
