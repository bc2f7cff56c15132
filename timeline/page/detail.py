"""The panel beside the chart: one event, how its date was read, and the words that prove it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

import streamlit as st

from timeline.document import Document
from timeline.page import changes, changing, citing, correcting, evidence, labels, sources
from timeline.page.events import Chosen
from timeline.page.guard import safely
from timeline.page.passage import escaped
from timeline.page.session import Session
from timeline.page.speech import Row, Words


def show(session: Session, events: Chosen, words: Words, colours: Mapping[str, str]) -> None:
    """The selected event of `events` (by time), or how to begin when there is none."""
    position = events.place(session.view.event)
    if position is None:
        st.html(_steps(words))
        return
    row = events.row(position)
    document = session.documents.get(str(row["document"]))
    with st.container(key="panel", gap=None):
        with st.container(horizontal=True, vertical_alignment="center", key="panel-head"):
            st.html(_who(row, position, len(events), words, colours), width="stretch")
            if st.button("", icon=":material/close:", key="close", type="tertiary", help=words("Close")):
                session.look(event=None)
                st.rerun()
        if session.correcting == row["event"] and changing.possible(session, row):
            correcting.show(session, row, words)
            st.html(f'<div class="tl-label">{escaped(words("Excerpt"))}</div>{evidence.excerpt(session, row, words)}')
        else:
            st.html(_body(session, row, document, words))
            sources.show(session, row, words)
            changes.show(session, row, words)
            evidence.reasons(session, row, words)
            with st.container(key="actions", horizontal=True, gap="small", vertical_alignment="center"):
                citing.show(row, document, words)
                changes.actions(session, row, words)
        _neighbours(session, events, position, words)


def _who(row: Row, position: int, count: int, words: Words, colours: Mapping[str, str]) -> str:
    actors = list(row["actors"])
    dots = "".join(
        f'<span class="tl-actor-name"><i class="tl-dot" style="background:{colours.get(name, "var(--tl-ink3)")}"></i>{escaped(name)}</span>'
        for name in actors[:3]
    )
    more = f'<span class="tl-quiet">+{len(actors) - 3}</span>' if len(actors) > 3 else ""
    kind = escaped(words(labels.KINDS[str(row["kind"])]))
    status = "" if row["status"] == "happened" else f" · {escaped(words(labels.STATUSES[str(row['status'])]).lower())}"
    count_of = escaped(words("{n} of {total}", n=words.number(position + 1), total=words.number(count)))
    return (
        f'<div class="tl-who"><span class="tl-who-names">{dots}{more}<span class="tl-quiet">{kind}{status}</span></span>'
        f'<span class="tl-quiet tl-position">{count_of}</span></div>'
    )


def _body(session: Session, row: Row, document: Document | None, words: Words) -> str:
    date_text = str(row["date_text"] or "").strip()
    read = ""
    if date_text and "edtf" not in row["corrected"]:
        quoted = escaped(words("“{words}”", words=" ".join(date_text.split())))
        read = (
            f'<div class="tl-read"><mark class="tl-date">{quoted}</mark><span class="tl-arrow" aria-hidden="true">→</span>'
            f"<b>{escaped(words.event(row))}</b></div>"
        )
    return (
        f'<div class="tl-when">{escaped(words.event(row))}</div>'
        f'<h2 class="tl-title" lang="{escaped(row["language"] or "")}">{escaped(row["title"])}</h2>'
        f'<div class="tl-label">{escaped(words("How the date was read"))}</div>{read}'
        f'<p class="tl-rule">{escaped(evidence.rule(row, document, words))}</p>'
        f'<div class="tl-label">{escaped(words("Excerpt"))}</div>{evidence.excerpt(session, row, words)}'
        f"{evidence.others(session, row, words)}"
    )


def _neighbours(session: Session, events: Chosen, position: int, words: Words) -> None:
    with st.container(key="neighbours", horizontal=True, vertical_alignment="top"):
        for name, other, icon in (("previous", position - 1, "arrow_back_ios"), ("next", position + 1, "arrow_forward_ios")):
            exists = 0 <= other < len(events)
            row = events.row(other) if exists else {}
            label = f"{labels.plain(words.event(row, short=True))}  \n{labels.plain(str(row['title']), 60)}" if exists else "–"
            st.button(
                label,
                key=name,
                type="tertiary",
                icon=f":material/{icon}:",
                icon_position="left" if name == "previous" else "right",
                disabled=not exists,
                on_click=safely(partial(session.look, event=row.get("event"))),
                width="stretch",
            )


def _steps(words: Words) -> str:
    steps = (
        words("Click a mark to read the very words that prove it."),
        words("Choose an actor, a kind or a period on the left; the address keeps your view, so you can share it."),
        words("Add your own article: paste its text or drop its file."),
    )
    items = "".join(f"<li>{escaped(step)}</li>" for step in steps)
    return f'<div class="tl-steps"><h2 class="tl-title">{escaped(words("Read a timeline in three steps"))}</h2><ol>{items}</ol></div>'
