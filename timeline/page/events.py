"""All events on the page in order of time, and those that pass the filters: found by index and remembered for as long as they stay."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from functools import cached_property
from threading import Lock
from typing import Any, Protocol, TypeVar, cast

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from timeline.chart import palette
from timeline.chart.index import Flags, Index, Selection, indexed
from timeline.chart.window import moment, seconds
from timeline.dataset.sorting import Tell
from timeline.errors import TimelineError
from timeline.page.view import View
from timeline.text.plain import all_folded
from timeline.text.plain import folded as folded

MOST_ROWS = 100_000
"""Events that are read from disk at once, for a file or an image."""
_REMEMBERED = 8
"""Selections; the oldest is forgotten."""
_SHARED, _MOST_BYTES = 48, 200_000_000
"""Of very many events, all readers together: selections, and the bytes that they take."""
_DRAWINGS = 4
"""Of a selection; each is a quarter of a megabyte."""
_MOST_WORDS = 24
"""Words that were searched for and are remembered."""
Made = TypeVar("Made")
_TEXTS = ("title", "excerpt", "date_text", "source", "title_of_document")


class Recent:
    """What was made last; what was not asked for longest is forgotten."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._made: dict[Hashable, Any] = {}
        self._lock = Lock()

    def once(self, key: Hashable, make: Callable[[], Made]) -> Made:
        """What was made of the same things before, else what `make` gives. Several readers may ask at once."""
        with self._lock:
            found = self._made.pop(key, None)
        made = make() if found is None else cast("Made", found)
        with self._lock:
            self._made[key] = made
            if len(self._made) > self._most:
                del self._made[next(iter(self._made))]
        return made


@dataclass(frozen=True, eq=False)
class Chosen:
    """Events that pass some filters, by time, the undated last. A place is a number from 0 on among them.

    `drawings` are those of the chart that were made of them last.
    """

    events: Events
    selection: Selection
    drawings: Recent = field(default_factory=lambda: Recent(_DRAWINGS))

    def __len__(self) -> int:
        return len(self.selection.rows)

    @property
    def handy(self) -> bool:
        """Whether they are few enough to become a frame."""
        return self.events.whole or len(self) <= MOST_ROWS

    @cached_property
    def frame(self) -> pd.DataFrame:
        """They as a frame of their own, numbered from 0. Raises TimelineError for more than can be read from disk."""
        if not self.handy:
            raise TimelineError("{n} events are too many at once; filters make them fewer", n=len(self))
        return self.events.frame if self.events.whole and len(self) == len(self.events) else self.part(0, len(self))

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


class Source(Protocol):
    """Where events come from, in order of time: rows of a frame, or of what stands for one, by position; and what is looked for in them."""

    @property
    def frame(self) -> Any: ...  # noqa: D102

    @property
    def index(self) -> Index: ...  # noqa: D102

    def position(self, event: str) -> int | None:
        """Where an event stands; None when there is none of that id."""

    def saying(self, word: str, tell: Tell) -> Flags:
        """Which events have that folded word in any text; `tell` is told how much of them was looked at."""


class Loaded:
    """The events of a frame in memory."""

    def __init__(self, found: pd.DataFrame) -> None:
        index = indexed(found)
        self.frame = found.reset_index(drop=True) if index.sorted else found.iloc[index.order].reset_index(drop=True)
        self.index = index if index.sorted else indexed(self.frame)

    def position(self, event: str) -> int | None:
        """Where an event stands; None when there is none of that id."""
        found = np.flatnonzero((self.frame["event"] == event).to_numpy(np.bool_))
        return int(found[0]) if len(found) else None

    def saying(self, word: str, tell: Tell) -> Flags:
        """Which events have that folded word in any text."""
        return self._texts.str.contains(word, regex=False).to_numpy(np.bool_)

    @cached_property
    def _texts(self) -> pd.Series[str]:
        """What can be searched, folded; made when first needed."""
        text = pd.Series(list(map(" ".join, self.frame["actors"])), dtype="str")
        text = text + "\n" + pd.Series(list(map("\n".join, self.frame["other_excerpts"])), dtype="str")
        for column in _TEXTS:
            text = text + "\n" + self.frame[column].fillna("")
        return pd.Series(all_folded(text.tolist()), dtype="str")


class Events:
    """All events there are, and those that were looked for. Several readers may share them.

    `colours` are numbers that actors had and keep.
    """

    def __init__(self, found: pd.DataFrame | Source, colours: Mapping[str, int] | None = None) -> None:
        self.found, self._colours = found, colours
        self.source: Source = Loaded(found) if isinstance(found, pd.DataFrame) else found
        self.index = self.source.index
        self._chosen: dict[Hashable, Chosen] = {}
        self._words: dict[str, NDArray[np.uint8]] = {}
        self._position: tuple[str | None, int | None] = (None, None)
        self._lock = Lock()

    @property
    def frame(self) -> pd.DataFrame:
        """The events by position: a frame or, of very many, what stands for one and reads rows from disk when `iloc` asks for them."""
        return cast("pd.DataFrame", self.source.frame)

    @property
    def whole(self) -> bool:
        """Whether all of them are in memory."""
        return isinstance(self.source, Loaded)

    def __len__(self) -> int:
        return len(self.index.order)

    @cached_property
    def numbers(self) -> dict[str, int]:
        """The actors' colour numbers."""
        return palette.numbers(self.actors, self._colours)

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
        dated = self.index.at(self.index.low, self.index.dated)
        if not len(dated):
            return None
        return moment(float(dated[0])).date(), moment(max(float(dated[-1]), float(np.fmax.reduce(self.index.last)))).date()

    def position(self, event: str | None) -> int | None:
        """Where an event stands among all; None when there is none of that id."""
        if event is None:
            return None
        known, place = self._position
        if known != event:
            place = self.source.position(event)
            self._position = event, place
        return place

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
        with self._lock:
            found = self._chosen.pop(key, None)
        found = found or Chosen(self, Selection(self.index, self._rows(view)))  # meanwhile others look for theirs
        with self._lock:
            self._chosen[key] = found
            sizes = [chosen.selection.size for chosen in self._chosen.values()]
            while len(sizes) > (_REMEMBERED if self.whole else _SHARED) or (len(sizes) > 2 and sum(sizes) > _MOST_BYTES):
                del self._chosen[next(iter(self._chosen))], sizes[0]
        return found

    def _rows(self, view: View) -> NDArray[np.intp]:
        return self.index.select(
            actors=view.actors, together=view.together, kinds=view.kinds, statuses=view.statuses, sources=view.sources,
            first=_midnight(view.first), last=_midnight(view.last), also=self.saying(view.words) if view.words.strip() else None,
        )  # fmt: skip

    def looked_for(self, words: str) -> bool:
        """Whether it is known which events say all of those words, so that `saying` has nothing to look at."""
        return all(word in self._words for word in folded(words).split())

    def saying(self, words: str, tell: Tell = lambda done: None) -> Flags:
        """Which events have all of those words somewhere in their texts, whatever the case and the accents; `tell` hears how far it is."""
        wanted = list(dict.fromkeys(folded(words).split()))
        keep = np.ones(len(self), np.bool_)
        for number, word in enumerate(wanted):

            def part(done: float, before: int = number) -> None:
                tell((before + done) / len(wanted))

            if (packed := self._words.get(word)) is None:
                packed = np.packbits(self.source.saying(word, part))
                with self._lock:
                    self._words[word] = packed
                    if len(self._words) > _MOST_WORDS:
                        del self._words[next(iter(self._words))]
            keep &= np.unpackbits(packed, count=len(self)).view(np.bool_)
        return keep


def _midnight(day: date | None) -> float | None:
    return seconds(datetime(day.year, day.month, day.day)) if day else None
