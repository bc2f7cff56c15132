"""The articles on the page: which ones there are, and reading them into events."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pandas as pd
import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from timeline import frame as frames
from timeline import resources
from timeline.actors import catalogue as catalogues
from timeline.actors.catalogue import Catalogue
from timeline.document import Document
from timeline.errors import TimelineError
from timeline.extraction import Parsed, agreed, parse
from timeline.page import guard
from timeline.page.served import Served
from timeline.page.session import Article, Session
from timeline.page.speech import Words
from timeline.page.view import View
from timeline.ranking import ranked
from timeline.reading import files as reading
from timeline.reading import frames as opening
from timeline.reading.decoding import decode

FIRST = ("sora-musk.fr.md", "openai-week.en.md")
"""The examples to begin with."""

QUICK = 100_000
"""Characters that are read without showing progress."""


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
    session.read = []


def refresh(session: Session, place: DeltaGenerator, words: Words) -> pd.DataFrame:
    """The events of the articles, read anew when an article or its publication date changed; `place` shows the progress.

    An article that cannot be read leaves the page, which tells the reader so and keeps all others.
    """
    if session.frame is not None and session.articles == session.read:
        return session.frame
    parsed: list[Parsed] = []
    problems: list[TimelineError] = []
    quiet, total = sum(len(article.document.text) for article in session.articles) < QUICK, len(session.articles)
    catalogue = catalogues.load(Served.of().catalogue)
    if session.entries:
        catalogue = catalogues.compile_entries((*catalogue.entries, *session.entries))
    for number, article in enumerate(session.articles, 1):
        if not quiet:
            place.progress(
                (number - 0.9) / total, words("Reading article {n} of {total}", n=words.number(number), total=words.number(total))
            )
        try:
            parsed.append(_parsed(article.settled(), catalogue))
        except TimelineError as wrong:
            problems.append(wrong)
        except Exception:
            guard.report()
            problems.append(TimelineError("“{title}” could not be read", title=name_of(article.document, words)))
    place.empty()
    if problems:
        session.tell(sentences(problems, words), wrong=True)
    parsed = agreed(parsed, catalogue)
    session.parsed = {one.document.id: one for one in parsed}
    session.articles = [article for article in session.articles if article.document.id in session.parsed]
    found = ranked(frames.build((one.document, one.events) for one in parsed))
    if session.given:
        found = pd.concat([*(given for _, given in session.given), *([] if found.empty else [found])], ignore_index=True)
    session.moved = _moved(session.frame, found, words) if session.dating and session.frame is not None else ()
    session.frame, session.read, session.dating = found, list(session.articles), False
    return found


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
    file = Path(document.source or "")
    return document.title or (file.name if file.suffix else "") or " ".join(document.text[:200].split())[:70] or words("Untitled")


def sentences(problems: list[TimelineError], words: Words) -> str:
    """Problems as text for a message, each once."""
    return " ".join(dict.fromkeys(words.problem(problem).rstrip(".") + "." for problem in problems))
