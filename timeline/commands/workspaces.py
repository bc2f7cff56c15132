"""`timeline workspace`, and what other commands do with a workspace."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from timeline.commands.options import Language, Paths, Private, Published, articles, settled
from timeline.errors import TimelineError
from timeline.terminal import put, say

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pandas as pd

    from timeline.document import Document
    from timeline.workspace.store import Workspace

app = typer.Typer(help="Articles, settings and corrections that are kept in a file.", no_args_is_help=True, rich_markup_mode=None)
WorkspaceFile = Annotated[
    Path | None,
    typer.Option("--workspace", metavar="FILE", help="A workspace; by default TIMELINE_WORKSPACE, else the one of this user."),
]


def opened(file: Path | None, read_only: bool = False) -> Workspace:
    """The workspace of a file, else the default one; says so where it can only be read."""
    from timeline.workspace import places
    from timeline.workspace.store import Workspace

    store = Workspace.open(file or places.default(), read_only)
    if store.notice:
        say(str(store.notice))
    return store


def known(documents: Sequence[Document], store: Workspace) -> list[Document]:
    """The documents as the workspace knows them: under the ids they have there, with the publication days that a reader gave."""
    days = store.days()
    return [replace(one, published=days[one.id], published_from="given") if one.id in days else one for one in store.recognised(documents)]


def held(store: Workspace) -> list[Document]:
    """The articles of the workspace. Raises TimelineError when there are none."""
    found = [one.settled() for one in store.documents()]
    if not found:
        raise TimelineError("{name}: there are no articles in this workspace", name=store.path.name if store.path else "")
    return found


def texts(documents: Sequence[Document]) -> dict[str, str]:
    """What corrections find their words in, by document."""
    return {document.id: document.text for document in documents if document.media == "prose"}


def corrected(told: pd.DataFrame, documents: Sequence[Document], store: Workspace, merge: bool, named: bool) -> pd.DataFrame:
    """The events of documents, of which `told` is `extraction.told`, as they were corrected in a workspace and not yet weighed anew.

    Says how many corrections have lost their words, in the workspace's articles or in those that were `named`. What people made one event
    is one; with `merge` also what several documents tell of one event.
    """
    from timeline.corrections.applying import apply
    from timeline.merging import stories

    applied = apply(told, store.corrections(), texts(documents))
    if lost := len(applied.orphans):
        count = "1 correction has lost its words" if lost == 1 else f"{lost} corrections have lost their words"
        say(f"{count}: see timeline corrections list --orphans" + (" PATH…" if named else ""))
    return stories.merge(applied.frame, applied.together, applied.apart, compare=merge)


@app.command("add")
def _add(
    paths: Paths,
    published: Published = None,
    language: Language = None,
    workspace: WorkspaceFile = None,
    allow_private: Private = False,
) -> None:
    """Keep articles; those that are there already take their text as it is now, and keep their corrections."""
    documents = articles(paths, settled(paths, published, language, None), allow_private)
    with opened(workspace) as store:
        added = store.add(documents)
    say(f"{len(added.new)} new, {len(added.changed)} changed, {len(added.same)} as before")


@app.command("list")
def _list(workspace: WorkspaceFile = None) -> None:
    """Write the articles, one a line: id, when it was added, publication day, source, title."""
    with opened(workspace, read_only=True) as store:
        for one in store.documents():
            day = one.published or one.document.published
            parts = (
                one.document.id,
                f"{one.added:%Y-%m-%d %H:%M}",
                day.isoformat() if day else "",
                one.document.source,
                one.document.title,
            )
            put(("\t".join(" ".join((part or "").split()) for part in parts) + "\n").encode("utf-8", "replace"))


@app.command("remove")
def _remove(
    ids: Annotated[list[str], typer.Argument(metavar="ID…", help="As `list` shows them.")], workspace: WorkspaceFile = None
) -> None:
    """Take articles out; their corrections stay, for the day they come back."""
    with opened(workspace) as store:
        for id in ids:
            if store.document(id) is None:
                raise TimelineError("{id}: no such article in the workspace", id=id)
            store.remove(id)


@app.command("info")
def _info(workspace: WorkspaceFile = None) -> None:
    """Write where the workspace is and what is in it."""
    with opened(workspace, read_only=True) as store:
        size = store.path.stat().st_size / 1e6 if store.path else 0
        lines = (str(store.path), f"articles: {len(store)}", f"corrections: {len(store.corrections())}", f"size: {size:.1f} MB")
        put(("\n".join(lines) + "\n").encode("utf-8", "replace"))


@app.command("backup")
def _backup(file: Annotated[Path, typer.Argument(metavar="FILE")], workspace: WorkspaceFile = None) -> None:
    """Write the workspace as it is now to another file, while others go on with it."""
    if file.exists():
        raise TimelineError("{name} is there already", name=file.name)
    with opened(workspace, read_only=True) as store:
        store.backup(file)
