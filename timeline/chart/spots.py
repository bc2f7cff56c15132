"""What of a chart answers to the reader besides its marks: entries of the legend, lanes that open, events not drawn."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from timeline.chart.legend import Entry
from timeline.chart.plan import Layout


def spots(plan: Layout, entries: Sequence[Entry], names: Sequence[str], hiding: Mapping[int, float]) -> dict[str, Any]:
    """As plain data: `lanes`, each [name, top, bottom, how many names share it], and
    which of them are `bands`; `legend`, each [entry, x, y, width, words, meaning] in
    pixels from the plot's lower left corner; `left_out`, each [lane, rows, y] that the lane has no room for,
    which it says at y (`hiding`).
    """
    bands = [band.lane for band in plan.density.bands] if plan.density else []
    return {
        "bands": bands,
        "lanes": [[name, lane.top, lane.bottom, len(lane.names)] for name, lane in zip(names, plan.lanes, strict=True)],
        "legend": [list(entry) for entry in entries],
        "left_out": [[number, list(lane.left_out), hiding[number]] for number, lane in enumerate(plan.lanes) if lane.left_out],
    }
