"""The same events as rows: a click on a row is a click on its mark."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from timeline.chart.lettering import width
from timeline.page import labels
from timeline.page.guard import safely
from timeline.page.session import Session
from timeline.page.speech import Words

ROOM = 436
"""Pixels for date and title, so that all that is asked for most can be seen at once beside the panel."""


def show(session: Session, frame: pd.DataFrame, words: Words) -> None:
    """Draws the filtered events; every cell is text, nothing in it is a link."""
    rows = frame.to_dict("records")
    cells = pd.DataFrame(
        {
            "date": [words.event(row, short=True) for row in rows],
            "title": [row["title"] for row in rows],
            "actors": [", ".join(row["actors"]) for row in rows],
            "kind": [words(labels.KINDS[row["kind"]]) for row in rows],
            "status": [words(labels.STATUSES[row["status"]]) for row in rows],
            "date_text": [row["date_text"] for row in rows],
            "edtf": [row["edtf"] for row in rows],
        }
    )
    column = st.column_config.TextColumn
    dates = int(min(max(map(width, cells["date"]), default=0) + 20, 168))
    at = frame.index[frame["event"] == session.view.event]
    key = f"table-{session.view.event}"

    def click() -> None:
        picked = st.session_state[key]["selection"]["rows"]
        if picked:
            session.look(event=str(frame["event"].iloc[picked[0]]))

    st.dataframe(
        cells,
        key=key,
        on_select=safely(click),
        selection_mode="single-row",
        selection_default={"selection": {"rows": [int(at[0])], "columns": [], "cells": []}} if len(at) else None,
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
