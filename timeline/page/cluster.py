"""The list of events that stand at one place of the chart without marks of their own: a column of a band, or what a lane left out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta
from functools import partial

import numpy as np
import streamlit as st
from babel.dates import format_time

from timeline import wording
from timeline.chart.figure import lane_name
from timeline.chart.index import Rows
from timeline.chart.lanes import MOST, OPENED, grouped
from timeline.chart.plan import Lane
from timeline.chart.window import DAY, moment
from timeline.page import labels
from timeline.page.events import Chosen
from timeline.page.guard import safely
from timeline.page.passage import escaped
from timeline.page.session import Session
from timeline.page.speech import Row, Words
from timeline.page.view import Cluster, View

FIRST, MORE = 12, 50
"""Events listed at first, and more each time that is asked for."""
NEAR = 8
"""Columns that a click may mean."""


def told(said: object, events: Chosen, view: View) -> Cluster | None:
    """What the browser asks for: {"lane": number or None for all, "columns": [[start, end], …]}, the first that holds any event, or
    {"lane": number, "rows": [row, …]}."""
    if not isinstance(said, Mapping) or not isinstance(said.get("lane", ""), int | None):
        return None
    focus = view.actors if view.lanes == "actor" else ()
    lanes = grouped(events.selection, view.lanes, focus, OPENED if view.opened else MOST, view.order).names
    if said["lane"] is not None and not 0 <= said["lane"] < len(lanes):
        return None
    lane = None if said["lane"] is None else lanes[said["lane"]]
    rows = said.get("rows")
    if isinstance(rows, Sequence):
        known = [row for row in rows if isinstance(row, int) and 0 <= row < len(events.events)]
        return Cluster(lane=lane, events=tuple(map(str, events.events.frame["event"].iloc[known]))) if known else None
    columns = said.get("columns")
    for column in columns[:NEAR] if isinstance(columns, list) else ():
        if (
            isinstance(column, list)
            and len(column) == 2
            and all(isinstance(edge, int | float) for edge in column)
            and column[0] < column[1]
        ):
            found = Cluster(float(column[0]), float(column[1]), lane)
            if len(rows_of(found, events, view.lanes)):
                return found
    return None


def rows_of(cluster: Cluster, events: Chosen, lanes: str) -> Rows:
    """The rows of the frame that belong to it among those events, the most important first."""
    index = events.events.index
    if cluster.events:
        ids = events.events.frame["event"].isin(cluster.events).to_numpy(np.bool_)
        rows = events.selection.rows[ids[events.selection.rows]]
    else:
        rows = index.touching((cluster.start, cluster.end), events.selection.dated)[0]
        if cluster.lane is not None:
            names = index.names(lanes)
            codes = [names.code[name] for name in cluster.lane if name in names.code] or [-1]
            rows = rows[np.isin(names.first[rows], codes)]
    return rows[np.argsort(-index.importance[rows], kind="stable")]


def show(session: Session, events: Chosen, words: Words) -> bool:
    """The list in the reading panel, if there is a cluster to look into; with an event selected only the way back to it. Whether it is
    the list."""
    cluster = session.view.cluster
    if cluster is None:
        return False
    rows = rows_of(cluster, events, session.view.lanes)
    if session.view.event is not None:
        back = words.counted("Back to {n} event", "Back to {n} events", len(rows))
        st.button(back, key="cluster-back", type="tertiary", icon=":material/arrow_back:",
                  on_click=safely(partial(session.look, event=None)))  # fmt: skip
        return False
    with st.container(key="panel", gap="small"):
        with st.container(horizontal=True, vertical_alignment="top", key="panel-head"):
            st.html(_heading(session, cluster, events, rows, words), width="stretch")
            st.button("", icon=":material/close:", key="close", type="tertiary", help=words("Close"),
                      on_click=safely(partial(session.look, cluster=None)))  # fmt: skip
        _zoom(session, cluster, events, rows, words)
        _list(session, cluster, events, rows, words)
    return True


def _heading(session: Session, cluster: Cluster, events: Chosen, rows: Rows, words: Words) -> str:
    lane = cluster.lane
    who = "" if lane is None else lane_name(Lane(lane, 0, (), None, 0, 0), wording.translator(words.language), session.view.lanes)
    if cluster.events:
        note = words("There is no room to draw them in this lane. The closer the chart is zoomed in, the more it shows.")
    else:
        beyond = int(np.count_nonzero((events.events.index.low[rows] < cluster.start) | (events.events.index.high[rows] > cluster.end)))
        note = words.counted("{n} of them goes beyond it.", "{n} of them go beyond it.", beyond)
        note = note if beyond else ""
    when = "" if cluster.events else _stretch(cluster, words)
    count = words.counted("{n} event not drawn", "{n} events not drawn", len(rows)) if cluster.events else words.counted(
        "{n} event", "{n} events", len(rows)
    )  # fmt: skip
    return (
        f'<div class="tl-who"><span class="tl-actor-name">{escaped(who)}</span></div><div class="tl-when">{escaped(when)}</div>'
        f'<h2 class="tl-title tl-count">{escaped(count)}</h2>' + (f'<p class="tl-rule">{escaped(note)}</p>' if note else "")
    )


def _stretch(cluster: Cluster, words: Words) -> str:
    """A column in words: "February 2024", "18 February 2024, 14:00–15:00"."""
    first, last = moment(cluster.start), moment(cluster.end - 1)
    if cluster.end - cluster.start < DAY:
        start, end = (format_time(at, "short", locale=wording.locale(words.language)) for at in (first, last + timedelta(seconds=1)))
        return f"{words.day(first.date())}, {start}–{end}"
    if first.date() == last.date():
        return words.day(first.date())
    return wording.date_in_words(first.date(), last.date(), "interval", language=words.language)


def _zoom(session: Session, cluster: Cluster, events: Chosen, rows: Rows, words: Words) -> None:
    if not len(rows):
        return
    low, high = cluster.start, cluster.end
    if cluster.events:
        index = events.events.index
        low, high = float(index.low[rows].min()), float(index.high[rows].max())
        room = max((high - low) * 0.05, DAY)
        low, high = low - room, high + room
    st.button(words("Zoom here"), key="cluster-zoom", icon=":material/zoom_in:",
              on_click=safely(partial(session.look, zoom=(moment(low), moment(high)))))  # fmt: skip


def _list(session: Session, cluster: Cluster, events: Chosen, rows: Rows, words: Words) -> None:
    asked_of, asked = st.session_state.get("cluster-shown", (None, FIRST))
    shown = asked if asked_of == cluster else FIRST
    with st.container(key="cluster", gap=None):
        for row in events.events.frame.iloc[rows[:shown]].to_dict("records"):
            st.button(_label(row, words), key=f"held-{row['event']}", type="tertiary", width="stretch",
                      on_click=safely(partial(session.look, event=row["event"])))  # fmt: skip
    if left := len(rows) - shown:
        if left < 0:
            return
        st.button(words.counted("{n} more", "{n} more", left), key="cluster-more", type="tertiary", icon=":material/expand_more:",
                  on_click=safely(lambda: st.session_state.update({"cluster-shown": (cluster, shown + MORE)})))  # fmt: skip


def _label(row: Row, words: Words) -> str:
    return f":gray[{labels.plain(words.event(row, short=True))}]  \n{labels.plain(str(row['title']))}"
