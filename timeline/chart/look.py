"""How a reader wants the timeline drawn: chosen once, and passed inwards whole."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import pandas as pd

from timeline.chart.index import Selection, indexed
from timeline.chart.lanes import ORDERS
from timeline.chart.marks import Fact, Shape, signs
from timeline.chart.palette import NAMED, numbers
from timeline.chart.plan import ROOM, Room
from timeline.chart.window import seconds
from timeline.errors import TimelineError


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What a reader chooses about a drawing of an event frame, whatever it is drawn on. Raises `TimelineError` for unknown lanes or order.

    `chosen` are the rows to draw. `lanes` is "actor", "kind" or "source", in that `order` (`lanes.ORDERS`); they are those of all rows,
    whatever the view. `coloured` is what colours stand for ("actor", "kind", "source" or "status") and `colours` their numbers in the whole
    timeline (`palette.assign`). `theme` is "light" or "dark", `language` the reader's. `view` is the stretch of time to show, from a moment
    (inclusive) to another (exclusive), by default what shows the events best; `folding` whether long empty stretches are folded away, by
    default when most of the view is empty. `selected` is a row's position. With a `focus` on actors, events of others stay where they are
    and step back, as do those that show none of the entries of the legend (`legend.ENTRIES`) in `only`. `numbered` are numbers to write
    before titles, by row, which stay where these find no room; `room` is the height that rows take, in pixels.
    """

    chosen: Selection
    language: str
    colours: Mapping[str, int]
    coloured: str = "actor"
    lanes: str = "actor"
    order: str = "linked"
    theme: str = "light"
    view: tuple[datetime, datetime] | None = None
    folding: bool | None = None
    selected: int | None = None
    focus: Collection[str] = ()
    only: Collection[str] = ()
    numbered: Mapping[int, int] | None = None
    room: Room = ROOM

    def __post_init__(self) -> None:
        if self.lanes not in ("actor", "kind", "source"):
            raise TimelineError("no lanes by {lanes!r}: actor, kind or source", lanes=self.lanes)
        if self.order not in ORDERS:
            raise TimelineError("no order of lanes by {order!r}: linked, first, count or name", order=self.order)

    @classmethod
    def of(
        cls, frame: pd.DataFrame, *, chosen: Selection | None = None, language: str | None = None, colours: Mapping[str, int] | None = None,
        coloured: str = "actor", **others: Any,
    ) -> Look:  # fmt: skip
        """A look at a frame: by default at all its rows, in the language of most, with colours by how many events each name has."""
        chosen = chosen or indexed(frame).everything
        colours = numbers(chosen.index.names(coloured).ranked()) if colours is None else colours
        return cls(chosen=chosen, language=language or language_of(frame), colours=colours, coloured=coloured, **others)

    @property
    def stretch(self) -> tuple[float, float] | None:
        """The view in seconds since 1970."""
        return (seconds(self.view[0]), seconds(self.view[1])) if self.view else None

    @property
    def leading(self) -> Collection[str]:
        """The names in focus that stand for lanes, which are drawn however few events they have."""
        return self.focus if self.lanes == "actor" else ()

    def colour(self, names: Collection[str]) -> int:
        """The colour number of what has one name; grey for any other."""
        return min(self.colours.get(next(iter(names)), NAMED), NAMED) if len(names) == 1 else NAMED

    def mark(self, fact: Fact, drawn: Shape, linked: bool) -> tuple[int, frozenset[str], bool]:
        """A mark's colour number, the entries of the legend that explain it, and whether it steps back."""
        told = fact.actors[:1] if self.coloured == "actor" else tuple(filter(None, [getattr(fact, self.coloured)]))
        colour = self.colour(told)
        shown = signs(fact, drawn) | {f"colour {colour}"} | ({"linked"} if linked else set())
        aside = [wanted for wanted, has in ((self.focus, fact.actors), (self.only, shown)) if wanted and set(wanted).isdisjoint(has)]
        return colour, shown, bool(aside)


def language_of(frame: pd.DataFrame) -> str:
    """The language of most events; English when none is known."""
    known = frame["language"].dropna()
    return str(known.mode().iloc[0]) if len(known) else "en"
