"""What was changed in an event by hand, in the panel, and what else can be done with it."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from typing import Any

import pandas as pd
import streamlit as st

from timeline.corrections import making
from timeline.corrections.correction import Correction
from timeline.page import changing, naming
from timeline.page.deeds import LABELS, doing, said, told
from timeline.page.guard import safely
from timeline.page.library import trying
from timeline.page.passage import escaped
from timeline.page.session import Session
from timeline.page.sources import telling
from timeline.page.speech import Row, Words

NEAR = 60
"""How many events are offered to be made one with another: the nearest in time."""


def show(session: Session, row: Row, words: Words) -> None:
    """Tags and note; and, folded away, what the event said before it was corrected, with a way back."""
    tags = "".join(f'<span class="tl-tag">{escaped(tag)}</span>' for tag in row["tags"])
    note = f'<p class="tl-note">{escaped(row["note"])}</p>' if isinstance(row["note"], str) and row["note"] else ""
    if tags or note:
        st.html(f'<div class="tl-own">{tags}{note}</div>')
    applied = session.applied
    about = applied.by_event.get(str(row["event"]), ()) if applied else ()
    if applied is None or not about:
        return
    folded = st.expander(words("Corrected by hand"), key="was", icon=":material/edit:")
    with folded:
        before = applied.originals.get(str(row["event"]), {})
        if before:
            st.html(f'<div class="tl-label">{escaped(words("Before"))}</div>' + "".join(_was(*one, words) for one in before.items()))
        for number, correction in enumerate(about):
            with st.container(horizontal=True, vertical_alignment="center", gap="small", key=f"about-{number}"):
                made = f'<div class="tl-quiet">{escaped(told(correction, words))}</div>'
                st.html(f'<div class="tl-was">{escaped(doing(correction, words))}{made}</div>')
                if changing.possible(session, row):
                    st.button(words("Take back"), key=f"revert-{number}", type="tertiary",
                              on_click=trying(session, words, partial(changing.undo, session, correction.id)))  # fmt: skip


def _was(column: str, value: object, words: Words) -> str:
    return f'<p class="tl-was"><span class="tl-quiet">{escaped(words(LABELS[column]))}</span> {escaped(said(column, value, words))}</p>'


def actions(session: Session, row: Row, words: Words) -> None:
    """Buttons: correct, pin, and a menu of what is done less often."""
    if not changing.possible(session, row):
        if not session.desk.read_only:
            st.html(f'<p class="tl-quiet">{escaped(changing.hindered(session, words))}</p>')
        return
    st.button(words("Correct"), icon=":material/edit:", key="correct", on_click=safely(partial(_open, session, str(row["event"]))))
    _pin(session, row, words)
    text, title = session.documents[str(row["document"])].text, str(row["title"])
    with st.popover("", icon=":material/more_horiz:", key="more", help=words("More")):
        said = words("“{title}” was taken off as no event.", title=title)
        off = changing.correcting(session, words, lambda made, by: making.deleted(row, text, made=made, by=by), said)
        st.button(words("This is not an event"), icon=":material/delete:", key="delete", type="tertiary", on_click=off)
        _together(session, row, words)
        if len(row["actors"]):
            naming.show(session, list(row["actors"]), words, key=str(row["event"]), document=str(row["document"]))


def _pin(session: Session, row: Row, words: Words) -> None:
    """A pinned event is always named on the chart."""
    pinned, text, title = bool(row["pinned"]), session.documents[str(row["document"])].text, str(row["title"])
    said = words("“{title}” is no longer pinned.", title=title) if pinned else words("“{title}” is pinned.", title=title)
    change = changing.correcting(session, words, lambda made, by: making.changed(row, {"pinned": not pinned}, text, made=made, by=by), said)
    st.button("", icon=":material/keep_off:" if pinned else ":material/keep:", key="pin", on_click=change,
              help=words("Unpin") if pinned else words("Pin: always named"))  # fmt: skip


def _open(session: Session, event: str) -> None:
    session.correcting = event


def _together(session: Session, row: Row, words: Words) -> None:
    """Making one event of two."""
    others = _near(session, row)
    if not others:
        return
    other = st.selectbox(
        words("The same event as"), list(others), index=None, key=f"same-{row['event']}", placeholder=words("Choose an event"),
        format_func=lambda event: _line(others[event], words),
    )  # fmt: skip
    texts = {name: document.text for name, document in session.documents.items()}

    def make(made: datetime, by: str) -> Correction:
        both = [telling(session, str(row["event"]), row), telling(session, str(other), others[str(other)])]
        return making.merged(both, texts, made=made, by=by)

    st.button(words("Make them one"), key="merge", disabled=other is None, icon=":material/merge:",
              on_click=changing.correcting(session, words, make, words("The two are one event now.")))  # fmt: skip


def _near(session: Session, row: Row) -> dict[str, Row]:
    frame = session.frame
    if frame is None or len(frame) < 2:
        return {}
    frame = frame[(frame["event"] != row["event"]) & frame["document"].isin(list(session.documents))]
    day: Any = row["start"] if pd.isna(row["end"]) else row["end"]
    middle: pd.Series[pd.Timestamp] = frame["start"].fillna(frame["end"])
    far: Any = (~middle.isna()).astype("int64") if pd.isna(day) else (middle - day).abs()
    order: Any = far.sort_values(kind="stable", na_position="last").index[:NEAR]
    return {str(one["event"]): one for one in frame.loc[order].to_dict("records")}


def _line(row: Row, words: Words) -> str:
    return f"{words.event(row, short=True)} · {row['title']}"
