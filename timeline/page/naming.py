"""Another name for an actor, or the name of another actor, which makes the two one."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

import streamlit as st

from timeline.corrections import making
from timeline.page import changing
from timeline.page.correcting import OFFERED
from timeline.page.session import Session
from timeline.page.speech import Words


def show(session: Session, actors: Sequence[str], words: Words, *, key: str = "", document: str | None = None) -> None:
    """The form for one of `actors`; `key` tells two such forms apart, and with a `document` the name can be changed there alone."""
    mark = f"-{key}" if key else ""
    name = st.selectbox(words("Name of an actor"), actors, key=f"name{mark}", format_func=str) or actors[0]
    others = [one for one in list(session.events.actors)[:OFFERED] if one != name]
    to = st.selectbox(words("is the same as, or is called"), others, index=None, key=f"to{mark}", accept_new_options=True,
                      placeholder=words("Choose or type a name"), format_func=str)  # fmt: skip
    here = document is not None and st.toggle(words("in this article only"), key=f"here{mark}")

    def rename() -> None:
        told = words("“{name}” is called “{to}” now.", name=name, to=str(to))
        made = partial(making.renamed, name, str(to), document if here else None)
        if wrong := changing.correct(session, words, lambda at, by: made(made=at, by=by), told):
            session.tell(wrong, wrong=True)
        elif name in session.view.actors and not here:  # whoever was chosen still is
            session.look(actors=tuple(dict.fromkeys(str(to) if one == name else one for one in session.view.actors)))

    st.button(words("Rename"), key="rename" if document else "rename-listed", disabled=not to, icon=":material/badge:", on_click=rename)
