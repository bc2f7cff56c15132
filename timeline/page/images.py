"""The form for images: format, size, background, title, credit. Python lays the sheet out, the browser draws it, with nothing installed."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

import streamlit as st

from timeline.chart.framing import MOST_LISTED
from timeline.chart.look import Look
from timeline.chart.paper import paper
from timeline.chart.rendering import order as ordered
from timeline.chart.rendering import possible, rendered, script
from timeline.chart.sheet import BACKGROUNDS, sheet
from timeline.errors import TimelineError
from timeline.page.events import Chosen
from timeline.page.guard import report, safely
from timeline.page.session import Session
from timeline.page.speech import Words

_HERE = Path(__file__).parent
_SIZES = ("slide", "a4", "a4-portrait", "a3", "poster")
_FORMATS = ("png", "svg", "pdf")
_LONGEST = 300  # letters of a title or a credit
_CRISP = 2  # times a slide's pixels


def show(session: Session, events: Chosen, title: str, name: str, words: Words, colours: Mapping[str, int]) -> None:
    """Draws the form for the filtered `events`; `name` is the file's, without its suffix."""
    wanted = st.session_state.pop("image-wanted", None)
    component = st.components.v2.component(
        "timeline_image",
        html=(_HERE / "images.html").read_text("utf-8"),
        css=(_HERE / "images.css").read_text("utf-8"),
        js=f"{script()}\n{(_HERE / 'images.js').read_text('utf-8')}",
    )
    order = _order(session, events, title, name, wanted, words, colours) if wanted else None
    component(
        key="image",
        data={
            "words": _words(words), "sizes": list(zip(_SIZES, _named(words), strict=True)), "title": title, "pdf": possible(),
            "order": order,
        },
        on_wanted_change=safely(lambda: st.session_state.update({"image-wanted": st.session_state["image"]["wanted"]})),
    )  # fmt: skip


def _named(words: Words) -> tuple[str, ...]:
    return words("Slide, 16:9"), words("A4, landscape"), words("A4, portrait"), words("A3, landscape"), words("Poster, A0")


def _words(words: Words) -> dict[str, str]:
    return {
        "format": words("Format"), "size": words("Size"), "background": words("Background"),
        "white": words("White"), "dark": words("Dark"), "transparent": words("Transparent"),
        "title": words("Title"), "credit": words("Credit"), "own": words("Source and publication date"),
        "sources": words("Numbered, with the sources listed"), "shown": words("Only what the chart shows"),
        "draw": words("Download the image"), "working": words("Drawing…"), "failed": words("The image could not be drawn."),
        "print": words("Opens the print dialog: choose “Save as PDF”."),
    }  # fmt: skip


def _order(
    session: Session, events: Chosen, title: str, name: str, wanted: Mapping[str, Any], words: Words, colours: Mapping[str, int]
) -> dict[str, Any]:
    """What the browser is to draw, or a finished PDF; `wanted` comes from the browser and is checked."""
    kind = wanted.get("format") if wanted.get("format") in _FORMATS else "png"
    size = paper(str(wanted.get("size")) if wanted.get("size") in _SIZES else _SIZES[0])
    background = wanted.get("background") if wanted.get("background") in BACKGROUNDS else "white"
    answer: dict[str, Any] = {"at": wanted.get("at"), "format": kind, "name": f"{name}.{kind}"}
    try:
        few = events.events.whole or len(events) <= MOST_LISTED
        frame = events.frame if few else events.events.frame
        look = Look.of(
            frame, chosen=None if few else events.selection, language=words.language, lanes=session.view.lanes, order=session.view.order,
            colours=colours if session.view.colour == "actor" else events.events.coloured(session.view.colour),
            coloured=session.view.colour, view=_view(session, wanted), folding=session.view.folding,
        )  # fmt: skip
        made = sheet(
            frame, look, size=size, title=_text(wanted.get("title")) or title, credit=_text(wanted.get("credit")) or None,
            background=background, sources=bool(wanted.get("sources")), documents=session.documents.values(), pages=kind == "pdf",
            stored=not few,
        )  # fmt: skip
        drawing = ordered(made, size, _CRISP if size.unit == "px" else 1)
        if kind == "pdf" and possible():
            try:
                return answer | {"bytes": base64.b64encode(rendered(drawing, "pdf", size)).decode("ascii")}
            except (TimelineError, ValueError):
                report()  # the browser's own print dialog makes it too
        return answer | drawing
    except Exception as wrong:
        report()
        return answer | {"wrong": type(wrong).__name__}


def _text(value: object) -> str:
    return " ".join(value.split())[:_LONGEST] if isinstance(value, str) else ""


def _view(session: Session, wanted: Mapping[str, Any]) -> tuple[datetime, datetime] | None:
    return session.view.zoom if wanted.get("shown") else None
