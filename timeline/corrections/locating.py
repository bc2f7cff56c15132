"""The event that a correction is about: the one that is dated by its words, whatever the parser makes of the sentence around them today."""

from __future__ import annotations

from collections.abc import Mapping

from timeline.corrections import anchoring
from timeline.corrections.correction import Target
from timeline.corrections.letters import letters
from timeline.corrections.rows import Rows
from timeline.span import Span

_MOSTLY = 0.5
"""Part of the shorter of two excerpts that both have where they are one."""


class Locator:
    """Looks among rows, in the documents' texts by id as far as there are."""

    def __init__(self, rows: Rows, texts: Mapping[str, str]) -> None:
        self._rows, self._texts = rows, texts

    def here(self, document: str) -> bool:
        """Whether there is anything of a document to look in."""
        return document in self._texts or self._rows.knows(document)

    def text(self, document: str) -> str | None:
        """A document's text."""
        return self._texts.get(document)

    def passage(self, target: Target) -> tuple[Span, Span | None] | None:
        """Where the excerpt stands now, and the words that date it, if they still do; None when the excerpt is gone."""
        text = self._texts.get(target.document, "")
        excerpt = anchoring.find(target.excerpt, text)
        if excerpt is None or not target.date.exact:
            return (excerpt, None) if excerpt else None
        if target.excerpt.span.covers(target.date.span):
            return excerpt, anchoring.within(target.date, text, excerpt, excerpt.start - target.excerpt.start)
        return excerpt, anchoring.find(target.date, text)

    def placed(self, target: Target) -> tuple[Span, Span] | None:
        """Where the excerpt and its date stand, empty at the excerpt's beginning when nothing dates it; None when either is gone.

        Without a text they are where they were.
        """
        found = self.passage(target) if target.document in self._texts else (target.excerpt.span, target.date.span)
        if found is None or (target.date.exact and found[1] is None):
            return None
        excerpt, date = found
        return excerpt, date if date and target.date.exact else Span(excerpt.start, excerpt.start)

    def dated(self, document: str, excerpt: Span, date: Span) -> list[int]:
        """The events near an excerpt, those deleted apart, that are dated by the same words; where these are none, the undated."""
        near = [row for row in self._rows.about(document, excerpt) if not self._rows.hidden(row)]
        return [row for row in near if (self._rows.date(row).overlaps(date) if len(date) else not len(self._rows.date(row)))]

    def row(self, target: Target, dated: bool) -> int | None:
        """The event; with `dated` only one that is dated by the same words (or is undated, as it was).

        Otherwise an event that got or lost its date will do, where nothing else is there.
        """
        if target.document not in self._texts:
            return self._quoting(target)
        found = self.passage(target)
        if found is None:
            return None
        excerpt, words = found
        near = self._rows.about(target.document, excerpt)
        mostly = [
            row for row in near if _common(self._rows.excerpt(row), excerpt) >= _MOSTLY * min(len(self._rows.excerpt(row)), len(excerpt))
        ]
        undated = [row for row in mostly if not len(self._rows.date(row))]
        rows = [row for row in near if words is not None and self._rows.date(row).overlaps(words)]
        if not target.date.exact:
            rows = undated
        if not rows and not dated:
            rows = mostly if words is None else undated
            rows = rows if len(rows) == 1 else []
        return max(rows, key=lambda row: self._closeness(row, target, excerpt, words), default=None)

    def _closeness(self, row: int, target: Target, excerpt: Span, words: Span | None) -> tuple[object, ...]:
        return (
            not self._rows.hidden(row),
            _likeness(self._rows.date(row), words) if words else 0.0,
            _likeness(self._rows.excerpt(row), excerpt),
            self._rows.value(row, "event") == target.event,
            -row,
        )

    def _quoting(self, target: Target) -> int | None:
        """The event that has the words itself, where there is no text."""
        dated, wanted = letters(target.date.exact).run, letters(target.excerpt.exact).run
        found = []
        for row in self._rows.quoting(target.document, target.event, target.excerpt.exact):
            theirs = letters(str(self._rows.value(row, "excerpt"))).run
            if letters(str(self._rows.value(row, "date_text"))).run == dated and (theirs in wanted or wanted in theirs):
                found.append(row)
        return min(found, key=lambda row: (self._rows.hidden(row), self._rows.value(row, "event") != target.event), default=None)


def _likeness(one: Span, other: Span) -> float:
    """The part of both together that both have."""
    common = _common(one, other)
    return common / max(1, len(one) + len(other) - common)


def _common(one: Span, other: Span) -> int:
    return max(0, min(one.end, other.end) - max(one.start, other.start))
