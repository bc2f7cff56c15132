"""Lanes with too many marks -> bands: how many events an hour, day, week, month … there are, and the highest columns by name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache

import numpy as np
import pandas as pd
from babel.numbers import format_decimal
from numpy.typing import NDArray

from timeline.chart.columns import Columns, columns, counted, period, spread
from timeline.chart.index import Flags, Index, Numbers, Rows
from timeline.chart.lanes import Grouping
from timeline.chart.lettering import shorten, width
from timeline.chart.plan import Anchor, Band, Column, Density, Peak
from timeline.chart.scale import Scale
from timeline.wording import locale

AREA, HEIGHT = 54.0, 112.0
"""Pixels of the highest column, and of a lane."""
LINE = 17.0
"""Height of a line of text over a peak."""
_MOST_PEAKS = 3
_STANDS_OUT, _OF_HIGHEST = 1.6, 0.4  # times the usual column, and the highest: what a second and third peak must be
_TRIED = 8
_LEADER, _LEAST_LEADER, _DOT = 16.0, 8.0, 4.0
_LEAST_TITLE = 14  # characters
_TITLES = (204.0, 150.0, 110.0)  # pixels for a title, tried in turn


def density(
    index: Index,
    rows: Rows,
    grouping: Grouping,
    bands: Sequence[tuple[int, int, float]],
    scale: Scale,
    titles: pd.Series[str],
    language: str | None,
    selected: int | None = None,
) -> Density:
    """The bands of those lanes, given as lane, colour and base; `rows` are events that may touch the view, all lanes'.

    All bands have one scale but that of the many who share a lane, if they are more.
    """
    into = columns(scale, (float(index.low[rows[0]]), float(index.at(index.high, rows).max())))
    rows = rows[: index.begun(float(into.edges[-1]), rows)]
    lanes = index.at(grouping.home, rows)
    first, last = spread(index, rows, into)
    table = counted(first, last, lanes, len(grouping.names), into.real)
    seen = into.real & (into.highs > 0.5) & (into.lows < scale.plot - 0.5)
    highest = {lane: float(table[lane][seen].max(initial=0.0)) for lane, *_ in bands}
    shared = max((most for lane, most in highest.items() if len(grouping.names[lane]) < 2), default=0.0)
    lettering = _Lettering(index, rows, first, last, lanes, into, seen, titles, language, scale.plot)
    drawn: list[Band] = []
    peaks: list[Peak] = []
    kept = np.flatnonzero(into.real)
    for lane, colour, base in bands:
        own = len(grouping.names[lane]) > 1 and highest[lane] > shared  # many that share a lane would flatten all others
        most = max(highest[lane] if own else shared, 1.0)
        pixels, reference = AREA / most, _round(most * 0.8)
        heights = np.minimum(table[lane] * pixels, AREA)
        taken: list[_Box] = []
        named = None
        if reference and (own or not drawn):
            room, y = width(many(reference, language), 12) + 90, reference * pixels + 9
            x = _lowest(into, seen, heights, room, scale.plot)
            named = x, base - y
            taken.append((x, x + room, y - 8, y + 8))
        peaks += lettering.peaks(lane, colour, base, table[lane], heights, taken)
        drawn.append(Band(lane, colour, base, tuple(table[lane][kept].tolist()), pixels, reference, named))
    shown = tuple(
        Column(*map(float, row)) for row in zip(into.edges[kept], into.edges[kept + 1], into.lows[kept], into.highs[kept], strict=True)
    )
    number_of = {int(column): number for number, column in enumerate(kept)}
    at = np.flatnonzero(rows == (-1 if selected is None else selected))
    ring = (int(lanes[at[0]]), number_of.get(int(first[at[0]]), -1)) if len(at) else None
    ring = ring if ring and ring[1] >= 0 and ring[0] in {lane for lane, *_ in bands} else None
    named_peaks = tuple(replace(peak, column=number_of[peak.column]) for peak in peaks)
    return Density(into.unit, shown, tuple(drawn), named_peaks, ring)


def _round(most: float) -> int:
    """The largest of 1, 2, 5, 10, 20, 50 … up to that number; 0 for none.

    >>> _round(70.0), _round(1.5), _round(0.5)
    (50, 1, 0)
    """
    nice = [step * 10**power for power in range(10) for step in (1, 2, 5) if step * 10**power <= most]
    return nice[-1] if nice else 0


@lru_cache(maxsize=4096)
def many(number: int, language: str | None) -> str:
    """A number with the language's separators."""
    return str(format_decimal(number, locale=locale(language)))


def _lowest(into: Columns, seen: Flags, heights: Numbers, room: float, plot: float) -> float:
    """Where along the lane words so wide stand over the lowest columns; left rather than right."""
    places: list[float] = [4.0, *np.arange(40.0, max(41.0, plot - room), 40.0).tolist()]
    return float(min(places, key=lambda x: (round(_under(into, seen, heights, x, x + room) / 8), x)))


def _under(into: Columns, seen: Flags, heights: Numbers, low: float, high: float) -> float:
    """The highest column between two pixels."""
    return float(heights[seen & (into.highs > low) & (into.lows < high)].max(initial=0.0))


_Box = tuple[float, float, float, float]


@dataclass(slots=True)
class _Lettering:
    """Finds the peaks of each lane and room for their names."""

    index: Index
    rows: Rows
    first: NDArray[np.int16]
    last: NDArray[np.int16]
    lanes: NDArray[np.int8]
    into: Columns
    seen: Flags
    titles: pd.Series[str]
    language: str | None
    plot: float
    bounds: NDArray[np.intp] = field(init=False)

    def __post_init__(self) -> None:
        self.bounds = np.searchsorted(self.first, np.arange(len(self.into.real) + 1, dtype=self.first.dtype))

    def peaks(self, lane: int, colour: int, base: float, counts: Numbers, heights: Numbers, taken: list[_Box]) -> Iterator[Peak]:
        """At most three of a lane, the highest first. `taken` are boxes already there: left, right, lowest and highest over the base."""
        usual = float(np.median(counts[self.seen & (counts > 0)])) if (counts[self.seen] > 0).any() else 0.0
        found: list[int] = []
        tried = 0
        for column in np.argsort(-np.where(self.seen, counts, -1.0), kind="stable")[:40].tolist():
            least = max(_STANDS_OUT * usual, _OF_HIGHEST * counts[found[0]], 2.5) if found else 1.5
            if counts[column] < least or len(found) == _MOST_PEAKS or tried > _TRIED:
                return
            x = self._middle(column)
            if any(abs(self._middle(other) - x) < 36 for other in found):
                continue
            tried += 1
            row = self._event(lane, column)
            if row is None:
                continue
            note = f"{period(self.into.unit, float(self.into.edges[column]), self.language)} · {many(round(counts[column]), self.language)}"
            if placed := self._place(str(self.titles.iloc[row]), note, x, float(heights[column]), heights, taken):
                title, left, anchor, bottom = placed
                found.append(column)
                yield Peak(row, lane, colour, column, x, base - float(heights[column]), title, note, left, base - bottom, anchor)

    def _middle(self, column: int) -> float:
        return float(max(self.into.lows[column], 0.0) + min(self.into.highs[column], self.plot)) / 2

    def _event(self, lane: int, column: int) -> int | None:
        """The most important event of a lane that begins in a column, one that is no vaguer than the column if there is any."""
        within = slice(self.bounds[column], self.bounds[column + 1])
        own = np.flatnonzero(self.lanes[within] == lane) + self.bounds[column]
        exact = own[self.last[own] == column]
        own = exact if len(exact) else own
        return int(self.rows[own[np.argmax(self.index.importance[self.rows[own]])]]) if len(own) else None

    def _place(
        self, text: str, note: str, x: float, height: float, heights: Numbers, taken: list[_Box]
    ) -> tuple[str, float, Anchor, float] | None:
        """Title, where it is anchored, by which side, and its foot over the base: as low as nothing is in the way."""
        foot = height + _DOT
        sides: tuple[Anchor, ...] = ("center", "left", "right")
        for room in _TITLES:
            title = shorten(text, room, bold=True)
            if len(title) < min(len(text), _LEAST_TITLE):
                continue
            wide = max(width(title, bold=True), width(note, 12)) + 4
            for anchor, left in zip(sides, (x - wide / 2, x - 5, x + 5 - wide), strict=True):
                right = left + wide
                if left < 0 or right > self.plot:
                    continue
                bottom = max(foot + _LEADER, _under(self.into, self.seen, heights, left, right) + _LEAST_LEADER)
                for low in (bottom, *sorted(top + 3 for *_, top in taken if top + 3 > bottom)):
                    boxes = [(left - 6, right + 6, low, low + 2 * LINE), (x - 3, x + 3, foot - 2 * _DOT, low)]
                    if low + 2 * LINE <= HEIGHT - 3 and not any(_meet(box, other) for box in boxes for other in taken):
                        taken += boxes
                        return title, {"center": x, "left": left, "right": right}[anchor], anchor, low
        return None


def _meet(one: _Box, other: _Box) -> bool:
    return one[0] < other[1] and other[0] < one[1] and one[2] < other[3] and other[2] < one[3]
