"""The paragraphs of a text."""

from __future__ import annotations

import re

from timeline.span import Span

_BLANK_LINE = re.compile(r"\n[^\S\n]*\n")


def paragraphs(text: str) -> list[Span]:
    """The paragraphs with anything in them: between blank lines, or where there are none a line each."""
    edges = _BLANK_LINE if _BLANK_LINE.search(text) else re.compile(r"\n")
    spans, start = [], 0
    for match in [*edges.finditer(text), None]:
        end = match.start() if match else len(text)
        if text[start:end].strip():
            spans.append(Span(start, end))
        start = match.end() if match else end
    return spans or [Span(0, len(text))]
