"""The command line: `timeline serve`, `extract`, `explain`, `tag`; each command imports what it needs, so that help is quick."""

from __future__ import annotations

import json
import os
import shutil
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from timeline import __version__, settings
from timeline.errors import TimelineError
from timeline.terminal import put, say

if TYPE_CHECKING:
    import pandas as pd

    from timeline.document import Document

_BAD_INPUT = 2
_WIDEST = 100  # characters of a line that a reader follows with ease

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    help="Reads articles, finds every dated event they state, and draws a timeline one can trust.",
)

Paths = Annotated[list[str], typer.Argument(metavar="PATH…", help="Files, folders or patterns; - is standard input.", show_default=False)]
Published = Annotated[str | None, typer.Option(metavar="DATE", help="The day the articles were published, as 2024-02-19.")]
Language = Annotated[str | None, typer.Option(metavar="xx", help="Their language, as fr or en. Detected when not given.")]
Names = Annotated[str | None, typer.Option(metavar="rules|spacy", help="How names are found; spacy is the extra timeline[nlp].")]
Catalogues = Annotated[list[Path] | None, typer.Option(metavar="FILE", help="A file of actors you know; may be repeated.")]


def main() -> None:
    """Entry point: bad input is one line on standard error and exit code 2, never a traceback."""
    import logging

    logging.getLogger().addHandler(logging.NullHandler())  # libraries' warnings are not the reader's
    try:
        app()
    except TimelineError as error:
        say(str(error))
        sys.exit(_BAD_INPUT)


@app.callback(invoke_without_command=True)
def _root(version: Annotated[bool, typer.Option("--version", help="Print the version.")] = False) -> None:
    if version:
        put(f"timeline {__version__}\n".encode())
        raise typer.Exit


@app.command()
def serve(
    paths: Annotated[list[str] | None, typer.Argument(metavar="[PATH…]", show_default=False)] = None,
    port: Annotated[int | None, typer.Option(min=1, max=65535, metavar="N", help="Another port than the first free one.")] = None,
    browser: Annotated[bool, typer.Option("--browser/--no-browser", help="Open the page in the browser.")] = True,
    published: Published = None,
    catalogue: Catalogues = None,
) -> None:
    """Open the timeline of articles in the browser, on this computer only."""
    named = paths or []
    chosen = _settings(named, published, None, catalogue)
    from timeline.serving import serve as run

    run(named, port=port, browser=browser, published=chosen.published, catalogue=chosen.catalogues)


@app.command()
def extract(
    paths: Paths,
    output: Annotated[Path | None, typer.Option("-o", "--output", metavar="OUT", help="A file; its suffix tells the format.")] = None,
    published: Published = None,
    language: Language = None,
    actor: Annotated[list[str] | None, typer.Option(metavar="NAME", help="Only events this actor takes part in; may be repeated.")] = None,
    catalogue: Catalogues = None,
    names: Names = None,
    format: Annotated[str | None, typer.Option(metavar="csv|json|jsonl", help="Format on standard output, csv by default.")] = None,
    size: Annotated[
        str | None, typer.Option(metavar="SIZE", help="Of an image: slide, a5 … a0, poster, a3-portrait, 1600x900, 500x300mm.")
    ] = None,
    background: Annotated[str | None, typer.Option(metavar="white|dark|transparent", help="Of an image.")] = None,
    title: Annotated[str | None, typer.Option(metavar="TEXT", help="The heading of an image, page or calendar.")] = None,
    credit: Annotated[str | None, typer.Option(metavar="TEXT", help="The line at the foot of an image.")] = None,
    sources: Annotated[
        bool | None, typer.Option("--sources/--no-sources", help="Number an image's events and list them; on paper that is the default.")
    ] = None,
    lanes: Annotated[str | None, typer.Option(metavar="actor|kind|source", help="What an image's lanes are.")] = None,
    undated: Annotated[bool, typer.Option("--undated/--no-undated", help="With or without events that have no place on the line.")] = True,
) -> None:
    """Write the events of articles as data: csv json jsonl parquet ics, or html png svg pdf with -o."""
    chosen = _settings(paths, published, language, catalogue)
    from timeline.exports import writing as export

    drawing = {"size": size, "background": background, "credit": credit, "sources": sources, "lanes": lanes}
    drawing = {name: value for name, value in drawing.items() if value is not None}
    kind = (format or (output.suffix if output else "")).lower().lstrip(".")
    if odd := [name for name in drawing if kind not in export.IMAGES and not (name == "lanes" and kind == "html")]:
        raise TimelineError(f"--{odd[0]} is for images: png svg pdf with -o")
    if output is None and format not in (None, "csv", "json", "jsonl"):
        raise TimelineError(f"--format {format} cannot go to standard output; known are csv json jsonl, for others use -o")
    documents = _documents(paths, chosen)
    from timeline.actors.catalogue import load
    from timeline.extraction import extract as run

    frame = run(documents, catalogue=load(chosen.catalogues), names=names or chosen.names)
    if not undated:
        frame = frame[frame["start"].notna() | frame["end"].notna()].reset_index(drop=True)
    if actor:
        frame = _of(actor, frame)
    if output is not None:
        export.write(frame, output, format=format, documents=documents, title=title, **drawing)
    else:
        put(export.dumps(frame, format or "csv").removeprefix(b"\xef\xbb\xbf"))  # the mark is for Excel, which reads files


@app.command()
def explain(
    paths: Paths,
    event: Annotated[str | None, typer.Option(metavar="N|ID|DATE", help="Only this event: its number, its id, or its date.")] = None,
    published: Published = None,
    language: Language = None,
    catalogue: Catalogues = None,
    names: Names = None,
    format: Annotated[str, typer.Option(metavar="text|json", help="json has every decision as data.")] = "text",
    speak: Annotated[str | None, typer.Option("--in", metavar="xx", help="The language to explain in, by default the system's.")] = None,
) -> None:
    """Show why each event of articles is what it is: date, status, kind, actors, importance, and what was not taken."""
    if format not in ("text", "json"):
        raise TimelineError(f"--format {format} is not known; known are text json")
    chosen = _settings(paths, published, language, catalogue)
    documents = _documents(paths, chosen)
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


@app.command()
def tag(
    paths: Paths,
    published: Published = None,
    language: Language = None,
    format: Annotated[str, typer.Option(metavar="jsonl|timeml", help="timeml marks the dates inside the text of one article.")] = "jsonl",
) -> None:
    """Write every date that articles mention as JSON lines with TIMEX3 types and values."""
    if format not in ("jsonl", "timeml"):
        raise TimelineError(f"--format {format} is not known; known are jsonl timeml")
    chosen = _settings(paths, published, language, None)
    documents = _documents(paths, chosen)
    from timeline.dates.tagging import tag as run

    if format == "timeml":
        from timeline.timeml import inline

        if len(documents) > 1 or documents[0].media == "table":
            raise TimelineError("--format timeml is for one article at a time")
        article = documents[0]
        put(inline(article, run(article.text, published=article.published, language=article.language)).encode("utf-8"))
        return
    for document in documents:
        if document.media == "table":
            say(f"{document.source}: a table has cells, not sentences; its dates come with extract")
            continue
        for mention in run(document.text, published=document.published, language=document.language):
            record = {
                "document": document.id,
                "start": mention.start,
                "end": mention.end,
                "text": mention.text,
                "type": mention.type,
                "value": mention.value,
                "edtf": mention.edtf,
                "first": mention.first and mention.first.isoformat(),
                "last": mention.last and mention.last.isoformat(),
            }
            put((json.dumps(record, ensure_ascii=False) + "\n").encode("utf-8", "replace"))


def _settings(paths: list[str], published: str | None, language: str | None, catalogues: list[Path] | None) -> settings.Settings:
    """The options, and where they say nothing what timeline.toml says; catalogues of both, those of the command last."""
    from timeline.reading.formats import iso

    place = settings.find(paths)
    kept = settings.load(place) if place else settings.Settings()
    if language is not None and iso(language) is None:
        raise TimelineError(f"--language {language!r} is not a code like fr")
    try:
        day = date.fromisoformat(published) if published else None
    except ValueError:
        raise TimelineError(f"--published {published!r} is not a day like 2024-02-19") from None
    return settings.Settings((*kept.catalogues, *(catalogues or ())), day or kept.published, iso(language) or kept.language, kept.names)


def _documents(paths: list[str], chosen: settings.Settings) -> list[Document]:
    """All that can be read; what cannot is said on standard error, and when nothing is left the command ends with code 2."""
    from timeline.reading.files import read

    problems: list[TimelineError] = []
    documents: dict[str, Document] = {}
    for path in paths:
        source = sys.stdin.buffer if path == "-" else path
        for document in read(source, published=chosen.published, language=chosen.language, problems=problems):
            known = documents.setdefault(document.id, document)
            if known is not document:
                problems.append(TimelineError(f"{document.source}: the same text as {known.source}, read once"))
    for problem in problems:
        say(str(problem))
    if not documents:
        raise typer.Exit(_BAD_INPUT)
    return list(documents.values())


def _of(wanted: list[str], frame: pd.DataFrame) -> pd.DataFrame:
    """The events in which one of the `wanted` takes part, named in full or by a whole word of the name."""
    parts = [set(name.casefold().split()) for name in wanted]
    kept = frame[[any(part <= set(name.casefold().split()) for part in parts for name in names) for names in frame["actors"]]]
    for name, part in zip(wanted, parts, strict=True):
        if not any(part <= set(found.casefold().split()) for names in kept["actors"] for found in names):
            say(f"no event names {name!r}")
    return kept.reset_index(drop=True)
