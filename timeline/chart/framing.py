"""What stands around the printed figure: heading, numbered sources, credit. All of it in pixels from the sheet's left and top edges."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import numpy as np
import pandas as pd
from babel.dates import format_date, format_interval

from timeline.chart.canvas import CLEAR, safe
from timeline.chart.figure import FONT, SERIF
from timeline.chart.index import Selection, indexed
from timeline.chart.lettering import lines as broken
from timeline.chart.lettering import shorten
from timeline.chart.palette import Palette, palette
from timeline.chart.sources import COLUMN, GAP, GUTTER, LINE, SIZE, Entry, entries, fill, indent, lines
from timeline.chart.window import moment, seconds
from timeline.document import Document
from timeline.wording import Translator, locale, translator

MARGIN, SIDE = 44.0, 48.0
LETTERED = 1440.0
"""The width that the heading's sizes are meant for."""
_TITLE, _TITLE_LINE, _SUBTITLE = 32, 40.0, 18
_HEAD_GAP, _CREDIT = 20.0, 44.0
FOOT = _CREDIT + MARGIN / 2
"""What the credit takes."""
LEAST_LIST = FOOT + 60 + 6 * LINE
"""What a list worth having takes, credit included."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A figure (`data`, `layout`) of so many pixels, how many of its sources there was no room for, and its heading."""

    figure: dict[str, Any]
    width: float
    height: float
    left_out: int
    title: str


@dataclass(slots=True)
class Matter:
    """What goes on a sheet, at any size; `clear` is a see-through background."""

    frame: pd.DataFrame
    title: str | None
    credit: str | None
    clear: bool
    sources: bool
    language: str
    lanes: str
    theme: str
    colours: Mapping[str, int] | None
    view: tuple[datetime, datetime] | None
    folding: bool | None
    documents: tuple[Document, ...]
    coloured: str = "actor"
    say: Translator = field(init=False)
    colour: Palette = field(init=False)
    chosen: Selection = field(init=False)
    entries: list[Entry] = field(init=False)

    def __post_init__(self) -> None:
        self.say, self.colour = translator(self.language), palette(self.theme)
        self.chosen = indexed(self.frame).everything
        index, rows = self.chosen.index, self.chosen.rows
        if self.view:
            rows = index.touching((seconds(self.view[0]), seconds(self.view[1])), rows)[0]
        self.entries = entries(self.frame, rows, self.language, self.documents)

    @property
    def numbered(self) -> Mapping[int, int] | None:
        """The number of each row, if marks have numbers."""
        return {entry.row: entry.number for entry in self.entries} if self.sources else None


class Framing:
    """Adds what is around the figure. `x` and `y` are pixels from the sheet's left and top edges."""

    def __init__(self, matter: Matter, drawn: dict[str, Any], width: float, height: float | None) -> None:
        self.matter, self.drawn, self.width, self.height = matter, drawn, width, height
        self.say, self.colour = matter.say, matter.colour
        self.margin = drawn["layout"]["margin"]
        self.plot = float(drawn["layout"]["yaxis"]["range"][0])
        self.left, self.right = SIDE, width - SIDE
        self.notes: list[dict[str, Any]] = []
        self.shapes: list[dict[str, Any]] = []
        self.top = 0.0
        self.left_out = 0
        self.large = max(1.0, width / LETTERED)  # a poster's heading grows with it

    def done(self) -> Sheet:
        """The whole sheet."""
        head = self._head_height()
        self.top = head + self.margin["t"]  # of the plot
        self._head()
        bottom = self.top + self.plot + self.margin["b"]
        chart = bottom
        if self.matter.sources and self.matter.entries:
            bottom = self._sources(bottom + 4)

        credit = self._credit()
        needed = bottom + (_CREDIT if credit else 0.0) + MARGIN / 2
        height = self.height or needed
        if credit:
            self._rule(height - MARGIN / 2 - 34)
            self._note(credit, self.left, height - MARGIN / 2 - 16, 12, self.colour.ink3)
        return Sheet(self._figure(height, chart), self.width, height if self.height else needed, self.left_out, " ".join(self._title()))

    def _title(self) -> list[str]:
        title = self.matter.title
        if title is None:
            names = self.matter.frame["title_of_document"].dropna().unique()
            title = str(names[0]) if len(names) == 1 else self.say("Timeline")
        return broken(" ".join(title.split()), self.right - self.left, _TITLE * self.large, bold=True) if title.strip() else []

    def _head_height(self) -> float:
        return MARGIN + (len(self._title()) * _TITLE_LINE + 26.0) * self.large + _HEAD_GAP

    def _head(self) -> None:
        y = MARGIN
        for line in self._title():
            self._note(f"<b>{safe(line)}</b>", self.left, y + _TITLE_LINE * self.large / 2, _TITLE * self.large, self.colour.ink, SERIF)
            y += _TITLE_LINE * self.large
        size = _SUBTITLE * self.large
        told = safe(shorten(self._subtitle(), self.right - self.left, size))
        self._note(told, self.left, y + 13 * self.large, size, self.colour.ink2, SERIF)

    def _subtitle(self) -> str:
        """How many events, and from when to when."""
        index, rows = self.matter.chosen.index, [entry.row for entry in self.matter.entries]
        dated = [row for row in rows if not np.isnan(index.low[row])]
        parts = [self.say.ngettext("{n} event", "{n} events", len(dated)).format(n=len(dated))]
        if len(rows) > len(dated):
            parts.append(self.say.ngettext("{n} undated", "{n} undated", len(rows) - len(dated)).format(n=len(rows) - len(dated)))
        if dated:
            first, last = moment(float(index.low[dated].min())), moment(float(index.high[dated].max()) - 1)
            skeleton = "y" if last.year - first.year > 2 else "yMMMM"
            parts.append(str(format_interval(first, max(first, last), skeleton, locale=locale(self.matter.language))))
        return " · ".join(parts)

    def _sources(self, top: float) -> float:
        """The numbered list from `top` on; where it ends."""
        entries, say = self.matter.entries, self.say
        self._rule(top)
        self._note(f"<b>{safe(say('Sources'))}</b>", self.left, top + 22, 14, self.colour.ink)
        content = self.right - self.left
        count = max(1, int((content + GUTTER) // (COLUMN + GUTTER)))
        room = (content - GUTTER * (count - 1)) / count
        inset = indent(len(entries))
        texts = {entry: lines(entry, room - inset, self.colour.ink3) for entry in entries}
        top += 40
        limit = max(0.0, self.height - top - FOOT) if self.height else None
        heights = [len(texts[entry]) * LINE + GAP for entry in entries]
        split, high = fill(heights, count, limit)
        if sum(split) < len(entries) and limit is not None:
            told = self._told()  # what the chart itself names in full can be left out first
            ranked = sorted(entries, key=lambda entry: entry.row in told)
            shown = sum(fill([len(texts[entry]) * LINE + GAP for entry in ranked], count, limit := max(0.0, limit - LINE - GAP))[0])
            entries = sorted(ranked[:shown], key=lambda entry: entry.number)
            heights = [len(texts[entry]) * LINE + GAP for entry in entries]
            split, high = fill(heights, count, limit)
            self.left_out = len(self.matter.entries) - sum(split)
            rest = safe(say("and {n} more").format(n=self.left_out))
            self._note(f"<i>{rest}</i>", self.left, top + high + LINE / 2, SIZE, self.colour.ink3)
            high += LINE + GAP
        at = 0
        for column, many in enumerate(split):
            x, y = self.left + column * (room + GUTTER), top
            for entry, tall in zip(entries[at : at + many], heights[at : at + many], strict=True):
                self._note(f"<b>{entry.number}</b>", x, y, SIZE, self.colour.ink, over="top")
                self._note("<br>".join(texts[entry]), x + inset, y, SIZE, self.colour.ink, over="top")
                y += tall
            at += many
        return top + high

    def _told(self) -> set[int]:
        """The rows whose title stands beside their mark."""
        words = {str(note.get("name")): str(note["text"]) for note in self.drawn["layout"]["annotations"]}
        return {entry.row for entry in self.matter.entries if safe(entry.title) in words.get(f"row {entry.row}", "")}

    def _credit(self) -> str:
        """The line at the foot: the reader's own or where the events come from, and what the list's signs mean."""
        given = self.matter.credit
        said = self._origin() if given is None else " ".join(given.split())
        key = ""
        if self.matter.sources and any("§" in entry.note for entry in self.matter.entries):
            key = self.say("§ is the paragraph; in quotation marks, the words that give the date.")
        return safe(shorten("  ".join(filter(None, (said, key))), self.right - self.left, 12)) if said or key else ""

    def _origin(self) -> str:
        documents = self.matter.frame[["title_of_document", "source", "published"]].drop_duplicates()
        names = [str(name) for name in documents["title_of_document"].fillna(documents["source"]).dropna().unique()]
        if not names:
            return ""
        told = ", ".join(names[:4]) + (" …" if len(names) > 4 else "")
        source = self.say("Source: {names}." if len(names) == 1 else "Sources: {names}.").format(names=told)
        days = documents["published"].dropna().unique()
        if len(names) == 1 and len(days) == 1:
            day = format_date(pd.Timestamp(days[0]).date(), "long", locale=locale(self.matter.language))
            source = source.removesuffix(".") + ", " + self.say("published on {day}").format(day=day) + "."
        return source

    def _note(self, text: str, x: float, y: float, size: float, ink: str, family: str = FONT, over: str = "middle") -> None:
        place = {"xref": "paper", "yref": "paper", "x": 0, "y": 1, "xanchor": "left", "yanchor": over, "align": "left", "borderpad": 0}
        shift = {"xshift": x - self._plot_left(), "yshift": self.top - y}
        self.notes.append({"text": text, "showarrow": False, "font": {"family": family, "size": size, "color": ink}, **place, **shift})

    def _rule(self, y: float) -> None:
        place = {"xref": "paper", "yref": "paper", "xsizemode": "pixel", "ysizemode": "pixel", "xanchor": 0, "yanchor": 1}
        ends = {"x0": self.left - self._plot_left(), "x1": self.right - self._plot_left(), "y0": self.top - y, "y1": self.top - y}
        self.shapes.append({"type": "line", "line": {"color": self.colour.line, "width": 1}, **place, **ends})

    def _plot_left(self) -> float:
        return float(self.margin["l"]) + self._shift()

    def _shift(self) -> float:
        """How far the figure moves right, so that its words begin at the sheet's edge."""
        return SIDE - 8

    def _figure(self, height: float, chart: float) -> dict[str, Any]:
        layout = self.drawn["layout"]
        right = self.width - self._plot_left() - layout["xaxis"]["range"][1]
        margin = layout["margin"] | {"l": self._plot_left(), "r": right, "t": self.top, "b": max(0.0, height - self.top - self.plot)}
        notes = [note | {"bgcolor": CLEAR} for note in layout["annotations"]] if self.matter.clear else list(layout["annotations"])
        paper = {"paper_bgcolor": CLEAR, "plot_bgcolor": CLEAR} if self.matter.clear else {}
        known = layout["meta"]
        meta = {"chart": chart, "plot": self.plot, "beyond": known["before"] + known["after"]}
        return {
            "data": self.drawn["data"],
            "layout": layout | {"width": self.width, "height": height, "margin": margin, "annotations": notes + self.notes,
                                "shapes": list(layout["shapes"]) + self.shapes, "hovermode": False, "meta": meta, **paper},
        }  # fmt: skip
