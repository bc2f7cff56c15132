"""The rows below the chart that say in words what shapes, edges and colours mean; only what the chart shows is explained."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from timeline.chart.bands import PER
from timeline.chart.canvas import CLEAR, Canvas, safe
from timeline.chart.drawing import DOTTED
from timeline.chart.lettering import shorten, width
from timeline.chart.palette import NAMED, faint, over
from timeline.wording import Translator

_ROW, _TOP, _GAP, _SWATCH_GAP, _SIZE = 24.0, 12.0, 20.0, 6.0, 13
_HEADINGS = {"actor": "Actors", "kind": "Kind", "source": "Source", "status": "Status"}
Swatch = tuple[str, float, Callable[["_Pen", float, float], None]]
"""Words, the drawing's width, the drawing at a left edge and a middle."""


def legend(canvas: Canvas, say: Translator, room: float, left: float, colours: tuple[str, Mapping[str, int]] | None) -> float:
    """Draws the rows in `room` pixels, the first at `left` pixels left of the plot; `colours`, what they stand for and whose they are,
    when lanes do not name them. Their height."""
    pen = _Pen(canvas)
    known = [
        ("Band", _bands(canvas, say)),
        ("Date", _dates(canvas, say)),
        ("Status", _statuses(canvas, say)),
        *([(_HEADINGS[colours[0]], _colours(canvas, say, *colours))] if colours else []),
    ]
    rows = [(say(name), swatches) for name, swatches in known if swatches]
    indent = max((width(name, _SIZE, bold=True) for name, _ in rows), default=0.0) + _GAP
    y = _TOP + _ROW / 2
    for name, swatches in rows:
        canvas.below(f"<b>{safe(name)}</b>", -left, y)
        x = indent
        for words, wide, draw in swatches:
            needed = wide + _SWATCH_GAP + width(words, _SIZE)
            if x > indent and x + needed > room:
                x, y = indent, y + _ROW
            draw(pen, x - left, y)
            canvas.below(safe(words), x - left + wide + _SWATCH_GAP, y)
            x += needed + _GAP
        y += _ROW
    return y - _ROW / 2


def _dates(canvas: Canvas, say: Translator) -> list[Swatch]:
    marks = canvas.plan.marks
    known: list[tuple[bool, Swatch]] = [
        (any(mark.shape == "diamond" and not mark.instant for mark in marks), (say("to the day"), 17, _Pen.diamond)),
        (any(mark.instant for mark in marks), (say("to the minute"), 17, _Pen.instant)),
        (any(mark.texture == "solid" and mark.shape == "bar" for mark in marks), (say("to the month"), 18, _Pen.solid)),
        (any(mark.texture == "pale" for mark in marks), (say("to the year"), 36, _Pen.pale)),
        (any(mark.texture == "stated" and not any(mark.opens) for mark in marks), (say("from … to …"), 30, _Pen.stated)),
        (any(mark.texture == "guess" for mark in marks), (say("approximate"), 40, _Pen.guess)),
        (any(any(mark.opens) for mark in marks), (say("open-ended"), 30, _Pen.open)),
    ]
    return [swatch for shown, swatch in known if shown]


def _bands(canvas: Canvas, say: Translator) -> list[Swatch]:
    dense = canvas.plan.density
    if dense is None:
        return []
    peaks: list[Swatch] = [(say("peak named by its most important event, and its total"), 8, _Pen.peak)] if dense.peaks else []
    return [(say(PER[dense.unit][1]), 40, _Pen.band), *peaks]


def _statuses(canvas: Canvas, say: Translator) -> list[Swatch]:
    found = {mark.status for mark in canvas.plan.marks}
    swatches: dict[str, Swatch] = {
        "happened": (say("happened", "status"), 17, _Pen.diamond), "reported": (say("reported", "status"), 28, _Pen.reported),
        "planned": (say("planned", "status"), 17, _Pen.planned), "negated": (say("negated", "status"), 17, _Pen.negated),
        "ongoing": (say("ongoing", "status"), 26, _Pen.ongoing),
    }  # fmt: skip
    shown = [swatch for status, swatch in swatches.items() if status in found] if found - {"happened"} else []
    return [*shown, (say("several actors"), 10, _Pen.linked)] if canvas.plan.links else shown


def _colours(canvas: Canvas, say: Translator, whose: str, numbers: Mapping[str, int]) -> list[Swatch]:
    named = sorted((number, name) for name, number in numbers.items() if number < NAMED)
    told = {number: say(name, whose) if whose in ("kind", "status") else name for number, name in named}
    swatches: list[Swatch] = [(shorten(name, 140), 8, _dot(canvas.colour.of(number))) for number, name in told.items()]
    return [*swatches, (say("others"), 8, _dot(canvas.colour.of(NAMED)))] if len(numbers) > len(named) else swatches


def _dot(colour: str) -> Callable[[_Pen, float, float], None]:
    def draw(pen: _Pen, x: float, y: float) -> None:
        pen.shape("circle", x, x + 8, y - 4, y + 4, fill=colour)

    return draw


class _Pen:
    """Draws at pixels right of the plot's left edge and below its bottom, wherever the chart ends up stretching."""

    def __init__(self, canvas: Canvas) -> None:
        self.canvas = canvas
        self.ink, self.paper = canvas.colour.ink2, canvas.colour.paper

    def shape(self, kind: str, x0: float, x1: float, y0: float, y1: float, *, fill: str = "", line: float = 0, dash: str = "solid") -> None:
        edge = {"color": self.ink, "width": line, "dash": dash}
        self._add({"type": kind, "x0": x0, "x1": x1, "y0": -y0, "y1": -y1, "fillcolor": fill or CLEAR, "line": edge})

    def path(self, x: float, y: float, points: str, *, fill: str = "", line: float = 1.75, dash: str = "solid") -> None:
        """Straight lines through points "x,y x,y …" relative to the place; the first point again closes them."""
        pairs = [[float(number) for number in pair.split(",")] for pair in points.split()]
        drawn = "L".join(f"{x + right:g},{-(y + down):g}" for right, down in pairs)
        edge = {"color": self.ink, "width": line, "dash": dash}
        self._add({"type": "path", "path": f"M{drawn}", "fillcolor": fill or CLEAR, "line": edge})

    def _add(self, shape: dict[str, Any]) -> None:
        pixels = {"xref": "paper", "yref": "paper", "xsizemode": "pixel", "ysizemode": "pixel", "xanchor": 0, "yanchor": 0}
        self.canvas.shapes.append({**pixels, **shape})

    def diamond(self, x: float, y: float) -> None:
        self.path(x, y, "8.5,-7 15.5,0 8.5,7 1.5,0 8.5,-7", fill=self.ink, line=0)

    def instant(self, x: float, y: float) -> None:
        self.diamond(x, y)
        self.path(x, y, "8.5,-11 8.5,-6", line=1.5)

    def solid(self, x: float, y: float) -> None:
        self.shape("rect", x, x + 18, y - 5, y + 5, fill=self.ink)

    def pale(self, x: float, y: float) -> None:
        self.shape("rect", x, x + 36, y - 5, y + 5, fill=over(self.ink, 0.2, self.paper), line=1.2)

    def stated(self, x: float, y: float) -> None:
        self.shape("rect", x, x + 30, y - 4, y + 4, fill=over(self.ink, 0.72, self.paper))

    def guess(self, x: float, y: float) -> None:
        self._fade(x, x + 13, y, 0, 0.72)
        self.shape("rect", x + 13, x + 27, y - 4, y + 4, fill=faint(self.ink, 0.72))
        self._fade(x + 27, x + 40, y, 0.72, 0)

    def open(self, x: float, y: float) -> None:
        self.shape("rect", x, x + 12, y - 4, y + 4, fill=faint(self.ink, 0.72))
        self._fade(x + 12, x + 24, y, 0.72, 0)
        self.path(x, y, "23,-5 29,0 23,5")

    def _fade(self, x0: float, x1: float, y: float, before: float, after: float) -> None:
        steps = 12
        for step in range(steps):
            low, high = (x0 + (x1 - x0) * (step + edge) / steps for edge in (0, 1))
            self.shape("rect", low, high, y - 4, y + 4, fill=faint(self.ink, before + (after - before) * (step + 0.5) / steps))

    def reported(self, x: float, y: float) -> None:
        self.shape("rect", x, x + 28, y - 5, y + 5, fill=faint(self.ink, 0.14), line=1.75, dash=DOTTED)

    def planned(self, x: float, y: float) -> None:
        self.path(x, y, "8.5,-7 15.5,0 8.5,7 1.5,0 8.5,-7", line=1.5)

    def negated(self, x: float, y: float) -> None:
        self.planned(x, y)
        self.path(x, y, "6,-2.5 11,2.5", line=1.6)
        self.path(x, y, "11,-2.5 6,2.5", line=1.6)

    def ongoing(self, x: float, y: float) -> None:
        self.diamond(x, y)
        self.path(x, y, "19,-5 25,0 19,5")

    def band(self, x: float, y: float) -> None:
        self.path(x, y, "0,6 0,3 10,3 10,-1 18,-1 18,-7 26,-7 26,1 34,1 34,4 40,4 40,6 0,6", fill=over(self.ink, 0.78, self.paper), line=0)

    def peak(self, x: float, y: float) -> None:
        self.path(x, y, "4,-8 4,3", line=1)
        self.shape("circle", x, x + 8, y, y + 8, fill=self.ink)

    def linked(self, x: float, y: float) -> None:
        self.path(x, y, "5,-6 5,3", line=1.25)
        self.shape("circle", x + 2, x + 8, y - 8, y - 2, fill=self.ink)
        self.shape("circle", x + 2, x + 8, y + 1, y + 7, fill=self.paper, line=1.4)
