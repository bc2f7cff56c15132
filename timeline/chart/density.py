"""Lanes with too many marks -> bands: how many events an hour, day, week, month … there are, and the highest columns by name.

Columns follow the calendar and the pieces of the scale. An event that is vaguer than a column counts a part in each that it touches, so
that the columns of a lane add up to its events and a year known only as such makes no peak in January.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache

import numpy as np
import pandas as pd
from babel.dates import format_skeleton
from babel.numbers import format_decimal
from numpy.typing import NDArray

from timeline.chart.index import Flags, Index, Numbers, Rows
from timeline.chart.lanes import Grouping
from timeline.chart.lettering import shorten, width
from timeline.chart.plan import Anchor, Band, Column, Density, Peak
from timeline.chart.scale import Scale
from timeline.chart.window import DAY, EARLIEST, LATEST, moment
from timeline.wording import locale

AREA, HEIGHT = 56.0, 112.0
"""Pixels of the highest column, and of a lane."""
LINE = 16.0
"""Height of a line of text over a peak."""
_LEAST_COLUMN = 4.5  # pixels, on average
_MOST_PEAKS = 3
_STANDS_OUT = 1.6  # times the usual column: what a second and third peak must be
_LEADER, _LEAST_LEADER, _DOT = 16.0, 8.0, 4.0
_TITLES = (176.0, 120.0, 84.0)  # pixels for a title, tried in turn
_HOUR, _MONTH = 3600.0, 30.4369 * DAY
_UNITS: dict[str, tuple[float, int]] = {
    "hour": (_HOUR, 0), "day": (DAY, 0), "week": (7 * DAY, 0), "month": (_MONTH, 1), "quarter": (3 * _MONTH, 3),
    "year": (12 * _MONTH, 12), "decade": (120 * _MONTH, 120), "century": (1200 * _MONTH, 1200),
}  # fmt: skip
"""Seconds, about, and months."""
_SKELETONS = {
    "hour": ("yMMMd", "Hm"), "day": ("yMMMd",), "week": ("yMMMd",), "month": ("yMMM",), "quarter": ("yQQQ",), "year": ("y",),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Columns:
    """Neighbouring columns between `edges` (seconds, n + 1 of them); those inside a fold are not `real`."""

    unit: str
    edges: Numbers
    real: Flags
    lows: Numbers
    highs: Numbers


def columns(scale: Scale, extent: tuple[float, float]) -> Columns:
    """The finest calendar units that leave columns wide enough to see, over all pieces and half a plot's width beyond either end.

    `extent` is where the events are: there are no columns far outside it.
    """
    most = scale.plot / _LEAST_COLUMN
    fitting = (unit for unit, (long, _) in _UNITS.items() if sum((piece.end - piece.start) / long + 1 for piece in scale.pieces) <= most)
    unit = next(fitting, "century")
    first, last = scale.pieces[0], scale.pieces[-1]
    before = max(min(first.start, extent[0]), scale.at(-scale.plot / 2), EARLIEST)
    after = min(max(last.end, extent[1]), scale.at(scale.plot * 1.5), LATEST)
    edges: list[Numbers] = []
    real: list[bool] = []
    for piece in scale.pieces:
        low, high = before if piece is first else piece.start, after if piece is last else piece.end
        calendar = _calendar(unit, low, high)
        inner = calendar[(calendar > low) & (calendar < high)]
        start = calendar[calendar <= low].max(initial=EARLIEST) if piece is first else low
        end = calendar[calendar >= high].min(initial=LATEST) if piece is last else high
        own = np.concatenate([[start], inner, [end]])
        edges.append(own)
        real += [True] * (len(own) - 1) + [False]
    flat = np.concatenate(edges)
    places = np.array([scale.px(float(edge)) for edge in flat])
    return Columns(unit, flat, np.array(real[:-1], np.bool_), places[:-1], places[1:])


def _calendar(unit: str, low: float, high: float) -> Numbers:
    """The edges of calendar units from the one before `low` to the one after `high`."""
    long, months = _UNITS[unit]
    if not months:
        monday = 4 * DAY if unit == "week" else 0.0
        return np.arange(np.floor((low - monday) / long), np.ceil((high - monday) / long) + 1) * long + monday
    first, last = (at.year * 12 + at.month - 1 for at in (moment(low), moment(high)))
    numbers = np.arange(first // months * months, last + 2 * months, months)
    return np.clip((numbers - 1970 * 12).astype("datetime64[M]").astype("datetime64[s]").astype(np.float64), EARLIEST, LATEST)


def spread(index: Index, rows: Rows, into: Columns) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """The first and the last column that each of the rows touches; rows are in order of time."""
    count = len(into.edges) - 1
    changes = [index.begun(float(edge), rows) for edge in into.edges[1:-1]]  # rows are in order of time
    first = np.repeat(np.arange(count), np.diff([0, *changes, len(rows)]))
    if not into.real.all():
        first -= ~into.real[first]
    last = first.copy()
    wide = np.arange(len(rows)) if into.unit == "hour" else np.flatnonzero(index.lasting[rows])
    wide = wide[index.high[rows[wide]] > into.edges[1:][first[wide]]]
    last[wide] = np.minimum(np.searchsorted(into.edges, index.high[rows[wide]]) - 1, count - 1)
    return first, last


def counted(first: NDArray[np.intp], last: NDArray[np.intp], lanes: NDArray[np.int8], count: int, real: Flags) -> Numbers:
    """Events a lane and column, an array of `count` lanes. Each event counts 1, in equal parts where it touches several real columns."""
    size = len(real)
    single = first == last
    wide = np.flatnonzero(~single)
    cells = lanes * np.intp(size) + first
    found = np.bincount(cells[single] if len(wide) else cells, minlength=count * size)
    table = found.reshape(count, size).astype(np.float64)
    if len(wide):
        upto = np.concatenate([[0], np.cumsum(real)])
        parts = np.maximum(upto[last[wide] + 1] - upto[first[wide]], 1)
        begins, ends = lanes[wide] * np.intp(size + 1) + first[wide], lanes[wide] * np.intp(size + 1) + last[wide] + 1
        steps = np.bincount(begins, 1 / parts, count * (size + 1)) - np.bincount(ends, 1 / parts, count * (size + 1))
        table += np.cumsum(steps.reshape(count, size + 1), axis=1)[:, :size] * real
    return np.round(table, 9)


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
    """The bands of those lanes, given as lane, colour and base; `rows` are events that may touch the view, all lanes'."""
    into = columns(scale, (float(index.low[rows[0]]), float(index.high[rows].max())))
    rows = rows[: index.begun(float(into.edges[-1]), rows)]
    lanes = grouping.home[rows]
    first, last = spread(index, rows, into)
    table = counted(first, last, lanes, len(grouping.names), into.real)
    seen = into.real & (into.highs > 0.5) & (into.lows < scale.plot - 0.5)
    most = max((float(table[lane][seen].max(initial=0.0)) for lane, *_ in bands), default=0.0)
    pixels = AREA / max(most, 1.0)
    reference = _round(most * 0.8)
    lettering = _Lettering(index, rows, first, last, lanes, into, seen, titles, language, scale.plot)
    peaks: list[Peak] = []
    named = (0.0, 0.0)
    for number, (lane, colour, base) in enumerate(bands):
        heights = np.minimum(table[lane] * pixels, AREA)
        taken: list[tuple[float, float, float, float]] = []
        if number == 0 and reference:
            room, y = width(many(reference, language), 12) + 90, reference * pixels + 9
            named = (_lowest(into, seen, heights, room, scale.plot), base - y)
            taken.append((named[0], named[0] + room, y - 8, y + 8))
        peaks += lettering.peaks(lane, colour, base, table[lane], heights, taken)
    kept = np.flatnonzero(into.real)
    shown = tuple(
        Column(*map(float, row)) for row in zip(into.edges[kept], into.edges[kept + 1], into.lows[kept], into.highs[kept], strict=True)
    )
    drawn = tuple(Band(lane, colour, base, tuple(table[lane][kept].tolist())) for lane, colour, base in bands)
    number_of = {int(column): number for number, column in enumerate(kept)}
    at = np.flatnonzero(rows == (-1 if selected is None else selected))
    ring = (int(lanes[at[0]]), number_of.get(int(first[at[0]]), -1)) if len(at) else None
    ring = ring if ring and ring[1] >= 0 and ring[0] in {lane for lane, *_ in bands} else None
    named_peaks = tuple(replace(peak, column=number_of[peak.column]) for peak in peaks)
    return Density(into.unit, shown, drawn, named_peaks, pixels, reference, named, ring)


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


@lru_cache(maxsize=4096)
def period(unit: str, start: float, language: str | None) -> str:
    """A column's name: "Feb 2024", "18 Feb 2024", "1990–1999"."""
    at = moment(start + 1)
    if unit in ("decade", "century"):
        first = at.year // (10 if unit == "decade" else 100) * (10 if unit == "decade" else 100)
        return f"{first}–{first + (9 if unit == 'decade' else 99)}"
    return " ".join(format_skeleton(skeleton, at, locale=locale(language)) for skeleton in _SKELETONS[unit])


@dataclass(slots=True)
class _Lettering:
    """Finds the peaks of each lane and room for their names."""

    index: Index
    rows: Rows
    first: NDArray[np.intp]
    last: NDArray[np.intp]
    lanes: NDArray[np.int8]
    into: Columns
    seen: Flags
    titles: pd.Series[str]
    language: str | None
    plot: float
    bounds: NDArray[np.intp] = field(init=False)

    def __post_init__(self) -> None:
        self.bounds = np.searchsorted(self.first, np.arange(len(self.into.real) + 1))

    def peaks(
        self, lane: int, colour: int, base: float, counts: Numbers, heights: Numbers, taken: list[tuple[float, float, float, float]]
    ) -> Iterator[Peak]:
        """At most three of a lane, the highest first. `taken` are boxes already there: left, right, lowest and highest over the base."""
        usual = float(np.median(counts[self.seen & (counts > 0)])) if (counts[self.seen] > 0).any() else 0.0
        found: list[int] = []
        tried = 0
        for column in np.argsort(-np.where(self.seen, counts, -1.0), kind="stable")[:40].tolist():
            if counts[column] < 1.5 or (found and counts[column] < _STANDS_OUT * usual) or len(found) == _MOST_PEAKS or tried > 8:
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
        self, text: str, note: str, x: float, height: float, heights: Numbers, taken: list[tuple[float, float, float, float]]
    ) -> tuple[str, float, Anchor, float] | None:
        """Title, where it is anchored, by which side, and its foot over the base: as low as nothing is in the way."""
        foot = height + _DOT
        sides: tuple[Anchor, ...] = ("center", "left", "right")
        for room in _TITLES:
            title = shorten(text, room, bold=True)
            if title in ("", "…"):
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


def _meet(one: tuple[float, float, float, float], other: tuple[float, float, float, float]) -> bool:
    return one[0] < other[1] and other[0] < one[1] and one[2] < other[3] and other[2] < one[3]
