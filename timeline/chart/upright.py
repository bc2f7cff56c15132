"""The chart for a narrow screen: time runs down, an event a line, by rank; a break where the scale folds; text beside columns of lanes.

Lanes, marks, folds and what steps back are decided as for the chart that lies; only where things stand differs, and that is left to the
browser: text has the height it needs.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import pandas as pd

from timeline.chart.columns import columns, counted, period, spread
from timeline.chart.density import many
from timeline.chart.figure import folded_words, lane_name
from timeline.chart.index import Rows
from timeline.chart.lanes import MOST, Grouping, grouped
from timeline.chart.legend import DATES, STATUSES, called, meaning
from timeline.chart.look import Look
from timeline.chart.marks import Fact, facts, shape
from timeline.chart.palette import NAMED
from timeline.chart.plan import Lane
from timeline.chart.scale import Scale
from timeline.chart.views import scale_of
from timeline.chart.window import DAY, moment
from timeline.units import end_of
from timeline.wording import Translator, date_in_words, translator

MOST_LINES = 150
"""Events; of more in view, only how many there are is shown, month by month or so."""
LANES, LANES_OPENED = 4, 8
"""Columns, besides that of all others."""
EDGE = 8
"""Pixels on either side of the strip with the whole timeline."""
_STRETCHES = 48
_LYING = 960.0  # pixels of the plot for which views and folds are chosen
_COLUMN = 3.6  # pixels that `columns` gives one
_BY_YEAR, _LONG = 100 * DAY, 40 * DAY  # a piece longer than the one, or with an event longer than the other, has years for headings


def upright(frame: pd.DataFrame, look: Look, width: int) -> dict[str, Any]:
    """As plain data, `data` and `layout` like `picture`'s: there are no traces, and `layout.meta.upright` has the lanes and the lines from
    top to bottom.

    Each line is {"is": "heading" | "fold" | "beyond", "text"}, {"is": "event", "row", "lane", "guests", …} or {"is": "stretch", "start",
    "end", "text", "title", "count", "parts": [[lane, share of the highest]]}.
    """
    language, chosen, say = look.language, look.chosen, translator(look.language)
    scale, foldable = scale_of(replace(look, selected=None), frame["title"], _LYING)
    scale = _narrowed(scale, float(width - 2 * EDGE))
    grouping = grouped(chosen, look.lanes, look.leading, LANES if look.room.lanes <= MOST else LANES_OPENED, look.order)
    shown, before, after = chosen.index.touching(scale.view, chosen.dated)
    drawing = _Drawing(frame, look, grouping, scale, say)
    lines = list(drawing.events(shown) if len(shown) <= MOST_LINES else drawing.stretches(shown))
    beyond = [[{"is": "beyond", "text": say(words).format(n=many(count, language))}] if count else [] for words, count in
              (("↑ {n} earlier", before), ("{n} later ↓", after))]  # fmt: skip
    names = [lane_name(Lane(own, 0, (), None, 0, 0), say, look.lanes) for own in grouping.names]
    found = {sign for line in lines for sign in line.get("signs", ())}
    meta = {
        "pieces": [[piece.start, piece.end, piece.left, piece.right] for piece in scale.pieces], "foldable": foldable,
        "rows": [[line["row"], 0, number, line["lane"]] for number, line in enumerate(lines) if line["is"] == "event"],
        "before": before, "after": after, "columns": [], "peaks": [], "bands": [], "left_out": [],
        "lanes": [[name, 0, 0, len(own)] for name, own in zip(names, grouping.names, strict=True)],
        "legend": [[name, 0, 0, 0, called(name, say), meaning(name, say)] for name in (*DATES, *STATUSES, "linked") if name in found],
        "upright": {
            "lanes": [
                {"name": name, "count": many(count, language), "colour": look.colour(own) if look.lanes == look.coloured else NAMED}
                for name, own, count in zip(names, grouping.names, grouping.counts, strict=True)
            ],
            "lines": [*beyond[0], *lines, *beyond[1]],
        },
    }  # fmt: skip
    return {"data": [], "layout": {"meta": meta, "height": 0, "margin": {"l": EDGE, "r": EDGE, "t": 0, "b": 0}}}


@dataclass(frozen=True, slots=True)
class _Drawing:
    frame: pd.DataFrame
    look: Look
    grouping: Grouping
    scale: Scale
    say: Translator

    def events(self, rows: Rows) -> Iterator[dict[str, Any]]:
        """A line for each event by time, under headings, with breaks where the scale folds."""
        known = sorted(facts(self.frame, sorted(rows.tolist()), self.say.language), key=lambda fact: (fact.low, fact.high, fact.row))
        heading, piece = "", 0
        yearly = {self._piece(fact.low) for fact in known if fact.high - fact.low > _LONG}
        yearly |= {number for number, one in enumerate(self.scale.pieces) if one.end - one.start > _BY_YEAR}
        for fact in known:
            at = self._piece(fact.low)
            for before, after in self.scale.folds[piece:at]:
                yield {"is": "fold", "text": folded_words(before.end, after.start, self.say)}
                heading = ""
            piece = max(piece, at)
            if (named := self._heading(fact, at, at in yearly)) != heading:
                yield {"is": "heading", "text": named}
                heading = named
            yield self._event(fact)

    def _piece(self, at: float) -> int:
        return sum(after.start <= at for _, after in self.scale.folds)

    def _heading(self, fact: Fact, piece: int, yearly: bool) -> str:
        when = moment(max(fact.low, self.scale.pieces[piece].start)).date()
        if yearly:
            return str(when.year)
        first = when.replace(day=1)
        words = date_in_words(first, end_of(first, "month"), "month", language=self.say.language)
        return words[:1].upper() + words[1:]

    def _event(self, fact: Fact) -> dict[str, Any]:
        drawn = shape(fact, self.scale)
        lane, guests = int(self.grouping.home[fact.row]), self.grouping.guests(fact.row)
        colour, shown, quiet = self.look.mark(fact, drawn, bool(guests))
        return {
            "is": "event", "row": fact.row, "lane": lane, "guests": list(guests), "colour": colour,
            "shape": "diamond" if drawn.diamond else "bar", "texture": drawn.texture, "status": fact.status,
            "instant": fact.grain == "instant", "opens": list(drawn.opens),
            "fades": [fade > 0 for fade in drawn.fades], "date": fact.words, "title": fact.title, "signs": sorted(shown),
            "quiet": quiet,
        }  # fmt: skip

    def stretches(self, rows: Rows) -> Iterator[dict[str, Any]]:
        """A line for each month, year … in which there is anything: how much, in which lanes, and the most important."""
        index = self.look.chosen.index
        narrow = _narrowed(self.scale, _STRETCHES * _COLUMN)
        into = columns(narrow, (float(index.low[rows[0]]), float(np.nanmax(index.high[rows]))))
        within = rows[: index.begun(float(into.edges[-1]), rows)]
        first, last = spread(index, within, into)
        homes = self.grouping.home[within]
        table = counted(first, last, homes, len(self.grouping.names), into.real)
        highest = max(float(table.max(initial=0.0)), 1.0)
        piece = 0
        for column in np.flatnonzero(into.real & (table.sum(axis=0) >= 0.5)).tolist():
            start, end = float(into.edges[column]), float(into.edges[column + 1])
            at = self._piece((start + end) / 2)
            for before, after in self.scale.folds[piece:at]:
                yield {"is": "fold", "text": folded_words(before.end, after.start, self.say)}
            piece = max(piece, at)
            own = within[first == column]
            best = int(own[np.argmax(index.importance[own])]) if len(own) else None
            count = round(float(table[:, column].sum()))
            yield {
                "is": "stretch", "start": start, "end": end, "text": period(into.unit, start, self.say.language),
                "title": "" if best is None else str(self.frame["title"].iloc[best]),
                "count": self.say.ngettext("{n} event", "{n} events", count).format(n=many(count, self.say.language)),
                "parts": [[lane, round(float(table[lane, column]) / highest, 3)] for lane in np.flatnonzero(table[:, column]).tolist()],
            }  # fmt: skip


def _narrowed(scale: Scale, plot: float) -> Scale:
    """The same pieces on so many pixels."""
    part = plot / scale.plot
    return Scale(tuple(type(piece)(piece.start, piece.end, piece.left * part, piece.right * part) for piece in scale.pieces))
