"""The same events as rows: a click on a row is a click on its mark."""

from __future__ import annotations

from functools import partial

import pandas as pd
import streamlit as st

from timeline.chart.lettering import width
from timeline.page import labels
from timeline.page.events import Chosen
from timeline.page.guard import safely
from timeline.page.passage import escaped
from timeline.page.session import Session
from timeline.page.speech import Words

ROOM = 436
"""Pixels for date and title, so that all that is asked for most can be seen at once beside the panel."""
PAGE = 500
"""Rows that a browser gets at a time."""


def show(session: Session, events: Chosen, words: Words) -> None:
    """Draws the filtered events, of very many those around the selected one; every cell is text, nothing in it is a link."""
    selected = events.place(session.view.event)
    first = _page(len(events), selected, words)
    frame = events.part(first, first + PAGE)
    cells = _cells(frame, words)
    column = st.column_config.TextColumn
    dates = int(min(max(map(width, cells["date"]), default=0) + 20, 168))
    at = selected - first if selected is not None and first <= selected < first + PAGE else None
    key = f"table-{first}-{session.view.event if at is not None else ''}-{at}"

    def click() -> None:
        picked = st.session_state[key]["selection"]["rows"]
        if picked:
            session.look(event=str(frame["event"].iloc[picked[0]]))

    st.dataframe(
        cells,
        key=key,
        on_select=safely(click),
        selection_mode="single-row",
        selection_default={"selection": {"rows": [at], "columns": [], "cells": []}} if at is not None else None,
        hide_index=True,
        height=min(36 * (len(cells) + 1) + 4, 640),
        row_height=36,
        column_config={
            "date": column(words("Date"), width=dates),
            "title": column(words("Event"), width=ROOM - dates),
            "actors": column(words("Actors"), width=110),
            "kind": column(words("Kind"), width=92),
            "status": column(words("Status"), width=80),
            "date_text": column(words("Date words"), width=110),
            "edtf": column("EDTF", width=110),
        },
    )


def _cells(frame: pd.DataFrame, words: Words) -> pd.DataFrame:
    rows = frame.to_dict("records")
    return pd.DataFrame(
        {
            "date": [words.event(row, short=True) for row in rows],
            "title": [f"✎ {row['title']}" if len(row["corrected"]) else row["title"] for row in rows],
            "actors": [", ".join(row["actors"]) for row in rows],
            "kind": [words(labels.KINDS[row["kind"]]) for row in rows],
            "status": [words(labels.STATUSES[row["status"]]) for row in rows],
            "date_text": [row["date_text"] for row in rows],
            "edtf": [row["edtf"] for row in rows],
        }
    )


def _page(count: int, selected: int | None, words: Words) -> int:
    """The first row of the page of rows that is shown; with buttons to turn it, when there is more than one."""
    if count <= PAGE:
        return 0
    turned, event = st.session_state.get("table-page", (0, None))
    if event != selected:
        turned = selected // PAGE if selected is not None else turned
    turned = min(turned, (count - 1) // PAGE)

    def turn(to: int) -> None:
        st.session_state["table-page"] = to, selected

    turn(turned)
    with st.container(key="table-pages", horizontal=True, vertical_alignment="center", gap="small"):
        st.button("", icon=":material/chevron_left:", key="table-before", type="tertiary", help=words("Earlier events"),
                  disabled=turned == 0, on_click=safely(partial(turn, turned - 1)))  # fmt: skip
        first, last = words.number(turned * PAGE + 1), words.number(min((turned + 1) * PAGE, count))
        said = words("{first}–{last} of {total}", first=first, last=last, total=words.number(count))
        st.html(f'<span class="tl-quiet">{escaped(said)}</span>', width="content")
        st.button("", icon=":material/chevron_right:", key="table-after", type="tertiary", help=words("Later events"),
                  disabled=(turned + 1) * PAGE >= count, on_click=safely(partial(turn, turned + 1)))  # fmt: skip
    return int(turned) * PAGE
