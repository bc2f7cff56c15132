"""Where everything stands: what the layout decides and the drawing follows.

Pixels, along the plot from its left edge and down from its top.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from timeline.chart.lanes import MOST
from timeline.chart.marks import Texture
from timeline.chart.scale import Scale

Anchor = Literal["left", "center", "right"]


@dataclass(frozen=True, slots=True)
class Room:
    """The height that rows take, in pixels: with words beside their marks, above them, without any; a lane's edges and least height.

    `labelled` is how many rows may have words, in the whole chart; None leaves that to how many events there are. `lanes` is how many
    have a lane of their own.
    """

    row: float = 32.0
    above: float = 42.0
    bare: float = 21.0
    padding: float = 8.0
    lane: float = 52.0
    labelled: int | None = None
    lanes: int = MOST


ROOM = Room()
"""That of the page."""


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
    signs: frozenset[str] = frozenset()
    """The entries of the legend that explain it."""


@dataclass(frozen=True, slots=True)
class Label:
    """The words beside or above a mark: anchored at `x` by the end that `anchor` names, after its `number` if events have numbers."""

    row: int
    title: str
    date: str
    x: float
    y: float
    anchor: Literal["left", "right"]
    selected: bool
    quiet: bool = False
    number: str = ""


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

    `count` events belong to it; the rows `left_out` have their place here and in the view, and are not drawn because the lane is full.
    """

    names: tuple[str, ...]
    count: int
    left_out: tuple[int, ...]
    colour: int | None
    top: float
    bottom: float

    @property
    def hidden(self) -> int:
        """How many events are not drawn."""
        return len(self.left_out)


@dataclass(frozen=True, slots=True)
class Column:
    """An hour, day, week … of a band, `start` to `end` in seconds since 1970, drawn from `low` to `high`."""

    start: float
    end: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Band:
    """A lane drawn as how many events there are: how many in each column, standing on `base`, each event `pixels` high.

    There is a line at `reference` events, whose words begin and have their middle at `named` (None where another band names it).
    """

    lane: int
    colour: int
    base: float
    counts: tuple[float, ...]
    pixels: float
    reference: int
    named: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True)
class Peak:
    """A column with a name: its most important event (`row`) and how many there are, over a line from the column's top `y` at `x`.

    Two lines of text stand on `label`, anchored at `label_x`.
    """

    row: int
    lane: int
    colour: int
    column: int
    x: float
    y: float
    title: str
    note: str
    label_x: float
    label: float
    anchor: Anchor


@dataclass(frozen=True, slots=True)
class Density:
    """Bands and what they share: columns of one `unit` ("month"). `selected` is the lane and column of the selected event."""

    unit: str
    columns: tuple[Column, ...]
    bands: tuple[Band, ...]
    peaks: tuple[Peak, ...]
    selected: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Layout:
    """Everything a chart needs but its colours.

    `scale` says where a moment stands. `tray` are the rows of undated events, `before` and `after` how many lie outside the view.
    `published` is the documents' one publication day, if they share it (seconds). `foldable` says whether there are empty stretches to
    fold, `density` what is drawn of the lanes that have too many marks to show.
    """

    lanes: tuple[Lane, ...]
    marks: tuple[Mark, ...]
    labels: tuple[Label, ...]
    links: tuple[Link, ...]
    tray: tuple[int, ...]
    scale: Scale
    height: float
    before: int
    after: int
    published: float | None
    foldable: bool
    density: Density | None = None
