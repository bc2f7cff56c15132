"""The whole timeline in a strip: one straight scale, bars and days in grey, or a profile of how much happened when.

It never folds: beside a folded axis it shows how long the folded years really are.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from timeline.chart.axis import ticks
from timeline.chart.scale import straight
from timeline.chart.window import DAY, EARLIEST, EPOCH, LATEST

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


def overview(frame: pd.DataFrame, plot: float, language: str | None) -> Overview | None:
    """The strip for a plot so many pixels wide; None when nothing is dated."""
    lows = ((frame["start"].fillna(frame["end"]) - pd.Timestamp(EPOCH)) / pd.Timedelta(seconds=1)).to_numpy()
    highs = ((frame["end"].fillna(frame["start"]) - pd.Timestamp(EPOCH)) / pd.Timedelta(seconds=1)).to_numpy()
    dated = ~np.isnan(lows)
    lows, highs = lows[dated], highs[dated] + DAY
    if not len(lows):
        return None
    first, last = float(lows.min()), float(highs.max())
    padding = max((last - first) * _PADDING, DAY)
    start, end = max(EARLIEST, first - padding), min(LATEST, last + padding)
    marks, heads = ticks(straight((start, end), plot), language)
    named = [(round(head.x, 1), head.text) for head in heads] or [(round(tick.x, 1), tick.text) for tick in marks if tick.text]
    if len(lows) > MOST_MARKS:
        columns = max(20, int(plot // _STEP))
        counts, _ = np.histogram((lows + highs) / 2, bins=columns, range=(start, end))
        return Overview(start, end, [], [], [int(count) for count in counts], named)
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
