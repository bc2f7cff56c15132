"""The command line: its commands put together; each imports what it needs when it runs, so that help is quick."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from timeline import __version__
from timeline.commands import corrections, workspaces
from timeline.commands.explain import explain
from timeline.commands.extract import extract
from timeline.commands.options import BAD_INPUT
from timeline.commands.serve import serve
from timeline.commands.tag import tag
from timeline.errors import TimelineError
from timeline.terminal import put, say

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    help="Reads articles, finds every dated event they state, and draws a timeline one can trust.",
)
for command in (serve, extract, explain, tag):
    app.command()(command)
app.add_typer(corrections.app, name="corrections")
app.add_typer(workspaces.app, name="workspace")


def main() -> None:
    """Entry point: bad input is one line on standard error and exit code 2, never a traceback."""
    import logging

    logging.getLogger().addHandler(logging.NullHandler())  # libraries' warnings are not the reader's
    try:
        app()
    except TimelineError as error:
        say(str(error))
        sys.exit(BAD_INPUT)


@app.callback(invoke_without_command=True)
def _root(version: Annotated[bool, typer.Option("--version", help="Print the version.")] = False) -> None:
    if version:
        put(f"timeline {__version__}\n".encode())
        raise typer.Exit
