"""Reads articles, finds every dated event they state, and draws a timeline one can trust.

    import timeline
    frame = timeline.extract(timeline.read("article.txt"))
    timeline.write(frame, "events.csv")

Names are imported when first used, so that `timeline.tag` needs neither pandas nor Plotly.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from timeline.chart.figure import figure as figure
    from timeline.dates.mention import DateMention as DateMention
    from timeline.dates.tagging import tag as tag
    from timeline.document import Document as Document
    from timeline.errors import TimelineError as TimelineError
    from timeline.exports.writing import image as image
    from timeline.exports.writing import write as write
    from timeline.extraction import extract as extract
    from timeline.reading.files import read as read

_HOMES = {
    "Document": "document",
    "TimelineError": "errors",
    "image": "exports.writing",
    "write": "exports.writing",
    "extract": "extraction",
    "figure": "chart.figure",
    "read": "reading.files",
    "DateMention": "dates.mention",
    "tag": "dates.tagging",
}

__all__ = ["DateMention", "Document", "TimelineError", "extract", "figure", "image", "read", "tag", "write"]
__version__ = "0.1.0"


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module 'timeline' has no attribute {name!r}")
    value = getattr(import_module(f"timeline.{_HOMES[name]}"), name)
    globals()[name] = value
    return value
