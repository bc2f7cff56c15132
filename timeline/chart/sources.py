"""The numbered list under a printed timeline: what each number stands for, when, and the words that say so; set in columns."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

import pandas as pd

from timeline.chart.canvas import isolated, safe
from timeline.chart.index import Rows
from timeline.chart.lettering import BOLD, shorten, width
from timeline.document import Document
from timeline.span import Span
from timeline.text.paragraphs import paragraphs
from timeline.wording import translator, words_for

SIZE, LINE, GAP = 13, 17.0, 5.0
"""Pixels: of the letters, from line to line, between two entries."""
COLUMN, GUTTER = 400.0, 36.0
"""The least width of a column, and what parts two."""
_LONGEST = 160  # letters of a title, of an article's name and of the words that give a date


@dataclass(frozen=True, slots=True)
class Entry:
    """One event of the list; `note` says where it stands in its article."""

    number: int
    row: int
    date: str
    title: str
    note: str


def entries(frame: pd.DataFrame, rows: Rows, language: str, documents: Iterable[Document] = ()) -> list[Entry]:
    """The events of those rows, numbered in that order; `documents` tell the paragraphs."""
    say, places = translator(language), {document.id: paragraphs(document.text) for document in documents}
    several = frame["document"].nunique() > 1
    chosen: Iterable[Any] = frame.iloc[rows].itertuples(index=False)
    found = []
    for number, (row, event) in enumerate(zip(rows, chosen, strict=True), 1):
        date = words_for(event, language, short=True) or say("undated")
        found.append(Entry(number, int(row), date, _cut(event.title), _note(event, places, several, say("“{words}”"))))
    return found


def _note(event: Any, places: Mapping[str, Sequence[Span]], several: bool, quoted: str) -> str:
    """The article if there are several, the paragraph, the words that the date was read from."""
    name = event.source if pd.isna(event.title_of_document) else event.title_of_document
    found = [number for number, span in enumerate(places.get(event.document, ()), 1) if span.start <= event.excerpt_start < span.end]
    words = " ".join(str(event.date_text or "").split())
    parts = [_cut(str(name)) if several and isinstance(name, str) else "", f"§\u00a0{found[0]}" if found else ""]
    return ", ".join(filter(None, [*parts, quoted.format(words=_cut(words)) if words else ""]))


def _cut(text: object) -> str:
    plain = " ".join(str(text).split())
    return plain if len(plain) <= _LONGEST else shorten(plain, _LONGEST * 6.5, SIZE)


def indent(count: int) -> float:
    """The room of the numbers up to `count`, before the words."""
    return width(str(count), SIZE, bold=True) + 10


def lines(entry: Entry, room: float, quiet: str) -> list[str]:
    """The entry in lines of at most `room` pixels, in Plotly's markup; `quiet` is the colour of its note."""
    styled = (("date", entry.date), ("", entry.title), ("note", entry.note))
    words = [(word, style) for style, text in styled for word in text.split(" ") if word]
    rows: list[list[tuple[str, str]]] = [[]]
    used = 0.0
    for word, style in words:
        for part in _pieces(word, room):
            long = width(part, SIZE, bold=style == "date")
            gap = width(" ", SIZE) * (BOLD if style == "date" else 1)
            if rows[-1] and used + gap + long > room:
                rows.append([])
                used = 0.0
            used += (gap if rows[-1] else 0.0) + long
            rows[-1].append((part, style))
    runs = [[(style, " ".join(word for word, _ in run)) for style, run in groupby(row, key=lambda pair: pair[1])] for row in rows]
    return [" ".join(_styled(text, style, quiet) for style, text in row) for row in runs]


def _pieces(word: str, room: float) -> list[str]:
    """The word, in parts if it is longer than a line."""
    most = max(1, int(room / (SIZE * 1.1)))
    return [word] if width(word, SIZE, bold=True) <= room else [word[i : i + most] for i in range(0, len(word), most)]


def _styled(text: str, style: str, quiet: str) -> str:
    if style == "date":
        return f"<b>{safe(text)}</b>"
    return f'<span style="color:{quiet}">{isolated(safe(text))}</span>' if style else isolated(safe(text))


def fill(heights: Sequence[float], columns: int, limit: float | None = None) -> tuple[list[int], float]:
    """How many entries go into each column, top to bottom, and how high the columns are: as low as all fit, at most `limit`.

    >>> fill([10, 10, 20, 10], 2)
    ([2, 2], 30.0)
    >>> fill([10, 10, 20, 10], 2, limit=20)
    ([2, 1], 20.0)
    """
    if not heights:
        return [], 0.0
    low = max(max(heights), sum(heights) / columns)
    while sum(_split(heights, columns, low)) < len(heights):
        low = _higher(heights, columns, low)
    if limit is not None and low > limit:
        return _split(heights, columns, limit), float(limit)
    return _split(heights, columns, low), float(low)


def _higher(heights: Sequence[float], columns: int, room: float) -> float:
    """The least height at which some column of `_split` takes one entry more."""
    at, least = 0, sum(heights)
    for count in _split(heights, columns, room):
        least = min(least, sum(heights[at : at + count + 1]))
        at += count
        if at == len(heights):
            break
    return float(least)


def _split(heights: Sequence[float], columns: int, room: float) -> list[int]:
    counts, at = [], 0
    for _ in range(columns):
        used, start = 0.0, at
        while at < len(heights) and used + heights[at] <= room:
            used += heights[at]
            at += 1
        counts.append(at - start)
    return counts
