"""When part of the page fails: a message in its place, the rest stays, and the log says why."""

from __future__ import annotations

import logging
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import streamlit as st

from timeline.errors import TimelineError
from timeline.page.passage import escaped
from timeline.page.speech import Words

SEVERAL = 6
"""Lines of a message that are shown at once."""
_LOG = logging.getLogger("timeline.page")


@contextmanager
def guarded(words: Words) -> Iterator[None]:
    """Shows what went wrong instead of raising it. Streamlit's own control flow is no `Exception` and passes."""
    try:
        yield
    except TimelineError as wrong:
        st.html(notice(words.problem(wrong), wrong=True))
    except Exception:
        report()
        st.html(notice(words("This part of the page could not be shown. The rest still works; the terminal says why."), wrong=True))


def safely(callback: Callable[[], object]) -> Callable[[], None]:
    """A widget's callback that cannot take the page down: what fails in it is logged, and nothing changes."""

    def called() -> None:
        try:
            callback()
        except Exception:
            report()

    return called


def report() -> None:
    """Logs the present exception; article text in it cannot start a line or move the cursor of a terminal."""
    for line in traceback.format_exc().splitlines():
        _LOG.error("%s", line.encode("unicode_escape").decode("ascii"))


def notice(text: str, wrong: bool = False) -> str:
    """A message as HTML; `text` is only ever text, and each of its lines a line. Many lines can be scrolled through."""
    lines = text.split("\n")
    look = ' tl-many" tabindex="0"' if len(lines) > SEVERAL else '"'
    role = "alert" if wrong else "status"
    return f'<div class="tl-notice{" tl-wrong" if wrong else ""}{look} role="{role}">{"<br>".join(map(escaped, lines))}</div>'
