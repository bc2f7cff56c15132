"""`timeline serve`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from timeline.commands.options import Catalogues, Private, Published, settled


def serve(
    paths: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="PATH…",
            help="Files, folders, patterns or addresses of the web, of articles or of events. By default the articles of the workspace.",
            show_default=False,
        ),
    ] = None,
    port: Annotated[int | None, typer.Option(min=1, max=65535, metavar="N", help="Another port than the first free one.")] = None,
    browser: Annotated[bool, typer.Option("--browser/--no-browser", help="Open the page in the browser.")] = True,
    published: Published = None,
    catalogue: Catalogues = None,
    workspace: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Where articles and corrections are kept; made if there is none.")
    ] = None,
    keep: Annotated[bool, typer.Option("--keep/--no-keep", help="Keep what is done on the page, or forget it.")] = True,
    read_only: Annotated[bool, typer.Option("--read-only", help="A page to look at, where nothing can be changed.")] = False,
    allow_private: Private = False,
) -> None:
    """Open the timeline of articles, or of the workspace, in the browser, on this computer only."""
    named = paths or []
    chosen = settled(named, published, None, catalogue)
    from timeline.serving import serve as run

    run(
        named,
        port=port,
        browser=browser,
        published=chosen.published,
        catalogue=chosen.catalogues,
        workspace=workspace,
        keep=keep,
        read_only=read_only,
        allow_private=allow_private,
    )
