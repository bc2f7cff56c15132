"""Ticks in words, for each piece of the scale: hours to millennia, in the reader's language.

The plot's own axis counts pixels, so Plotly never writes a date. Each piece has the finest ticks whose words fit, and headings above
them that say what the ticks leave out.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import Any

from babel.dates import format_skeleton

from timeline.chart.lettering import width
from timeline.chart.scale import Piece, Scale
from timeline.chart.window import DAY, moment
from timeline.chart.window import seconds as since_1970
from timeline.wording import locale

HOUR, MINUTE = 3600.0, 60.0
_MONTH = 30.44 * DAY
_SIZE = 12
_GAP = 10.0  # between the words of two ticks


@dataclass(frozen=True, slots=True)
class Tick:
    """A label centred at `x`, and the line at `edge` where its hour, day, month or year begins (None: outside the piece)."""

    x: float
    edge: float | None
    text: str
    day: float | None = None


@dataclass(frozen=True, slots=True)
class Heading:
    """What the ticks from `x` on have in common, for at most `room` pixels."""

    x: float
    text: str
    room: float


@dataclass(frozen=True, slots=True)
class _Step:
    """Ticks every so many seconds or months; CLDR skeletons of what each says and of what its heading says."""

    seconds: float
    months: int
    fine: str
    coarse: str

    @property
    def length(self) -> float:
        return self.seconds or self.months * _MONTH


_STEPS = (
    *(_Step(minutes * MINUTE, 0, "Hm", "yMMMEd") for minutes in (5, 10, 15, 30)),
    *(_Step(hours * HOUR, 0, "Hm", "yMMMEd") for hours in (1, 3, 6)),
    _Step(DAY, 0, "Ed", "yMMMM"), _Step(DAY, 0, "d", "yMMMM"), _Step(2 * DAY, 0, "d", "yMMMM"), _Step(7 * DAY, 0, "d", "yMMMM"),
    _Step(7 * DAY, 0, "MMMd", "y"), _Step(0, 1, "MMM", "y"), _Step(0, 1, "MMMMM", "y"), _Step(0, 3, "MMM", "y"), _Step(0, 6, "MMM", "y"),
    *(_Step(0, 12 * years, "y", "") for years in (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000)),
)  # fmt: skip
_SAMPLES = (since_1970(datetime(2028, 9, 27, 20)), since_1970(datetime(2028, 12, 30, 22)), since_1970(datetime(2028, 2, 23)))
"""Moments whose names are long in most languages."""


def ticks(scale: Scale, language: str | None, clock: bool = True) -> tuple[list[Tick], list[Heading]]:
    """The ticks of all pieces, and the headings above them; without a `clock`, hours only where less than two days are in view."""
    marks: list[Tick] = []
    heads: list[Heading] = []
    for piece in scale.pieces:
        step = _step(piece, language or "en", clock or piece.end - piece.start < 2 * DAY)
        own = _apart(_ticks(piece, step, language))
        marks += own
        named = list(_headings(piece, step, language))
        heads += named or ([] if any(tick.text for tick in own) else [_extent(piece, language)])
    return marks, heads


def _step(piece: Piece, language: str, clock: bool) -> _Step:
    """The finest step whose words fit, and say something different at each tick of the piece; hours only with a `clock`."""
    for step in _STEPS if clock else (step for step in _STEPS if step.length >= DAY):
        room = step.length * piece.second
        if room >= _needed(step.fine, language) + _GAP and not (step.fine == "d" and step.seconds == 7 * DAY and room > 60):
            return step
    return _STEPS[-1]


@lru_cache(maxsize=256)
def _needed(skeleton: str, language: str) -> float:
    """Pixels for the longest words of a format."""
    return max(width(_words(skeleton, sample, language), _SIZE) for sample in _SAMPLES)


def _words(skeleton: str, when: float, language: str | None) -> str:
    return format_skeleton(skeleton, moment(when), locale=locale(language))


def _ticks(piece: Piece, step: _Step, language: str | None) -> Iterator[Tick]:
    whole = step.length if step.seconds == DAY or step.months else 0.0  # an hour's label stands at the hour, a day's in its middle
    if step.months >= 24:
        whole = 0.0
    for edge, after in _edges(piece.start, piece.end, step):
        low = piece.left + (edge - piece.start) * piece.second
        high = piece.left + (after - piece.start) * piece.second
        middle = (low + high) / 2 if whole else low
        text = _words(step.fine, max(edge, piece.start) if not whole else edge, language)
        half = width(text, _SIZE) / 2
        if middle - half < piece.left - 2 or middle + half > piece.right + 2:
            if whole and min(high, piece.right) - max(low, piece.left) < 2 * half + 4:
                text = ""  # too little of its month is in the piece
            elif not whole and not piece.left <= low <= piece.right:
                text = ""
            middle = min(max(middle, piece.left + half), piece.right - half)
        line = low if piece.left <= low <= piece.right else None
        if text or line is not None:
            yield Tick(middle, line, text, edge if step.seconds == DAY else None)


def _apart(found: Iterator[Tick]) -> list[Tick]:
    """The same ticks; words that would touch those before them are left out."""
    kept: list[Tick] = []
    end = -math.inf
    for tick in found:
        half = width(tick.text, _SIZE) / 2
        if tick.text and tick.x - half < end + 4:
            tick = Tick(tick.x, tick.edge, "", tick.day)
        end = tick.x + half if tick.text else end
        kept.append(tick)
    return kept


def _extent(piece: Piece, language: str | None) -> Heading:
    """What a piece too narrow for ticks shows: its year, or its first and last."""
    first, last = moment(piece.start).year, moment(piece.end).year
    years = [_words("y", edge, language) for edge in (piece.start, piece.end)]
    return Heading(piece.left, years[0] if first == last else "–".join(years), piece.right - piece.left)


def _headings(piece: Piece, step: _Step, language: str | None) -> Iterator[Heading]:
    """A heading where what it says changes; the first stands at the piece's beginning. One without room makes way."""
    if not step.coarse:
        return
    changes: list[tuple[float, str]] = []
    for edge, after in _edges(piece.start, piece.end, step):
        at = min(max(piece.left + (edge - piece.start) * piece.second, piece.left), piece.right)
        text = _words(step.coarse, (edge + after) / 2 if edge < piece.start else edge, language)
        if not changes or changes[-1][1] != text:
            changes.append((at, text))
    ends = [at for at, _ in changes[1:]] + [piece.right]
    for number, ((at, text), end) in enumerate(zip(changes, ends, strict=True)):
        if end - at >= width(text, _SIZE, bold=True) + 8 or (number == 0 and len(changes) == 1):
            yield Heading(at, text, end - at)


def _edges(start: float, end: float, step: _Step) -> Iterator[tuple[float, float]]:
    """Beginning and end of the hours, days, weeks (Mondays) or months that touch the stretch."""
    if step.seconds:
        monday = 4 * DAY if step.seconds == 7 * DAY else 0.0
        first = math.floor((start - monday) / step.seconds) * step.seconds + monday
        for i in range(int((end - first) // step.seconds) + 1):
            yield first + i * step.seconds, first + (i + 1) * step.seconds
        return
    low = moment(start).year * 12 + moment(start).month - 1
    high = moment(end).year * 12 + moment(end).month - 1
    for number in range(low // step.months * step.months, high + 1, step.months):
        yield _month(number), _month(number + (12 if step.fine == "y" else step.months))


def _month(number: int) -> float:
    """The beginning of a month counted from year 0, within the calendar."""
    number = min(max(number, 12), 120_000 - 1)
    return since_1970(datetime(number // 12, number % 12 + 1, 1))


def clear_of(found: list[Tick], x: float, text: str) -> list[Tick]:
    """The same ticks, without the words that would touch a text centred at `x`."""
    half = width(text, _SIZE) / 2 + 4
    return [Tick(tick.x, tick.edge, "" if abs(tick.x - x) < half + width(tick.text, _SIZE) / 2 else tick.text, tick.day) for tick in found]


def pixel_axis(scale: Scale, ticks: list[Tick], colours: dict[str, str], font: str) -> dict[str, Any]:
    """Plotly's `layout.xaxis`: pixels, with those ticks written above the plot."""
    lines = [tick.edge for tick in ticks if tick.edge is not None]
    return {
        "type": "linear", "range": [0, scale.plot], "side": "top", "tickmode": "array", "tickvals": [tick.x for tick in ticks],
        "ticktext": [tick.text for tick in ticks], "tickfont": {"family": font, "size": _SIZE, "color": colours["ink"]}, "tickangle": 0,
        "ticks": "", "showgrid": False, "showline": False, "zeroline": False,
        "minor": {"tickmode": "array", "tickvals": lines, "showgrid": True, "gridcolor": colours["grid"], "gridwidth": 1},
    }  # fmt: skip


def config() -> dict[str, Any]:
    """Plotly's config for whoever shows the figure: no upload button, no logo."""
    return {"displaylogo": False, "scrollZoom": False, "modeBarButtonsToRemove": ["select2d", "lasso2d", "sendChartToCloud", "autoScale2d"]}
