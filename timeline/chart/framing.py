"""What stands around the printed figure: heading, numbered sources, credit. All of it in pixels from the sheet's left and top edges."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import pandas as pd
from babel.dates import format_date, format_interval

from timeline.chart.canvas import CLEAR, safe
from timeline.chart.density import many
from timeline.chart.figure import SERIF
from timeline.chart.index import Rows
from timeline.chart.leaf import Leaf
from timeline.chart.legend import called
from timeline.chart.lettering import lines as broken
from timeline.chart.lettering import shorten
from timeline.chart.listing import HEAD, Columns, Listing, blank, undated
from timeline.chart.look import Look
from timeline.chart.palette import Palette, palette
from timeline.chart.sources import LINE, Entry, entries
from timeline.chart.window import moment
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
    """A figure (`data`, `layout`) of so many pixels, how many of its sources there was no room for, its heading, and the pages with
    the sources that follow, of the same size."""

    figure: dict[str, Any]
    width: float
    height: float
    left_out: int
    title: str
    more: tuple[dict[str, Any], ...] = ()


MOST_LISTED = 5_000
"""Events of a data set on disk whose sources are listed."""


@dataclass(slots=True)
class Matter:
    """What goes on a sheet, at any size; `clear` is a see-through background, `pages` whether sources may go on on further pages.

    Of more than `MOST_LISTED` rows of a frame that is `stored` on disk no sources are listed.
    """

    frame: pd.DataFrame
    look: Look
    title: str | None
    credit: str | None
    clear: bool
    sources: bool
    documents: tuple[Document, ...]
    pages: bool
    stored: bool
    say: Translator = field(init=False)
    colour: Palette = field(init=False)
    rows: Rows = field(init=False)
    entries: list[Entry] = field(init=False)

    def __post_init__(self) -> None:
        self.say, self.colour, self.rows = translator(self.look.language), palette(self.look.theme), self.look.chosen.rows
        if view := self.look.stretch:
            self.rows = self.look.chosen.index.touching(view, self.rows)[0]
        listed = not self.stored or len(self.rows) <= MOST_LISTED
        self.sources = self.sources and listed
        self.entries = entries(self.frame, self.rows, self.look.language, self.documents) if listed else []

    @property
    def numbered(self) -> Mapping[int, int] | None:
        """The number of each row, if marks have numbers."""
        return {entry.row: entry.number for entry in self.entries} if self.sources else None


class Framing:
    """Adds what is around the figure. `x` and `y` are pixels from the sheet's left and top edges."""

    def __init__(self, matter: Matter, drawn: dict[str, Any], width: float, height: float | None) -> None:
        self.matter, self.drawn, self.width, self.height = matter, drawn, width, height
        self.say, self.colour = matter.say, matter.colour
        self.plot = float(drawn["layout"]["yaxis"]["range"][0])
        self.left, self.right = SIDE, width - SIDE
        self.large = max(1.0, width / LETTERED)  # a poster's heading grows with it
        margin = drawn["layout"]["margin"]
        shift = SIDE - 8  # so that the figure's words begin at the sheet's edge
        self.leaf = Leaf(self.colour, float(margin["l"]) + shift, self._head_height() + margin["t"])
        self.foot = float(margin["b"])

    def done(self) -> Sheet:
        """The whole sheet."""
        self._head()
        bottom, columns = self.leaf.top + self.plot + self.foot, Columns(self.left, self.right)
        numbered, index = self.matter.sources, self.matter.look.chosen.index
        waiting = [
            (entry, self._why(entry)) for entry in self.matter.entries if np.isnan(index.low[entry.row]) and np.isnan(index.high[entry.row])
        ]
        if waiting:
            bottom = undated(self.leaf, waiting, numbered, bottom, columns, self.say)
        chart, rest, left_out = bottom, list[Entry](), 0
        listing = Listing(self.matter.entries, columns, self.colour.ink3, self.say)
        if numbered and self.matter.entries:
            limit = max(0.0, self.height - bottom - 4 - HEAD - FOOT) if self.height else None
            shown = listing.fitting(self.matter.entries, limit, self._told(), self.matter.pages)
            whole = limit is None or len(shown) == len(self.matter.entries) or limit >= LEAST_LIST - FOOT
            later = self.matter.pages and not whole  # a list of few lines is better begun on the next page
            shown = [] if later else shown
            left_out = len(self.matter.entries) - len(shown)
            told = ("and {n} more, on the next page" if self.matter.pages else "and {n} more") if left_out else ""
            if not later:
                rest_of_it = self.say(told).format(n=many(left_out, self.say.language)) if told else ""
                bottom = listing.put(self.leaf, shown, bottom + 4, limit, rest_of_it)
            rest = self.matter.entries[len(shown) :] if self.matter.pages else []
        credit = self._credit()
        height = self.height or bottom + (_CREDIT if credit else 0.0) + MARGIN / 2
        self._foot(self.leaf, height, credit)
        more = self._more(listing, rest, credit)
        return Sheet(self._figure(height, chart), self.width, height, 0 if more else left_out, " ".join(self._title()), more)

    def _more(self, listing: Listing, rest: list[Entry], credit: str) -> tuple[dict[str, Any], ...]:
        """The pages with the sources that the first has no room for."""
        made: list[tuple[Leaf, float]] = []
        while rest and self.height:
            leaf = Leaf(self.colour, 0.0, MARGIN)
            limit = self.height - MARGIN - HEAD - FOOT
            shown = listing.fitting(rest, limit, whole=True)
            if not shown:  # an entry that is higher than a page
                break
            following = self.say("and {n} more, on the next page").format(n=len(rest) - len(shown)) if len(shown) < len(rest) else ""
            listing.put(leaf, shown, MARGIN, limit, following)
            made.append((leaf, self.height))
            rest = rest[len(shown) :]
        for number, (leaf, height) in enumerate(made, 2):
            self._foot(leaf, height, credit, f"{number} / {len(made) + 1}")
        if made:
            self.leaf.note(f"1 / {len(made) + 1}", self.right, float(self.height or 0) - MARGIN / 2 - 16, 12, self.colour.ink3, right=True)
        paper = {"paper_bgcolor": CLEAR if self.matter.clear else self.colour.paper, "plot_bgcolor": CLEAR}
        return tuple(blank(leaf, self.width, height, paper) for leaf, height in made)

    def _foot(self, leaf: Leaf, height: float, credit: str, page: str = "") -> None:
        if credit or page:
            leaf.rule(height - MARGIN / 2 - 34, self.left, self.right)
            leaf.note(credit, self.left, height - MARGIN / 2 - 16, 12, self.colour.ink3)
        if page:
            leaf.note(page, self.right, height - MARGIN / 2 - 16, 12, self.colour.ink3, right=True)

    def _why(self, entry: Entry) -> str:
        """What the text says in place of a date, and whether it happened at all."""
        row = self.matter.frame.iloc[entry.row]
        words = " ".join(str(row["date_text"] or "").split())
        status = "" if row["status"] == "happened" else called(str(row["status"]), self.say)
        return " · ".join(filter(None, (self.say("“{words}”").format(words=words) if words else "", status)))

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
            self.leaf.note(f"<b>{safe(line)}</b>", self.left, y + _TITLE_LINE * self.large / 2, _TITLE * self.large, self.colour.ink, SERIF)
            y += _TITLE_LINE * self.large
        size = _SUBTITLE * self.large
        told = safe(shorten(self._subtitle(), self.right - self.left, size))
        self.leaf.note(told, self.left, y + 13 * self.large, size, self.colour.ink2, SERIF)

    def _subtitle(self) -> str:
        """How many events, and from when to when."""
        index, rows = self.matter.look.chosen.index, self.matter.rows
        dated = rows[~np.isnan(index.at(index.low, rows))]
        parts = [self._counted("{n} event", "{n} events", len(dated))]
        if len(rows) > len(dated):
            parts.append(self._counted("{n} undated", "{n} undated", len(rows) - len(dated)))
        if len(dated):
            lows, highs = index.at(index.low, dated), index.at(index.high, dated)
            first, last = moment(float(lows.min())), moment(float(highs.max()) - 1)
            skeleton = "y" if last.year - first.year > 2 else "yMMMM"
            parts.append(str(format_interval(first, max(first, last), skeleton, locale=locale(self.matter.look.language))))
        return " · ".join(parts)

    def _counted(self, one: str, more: str, count: int) -> str:
        return self.say.ngettext(one, more, count).format(n=many(count, self.say.language))

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
        if self.matter.stored:
            return self._from(list(self.matter.look.chosen.counts("source")))
        documents = self.matter.frame[["title_of_document", "source", "published"]].drop_duplicates()
        names = [str(name) for name in documents["title_of_document"].fillna(documents["source"]).dropna().unique()]
        source = self._from(names)
        days = documents["published"].dropna().unique()
        if len(names) == 1 and len(days) == 1:
            day = format_date(pd.Timestamp(days[0]).date(), "long", locale=locale(self.matter.look.language))
            source = source.removesuffix(".") + ", " + self.say("published on {day}").format(day=day) + "."
        return source

    def _from(self, names: list[str]) -> str:
        told = ", ".join(names[:4]) + (" …" if len(names) > 4 else "")
        return self.say("Source: {names}." if len(names) == 1 else "Sources: {names}.").format(names=told) if names else ""

    def _figure(self, height: float, chart: float) -> dict[str, Any]:
        layout = self.drawn["layout"]
        right = self.width - self.leaf.left - layout["xaxis"]["range"][1]
        margin = layout["margin"] | {"l": self.leaf.left, "r": right, "t": self.leaf.top, "b": max(0.0, height - self.leaf.top - self.plot)}
        notes = [note | {"bgcolor": CLEAR} for note in layout["annotations"]] if self.matter.clear else list(layout["annotations"])
        paper = {"paper_bgcolor": CLEAR, "plot_bgcolor": CLEAR} if self.matter.clear else {}
        known = layout["meta"]
        meta = {"chart": chart, "plot": self.plot, "beyond": known["before"] + known["after"]}
        return {
            "data": self.drawn["data"],
            "layout": layout | {"width": self.width, "height": height, "margin": margin, "annotations": notes + self.leaf.notes,
                                "shapes": list(layout["shapes"]) + self.leaf.shapes, "hovermode": False, "meta": meta, **paper},
        }  # fmt: skip
