"""The articles on the page: which ones, how they are added, and reading them into events."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pandas as pd
import streamlit as st

from timeline import reading, resources
from timeline.document import Document
from timeline.errors import TimelineError
from timeline.extraction import extract
from timeline.page import guard, labels
from timeline.page.passage import escaped
from timeline.page.session import Article, Session
from timeline.page.speech import Words
from timeline.page.view import View, in_order

SERVED = "TIMELINE_SERVED"
"""Environment variable through which `timeline serve` hands over its paths: {"paths": […], "published": "2024-02-18" or null}."""

SUFFIXES = ("txt", "md", "html", "htm", "jsonl", "csv")


def open_first(session: Session, words: Words) -> None:
    """What a new visit begins with: the served files, else a worked example in the reader's language."""
    served = json.loads(os.environ.get(SERVED, "{}"))
    if served.get("paths"):
        published = date.fromisoformat(served["published"]) if served.get("published") else None
        documents = [document for path in served["paths"] for document in reading.read(path, published=published)]
        session.articles, session.example = [Article(document) for document in documents], False
        return
    examples = _examples()
    mine = [document for document in examples if document.language == words.language] or examples
    session.articles, session.example = [Article(document) for document in mine[:1]], True


@st.cache_data(show_spinner=False)
def _examples() -> list[Document]:
    paths = sorted(path for path in resources.data().glob("*.*") if path.suffix in (".md", ".txt") and path.stem != "README")
    return [document for path in paths for document in reading.read(path)]


def refresh(session: Session, words: Words) -> pd.DataFrame:
    """The events of the articles, read anew when an article or its publication date changed.

    When reading fails, the articles are those that were there before, and the reader is told.
    """
    documents = tuple(article.settled() for article in session.articles)
    if session.frame is None or documents != session.read_for:
        place = st.empty()
        try:
            found = extract(documents, progress=_bar(place, words, sum(len(document.text) for document in documents)))
        except Exception as wrong:
            if not isinstance(wrong, TimelineError):
                guard.report()
            session.tell(str(wrong) if isinstance(wrong, TimelineError) else words("The article could not be read."), wrong=True)
            session.articles = list(session.read_articles)
            if session.frame is None:
                session.frame = extract([])
        else:
            session.moved = _moved(session.frame, in_order(found), words) if session.dating else ()
            session.frame, session.read_for, session.read_articles = in_order(found), documents, tuple(session.articles)
        session.dating = False
        place.empty()
    return session.frame


def _bar(place: st.delta_generator.DeltaGenerator, words: Words, characters: int) -> Callable[[int, int], None]:
    if characters < 100_000:
        return lambda done, total: None
    return lambda done, total: place.progress(
        done / max(total, 1), words("Reading: article {n} of {total}", n=words.number(min(done + 1, total)), total=words.number(total))
    )


def _moved(before: pd.DataFrame | None, after: pd.DataFrame, words: Words) -> tuple[tuple[str, str, str], ...]:
    """Title, old and new date of every event that both frames have and whose date differs."""
    if before is None:
        return ()
    old = {row["event"]: row for row in before.to_dict("records")}
    return tuple(
        (str(row["title"]), words.event(old[row["event"]]), words.event(row))
        for row in after.to_dict("records")
        if row["event"] in old and (row["edtf"] != old[row["event"]]["edtf"]) and not (pd.isna(row["edtf"]) and pd.isna(old[row["event"]]["edtf"]))
    )


def add(session: Session, documents: list[Document], published: date | None, words: Words) -> None:
    """Puts documents on the page; the example makes room for the reader's own."""
    present = [] if session.example else list(session.articles)
    ids = {article.document.id for article in present}
    fresh = [document for document in documents if document.id not in ids]
    if not fresh:
        raise TimelineError(words("This text is already on the page."))
    session.articles = [*present, *(Article(document, published if document.published_from != "given" else None) for document in fresh)]
    if session.example:
        session.view = View(lanes=session.view.lanes, view=session.view.view)
    session.example = False
    session.added = tuple(document.id for document in fresh)


def remove(session: Session, document: str, words: Words) -> None:
    """Takes an article off the page; without any, the example comes back."""
    session.articles = [article for article in session.articles if article.document.id != document]
    if not session.articles:
        open_example(session, 0, words)


def open_example(session: Session, number: int, words: Words) -> None:
    """Shows an example instead of what is there."""
    session.articles, session.example = [Article(_sorted_examples(words)[number])], True
    session.view = View(lanes=session.view.lanes, view=session.view.view)


def _sorted_examples(words: Words) -> list[Document]:
    return sorted(_examples(), key=lambda document: document.language != words.language)


def show_list(session: Session, words: Words) -> None:
    """The articles, each with a button that takes it off."""
    with st.container(key="articles", gap="xsmall"):
        st.html(f'<div class="tl-label">{escaped(words("Articles"))}</div>')
        for number, article in enumerate(session.articles[:50]):
            with st.container(horizontal=True, vertical_alignment="center", key=f"article-{number}"):
                note = f'<br><span class="tl-quiet">{escaped(words("Example"))}</span>' if session.example else ""
                st.html(f'<div class="tl-article">{escaped(name_of(article.document, words))}{note}</div>', width="stretch")
                if not session.example:
                    st.button("", icon=":material/close:", key=f"remove-{article.document.id}", type="tertiary", help=words("Remove"),
                              on_click=remove, args=(session, article.document.id, words))  # fmt: skip
        if len(session.articles) > 50:
            st.html(f'<div class="tl-quiet">{escaped(words.counted("and {n} more", "and {n} more", len(session.articles) - 50))}</div>')


def name_of(document: Document, words: Words) -> str:
    """What to call a document: its title, else its file, else its first words."""
    first = " ".join(document.text[:200].split())
    return document.title or (Path(document.source).name if document.source else "") or first[:70] or words("Untitled")


def adding(session: Session, words: Words) -> None:
    """Opens the window in which articles are added."""
    st.dialog(words("Add articles"), width="large")(_window)(session, words)


def _window(session: Session, words: Words) -> None:
    paste, files, examples = st.tabs([words("Paste text"), words("Files"), words("Examples")])
    with paste:
        text = st.text_area(words("Text of the article"), key="paste", height=240, persist_state="session",
                            placeholder=words("Paste the whole article here, with its date line if it has one."))  # fmt: skip
        published = _publication("paste-published", words)
        if st.button(words("Read this article"), key="add-paste", type="primary"):
            _try(session, words, lambda: reading.from_text(text or "", published=published), published)
    with files:
        uploads = st.file_uploader(words("Articles as text, Markdown, HTML or JSON lines; events as CSV"), SUFFIXES, key="upload",
                                   accept_multiple_files=True)  # fmt: skip
        published = _publication("upload-published", words)
        if st.button(words("Read these files"), key="add-files", type="primary", disabled=not uploads):
            _try(session, words, lambda: _uploaded(uploads or [], published), published)
    with examples:
        for number, document in enumerate(_sorted_examples(words)):
            if st.button(labels.plain(name_of(document, words)), key=f"example-{number}", icon=":material/article:", type="tertiary"):
                open_example(session, number, words)
                st.rerun()


def _publication(key: str, words: Words) -> date | None:
    day = st.date_input(words("Publication date, if you know it"), None, key=key, format="YYYY-MM-DD", min_value=date(1, 1, 1),
                        max_value=date(9999, 12, 31), persist_state="session", width=240)  # fmt: skip
    return day if isinstance(day, date) else None


def _uploaded(uploads: list[st.runtime.uploaded_file_manager.UploadedFile], published: date | None) -> list[Document]:
    documents: list[Document] = []
    for upload in uploads:
        documents += reading.from_bytes(upload.getvalue(), upload.name, published=published)
    return documents


def _try(session: Session, words: Words, read: Callable[[], list[Document]], published: date | None) -> None:
    """Reads and adds; what goes wrong is said in the window, which keeps all that was typed."""
    try:
        add(session, read(), published, words)
    except TimelineError as wrong:
        st.html(guard.notice(str(wrong), wrong=True))
    except Exception:
        guard.report()
        st.html(guard.notice(words("The article could not be read."), wrong=True))
    else:
        for key in ("paste", "paste-published", "upload-published"):
            st.session_state.pop(key, None)
        st.rerun()
