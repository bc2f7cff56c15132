"""What was corrected on the page: undo and redo, the whole history, corrections whose words are gone, and all of it as a file."""

from __future__ import annotations

from datetime import datetime
from functools import partial

import streamlit as st

from timeline.corrections import files, making
from timeline.corrections.correction import Correction
from timeline.errors import TimelineError
from timeline.page import changing
from timeline.page.deeds import doing
from timeline.page.guard import guarded, notice
from timeline.page.library import trying
from timeline.page.passage import escaped
from timeline.page.session import Session
from timeline.page.speech import Words
from timeline.reading.decoding import decode
from timeline.workspace.log import Step

LISTED = 200
"""Steps of the history that are shown, the latest."""


def show(session: Session, words: Words) -> None:
    """The corner of the page for corrections; nothing as long as there is none and nothing may be made."""
    if session.desk.read_only or session.snapshot is None:
        return
    with st.container(key="corrections", gap="xsmall"):
        count = len(session.snapshot.corrections)
        number = f' <span class="tl-quiet">{escaped(words.number(count))}</span>' if count else ""
        with st.container(key="corrections-head", horizontal=True, vertical_alignment="center", gap="xsmall"):
            st.html(f'<div class="tl-label">{escaped(words("Corrections"))}{number}</div>', width="stretch")
            st.button("", icon=":material/undo:", key="undo", type="tertiary", help=words("Undo (Ctrl+Z)"),
                      on_click=trying(session, words, partial(_undo, session, words)))  # fmt: skip
            st.button("", icon=":material/redo:", key="redo", type="tertiary", help=words("Redo (Ctrl+Shift+Z)"),
                      on_click=trying(session, words, partial(_redo, session, words)))  # fmt: skip
            if st.button("", icon=":material/history:", key="history", type="tertiary", help=words("History of the corrections")):
                st.dialog(words("History of the corrections"), width="large")(_window)(session, words)
        if session.large is not None:
            st.html(f'<p class="tl-quiet">{escaped(changing.hindered(session, words))}</p>')
        _orphans(session, words)


def _undo(session: Session, words: Words) -> None:
    """Takes back what this reader did last, and says what that was: others work here too."""
    undone = changing.undo(session)
    nothing = words("You have changed nothing in this visit that is still to be taken back. The history takes back anything.")
    session.tell(words("Taken back: {what}", what=doing(undone, words)) if undone else nothing)


def _redo(session: Session, words: Words) -> None:
    redone = changing.redo(session)
    nothing = words("You have taken back nothing in this visit that can be made again. The history restores anything.")
    session.tell(words("Made again: {what}", what=doing(redone, words)) if redone else nothing)


def _orphans(session: Session, words: Words) -> None:
    """Corrections that found their words no more, each to be given to the event that is selected, or forgotten."""
    lost = session.applied.orphans if session.applied else ()
    if not lost:
        return
    with st.expander(words.counted("{n} lost its words", "{n} lost their words", len(lost)), key="lost", icon=":material/link_off:"):
        for number, correction in enumerate(lost[:LISTED]):
            st.html(f'<div class="tl-lost">{_line(correction, words)}</div>')
            with st.container(horizontal=True, gap="small", key=f"lost-{number}"):
                if correction.action in ("set", "delete") and session.view.event:
                    st.button(words("It is about the selected event"), key=f"attach-{number}", type="tertiary",
                              on_click=trying(session, words, partial(_attach, session, correction)))  # fmt: skip
                st.button(words("Forget"), key=f"forget-{number}", type="tertiary",
                          on_click=trying(session, words, partial(changing.undo, session, correction.id)))  # fmt: skip


def _attach(session: Session, correction: Correction) -> None:
    """Makes the correction anew, for the selected event."""
    position = session.events.position(session.view.event)
    if position is None:
        return
    row = session.events.frame.iloc[position].to_dict()
    document = session.documents.get(str(row["document"]))
    text = document.text if document else None

    def again(made: datetime, by: str) -> Correction:
        if correction.action == "delete":
            return making.deleted(row, text, made=made, by=by, why=correction.why)
        return making.changed(row, correction.values, text, made=made, by=by, why=correction.why)

    changing.keep(session, again)
    session.desk.workspace.undo(correction.id, session.visit)


def _window(session: Session, words: Words) -> None:
    """The history, newest first, with what was done, by whom, when and why; and the file."""
    steps = session.desk.workspace.history()
    if not steps:
        st.html(f'<p class="tl-quiet">{escaped(words("Nothing was corrected yet."))}</p>')
    latest = {step.correction.id: number for number, step in enumerate(steps)}
    for number, step in reversed(list(enumerate(steps))[-LISTED:]):
        with st.container(horizontal=True, vertical_alignment="center", gap="small", key=f"step-{number}"):
            st.html(f'<div class="tl-step">{_step(step, words)}</div>', width="stretch")
            if latest[step.correction.id] == number:
                label, change = (words("Take back"), changing.undo) if step.in_force else (words("Restore"), changing.redo)
                if st.button(label, key=f"step-{number}-turn", type="tertiary"):
                    with guarded(words):
                        change(session, step.correction.id)
                        st.rerun()
    _file(session, words)


def _step(step: Step, words: Words) -> str:
    done = {"made": "", "undone": words("taken back"), "redone": words("restored"), "imported": words("out of a file")}[step.what]
    about = [words.day(step.at.date()) + f" {step.at:%H:%M} UTC", step.correction.by, done]
    pale = "" if step.in_force else " tl-pale"
    foot = escaped(" · ".join(filter(None, about)))
    return f'<div class="{pale.strip()}">{_line(step.correction, words)}</div><div class="tl-quiet">{foot}</div>'


def _line(correction: Correction, words: Words) -> str:
    """What a correction does, and the words it is about, as HTML."""
    quoted = correction.targets[0].excerpt.exact if correction.targets else ""
    quoted = words("“{words}”", words=" ".join(quoted.split())[:160]) if quoted else ""
    why = f'<div class="tl-quiet">{escaped(words("“{words}”", words=correction.why))}</div>' if correction.why else ""
    return f'<div>{escaped(doing(correction, words))}</div><div class="tl-quiet tl-cut">{escaped(quoted)}</div>{why}'


def _file(session: Session, words: Words) -> None:
    """All corrections in force as a file, and those of a file here."""
    with st.container(key="corrections-file", horizontal=True, vertical_alignment="bottom", gap="small"):
        corrections, store = session.snapshot.corrections if session.snapshot else (), session.desk.workspace
        st.download_button(words("Save as a file"), lambda: files.dumps(corrections, store.origins(corrections)),
                           "corrections.json", "application/json",
                           key="save-corrections", icon=":material/download:", on_click="ignore", disabled=not corrections)  # fmt: skip
        upload = st.file_uploader(words("Corrections out of a file"), ("json",), key="load-corrections")
    if upload is not None and st.button(words("Take them over"), key="take-corrections", type="primary"):
        try:
            read = files.read(decode(upload.getvalue(), upload.name), upload.name)
            taken = store.merge(read.corrections, read.origins)
        except TimelineError as wrong:
            st.html(notice(words.problem(wrong), wrong=True))
            return
        session.tell(words.counted("{n} correction was taken over.", "{n} corrections were taken over.", len(taken)))
        st.rerun()
