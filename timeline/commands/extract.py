"""`timeline extract`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from timeline.commands.dataset import is_dataset, work_options
from timeline.commands.dataset import write as write_dataset
from timeline.commands.options import Catalogues, Language, Names, Private, Published, articles, settled
from timeline.commands.progress import progress
from timeline.commands.workspaces import corrected, held, known, opened
from timeline.errors import TimelineError
from timeline.terminal import put, say

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pandas as pd

    from timeline.actors.catalogue import Entry
    from timeline.document import Document
    from timeline.settings import Settings

_MANY, _MUCH = 20, 500_000
"""Articles and characters from which on other processes, which take a second to start, are quicker."""


def extract(
    paths: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="PATH…",
            help="Files, folders, patterns or addresses of the web; - is standard input. By default the articles of --workspace.",
            show_default=False,
        ),
    ] = None,
    output: Annotated[
        str | None,
        typer.Option("-o", "--output", metavar="OUT", help="A file; its suffix tells the format. Or a folder/ for any number of articles."),
    ] = None,
    published: Published = None,
    language: Language = None,
    actor: Annotated[list[str] | None, typer.Option(metavar="NAME", help="Only events this actor takes part in; may be repeated.")] = None,
    catalogue: Catalogues = None,
    names: Names = None,
    format: Annotated[
        str | None, typer.Option(metavar="csv|json|ics|…", help="Instead of what the suffix says; csv on standard output.")
    ] = None,
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
    processes: Annotated[int | None, typer.Option(min=1, metavar="N", help="Processes that work at once; by default one a core.")] = None,
    scheduler: Annotated[str | None, typer.Option(metavar="ADDRESS", help="Of a Dask cluster that does the work, for a folder/.")] = None,
    limit: Annotated[
        float, typer.Option("--time-limit", min=0.1, metavar="SECONDS", help="An article that takes longer has failed.")
    ] = 60.0,
    restart: Annotated[bool, typer.Option("--restart", help="Make a folder/ anew instead of going on with it.")] = False,
    workspace: Annotated[
        Path | None, typer.Option(metavar="FILE", help="A workspace whose corrections, actors and publication days apply, as on its page.")
    ] = None,
    merge: Annotated[
        bool | None,
        typer.Option("--merge/--no-merge", help="Make one event of what several articles tell of it. By default only with --workspace."),
    ] = None,
    allow_private: Private = False,
) -> None:
    """Write the events of articles as data: csv json jsonl ics timelinejs mw jsonld, and with -o also xlsx parquet html png svg pdf.

    With a folder as OUT, of which the name ends in a slash, any number of articles becomes a dataset of Parquet files; beside what else can
    be read, articles may be rows of .parquet and lines of .jsonl.gz, and lie where fsspec finds them (s3://…). A run that was stopped goes
    on where it was.
    """
    named = paths or []
    if not named and workspace is None:
        raise TimelineError("nothing to read: name a file, a folder or an address, or a --workspace that has articles")
    if odd := [name for name, value in (("--published", published), ("--language", language)) if value is not None and not named]:
        raise TimelineError(f"{odd[0]} is for articles that are named; those of a workspace have their own")
    chosen = settled(named, published, language, catalogue)
    drawn = {"--size": size, "--background": background, "--title": title, "--credit": credit, "--sources": sources, "--lanes": lanes}
    if output is not None and is_dataset(output):
        filters = {
            "--actor": actor,
            "--format": format,
            "--no-undated": not undated or None,
            "--workspace": workspace,
            "--merge": merge or None,
        }
        if odd := [name for name, value in (drawn | filters).items() if value is not None]:
            raise TimelineError(f"{odd[0]} is for files, not for a folder")
        write_dataset(named, output, chosen, names or chosen.names, processes, scheduler, limit, restart, allow_private)
        return
    if scheduler or restart:
        raise TimelineError(f"{'--scheduler' if scheduler else '--restart'} is for folders: -o events/")
    from timeline.exports import writing as export

    drawing = {"size": size, "background": background, "credit": credit, "sources": sources, "lanes": lanes}
    drawing = {name: value for name, value in drawing.items() if value is not None}
    kind = (format or (Path(output).suffix if output else "")).lower().lstrip(".")
    if odd := [name for name in drawing if kind not in export.IMAGES and not (name == "lanes" and kind == "html")]:
        raise TimelineError(f"--{odd[0]} is for images: png svg pdf with -o")
    if output is None and format not in (None, *export.TEXTS):
        raise TimelineError(f"--format {format} cannot go to standard output; known are {' '.join(export.TEXTS)}, for others use -o")
    documents = articles(named, chosen, allow_private) if named else []
    if workspace is None:
        frame = _events(documents, chosen, names or chosen.names, processes, limit)
        if merge:
            from timeline.merging import stories

            frame = stories.merge(frame)
    else:
        with opened(workspace, read_only=True) as store:
            documents = known(documents, store) if named else held(store)
            events = _events(documents, chosen, names or chosen.names, processes, limit, store.entries())
            frame = corrected(events, documents, store, merge is not False, bool(named))
    from timeline.ranking import ranked

    frame = ranked(frame)
    if not undated:
        frame = frame[frame["start"].notna() | frame["end"].notna()].reset_index(drop=True)
    if actor:
        frame = _of(actor, frame)
    if output is not None:
        export.write(frame, output, format=format, documents=documents, title=title, **drawing)
    else:
        put(export.dumps(frame, format or "csv").removeprefix(b"\xef\xbb\xbf"))  # the mark is for Excel, which reads files


def _events(
    documents: list[Document], chosen: Settings, names: str, processes: int | None, limit: float, entries: Sequence[Entry] = ()
) -> pd.DataFrame:
    """The events of all documents as they tell them, found in several processes where that is quicker; `entries` are actors to know."""
    from timeline.batch import queues

    much = len(documents) >= _MANY and sum(len(document.text) for document in documents) > _MUCH
    count = processes or (queues.cores() if much else 1)
    with progress() as bar:
        if count == 1:
            from timeline.actors.catalogue import load
            from timeline.extraction import told

            return told(
                documents, catalogue=load(chosen.catalogues, entries), names=names, progress=lambda done, total: bar(done, total, 0, 0)
            )
        from timeline.batch import together

        failed: list[str] = []
        options = work_options(chosen, names, entries)
        with queues.local(options, limit, count) as queue:
            frame = together.told(
                documents,
                options,
                queue,
                lambda failure: failed.append(f"{failure.article}: {failure.reason}"),
                lambda done, total: bar(done, total, 0, len(failed)),
            )
    for message in failed:
        say(message)
    return frame


def _of(wanted: list[str], frame: pd.DataFrame) -> pd.DataFrame:
    """The events in which one of the `wanted` takes part, named in full or by a whole word of the name."""
    parts = [set(name.casefold().split()) for name in wanted]
    kept = frame[[any(part <= set(name.casefold().split()) for part in parts for name in names) for names in frame["actors"]]]
    for name, part in zip(wanted, parts, strict=True):
        if not any(part <= set(found.casefold().split()) for names in kept["actors"] for found in names):
            say(f"no event names {name!r}")
    return kept.reset_index(drop=True)
