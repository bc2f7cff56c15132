"""Layout -> one Plotly figure.

Both axes count pixels, from the plot's left edge and down from its top: what stands where is the layout's business, and folded time has
no place on a date axis. Article text reaches Plotly only through `safe`.
"""

from __future__ import annotations

import textwrap
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from functools import lru_cache
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from timeline.chart.axis import Heading, clear_of, pixel_axis, ticks
from timeline.chart.bands import draw_bands
from timeline.chart.canvas import CAPTION, Canvas, safe
from timeline.chart.density import many
from timeline.chart.drawing import draw_marks
from timeline.chart.index import Selection
from timeline.chart.layout import layout as laid_out
from timeline.chart.legend import legend
from timeline.chart.lettering import lines, shorten
from timeline.chart.lettering import width as text_width
from timeline.chart.look import Look
from timeline.chart.palette import palette
from timeline.chart.plan import ROOM, Lane, Layout, Room
from timeline.chart.spots import spots
from timeline.chart.window import DAY
from timeline.wording import Translator, translator, words_for

FONT = '"Source Sans 3", "Helvetica Neue", Arial, "Liberation Sans", sans-serif'
SERIF = '"Source Serif 4", Georgia, "Liberation Serif", serif'
WIDTH = 1100
NARROW = 640
"""Narrower charts write the lanes' names above the lanes instead of beside them."""
_COLUMN, _NAME_ROW, _EDGE, _AXIS = 150, 26, 8, 54
_EXCERPT = 120
_HOVERED = ("title", "excerpt", "start", "end", "edtf", "grain", "approximate", "document", "other_documents", "corrected")


def figure(
    frame: pd.DataFrame,
    *,
    lanes: str = "actor",
    theme: str = "light",
    language: str | None = None,
    selected: str | int | None = None,
    title: str | None = None,
    width: int | None = None,
    colours: Mapping[str, int] | None = None,
    view: tuple[datetime, datetime] | None = None,
    folding: bool | None = None,
    focus: Collection[str] = (),
    chosen: Selection | None = None,
    numbered: Mapping[int, int] | None = None,
    room: Room = ROOM,
    coloured: str = "actor",
    order: str = "linked",
    only: Collection[str] = (),
) -> go.Figure:
    """The timeline of an event frame.

    `lanes` is "actor", "kind" or "source"; `theme` "light" or "dark"; `language` the reader's, by default the documents'; `selected` an
    event's id or row; `width` the pixels the chart will have (labels are placed for it; the figure still stretches); `coloured` what
    colours stand for ("actor", "kind", "source" or "status") and `colours` their numbers in the whole timeline (`palette.assign`) when
    `frame` is a part of it. `view` is the stretch of time to show, by default what shows the events best; `folding` whether long empty
    stretches are folded away, by default when most of the view is empty. With a `focus` on actors, events of others step back without
    moving. `numbered` are numbers to write before titles, by row, and `room` is the height that rows take, both for print. `chosen` are
    the rows to draw, all when it is not given. `order` is that of the lanes (`lanes.ORDERS`); with `only` some entries of the legend
    (`legend.ENTRIES`), all other marks step back.
    A mark's `customdata[0]` is its event's row position in `frame`; `layout.meta` says which pixel is which moment (`described`). More
    events than one can tell apart are drawn as bands: how many there are an hour, day, week, month or year.

    >>> import timeline
    >>> drawn = figure(timeline.extract("Ada Lindt opened the bridge on 4 May 1934."), language="en")
    >>> [row for row, *_ in drawn.layout.meta["rows"]]
    [0]
    """
    look = Look.of(
        frame, lanes=lanes, theme=theme, language=language, selected=selected if isinstance(selected, int) else _row_of(frame, selected),
        colours=colours, view=view, folding=folding, focus=focus, chosen=chosen, numbered=numbered, room=room, coloured=coloured,
        order=order, only=only,
    )  # fmt: skip
    chart = go.Figure(picture(frame, look, width or WIDTH, title))
    chart.update_layout(template=None)
    return chart


def picture(
    frame: pd.DataFrame, look: Look, width: int, title: str | None = None, *, face: str = FONT, faded: bool = True
) -> dict[str, Any]:
    """The same figure as plain data, `data` and `layout`, which is what a browser needs; `face` is its typeface.

    Without being `faded`, what steps back looks like the rest, and `layout.meta["quiet"]` says which it is: rows, and lanes of bands.
    """
    say, colour = translator(look.language), palette(look.theme)
    wide = width >= NARROW
    left, right = (_COLUMN, 2 * _EDGE) if wide else (_EDGE, _EDGE)
    plan = laid_out(frame, look, width - left - right, 0 if wide else _NAME_ROW)
    canvas = Canvas(plan, colour, faded)
    draw_marks(canvas, hovers(frame, [mark.row for mark in plan.marks], look.language), look.selected)
    named_lanes = [lane_name(lane, say, look.lanes) for lane in plan.lanes]
    behind: set[int] = set()
    if plan.density:
        behind = draw_bands(canvas, plan.density, named_lanes, say, look.leading)
    hiding = _lanes(canvas, plan, say, left, wide, look.lanes)
    drawn = bool(plan.marks or plan.density)
    whose = None if look.lanes == look.coloured else (look.coloured, look.colours)
    under = CAPTION * _folds(canvas, plan, say)
    foot, entries = legend(canvas, say, width - 24, left - _EDGE, whose, under) if drawn else (under, [])
    if not drawn:
        canvas.note(say("No dated event here"), 0.5, plan.height / 2, size=16, ink=colour.ink3, anchor="center")
    timed = plan.density is not None or any(mark.instant for mark in plan.marks)
    marks, heads = ticks(plan.scale, look.language, timed) if drawn else ([], [])  # no scale for nothing
    if plan.published is not None:
        marks = clear_of(marks, plan.scale.px(plan.published), say("published"))
    _headings(canvas, heads)
    top = _AXIS + (36 if title else 0)
    font = {"family": face, "size": 13, "color": colour.ink}
    layout: dict[str, Any] = dict(  # noqa: C408 (as Plotly names them)
        height=round(top + plan.height + foot + 12),
        margin={"l": left, "r": right, "t": top, "b": round(foot + 12), "pad": 0, "autoexpand": False},
        paper_bgcolor=colour.paper, plot_bgcolor=colour.paper, font=font,
        barmode="overlay", showlegend=False, hovermode="closest", hoverdistance=12, dragmode="pan", clickmode="event+select",
        uirevision="timeline", shapes=canvas.shapes, annotations=canvas.notes,
        meta=described(plan) | spots(plan, entries, named_lanes, hiding),
        hoverlabel={"bgcolor": colour.panel, "bordercolor": colour.line2, "align": "left", "font": font},
        xaxis=pixel_axis(plan.scale, marks, {"ink": colour.ink3, "grid": colour.grid}, face),
        modebar={"bgcolor": "rgba(0,0,0,0)", "color": colour.ink3, "activecolor": colour.ink},
        yaxis={"range": [plan.height, 0], "fixedrange": True, "visible": False, "zeroline": False},
    )  # fmt: skip
    if not faded:
        layout["meta"]["quiet"] = {"rows": [mark.row for mark in plan.marks if mark.quiet], "lanes": sorted(behind)}
    if title:
        heading = {"family": SERIF, "size": 22, "color": colour.ink, "weight": 600}
        place = {"x": 0, "xanchor": "left", "y": 1, "yanchor": "top", "pad": {"l": _EDGE, "t": 10}}
        layout["title"] = {"text": safe(title), "font": heading, **place}
    return {"data": canvas.traces, "layout": layout}


def described(plan: Layout) -> dict[str, Any]:
    """What a page needs to know of a figure besides its drawing, as plain data.

    `pieces` of the scale, each [start, end, left, right] in seconds since 1970 and pixels, from which the moment of every pixel follows;
    `rows`, each mark's [row, x, y, lane] in pixels from the plot's top left corner, by lane and time, for a keyboard's arrows. `columns` of
    bands, each [start, end] in seconds, and their `peaks`, each [-1 - column, x, y, lane, words].
    """
    pieces = [[piece.start, piece.end, piece.left, piece.right] for piece in plan.scale.pieces]
    seen = [mark for mark in plan.marks if mark.high >= 0 and mark.low <= plan.scale.plot]
    rows = [[mark.row, round((max(mark.low, 0) + min(mark.high, plan.scale.plot)) / 2, 1), round(mark.y, 1), mark.lane]
            for mark in sorted(seen, key=lambda mark: (mark.lane, mark.low))]  # fmt: skip
    return {"pieces": pieces, "rows": rows, "foldable": plan.foldable, **_columns(plan), "before": plan.before, "after": plan.after}


def _columns(plan: Layout) -> dict[str, Any]:
    if plan.density is None:
        return {"columns": [], "peaks": []}
    columns = plan.density.columns
    peaks = [[-1 - peak.column, round(peak.x, 1), round(peak.y, 1), peak.lane, f"{peak.title}, {peak.note}"] for peak in plan.density.peaks]
    return {"columns": [[column.start, column.end] for column in columns], "peaks": peaks}


def hovers(frame: pd.DataFrame, rows: Sequence[int], language: str | None) -> dict[int, str]:
    """What marks say when pointed at: title, date in words, the beginning of the excerpt, in Plotly's markup."""
    known = frame.iloc[list(rows)] if rows else None
    events: Iterable[Any] = () if known is None else known[[name for name in _HOVERED if name in known]].itertuples(index=False)
    return {row: _hover(event, language) for row, event in zip(rows, events, strict=True)}


def _hover(event: Any, language: str | None) -> str:
    when = " · ".join(filter(None, (words_for(event, language), *_told(event, translator(language)))))
    title, wrapped = _wrapped(str(event.title), 52), _excerpt(str(event.excerpt), str(event.title))
    return "<br>".join(filter(None, (f"<b>{title}</b>", safe(when), wrapped)))


@lru_cache(maxsize=4096)
def _excerpt(text: str, title: str) -> str:
    """The beginning of an excerpt that says more than the title."""
    excerpt = " ".join(text.split())
    excerpt = excerpt if len(excerpt) <= _EXCERPT else textwrap.shorten(excerpt, _EXCERPT, placeholder=" …")
    return "" if excerpt == title else _wrapped(excerpt, 56)


@lru_cache(maxsize=4096)
def _wrapped(text: str, letters: int) -> str:
    return "<br>".join(safe(line) for line in textwrap.wrap(text, letters))


def _told(event: Any, say: Translator) -> list[str]:
    """How many articles tell it, when several do, and whether a person corrected it."""
    count = len({event.document, *filter(None, getattr(event, "other_documents", ()))})
    several = [say.ngettext("{n} article", "{n} articles", count).format(n=count)] if count > 1 else []
    return [*several, *([say("corrected")] if len(getattr(event, "corrected", ())) else [])]


def _row_of(frame: pd.DataFrame, event: str | None) -> int | None:
    if event is None:
        return None
    found = (frame["event"] == event).to_numpy().nonzero()[0]
    return int(found[0]) if len(found) else None


def lane_name(lane: Lane, say: Translator, lanes: str) -> str:
    """What to call a lane."""
    if len(lane.names) > 1:
        return say.ngettext("{n} other", "{n} others", len(lane.names)).format(n=many(len(lane.names), say.language))
    if not lane.names:
        return say("No actor named") if lanes == "actor" else say("No source") if lanes == "source" else say("other", "kind").capitalize()
    name = lane.names[0]
    return say(name, "kind").capitalize() if lanes == "kind" else name


def _lanes(canvas: Canvas, plan: Layout, say: Translator, left: int, wide: bool, lanes: str) -> dict[int, float]:
    """Names of the lanes, and what is beyond the view; where each lane says how many of its events are not drawn."""
    colour = canvas.colour
    hiding: dict[int, float] = {}
    for number, lane in enumerate(plan.lanes):
        name = lane_name(lane, say, lanes)
        indent = 16.0 if lane.colour is not None else 0.0
        room = (left - 2 * _EDGE if wide else plan.scale.plot * 0.7) - indent
        whole = name if len(lane.names) < 2 else ", ".join(lane.names[:12]) + (" …" if len(lane.names) > 12 else "")
        x = _EDGE - left
        count = say.ngettext("{n} dated", "{n} dated", lane.count).format(n=many(lane.count, say.language))
        hidden = say.ngettext("+{n} not drawn", "+{n} not drawn", lane.hidden).format(n=lane.hidden) if lane.hidden else ""
        if wide:
            shown = lines(name, room, 14, bold=True)
            notes = [(f"<b>{safe(line)}</b>", 14, colour.ink) for line in shown]
            notes += [(line, 12, colour.ink3) for line in (count, hidden) if line]
        else:
            shown = [shorten(name, room, 14, bold=True)]
            quiet = "&nbsp; ".join(filter(None, (count, hidden)))
            notes = [(f'<b>{safe(shown[0])}</b>&nbsp; <span style="font-size:12px;color:{colour.ink3}">{quiet}</span>', 14, colour.ink)]
        y = lane.top + (15 if not wide else 12 if len(shown) > 1 else 20)
        if lane.colour is not None:
            canvas.dot(x + 4, y, colour.of(lane.colour))
        if hidden:
            hiding[number] = y + (18.0 if len(shown) == 1 else 15.5) * (len(notes) - 1)
        for number_of_line, (text, size, ink) in enumerate(notes):
            tip = safe(whole) if not number_of_line and " ".join(shown) != whole else ""
            canvas.note(text, 0, y + (18.0 if len(shown) == 1 else 15.5) * number_of_line, shift=x + indent, size=size, ink=ink, tip=tip)
        canvas.rule(lane.bottom, colour.line2 if number == len(plan.lanes) - 1 else colour.line, left - _EDGE)
    canvas.rule(0, colour.line2, left - _EDGE)
    told = (("← {n} earlier", plan.before), ("{n} later →", plan.after))
    beyond = [say(words).format(n=many(count, say.language)) for words, count in told if count]
    if wide and text_width(" · ".join(beyond), 12) > left - 2 * _EDGE:  # it would touch the first tick
        canvas.note(beyond[0], 0, -10 - CAPTION, shift=_EDGE - left, size=12, ink=colour.ink3)
        del beyond[0]
    if beyond:
        canvas.note(" · ".join(beyond), 0, -10 if wide else -46, shift=_EDGE - left, size=12, ink=colour.ink3)
    if plan.published is not None and plan.scale.view[0] <= plan.published <= plan.scale.view[1]:
        canvas.published(plan.scale.px(plan.published), say("published"))
    return hiding


def _headings(canvas: Canvas, heads: list[Heading]) -> None:
    for head in heads:
        canvas.heading(head.x + 2, shorten(head.text, head.room, 12, bold=True))


def _folds(canvas: Canvas, plan: Layout, say: Translator) -> int:
    """A band of paper with torn edges over each fold, and under it how much time it hides; how many lines of captions that takes."""
    ends: list[float] = []
    for before, after in plan.scale.folds:
        caption = folded_words(before.end, after.start, say)
        half = text_width(caption, 12) / 2 + 4
        at = min(max((before.right + after.left) / 2, half), plan.scale.plot - half)
        line = next((line for line, end in enumerate(ends) if end <= at - half), len(ends))
        ends[line : line + 1] = [at + half]
        canvas.fold(before.right, after.left, caption, at, line)
    return len(ends)


def folded_words(start: float, end: float, say: Translator) -> str:
    """How much time a fold hides, in its largest whole unit.

    >>> folded_words(0, 45 * 86_400, translator("en"))
    '45 days folded'
    """
    days = (end - start) / DAY
    if days >= 2 * 365.25:
        return say.ngettext("{n} year folded", "{n} years folded", round(days / 365.25)).format(n=round(days / 365.25))
    if days >= 90:
        return say.ngettext("{n} month folded", "{n} months folded", round(days / 30.44)).format(n=round(days / 30.44))
    if days >= 2:
        return say.ngettext("{n} day folded", "{n} days folded", round(days)).format(n=round(days))
    return say.ngettext("{n} hour folded", "{n} hours folded", round(days * 24)).format(n=round(days * 24))
