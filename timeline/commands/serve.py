"""`timeline serve`."""

from __future__ import annotations

from typing import Annotated

import typer

from timeline.commands.options import Catalogues, Published, settled


def serve(
    paths: Annotated[list[str] | None, typer.Argument(metavar="[PATH…]", show_default=False)] = None,
    port: Annotated[int | None, typer.Option(min=1, max=65535, metavar="N", help="Another port than the first free one.")] = None,
    browser: Annotated[bool, typer.Option("--browser/--no-browser", help="Open the page in the browser.")] = True,
    published: Published = None,
    catalogue: Catalogues = None,
) -> None:
    """Open the timeline of articles in the browser, on this computer only."""
    named = paths or []
    chosen = settled(named, published, None, catalogue)
    from timeline.serving import serve as run

    run(named, port=port, browser=browser, published=chosen.published, catalogue=chosen.catalogues)
