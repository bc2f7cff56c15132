"""Which stretch of time to show, and on what scale: a reader's own choice, or what shows the events best."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.chart.folding import fold, gaps, wanted
from timeline.chart.lettering import width
from timeline.chart.marks import LABEL_ROOM, Fact
from timeline.chart.scale import Scale, straight
from timeline.chart.window import DAY, EARLIEST, LATEST, first_view

_HOUR = 3600.0
_LEAST_VIEW = _HOUR
"""Seconds; nothing on the timeline is finer."""
_ROOM = 0.04  # of the view, around an event that would lie outside


def scale_of(
    facts: Sequence[Fact],
    published: float | None,
    selected: Fact | None,
    plot: float,
    view: tuple[float, float] | None = None,
    folding: bool | None = None,
) -> tuple[Scale, bool]:
    """The scale for a plot `plot` pixels wide, and whether there was anything to fold.

    Without a `view`, everything is shown if empty stretches are folded, otherwise what `first_view` finds; the selected fact is always
    in it. `folding` None folds when most of the stretch is empty.
    """
    moments, least = _moments(facts, published), _least(facts)
    extent = (min(moments), max(moments)) if moments else (0.0, 0.0)
    looked_at = _kept(view) if view else extent
    found = gaps([moment for moment in moments if looked_at[0] <= moment <= looked_at[1]])
    if found and (folding if folding is not None else wanted(found, looked_at)):
        weights = [(fact.low, min(width(fact.title), LABEL_ROOM)) for fact in facts]
        scale = fold(looked_at, found, weights, plot, least)
        if scale.folds:
            return scale, True
    return straight(looked_at if view else _first(facts, published, selected), plot), bool(found)


def _kept(view: tuple[float, float]) -> tuple[float, float]:
    """A view within the calendar, not empty."""
    low, high = max(view[0], EARLIEST), min(view[1], LATEST)
    middle = (low + high) / 2
    return (low, high) if high - low >= _LEAST_VIEW else (middle - _LEAST_VIEW / 2, middle + _LEAST_VIEW / 2)


def _moments(facts: Sequence[Fact], published: float | None) -> list[float]:
    """Where events start and end, and the publication day."""
    edges = [edge for fact in facts for edge in (fact.start, fact.end) if edge is not None]
    return [*edges, published] if published is not None and edges else edges


def _first(facts: Sequence[Fact], published: float | None, selected: Fact | None) -> tuple[float, float]:
    """The first view, reaching to a publication day just after it and to the selected event."""
    view = first_view([fact.low for fact in facts], [fact.high for fact in facts], _least(facts))
    if published is not None and view[1] < published + DAY < view[1] + (view[1] - view[0]) / 4:
        view = (view[0], published + DAY)
    if selected and not (selected.low < view[1] and selected.high > view[0]):  # whoever asks for it wants to see it
        room = (max(selected.high, view[1]) - min(selected.low, view[0])) * _ROOM
        view = max(EARLIEST, min(view[0], selected.low - room)), min(LATEST, max(view[1], selected.high + room))
    return view


def _least(facts: Sequence[Fact]) -> float:
    """The shortest stretch worth showing: a quarter of a day for clock times, four days otherwise."""
    return DAY / 4 if facts and all(fact.grain == "instant" for fact in facts) else 4 * DAY
