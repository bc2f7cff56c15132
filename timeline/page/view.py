"""What the reader looks at: filters, selection and lanes, as the page's address keeps them."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

import pandas as pd

from timeline.events.kinds import KINDS
from timeline.events.statuses import STATUSES

LANES = ("actor", "kind", "source")
VIEWS = ("chart", "table")


@dataclass(frozen=True, slots=True)
class View:
    """A choice of events. Several values of one filter mean "any of them", several filters "all of them".

    `first` and `last` are inclusive days. An empty field filters nothing.
    """

    actors: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    statuses: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    first: date | None = None
    last: date | None = None
    words: str = ""
    event: str | None = None
    lanes: str = "actor"
    view: str = "chart"

    @property
    def filtered(self) -> bool:
        """Whether any filter is set."""
        return self != View(event=self.event, lanes=self.lanes, view=self.view)

    def cleared(self) -> View:
        """The same view without filters."""
        return View(event=self.event, lanes=self.lanes, view=self.view)


def from_address(parameters: Mapping[str, Sequence[str]]) -> View:
    """The view an address asks for; what it says wrongly is left out.

    >>> from_address({"actor": ["xAI"], "from": ["2023-01-01"], "to": ["soon"], "lanes": ["x"]})
    View(actors=('xAI',), kinds=(), statuses=(), sources=(), first=datetime.date(2023, 1, 1), last=None, words='', \
event=None, lanes='actor', view='chart')
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
        event=one("event") or None,
        lanes=one("lanes") if one("lanes") in LANES else "actor",
        view=one("view") if one("view") in VIEWS else "chart",
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
        "event": view.event or "",
        "lanes": view.lanes if view.lanes != "actor" else "",
        "view": view.view if view.view != "chart" else "",
    }
    return {name: value for name, value in parameters.items() if value}


def known(view: View, frame: pd.DataFrame) -> View:
    """The view without the actors and sources that the frame does not have, so that a stale link does not hide everything."""
    actors, sources = set(frame["actors"].explode().dropna()), set(frame["source"].dropna())
    return replace(
        view,
        actors=tuple(actor for actor in view.actors if actor in actors),
        sources=tuple(source for source in view.sources if source in sources),
        event=view.event if view.event in set(frame["event"]) else None,
    )


def chosen(frame: pd.DataFrame, view: View) -> pd.DataFrame:
    """The rows that pass the filters, in the same order. A period keeps what overlaps it and leaves out the undated."""
    keep = pd.Series(True, index=frame.index)
    if view.actors:
        wanted = set(view.actors)
        keep &= frame["actors"].map(lambda names: not wanted.isdisjoint(names)).astype(bool)
    for column, values in (("kind", view.kinds), ("status", view.statuses), ("source", view.sources)):
        if values:
            keep &= frame[column].isin(values)
    if view.first:
        keep &= (frame["end"] >= pd.Timestamp(view.first)) | (frame["end"].isna() & frame["start"].notna())
    if view.last:
        keep &= (frame["start"] < pd.Timestamp(view.last) + pd.Timedelta(days=1)) | (frame["start"].isna() & frame["end"].notna())
    if view.words.strip():
        keep &= _says(frame, view.words)
    return frame[keep]


def in_order(frame: pd.DataFrame) -> pd.DataFrame:
    """The rows by time, undated last, numbered from 0."""
    first = frame["start"].fillna(frame["end"])
    order = pd.DataFrame({"first": first, "last": frame["end"]}).sort_values(["first", "last"], na_position="last", kind="stable")
    return frame.loc[order.index].reset_index(drop=True)


def _says(frame: pd.DataFrame, words: str) -> pd.Series[bool]:
    columns = ("title", "excerpt", "date_text", "source", "title_of_document")
    text = (frame["actors"] + frame["other_excerpts"]).map(" ".join).astype("str")
    for column in columns:
        text = text + "\n" + frame[column].fillna("")
    text = text.map(_folded)
    keep = pd.Series(True, index=frame.index)
    for word in _folded(words).split():
        keep &= text.str.contains(word, regex=False)
    return keep


def _folded(text: str) -> str:
    letters = unicodedata.normalize("NFKD", text.casefold().replace("’", "'"))
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
