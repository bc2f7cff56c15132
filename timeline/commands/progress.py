"""How far a long run is, on a terminal; elsewhere nothing."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

Report = Callable[[int, int | None, int, int], None]
"""Told the articles done in this run, of how many (None: nobody knows), how many were done before, and how many failed."""


@contextmanager
def progress() -> Iterator[Report]:
    """A bar with the articles done, a second, and failed."""
    if not sys.stderr.isatty():
        yield lambda done, total, before, failed: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

    started = time.monotonic()
    columns = (BarColumn(), TextColumn("{task.description}"), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True, refresh_per_second=4) as bar:
        task = bar.add_task("reading", total=None)

        def report(done: int, total: int | None, before: int, failed: int) -> None:
            rate = done / max(time.monotonic() - started, 0.1)
            said = f"{before + done:,}" + (f" of {before + total:,}" if total else "") + f" articles, {rate:,.1f}/s, {failed:,} failed"
            bar.update(task, completed=done, total=total, description=said)

        yield report
