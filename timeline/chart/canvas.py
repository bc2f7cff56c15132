"""What a figure is made of: traces, shapes and annotations, with the few kinds of words and rules that every part of it uses."""

from __future__ import annotations

import html
import unicodedata
from dataclasses import dataclass, field
from typing import Any

from timeline.chart.palette import Palette, faint, over
from timeline.chart.plan import Label, Layout, Mark

CLEAR = "rgba(0,0,0,0)"
CAPTION = 15.0
"""Pixels from one line of captions under folds to the next."""
QUIET, _QUIET_WORDS = 0.15, 0.35
"""What is left of the colour of a mark, and of words, that step back."""


@dataclass(slots=True)
class Canvas:
    """Collects the parts of a figure in the order in which they are drawn; what steps back is paler unless it is not to be `faded`."""

    plan: Layout
    colour: Palette
    faded: bool = True
    traces: list[dict[str, Any]] = field(default_factory=list)
    shapes: list[dict[str, Any]] = field(default_factory=list)
    notes: list[dict[str, Any]] = field(default_factory=list)

    def ink(self, number: int, quiet: bool = False) -> str:
        """An actor's colour, next to nothing of it for what steps back."""
        colour = self.colour.of(number)
        return over(colour, QUIET, self.colour.paper) if quiet and self.faded else colour

    def label(self, label: Label) -> None:
        """The words of a mark, on paper that lets them be read over a line."""
        told = isolated(safe(label.title)) if label.date or label.number else safe(label.title)
        title = f"<b>{told}</b>" if label.selected else told
        ink, pale = self.colour.ink, self.colour.ink3
        if label.quiet and self.faded:
            ink, pale = (over(colour, _QUIET_WORDS, self.colour.paper) for colour in (ink, pale))
        date = f'  <span style="color:{pale}">{safe(label.date)}</span>' if label.date else ""
        side = {"xanchor": label.anchor, "align": label.anchor}
        place = {"xref": "x", "yref": "y", "x": label.x, "y": label.y, **side}
        number = f"<b>{safe(label.number)}</b>" + "  " * bool(title) if label.number else ""
        self._note(number + title + date, place, 13, ink, name=f"row {label.row}")

    def note(
        self, text: str, x: float, y: float, *, shift: float = 0, size: int = 13, ink: str = "", anchor: str = "left", tip: str = ""
    ) -> None:
        """Words at a share of the plot's width and a height in its pixels; `tip` is shown when pointed at."""
        place = {"xref": "paper", "yref": "paper", "x": x, "y": 0, "xshift": shift, "yshift": self.plan.height - y, "xanchor": anchor}
        told = {"hovertext": tip, "captureevents": True} if tip else {}
        self._note(text, place, size, ink or self.colour.ink, **told)

    def words(self, text: str, x: float, y: float, ink: str, *, anchor: str = "left", size: int = 13, name: str = "") -> None:
        """Words in Plotly's markup at a place in the plot, anchored by a side or their "center"; `y` is their middle."""
        told = {"name": name} if name else {}
        self._note(text, {"xref": "x", "yref": "y", "x": x, "y": y, "xanchor": anchor, "align": anchor}, size, ink, **told)

    def tinted(self, low: float, high: float) -> None:
        """A column of the plot on other paper, between two pixels."""
        place = {"type": "rect", "layer": "below", "xref": "x", "yref": "paper", "x0": low, "x1": high, "y0": 0, "y1": 1}
        self.shapes.append({**place, "fillcolor": self.colour.tint, "line": {"width": 0}})

    def below(self, text: str, x: float, y: float) -> None:
        """Words under the chart, in pixels from the plot's lower left corner."""
        place = {"xref": "paper", "yref": "paper", "x": 0, "y": 0, "xshift": x, "yshift": -y, "xanchor": "left"}
        self._note(text, place, 13, self.colour.ink2)

    def _note(self, text: str, place: dict[str, Any], size: int, ink: str, **more: Any) -> None:
        looks = {"showarrow": False, "yanchor": "middle", "borderpad": 0, "bgcolor": faint(self.colour.paper, 0.8)}
        self.notes.append({"text": text, "font": {"size": size, "color": ink}, **looks, **place, **more})

    def rule(self, y: float, colour: str, left: float) -> None:
        """A line across the chart, names included."""
        line = {"type": "line", "layer": "below", "xref": "paper", "yref": "y", "y0": y, "y1": y, "line": {"color": colour, "width": 1}}
        self.shapes.append({**line, "x0": 0, "x1": 1})
        self.shapes.append({**line, "xsizemode": "pixel", "xanchor": 0, "x0": -left, "x1": 0})

    def dot(self, x: float, y: float, colour: str) -> None:
        """A lane's coloured dot, `x` pixels from the plot's left edge."""
        place = {"xref": "paper", "yref": "y", "xsizemode": "pixel", "xanchor": 0, "x0": x - 4, "x1": x + 4, "y0": y - 4, "y1": y + 4}
        self.shapes.append({"type": "circle", "fillcolor": colour, "line": {"width": 0}, **place})

    def published(self, when: float, word: str) -> None:
        """The publication day at that pixel: a dotted line, named above."""
        place = {"layer": "below", "xref": "x", "yref": "paper", "x0": when, "x1": when, "y0": 0, "y1": 1}
        self.shapes.append({"type": "line", "line": {"color": self.colour.ink3, "width": 1, "dash": "2px,3px"}, **place})
        above = {"xref": "x", "yref": "paper", "x": when, "y": 1, "yshift": 9, "xanchor": "center"}
        self._note(f"<i>{word}</i>", above, 12, self.colour.ink3)

    def heading(self, x: float, text: str) -> None:
        """Bold words over the ticks."""
        place = {"xref": "x", "yref": "paper", "x": x, "y": 1, "yshift": 34, "xanchor": "left"}
        self._note(f"<b>{safe(text)}</b>", place, 12, self.colour.ink)

    def fold(self, low: float, high: float, caption: str, at: float, row: int = 0) -> None:
        """Folded time between two pixels: paper with torn edges from top to bottom, a caption below, centred at a pixel."""
        bottom, step, out = self.plan.height, 16.0, 4.0
        count = max(2, round(bottom / step))
        ys = [bottom * i / count for i in range(count + 1)]

        def torn(x: float) -> list[tuple[float, float]]:
            return [(x + (out if i % 2 else 0.0) - out / 2, y) for i, y in enumerate(ys)]

        left, right = torn(low + 5), torn(high - 5)
        band = [*left, *reversed(right)]
        common = {"type": "path", "layer": "above", "xref": "x", "yref": "y"}
        self.shapes.append({**common, "path": _path(band) + "Z", "fillcolor": self.colour.paper, "line": {"width": 0}})
        for edge in (left, right):
            line = {"color": self.colour.line2, "width": 1}
            self.shapes.append({**common, "path": _path(edge), "fillcolor": CLEAR, "line": line})
        place = {"xref": "x", "yref": "paper", "x": at, "y": 0, "yshift": -10 - CAPTION * row, "xanchor": "center"}
        self._note(f"<i>{safe(caption)}</i>", place, 12, self.colour.ink3)

    def sign(self, path: str, mark: Mark, x: float, dash: str = "solid") -> None:
        """A sign drawn in pixels at a mark, the same size at any zoom."""
        pixels = {"xref": "x", "yref": "y", "xsizemode": "pixel", "ysizemode": "pixel", "xanchor": x, "yanchor": mark.y}
        line = {"color": self.ink(mark.colour, mark.quiet), "width": 1.75, "dash": dash}
        self.shapes.append({"type": "path", "path": path, "line": line, "fillcolor": CLEAR, "name": f"row {mark.row}", **pixels})


def scatter(**attributes: Any) -> dict[str, Any]:
    """A trace of points or lines, as Plotly's plain data."""
    return {"type": "scatter", **attributes}


def bars_of(**attributes: Any) -> dict[str, Any]:
    """A trace of bars, as Plotly's plain data."""
    return {"type": "bar", **attributes}


@dataclass(slots=True)
class Lines:
    """Lines of one look, and the row that each belongs to."""

    xs: list[float | None] = field(default_factory=list)
    ys: list[float | None] = field(default_factory=list)
    rows: list[int] = field(default_factory=list)

    def add(self, row: int, start: tuple[float, float], end: tuple[float, float]) -> None:
        """A line from one place of the plot to another."""
        self.xs += [start[0], end[0], None]
        self.ys += [start[1], end[1], None]
        self.rows.append(row)

    def trace(self, line: dict[str, Any]) -> dict[str, Any]:
        """All of them, in that look."""
        return scatter(x=self.xs, y=self.ys, mode="lines", line=line, hoverinfo="skip", meta={"rows": self.rows})


def safe(text: str) -> str:
    """Text that Plotly shows letter by letter: no tags, links or styles, no LaTeX (a dollar sign is written as an entity)."""
    return html.escape(text, quote=False).replace("$", "&#36;").replace("\n", " ")


def isolated(text: str) -> str:
    """Text that keeps what stands beside it in order when it runs from right to left itself."""
    turned = any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in text)
    return f"\u2068{text}\u2069" if turned else text  # first strong isolate, pop directional isolate


def _path(points: list[tuple[float, float]]) -> str:
    return "M" + "L".join(f"{x:.1f},{y:.1f}" for x, y in points)
