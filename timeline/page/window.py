"""What belongs to the reader's window: its title and language, the names of the page's parts, and keys that work everywhere."""

from __future__ import annotations

from pathlib import Path

import streamlit as st

from timeline.page.session import Session
from timeline.page.speech import Words

TITLE = "page-title"
"""Of the window, when it was last told."""
_SCRIPT = Path(__file__).with_name("window.js")


def show(session: Session, title: str, words: Words) -> None:
    """Tells the browser that the page is in the reader's language and is called `title`."""
    whole = f"{title} – Timeline" if title else "Timeline"
    if st.session_state.get(TITLE) != whole:
        st.set_page_config(page_title=whole)
    st.session_state[TITLE] = whole
    icons = {
        "undo": words("Undo (Ctrl+Z)"), "redo": words("Redo (Ctrl+Shift+Z)"), "history": words("History of the corrections"),
        "close": words("Close"), "edit": words("Rename an actor"), "keep": words("Pin: always named"), "keep_off": words("Unpin"),
        "more_horiz": words("More"), "chevron_left": words("Earlier events"), "chevron_right": words("Later events"),
    }  # fmt: skip
    names = {
        "icons": icons, "remove": words("Remove"),
        "filters": words("Filters"), "panel": words("Selected event"), "close": words("Close"), "fold": words("Close the filters"),
        "day": words("Choose a day"), "copy": words("Copy"), "ends": [words("From"), words("To")],
    }  # fmt: skip
    own = [
        ["[data-testid=stFileUploaderDropzone]", "Upload", words("Choose files")],
        ["[data-testid=stSkipToContent]", "Skip to main content", words("Skip to the content")],
        *(["[data-testid=stDateInput]", part, words(part)] for part in ("yyyy", "mm", "dd")),
    ]
    st.components.v2.component("timeline_window", js=_SCRIPT.read_text("utf-8"))(
        key="window-keys", data={"language": words.language, "names": names, "own": own, "event": session.view.event or ""}, height=1
    )
