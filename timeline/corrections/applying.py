"""Corrections and the event frame as it was read -> the frame as people want it.

A correction is about words: its event is the one that is dated by them, whatever the parser makes of the sentence around them today.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from itertools import combinations

import pandas as pd

from timeline.corrections import anchoring
from timeline.corrections.correction import FIELDS, Correction, Target
from timeline.corrections.letters import letters
from timeline.corrections.rows import ARTICLE, Rows
from timeline.events.event import event_id
from timeline.frame import COLUMNS, LISTS
from timeline.span import Span

_NEW: Mapping[str, object] = {
    "title": "",
    "edtf": "",
    "kind": "other",
    "status": "happened",
    "note": "",
    "pinned": False,
    "anchor": "stated",
}
_SAME = 0.5
"""Part of the words of one title that another of the same event has."""


@dataclass(frozen=True, slots=True)
class Applied:
    """A corrected frame. `orphans` are the corrections about documents that are here whose words or event are not: they changed nothing.

    `together` are events (ids) that are to be one, `apart` pairs of events that are not to be. `originals` has for each event that was
    changed what its changed columns said, `by_event` the corrections that are about it, in their order.
    """

    frame: pd.DataFrame
    orphans: tuple[Correction, ...] = ()
    together: tuple[frozenset[str], ...] = ()
    apart: tuple[frozenset[str], ...] = ()
    originals: Mapping[str, Mapping[str, object]] = field(default_factory=dict)
    by_event: Mapping[str, tuple[Correction, ...]] = field(default_factory=dict)


def apply(frame: pd.DataFrame, corrections: Iterable[Correction], texts: Mapping[str, str]) -> Applied:
    """Applies corrections one after the other, in the order given; `frame` stays as it is.

    `texts` are the documents' texts by id. Where there is none, as for events that were opened without their articles, the words of
    the excerpts must do. Corrections about documents that are in neither are left out and are no orphans.
    """
    queue = tuple(corrections)
    if not queue:
        return Applied(frame)
    work = _Work(frame.reset_index(drop=True), queue, texts)
    for correction in queue:
        work.take(correction)
    return work.done()


class _Work:
    def __init__(self, frame: pd.DataFrame, corrections: tuple[Correction, ...], texts: Mapping[str, str]) -> None:
        documents = {document for one in corrections for document in one.documents}
        self.rows = Rows(frame, documents, {str(one.values["name"]) for one in corrections if one.action == "rename"})
        self.texts = texts
        self.orphans: list[Correction] = []
        self.together: list[tuple[int, ...]] = []
        self.apart: dict[tuple[int, int], None] = {}
        self.about: dict[int, list[Correction]] = {}

    def take(self, correction: Correction) -> None:
        actions: dict[str, Callable[[Correction], bool]] = {
            "set": self._set, "delete": self._delete, "add": self._add, "merge": self._merge, "split": self._split, "rename": self._rename,
        }  # fmt: skip
        try:
            fits = actions[correction.action](correction)
        except ValueError:  # values that cannot be, which were not checked when they were kept
            fits = False
        if not fits:
            self.orphans.append(correction)

    def done(self) -> Applied:
        rows = self.rows
        named = {row: str(rows.value(row, "event")) for row in (*self.about, *(one for group in self.together for one in group))}
        return Applied(
            rows.frame(),
            tuple(self.orphans),
            tuple(frozenset(named[row] for row in group) for group in self.together),
            tuple(frozenset(str(rows.value(row, "event")) for row in pair) for pair in self.apart),
            {named[row]: before for row in self.about if (before := rows.originals(row))},
            {named[row]: tuple(found) for row, found in self.about.items()},
        )

    def _set(self, correction: Correction) -> bool:
        row = self._row(correction.targets[0], dated="edtf" in correction.values)
        if row is None:
            return not self._here(correction.targets[0])
        self._change(row, correction)
        return True

    def _change(self, row: int, correction: Correction) -> None:
        self.rows.change(row, {column: value for column, value in correction.values.items() if column in FIELDS})
        self.about.setdefault(row, []).append(correction)

    def _delete(self, correction: Correction) -> bool:
        target = correction.targets[0]
        row = self._row(target, dated=True)
        if row is not None:
            self.rows.delete(row)
            return True
        return not self._here(target) or (target.document in self.texts and self._passage(target) is not None)  # not found: as wished

    def _add(self, correction: Correction) -> bool:
        target = correction.targets[0]
        if not self._here(target):
            return True
        text = self.texts.get(target.document)
        excerpt, dated = target.excerpt.span, target.date.span
        if text is not None:
            if (found := self._passage(target)) is None:
                return False
            excerpt, moved = found
            if target.date.exact:
                if moved is None:
                    return False
                dated = moved
        if not target.date.exact:
            dated = Span(excerpt.start, excerpt.start)
        title = str(correction.values.get("title", ""))
        same = [
            row
            for row in self.rows.about(target.document, excerpt)
            if self._dates(row, dated) and self._tells(row, title or target.excerpt.exact)
        ]
        visible = [row for row in same if not self.rows.hidden(row)]
        if visible:
            self._change(visible[0], correction)
            return True
        quoted, words = (excerpt.of(text), dated.of(text)) if text is not None else (target.excerpt.exact, target.date.exact)
        values = {**_NEW, **{column: [] for column in LISTS}, **correction.values, **self.rows.article(target.document)}
        values |= {
            "event": event_id(target.document, dated, excerpt), "document": target.document, "corrected": ["added"],
            "importance": self.rows.weight(target.document), "excerpt": quoted, "excerpt_start": excerpt.start,
            "excerpt_end": excerpt.end, "date_text": words, "date_start": dated.start, "date_end": dated.end,
        }  # fmt: skip
        published = values.get("published")
        values["published"] = (
            datetime.combine(date.fromisoformat(published), time.min) if isinstance(published, str) and published else published
        )
        row = self.rows.add({column: values.get(column) for column in (*COLUMNS, *ARTICLE)})
        self.about.setdefault(row, []).append(correction)
        return True

    def _merge(self, correction: Correction) -> bool:
        rows, fits = self._all(correction)
        if len(rows) > 1:
            self.together.append(rows)
            for pair in combinations(sorted(rows), 2):
                self.apart.pop(pair, None)
        return fits

    def _split(self, correction: Correction) -> bool:
        """The events are kept apart from each other; out of a larger group that they were put in, all leave but the last."""
        rows, fits = self._all(correction)
        self.apart |= dict.fromkeys(combinations(sorted(rows), 2))
        left = [
            group if len(set(group) & set(rows)) < 2 else tuple(row for row in group if row not in rows[:-1]) for group in self.together
        ]
        self.together = [group for group in left if len(group) > 1]
        return fits

    def _all(self, correction: Correction) -> tuple[tuple[int, ...], bool]:
        """The rows of all its events, and whether none is missing in a document that is here."""
        found = [(target, self._row(target, dated=True)) for target in correction.targets]
        rows = tuple(dict.fromkeys(row for _, row in found if row is not None))
        for row in rows:
            self.about.setdefault(row, []).append(correction)
        return rows, all(row is not None or not self._here(target) for target, row in found)

    def _rename(self, correction: Correction) -> bool:
        name, to, document = (correction.values.get(key) for key in ("name", "to", "document"))
        rows = self.rows.naming(str(name), str(document) if document is not None else None)
        for row in rows:
            actors = [str(to) if actor == name else actor for actor in self.rows.listed(row, "actors")]
            self.rows.change(row, {"actors": list(dict.fromkeys(actors))})
            self.about.setdefault(row, []).append(correction)
        return bool(rows) or document is None or not (document in self.texts or self.rows.knows(str(document)))

    def _here(self, target: Target) -> bool:
        return target.document in self.texts or self.rows.knows(target.document)

    def _passage(self, target: Target) -> tuple[Span, Span | None] | None:
        """Where the excerpt stands now, and in it the words that date it; None when the excerpt is gone."""
        text = self.texts[target.document]
        excerpt = anchoring.find(target.excerpt, text)
        if excerpt is None or not target.date.exact:
            return (excerpt, None) if excerpt else None
        if target.excerpt.span.covers(target.date.span):
            return excerpt, anchoring.within(target.date, text, excerpt, excerpt.start - target.excerpt.start)
        return excerpt, anchoring.find(target.date, text)

    def _row(self, target: Target, dated: bool) -> int | None:
        """The event that a correction is about; `dated` when it must be dated by the same words."""
        if target.document not in self.texts:
            rows = self.rows.quoting(target.document, target.event, target.excerpt.exact)
            rows = [row for row in rows if self._quotes(row, target)]
            return min(rows, key=lambda row: (self.rows.hidden(row), self.rows.value(row, "event") != target.event), default=None)
        found = self._passage(target)
        if found is None:
            return None
        excerpt, words = found
        near = self.rows.about(target.document, excerpt)
        rows = [row for row in near if words is not None and self._dates(row, words)]
        if not rows and not target.date.exact:
            rows = [row for row in near if not len(self.rows.date(row)) and _shared(self.rows.excerpt(row), excerpt) >= 0.5]
        if not rows and not dated:
            loose = [row for row in near if _shared(self.rows.excerpt(row), excerpt) >= 0.5]
            undated = [row for row in loose if not len(self.rows.date(row))]
            rows = undated if words is not None else loose
            rows = rows if len(rows) == 1 else []
        return max(rows, key=lambda row: self._closeness(row, target, excerpt, words), default=None)

    def _closeness(self, row: int, target: Target, excerpt: Span, words: Span | None) -> tuple[object, ...]:
        return (
            not self.rows.hidden(row),
            _likeness(self.rows.date(row), words) if words else 0.0,
            _likeness(self.rows.excerpt(row), excerpt),
            self.rows.value(row, "event") == target.event,
            -row,
        )

    def _dates(self, row: int, words: Span) -> bool:
        """Whether these are the words that date an event; of undated events, whether they are none."""
        return self.rows.date(row).overlaps(words) if len(words) else not len(self.rows.date(row))

    def _quotes(self, row: int, target: Target) -> bool:
        """Whether an event has the words, where there are only its own to go by."""
        if letters(str(self.rows.value(row, "date_text"))).run != letters(target.date.exact).run:
            return False
        theirs, wanted = letters(str(self.rows.value(row, "excerpt"))).run, letters(target.excerpt.exact).run
        return theirs in wanted or wanted in theirs

    def _tells(self, row: int, title: str) -> bool:
        """Whether an event seems to be the one a person meant, going by its title."""
        theirs, wanted = set(letters(str(self.rows.value(row, "title"))).words), set(letters(title).words)
        return len(theirs & wanted) >= _SAME * max(1, min(len(theirs), len(wanted)))


def _shared(one: Span, other: Span) -> float:
    """The part of the shorter that both have."""
    return _common(one, other) / max(1, min(len(one), len(other)))


def _likeness(one: Span, other: Span) -> float:
    """The part of both together that both have."""
    return _common(one, other) / max(1, len(one) + len(other) - _common(one, other))


def _common(one: Span, other: Span) -> int:
    return max(0, min(one.end, other.end) - max(one.start, other.start))
