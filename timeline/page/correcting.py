"""The form in which an event is corrected, or one that was missed is described; what is typed stays until it is kept or given up."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime, time
from types import SimpleNamespace
from typing import Any, Literal

import pandas as pd
import streamlit as st

from timeline import wording
from timeline.corrections import making
from timeline.errors import TimelineError
from timeline.page import changing, dating, labels
from timeline.page.guard import guarded, notice
from timeline.page.passage import escaped
from timeline.page.session import Session
from timeline.page.speech import Row, Words
from timeline.timex import Timex

OFFERED = 300
"""Names of actors and tags that are offered; any other can be typed."""
FIELDS = ("date", "title", "actors", "kind", "status", "tags", "note", "why", "by")


@st.fragment
def show(session: Session, row: Row, words: Words) -> None:
    """The form for an event of the frame."""
    key = f"correct-{row['event']}"
    text = session.documents[str(row["document"])].text
    when = words.event(row) if str(row["edtf"]) and not pd.isna(row["start"] if pd.isna(row["end"]) else row["end"]) else ""
    before = {
        "date": when, "title": str(row["title"]), "actors": list(row["actors"]), "kind": str(row["kind"]), "status": str(row["status"]),
        "tags": list(row["tags"]), "note": str(row["note"] or ""), "why": "", "by": changing.name(session),
    }  # fmt: skip

    def keep(values: dict[str, Any], why: str) -> str | None:
        if values["date"] == when:
            del values["date"]
        else:
            values["edtf"] = _read(values.pop("date"), session, row, words)
        fresh = {column: value for column, value in values.items() if value != before.get(column, row.get(column))}
        if not fresh:
            return None
        said = words("“{title}” was corrected.", title=str(values["title"]))
        return changing.correct(session, words, lambda made, by: making.changed(row, fresh, text, made=made, by=by, why=why), said)

    def close() -> None:
        session.correcting = None

    with st.container(key="correct-form", gap="small"):
        fields(session, key, before, _published(row), str(row["language"] or ""), words)
        buttons(session, key, words, words("Save"), keep, close)


def fields(session: Session, key: str, before: Mapping[str, object], published: date | None, language: str, words: Words) -> None:
    """The widgets, which begin with `before`; their keys begin with `key`."""
    for name in FIELDS:
        st.session_state.setdefault(f"{key}-{name}", before[name])
    events = session.events
    persist: Literal["session"] = "session"
    typed = st.text_input(
        words("Date"), key=f"{key}-date", live=True, persist_state=persist, placeholder=words("3 May 2021, May 2021, about 2021…")
    )
    st.html(_echo(typed or "", before, published, language, words))
    st.text_area(words("Title"), key=f"{key}-title", height=68, persist_state=persist)
    actors = list(dict.fromkeys([*st.session_state[f"{key}-actors"], *list(events.actors)[:OFFERED]]))
    st.multiselect(words("Actors"), actors, key=f"{key}-actors", accept_new_options=True, persist_state=persist,
                   placeholder=words("Nobody"),
                   select_all=False, format_func=str)  # fmt: skip
    left, right = st.columns(2, gap="small")
    with left:
        st.selectbox(words("Kind"), list(labels.KINDS), key=f"{key}-kind", persist_state=persist,
                     format_func=lambda kind: words(labels.KINDS[kind]))  # fmt: skip
    with right:
        st.selectbox(words("Status"), list(labels.STATUSES), key=f"{key}-status", persist_state=persist,
                     format_func=lambda status: words(labels.STATUSES[status]))  # fmt: skip
    tags = list(dict.fromkeys([*st.session_state[f"{key}-tags"], *_tags(session)]))
    st.multiselect(words("Tags"), tags, key=f"{key}-tags", accept_new_options=True, persist_state=persist, placeholder=words("None"),
                   select_all=False, format_func=str)  # fmt: skip
    st.text_area(words("Note"), key=f"{key}-note", height=68, persist_state=persist)
    st.text_input(words("Why"), key=f"{key}-why", persist_state=persist, placeholder=words("For the history, if you like"))
    st.text_input(words("Your name"), key=f"{key}-by", persist_state=persist, placeholder=words("For the history, if you like"))


def buttons(
    session: Session, key: str, words: Words, label: str, keep: Callable[[dict[str, Any], str], str | None], close: Callable[[], None]
) -> None:
    """Keeps or gives up what is in the form; when it cannot be kept all stays, and the reason is said."""
    with st.container(horizontal=True, gap="small", key=f"{key}-buttons"):
        kept = st.button(label, key=f"{key}-save", type="primary")
        given_up = st.button(words("Cancel"), key=f"{key}-cancel", type="tertiary")
    with guarded(words):
        if kept:
            values = {name: st.session_state[f"{key}-{name}"] for name in FIELDS[:-2]}
            values = {name: value.strip() if isinstance(value, str) else value for name, value in values.items()}
            changing.sign(session, (st.session_state.get(f"{key}-by") or "").strip())
            if wrong := keep(values, (st.session_state[f"{key}-why"] or "").strip()):
                st.html(notice(wrong, wrong=True))
                return
        if kept or given_up:
            close()
            forget(key)
            st.rerun()


def forget(key: str) -> None:
    """Drops what was typed into a form."""
    for name in FIELDS:
        st.session_state.pop(f"{key}-{name}", None)


def _read(typed: str, session: Session, row: Row, words: Words) -> str:
    return dating.read(typed, (words.language, str(row["language"] or "") or None), _published(row))


def _published(row: Row) -> date | None:
    return None if pd.isna(row["published"]) else pd.Timestamp(row["published"]).date()


def _echo(typed: str, before: Mapping[str, object], published: date | None, language: str, words: Words) -> str:
    """How what was typed is understood."""
    if typed.strip() == before["date"]:
        said, kind = words("as it was read") if typed.strip() else words("no date: it goes to the tray"), ""
    else:
        try:
            edtf = dating.read(typed, (words.language, language or None), published)
            said, kind = f"{spoken(edtf, words)}  ·  {edtf}" if edtf else words("no date: it goes to the tray"), "tl-good"
        except TimelineError as wrong:
            said, kind = words.problem(wrong), "tl-bad"
    return f'<p class="tl-echo {kind}" aria-live="polite"><span aria-hidden="true">→ </span>{escaped(said)}</p>'


def spoken(edtf: str, words: Words) -> str:
    """An EDTF date in the reader's words."""
    try:
        timex = Timex.from_edtf(edtf)
    except ValueError:
        return edtf
    start, end = (None if day is None else datetime.combine(day, timex.at or time.min) for day in (timex.first, timex.last))
    dated = SimpleNamespace(start=start, end=end, edtf=edtf, grain=str(timex.grain), approximate=timex.approximate)
    return wording.words_for(dated, words.language)


def _tags(session: Session) -> list[str]:
    frame = session.frame
    if frame is None or "tags" not in frame:
        return []
    return sorted({tag for tags in frame["tags"] if len(tags) for tag in tags})
