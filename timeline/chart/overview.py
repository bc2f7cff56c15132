"""The whole timeline in a strip: one straight scale, bars and days in grey, or a profile of how much happened when.

It never folds: beside a folded axis it shows how long the folded years really are.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from timeline.chart.axis import ticks
from timeline.chart.index import Numbers, Selection
from timeline.chart.scale import straight
from timeline.chart.window import DAY, EARLIEST, LATEST

HEIGHT = 30
"""Pixels."""
MOST_MARKS = 400
"""More events are drawn as a profile."""
_ROWS = 5
_PADDING = 0.02
_AT_ONCE = 1 << 20
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
    index, dated = chosen.index, chosen.dated
    lows, highs = index.at(index.low, dated), index.at(index.high, dated)
    first, last = float(lows.min()), float(highs.max())
    padding = max((last - first) * _PADDING, DAY)
    start, end = max(EARLIEST, first - padding), min(LATEST, last + padding)
    marks, heads = ticks(straight((start, end), plot), language)
    named = [(round(head.x, 1), head.text) for head in heads] or [(round(tick.x, 1), tick.text) for tick in marks if tick.text]
    if len(lows) > MOST_MARKS:
        columns = max(20, int(plot // _STEP))
        return Overview(start, end, [], [], _profile(lows, highs, (start, end), columns), named)
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


def _profile(lows: Numbers, highs: Numbers, within: tuple[float, float], columns: int) -> list[int]:
    """How many events have their middle in each column; of very many, a part at a time, which needs little room."""
    found = np.zeros(columns, np.int64)
    a_second = columns / (within[1] - within[0])
    for begin in range(0, len(lows), _AT_ONCE):
        middles = (lows[begin : begin + _AT_ONCE] + highs[begin : begin + _AT_ONCE]) / 2
        found += np.bincount(((middles - within[0]) * a_second).astype(np.intp), minlength=columns)[:columns]
    return [int(number) for number in found]
