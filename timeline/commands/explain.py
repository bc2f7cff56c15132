"""`timeline explain`."""

from __future__ import annotations

import os
import shutil
from typing import Annotated

import typer

from timeline.commands.options import Catalogues, Language, Names, Paths, Private, Published, articles, settled
from timeline.errors import TimelineError
from timeline.terminal import put

_WIDEST = 100  # characters of a line that a reader follows with ease


def explain(
    paths: Paths,
    event: Annotated[str | None, typer.Option(metavar="N|ID|DATE", help="Only this event: its number, its id, or its date.")] = None,
    published: Published = None,
    language: Language = None,
    catalogue: Catalogues = None,
    names: Names = None,
    format: Annotated[str, typer.Option(metavar="text|json", help="json has every decision as data.")] = "text",
    speak: Annotated[str | None, typer.Option("--in", metavar="xx", help="The language to explain in, by default the system's.")] = None,
    allow_private: Private = False,
) -> None:
    """Show why each event of articles is what it is: date, status, kind, actors, importance, and what was not taken."""
    if format not in ("text", "json"):
        raise TimelineError(f"--format {format} is not known; known are text json")
    chosen = settled(paths, published, language, catalogue)
    documents = articles(paths, chosen, allow_private)
    from timeline import report
    from timeline.actors.catalogue import load
    from timeline.extraction import agreed, parse

    known = load(chosen.catalogues)
    parsed = agreed([parse(document, known, names or chosen.names) for document in documents], known)
    picked = [(one, report.chosen(one, event)) for one in parsed]
    if event is not None and not any(events for _, events in picked):
        raise report.missing(event, max(len(one.events) for one in parsed))
    tongue = speak or next(filter(None, map(os.environ.get, ("LC_ALL", "LC_MESSAGES", "LANG"))), "en")
    if format == "json":
        put(report.dumps([record for one, events in picked for record in report.data(one, events, tongue)]).encode("utf-8", "replace"))
        return
    blocks = [report.text(one, events, tongue, min(shutil.get_terminal_size().columns, _WIDEST)) for one, events in picked]
    put("\n\n".join(filter(None, blocks)).encode("utf-8", "replace"))
