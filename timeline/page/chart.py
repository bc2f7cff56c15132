"""The chart, and the tray of what could not be placed on it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from functools import lru_cache, partial
from hashlib import sha256
from pathlib import Path
from time import sleep
from typing import Any

import streamlit as st
from plotly.offline import get_plotlyjs

from timeline.chart.embedding import script
from timeline.chart.window import moment
from timeline.page import filters, labels, spots
from timeline.page.drawings import Drawing, drawing
from timeline.page.events import Chosen, Events
from timeline.page.guard import guarded, safely
from timeline.page.passage import escaped
from timeline.page.session import Session
from timeline.page.speech import Row, Words
from timeline.page.view import View

WIDTH = 740
"""Of the chart in a window 1440 wide, until the browser has said."""
PHONE = 360
"""The same for a telephone."""
STEP = 20
"""Pixels; a narrower change redraws nothing."""

_HEAD_START = 0.04
"""Seconds that the browser has for the chart alone before it hears of the address and the rest of the page, which take it longer."""
_HERE = Path(__file__).parent
_HTML = """
<div class="tl-chart" role="region" style="visibility: hidden">
  <div class="tools">
    <button type="button" data-do="fold" role="switch"></button>
    <label class="lanes"><span></span><select></select></label>
    <label class="lanes colours"><span></span><select></select></label>
    <span class="room"></span>
    <button type="button" data-do="out"><svg viewBox="0 0 18 18"><path d="M4 9h10"/></svg></button>
    <button type="button" data-do="in"><svg viewBox="0 0 18 18"><path d="M4 9h10M9 4v10"/></svg></button>
    <button type="button" data-do="all"><svg viewBox="0 0 18 18"><path d="M3 7V3h4M11 3h4v4M15 11v4h-4M7 15H3v-4"/></svg></button>
  </div>
  <div class="overview"></div>
  <div class="stage">
    <svg class="paper" aria-hidden="true"></svg><div class="chart" aria-hidden="true"></div><svg class="words" aria-hidden="true"></svg>
    <div class="marks" role="group"></div>
  </div>
  <div class="spoken" aria-live="polite"></div>
</div>
"""
# Plotly is the copy that the plotly package ships. Reading it takes a browser the better part of a second, so that it is asked for and run
# when the reader has done nothing for a while. It is sent when asked for and then no more: each answer would carry its 5 MB again.
_LOADER = """
const QUIET = 1000, LOST = 30000   // milliseconds
const idle = window.requestIdleCallback ?? setTimeout
let last = performance.now()
const busy = () => { last = performance.now() }
for (const kind of ["pointerdown", "wheel", "keydown"]) addEventListener(kind, busy, { capture: true, passive: true })
const calm = (work) => performance.now() - last > QUIET ? idle(work) : setTimeout(() => calm(work), 200)
// An answer may be lost to another question; then it is asked for again.
function ask(setTriggerValue) {
  if (window.timelinePlotlyComing || performance.now() < window.timelinePlotlyAsked + LOST) return
  window.timelinePlotlyAsked = performance.now()
  setTriggerValue("wanted", true)
  setTimeout(() => calm(() => ask(setTriggerValue)), LOST)
}

export default function ({ data, setTriggerValue }) {
  if (window.timelinePlotly || window.timelinePlotlyComing) return
  if (!data) return void calm(() => ask(setTriggerValue))
  window.timelinePlotlyComing = true
  const script = document.createElement("script")
  script.onload = () => { URL.revokeObjectURL(script.src); window.timelinePlotly = window.Plotly }
  script.src = URL.createObjectURL(new Blob([data], { type: "text/javascript" }))
  calm(() => document.head.append(script))
}
"""
_PARTS = ("chart.js", "painter.js", "handing.js", "marks.js", "focus.js", "overview.js", spots.SCRIPT, "upright.js")
"""Files of the one script that a component is sent as; they share their names."""


@lru_cache(maxsize=1)
def _script() -> str:
    return script(*(_HERE / part for part in _PARTS))


@lru_cache(maxsize=1)
def _style() -> str:
    return "\n".join((_HERE / name).read_text("utf-8") for name in ("chart.css", "upright.css"))


@lru_cache(maxsize=1)
def _plotly() -> bytes:
    return bytes(get_plotlyjs(), "utf-8")


@st.fragment
def load_plotly() -> None:
    """Brings Plotly to the browser, for the chart and for images, once that asks for it."""
    wanted = bool(st.session_state.pop("plotly-wanted", False))
    st.components.v2.component("timeline_plotly", js=_LOADER)(
        key="plotly", data=_plotly() if wanted else None, height=1,
        on_wanted_change=lambda: st.session_state.update({"plotly-wanted": True}),
    )  # fmt: skip


def show(session: Session, events: Chosen, words: Words, colours: Mapping[str, int]) -> None:
    """Draws the events that pass the filters but that on actors, which makes others step back; a click on a mark selects its event.

    `colours` are the actors' numbers. A zoom, a fold or another width draws the chart anew and leaves the rest of the page alone.
    """
    _alone(session, events, words, colours, _rest(session.view))


@st.fragment
def _alone(session: Session, events: Chosen, words: Words, colours: Mapping[str, int], rest: object) -> None:
    """The chart; `rest` is what the page around it shows, which follows when that changed."""
    if _rest(session.view) != rest:
        st.rerun()
    with guarded(words):
        _mount(session, events, words, colours)
    _go_ahead(session.view)
    session.write_address()


def _go_ahead(view: View) -> None:
    """Lets the chart reach the browser before all else, where it is what the reader waits for: not when an event was chosen."""
    wanted = replace(view, event=None, cluster=None)
    if st.session_state.get("chart-shown") != wanted and st.context.headers.get("User-Agent"):
        sleep(_HEAD_START)
    st.session_state["chart-shown"] = wanted


def _rest(view: View) -> View:
    """What the page around the chart shows of a view: not where it is zoomed to."""
    return replace(view, zoom=None, folding=None)


def _mount(session: Session, events: Chosen, words: Words, colours: Mapping[str, int]) -> None:
    chart = st.components.v2.component(
        "timeline_chart",
        html=_HTML,
        css=_style(),
        js=_script(),
        isolate_styles=False,  # Plotly puts rules of its own into the document
    )
    answers: dict[str, Any] = {**spots.answers("chart", session, events)}
    chart(
        key="chart", data=_data(session, events, words, colours),
        on_event_change=safely(lambda: spots.selected(session, st.session_state["chart"]["event"])),
        **answers,
        on_view_change=safely(lambda: _look(session, st.session_state["chart"]["view"])),
        on_folding_change=safely(lambda: session.look(folding=bool(st.session_state["chart"]["folding"]))),
        on_colour_change=safely(lambda: session.look(colour=_colour(st.session_state["chart"]["colour"]))),
        on_lanes_change=safely(lambda: session.look(lanes=_lanes(st.session_state["chart"]["lanes"]), cluster=None)),
        on_width_change=safely(lambda: st.session_state.update(width=max(280, int(st.session_state["chart"]["width"])))),
    )  # fmt: skip


def _data(session: Session, events: Chosen, words: Words, colours: Mapping[str, int]) -> bytes:
    """Three lines of JSON, the figure, what belongs to it, and who is in focus: so the browser need not read and draw again what it has."""
    view, everything = session.view, events.events
    theme = "dark" if st.context.theme.type == "dark" else "light"
    wide = int(st.session_state.get("width", PHONE if "Mobi" in st.context.headers.get("User-Agent", "") else WIDTH))
    selected = everything.position(view.event) if events.place(view.event) is not None else None
    made = drawing(events, view, words, colours, theme, selected, wide)
    rest = {
        "width": wide, "step": STEP, "asked": st.session_state.get("asked", 0), "ids": made.ids, "speech": made.speech,
        "selected": selected, "lanes": view.lanes, "colour": view.colour,
        "colours": {name: words(label) for name, label in labels.COLOURS.items()},
        "by": {name: words(label) for name, label in labels.LANES.items()},
        "overview": made.overview, "spots": spots.data(view, words),
        "words": {
            "in": words("Zoom in"), "out": words("Zoom out"), "all": words("Show everything"), "fold": words("Empty stretches folded"),
            "overview": words("Overview"), "continuous": words("one scale"),
            "lanes": words("Lanes"), "colours": words("Colours"), "peaks": words("Enter lists its events"),
            "chart": words("Timeline of the events; the table lists the same"),
        },
    }  # fmt: skip
    focus = _focus(view, everything, made)
    drawn = f"{made.figure}\n{json.dumps(rest)}\n"
    stamp = sha256(f"{drawn}{focus}".encode()).hexdigest()[:16]
    return f"{drawn}{json.dumps({'focus': focus, 'stamp': stamp})}".encode()


def _focus(view: View, events: Events, made: Drawing) -> dict[str, Any]:
    """What the browser needs to step others back by itself: the actors in the list, those chosen, and who takes part in which row."""
    listed = list(filters.listed(events.actors, view.actors))
    places = {name: place for place, name in enumerate(listed)}
    taking = {row: [places[name] for name in events.index.actors.of(row) if name in places] for row in made.drawn}
    return {
        "listed": listed, "chosen": sorted(places[name] for name in view.actors), "together": view.together, "lanes": view.lanes == "actor",
        "who": {row: found for row, found in taking.items() if found}, "quiet": {"rows": made.aside, "lanes": made.behind},
    }  # fmt: skip


def _lanes(told: object) -> str:
    return str(told) if told in labels.LANES else "actor"


def _colour(told: object) -> str:
    return str(told) if told in labels.COLOURS else "actor"


def _look(session: Session, told: object) -> None:
    """The stretch that the browser asks for, [from, to] in seconds and the number of its question; anything else is everything."""
    stretch, asked = (told[:2], told[2]) if isinstance(told, list) and len(told) == 3 else (told, 0)
    st.session_state["asked"] = asked
    session.look(zoom=_zoom(stretch))


def _zoom(told: object) -> tuple[datetime, datetime] | None:
    """The stretch that the browser asks for, in seconds since 1970; anything else is everything."""
    if not isinstance(told, list) or len(told) != 2 or not all(isinstance(edge, int | float) for edge in told):
        return None
    return moment(float(told[0])), moment(float(told[1]))


def tray(session: Session, events: Chosen, words: Words) -> None:
    """The undated events, as buttons that select them."""
    count, dated = len(events.selection.undated), len(events.selection.dated)
    if not count:
        return
    with st.container(key="tray", gap="xsmall"):
        told = words.counted("{n} event", "{n} events", count)
        st.html(f'<div class="tl-label">{escaped(words("Without a date"))} <span class="tl-quiet">{escaped(told)}</span></div>')
        with st.container(key="tray-rows", horizontal=True, gap="small"):
            for row in events.part(dated, dated + 24).to_dict("records"):
                chosen = row["event"] == session.view.event
                st.button(_label(row, words), key=f"undated-{row['event']}", type="secondary" if chosen else "tertiary",
                          icon=":material/radio_button_checked:" if chosen else ":material/radio_button_unchecked:",
                          on_click=safely(partial(session.look, event=row["event"])))  # fmt: skip


def _label(row: Row, words: Words) -> str:
    notes = [str(row["date_text"] or ""), "" if row["status"] == "happened" else words(labels.STATUSES[str(row["status"])]).lower()]
    note = " · ".join(filter(None, notes))
    title = labels.plain(str(row["title"]), 70)
    return f"{title} :gray[{labels.plain(note, 40)}]" if note else title
