"""An excerpt in its paragraph, as HTML in which article text is only ever text."""

from __future__ import annotations

import html
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from timeline.span import Span
from timeline.text.paragraphs import paragraphs

LONGEST = 900  # characters shown around an excerpt, on either side


@dataclass(frozen=True, slots=True)
class Place:
    """Where an excerpt stands: its paragraph's span, number (from 1) and how many there are."""

    paragraph: Span
    number: int
    count: int


def place(text: str, excerpt: Span) -> Place:
    """The paragraphs that an excerpt touches, numbered by the first. Blank lines part paragraphs; without any, every line is one."""
    spans = _paragraphs(text)
    first = bisect_right(spans, excerpt.start, key=lambda span: span.end)
    last = bisect_left(spans, excerpt.end, key=lambda span: span.start)
    touched = list(range(first + 1, last + 1)) or [1]
    start, end = spans[touched[0] - 1].start, spans[touched[-1] - 1].end
    return Place(Span(min(start, excerpt.start), max(end, excerpt.end)), touched[0], len(spans))


@lru_cache(maxsize=32)
def _paragraphs(text: str) -> tuple[Span, ...]:
    return tuple(paragraphs(text))


def passage(text: str, excerpt: Span, dates: Iterable[Span], actors: Iterable[Span]) -> str:
    """The paragraph around `excerpt`: excerpt in ink, the rest pale, dates and actors marked.

    >>> passage("On Monday <b>Tesla</b> spoke.", Span(0, 29), [Span(3, 9)], [])
    'On <mark class="tl-date">Monday</mark> &lt;b&gt;Tesla&lt;/b&gt; spoke.'
    """
    whole = place(text, excerpt).paragraph
    shown = Span(max(whole.start, excerpt.start - LONGEST), min(whole.end, excerpt.end + LONGEST))
    marks = apart([(span, "date") for span in dates] + [(span, "actor") for span in actors], shown)
    parts = ["… " if shown.start > whole.start else ""]
    for piece, pale in (
        (Span(shown.start, excerpt.start), True),
        (excerpt, False),
        (Span(excerpt.end, shown.end), True),
    ):
        body = _marked(text, piece, marks)
        parts.append(f'<span class="tl-pale">{body}</span>' if pale and body else body)
    parts.append(" …" if shown.end < whole.end else "")
    return "".join(parts)


def escaped(text: object) -> str:
    """Text for HTML."""
    return html.escape(str(text))


def apart(marks: Iterable[tuple[Span, str]], within: Span) -> list[tuple[Span, str]]:
    """The marks inside a stretch, in order; of two that overlap the first given wins."""
    kept: list[tuple[Span, str]] = []
    for span, name in marks:  # dates come first and win
        if len(span) and within.covers(span) and not any(span.overlaps(other) for other, _ in kept):
            kept.append((span, name))
    return sorted(kept)


def _marked(text: str, piece: Span, marks: list[tuple[Span, str]]) -> str:
    parts, at = [], piece.start
    for span, name in marks:
        start, end = max(span.start, at), min(span.end, piece.end)
        if start >= end:
            continue
        parts.append(_lines(text[at:start]))
        parts.append(f'<mark class="tl-{name}">{_lines(text[start:end])}</mark>')
        at = end
    parts.append(_lines(text[at : piece.end]))
    return "".join(parts)


def _lines(text: str) -> str:
    return escaped(text).replace("\n", "<br>")
