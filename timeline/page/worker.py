"""A process beside the page's server that parses articles, so that no reader waits while another's article is parsed.

It is asked on its standard input and answers on its standard output, both pickled: `python -m timeline.page.worker`.
"""

from __future__ import annotations

import os
import pickle
import sys
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
    """Answers until the input ends: ("found", answer), ("wrong", TimelineError) or ("failed", traceback)."""
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())  # what a library prints is no answer
    while True:
        try:
            task: Task | Comparison = pickle.load(sys.stdin.buffer)
        except EOFError:
            return
        try:
            answer: tuple[str, object] = ("found", task.done())
        except TimelineError as wrong:
            answer = ("wrong", wrong)
        except Exception:
            answer = ("failed", traceback.format_exc())
        pickle.dump(answer, answers)
        answers.flush()


if __name__ == "__main__":
    main()
