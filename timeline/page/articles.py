"""The list of articles, and the window in which they are added."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial

import streamlit as st

from timeline.document import Document
from timeline.errors import TimelineError
from timeline.page import guard, labels, library, mapping
from timeline.page.article import Article
from timeline.page.events import folded
from timeline.page.library import trying
from timeline.page.passage import escaped
from timeline.page.session import Session
from timeline.page.speech import Words
from timeline.reading import duplicates, formats
from timeline.reading import files as reading

SUFFIXES = (*(suffix.removeprefix(".") for suffix in formats.KINDS), "toml")
LISTED = 30
COMPARED = 2_000  # articles on the page beyond which a new one is not compared with all of them

Problems = list[TimelineError]


def show(session: Session, words: Words) -> None:
    """The articles, each with a button that takes it off; of many those that a search finds."""
    with st.container(key="articles", gap="xsmall"):
        st.html(f'<div class="tl-label">{escaped(words("Articles"))}</div>')
        listed = _sought(session, words)
        for article in listed[:LISTED]:
            _row(session, article, words)
        if len(listed) > LISTED:
            st.html(f'<div class="tl-quiet">{escaped(words("and {n} more", n=words.number(len(listed) - LISTED)))}</div>')
        if session.chosen_example and session.snapshot and (session.snapshot.articles or session.snapshot.given):
            st.button(words("Back to my articles"), key="back", type="tertiary", icon=":material/arrow_back:",
                      on_click=trying(session, words, partial(library.open_example, session, None)))  # fmt: skip
        _where(session, words)


def _sought(session: Session, words: Words) -> list[Article]:
    if len(session.articles) <= LISTED:
        return session.articles
    sought = st.text_input(words("Find an article"), key="find-article", placeholder=words("Find an article"), icon=":material/search:",
                           label_visibility="collapsed", live=True)  # fmt: skip
    wanted = folded(sought or "").split()
    return [one for one in session.articles if all(word in folded(library.name_of(one.document, words)) for word in wanted)]


def _row(session: Session, article: Article, words: Words) -> None:
    name, id = library.name_of(article.document, words), article.document.id
    failed = session.gathered is not None and any(key in session.gathered.failed for key, one in session.read if one is article)
    note = words("Example") if session.example else words("could not be read") if failed else ""
    with st.container(horizontal=True, vertical_alignment="center", gap="xsmall", key=f"article-{id}"):
        st.html(f'<div class="tl-article">{escaped(name)} <span class="tl-quiet">{escaped(note)}</span></div>', width="stretch")
        if not session.example and not (session.desk.read_only and session.desk.owns(id)):
            st.button("", icon=":material/close:", key=f"remove-{id}", type="tertiary", help=words("Remove"),
                      on_click=trying(session, words, partial(library.remove, session, id)))  # fmt: skip


def _where(session: Session, words: Words) -> None:
    """Where all this is kept, quietly; and, where there are folders, a way to read them again."""
    desk = session.desk
    if desk.folders:
        st.button(words("Read the folder again"), key="again", type="tertiary", icon=":material/refresh:",
                  on_click=trying(session, words, partial(_again, session, words)))  # fmt: skip
    if desk.read_only:
        st.html(f'<p class="tl-kept">{escaped(words("This page can be read, not changed."))}</p>')
    elif desk.kept:
        kept = words("Everything is kept here:")
        st.html(f'<p class="tl-kept" title="{escaped(desk.kept)}">{escaped(kept)} <span>{escaped(desk.kept.name)}</span></p>')


def _again(session: Session, words: Words) -> None:
    new, changed = session.desk.read_again()
    if session.desk.problems:
        session.tell(library.sentences(list(session.desk.problems), words), wrong=True)
        return
    told = [words.counted("{n} new article", "{n} new articles", new)] if new else []
    told += [words.counted("{n} changed", "{n} changed", changed)] if changed else []
    session.tell(", ".join(told) or words("Nothing is new in the folder."))


def adding(session: Session, words: Words) -> None:
    """The button that opens the window in which articles are added."""
    if not session.desk.read_only and st.button(words("Add"), icon=":material/add:", key="add"):
        st.dialog(words("Add articles"), width="large")(_window)(session, words)


def _window(session: Session, words: Words) -> None:
    paste, files, web, examples = st.tabs([words("Paste text"), words("Files"), words("From the web"), words("Examples")])
    with paste:
        text = st.text_area(words("Text of the article"), key="paste", height=220, persist_state="session",
                            placeholder=words("Paste the whole article, with its date line if it has one."))  # fmt: skip
        published = _publication("paste-published", words)
        if st.button(words("Read this article"), key="add-paste", type="primary"):
            _try(session, words, lambda problems: [reading.from_text(text or "")], published)
    with files:
        label = words(
            "Articles as text, Markdown, HTML, PDF, Word, EPUB, e-mail, feed, ZIP or JSON lines; "
            "dated events as CSV, Excel, calendar, TimelineJS or Markwhen; names of actors as TOML"
        )
        uploads = st.file_uploader(label, SUFFIXES, key="upload", accept_multiple_files=True)
        named = {upload.name: upload.getvalue() for upload in uploads or ()}
        named |= {name: mapping.show(name, data, words) for name, data in named.items() if mapping.needed(name, data)}
        published = _publication("upload-published", words)
        if st.button(words("Read these files"), key="add-files", type="primary", disabled=not named):
            known: list[str] = []
            _try(session, words, lambda problems: _uploaded(session, named, problems, known), published, known)
    with web:
        address = (st.text_input(words("Address of an article or a feed"), key="address", placeholder="https://") or "").strip()
        address = address if "://" in address or not address else f"https://{address}"
        published = _publication("address-published", words)
        if st.button(words("Read this address"), key="add-address", type="primary", disabled=not address):
            private = session.desk.served.allow_private
            with st.spinner(words("Fetching the page and reading it. A slow site is given half a minute."), show_time=True):
                _try(session, words, lambda problems: reading.fetched(address, allow_private=private, problems=problems), published)
    with examples:
        for number, document in enumerate(library.examples(words)):
            label = f"{labels.plain(library.name_of(document, words))} :gray[{labels.plain((document.language or '').upper())}]"
            if st.button(label, key=f"example-{number}", icon=":material/article:", type="tertiary"):
                library.open_example(session, document.id)
                st.rerun()


def _publication(key: str, words: Words) -> date | None:
    day = st.date_input(words("Publication date, if you know it"), None, key=key, format="YYYY-MM-DD", min_value=date(1, 1, 1),
                        max_value=date(9999, 12, 31), persist_state="session", width=340)  # fmt: skip
    return day if isinstance(day, date) else None


def _uploaded(session: Session, named: Mapping[str, bytes], problems: Problems, known: list[str]) -> list[Document]:
    """The articles in the files; files of actors are made known, and their names put into `known`."""
    documents: list[Document] = []
    for name, data in named.items():
        try:
            if name.lower().endswith(".toml"):
                library.know(session, name, data)
                known.append(name)
            else:
                documents += reading.from_bytes(name, data, problems=problems)
        except TimelineError as wrong:
            problems.append(wrong)
    return documents


def _alike(session: Session, documents: list[Document]) -> Problems:
    """Which of `documents` say, word for word or nearly, what another article says: they are told of, and kept."""
    present = [] if session.example else [article.document for article in session.articles]
    if len(present) > COMPARED:
        return []
    fresh = {id(document) for document in documents}
    return [same.problem for same in duplicates.near([*present, *documents]) if id(same.later) in fresh]


def _try(
    session: Session, words: Words, read: Callable[[Problems], list[Document]], published: date | None, known: Sequence[str] = ()
) -> None:
    """Reads and adds; what goes wrong is said, and all that was typed or is on the page stays."""
    problems: Problems = []
    added = False
    try:
        documents = read(problems)
        if documents:
            alike = _alike(session, documents)
            library.add(session, documents, published)
            problems += alike
            added = True
    except TimelineError as wrong:
        problems.append(wrong)
    except Exception:
        guard.report()
        problems.append(TimelineError("The article could not be read."))
    if not added and not known:
        st.html(guard.notice(library.sentences(problems, words), wrong=True))
        return
    if problems:
        session.tell(library.sentences(problems, words), wrong=True)
    for key in ("paste", "paste-published", "upload-published", "address", "address-published"):
        st.session_state.pop(key, None)
    st.rerun()
