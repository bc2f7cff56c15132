"""A table whose headings are not recognised: the reader says which column holds what."""

from __future__ import annotations

import streamlit as st

from timeline.errors import TimelineError
from timeline.page import labels
from timeline.page.passage import escaped
from timeline.page.speech import Words
from timeline.reading import cells
from timeline.reading import files as reading
from timeline.reading.decoding import decode

FIELDS = {"date": "Date", "end": "End", "title": "Event", "actors": "Actors", "excerpt": "Text"}
"""The heading that each column gets, and what the reader sees."""


def needed(name: str, data: bytes) -> bool:
    """Whether this is a table that can be split into columns but not read as it is."""
    if not name.lower().endswith(".csv") or len(headings(name, data)) < 2:
        return False
    try:
        reading.from_bytes(name, data)
    except TimelineError:
        return True
    return False


def headings(name: str, data: bytes) -> list[str]:
    """The first row of a table, nothing when it has none."""
    try:
        return [cell.text for cell in next(iter(cells.rows(decode(data, name))), [])]
    except TimelineError:
        return []


def renamed(name: str, data: bytes, chosen: dict[str, int]) -> bytes:
    """The table with the headings that the reader meant: `chosen` has a field's column, counted from 0.

    >>> renamed("t.csv", "jour;quoi\\n3 mai 2021;Fête\\n".encode(), {"date": 0, "title": 1}).decode()
    'date;title\\n3 mai 2021;Fête\\n'
    """
    text = decode(data, name)
    fields = {column: field for field, column in chosen.items()}
    for number, cell in reversed(list(enumerate(next(iter(cells.rows(text)))))):
        if number in fields:
            text = text[: cell.span.start] + fields[number] + text[cell.span.end :]
    return text.encode()


def show(name: str, data: bytes, words: Words) -> bytes:
    """Asks for the columns of a table; gives it with the headings they stand for, or as it was while no date is chosen."""
    names = headings(name, data)
    st.html(f'<div class="tl-label">{escaped(words("Which column of {file} holds what?", file=name))}</div>')
    chosen: dict[str, int] = {}
    for place, (field, label) in zip(st.columns(len(FIELDS)), FIELDS.items(), strict=True):
        column = place.selectbox(
            words(label), range(len(names)), index=None, key=f"column-{name}-{field}", placeholder="–",
            format_func=lambda number: labels.plain(names[number], 40) or "–",
        )  # fmt: skip
        if column is not None:
            chosen[field] = column
    return renamed(name, data, chosen) if "date" in chosen else data
