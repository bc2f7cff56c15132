"""The citation of an event, to be copied: as words with a link, or as data."""

from __future__ import annotations

import json

import streamlit as st

from timeline.document import Document
from timeline.exports.citations import annotation, citation
from timeline.page.speech import Row, Words


def show(row: Row, document: Document | None, words: Words) -> None:
    """A menu with the citation of `row`; each way of writing it has its copy button."""
    with st.popover(words("Cite"), icon=":material/format_quote:", key="quote"):
        text, data = st.tabs([words("As text"), words("As data (Web Annotation)")], width=420)
        with text, st.container(key="quote-text"):
            st.code(citation(row, document, words.language), language=None, wrap_lines=True)
        with data:
            st.code(json.dumps(annotation(row, document), ensure_ascii=False, indent=1), language="json", wrap_lines=True, height=320)
