"""Marks -> Plotly traces, shapes and annotations. One trace a style, never one an event.

A trace's `meta["rows"]` are the rows of its points ("each") or of its lines, in their order; shapes and annotations are named for theirs.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from timeline.chart.canvas import Canvas, Lines, bars_of, scatter
from timeline.chart.marks import RADIUS
from timeline.chart.palette import faint, over
from timeline.chart.plan import Mark
from timeline.chart.window import DAY

_OPACITY = {"solid": 1.0, "pale": 0.2, "stated": 0.72, "guess": 0.72}
_HIT = 22.0  # pixels of height that a bar answers to
DOTTED = "1.75px,3px"
_HOVER = "%{hovertext}<extra></extra>"  # the text is data, never part of the template
_KEPT = {"selected": {"marker": {"opacity": 1}}, "unselected": {"marker": {"opacity": 1}}}  # the ring shows the selection, nothing fades
_OUTLINED = ("planned", "negated")


def draw_marks(canvas: Canvas, hovers: Mapping[int, str], selected: int | None) -> None:
    """All marks and labels of the layout; `hovers` is what each row's mark says, the selected row's mark gets a ring."""
    _Marks(canvas, hovers).draw(selected)


class _Marks:
    def __init__(self, canvas: Canvas, hovers: Mapping[int, str]) -> None:
        self.canvas, self.plan, self.colour, self.hovers = canvas, canvas.plan, canvas.colour, hovers
        self.bar_height = 12.0

    def draw(self, selected: int | None) -> None:
        bars = [mark for mark in self.plan.marks if mark.shape == "bar"]
        points = [mark for mark in self.plan.marks if mark.shape == "diamond"]
        self._links()
        self._bars([bar for bar in bars if not any(bar.fades)])
        self._faded([bar for bar in bars if any(bar.fades)])
        self._edges(bars)
        self._chevrons(self.plan.marks)
        self._crosses(bars)
        self._targets(bars)
        self._dots()
        self._diamonds(points)
        for mark in self.plan.marks:
            if mark.row == selected:
                self._ring(mark)
        for label in self.plan.labels:
            self.canvas.label(label)

    def _ink(self, mark: Mark) -> str:
        return self.canvas.ink(mark.colour, mark.quiet)

    def _height(self, mark: Mark) -> float:
        slim = mark.texture in ("stated", "guess") and mark.status != "reported"
        return self.bar_height * (2 / 3 if slim else 1)

    def _fill(self, mark: Mark) -> tuple[str, float]:
        """Colour and opacity of a bar's inside."""
        if mark.status in _OUTLINED:
            return self.colour.paper, 1.0
        return self._ink(mark), 0.14 if mark.status == "reported" else _OPACITY[mark.texture]

    def _bars(self, bars: list[Mark]) -> None:
        if not bars:
            return
        paper = self.colour.paper
        outlined = [bar.status in _OUTLINED or (bar.texture == "pale" and bar.status != "reported") for bar in bars]
        self.canvas.traces.append(
            bars_of(
                orientation="h",
                base=[bar.low for bar in bars],
                x=[bar.high - bar.low for bar in bars],
                y=[bar.y for bar in bars],
                width=[self._height(bar) - 1.2 * edge for bar, edge in zip(bars, outlined, strict=True)],
                marker={
                    "color": [over(fill, opacity, paper) for fill, opacity in map(self._fill, bars)],
                    "cornerradius": 1.5,
                    "line": {
                        "color": [self._ink(bar) for bar in bars],
                        "width": [(1.5 if bar.status in _OUTLINED else 1.2) * edge for bar, edge in zip(bars, outlined, strict=True)],
                    },
                },
                hoverinfo="skip",
                meta={"rows": [bar.row for bar in bars], "each": True},
                **_KEPT,
            )
        )

    def _faded(self, bars: list[Mark]) -> None:
        """Bars with a soft end: one gradient for all bars of a row, its stops where their ends are."""
        rows: dict[tuple[float, float], list[Mark]] = defaultdict(list)
        for bar in bars:
            rows[bar.y, self._height(bar)].append(bar)
        for (y, height), row in rows.items():
            row.sort(key=lambda bar: bar.low)
            low, high = row[0].low, max(bar.high for bar in row)
            stops: list[tuple[float, str]] = []
            xs: list[float | None] = []
            for bar in row:
                fill, opacity = self._fill(bar)
                clear, full = faint(fill, 0), faint(fill, opacity)
                left, right = bar.fades
                stops += [
                    (bar.low, clear if left else full), (bar.low + left, full),
                    (bar.high - right, full), (bar.high, clear if right else full),
                ]  # fmt: skip
                xs += [bar.low, bar.high, bar.high, bar.low, bar.low, None]
            scale = [[(at - low) / (high - low), colour] for at, colour in stops]
            scale[0][0], scale[-1][0] = 0.0, 1.0
            top, bottom = y - height / 2, y + height / 2
            self.canvas.traces.append(
                scatter(
                    x=xs[:-1],
                    y=([top, top, bottom, bottom, top, None] * len(row))[:-1],
                    mode="lines",
                    line={"width": 0},
                    fill="toself",
                    fillgradient={"type": "horizontal", "start": low, "stop": high, "colorscale": scale},
                    hoverinfo="skip",
                    meta={"rows": [bar.row for bar in row]},
                )
            )

    def _edges(self, bars: list[Mark]) -> None:
        """Lines along the solid part of bars: dotted for what is reported, plain for outlined bars with a soft end."""
        lines: dict[tuple[int, bool, bool], Lines] = defaultdict(Lines)
        for bar in bars:
            dotted = bar.status == "reported"
            if not dotted and not (any(bar.fades) and (bar.status in _OUTLINED or bar.texture == "pale")):
                continue
            edges = lines[bar.colour, dotted, bar.quiet]
            top, bottom = bar.y - self._height(bar) / 2, bar.y + self._height(bar) / 2
            left, right = (bar.low + bar.fades[0] / 2, bar.high - bar.fades[1] / 2)
            edges.add(bar.row, (left, top), (right, top))
            edges.add(bar.row, (left, bottom), (right, bottom))
            if not bar.fades[0]:
                edges.add(bar.row, (left, top), (left, bottom))
            if not bar.fades[1]:
                edges.add(bar.row, (right, top), (right, bottom))
        for (colour, dotted, quiet), edges in lines.items():
            line = {"color": self.canvas.ink(colour, quiet), "width": 1.75 if dotted else 1.2, "dash": DOTTED if dotted else "solid"}
            self.canvas.traces.append(edges.trace(line))

    def _targets(self, bars: list[Mark]) -> None:
        """Invisible bars over the visible ones: what a pointer meets, whatever the mark is drawn with."""
        if not bars:
            return
        clear = {"marker": {"opacity": 0}}
        self.canvas.traces.append(
            bars_of(
                orientation="h",
                base=[bar.low for bar in bars],
                x=[bar.high - bar.low for bar in bars],
                y=[bar.y for bar in bars],
                width=[_HIT] * len(bars),
                marker={"opacity": 0},
                customdata=[[bar.row] for bar in bars],
                hovertext=[self.hovers[bar.row] for bar in bars],
                hovertemplate=_HOVER,
                selected=clear,
                unselected=clear,
                name="bars",
            )
        )

    def _diamonds(self, points: list[Mark]) -> None:
        if not points:
            return
        colours = [self._ink(point) for point in points]
        outlined = [point.status in _OUTLINED for point in points]
        reported = [point.status == "reported" for point in points]
        self.canvas.traces.append(
            scatter(
                x=[point.low for point in points],
                y=[point.y for point in points],
                mode="markers",
                cliponaxis=True,
                name="days",
                marker={
                    "symbol": "diamond",
                    "opacity": 1,
                    "size": [diamond(RADIUS - 0.75 if edge else RADIUS + 0.75) for edge in outlined],
                    "color": [
                        self.colour.paper if edge else over(colour, 0.14, self.colour.paper) if hearsay else colour
                        for colour, edge, hearsay in zip(colours, outlined, reported, strict=True)
                    ],
                    "line": {
                        "width": 1.5,
                        "color": [colour if edge else self.colour.paper for colour, edge in zip(colours, outlined, strict=True)],
                    },
                },
                customdata=[[point.row] for point in points],
                hovertext=[self.hovers[point.row] for point in points],
                hovertemplate=_HOVER,
                meta={"rows": [point.row for point in points], "each": True},
                **_KEPT,
            )
        )
        for point in points:
            if point.status == "reported":
                self.canvas.sign(f"M0,{-RADIUS}L{RADIUS},0L0,{RADIUS}L{-RADIUS},0Z", point, point.low, DOTTED)
        self._crosses(points)
        instants = [point for point in points if point.instant]
        self._signs(instants, "line-ns", 6 / 1.4, 1.5, -RADIUS - 3)

    def _crosses(self, marks: list[Mark]) -> None:
        self._signs([mark for mark in marks if mark.status == "negated"], "x-thin", 6, 1.6, 0)

    def _signs(self, marks: list[Mark], symbol: str, size: float, line: float, up: float) -> None:
        if marks:
            colours = [self._ink(mark) for mark in marks]
            self.canvas.traces.append(
                scatter(
                    x=[(mark.low + mark.high) / 2 for mark in marks],
                    y=[mark.y + up for mark in marks],
                    mode="markers",
                    marker={"symbol": symbol, "size": size, "line": {"color": colours, "width": line}},
                    hoverinfo="skip",
                    meta={"rows": [mark.row for mark in marks], "each": True},
                    **_KEPT,
                )
            )

    def _chevrons(self, marks: tuple[Mark, ...]) -> None:
        """Where a bar goes on beyond what is known, and after an event that still goes on."""
        for mark in marks:
            if mark.opens[1]:
                twice = "M-14,-5L-8,0L-14,5" if mark.status == "ongoing" else ""  # it goes on, and the text says so
                self.canvas.sign(f"M-8,-5L-2,0L-8,5{twice}", mark, mark.high)
            elif mark.status == "ongoing":
                gap = RADIUS + 3 if mark.shape == "diamond" else 3
                self.canvas.sign(f"M{gap},-5L{gap + 6},0L{gap},5", mark, mark.high)
            if mark.opens[0]:
                self.canvas.sign("M8,-5L2,0L8,5", mark, mark.low)

    def _links(self) -> None:
        mark_of = {mark.row: mark for mark in self.plan.marks}
        lines: dict[tuple[int, bool], Lines] = defaultdict(Lines)
        for link in self.plan.links:
            edge = 0.0 if mark_of[link.row].shape == "diamond" else self._height(mark_of[link.row]) / 2
            lines[link.from_colour, link.quiet].add(
                link.row, (link.x, link.from_y + (edge if link.y > link.from_y else -edge)), (link.x, link.y)
            )
        for (colour, quiet), links in lines.items():
            self.canvas.traces.append(links.trace({"color": self.canvas.ink(colour, quiet), "width": 1.25}))

    def _dots(self) -> None:
        links = self.plan.links
        if links:
            line = {"color": [self.canvas.ink(link.colour, link.quiet) for link in links], "width": 1.75}
            self.canvas.traces.append(
                scatter(
                    x=[link.x for link in links],
                    y=[link.y for link in links],
                    mode="markers",
                    name="others",
                    marker={"symbol": "circle", "size": 8, "color": self.colour.paper, "line": line, "opacity": 1},
                    customdata=[[link.row] for link in links],
                    hovertext=[self.hovers[link.row] for link in links],
                    hovertemplate=_HOVER,
                    meta={"rows": [link.row for link in links], "each": True},
                    **_KEPT,
                )
            )

    def _ring(self, mark: Mark) -> None:
        if mark.shape == "diamond":
            moment = self.plan.scale.at(mark.low)
            day = moment - moment % DAY
            low, high = self.plan.scale.px(day), self.plan.scale.px(day + DAY)
            self.canvas.tinted(low, high)
            line = {"color": self.colour.ink, "width": 2}
            marker = {"symbol": "circle-open", "size": 27, "color": self.colour.ink, "line": line}
            self.canvas.traces.append(scatter(x=[mark.low], y=[mark.y], mode="markers", marker=marker, hoverinfo="skip"))
            return
        half = self._height(mark) / 2 + 4
        self.canvas.shapes.append(
            {"type": "rect", "xref": "x", "yref": "y", "x0": mark.low, "x1": mark.high, "y0": mark.y - half, "y1": mark.y + half,
             "line": {"color": self.colour.ink, "width": 2}}
        )  # fmt: skip


def diamond(half: float) -> float:
    """Plotly's size for a diamond of that half-diagonal."""
    return 2 * half / 1.3
