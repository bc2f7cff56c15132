"""What several commands take: options, and the settings and documents that they lead to."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from timeline import settings
from timeline.errors import TimelineError
from timeline.terminal import say

if TYPE_CHECKING:
    from timeline.document import Document

BAD_INPUT = 2
"""The exit code."""

Paths = Annotated[
    list[str],
    typer.Argument(metavar="PATH…", help="Files, folders, patterns or addresses of the web; - is standard input.", show_default=False),
]
Published = Annotated[str | None, typer.Option(metavar="DATE", help="The day the articles were published, as 2024-02-19.")]
Language = Annotated[str | None, typer.Option(metavar="xx", help="Their language, as fr or en. Detected when not given.")]
Names = Annotated[str | None, typer.Option(metavar="rules|spacy", help="How names are found; spacy is the extra timeline[nlp].")]
Private = Annotated[bool, typer.Option("--allow-private", help="Read addresses of private networks and this computer too.")]
Catalogues = Annotated[list[Path] | None, typer.Option(metavar="FILE", help="A file of actors you know; may be repeated.")]


def settled(paths: list[str], published: str | None, language: str | None, catalogues: list[Path] | None) -> settings.Settings:
    """The options, and where they say nothing what timeline.toml says; catalogues of both, those of the command last."""
    from timeline.reading.given import iso

    place = settings.find(paths)
    kept = settings.load(place) if place else settings.Settings()
    if language is not None and iso(language) is None:
        raise TimelineError(f"--language {language!r} is not a code like fr")
    try:
        day = date.fromisoformat(published) if published else None
    except ValueError:
        raise TimelineError(f"--published {published!r} is not a day like 2024-02-19") from None
    return settings.Settings((*kept.catalogues, *(catalogues or ())), day or kept.published, iso(language) or kept.language, kept.names)


def articles(paths: list[str], chosen: settings.Settings, allow_private: bool = False) -> list[Document]:
    """All that can be read; what cannot is said on standard error, and when nothing is left the command ends with code 2."""
    from timeline.reading.files import read

    problems: list[TimelineError] = []
    found: dict[str, Document] = {}
    for path in paths:
        source = sys.stdin.buffer if path == "-" else path
        for document in read(source, published=chosen.published, language=chosen.language, allow_private=allow_private, problems=problems):
            known = found.setdefault(document.id, document)
            if known is not document:
                problems.append(TimelineError(f"{document.source}: the same text as {known.source}, read once"))
    if len(found) > 1:
        from timeline.reading.duplicates import near

        problems += [same.problem for same in near(found.values())]
    for problem in problems:
        say(str(problem))
    if not found:
        raise typer.Exit(BAD_INPUT)
    return list(found.values())
