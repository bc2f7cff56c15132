"""Layout -> one Plotly figure.

The y axis counts pixels down from the top of the plot, so a bar 12 high is 12 pixels high at any zoom; the x axis is an ordinary date
axis. Article text reaches Plotly only through `safe`.
"""

from __future__ import annotations

import textwrap
from collections.abc import Mapping

import pandas as pd
import plotly.graph_objects as go

from timeline.chart.axis import date_axis, written_ticks
from timeline.chart.canvas import Canvas, safe
from timeline.chart.drawing import draw_marks
from timeline.chart.layout import layout
from timeline.chart.legend import legend
from timeline.chart.lettering import lines, shorten
from timeline.chart.palette import assign, palette
from timeline.chart.plan import Lane, Layout
from timeline.wording import Translator, translator, words_for

FONT = '"Source Sans 3", "Helvetica Neue", Arial, "Liberation Sans", sans-serif'
SERIF = '"Source Serif 4", Georgia, "Liberation Serif", serif'
WIDTH = 1100
NARROW = 640
"""Narrower charts write the lanes' names above the lanes instead of beside them."""
_COLUMN, _NAME_ROW, _EDGE, _BAR = 150, 26, 8, 28
_EXCERPT = 120


def figure(
    frame: pd.DataFrame,
    *,
    lanes: str = "actor",
    theme: str = "light",
    language: str | None = None,
    selected: str | None = None,
    title: str | None = None,
    width: int | None = None,
    colours: Mapping[str, int] | None = None,
    still: bool = False,
    bar: bool = True,
) -> go.Figure:
    """The timeline of an event frame.

    `lanes` is "actor", "kind" or "source"; `theme` "light" or "dark"; `language` the reader's, by default the documents';
    `selected` an event id; `width` the pixels the chart will have (labels are placed for it; the figure still stretches); `colours` the
    actor numbers of the whole timeline (`palette.assign`) when `frame` is a part of it; `still` writes the dates of the axis out, for an
    image; otherwise draw the figure with `axis.config(language)`, which knows the months' names; `bar` leaves room at the top for
    Plotly's mode bar, which a page may place elsewhere. A mark's `customdata[0]` is its event's
    row position in `frame`.
    """
    language = language or language_of(frame)
    say, colour = translator(language), palette(theme)
    wide = (width or WIDTH) >= NARROW
    left, right = (_COLUMN, 2 * _EDGE) if wide else (_EDGE, _EDGE)
    row = _row_of(frame, selected)
    named = colours if colours is not None else assign(frame["actors"])
    plan = layout(
        frame, lanes=lanes, plot=(width or WIDTH) - left - right, language=language, selected=row, colours=named,
        header=0 if wide else _NAME_ROW,
    )  # fmt: skip
    canvas = Canvas(plan, colour)
    draw_marks(canvas, {mark.row: hover(frame, mark.row, language) for mark in plan.marks}, row)
    _lanes(canvas, plan, say, left, wide, lanes)
    foot = legend(canvas, say, (width or WIDTH) - 24, left - _EDGE, None if lanes == "actor" else named) if plan.marks else 0.0
    if plan.hidden:
        foot += 24
        left_out = say.ngettext("+{n} less important event not drawn", "+{n} less important events not drawn", plan.hidden)
        canvas.below(left_out.format(n=plan.hidden), _EDGE - left, foot - 12)
    if not plan.marks:
        canvas.note(say("No dated event here"), 0.5, plan.height / 2, size=16, ink=colour.ink3, anchor="center")
    top = 46 + (_BAR if bar and not still else 0) + (36 if title else 0)
    font = {"family": FONT, "size": 13, "color": colour.ink}
    chart = go.Figure(data=canvas.traces)
    chart.update_layout(
        template=None, height=round(top + plan.height + foot + 12), width=None,
        margin={"l": left, "r": right, "t": top, "b": round(foot + 12), "pad": 0, "autoexpand": False},
        paper_bgcolor=colour.paper, plot_bgcolor=colour.paper, font=font,
        barmode="overlay", showlegend=False, hovermode="closest", hoverdistance=12, dragmode="pan", clickmode="event+select",
        uirevision="timeline", shapes=canvas.shapes, annotations=canvas.notes,
        hoverlabel={"bgcolor": colour.panel, "bordercolor": colour.line2, "align": "left", "font": font},
        xaxis=date_axis(plan, colour, FONT), modebar={"bgcolor": "rgba(0,0,0,0)", "color": colour.ink3, "activecolor": colour.ink},
        yaxis={"range": [plan.height, 0], "fixedrange": True, "visible": False, "zeroline": False},
    )  # fmt: skip
    if still:
        chart.update_xaxes(written_ticks(plan, colour, language))
    if title:
        heading = {"family": SERIF, "size": 22, "color": colour.ink, "weight": 600}
        place = {"x": 0, "xanchor": "left", "y": 1, "yanchor": "top", "pad": {"l": _EDGE, "t": 10}}
        chart.update_layout(title={"text": safe(title), "font": heading, **place})
    return chart


def hover(frame: pd.DataFrame, row: int, language: str | None) -> str:
    """What a mark says when pointed at: title, date in words, the beginning of the excerpt, in Plotly's markup."""
    event = frame.iloc[row]
    excerpt = " ".join(str(event["excerpt"]).split())
    excerpt = excerpt if len(excerpt) <= _EXCERPT else textwrap.shorten(excerpt, _EXCERPT, placeholder=" …")
    wrapped = "<br>".join(safe(line) for line in textwrap.wrap(excerpt, 56, break_long_words=True))
    title = "<br>".join(safe(line) for line in textwrap.wrap(str(event["title"]), 52))
    lines = [f"<b>{title}</b>", safe(words_for(event, language)), wrapped if excerpt != event["title"] else ""]
    return "<br>".join(line for line in lines if line)


def language_of(frame: pd.DataFrame) -> str:
    """The language of most events; English when none is known."""
    known = frame["language"].dropna()
    return str(known.mode().iloc[0]) if len(known) else "en"


def _row_of(frame: pd.DataFrame, event: str | None) -> int | None:
    found = (frame["event"] == event).to_numpy().nonzero()[0]
    return int(found[0]) if event and len(found) else None


def lane_name(lane: Lane, say: Translator, lanes: str) -> str:
    """What to call a lane."""
    if len(lane.names) > 1:
        return say.ngettext("{n} other", "{n} others", len(lane.names)).format(n=len(lane.names))
    if not lane.names:
        return say("No actor named") if lanes == "actor" else say("No source") if lanes == "source" else say("other", "kind").capitalize()
    name = lane.names[0]
    return say(name, "kind").capitalize() if lanes == "kind" else name


def _lanes(canvas: Canvas, plan: Layout, say: Translator, left: int, wide: bool, lanes: str) -> None:
    colour = canvas.colour
    for number, lane in enumerate(plan.lanes):
        name = lane_name(lane, say, lanes)
        indent = 16.0 if lane.colour is not None else 0.0
        room = (left - 2 * _EDGE if wide else plan.plot * 0.7) - indent
        whole = name if len(lane.names) < 2 else ", ".join(lane.names[:12]) + (" …" if len(lane.names) > 12 else "")
        x = _EDGE - left
        count = say.ngettext("{n} dated", "{n} dated", lane.count).format(n=lane.count)
        hidden = say.ngettext("+{n} not drawn", "+{n} not drawn", lane.hidden).format(n=lane.hidden) if lane.hidden else ""
        if wide:
            shown = lines(name, room, 14, bold=True)
            notes = [(f"<b>{safe(line)}</b>", 14, colour.ink) for line in shown]
            notes += [(line, 12, colour.ink3) for line in (count, hidden) if line]
        else:
            shown = [shorten(name, room, 14, bold=True)]
            quiet = "&nbsp; ".join(filter(None, (count, hidden)))
            notes = [(f'<b>{safe(shown[0])}</b>&nbsp; <span style="font-size:12px;color:{colour.ink3}">{quiet}</span>', 14, colour.ink)]
        y = lane.top + (15 if not wide else 14 if len(shown) > 1 else 20)
        if lane.colour is not None:
            canvas.dot(x + 4, y, colour.of(lane.colour))
        for number_of_line, (text, size, ink) in enumerate(notes):
            tip = safe(whole) if not number_of_line and " ".join(shown) != whole else ""
            canvas.note(text, 0, y + 15.5 * number_of_line, shift=x + indent, size=size, ink=ink, tip=tip)
        canvas.rule(lane.bottom, colour.line2 if number == len(plan.lanes) - 1 else colour.line, left - _EDGE)
    canvas.rule(0, colour.line2, left - _EDGE)
    before = sum(mark.end < plan.view[0] for mark in plan.marks)
    after = sum(mark.start > plan.view[1] for mark in plan.marks)
    beyond = [say("← {n} earlier").format(n=before)] * bool(before) + [say("{n} later →").format(n=after)] * bool(after)
    if beyond:
        canvas.note(" · ".join(beyond), 0, -10 if wide else -38, shift=_EDGE - left, size=12, ink=colour.ink3)
    if plan.published is not None and plan.view[0] <= plan.published <= plan.view[1]:
        canvas.published(plan.published, say("published"))
