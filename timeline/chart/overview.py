"""The whole timeline in a strip: one straight scale, bars and days in grey, or a profile of how much happened when.

It never folds: beside a folded axis it shows how long the folded years really are.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from timeline.chart.axis import ticks
from timeline.chart.index import Selection
from timeline.chart.scale import straight
from timeline.chart.window import DAY, EARLIEST, LATEST

HEIGHT = 30
"""Pixels."""
MOST_MARKS = 400
"""More events are drawn as a profile."""
_ROWS = 5
_PADDING = 0.02
_STEP = 4  # pixels to a column of the profile


@dataclass(frozen=True, slots=True)
class Overview:
    """What the strip shows between two moments (seconds since 1970).

    `bars` are [start, end, y], `days` [moment, y], `profile` counts of events in equal parts of the stretch, `ticks` [pixel, words].
    """

    start: float
    end: float
    bars: list[tuple[float, float, float]]
    days: list[tuple[float, float]]
    profile: list[int]
    ticks: list[tuple[float, str]]


def overview(chosen: Selection, plot: float, language: str | None) -> Overview | None:
    """The strip for a plot so many pixels wide; None when nothing is dated."""
    return chosen.once(("overview", plot, language), lambda: _overview(chosen, plot, language))


def _overview(chosen: Selection, plot: float, language: str | None) -> Overview | None:
    if not len(chosen.dated):
        return None
    lows, highs = chosen.index.low[chosen.dated], np.maximum(chosen.index.high[chosen.dated], chosen.index.low[chosen.dated])
    first, last = float(lows.min()), float(highs.max())
    padding = max((last - first) * _PADDING, DAY)
    start, end = max(EARLIEST, first - padding), min(LATEST, last + padding)
    marks, heads = ticks(straight((start, end), plot), language)
    named = [(round(head.x, 1), head.text) for head in heads] or [(round(tick.x, 1), tick.text) for tick in marks if tick.text]
    if len(lows) > MOST_MARKS:
        columns = max(20, int(plot // _STEP))
        places = ((lows + highs) * (0.5 * columns / (end - start)) - start * columns / (end - start)).astype(np.intp)
        return Overview(start, end, [], [], np.bincount(places, minlength=columns)[:columns].tolist(), named)
    bars, days, free = [], [], [start - 1.0] * _ROWS
    step = (HEIGHT - 6) / _ROWS
    for low, high in sorted(zip(lows.tolist(), highs.tolist(), strict=True)):
        row = next((row for row, busy in enumerate(free) if busy < low), int(low) % _ROWS)
        free[row] = max(free[row], high)
        y = round(4 + row * step, 1)
        if high - low > 2 * DAY:
            bars.append((low, high, y))
        else:
            days.append((low, y))
    return Overview(start, end, bars, days, [], named)
