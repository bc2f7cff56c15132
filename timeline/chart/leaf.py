"""Words, rules and rings on a printed sheet, in pixels from its left and top edges: Plotly counts them from its plot."""

from __future__ import annotations

from typing import Any

from timeline.chart.figure import FONT
from timeline.chart.palette import Palette


class Leaf:
    """What is written around a figure; `left` and `top` are where the plot's own corner lies on the sheet."""

    def __init__(self, colour: Palette, left: float, top: float) -> None:
        self.colour, self.left, self.top = colour, left, top
        self.notes: list[dict[str, Any]] = []
        self.shapes: list[dict[str, Any]] = []

    def note(
        self, text: str, x: float, y: float, size: float, ink: str, family: str = FONT, over: str = "middle", right: bool = False
    ) -> None:
        """Plotly's markup at a place: its left end, or its `right` one, and its `over` ("top", "middle") stand there."""
        place = {"xref": "paper", "yref": "paper", "x": 0, "y": 1, "xanchor": "right" if right else "left", "yanchor": over, "borderpad": 0}
        shift = {"xshift": x - self.left, "yshift": self.top - y, "align": "right" if right else "left"}
        self.notes.append({"text": text, "showarrow": False, "font": {"family": family, "size": size, "color": ink}, **place, **shift})

    def rule(self, y: float, start: float, end: float) -> None:
        """A thin line across."""
        self._shape("line", start, y, end, y, {"color": self.colour.line, "width": 1})

    def ring(self, x: float, y: float, radius: float) -> None:
        """The dotted circle of an event without a date."""
        self._shape(
            "circle", x - radius, y - radius, x + radius, y + radius, {"color": self.colour.ink3, "width": 1.75, "dash": "1.75px,2.5px"}
        )

    def _shape(self, kind: str, x0: float, y0: float, x1: float, y1: float, line: dict[str, Any]) -> None:
        place = {"xref": "paper", "yref": "paper", "xsizemode": "pixel", "ysizemode": "pixel", "xanchor": 0, "yanchor": 1}
        ends = {"x0": x0 - self.left, "x1": x1 - self.left, "y0": self.top - y0, "y1": self.top - y1}
        self.shapes.append({"type": kind, "line": line, **place, **ends})
