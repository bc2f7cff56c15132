"""The list of articles, and the window in which they are added."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial

import streamlit as st

from timeline.document import Document
from timeline.errors import TimelineError
from timeline.page import guard, labels, library, mapping
from timeline.page.passage import escaped
from timeline.page.session import Session
from timeline.page.speech import Words
from timeline.reading import files as reading

SUFFIXES = ("txt", "md", "html", "htm", "json", "jsonl", "csv", "toml")
LISTED = 30

Problems = list[TimelineError]


def show(session: Session, words: Words) -> None:
    """The articles, each with a button that takes it off."""
    with st.container(key="articles", gap="xsmall"):
        st.html(f'<div class="tl-label">{escaped(words("Articles"))}</div>')
        for number, article in enumerate(session.articles[:LISTED]):
            with st.container(horizontal=True, vertical_alignment="center", gap="xsmall", key=f"article-{number}"):
                name = escaped(library.name_of(article.document, words))
                note = f'<span class="tl-quiet">{escaped(words("Example"))}</span>' if session.example else ""
                st.html(f'<div class="tl-article">{name} {note}</div>', width="stretch")
                if not session.example:
                    st.button("", icon=":material/close:", key=f"remove-{number}", type="tertiary", help=words("Remove"),
                              on_click=guard.safely(partial(library.remove, session, article.document.id, words)))  # fmt: skip
        if len(session.articles) > LISTED:
            st.html(f'<div class="tl-quiet">{escaped(words("and {n} more", n=words.number(len(session.articles) - LISTED)))}</div>')


def adding(session: Session, words: Words) -> None:
    """The button that opens the window in which articles are added."""
    if st.button(words("Add"), icon=":material/add:", key="add"):
        st.dialog(words("Add articles"), width="large")(_window)(session, words)


def _window(session: Session, words: Words) -> None:
    paste, files, examples = st.tabs([words("Paste text"), words("Files"), words("Examples")])
    with paste:
        text = st.text_area(words("Text of the article"), key="paste", height=220, persist_state="session",
                            placeholder=words("Paste the whole article, with its date line if it has one."))  # fmt: skip
        published = _publication("paste-published", words)
        if st.button(words("Read this article"), key="add-paste", type="primary"):
            _try(session, words, lambda problems: [reading.from_text(text or "")], published)
    with files:
        label = words("Articles as text, Markdown, HTML or JSON lines; dated events as CSV; names of actors as TOML")
        uploads = st.file_uploader(label, SUFFIXES, key="upload", accept_multiple_files=True)
        named = {upload.name: upload.getvalue() for upload in uploads or ()}
        named |= {name: mapping.show(name, data, words) for name, data in named.items() if mapping.needed(name, data)}
        published = _publication("upload-published", words)
        if st.button(words("Read these files"), key="add-files", type="primary", disabled=not named):
            _try(session, words, lambda problems: _uploaded(session, named, problems), published)
    with examples:
        for number, document in enumerate(library.examples(words)):
            label = f"{labels.plain(library.name_of(document, words))} :gray[{labels.plain((document.language or '').upper())}]"
            if st.button(label, key=f"example-{number}", icon=":material/article:", type="tertiary"):
                library.open_example(session, number, words)
                st.rerun()


def _publication(key: str, words: Words) -> date | None:
    day = st.date_input(words("Publication date, if you know it"), None, key=key, format="YYYY-MM-DD", min_value=date(1, 1, 1),
                        max_value=date(9999, 12, 31), persist_state="session", width=340)  # fmt: skip
    return day if isinstance(day, date) else None


def _uploaded(session: Session, named: Mapping[str, bytes], problems: Problems) -> list[Document]:
    documents: list[Document] = []
    for name, data in named.items():
        try:
            if name.lower().endswith(".toml"):
                library.correct(session, name, data)
            else:
                documents += reading.from_bytes(name, data, problems=problems)
        except TimelineError as wrong:
            problems.append(wrong)
    return documents


def _try(session: Session, words: Words, read: Callable[[Problems], list[Document]], published: date | None) -> None:
    """Reads and adds; what goes wrong is said, and all that was typed or is on the page stays."""
    problems: Problems = []
    entries, added = session.entries, False
    try:
        documents = read(problems)
        if documents:
            library.add(session, documents, published)
            added = True
    except TimelineError as wrong:
        problems.append(wrong)
    except Exception:
        guard.report()
        problems.append(TimelineError("The article could not be read."))
    if not added and session.entries == entries:
        st.html(guard.notice(library.sentences(problems, words), wrong=True))
        return
    if problems:
        session.tell(library.sentences(problems, words), wrong=True)
    for key in ("paste", "paste-published", "upload-published"):
        st.session_state.pop(key, None)
    st.rerun()
