"""The export menu: images drawn in the browser, data made on the click; always the events that pass the filters."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Mapping
from functools import partial
from typing import Any

import streamlit as st

from timeline.chart.figure import figure
from timeline.exports import writing as export
from timeline.page.events import Chosen
from timeline.page.guard import safely
from timeline.page.session import Session
from timeline.page.speech import Words

WIDTH = 1440
"""Of an exported image, in pixels; PNG has twice as many."""

_HTML = '<div class="row"><button data-format="png"></button><button data-format="svg"></button></div><p role="status"></p>'

_CSS = """
.row{display:flex;gap:8px}
button{flex:1;font:inherit;font-size:14px;color:var(--st-text-color);background:none;border:1px solid var(--st-border-color);
  border-radius:8px;min-height:36px;cursor:pointer}
button:hover,button:focus-visible{border-color:var(--st-text-color)}
p{margin:6px 0 0;font-size:12px;color:var(--st-gray-text-color)}
p:empty{display:none}
"""

_JS = """
export default function ({ data, parentElement, setTriggerValue }) {
  const status = parentElement.querySelector("p")
  for (const button of parentElement.querySelectorAll("button")) {
    const format = button.dataset.format
    button.textContent = data.labels[format]
    button.onclick = () => {
      status.textContent = data.labels.working
      setTriggerValue("wanted", { format, at: Date.now() })
    }
  }
  const order = data.order
  if (!order || window.timelineDrawn === order.at) return
  window.timelineDrawn = order.at
  draw(order).then(() => { status.textContent = "" }, (wrong) => {
    console.error(wrong)
    status.textContent = data.labels.failed
  })
}

async function draw(order) {
  const picture = JSON.parse(order.figure)
  const address = await window.timelinePlotly.toImage(picture, {
    format: order.format, width: order.width, height: order.height, scale: order.format === "png" ? 2 : 1,
  })
  const link = document.createElement("a")
  link.href = address
  link.download = order.name
  document.body.append(link)
  link.click()
  link.remove()
}
"""


def show(session: Session, events: Chosen, title: str, words: Words, colours: Mapping[str, int]) -> None:
    """Draws the menu for the filtered `events`."""
    name = file_name(title)
    _images(session, events, title, words, colours)
    documents = [parsed.document for parsed in session.parsed.values()]
    for suffix, label, kind, drawing in (
        ("csv", words("Table (CSV)"), "text/csv", {}),
        ("json", words("Data (JSON)"), "application/json", {}),
        ("html", words("Web page (HTML)"), "text/html", {"lanes": session.view.lanes, "language": words.language}),
    ):
        st.download_button(
            label, partial(_dumped, events, suffix, title=title, documents=documents, **drawing), f"{name}.{suffix}", kind,
            key=f"download-{suffix}", on_click="ignore", width="stretch",
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


def _images(session: Session, events: Chosen, title: str, words: Words, colours: Mapping[str, int]) -> None:
    labels = {
        "png": words("Image (PNG)"), "svg": words("Drawing (SVG)"),
        "working": words("Drawing…"), "failed": words("The image could not be drawn."),
    }  # fmt: skip
    wanted = st.session_state.pop("image-wanted", None)
    st.components.v2.component("timeline_image", html=_HTML, css=_CSS, js=_JS)(
        key="image",
        data={"labels": labels, "order": _order(session, events, title, wanted, words, colours) if wanted else None},
        on_wanted_change=safely(lambda: st.session_state.update({"image-wanted": st.session_state["image"]["wanted"]})),
    )


def _order(
    session: Session, events: Chosen, title: str, wanted: dict[str, object], words: Words, colours: Mapping[str, int]
) -> dict[str, object]:
    drawn = figure(events.frame, lanes=session.view.lanes, theme="light", language=words.language, title=title, width=WIDTH, colours=colours)
    picture = json.loads(drawn.to_json())
    return {
        "at": wanted.get("at"),
        "format": "svg" if wanted.get("format") == "svg" else "png",
        "figure": json.dumps({"data": picture["data"], "layout": picture["layout"]}),
        "width": WIDTH,
        "height": int(drawn.layout.height or 700),
        "name": f"{file_name(title)}.{'svg' if wanted.get('format') == 'svg' else 'png'}",
    }
