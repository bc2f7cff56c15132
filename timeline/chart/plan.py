"""Where everything stands: what the layout decides and the drawing follows.

Pixels, along the plot from its left edge and down from its top.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from timeline.chart.marks import CROWDED_RADIUS, FULL_RADIUS, Texture
from timeline.chart.scale import Scale


@dataclass(frozen=True, slots=True)
class Mark:
    """The mark of one event; `row` is its position in the frame. A `quiet` one steps back behind those the reader looks at.

    `low` and `high` are its ends, equal for a diamond; `fades` is how long either end fades. `texture`
    is "solid" (month, week, season …), "pale" (year and longer), "stated" (an interval's own ends) or "guess" (approximate).
    """

    row: int
    lane: int
    colour: int
    y: float
    low: float
    high: float
    shape: Literal["diamond", "bar"]
    texture: Texture
    status: str
    instant: bool = False
    fades: tuple[float, float] = (0.0, 0.0)
    opens: tuple[bool, bool] = (False, False)
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class Label:
    """The words beside or above a mark: anchored at `x` by the end that `anchor` names."""

    row: int
    title: str
    date: str
    x: float
    y: float
    anchor: Literal["left", "right"]
    selected: bool
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class Link:
    """A hollow dot in another actor's lane, joined to the mark by a vertical line."""

    row: int
    lane: int
    colour: int
    from_colour: int
    x: float
    y: float
    from_y: float
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class Lane:
    """A horizontal band. `names` has one name, none (nobody named) or those that share it; `colour` is None for kinds and sources.

    `count` events belong to it; `hidden` of those whose mark would stand here are not drawn, because it is full.
    """

    names: tuple[str, ...]
    count: int
    hidden: int
    colour: int | None
    top: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Layout:
    """Everything a chart needs but its colours.

    `scale` says where a moment stands. `tray` are the rows of undated events, `hidden` how many dated events of this view are left out
    because there are too many, `before` and `after` how many lie outside the view. `published` is the documents' one publication day, if
    they share it (seconds). `foldable` says whether there are empty stretches to fold.
    """

    lanes: tuple[Lane, ...]
    marks: tuple[Mark, ...]
    labels: tuple[Label, ...]
    links: tuple[Link, ...]
    tray: tuple[int, ...]
    scale: Scale
    height: float
    crowded: bool
    hidden: int
    before: int
    after: int
    published: float | None
    foldable: bool

    @property
    def radius(self) -> float:
        """Half the width of a diamond."""
        return CROWDED_RADIUS if self.crowded else FULL_RADIUS
