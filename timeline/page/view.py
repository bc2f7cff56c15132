"""What the reader looks at: filters, selection and lanes, as the page's address keeps them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from timeline.chart.lanes import ORDERS as ORDERS
from timeline.events.kinds import KINDS
from timeline.events.statuses import STATUSES

LANES = ("actor", "kind", "source")
COLOURS = (*LANES, "status")
VIEWS = ("chart", "story", "article", "compare", "table")


@dataclass(frozen=True, slots=True)
class Cluster:
    """Events that stand at one place of the chart without a mark of their own.

    Either those of a `lane` (the names that share it; None: of all lanes) that touch the moments from `start` to before `end` (seconds
    since 1970), or those of the ids in `events`.
    """

    start: float = 0.0
    end: float = 0.0
    lane: tuple[str, ...] | None = None
    events: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class View:
    """A choice of events. Several values of one filter mean "any of them", several filters "all of them".

    `first` and `last` are inclusive days. An empty field filters nothing.
    With `together`, all of the actors must take part.
    `colour` is what colours stand for, `zoom` the stretch of time that the chart shows (None: all of it), `folding` whether empty
    stretches are folded (None: where it helps), `order` that of its lanes. Not in the address: whether the lane of many is `opened`, the
    entries of the legend that stand out, the cluster whose events are listed.
    """

    actors: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    statuses: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    first: date | None = None
    last: date | None = None
    words: str = ""
    together: bool = False
    event: str | None = None
    lanes: str = "actor"
    colour: str = "actor"
    view: str = "chart"
    zoom: tuple[datetime, datetime] | None = None
    folding: bool | None = None
    order: str = "linked"
    opened: bool = False
    only: tuple[str, ...] = ()
    cluster: Cluster | None = None

    @property
    def filtered(self) -> bool:
        """Whether any filter is set."""
        return self != self.cleared()

    def cleared(self) -> View:
        """The same view without filters."""
        return replace(
            self, actors=(), kinds=(), statuses=(), sources=(), first=None, last=None, words="", together=False
        )  # fmt: skip


def from_address(parameters: Mapping[str, Sequence[str]]) -> View:
    """The view an address asks for; what it says wrongly is left out.

    >>> from_address({"actor": ["xAI"], "from": ["2023-01-01"], "to": ["soon"], "lanes": ["x"]})
    View(actors=('xAI',), kinds=(), statuses=(), sources=(), first=datetime.date(2023, 1, 1), last=None, words='', \
together=False, event=None, lanes='actor', colour='actor', view='chart', zoom=None, folding=None, order='linked', \
opened=False, only=(), cluster=None)
    """

    def several(name: str, allowed: Sequence[str] | None = None) -> tuple[str, ...]:
        values = dict.fromkeys(value for value in parameters.get(name, ()) if value)
        return tuple(value for value in values if allowed is None or value in allowed)

    def one(name: str) -> str:
        return next(iter(parameters.get(name, ())), "")

    first, last = _day(one("from")), _day(one("to"))
    if first and last and first > last:
        first = last = None
    return View(
        actors=several("actor"),
        kinds=several("kind", KINDS),
        statuses=several("status", STATUSES),
        sources=several("source"),
        first=first,
        last=last,
        words=one("q"),
        together=one("together") == "yes",
        event=one("event") or None,
        lanes=one("lanes") if one("lanes") in LANES else "actor",
        colour=one("colour") if one("colour") in COLOURS else "actor",
        view=one("view") if one("view") in VIEWS else "chart",
        zoom=_stretch(one("zoom")),
        folding={"yes": True, "no": False}.get(one("folded")),
        order=one("order") if one("order") in ORDERS else "linked",
    )


def to_address(view: View) -> dict[str, str | list[str]]:
    """The parameters that reproduce a view; those at rest are left out."""
    parameters: dict[str, str | list[str]] = {
        "actor": list(view.actors),
        "kind": list(view.kinds),
        "status": list(view.statuses),
        "source": list(view.sources),
        "from": view.first.isoformat() if view.first else "",
        "to": view.last.isoformat() if view.last else "",
        "q": view.words,
        "together": "yes" if view.together else "",
        "event": view.event or "",
        "lanes": view.lanes if view.lanes != "actor" else "",
        "order": view.order if view.order != "linked" else "",
        "colour": view.colour if view.colour != "actor" else "",
        "view": view.view if view.view != "chart" else "",
        "zoom": "..".join(_short(edge) for edge in view.zoom) if view.zoom else "",
        "folded": "" if view.folding is None else "yes" if view.folding else "no",
    }
    return {name: value for name, value in parameters.items() if value}


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _stretch(text: str) -> tuple[datetime, datetime] | None:
    """Two moments, "2024-02-01..2024-02-18T12:30"; None for anything else."""
    try:
        first, last = (datetime.fromisoformat(part) for part in text.split(".."))
    except ValueError:
        return None
    return (first, last) if first.tzinfo is None and last.tzinfo is None and first < last else None


def _short(moment: datetime) -> str:
    """A moment to the minute, without the clock at midnight."""
    return moment.strftime("%Y-%m-%d" if moment.hour == moment.minute == 0 else "%Y-%m-%dT%H:%M").zfill(10)
