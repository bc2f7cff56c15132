"""All events on the page in order of time, and those that pass the filters: found by index and remembered for as long as they stay."""

from __future__ import annotations

import sys
import unicodedata
from collections.abc import Hashable
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import cached_property
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from timeline.chart import palette
from timeline.chart.index import Flags, Index, Selection, indexed
from timeline.chart.window import moment, seconds
from timeline.page.view import View

_REMEMBERED = 8
"""Selections; the oldest is forgotten."""
_TEXTS = ("title", "excerpt", "date_text", "source", "title_of_document")
_MARKS = dict.fromkeys(code for code in range(sys.maxunicode) if unicodedata.combining(chr(code)))


@dataclass(frozen=True, eq=False)
class Chosen:
    """Events that pass some filters, by time, the undated last. A place is a number from 0 on among them."""

    events: Events
    selection: Selection

    def __len__(self) -> int:
        return len(self.selection.rows)

    @cached_property
    def frame(self) -> pd.DataFrame:
        """They as a frame of their own, numbered from 0; costly for very many."""
        return self.events.frame if len(self) == len(self.events.frame) else self.part(0, len(self))

    def part(self, first: int, last: int) -> pd.DataFrame:
        """Those at the places from `first` to before `last`, numbered from 0."""
        return self.events.frame.iloc[self.selection.rows[first:last]].reset_index(drop=True)

    def row(self, place: int) -> dict[Hashable, Any]:
        """The event at a place, by column."""
        return self.events.frame.iloc[int(self.selection.rows[place])].to_dict()

    def place(self, event: str | None) -> int | None:
        """Where an event stands; None when it is not among them."""
        position = self.events.position(event)
        if position is None:
            return None
        place = int(np.searchsorted(self.selection.rows, position))
        return place if place < len(self) and self.selection.rows[place] == position else None


class Events:
    """The events of a frame, with an index and what has been looked for."""

    def __init__(self, found: pd.DataFrame) -> None:
        self.found = found
        index = indexed(found)
        self.frame = found.reset_index(drop=True) if index.sorted else found.iloc[index.order].reset_index(drop=True)
        self.index: Index = index if index.sorted else indexed(self.frame)
        self._chosen: dict[Hashable, Chosen] = {}
        self._position: tuple[str | None, int | None] = (None, None)

    def __len__(self) -> int:
        return len(self.frame)

    @cached_property
    def numbers(self) -> dict[str, int]:
        """The actors' colour numbers."""
        return palette.numbers(self.actors)

    def coloured(self, what: str) -> dict[str, int]:
        """The colour numbers of kinds, sources or statuses."""
        return palette.numbers({"actor": self.actors, "kind": self.kinds, "source": self.sources, "status": self.statuses}[what])

    @cached_property
    def actors(self) -> dict[str, int]:
        """Actor -> how many events, the most frequent first; likewise the others."""
        return self.index.actors.ranked()

    @cached_property
    def kinds(self) -> dict[str, int]:
        """Kind -> how many events."""
        return self.index.kinds.ranked()

    @cached_property
    def statuses(self) -> dict[str, int]:
        """Status -> how many events."""
        return self.index.statuses.ranked()

    @cached_property
    def sources(self) -> dict[str, int]:
        """Source -> how many events."""
        return self.index.sources.ranked()

    @cached_property
    def extent(self) -> tuple[date, date] | None:
        """The first and the last day that is known of any."""
        edges = np.concatenate([self.index.start, self.index.last])
        edges = edges[~np.isnan(edges)]
        return (moment(float(edges.min())).date(), moment(float(edges.max())).date()) if len(edges) else None

    def position(self, event: str | None) -> int | None:
        """Where an event stands among all; None when there is none of that id."""
        if event is not None and self._position[0] != event:
            found = np.flatnonzero((self.frame["event"] == event).to_numpy(np.bool_))
            self._position = event, int(found[0]) if len(found) else None
        return self._position[1] if event is not None else None

    def known(self, view: View) -> View:
        """The view without actors, sources and an event that are not here, so that a stale link does not hide everything."""
        return replace(
            view,
            actors=tuple(actor for actor in view.actors if actor in self.index.actors.code),
            sources=tuple(source for source in view.sources if source in self.index.sources.code),
            event=view.event if self.position(view.event) is not None else None,
        )

    def chosen(self, view: View) -> Chosen:
        """The events that pass the filters. A period keeps what overlaps it and leaves out the undated."""
        key = view.actors, view.together, view.kinds, view.statuses, view.sources, view.first, view.last, " ".join(view.words.split())
        found = self._chosen.pop(key, None) or Chosen(self, Selection(self.index, self._rows(view)))
        self._chosen[key] = found
        if len(self._chosen) > _REMEMBERED:
            del self._chosen[next(iter(self._chosen))]
        return found

    def _rows(self, view: View) -> NDArray[np.intp]:
        return self.index.select(
            actors=view.actors, together=view.together, kinds=view.kinds, statuses=view.statuses, sources=view.sources,
            first=_midnight(view.first), last=_midnight(view.last), also=self.saying(view.words) if view.words.strip() else None,
        )  # fmt: skip

    def saying(self, words: str) -> Flags:
        """Which events have all of those words somewhere in their texts, whatever the case and the accents."""
        found = [self._texts.str.contains(word, regex=False).to_numpy(np.bool_) for word in folded(words).split()]
        return np.logical_and.reduce(found) if found else np.ones(len(self), np.bool_)

    @cached_property
    def _texts(self) -> pd.Series[str]:
        """What can be searched, folded; made when first needed (a few seconds for a million events)."""
        text = pd.Series(list(map(" ".join, self.frame["actors"])), dtype="str")
        text = text + "\n" + pd.Series(list(map("\n".join, self.frame["other_excerpts"])), dtype="str")
        for column in _TEXTS:
            text = text + "\n" + self.frame[column].fillna("")
        simple = text.str.isascii().to_numpy(np.bool_)
        lower = text.str.lower()
        if not simple.all():
            lower[~simple] = list(map(folded, text[~simple].tolist()))  # type: ignore[call-overload]
        return lower


def folded(text: str) -> str:
    """A text without case and accents.

    >>> folded("L’Été")
    "l'ete"
    """
    if text.isascii():
        return text.lower()
    return unicodedata.normalize("NFKD", text.casefold().replace("’", "'")).translate(_MARKS)


def _midnight(day: date | None) -> float | None:
    return seconds(datetime(day.year, day.month, day.day)) if day else None
