"""The chart, and the tray of what could not be placed on it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

import pandas as pd
import streamlit as st

from timeline.chart.axis import config
from timeline.chart.figure import FONT, figure
from timeline.page import labels, measure
from timeline.page.guard import safely
from timeline.page.passage import escaped
from timeline.page.session import Session
from timeline.page.speech import Row, Words

WIDTH = 800
"""Of the chart in a window 1440 wide."""

HIDDEN = ["select2d", "lasso2d", "autoScale2d", "sendChartToCloud", "toImage"]
"""Buttons of Plotly's mode bar: the page exports images itself, and sends nothing anywhere."""


def show(session: Session, events: pd.DataFrame, words: Words, colours: Mapping[str, int]) -> None:
    """Draws the filtered events; a click on a mark selects its event. `colours` are the actors' numbers."""
    with st.container(key="tools", horizontal=True, vertical_alignment="center", gap="small"):
        st.html(f'<span class="tl-quiet">{escaped(words("Lanes"))}</span>', width="content")
        st.session_state["lanes"] = session.view.lanes
        st.segmented_control(
            words("Lanes"), list(labels.LANES), key="lanes", format_func=lambda name: words(labels.LANES[name]), required=True,
            on_change=safely(lambda: session.look(lanes=st.session_state["lanes"] or "actor")), label_visibility="collapsed",
        )  # fmt: skip
    theme = "dark" if st.context.theme.type == "dark" else "light"
    drawn = figure(
        events, lanes=session.view.lanes, theme=theme, language=words.language, selected=session.view.event,
        width=measure.width(WIDTH), colours=colours,
    )  # fmt: skip
    face = f'"Source Sans", {FONT}'  # Streamlit's name for the face it brings
    drawn.update_layout(font_family=face).update_xaxes(tickfont_family=face)
    st.plotly_chart(
        drawn, key="chart", theme=None, on_select=safely(lambda: _click(session, events)), selection_mode="points",
        alt=words("Timeline of the events; the table lists the same"),
        config=config() | {"scrollZoom": False, "modeBarButtonsToRemove": HIDDEN},
    )  # fmt: skip


def _click(session: Session, events: pd.DataFrame) -> None:
    points = st.session_state["chart"]["selection"]["points"]
    rows = [point["customdata"][0] for point in points if point.get("customdata")]
    if rows and 0 <= int(rows[0]) < len(events):
        session.look(event=str(events["event"].iloc[int(rows[0])]))


def tray(session: Session, events: pd.DataFrame, words: Words) -> None:
    """The undated events, as buttons that select them."""
    undated = events[events["start"].isna() & events["end"].isna()]
    if undated.empty:
        return
    with st.container(key="tray", gap="xsmall"):
        count = words.counted("{n} event", "{n} events", len(undated))
        st.html(f'<div class="tl-label">{escaped(words("Without a date"))} <span class="tl-quiet">{escaped(count)}</span></div>')
        with st.container(key="tray-rows", horizontal=True, gap="small"):
            for row in undated.head(24).to_dict("records"):
                st.button(_label(row, words), key=f"undated-{row['event']}", type="tertiary", icon=":material/radio_button_unchecked:",
                          on_click=safely(partial(session.look, event=row["event"])))  # fmt: skip


def _label(row: Row, words: Words) -> str:
    notes = [str(row["date_text"] or ""), "" if row["status"] == "happened" else words(labels.STATUSES[str(row["status"])]).lower()]
    note = " · ".join(filter(None, notes))
    title = labels.plain(str(row["title"]), 70)
    return f"{title} :gray[{labels.plain(note, 40)}]" if note else title
