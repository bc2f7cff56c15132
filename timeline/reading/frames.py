"""Event frames that were written as Parquet -> event frames again, with no text read anew: the way to open very many events."""

from __future__ import annotations

import os
from pathlib import Path

import pandas as pd

from timeline.errors import TimelineError
from timeline.frame import build
from timeline.reading.parts import SUFFIX, foreign, parts
from timeline.reading.parts import events as read


def holds_events(path: str | os.PathLike[str]) -> bool:
    """Whether this is a file of events, going by its name, or a folder with such files, rather than one of articles."""
    if "://" in os.fspath(path):
        return False
    if not Path(path).is_dir():
        return Path(path).suffix.lower() == SUFFIX
    found = parts(path)
    return bool(found) and not foreign(found[0])


def events(path: str | os.PathLike[str], problems: list[TimelineError] | None = None) -> pd.DataFrame:
    """The event frame of a Parquet file that `timeline.write` made, or of all such files in a folder.

    Raises TimelineError for a file that holds none; with a list of `problems` it is told there and the others are read.
    """
    found = []
    for part in parts(path):
        try:
            found.append(read(part))
        except TimelineError as wrong:
            if problems is None:
                raise
            problems.append(wrong)
    found = [frame for frame in found if len(frame)] or found[:1]
    return (pd.concat(found, ignore_index=True) if len(found) > 1 else found[0]) if found else build(())
