"""`timeline extract … -o FOLDER/`: a dataset of any number of articles."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from timeline.commands.options import BAD_INPUT
from timeline.commands.progress import progress
from timeline.errors import Message, TimelineError
from timeline.settings import Settings
from timeline.terminal import say

if TYPE_CHECKING:
    from timeline.actors.catalogue import Entry
    from timeline.batch.running import Summary
    from timeline.batch.work import Options

_STOPPED = 130  # what a shell reports for a program ended by Ctrl-C


def is_dataset(output: str) -> bool:
    """Whether OUT is a folder, there already or by the slash at its end."""
    return output.endswith(("/", os.sep)) or os.path.isdir(output)


def write(
    paths: Sequence[str],
    output: str,
    chosen: Settings,
    names: str,
    processes: int | None,
    scheduler: str | None,
    limit: float,
    restart: bool,
    allow_private: bool,
) -> None:
    """Make the dataset, or go on with it, and say on standard error what became of it."""
    from timeline.batch import queues, running

    out, options = Path(output), replace(work_options(chosen, names), allow_private=allow_private)
    queue = queues.cluster(scheduler, options, limit) if scheduler else queues.local(options, limit, processes or queues.cores())
    done = running.Count(0, 0, 0)

    with progress() as bar:

        def watch(count: running.Count) -> None:
            nonlocal done
            done = count
            bar(count.articles - count.before, None, count.before, count.failed)

        try:
            summary = running.run(paths, out, options, queue, restart=restart, watch=watch)
        except KeyboardInterrupt:
            summary = None
    if summary is None:
        say(f"stopped; {done.articles:,} articles are done and kept: the same command goes on from there")
        raise typer.Exit(_STOPPED)
    _report(summary, out)


def work_options(chosen: Settings, names: str, entries: Sequence[Entry] = ()) -> Options:
    """What the work depends on: catalogues go along as text, for they may not be there where it is done."""
    from timeline.batch.work import Options

    catalogues = []
    for file in chosen.catalogues:
        try:
            catalogues.append((str(file), file.read_text(encoding="utf-8-sig")))
        except OSError as error:
            raise TimelineError("{place}: {reason}", place=file, reason=Message(error.strerror or str(error))) from None
        except UnicodeDecodeError:
            raise TimelineError("{place}: not a UTF-8 text", place=file) from None
    return Options(chosen.published, chosen.language, names, tuple(catalogues), tuple(entries))


def _report(summary: Summary, out: Path) -> None:
    if summary.count.failed:
        count = "1 article" if summary.count.failed == 1 else f"{summary.count.failed:,} articles"
        say(f"{count} failed; the reasons are in {summary.failures}")
    if summary.twice:
        count = "1 article was" if summary.twice == 1 else f"{summary.twice:,} articles were"
        say(f"{count} there twice and kept once")
    if not summary.kept:
        raise typer.Exit(BAD_INPUT)
    say(f"{summary.events:,} events of {summary.kept:,} articles in {out}{os.sep}")
