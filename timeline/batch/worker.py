"""A process that works: first it is told the options, then chunks of articles."""

from __future__ import annotations

import gc

from timeline.processes.inside import talk


def main() -> None:
    """Work until there is nothing more to do: ("at", place, size) before each step, ("part", part) after each chunk."""
    asked, answer = talk()
    options = next(asked)

    from timeline.batch.work import catalogue, work

    gc.set_threshold(50_000, 20, 50)  # parsing leaves few cycles, and looking for them takes a fifteenth of the time
    catalogue(options)  # now, for it is no article's time
    answer("ready")
    for chunk, skipped in asked:
        answer(("part", work(chunk, options, lambda place, size: answer(("at", place, size)), skipped)))
