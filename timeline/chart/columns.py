"""Hours, days, weeks, months … along the scale, and how many events there are in each.

Columns follow the calendar and the pieces of the scale. An event that is vaguer than a column counts a part in each that it touches, so
that the columns of a lane add up to its events and a year known only as such makes no peak in January.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

import numpy as np
from babel.dates import format_skeleton
from numpy.typing import NDArray

from timeline.chart.index import Flags, Index, Numbers, Rows
from timeline.chart.scale import Scale
from timeline.chart.window import DAY, EARLIEST, LATEST, moment
from timeline.wording import locale

_LEAST_COLUMN = 3.6  # pixels, on average
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


def spread(index: Index, rows: Rows, into: Columns) -> tuple[NDArray[np.int16], NDArray[np.int16]]:
    """The first and the last column that each of the rows touches; rows are in order of time."""
    count = len(into.edges) - 1
    changes = [index.begun(float(edge), rows) for edge in into.edges[1:-1]]  # rows are in order of time
    first = np.repeat(np.arange(count, dtype=np.int16), np.diff([0, *changes, len(rows)]))
    if not into.real.all():
        first -= ~into.real[first]
    last = first.copy()
    wide = np.arange(len(rows)) if into.unit == "hour" else np.flatnonzero(index.at(index.lasting, rows))
    wide = wide[index.high[rows[wide]] > into.edges[1:][first[wide]]]
    last[wide] = np.minimum(np.searchsorted(into.edges, index.high[rows[wide]]) - 1, count - 1)
    return first, last


def counted(first: NDArray[np.int16], last: NDArray[np.int16], lanes: NDArray[np.int8], count: int, real: Flags) -> Numbers:
    """Events a lane and column, an array of `count` lanes. Each event counts 1, in equal parts where it touches several real columns.

    `first` and `last` are columns of rows in order of time.
    """
    size = len(real)
    bounds = np.searchsorted(first, np.arange(size + 1, dtype=first.dtype)).tolist()  # (of another type, `first` would be copied)
    columns = [np.bincount(lanes[begin:end], minlength=count) for begin, end in pairwise(bounds)]
    table = np.array(columns, np.float64).reshape(size, count).T.copy()
    wide = np.flatnonzero(first != last)
    if len(wide):
        begins, ends, own = first[wide].astype(np.intp), last[wide].astype(np.intp), lanes[wide].astype(np.intp)
        table -= np.bincount(own * size + begins, minlength=count * size).reshape(count, size)
        upto = np.concatenate([[0], np.cumsum(real)])
        parts = 1 / np.maximum(upto[ends + 1] - upto[begins], 1)
        row = own * (size + 1)
        steps = np.bincount(row + begins, parts, count * (size + 1)) - np.bincount(row + ends + 1, parts, count * (size + 1))
        table += np.cumsum(steps.reshape(count, size + 1), axis=1)[:, :size] * real
    return np.round(table, 9)


@lru_cache(maxsize=4096)
def period(unit: str, start: float, language: str | None) -> str:
    """A column's name: "Feb 2024", "18 Feb 2024", "1990–1999"."""
    at = moment(start + 1)
    if unit in ("decade", "century"):
        first = at.year // (10 if unit == "decade" else 100) * (10 if unit == "decade" else 100)
        return f"{first}–{first + (9 if unit == 'decade' else 99)}"
    return " ".join(format_skeleton(skeleton, at, locale=locale(language)) for skeleton in _SKELETONS[unit])
