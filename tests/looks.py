"""Drawings of a frame as tests ask for them: what a reader chooses by name, the rest as it comes."""

from __future__ import annotations

from typing import Any

import pandas as pd

from timeline.chart import figure, layout, sheet
from timeline.chart.framing import Sheet
from timeline.chart.layout import Layout
from timeline.chart.look import Look


def laid_out(frame: pd.DataFrame, plot: float = 960, header: float = 0, **chosen: Any) -> Layout:
    """Where everything stands, with English words."""
    return layout.layout(frame, Look.of(frame, **{"language": "en"} | chosen), plot, header)


def picture(frame: pd.DataFrame, width: int = figure.WIDTH, faded: bool = True, **chosen: Any) -> dict[str, Any]:
    """The figure as plain data."""
    return figure.picture(frame, Look.of(frame, **chosen), width, faded=faded)


def sheet_of(frame: pd.DataFrame, *, chosen: dict[str, Any] | None = None, **options: Any) -> Sheet:
    """The sheet with a frame's timeline."""
    return sheet.sheet(frame, Look.of(frame, **chosen or {}), **options)
