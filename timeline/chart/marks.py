"""A dated row of the frame -> its mark on the line and the places its label may take, before rows are known."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

import pandas as pd

from timeline.chart.lettering import shorten, width
from timeline.chart.packing import Box, Place
from timeline.chart.scale import Scale
from timeline.chart.window import DAY, EPOCH
from timeline.wording import words_for

Texture = Literal["solid", "pale", "stated", "guess"]
RADIUS = 8.5
"""Half the width of a diamond in pixels."""
_COLUMNS = ["start", "end", "edtf", "grain", "approximate", "status", "importance", "title", "actors", "kind", "source"]
_COARSE = ("year", "decade", "century")
LABEL_ROOM = 340.0  # pixels for a title, at most
_LEAST_ROOM = 80.0  # a title with less is not worth showing
_LEAST_BAR, _LEAST_GUESS = 12.0, 44.0
_BESIDE, _BESIDE_GAP = 60.0, 6.0  # a bar shorter than this has its label beside it
_FADE, _FADES = 0.15, (24.0, 60.0)  # share of the bar, and its bounds
_OPEN_FADE = 40.0
_CHEVRON = 9.0  # what follows a mark that still goes on
_LEGIBLE_DAY = 8.0  # pixels a day: where days are narrower the axis does not tell them apart


@dataclass(frozen=True, slots=True)
class Fact:
    """What the layout needs of a row; `start` and `end` (exclusive) are seconds, None is open; `words` is the date, short."""

    row: int
    start: float | None
    end: float | None
    grain: str
    approximate: bool
    status: str
    importance: float
    title: str
    words: str
    actors: tuple[str, ...]
    kind: str
    source: str
    number: str = ""

    @property
    def low(self) -> float:
        """The first known moment."""
        return self.start if self.start is not None else (self.end or 0.0)

    @property
    def high(self) -> float:
        """The last known moment."""
        return self.end if self.end is not None else (self.start or 0.0)

    @property
    def is_point(self) -> bool:
        """Whether the date is one day or a moment in it, known as such."""
        return self.start is not None and self.end is not None and not self.approximate and self.end - self.start <= DAY


def facts(frame: pd.DataFrame, rows: Sequence[int], language: str | None, numbers: Mapping[int, int] | None = None) -> Iterator[Fact]:
    """The facts at those positions of the frame; `numbers` are those that events are known by, by position."""
    chosen: Iterable[Any] = frame.iloc[list(rows)][_COLUMNS].itertuples(index=False) if rows else ()
    for position, row in zip(rows, chosen, strict=True):
        start = None if pd.isna(row.start) else (row.start - EPOCH).total_seconds()
        end = None if pd.isna(row.end) else (row.end - EPOCH).total_seconds()
        grain = str(row.grain)
        if end is not None and end % DAY == 0 and (grain != "instant" or end != start):
            end += DAY  # the last day is inclusive
        yield Fact(
            position, start, end, grain, bool(row.approximate), str(row.status), float(row.importance), str(row.title),
            words_for(row, language, short=True), tuple(row.actors), str(row.kind), "" if pd.isna(row.source) else str(row.source),
            str(numbers[position]) if numbers and position in numbers else "",
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Shape:
    """A mark on the line, in pixels: a diamond (`low == high`, its centre) or a bar with `fades` at its ends."""

    low: float
    high: float
    diamond: bool
    texture: Texture
    fades: tuple[float, float] = (0.0, 0.0)
    opens: tuple[bool, bool] = (False, False)

    @property
    def solid(self) -> float:
        """Where the eye sees the bar begin."""
        return self.low + self.fades[0] * 0.3


def shape(fact: Fact, scale: Scale) -> Shape:
    """The mark of a fact. Bars end at most a plot's width outside."""
    if fact.is_point and fact.start is not None and fact.end is not None:
        centre = scale.px((fact.start + fact.end) / 2)
        return Shape(centre, centre, True, "solid")
    opens = fact.start is None, fact.end is None
    texture = texture_of(fact, any(opens))
    low = scale.px(fact.start) if fact.start is not None else min(0.0, scale.px(fact.high) - _LEAST_GUESS)
    high = scale.px(fact.end) if fact.end is not None else max(scale.plot, scale.px(fact.low) + _LEAST_GUESS)
    low, high = max(low, -scale.plot), min(high, 2 * scale.plot)
    least = _LEAST_GUESS if fact.approximate else _LEAST_BAR
    if (missing := least - (high - low)) > 0:
        low, high = low - missing / 2, high + missing / 2
    unsure = min(max((high - low) * _FADE, _FADES[0]), _FADES[1], (high - low) * 0.45)
    beyond = min(_OPEN_FADE, (high - low) * 0.45)
    left, right = (beyond if is_open else unsure if fact.approximate else 0.0 for is_open in opens)
    return Shape(low, high, False, texture, (left, right), opens)


_SHAPES = {"solid": "month", "pale": "year", "stated": "interval", "guess": "approximate"}


def signs(fact: Fact, drawn: Shape) -> frozenset[str]:
    """What there is to explain about a mark, by the names of `legend.ENTRIES`: how precise its date is, and its status."""
    if drawn.diamond:
        return frozenset({"minute" if fact.grain == "instant" else "day", fact.status})
    shape = _SHAPES[drawn.texture]
    return frozenset({*([] if shape == "interval" and any(drawn.opens) else [shape]), *(["open"] if any(drawn.opens) else []), fact.status})


def texture_of(fact: Fact, is_open: bool) -> Texture:
    """How the inside of a bar is drawn."""
    if fact.approximate:
        return "guess"
    if fact.grain in _COARSE:
        return "pale"
    return "stated" if fact.grain == "interval" or is_open else "solid"


def box(fact: Fact, drawn: Shape, scale: Scale, selected: bool, indent: float = 0) -> Box:
    """The room a mark takes and the places of its label, best first: with the date before without.

    `indent` moves a label over a bar to the right, to let a link pass. What lies outside the plot has no label.
    """
    if drawn.diamond:
        half = RADIUS + (5.5 if selected else 1.0)
        day = scale.second(fact.low) * DAY
        low, high, slack = drawn.low - half, drawn.high + half, max(0.0, day / 2 - half) if fact.grain == "day" else 0.0
        dated = day < _LEGIBLE_DAY
    else:
        low, high, slack, dated = drawn.low, drawn.high, 0.0, fact.grain != "interval" or any(drawn.opens)
    if fact.status == "ongoing" and not drawn.opens[1]:
        high += _CHEVRON
    if high <= 0 or low >= scale.plot:
        return Box(low, high, (), slack)
    dates = (fact.words, "") if dated else ("",)
    places = [place for date in dates for place in _places(fact, drawn, scale, (low, high), date, selected, indent)]
    bare = _bare(fact.number, low, high, scale) if fact.number else None
    return Box(min(low, bare.low), max(high, bare.high), tuple(places), slack, bare) if bare else Box(low, high, tuple(places), slack)


def _bare(number: str, low: float, high: float, scale: Scale) -> Place | None:
    """The number alone, right of the mark or left of it; a mark from side to side has none."""
    long = width(number, bold=True)
    if high + 4 + long <= scale.plot:
        return Place("", "", high + 4, "left", False, high + 4, high + 4 + long)
    if low - 4 - long >= 0:
        return Place("", "", low - 4, "right", False, low - 4 - long, low - 4)
    return None


def _places(fact: Fact, drawn: Shape, scale: Scale, edges: tuple[float, float], date: str, bold: bool, indent: float) -> Iterator[Place]:
    left, right = max(edges[0], 0.0), min(edges[1], scale.plot)
    tail = (width(f"  {date}") if date else 0.0) + (width(f"{fact.number}  ", bold=True) if fact.number else 0.0)
    if not drawn.diamond and right - left >= _BESIDE:
        if fitted := _fit(fact.title, scale.plot - tail - 4, bold):
            title, long, whole = fitted
            start = max(2.0, min(_past_fold(max(drawn.solid, 0.0) + 2 + indent, right, scale), scale.plot - 2 - long - tail))
            yield Place(title, date, start, "left", True, start, start + long + tail, whole)
        return
    rooms = {"right": scale.plot - edges[1] - _BESIDE_GAP - 2, "left": edges[0] - _BESIDE_GAP - 2}
    favourite = "left" if drawn.high > scale.plot * 0.6 else "right"
    for side in sorted(rooms, key=lambda side: side != favourite):
        if fitted := _fit(fact.title, rooms[side] - tail, bold):
            title, long, whole = fitted
            if side == "right":
                start = edges[1] + _BESIDE_GAP
                yield Place(title, date, start, "left", False, start, start + long + tail, whole)
            else:
                end = edges[0] - _BESIDE_GAP
                yield Place(title, date, end, "right", False, end - long - tail, end, whole)


def _past_fold(start: float, end: float, scale: Scale) -> float:
    """Where a label over a bar begins: after a fold that the bar crosses soon after its own beginning."""
    for before, after in scale.folds:
        if before.right - _BESIDE < start < after.left < end:
            return after.left + 4
    return start


def _fit(title: str, room: float, bold: bool) -> tuple[str, float, bool] | None:
    """The title as far as the room goes, its width, and whether the room is not to blame for what is left out."""
    full = shorten(title, LABEL_ROOM, bold=bold)
    if (long := width(full, bold=bold)) <= room:
        return full, long, True
    text = shorten(title, room, bold=bold) if room >= _LEAST_ROOM else ""
    return (text, width(text, bold=bold), False) if text else None
