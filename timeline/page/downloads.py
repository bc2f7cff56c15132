"""The export menu: images drawn in the browser, data made on the click; always the events that pass the filters."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from functools import partial
from typing import Any

import streamlit as st

from timeline.exports import writing as export
from timeline.page import images
from timeline.page.events import MOST_ROWS, Chosen
from timeline.page.passage import escaped
from timeline.page.session import Session
from timeline.page.speech import Words

_LABELS = {"timelinejs": "TimelineJS", "mw": "Markwhen", "jsonld": "JSON-LD"}


def show(session: Session, events: Chosen, title: str, words: Words, colours: Mapping[str, int]) -> None:
    """Draws the menu for the filtered `events`."""
    name = file_name(title)
    images.show(session, events, title, name, words, colours)
    if not events.handy:
        most, count = words.number(MOST_ROWS), words.number(len(events))
        said = words("These are {n} events. Up to {most} become a file of data: filters make them fewer. "
                     "All of them are in the Parquet files of the data set.", n=count, most=most)  # fmt: skip
        st.html(f'<div class="tl-quiet">{escaped(said)}</div>')
        return
    documents = list(session.documents.values())
    drawing = {"lanes": session.view.lanes, "language": words.language}
    rows: tuple[tuple[tuple[str, str, str, str, Mapping[str, Any]], ...], ...] = (
        (
            ("csv", "csv", words("Table (CSV)"), "text/csv", {}),
            ("xlsx", "xlsx", words("Spreadsheet (XLSX)"), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", {}),
            ("json", "json", words("Data (JSON)"), "application/json", {}),
            ("html", "html", words("Web page (HTML)"), "text/html", drawing),
        ),
        (
            ("ics", "ics", words("Calendar (iCalendar)"), "text/calendar", {}),
            ("timelinejs", "timelinejs.json", words("Slides (TimelineJS)"), "application/json", {}),
            ("mw", "mw", words("Plain text (Markwhen)"), "text/plain", {}),
            ("jsonld", "jsonld", words("Linked data (JSON-LD)"), "application/ld+json", {}),
        ),
    )
    st.html(f'<div class="tl-label">{escaped(words("Data"))}</div>', width="content")
    for number, row in enumerate(rows):
        with st.container(key=f"downloads-{number}", horizontal=True, gap="xsmall", vertical_alignment="center"):
            for kind, suffix, tip, content, options in row:
                st.download_button(
                    _LABELS.get(kind, kind.upper()), partial(_dumped, events, kind, title=title, documents=documents, **options),
                    f"{name}.{suffix}", content, key=f"download-{kind}", on_click="ignore", width="stretch", help=tip,
                )  # fmt: skip


def _dumped(events: Chosen, suffix: str, **options: Any) -> bytes:
    return export.dumps(events.frame, suffix, **options)


def file_name(title: str) -> str:
    """A title as a file's name: letters, digits and hyphens.

    >>> file_name("Sora d’OpenAI : l’été")
    'sora-d-openai-l-ete'
    """
    letters = "".join(letter for letter in unicodedata.normalize("NFKD", title.casefold()) if not unicodedata.combining(letter))
    return re.sub(r"[^a-z0-9]+", "-", letters)[:60].strip("-") or "timeline"
