"""The event frame -> where every mark and label stands. No drawing here.

Colour says who, shape how precise, edge how certain. The rules for labels: the most important first; right of a diamond, left of it
past 60 % of the width; above a bar; hidden where nothing fits - the mark stays. Nothing overlaps.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

import pandas as pd

from timeline.chart.lanes import Grouping, group
from timeline.chart.marks import CROWDED_RADIUS, FULL_RADIUS, Fact, Shape, box, facts, shape
from timeline.chart.packing import Box, Packed, Row, pack
from timeline.chart.palette import NAMED, assign
from timeline.chart.plan import Label as Label
from timeline.chart.plan import Lane as Lane
from timeline.chart.plan import Layout as Layout
from timeline.chart.plan import Link as Link
from timeline.chart.plan import Mark as Mark
from timeline.chart.scale import Scale
from timeline.chart.views import scale_of
from timeline.chart.window import EPOCH
from timeline.errors import TimelineError
from timeline.timex import Grain

MOST_MARKS = 3_000
MOST_ROWS = 60
"""Of all lanes together, twice as many low ones in a crowd; a full lane may have what the others leave, and always a share.
Events that find no room in their lane's rows are counted in `Lane.hidden`."""
_FULL_LANE = 12  # rows that no lane is denied
_CROWD = 400  # marks; more make all of them smaller and drop the links
_MOST_LINKS = 24
_SPARSE = 40  # events; so few get every label, whatever the height
_LABELLED_ROWS = 26  # for more events: rows with labels, in the whole chart
_BAR_ROW, _ROW, _BARE_ROW, _CROWDED_ROW, _PADDING, _LEAST_LANE = 42.0, 32.0, 21.0, 13.0, 8.0, 52.0
_DOT = 6.0  # half a dot and the room around it
_ORDER = {str(grain): rank for rank, grain in enumerate(Grain)}


def layout(
    frame: pd.DataFrame,
    *,
    lanes: str = "actor",
    plot: float = 960,
    language: str | None = "en",
    selected: int | None = None,
    colours: Mapping[str, int] | None = None,
    header: float = 0,
    view: tuple[float, float] | None = None,
    folding: bool | None = None,
    focus: Collection[str] = (),
) -> Layout:
    """Where everything stands in a plot `plot` pixels wide.

    `lanes` is "actor", "kind" or "source"; `selected` a row position; `colours` the whole timeline's actor numbers when `frame` is a
    part of it; `header` the room at the top of each lane for its name, when that does not stand beside the plot. `view` is the stretch
    to show, first and last moment in seconds since 1970, by default what shows the events best; `folding` whether long empty stretches
    are folded, by default when most of the view is empty. Lanes are those of all events, whatever the view. With a `focus` on
    actors, events of others stay where they are and step back.
    """
    if lanes not in ("actor", "kind", "source"):
        raise TimelineError("no lanes by {lanes!r}: actor, kind or source", lanes=lanes)
    dated = (frame["start"].notna() | frame["end"].notna()).to_numpy()
    rows = [int(row) for row in dated.nonzero()[0]]
    known = list(facts(frame, rows, language))
    published = _published(frame)
    scale, foldable = scale_of(known, published, next((fact for fact in known if fact.row == selected), None), plot, view, folding)
    grouping = group([_keys(fact, lanes) for fact in known], always=focus if lanes == "actor" else ())
    near = [i for i, fact in enumerate(known) if _near(fact, scale)]
    drawn = sorted(sorted(near, key=lambda i: (known[i].row != selected, -known[i].importance, i))[:MOST_MARKS])
    crowded = len(drawn) > _CROWD
    stack = _Stack([known[i] for i in drawn], grouping.of(drawn), scale, colours if colours is not None else assign(frame["actors"]),
                   header, selected, CROWDED_RADIUS if crowded else FULL_RADIUS, frozenset(focus))  # fmt: skip
    stack.build(by_actor=lanes == "actor")
    first, last = scale.view
    return Layout(
        tuple(stack.lanes), tuple(stack.marks), tuple(stack.labels), tuple(stack.links), tuple(int(row) for row in (~dated).nonzero()[0]),
        scale, stack.lanes[-1].bottom if stack.lanes else 3 * _LEAST_LANE, crowded, len(near) - len(drawn),
        sum(fact.high <= first and fact.end is not None for fact in known),
        sum(fact.low >= last and fact.start is not None for fact in known), published, foldable,
    )  # fmt: skip


def _near(fact: Fact, scale: Scale) -> bool:
    """Whether a mark is in view, or so little outside that a hand that pans soon has it in view."""
    room = scale.plot / 2
    return (fact.end is None or scale.px(fact.end) >= -room) and (fact.start is None or scale.px(fact.start) <= scale.plot + room)


def _keys(fact: Fact, lanes: str) -> tuple[str, ...]:
    if lanes == "actor":
        return fact.actors
    key = fact.kind if lanes == "kind" else fact.source
    return (key,) if key else ()


def _published(frame: pd.DataFrame) -> float | None:
    days = frame["published"].dropna().unique()
    return float((pd.Timestamp(days[0]) - EPOCH).total_seconds()) if len(days) == 1 else None


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
    colours: Mapping[str, int]
    header: float
    selected: int | None
    radius: float
    focus: frozenset[str]
    lanes: list[Lane] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)
    labels: list[Label] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    shapes: list[Shape] = field(default_factory=list)
    boxes: list[Box] = field(default_factory=list)
    order: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.shapes = [shape(fact, self.scale, self.radius) for fact in self.facts]
        homes = zip(self.grouping.home, self.grouping.guests, strict=True)
        indents = [2 * _DOT + 4 if any(lane < home for lane in guests) else 0.0 for home, guests in homes]
        self.boxes = [
            box(fact, drawn, self.scale, self.radius, fact.row == self.selected, indent)
            for fact, drawn, indent in zip(self.facts, self.shapes, indents, strict=True)
        ]
        ranks = [(fact.row != self.selected, -fact.importance, _ORDER[fact.grain], fact.low) for fact in self.facts]
        self.order = sorted(range(len(self.facts)), key=ranks.__getitem__)

    def build(self, by_actor: bool) -> None:
        count = len(self.grouping.names)
        members: list[list[int]] = [[] for _ in range(count)]
        for i in self.order:
            members[self.grouping.home[i]].append(i)
        packed = []
        for own in members:
            share = max(2, round(_LABELLED_ROWS * len(own) / len(self.order))) if own else 0
            packed.append(pack([self.boxes[i] for i in own], len(own) if len(self.order) <= _SPARSE else share))
        most = _most([len(filled) for filled, _ in packed], MOST_ROWS * (2 if len(self.order) > _CROWD else 1))
        rows: list[list[Row]] = []
        placed: dict[int, Packed] = {}
        hidden: list[int] = []
        for own, (filled, went) in zip(members, packed, strict=True):
            drawn = {i: to for i, to in zip(own, went, strict=True) if to.row < most}
            filled, went = filled[:most], list(drawn.values())
            if len(self.order) <= _CROWD:
                filled, went = self._towards_links(list(drawn), filled, went)
            rows.append(filled)
            hidden.append(len(own) - len(drawn))
            placed.update(zip(drawn, went, strict=True))
        dots = [] if len(self.order) > _CROWD else list(self._dots(rows, placed))
        middles = self._heights(rows, hidden, by_actor)
        for i in (i for i in self.order if i in placed):
            self._draw(i, placed[i], middles[self.grouping.home[i]][placed[i].row])
        marks = {mark.row: mark for mark in self.marks}
        for i, lane, row, x in dots:
            mark = marks[self.facts[i].row]
            colour = self._colour(self.grouping.names[lane])
            self.links.append(Link(mark.row, lane, colour, mark.colour, x, middles[lane][row], mark.y, mark.quiet))

    def _towards_links(self, own: list[int], rows: list[Row], placed: list[Packed]) -> tuple[list[Row], list[Packed]]:
        """Rows whose marks are linked to lanes above go up, those linked to lanes below go down."""
        pull = [0] * len(rows)
        for i, went in zip(own, placed, strict=True):
            pull[went.row] += sum(1 if lane > self.grouping.home[i] else -1 for lane in self.grouping.guests[i])
        order = sorted(range(len(rows)), key=lambda row: ((pull[row] > 0) - (pull[row] < 0), row))
        now = {before: after for after, before in enumerate(order)}
        return [rows[row] for row in order], [Packed(now[went.row], went.moved, went.place) for went in placed]

    def _dots(self, rows: list[list[Row]], placed: Mapping[int, Packed]) -> list[tuple[int, int, int, float]]:
        """Event, lane, row and pixel of the dots of linked actors, each in the free row nearest to its mark."""
        found = []
        for i in [i for i in self.order if i in placed and self.grouping.guests[i]][:_MOST_LINKS]:
            drawn = self.shapes[i]
            x = drawn.low + placed[i].moved if drawn.diamond else max(drawn.solid, 0.0) + min(_DOT + 2, (drawn.high - drawn.solid) / 2)
            for lane in self.grouping.guests[i]:
                nearest = range(len(rows[lane])) if lane > self.grouping.home[i] else reversed(range(len(rows[lane])))
                row = next((row for row in nearest if rows[lane][row].free(x - _DOT, x + _DOT)), -1)
                if row < 0:
                    row = len(rows[lane])
                    rows[lane].append(Row())
                rows[lane][row].take(x - _DOT, x + _DOT)
                found.append((i, lane, row, x))
        return found

    def _heights(self, rows: list[list[Row]], hidden: list[int], by_actor: bool) -> list[list[float]]:
        """Stacks the lanes; the middle of the marks in each of their rows."""
        bare = _CROWDED_ROW if len(self.order) > _CROWD else _BARE_ROW
        top, middles = 0.0, []
        for names, count, left, filled in zip(self.grouping.names, self.grouping.counts, hidden, rows, strict=True):
            y, own = top + self.header + _PADDING, []
            for row in filled:
                tall = _BAR_ROW if row.above else _ROW if row.labelled else bare
                own.append(y + (tall - 13.0 if row.above else tall / 2))
                y += tall
            bottom = max(y + _PADDING, top + self.header + _LEAST_LANE)
            if len(filled) == 1 and not filled[0].above:
                own = [(top + self.header + bottom) / 2]
            middles.append(own)
            self.lanes.append(Lane(names, count, left, self._colour(names) if by_actor else None, top, bottom))
            top = bottom
        return middles

    def _draw(self, i: int, went: Packed, y: float) -> None:
        fact, drawn = self.facts[i], self.shapes[i]
        self.marks.append(
            Mark(
                fact.row, self.grouping.home[i], self._colour(fact.actors[:1]), y, drawn.low + went.moved, drawn.high + went.moved,
                "diamond" if drawn.diamond else "bar", drawn.texture, fact.status, fact.grain == "instant", drawn.fades, drawn.opens,
                self._quiet(fact),
            )
        )  # fmt: skip
        if place := went.place:
            over = y - 16 if place.above else y
            self.labels.append(
                Label(fact.row, place.title, place.date, place.x, over, place.anchor, fact.row == self.selected, self._quiet(fact))
            )

    def _quiet(self, fact: Fact) -> bool:
        return bool(self.focus) and self.focus.isdisjoint(fact.actors)

    def _colour(self, names: Sequence[str]) -> int:
        return self.colours.get(names[0], NAMED) if len(names) == 1 else NAMED
