"""The articles on the page: which ones there are."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pandas as pd
import streamlit as st

from timeline import resources
from timeline.actors import catalogue as catalogues
from timeline.document import Document
from timeline.errors import TimelineError
from timeline.page.article import Article
from timeline.page.served import Served
from timeline.page.session import Session
from timeline.page.speech import Words
from timeline.page.view import View
from timeline.reading import files as reading
from timeline.reading import frames as opening
from timeline.reading.decoding import decode

FIRST = ("sora-musk.fr.md", "openai-week.en.md")
"""The examples to begin with."""


def open_first(session: Session, words: Words) -> None:
    """What a visit begins with: the served files, else a worked example in the reader's language."""
    served = Served.of()
    problems: list[TimelineError] = []
    documents = [document for path in served.paths if not opening.holds_events(path) for document in reading.read(path, problems=problems)]
    for path in filter(opening.holds_events, served.paths):
        try:
            session.given = (*session.given, (Path(path).stem, _opened(path, Path(path).stat().st_mtime)))
        except (TimelineError, OSError) as wrong:
            problems.append(wrong if isinstance(wrong, TimelineError) else TimelineError("{name}: no such file or folder", name=path))
    if problems:
        session.tell(sentences(problems, words), wrong=True)
    if documents or session.given:
        session.articles, session.example = [Article(document, served.published) for document in documents], False
    else:
        open_example(session, 0, words)


@st.cache_resource(max_entries=4, show_spinner=False)
def _opened(path: str, changed: float) -> pd.DataFrame:  # (the argument makes a changed file another one)
    return opening.events(path)


@st.cache_data(show_spinner=False)
def _examples() -> list[Document]:
    paths = [path for path in resources.data().iterdir() if path.suffix in (".md", ".txt") and path.stem != "README"]
    paths.sort(key=lambda path: (path.name not in FIRST, path.name))
    return [document for path in paths for document in reading.read(path)]


def examples(words: Words) -> list[Document]:
    """The worked examples: those in the reader's language first, then the English ones; each language begins with its best."""
    return sorted(_examples(), key=lambda document: (document.language != words.language, document.language != "en"))


def open_example(session: Session, number: int, words: Words) -> None:
    """Shows an example instead of what is there."""
    session.articles, session.example = [Article(example) for example in examples(words)[number : number + 1]], True
    session.view = View(lanes=session.view.lanes, view=session.view.view)


def add(session: Session, documents: list[Document], published: date | None) -> None:
    """Puts documents on the page; the example makes room for the reader's own."""
    present = [] if session.example else session.articles
    ids = {article.document.id for article in present}
    fresh = list({document.id: document for document in documents if document.id not in ids}.values())
    if not fresh:
        raise TimelineError("This text is already on the page")
    if session.example:
        session.view = View(lanes=session.view.lanes, view=session.view.view)
    session.articles = [*present, *(Article(document, published) for document in fresh)]
    session.added = tuple(document.id for document in fresh)
    session.example = False


def remove(session: Session, document: str, words: Words) -> None:
    """Takes an article off the page; without any, the example comes back."""
    session.articles = [article for article in session.articles if article.document.id != document]
    if not session.articles and not session.given:
        open_example(session, 0, words)


def publish(session: Session, document: str, day: date | None) -> None:
    """Sets an article's publication date; None is back to the one that was found."""
    session.articles = [replace(article, published=day) if article.document.id == document else article for article in session.articles]
    session.dating = True


def correct(session: Session, name: str, data: bytes) -> None:
    """Adds the reader's own actors, a TOML file like the shipped catalogue; all articles are read anew with them."""
    session.entries = (*session.entries, *catalogues.parse(decode(data, name), name))


def name_of(document: Document, words: Words) -> str:
    """What to call a document: its title, else its file, else its first words."""
    file = Path(document.source or "")
    return document.title or (file.name if file.suffix else "") or " ".join(document.text[:200].split())[:70] or words("Untitled")


def sentences(problems: list[TimelineError], words: Words) -> str:
    """Problems as text for a message, each once."""
    return " ".join(dict.fromkeys(words.problem(problem).rstrip(".") + "." for problem in problems))
