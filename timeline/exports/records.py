"""The event frame -> rows of plain values, as files hold them."""

from __future__ import annotations

import math
from collections.abc import Iterator
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pandas as pd

_MIDNIGHT = "T00:00:00"


def records(frame: pd.DataFrame) -> Iterator[dict[str, object]]:
    """The rows as plain values: ISO 8601 dates (a clock only for instants), lists as lists, None for what is not there."""
    columns = list(frame.columns)
    for row in frame.itertuples(index=False, name=None):
        yield {str(name): _value(value) for name, value in zip(columns, row, strict=True)}


def _value(value: Any) -> object:
    if isinstance(value, list | tuple):
        return [str(item) for item in value]
    if isinstance(value, datetime):  # NaT included
        return None if value != value else value.isoformat().removesuffix(_MIDNIGHT)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float):
        return None if math.isnan(value) else float(value)
    if hasattr(value, "item"):  # a numpy scalar
        return _value(value.item())
    return value if value is None or isinstance(value, str | bool | int) else str(value)
