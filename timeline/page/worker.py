"""A process beside the page's server that parses articles, so that no reader waits while another's article is parsed."""

from __future__ import annotations

import math
import traceback
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from timeline.actors import catalogue as catalogues
from timeline.actors.catalogue import Catalogue, Entry
from timeline.corrections.applying import Applied
from timeline.document import Document
from timeline.errors import Message, TimelineError
from timeline.explaining import Point, explain
from timeline.extraction import Parsed, parse
from timeline.page.composing import Groups, groups
from timeline.page.findings import Findings, found
from timeline.processes.inside import talk

_LIMIT, _RATE = 120.0, 10_000  # seconds for an article, and the characters that have one more


@dataclass(frozen=True, slots=True)
class Actors:
    """What a catalogue is made of: files, then the reader's own entries."""

    files: tuple[str, ...] = ()
    entries: tuple[Entry, ...] = ()

    def catalogue(self) -> Catalogue:
        """The catalogue."""
        return _catalogue(self)


@dataclass(frozen=True, slots=True)
class Task:
    """A document to be parsed; with `event`, only why that event is what it is is asked for."""

    document: Document
    actors: Actors = Actors()
    event: str | None = None

    @property
    def title(self) -> str:
        """What to call it when it fails."""
        document = self.document
        return document.title or Path(document.source or "").name or " ".join(document.text[:200].split())[:70]

    @property
    def seconds(self) -> float:
        """What it may take."""
        return _LIMIT + len(self.document.text) / _RATE

    def done(self) -> Findings | tuple[Point, ...]:
        """The answer, found in this process."""
        parsed = _parsed(self.document, self.actors)
        if self.event is None:
            return found(parsed)
        event = next((event for event in parsed.events if event.id == self.event), None)
        return explain(parsed, event) if event is not None and self.document.media != "table" else ()


@dataclass(frozen=True, slots=True, eq=False)
class Comparison:
    """Corrected events that are to be compared: which of them are one?"""

    applied: Applied
    title = Message("the comparison of the articles")
    seconds = math.inf

    def done(self) -> Groups:
        """The answer, found in this process."""
        return groups(self.applied)


@lru_cache(maxsize=2)
def _catalogue(actors: Actors) -> Catalogue:
    catalogue = catalogues.load(actors.files)
    return catalogues.compile_entries((*catalogue.entries, *actors.entries)) if actors.entries else catalogue


@lru_cache(maxsize=2)
def _parsed(document: Document, actors: Actors) -> Parsed:
    return parse(document, actors.catalogue())


def main() -> None:
    """Answers until there is nothing more to do: ("found", answer), ("wrong", TimelineError) or ("failed", traceback)."""
    asked, answer = talk()
    for task in asked:
        try:
            answer(("found", task.done()))
        except TimelineError as wrong:
            answer(("wrong", wrong))
        except Exception:
            answer(("failed", traceback.format_exc()))
