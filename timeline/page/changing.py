"""Corrections that a reader makes on the page: kept at once, said, and easy to take back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from timeline.corrections.correction import Correction
from timeline.errors import TimelineError
from timeline.page import guard
from timeline.page.desk import LARGE
from timeline.page.session import Session
from timeline.page.speech import Row, Words

Make = Callable[[datetime, str], Correction]
"""A correction, made at a moment by somebody."""
NAME = "by"
"""The setting that keeps the name of the reader who gave one last."""


def possible(session: Session, row: Row) -> bool:
    """Whether an event can be corrected here: those of articles can, those that were opened without any cannot."""
    return not session.desk.read_only and str(row["document"]) in session.documents


def hindered(session: Session, words: Words) -> str:
    """Why an event of those that were opened without their articles cannot be corrected."""
    if session.large is None:
        return words("This event was opened without its article, so that it cannot be corrected here.")
    most = words.number(LARGE)
    return words("Of more than {most} events none can be corrected here, and corrections made elsewhere do not show.", most=most)


def name(session: Session) -> str:
    """What the reader is called in the history: as they said in this visit, else as was said here last; perhaps nothing."""
    kept = session.desk.workspace.setting(NAME) if session.by is None else session.by
    return kept if isinstance(kept, str) else ""


def sign(session: Session, by: str) -> None:
    """What the reader wants to be called from now on; who comes next is offered the same name."""
    if by != name(session):
        session.desk.workspace.set_setting(NAME, by)
    session.by = by


def keep(session: Session, make: Make) -> Correction:
    """Keeps a correction. Raises TimelineError when it cannot be."""
    correction = make(datetime.now(UTC), name(session))
    session.desk.correct(correction, session.documents, session.visit)
    return correction


def correct(session: Session, words: Words, make: Make, said: str) -> str | None:
    """Keeps a correction and says so; gives what went wrong instead, in words, when it could not be kept."""
    try:
        correction = keep(session, make)
    except TimelineError as wrong:
        return words.problem(wrong)
    except Exception:
        guard.report()
        return words("That did not work. Nothing was changed; the terminal says why.")
    session.undoable = correction.id, said
    return None


def correcting(session: Session, words: Words, make: Make, said: str) -> Callable[[], None]:
    """A widget's callback that makes a correction, or tells the reader why it could not."""

    def called() -> None:
        if wrong := correct(session, words, make, said):
            session.tell(wrong, wrong=True)

    return called


def undo(session: Session, id: str | None = None) -> Correction | None:
    """Takes back the last correction of this visit, or that of an id, whoever made it; gives it, None where there is none."""
    session.undoable = None
    return session.desk.workspace.undo(id, session.visit)


def redo(session: Session, id: str | None = None) -> Correction | None:
    """Makes again what was taken back last in this visit, or the correction of an id; gives it, None where there is none."""
    session.undoable = None
    return session.desk.workspace.redo(id, session.visit)
