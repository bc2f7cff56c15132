"""What stands under a printed timeline: the events without a date, and the numbered sources, on as many pages as they need."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

from timeline.chart.canvas import safe
from timeline.chart.leaf import Leaf
from timeline.chart.lettering import shorten
from timeline.chart.sources import COLUMN, GAP, GUTTER, LINE, SIZE, Entry, fill, indent, lines
from timeline.wording import Translator

HEAD = 40.0
"""Pixels that the list's heading takes."""
_STRIP, _ROW, _RING = 32.0, 38.0, 6.0  # above the first row, a row, its circle
_NAMES = 150.0  # the column where lanes have their names
_WIDEST, _ROWS = 330.0, 2


@dataclass(frozen=True, slots=True)
class Columns:
    """The sheet between `left` and `right`, cut into as many columns as are wide enough."""

    left: float
    right: float
    least: float = COLUMN

    @property
    def count(self) -> int:
        """How many."""
        return max(1, int((self.right - self.left + GUTTER) // (self.least + GUTTER)))

    @property
    def room(self) -> float:
        """The width of one."""
        return (self.right - self.left - GUTTER * (self.count - 1)) / self.count

    def at(self, number: int) -> float:
        """Where one begins, counted from 0."""
        return self.left + number * (self.room + GUTTER)


def undated(leaf: Leaf, entries: Sequence[tuple[Entry, str]], numbered: bool, top: float, columns: Columns, say: Translator) -> float:
    """Draws the strip of events without a date, each with why it has none, and tells where it ends.

    Those for which two rows have no room are counted; the list of sources names them all.
    """
    count = say.ngettext("{n} event", "{n} events", len(entries)).format(n=len(entries))
    y = top + _STRIP / 2 + 4
    leaf.rule(top, columns.left, columns.right)
    leaf.note(f"<b>{safe(say('Without a date'))}</b>", columns.left, y, 14, leaf.colour.ink)
    leaf.note(safe(count), columns.left, y + 17, 12, leaf.colour.ink3)
    places = Columns(columns.left + _NAMES, columns.right, _WIDEST)
    shown = entries[: places.count * _ROWS]
    if len(shown) < len(entries):
        shown = shown[:-1]
    for number, (entry, why) in enumerate(shown):
        x, row = places.at(number % places.count), y + number // places.count * _ROW
        leaf.ring(x + _RING, row, _RING)
        told = f"<b>{entry.number}</b>  " if numbered else ""
        leaf.note(told + safe(shorten(entry.title, places.room - 50, SIZE)), x + 22, row, SIZE, leaf.colour.ink)
        if why:
            leaf.note(safe(shorten(why, places.room - 50, 12)), x + 22, row + 16, 12, leaf.colour.ink3)
    if len(shown) < len(entries):
        x, row = places.at(len(shown) % places.count), y + len(shown) // places.count * _ROW
        leaf.note(f"<i>{safe(say('and {n} more').format(n=len(entries) - len(shown)))}</i>", x, row, SIZE, leaf.colour.ink3)
    rows = -(-min(len(entries), places.count * _ROWS) // places.count)
    return y + (rows - 1) * _ROW + 28


class Listing:
    """The numbered sources in columns; `entries` are all of them, whichever page they come to stand on."""

    def __init__(self, entries: Sequence[Entry], columns: Columns, quiet: str, say: Translator) -> None:
        self.columns, self.say, self.quiet = columns, say, quiet
        self.inset = indent(len(entries))
        self.texts = {entry: lines(entry, columns.room - self.inset, quiet) for entry in entries}

    def heights(self, entries: Sequence[Entry]) -> list[float]:
        """How high each of them is, with the gap below it."""
        return [len(self.texts[entry]) * LINE + GAP for entry in entries]

    def fitting(self, entries: Sequence[Entry], limit: float | None, least: Collection[int] = (), whole: bool = False) -> list[Entry]:
        """Those of `entries` for which `limit` pixels have room, beside a line that says that there are more.

        With `whole` they are the first ones, for the rest follow on another page; else the rows that are `least` in need of a place are
        left out first.
        """
        if limit is None or sum(fill(self.heights(entries), self.columns.count, limit)[0]) == len(entries):
            return list(entries)
        ranked = list(entries) if whole else sorted(entries, key=lambda entry: entry.row in least)
        shown = sum(fill(self.heights(ranked), self.columns.count, max(0.0, limit - LINE - GAP))[0])
        return sorted(ranked[:shown], key=lambda entry: entry.number)

    def put(self, leaf: Leaf, entries: Sequence[Entry], top: float, limit: float | None, rest: str = "") -> float:
        """Draws the heading and `entries` from `top` on, and `rest` below them; where it ends."""
        leaf.rule(top, self.columns.left, self.columns.right)
        leaf.note(f"<b>{safe(self.say('Sources'))}</b>", self.columns.left, top + 22, 14, leaf.colour.ink)
        heights = self.heights(entries)
        split, high = fill(heights, self.columns.count, limit)
        at, top = 0, top + HEAD
        for column, many in enumerate(split):
            x, y = self.columns.at(column), top
            for entry, tall in zip(entries[at : at + many], heights[at : at + many], strict=True):
                leaf.note(f"<b>{entry.number}</b>", x, y, SIZE, leaf.colour.ink, over="top")
                leaf.note("<br>".join(self.texts[entry]), x + self.inset, y, SIZE, leaf.colour.ink, over="top")
                y += tall
            at += many
        if rest:
            leaf.note(f"<i>{safe(rest)}</i>", self.columns.left, top + high + LINE / 2, SIZE, leaf.colour.ink3)
            high += LINE + GAP
        return top + high


def blank(leaf: Leaf, width: float, height: float, paper: dict[str, Any]) -> dict[str, Any]:
    """A figure with nothing but what is on the leaf."""
    hidden = {"visible": False, "range": [0, 1], "fixedrange": True}
    margin = {"l": leaf.left, "r": 0, "t": leaf.top, "b": 0, "pad": 0, "autoexpand": False}
    layout = {"width": width, "height": height, "margin": margin, "xaxis": hidden, "yaxis": hidden, "annotations": leaf.notes,
              "shapes": leaf.shapes, "showlegend": False, "hovermode": False, **paper}  # fmt: skip
    return {"data": [], "layout": layout}
