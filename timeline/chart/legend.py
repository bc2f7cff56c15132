"""The rows below the chart that say in words what shapes, edges and colours mean; only what the chart shows is explained.

Each entry has a name: `Mark.signs` has those that explain it, so that a page can show the marks of one and let all others step back.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from timeline.chart.bands import PER
from timeline.chart.canvas import CLEAR, Canvas, safe
from timeline.chart.drawing import DOTTED
from timeline.chart.lettering import shorten, width
from timeline.chart.palette import NAMED, faint, over
from timeline.wording import Translator

_ROW, _TOP, _GAP, _SWATCH_GAP, _SIZE = 24.0, 12.0, 20.0, 6.0, 13
_HEADINGS = {"actor": "Actors", "kind": "Kind", "source": "Source", "status": "Status"}
ENTRIES = {
    "day": ("to the day", "A diamond: the text gives the day."),
    "minute": ("to the minute", "A diamond with a tick: the text gives the time of day."),
    "month": ("to the month", "A full bar as long as the month, week or season that the text names: some day within it."),
    "year": ("to the year", "A pale bar as long as the year, decade or century that the text names: some day within it."),
    "interval": ("from … to …", "A slim bar: the text states its first and its last day."),
    "approximate": ("approximate", "A bar that fades out: the text says the date only roughly."),
    "open": ("open-ended", "A bar that runs on to an arrow: the text names no end, or no beginning."),
    "happened": ("stated as fact", "A full mark: told as something that took place."),
    "reported": ("reported", "A dotted edge: someone says so; the text does not say it itself."),
    "planned": ("planned", "An empty mark: announced or expected, not told as done."),
    "negated": ("denied", "An empty mark with a cross: the text says that it did not happen."),
    "ongoing": ("ongoing", "An arrow after the mark: it was still going on when the text was written."),
    "linked": ("several actors", "A ring on a line: another actor who takes part."),
}
"""What each entry is called, and what its mark means."""
DATES = ("day", "minute", "month", "year", "interval", "approximate", "open")
STATUSES = ("happened", "reported", "planned", "negated", "ongoing")


class Swatch(NamedTuple):
    """An entry: its name (none: not to be chosen), its words, its drawing's width, the drawing at a left edge and a middle."""

    name: str
    words: str
    wide: float
    draw: Callable[[_Pen, float, float], None]


class Entry(NamedTuple):
    """Where an entry stands: left edge and middle in pixels from the plot's lower left corner, and its width; what it says and means."""

    name: str
    x: float
    y: float
    wide: float
    words: str
    meaning: str


def legend(
    canvas: Canvas, say: Translator, room: float, left: float, colours: tuple[str, Mapping[str, int]] | None, under: float = 0.0
) -> tuple[float, list[Entry]]:
    """Draws the rows in `room` pixels, the first at `left` pixels left of the plot; `colours`, what they stand for and whose they are,
    when lanes do not name them. `under` is the height of what stands between. The height with it, and where the entries are that one
    can choose.
    """
    pen = _Pen(canvas)
    known = [
        ("Band", _bands(canvas, say)),
        ("Date", _known(canvas, say, DATES)),
        ("Status", _statuses(canvas, say)),
        *([(_HEADINGS[colours[0]], _colours(canvas, say, *colours))] if colours else []),
    ]
    rows = [(say(name), swatches) for name, swatches in known if swatches]
    indent = max((width(name, _SIZE, bold=True) for name, _ in rows), default=0.0) + _GAP
    y = under + _TOP + _ROW / 2
    entries: list[Entry] = []
    for heading, swatches in rows:
        canvas.below(f"<b>{safe(heading)}</b>", -left, y)
        x = indent
        for name, words, wide, draw in swatches:
            needed = wide + _SWATCH_GAP + width(words, _SIZE)
            if x > indent and x + needed > room:
                x, y = indent, y + _ROW
            draw(pen, x - left, y)
            canvas.below(safe(words), x - left + wide + _SWATCH_GAP, y)
            if name:
                entries.append(Entry(name, round(x - left, 1), round(y, 1), round(needed, 1), words, meaning(name, say)))
            x += needed + _GAP
        y += _ROW
    return y - _ROW / 2, entries


def meaning(name: str, say: Translator) -> str:
    """What an entry's mark means, in a sentence; nothing for colours."""
    return say(ENTRIES[name][1]) if name in ENTRIES else ""


def _known(canvas: Canvas, say: Translator, names: tuple[str, ...]) -> list[Swatch]:
    """Those of the entries that some mark shows."""
    found = {sign for mark in canvas.plan.marks for sign in mark.signs}
    return [Swatch(name, called(name, say), *_DRAWN[name]) for name in names if name in found]


def called(name: str, say: Translator) -> str:
    """What an entry is called."""
    return say(ENTRIES[name][0], "status") if name in STATUSES else say(ENTRIES[name][0])


def _bands(canvas: Canvas, say: Translator) -> list[Swatch]:
    dense = canvas.plan.density
    if dense is None:
        return []
    peaks = [Swatch("", say("peak named by its most important event, and its total"), 8, _Pen.peak)] if dense.peaks else []
    return [Swatch("", say(PER[dense.unit][1]), 40, _Pen.band), *peaks]


def _statuses(canvas: Canvas, say: Translator) -> list[Swatch]:
    shown = _known(canvas, say, STATUSES)
    shown = shown if {swatch.name for swatch in shown} - {"happened"} else []
    return [*shown, *(_known(canvas, say, ("linked",)) if canvas.plan.links else [])]


def _colours(canvas: Canvas, say: Translator, whose: str, numbers: Mapping[str, int]) -> list[Swatch]:
    named = sorted((number, name) for name, number in numbers.items() if number < NAMED)
    told = {number: called(name, say) if whose == "status" else say(name, whose) if whose == "kind" else name for number, name in named}
    swatches = [Swatch(f"colour {number}", shorten(name, 140), 8, _dot(canvas.colour.of(number))) for number, name in told.items()]
    others = Swatch(f"colour {NAMED}", say("others"), 8, _dot(canvas.colour.of(NAMED)))
    swatches = [*swatches, others] if len(numbers) > len(named) else swatches
    return swatches if canvas.plan.marks else [swatch._replace(name="") for swatch in swatches]


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


_DRAWN: dict[str, tuple[float, Callable[[_Pen, float, float], None]]] = {
    "day": (17, _Pen.diamond), "minute": (17, _Pen.instant), "month": (18, _Pen.solid), "year": (36, _Pen.pale),
    "interval": (30, _Pen.stated), "approximate": (40, _Pen.guess), "open": (30, _Pen.open), "happened": (17, _Pen.diamond),
    "reported": (28, _Pen.reported),
    "planned": (17, _Pen.planned), "negated": (17, _Pen.negated), "ongoing": (26, _Pen.ongoing), "linked": (10, _Pen.linked),
}  # fmt: skip
