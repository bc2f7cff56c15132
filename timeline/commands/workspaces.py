"""`timeline workspace`, and what other commands do with a workspace."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from timeline.commands.options import Language, Paths, Published, articles, settled
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
    kept = {one.document.id: one for one in store.documents() if one.published}
    return [
        kept[one.id].settled() if one.id in kept and kept[one.id].document.text == one.text else one for one in store.recognised(documents)
    ]


def corrected(frame: pd.DataFrame, documents: Sequence[Document], store: Workspace, merge: bool = False) -> pd.DataFrame:
    """The events of documents, in order of time, as they were corrected in a workspace; says which corrections have lost their words.

    What people made one event is one; with `merge` also what several documents tell of one event.
    """
    from timeline.corrections.applying import apply
    from timeline.merging import stories
    from timeline.ranking import moment

    applied = apply(frame, store.corrections(), {document.id: document.text for document in documents})
    if applied.orphans:
        say(f"{len(applied.orphans)} corrections have lost their words: see timeline corrections list --orphans")
    told = stories.merge(applied.frame, applied.together, applied.apart, compare=merge)
    order = moment(told).sort_values(kind="stable", na_position="last").index
    return told.loc[order].reset_index(drop=True)


@app.command("add")
def _add(paths: Paths, published: Published = None, language: Language = None, workspace: WorkspaceFile = None) -> None:
    """Keep articles; those that are there already take their text as it is now, and keep their corrections."""
    documents = articles(paths, settled(paths, published, language, None))
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
