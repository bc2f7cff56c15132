"""The event frame -> where every mark and label stands. No drawing here.

Colour says who, shape how precise, edge how certain. The rules for labels: the most important first; right of a diamond, left of it
past 60 % of the width; above a bar; hidden where nothing fits - the mark stays. Nothing overlaps. Where there are more marks than one can
tell apart, lanes say how many there are instead, as bands.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
import pandas as pd

from timeline.chart.density import HEIGHT, density
from timeline.chart.index import Index, Rows
from timeline.chart.lanes import Grouping, grouped
from timeline.chart.look import Look
from timeline.chart.marks import Fact, Shape, box, facts, shape
from timeline.chart.packing import Box, Packed, Row, pack
from timeline.chart.palette import NAMED
from timeline.chart.plan import Label as Label
from timeline.chart.plan import Lane as Lane
from timeline.chart.plan import Layout as Layout
from timeline.chart.plan import Link as Link
from timeline.chart.plan import Mark as Mark
from timeline.chart.scale import Scale
from timeline.chart.views import scale_of
from timeline.timex import Grain

MOST_MARKS = 400
"""Of more in view, only how many there are is drawn."""
MOST_ROWS = 60
"""Of all lanes together; a full lane may have what the others leave, and always a share."""
_HIDDEN = 1 / 3
"""Of its marks: a lane that has no room for more than this becomes a band."""
_FULL_LANE = 12  # rows that no lane is denied
_MOST_LINKS = 24
_SPARSE = 40  # events; so few get every label, whatever the height
_LABELLED_ROWS = 26  # for more events: rows with labels, in the whole chart
_DOT = 6.0  # half a dot and the room around it
_ORDER = {str(grain): rank for rank, grain in enumerate(Grain)}


def layout(frame: pd.DataFrame, look: Look, plot: float, header: float = 0) -> Layout:
    """Where everything stands in a plot `plot` pixels wide; `header` is the room at the top of each lane for its name, when that does not
    stand beside the plot.
    """
    index, dated = look.chosen.index, look.chosen.dated
    scale, foldable = scale_of(look, frame["title"], plot)
    grouping = grouped(look.chosen, look.lanes, look.leading, look.room.lanes, look.order)
    shown, before, after = index.touching(scale.view, dated)
    near = index.touching((scale.at(-plot / 2), scale.at(plot * 1.5)), dated)[0]  # a hand that pans soon has it in view
    drawn = _drawn(index, shown, near, look.selected) if len(shown) <= MOST_MARKS else near[:0]
    known = list(facts(frame, drawn.tolist(), look.language, look.numbered))
    stack = _Stack(known, grouping, scale, look, header, len(shown) > MOST_MARKS)
    stack.build()
    bands = [(lane, stack.lanes[lane].colour, stack.lanes[lane].bottom) for lane in stack.bands]
    dense = density(index, near, grouping, [(lane, NAMED if colour is None else colour, base) for lane, colour, base in bands], scale,
                    frame["title"], look.language, look.selected) if bands else None  # fmt: skip
    if dense and len(shown) > MOST_MARKS:  # what reaches into the view, but is known only by an end beyond its columns
        after += len(shown) - index.begun(dense.columns[-1].end, shown)
    return Layout(
        tuple(stack.lanes), tuple(stack.marks), tuple(stack.labels), tuple(stack.links), tuple(look.chosen.undated.tolist()), scale,
        stack.lanes[-1].bottom if stack.lanes else 3 * look.room.lane, before, after, index.published, foldable, dense,
    )  # fmt: skip


def _drawn(index: Index, shown: Rows, near: Rows, selected: int | None) -> Rows:
    """The rows in view and, up to as many as can be told apart, the most important of those beside it; in the order of the frame."""
    beside = np.setdiff1d(near, shown)
    best = np.lexsort((beside, -index.importance[beside], beside != (-1 if selected is None else selected)))
    return np.sort(np.concatenate([shown, beside[best[: MOST_MARKS - len(shown)]]]))


def _most(needed: Sequence[int], budget: int) -> int:
    """Rows that each lane may have, so that all together take no more than the budget, if the share of a full lane allows."""
    left = budget
    for lanes, rows in zip(range(len(needed), 0, -1), sorted(needed), strict=True):
        if rows * lanes > left:
            return max(_FULL_LANE, left // lanes)
        left -= rows
    return max(needed, default=0)


@dataclass(slots=True)
class _Stack:
    """Lanes while they are being filled and stacked."""

    facts: Sequence[Fact]
    grouping: Grouping
    scale: Scale
    look: Look
    header: float
    dense: bool
    lanes: list[Lane] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)
    labels: list[Label] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    shapes: list[Shape] = field(default_factory=list)
    boxes: list[Box] = field(default_factory=list)
    order: list[int] = field(default_factory=list)
    home: list[int] = field(default_factory=list)
    guests: list[tuple[int, ...]] = field(default_factory=list)
    bands: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.shapes = [shape(fact, self.scale) for fact in self.facts]
        rows = [fact.row for fact in self.facts]
        self.home, self.guests = self.grouping.home[rows].tolist() if rows else [], [self.grouping.guests(row) for row in rows]
        homes = zip(self.home, self.guests, strict=True)
        indents = [2 * _DOT + 4 if any(lane < home for lane in guests) else 0.0 for home, guests in homes]
        self.boxes = [
            box(fact, drawn, self.scale, fact.row == self.look.selected, indent)
            for fact, drawn, indent in zip(self.facts, self.shapes, indents, strict=True)
        ]
        ranks = [(fact.row != self.look.selected, -fact.importance, _ORDER[fact.grain], fact.low) for fact in self.facts]
        self.order = sorted(range(len(self.facts)), key=ranks.__getitem__)

    def build(self) -> None:
        count = len(self.grouping.names)
        members: list[list[int]] = [[] for _ in range(count)]
        for i in self.order:
            members[self.home[i]].append(i)
        packed = []
        for own in members:
            labelled = _LABELLED_ROWS if self.look.room.labelled is None else self.look.room.labelled
            least = 2 if self.look.room.labelled is None else 0
            share = max(least, math.ceil(labelled * len(own) / len(self.order))) if own else 0
            free = self.look.room.labelled is None
            packed.append(pack([self.boxes[i] for i in own], len(own) if free and len(self.order) <= _SPARSE else share, spare=free))
        most = _most([len(filled) for filled, _ in packed], max(MOST_ROWS, 2 * (self.look.room.labelled or 0)))
        rows: list[list[Row]] = []
        placed: dict[int, Packed] = {}
        left_out: list[tuple[int, ...]] = []
        for lane, (own, (filled, went)) in enumerate(zip(members, packed, strict=True)):
            drawn = {i: to for i, to in zip(own, went, strict=True) if to.row < most}
            if self.dense or len(own) - len(drawn) > len(own) * _HIDDEN:
                self.bands.append(lane)
                own, drawn, filled = [], {}, []
            filled, went = self._towards_links(list(drawn), filled[:most], list(drawn.values()))
            rows.append(filled)
            left_out.append(tuple(self.facts[i].row for i in own if i not in drawn and self._seen(i)))
            placed.update(zip(drawn, went, strict=True))
        dots = list(self._dots(rows, placed))
        middles = self._heights(rows, left_out)
        for i in (i for i in self.order if i in placed):
            self._draw(i, placed[i], middles[self.home[i]][placed[i].row])
        marks = {mark.row: mark for mark in self.marks}
        for i, lane, row, x in dots:
            mark = marks[self.facts[i].row]
            colour = self.look.colour(self.grouping.names[lane])
            self.links.append(Link(mark.row, lane, colour, mark.colour, x, middles[lane][row], mark.y, mark.quiet))

    def _towards_links(self, own: list[int], rows: list[Row], placed: list[Packed]) -> tuple[list[Row], list[Packed]]:
        """Rows whose marks are linked to lanes above go up, those linked to lanes below go down."""
        pull = [0] * len(rows)
        for i, went in zip(own, placed, strict=True):
            pull[went.row] += sum(1 if lane > self.home[i] else -1 for lane in self.guests[i])
        order = sorted(range(len(rows)), key=lambda row: ((pull[row] > 0) - (pull[row] < 0), row))
        now = {before: after for after, before in enumerate(order)}
        return [rows[row] for row in order], [Packed(now[went.row], went.moved, went.place) for went in placed]

    def _dots(self, rows: list[list[Row]], placed: Mapping[int, Packed]) -> list[tuple[int, int, int, float]]:
        """Event, lane, row and pixel of the dots of linked actors, each in the free row nearest to its mark."""
        found = []
        for i in [i for i in self.order if i in placed and self.guests[i]][:_MOST_LINKS]:
            drawn = self.shapes[i]
            x = drawn.low + placed[i].moved if drawn.diamond else max(drawn.solid, 0.0) + min(_DOT + 2, (drawn.high - drawn.solid) / 2)
            for lane in (lane for lane in self.guests[i] if lane not in self.bands):
                nearest = range(len(rows[lane])) if lane > self.home[i] else reversed(range(len(rows[lane])))
                row = next((row for row in nearest if rows[lane][row].free(x - _DOT, x + _DOT)), -1)
                if row < 0:
                    row = len(rows[lane])
                    rows[lane].append(Row())
                rows[lane][row].take(x - _DOT, x + _DOT)
                found.append((i, lane, row, x))
        return found

    def _heights(self, rows: list[list[Row]], left_out: list[tuple[int, ...]]) -> list[list[float]]:
        """Stacks the lanes; the middle of the marks in each of their rows."""
        top, middles, room = 0.0, [], self.look.room
        for lane, (names, count, left, filled) in enumerate(zip(self.grouping.names, self.grouping.counts, left_out, rows, strict=True)):
            y, own = top + self.header + room.padding, []
            for row in filled:
                tall = room.above if row.above else room.row if row.labelled else room.bare
                own.append(y + (tall - 13.0 if row.above else tall / 2))
                y += tall
            bottom = top + self.header + HEIGHT if lane in self.bands else max(y + room.padding, top + self.header + room.lane)
            if len(filled) == 1 and not filled[0].above:
                own = [(top + self.header + bottom) / 2]
            middles.append(own)
            colour = self.look.colour(names) if self.look.lanes == self.look.coloured else None
            self.lanes.append(Lane(names, count, left, colour, top, bottom))
            top = bottom
        return middles

    def _draw(self, i: int, went: Packed, y: float) -> None:
        fact, drawn = self.facts[i], self.shapes[i]
        colour, told, quiet = self.look.mark(fact, drawn, bool(self.guests[i]))
        self.marks.append(
            Mark(
                fact.row, self.home[i], colour, y, drawn.low + went.moved, drawn.high + went.moved,
                "diamond" if drawn.diamond else "bar", drawn.texture, fact.status, fact.grain == "instant", drawn.fades, drawn.opens,
                quiet, told,
            )
        )  # fmt: skip
        if place := went.place:
            over = y - (19 if fact.row == self.look.selected else 16) if place.above else y  # clear of the ring
            self.labels.append(
                Label(
                    fact.row,
                    place.title,
                    place.date,
                    place.x + went.moved,
                    over,
                    place.anchor,
                    fact.row == self.look.selected,
                    quiet,
                    fact.number,
                )
            )

    def _seen(self, i: int) -> bool:
        """Whether the view shows where the mark would be."""
        return self.shapes[i].high >= 0 and self.shapes[i].low <= self.scale.plot
