"""Event frames that were written as Parquet -> event frames again, with no text read anew: the way to open very many events."""

from __future__ import annotations

import os
from importlib.util import find_spec
from pathlib import Path

import pandas as pd

from timeline.errors import Message, TimelineError
from timeline.frame import COLUMNS, YOUNGER, blank

SUFFIX = ".parquet"


def holds_events(path: str | os.PathLike[str]) -> bool:
    """Whether this is a file of events rather than one of articles, going by its name."""
    return Path(path).suffix.lower() == SUFFIX


def events(path: str | os.PathLike[str]) -> pd.DataFrame:
    """The event frame of a Parquet file that `timeline.write` made. Raises TimelineError for a file that holds none."""
    name = Path(path).name
    if find_spec("pyarrow") is None:
        raise TimelineError("Parquet files need pyarrow: pip install pyarrow")
    try:
        found = pd.read_parquet(path)
    except OSError as error:
        raise TimelineError(
            "{name} cannot be read: {reason}", name=name, reason=Message((error.strerror or "not a parquet file").lower())
        ) from None
    except ValueError:  # pyarrow.ArrowInvalid
        raise TimelineError("{name} cannot be read: {reason}", name=name, reason=Message("not a parquet file")) from None
    for column in YOUNGER:
        if column not in found:
            found[column] = blank(column, len(found))
    missing = [column for column in COLUMNS if column not in found]
    if missing:
        raise TimelineError("{name} is no table of events: it has no {columns}", name=name, columns=", ".join(missing))
    try:
        return pd.DataFrame({column: found[column].astype(dtype) for column, dtype in COLUMNS.items()})  # type: ignore[call-overload]
    except (ValueError, TypeError) as error:
        raise TimelineError("{name} is no table of events: {reason}", name=name, reason=str(error)) from None
