"""The articles on the page: which ones there are, and what a reader does with them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import streamlit as st

from timeline import resources
from timeline.actors import catalogue as catalogues
from timeline.document import Document
from timeline.errors import TimelineError
from timeline.page import guard
from timeline.page.article import Article
from timeline.page.session import Session
from timeline.page.speech import Words
from timeline.page.view import View
from timeline.reading import files as reading
from timeline.reading.decoding import decode

FIRST = ("sora-musk.fr.md", "openai-week.en.md")
"""The examples to begin with."""


@st.cache_data(show_spinner=False)
def _examples() -> list[Document]:
    paths = [path for path in resources.data().iterdir() if path.suffix in (".md", ".txt") and path.stem != "README"]
    paths.sort(key=lambda path: (path.name not in FIRST, path.name))
    return [document for path in paths for document in reading.read(path)]


def examples(words: Words) -> list[Document]:
    """The worked examples: those in the reader's language first, then the English ones; each language begins with its best."""
    return sorted(_examples(), key=lambda document: (document.language != words.language, document.language != "en"))


def follow(session: Session, words: Words) -> None:
    """Takes over what lies on the desk now, whoever changed it; where there is nothing, a worked example in the reader's language."""
    if session.snapshot is None:
        session.snapshot = session.desk.look()
        wrong = [*session.desk.problems, *([session.desk.workspace.notice] if session.desk.workspace.notice else [])]
        if wrong:
            session.tell(sentences(wrong, words), wrong=True)
    session.snapshot = session.desk.look()
    own = [article for article in session.snapshot.articles if article.document.id not in session.hidden]
    if session.chosen_example is None and (own or session.snapshot.given):
        articles, session.example = own, False
    else:
        wanted = session.chosen_example or examples(words)[0].id
        articles = [Article(one, session.snapshot.days.get(one.id)) for one in examples(words) if one.id == wanted][:1]
        session.example = True
    if articles != session.articles:
        session.articles = articles


def open_example(session: Session, document: str | None) -> None:
    """Shows an example instead of the reader's own articles, which stay where they are; None is back to these."""
    session.chosen_example = document
    session.view = View(lanes=session.view.lanes, view=session.view.view)


def add(session: Session, documents: list[Document], published: date | None) -> None:
    """Puts documents on the page; the example makes room for the reader's own."""
    hidden = session.hidden & {document.id for document in documents}
    session.hidden -= hidden
    try:
        session.added = session.desk.add(documents, published)
    except TimelineError:
        if not hidden:
            raise
    if session.example:
        open_example(session, None)


def remove(session: Session, document: str) -> None:
    """Takes an article off the page, and out of the workspace if it is kept there; without any, an example comes back."""
    article = next(article for article in session.articles if article.document.id == document)
    if session.desk.owns(document):
        session.desk.workspace.remove(document)
    else:
        session.hidden |= {document}
    session.removed = article


def bring_back(session: Session) -> None:
    """Undoes the last removal."""
    article, session.removed = session.removed, None
    if article is None:
        return
    if article.document.id in session.hidden:
        session.hidden -= {article.document.id}
    else:
        session.desk.add([article.document], article.published)


def publish(session: Session, document: str, day: date | None) -> None:
    """Sets an article's publication date; None is back to the one that was found."""
    article = next(article for article in session.articles if article.document.id == document)
    session.desk.publish(article.document, day)
    session.dating = True


def know(session: Session, name: str, data: bytes) -> None:
    """Adds the reader's own actors, a TOML file like the shipped catalogue; all articles are read anew with them."""
    session.desk.workspace.add_entries(catalogues.parse(decode(data, name), name))


def attempt(session: Session, words: Words, change: Callable[[], object]) -> bool:
    """Makes a change; gives whether it was made, and tells the reader what went wrong."""
    try:
        change()
    except TimelineError as wrong:
        session.tell(words.problem(wrong), wrong=True)
        return False
    except Exception:
        guard.report()
        session.tell(words("That did not work. Nothing was changed; the terminal says why."), wrong=True)
        return False
    return True


def trying(session: Session, words: Words, change: Callable[[], object]) -> Callable[[], None]:
    """A widget's callback that makes a change, or tells the reader why it could not."""

    def called() -> None:
        attempt(session, words, change)

    return called


def name_of(document: Document, words: Words) -> str:
    """What to call a document: its title, else its file, else its first words."""
    file = Path(document.source or "")
    return document.title or (file.name if file.suffix else "") or " ".join(document.text[:200].split())[:70] or words("Untitled")


def sentences(problems: list[TimelineError], words: Words) -> str:
    """Problems as text for a message, each once and on a line of its own."""
    return "\n".join(dict.fromkeys(" ".join(words.problem(problem).split()).rstrip(".") + "." for problem in problems))
