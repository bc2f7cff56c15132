"""Bands -> Plotly: a stepped area a lane, names over its peaks, one line to compare by, and columns that answer to the pointer."""

from __future__ import annotations

from collections.abc import Collection
from itertools import pairwise

from timeline.chart.canvas import QUIET, Canvas, bars_of, safe, scatter
from timeline.chart.columns import period
from timeline.chart.density import AREA, LINE, many
from timeline.chart.plan import Band, Density
from timeline.wording import Translator

_FILL = 0.78
_HOVER = "%{hovertext}<extra></extra>"
PER = {
    "hour": ("{n} per hour", "events per hour"), "day": ("{n} per day", "events per day"), "week": ("{n} per week", "events per week"),
    "month": ("{n} per month", "events per month"), "quarter": ("{n} per quarter", "events per quarter"),
    "year": ("{n} per year", "events per year"), "decade": ("{n} per decade", "events per decade"),
    "century": ("{n} per century", "events per century"),
}  # fmt: skip
"""What a column is, for the line and for the legend."""


def draw_bands(canvas: Canvas, dense: Density, names: list[str], say: Translator, focus: Collection[str] = ()) -> set[int]:
    """All bands of a layout; `names` are those of all its lanes. With a `focus`, bands of other names step back: their lanes are returned.

    A column's `customdata[0]` is -1 for the first of `dense.columns`, -2 for the second …
    """
    quiet = {band.lane for band in dense.bands if focus and set(focus).isdisjoint(canvas.plan.lanes[band.lane].names)}
    _selected(canvas, dense)
    for band in dense.bands:
        _area(canvas, dense, band, canvas.ink(band.colour), QUIET if band.lane in quiet and canvas.faded else _FILL)
    _references(canvas, dense, say)
    _targets(canvas, dense, names, say)
    _peaks(canvas, dense, quiet)
    return quiet


def _area(canvas: Canvas, dense: Density, band: Band, colour: str, opacity: float) -> None:
    """The outline of the columns; those that touch stand as one."""
    xs: list[float | None] = []
    ys: list[float | None] = []
    for column, count in zip(dense.columns, band.counts, strict=True):
        if not count:
            continue
        top = round(band.base - min(max(count * band.pixels, 1.0), AREA), 1)
        low, high = round(column.low, 1), round(column.high, 1)
        if xs and xs[-1] is None and xs[-2] == low:
            del xs[-2:], ys[-2:]
            xs += [low, high, high, None]
            ys += [top, top, band.base, None]
        else:
            xs += [low, low, high, high, None]
            ys += [band.base, top, top, band.base, None]
    canvas.traces.append(
        scatter(
            x=xs[:-1], y=ys[:-1], mode="lines", line={"width": 0}, fill="toself", fillcolor=colour, opacity=opacity, hoverinfo="skip",
            name="band", meta={"lane": band.lane},
        )
    )  # fmt: skip


def _references(canvas: Canvas, dense: Density, say: Translator) -> None:
    line = {"color": canvas.colour.line2, "width": 1, "dash": "2px,3px"}
    for band in dense.bands:
        y = band.base - band.reference * band.pixels
        place = {"layer": "above", "xref": "paper", "yref": "y", "x0": 0, "x1": 1, "y0": y, "y1": y}
        if band.reference:
            canvas.shapes.append({"type": "line", "line": line, **place})
        if band.named:
            told = say(PER[dense.unit][0]).format(n=many(band.reference, say.language))
            canvas.words(told, *band.named, canvas.colour.ink3, size=12)


def _targets(canvas: Canvas, dense: Density, names: list[str], say: Translator) -> None:
    """Invisible columns as high as all bands that touch, so that a thin one is easy to meet; they say how many there are in each lane."""
    runs: list[list[Band]] = []
    for before, band in pairwise([None, *dense.bands]):
        if before is not None and band is not None and before.lane + 1 == band.lane:
            runs[-1].append(band)
        elif band is not None:
            runs.append([band])
    clear, named = {"marker": {"opacity": 0}}, [safe(name) for name in names]
    for run in runs:
        held = [i for i in range(len(dense.columns)) if any(band.counts[i] for band in run)]
        top, bottom = canvas.plan.lanes[run[0].lane].top, run[-1].base
        canvas.traces.append(
            bars_of(
                x=[round((dense.columns[i].low + dense.columns[i].high) / 2, 1) for i in held],
                width=[round(dense.columns[i].high - dense.columns[i].low, 1) for i in held],
                base=[bottom] * len(held), y=[top - bottom] * len(held), marker={"opacity": 0}, selected=clear, unselected=clear,
                customdata=[[-1 - i] for i in held], hovertext=[_hover(dense, run, i, named, say) for i in held], hovertemplate=_HOVER,
                name="columns",
            )
        )  # fmt: skip


def _hover(dense: Density, run: list[Band], column: int, names: list[str], say: Translator) -> str:
    """How many there are in each lane of a run in a column; `names` are safe."""
    lines = [f"<b>{safe(period(dense.unit, dense.columns[column].start, say.language))}</b>"]
    counts = [(names[band.lane], round(band.counts[column])) for band in run]
    lines += [f"{name}&nbsp; {many(count, say.language)}" for name, count in counts if count]
    return "<br>".join(lines)


def _peaks(canvas: Canvas, dense: Density, quiet: Collection[int]) -> None:
    peaks = dense.peaks
    if not peaks:
        return
    xs = [x for peak in peaks for x in (peak.x, peak.x, None)]
    ys = [y for peak in peaks for y in (peak.y - 4, peak.label + 1, None)]
    line = {"color": canvas.colour.ink3, "width": 1}
    canvas.traces.append(scatter(x=xs, y=ys, mode="lines", line=line, hoverinfo="skip"))
    canvas.traces.append(
        scatter(
            x=[peak.x for peak in peaks], y=[peak.y for peak in peaks], mode="markers", hoverinfo="skip", name="peaks",
            marker={"size": 8, "color": [canvas.ink(peak.colour, peak.lane in quiet) for peak in peaks], "opacity": 1,
                    "line": {"width": 1.5, "color": canvas.colour.paper}},
            meta={"lanes": [peak.lane for peak in peaks]},
        )
    )  # fmt: skip
    for peak in peaks:
        ink, pale = (canvas.colour.ink3 if peak.lane in quiet and canvas.faded else canvas.colour.ink), canvas.colour.ink3
        canvas.words(f"<b>{safe(peak.title)}</b>", peak.label_x, peak.label - 1.5 * LINE, ink, anchor=peak.anchor, name=f"lane {peak.lane}")
        canvas.words(safe(peak.note), peak.label_x, peak.label - 0.5 * LINE, pale, anchor=peak.anchor, size=12, name=f"lane {peak.lane}")


def _selected(canvas: Canvas, dense: Density) -> None:
    """The column of the selected event: tinted from top to bottom, ringed in its lane."""
    if dense.selected is None:
        return
    lane, number = dense.selected
    column, band = dense.columns[number], next(band for band in dense.bands if band.lane == lane)
    canvas.tinted(column.low, column.high)
    y, x = band.base - min(band.counts[number] * band.pixels, AREA), (column.low + column.high) / 2
    marker = {"symbol": "circle-open", "size": 18, "color": canvas.colour.ink, "line": {"color": canvas.colour.ink, "width": 2}}
    canvas.traces.append(scatter(x=[x], y=[y], mode="markers", marker=marker, hoverinfo="skip"))
