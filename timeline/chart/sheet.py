"""The timeline on paper: heading, the figure with numbered marks, the sources under it, a credit; fitted to a size.

It is the page's own figure (`picture`) with more margin. Text is as large as fits, and on paper never under 7 points unless even marks
alone would not fit.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

import pandas as pd

from timeline.chart.figure import picture
from timeline.chart.framing import FOOT, LEAST_LIST, LETTERED, SIDE, Framing, Matter, Sheet
from timeline.chart.look import Look
from timeline.chart.paper import Paper
from timeline.chart.plan import Room
from timeline.chart.window import moment
from timeline.document import Document
from timeline.errors import TimelineError

BACKGROUNDS = ("white", "dark", "transparent")
_ROOMY = Room(row=30, above=40, bare=20, padding=8, lane=50)
_TIGHT = Room(row=23, above=34, bare=19, padding=5, lane=42)
_LABELLED = (60, 40, 26, 18, 12, 8, 5, 2, 0)  # rows with words, tried until all fits
_PLENTY = 3  # which of these are as many as one would like
_LANES = (8, 6, 4, 3)
_EDGE = 0.03  # of the time shown, on either side
_BAREST = replace(_TIGHT, labelled=0, lanes=_LANES[-1])
_STEPS = 1.1  # from one width to the next
_LOOSEST = 1.7  # times the height of a row, to fill the paper
_READ_FROM_AFAR = 2_200.0  # the figure's pixels across a poster, beyond which its text asks one to step close


def sheet(
    frame: pd.DataFrame,
    look: Look,
    *,
    size: Paper | None = None,
    width: float = LETTERED,
    title: str | None = None,
    credit: str | None = None,
    background: str | None = None,
    sources: bool | None = None,
    documents: Iterable[Document] = (),
    pages: bool = False,
    stored: bool = False,
) -> Sheet:
    """The whole timeline, or the stretch in view, laid out for a `size`, or `width` pixels wide and as high as it needs.

    `background` is "white", "dark" or "transparent", by default the paper of the theme. Without a `title` the article's name heads
    it, "" leaves it out, likewise the `credit`. With `sources` (on all but screens) marks have numbers and the list is below, cut where a
    size has no room for it; with `pages` it goes on on further ones instead. Of very many events of a frame that is `stored` on disk no
    sources are listed.
    """
    if background not in (None, *BACKGROUNDS):
        raise TimelineError("no background named {background!r}: white, dark or transparent", background=background)
    look = replace(look, theme={"white": "light", "dark": "dark"}.get(background or "", look.theme))
    sources = (size is None or size.unit == "mm") if sources is None else sources
    matter = Matter(frame, look, title, credit, background == "transparent", sources, tuple(documents), pages, stored)
    fitting = _Fitting(matter if look.view else replace(matter, look=replace(look, view=_whole(matter))))
    return fitting.fitted(size) if size else fitting.made(width, _ROOMY)


def _whole(matter: Matter) -> tuple[datetime, datetime] | None:
    """The view of all events, if the first view would leave some outside."""
    first = _Fitting(matter).made(LETTERED, _ROOMY).figure["layout"]["meta"]
    index, rows = matter.look.chosen.index, matter.look.chosen.dated
    if not first["beyond"]:
        return None
    low, high = float(index.at(index.low, rows).min()), float(index.at(index.high, rows).max())
    room = (high - low) * _EDGE
    return moment(low - room), moment(high + room)


@dataclass(frozen=True, slots=True)
class _Fitting:
    matter: Matter

    def fitted(self, size: Paper) -> Sheet:
        """The sheet with the largest text for which the size has room."""
        ratio = size.height / size.width
        good = min(size.widest, max(_READ_FROM_AFAR, size.narrowest)) if size.unit == "mm" else size.widest
        widths = [good]
        while widths[0] / _STEPS > size.narrowest:
            widths.insert(0, widths[0] / _STEPS)
        low, high = 0, len(widths)
        found: Sheet | None = None
        while low < high:  # the narrower, the larger the text
            middle = (low + high) // 2
            tried = self.made(widths[middle], self._all(_ROOMY))
            if tried.height <= widths[middle] * ratio:
                found, high = tried, middle
            else:
                low = middle + 1
        if found:
            return self._loosened(found, found.width * ratio, self._all(_ROOMY))
        wide = good
        while True:  # a poster's text, or its rows and lanes, cannot be as large or as many as one would like
            if room := self._wordiest(wide, wide * ratio):
                return self._loosened(self.made(wide, room), wide * ratio, room)
            if wide >= size.widest:
                break
            wide = min(wide * 1.2, size.widest)
        least = LEAST_LIST if self.matter.sources and not self.matter.pages else FOOT
        if room := self._wordiest(wide, wide * ratio, least):
            return self.made(wide, room, wide * ratio)  # the list has to be cut, or goes on on another page
        if self.matter.sources:  # numbers without a list say nothing
            return _Fitting(replace(self.matter, sources=False)).fitted(size)
        while self._chart(self.made(wide, _BAREST)) + FOOT > wide * ratio:  # only here text gets smaller than it should be
            wide *= _STEPS
        return self.made(wide, _BAREST, wide * ratio)

    def _wordiest(self, width: float, height: float, foot: float | None = None) -> Room | None:
        """The room with the most words at which all fits, or the figure and so much `foot` below it; None if none does."""
        found: Room | None = None
        for lanes in _LANES:
            low, high = 0, len(_LABELLED) if found is None else _LABELLED.index(found.labelled or 0)
            while low < high:
                middle = (low + high) // 2
                room = replace(_TIGHT, labelled=_LABELLED[middle], lanes=lanes)
                tried = self.made(width, room)
                if (tried.height if foot is None else self._chart(tried) + foot) <= height:
                    found, high = room, middle
                else:
                    low = middle + 1
            if found and _LABELLED.index(found.labelled or 0) <= _PLENTY:
                break  # fewer lanes for still more words are not worth it
        return found

    def _chart(self, tried: Sheet) -> float:
        """Where the figure ends, without the list below it."""
        return float(tried.figure["layout"]["meta"]["chart"])

    def _all(self, room: Room) -> Room:
        return replace(room, labelled=max(1, len(self.matter.entries)))

    def _loosened(self, found: Sheet, height: float, room: Room) -> Sheet:
        """The same sheet, its rows further apart as long as the height has room; what is left stays above the credit."""
        rows = found.figure["layout"]["meta"]["plot"]
        factor = min(_LOOSEST, 1 + (height - found.height) / max(rows, 1.0))
        if factor > 1.02:
            sizes = ("row", "above", "bare", "padding", "lane")
            looser = replace(room, **{name: getattr(room, name) * factor for name in sizes})
            tried = self.made(found.width, looser, height)
            if not tried.left_out and not tried.more and tried.height <= height + 1:
                return tried
        return self.made(found.width, room, height)

    def made(self, width: float, room: Room, height: float | None = None) -> Sheet:
        """The sheet at a width, as high as it needs; with a `height` exactly so high, the list cut where it has to be."""
        matter = self.matter
        look = replace(matter.look, numbered=matter.numbered, room=room)
        return Framing(matter, picture(matter.frame, look, round(width - 2 * SIDE + 24)), width, height).done()
