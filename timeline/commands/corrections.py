"""`timeline corrections`: what people changed, given to others and taken from them."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from timeline.commands.options import Private, articles, settled
from timeline.commands.workspaces import WorkspaceFile, known, opened, texts
from timeline.errors import Message, TimelineError
from timeline.terminal import put, say

if TYPE_CHECKING:
    from timeline.corrections.correction import Correction
    from timeline.document import Document
    from timeline.settings import Settings
    from timeline.workspace.store import Workspace

app = typer.Typer(help="What was corrected by hand in a workspace.", no_args_is_help=True, rich_markup_mode=None)
_SHOWN = 60  # characters of a value or an excerpt


@app.command("export")
def _export(
    output: Annotated[Path | None, typer.Option("-o", "--output", metavar="FILE", help="By default standard output.")] = None,
    workspace: WorkspaceFile = None,
) -> None:
    """Write the corrections in force as JSON (W3C Web Annotations), for another workspace to import."""
    from timeline.corrections import files

    with opened(workspace, read_only=True) as store:
        found = store.corrections()
        data = files.dumps(found, store.origins(found)).encode("utf-8")
    if output is None:
        put(data + b"\n")
        return
    try:
        output.write_bytes(data)
    except OSError as error:
        raise TimelineError("{name} cannot be written: {reason}", name=output.name, reason=Message(error.strerror or "")) from None


@app.command("import")
def _import(
    file: Annotated[str, typer.Argument(metavar="FILE", help="- is standard input.")],
    workspace: WorkspaceFile = None,
) -> None:
    """Take over corrections that were exported elsewhere; those that are here already stay as they are."""
    from timeline.corrections import files

    name = "standard input" if file == "-" else Path(file).name
    try:
        text = (sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()).decode("utf-8-sig", "surrogatepass")
    except OSError as error:
        raise TimelineError("{name} cannot be read: {reason}", name=name, reason=Message((error.strerror or "").lower())) from None
    except UnicodeDecodeError:
        raise TimelineError("{name} is no file of corrections: it is not JSON", name=name) from None
    read = files.read(text, name)
    with opened(workspace) as store:
        new = store.merge(read.corrections, read.origins)
    say(f"{len(new)} of {len(read.corrections)} corrections are new")


@app.command("list")
def _list(
    paths: Annotated[
        list[str] | None,
        typer.Argument(metavar="PATH…", help="Where --orphans looks, instead of in the articles of the workspace.", show_default=False),
    ] = None,
    orphans: Annotated[bool, typer.Option("--orphans", help="Only those whose words or event are in the articles no longer.")] = False,
    workspace: WorkspaceFile = None,
    allow_private: Private = False,
) -> None:
    """Write the corrections in force, one a line, in the order in which they apply."""
    if paths and not orphans:
        raise TimelineError("articles are only looked into with --orphans")
    chosen = settled(paths or [], None, None, None)
    documents = articles(paths, chosen, allow_private) if paths else None
    with opened(workspace, read_only=True) as store:
        for correction in _orphans(store, documents, chosen) if orphans else store.corrections():
            put((_line(correction) + "\n").encode("utf-8", "replace"))


def _orphans(store: Workspace, documents: list[Document] | None, chosen: Settings) -> tuple[Correction, ...]:
    """Looked for in `documents`, by default those of the workspace, as far as corrections are about them; read into events anew."""
    from timeline.actors.catalogue import load
    from timeline.corrections.applying import apply
    from timeline.extraction import told

    found = store.corrections()
    named = {document for correction in found for document in correction.documents}
    read = [one.settled() for one in store.documents()] if documents is None else known(documents, store)
    read = [one for one in read if one.id in named]
    return apply(told(read, catalogue=load(chosen.catalogues, store.entries())), found, texts(read)).orphans


def _line(correction: Correction) -> str:
    """What was done to what, when, by whom and why, on one line."""
    values = dict(correction.values)
    if correction.action == "rename":
        done = f"{_short(values['name'])} → {_short(values['to'])}" + (f" in {_short(values['document'])}" if "document" in values else "")
    elif correction.action == "add":
        done = _short(values.get("title"))
    else:
        done = ", ".join(f"{column}: {_short(correction.before.get(column))} → {_short(value)}" for column, value in values.items())
    about = " + ".join(f"“{_short(target.excerpt.exact)}”" for target in correction.targets)
    signed = " · ".join(filter(None, (_short(correction.by), _short(correction.why))))
    return "\t".join((f"{correction.made:%Y-%m-%d %H:%M}", correction.action, done, about, signed))


def _short(value: object) -> str:
    text = " ".join((", ".join(map(str, value)) if isinstance(value, list) else str("" if value is None else value)).split())
    return text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"
