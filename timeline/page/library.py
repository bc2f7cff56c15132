"""The articles on the page: which ones there are, and reading them into events."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pandas as pd
import streamlit as st

from timeline import frame as frames
from timeline import reading, resources
from timeline.catalogue import Catalogue, load
from timeline.document import Document
from timeline.errors import TimelineError
from timeline.extraction import Parsed, parse, ranked
from timeline.page import guard
from timeline.page.served import Served
from timeline.page.session import Article, Session
from timeline.page.speech import Words
from timeline.page.view import View

FIRST = ("sora-musk.fr.md", "openai-week.en.md")
"""The examples to begin with."""

QUICK = 100_000
"""Characters that are read without showing progress."""


def open_first(session: Session, words: Words) -> None:
    """What a visit begins with: the served files, else a worked example in the reader's language."""
    served = Served.of()
    problems: list[TimelineError] = []
    documents = [document for path in served.paths for document in reading.read(path, problems=problems)]
    if problems:
        session.tell(sentences(problems), wrong=True)
    if documents:
        session.articles, session.example = [Article(document, served.published) for document in documents], False
    else:
        open_example(session, 0, words)


@st.cache_data(show_spinner=False)
def _examples() -> list[Document]:
    paths = sorted(path for path in resources.data().iterdir() if path.suffix in (".md", ".txt") and path.stem != "README")
    return [document for path in paths for document in reading.read(path)]


def examples(words: Words) -> list[Document]:
    """The worked examples: those in the reader's language first, among them the one to begin with."""
    return sorted(_examples(), key=lambda document: (document.language != words.language, document.source not in FIRST))


def open_example(session: Session, number: int, words: Words) -> None:
    """Shows an example instead of what is there."""
    session.articles, session.example = [Article(example) for example in examples(words)[number : number + 1]], True
    session.view = View(lanes=session.view.lanes, view=session.view.view)


def add(session: Session, documents: list[Document], published: date | None, words: Words) -> None:
    """Puts documents on the page; the example makes room for the reader's own."""
    present = [] if session.example else session.articles
    ids = {article.document.id for article in present}
    fresh = list({document.id: document for document in documents if document.id not in ids}.values())
    if not fresh:
        raise TimelineError(words("This text is already on the page"))
    if session.example:
        session.view = View(lanes=session.view.lanes, view=session.view.view)
    session.articles = [*present, *(Article(document, published) for document in fresh)]
    session.added = tuple(document.id for document in fresh)
    session.example = False


def remove(session: Session, document: str, words: Words) -> None:
    """Takes an article off the page; without any, the example comes back."""
    session.articles = [article for article in session.articles if article.document.id != document]
    if not session.articles:
        open_example(session, 0, words)


def publish(session: Session, document: str, day: date | None) -> None:
    """Sets an article's publication date; None is back to the one that was found."""
    session.articles = [replace(article, published=day) if article.document.id == document else article for article in session.articles]
    session.dating = True


def refresh(session: Session, words: Words) -> pd.DataFrame:
    """The events of the articles, read anew when an article or its publication date changed.

    When reading fails, the page keeps what it had, and the reader is told.
    """
    if session.frame is not None and session.articles == session.read:
        return session.frame
    try:
        parsed = _parse([article.settled() for article in session.articles], words)
        found = ranked(frames.build((one.document, one.events) for one in parsed))
    except Exception as wrong:
        if not isinstance(wrong, TimelineError):
            guard.report()
        session.tell(str(wrong) if isinstance(wrong, TimelineError) else words("The article could not be read."), wrong=True)
        session.articles, session.added = list(session.read), ()
        found = ranked(frames.build([])) if session.frame is None else session.frame
    else:
        session.moved = _moved(session.frame, found, words) if session.dating and session.frame is not None else ()
        session.parsed = {one.document.id: one for one in parsed}
        session.read = list(session.articles)
    session.frame, session.dating = found, False
    return found


def _parse(documents: list[Document], words: Words) -> list[Parsed]:
    quiet = sum(len(document.text) for document in documents) < QUICK
    place = st.empty()
    catalogue = load(Served.of().catalogue)
    parsed = []
    for done, document in enumerate(documents):
        if not quiet:
            count = words("Reading article {n} of {total}", n=words.number(done + 1), total=words.number(len(documents)))
            place.progress(done / len(documents), count)
        parsed.append(_parsed(document, catalogue))
    place.empty()
    return parsed


def _key(document: Document) -> tuple[object, ...]:
    return document.id, document.text, document.title, document.source, document.language, str(document.published), document.media


def _entries(catalogue: Catalogue) -> int:
    return hash(catalogue.entries)


@st.cache_resource(max_entries=1_000, show_spinner=False, hash_funcs={Document: _key, Catalogue: _entries})
def _parsed(document: Document, catalogue: Catalogue) -> Parsed:
    return parse(document, catalogue)


def _moved(before: pd.DataFrame, after: pd.DataFrame, words: Words) -> tuple[tuple[str, str, str], ...]:
    """Title, old and new date of every event whose date differs."""
    old = {row["event"]: row for row in before.to_dict("records")}
    pairs = [(old[row["event"]], row) for row in after.to_dict("records") if row["event"] in old]
    dates = [(str(row["title"]), words.event(was), words.event(row)) for was, row in pairs]
    return tuple((title, was, now) for title, was, now in dates if was != now)


def name_of(document: Document, words: Words) -> str:
    """What to call a document: its title, else its file, else its first words."""
    first = " ".join(document.text[:200].split())
    return document.title or (Path(document.source).name if document.source else "") or first[:70] or words("Untitled")


def sentences(problems: list[TimelineError]) -> str:
    """Problems as text for a message, each once."""
    return " ".join(dict.fromkeys(str(problem)[:1].upper() + str(problem)[1:].rstrip(".") + "." for problem in problems))
