"""What story and article share: one component fed with plain data, text in marked pieces, small signs like the chart's marks.

A click on a card, a note or a marked word is a click on the mark.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from hashlib import sha256
from pathlib import Path
from typing import Any

import pandas as pd
import streamlit as st

from timeline.chart.embedding import script
from timeline.chart.marks import facts, texture_of
from timeline.chart.palette import NAMED
from timeline.page.guard import safely
from timeline.page.passage import apart
from timeline.page.session import Session
from timeline.page.speech import Row
from timeline.span import Span

_HERE = Path(__file__).parent
Piece = tuple[str, str]
"""Text, and what it is: "date", "actor" or nothing."""


def show(session: Session, name: str, data: dict[str, Any], picked: Callable[[Span], None] = lambda span: None) -> None:
    """Draws "story" or "article" data; a click in it selects its event, words marked in it are `picked`.

    The reader stays in place as long as "text" is the same, by default all of the data.
    """
    component = st.components.v2.component(
        "timeline_reading", html='<div class="tl-reading"></div>', css=(_HERE / "reading.css").read_text("utf-8"),
        js=script(_HERE / "reading.js"), isolate_styles=False,
    )  # fmt: skip
    stamp = sha256(repr(data).encode()).hexdigest()[:16]
    component(
        key=name,
        data={"text": stamp} | data | {"mode": name, "selected": session.view.event, "stamp": f"{stamp}-{session.view.event}"},
        on_event_change=safely(lambda: session.look(event=st.session_state[name]["event"])),
        on_picked_change=safely(lambda: picked(_span(st.session_state[name]["picked"]))),
    )  # fmt: skip


def _span(told: object) -> Span:
    """A place in a text, as the browser tells it. Raises ValueError for anything else."""
    if isinstance(told, list) and len(told) == 2 and all(isinstance(edge, int) for edge in told) and 0 <= told[0] < told[1]:
        return Span(told[0], told[1])
    raise ValueError(told)


def sign(row: Row, colours: Mapping[str, int]) -> dict[str, object]:
    """What the mark of a row looks like, for a small drawing of it."""
    actors = list(row["actors"])
    colour = min(colours.get(actors[0], NAMED), NAMED) if actors else NAMED
    if pd.isna(row["start"]) and pd.isna(row["end"]):
        return {"shape": "none", "texture": "solid", "status": row["status"], "colour": colour, "fades": False}
    (fact,) = facts(pd.DataFrame([row]), [0], None)
    opened = fact.start is None or fact.end is None
    return {
        "shape": "diamond" if fact.is_point else "bar", "texture": "solid" if fact.is_point else texture_of(fact, opened),
        "status": row["status"], "colour": colour, "fades": bool(row["approximate"]) or opened,
    }  # fmt: skip


def cut(text: str, within: Span, marks: Iterable[tuple[Span, str]]) -> list[Piece]:
    """The text of a stretch in pieces, marked ones named; of two marks that overlap the first given wins.

    >>> cut("On Monday Tesla spoke.", Span(0, 22), [(Span(3, 9), "date"), (Span(10, 15), "actor")])
    [('On ', ''), ('Monday', 'date'), (' ', ''), ('Tesla', 'actor'), (' spoke.', '')]
    """
    pieces: list[Piece] = []
    at = within.start
    for span, name in apart(marks, within):
        pieces += [(text[at : span.start], ""), (span.of(text), name)]
        at = span.end
    return [piece for piece in [*pieces, (text[at : within.end], "")] if piece[0]]
