"""`timeline extract`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from timeline.commands.options import Catalogues, Language, Names, Paths, Published, articles, settled
from timeline.errors import TimelineError
from timeline.terminal import put, say

if TYPE_CHECKING:
    import pandas as pd


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
    chosen = settled(paths, published, language, catalogue)
    from timeline.exports import writing as export

    drawing = {"size": size, "background": background, "credit": credit, "sources": sources, "lanes": lanes}
    drawing = {name: value for name, value in drawing.items() if value is not None}
    kind = (format or (output.suffix if output else "")).lower().lstrip(".")
    if odd := [name for name in drawing if kind not in export.IMAGES and not (name == "lanes" and kind == "html")]:
        raise TimelineError(f"--{odd[0]} is for images: png svg pdf with -o")
    if output is None and format not in (None, "csv", "json", "jsonl"):
        raise TimelineError(f"--format {format} cannot go to standard output; known are csv json jsonl, for others use -o")
    documents = articles(paths, chosen)
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


def _of(wanted: list[str], frame: pd.DataFrame) -> pd.DataFrame:
    """The events in which one of the `wanted` takes part, named in full or by a whole word of the name."""
    parts = [set(name.casefold().split()) for name in wanted]
    kept = frame[[any(part <= set(name.casefold().split()) for part in parts for name in names) for names in frame["actors"]]]
    for name, part in zip(wanted, parts, strict=True):
        if not any(part <= set(found.casefold().split()) for names in kept["actors"] for found in names):
            say(f"no event names {name!r}")
    return kept.reset_index(drop=True)
