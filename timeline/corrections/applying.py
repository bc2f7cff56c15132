"""Corrections and the event frame as it was read -> the frame as people want it.

A correction is about words: its event is the one that is dated by them, whatever the parser makes of the sentence around them today.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from itertools import combinations

import pandas as pd

from timeline.corrections.correction import FIELDS, Correction
from timeline.corrections.letters import letters
from timeline.corrections.locating import Locator
from timeline.corrections.rows import ARTICLE, Rows
from timeline.events.event import event_id
from timeline.frame import LISTS
from timeline.span import Span

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
        self.place = Locator(self.rows, texts)
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
        originals = rows.originals()
        return Applied(
            rows.frame(originals),
            tuple(self.orphans),
            tuple(frozenset(named[row] for row in group) for group in self.together),
            tuple(frozenset(str(rows.value(row, "event")) for row in pair) for pair in self.apart),
            {named[row]: before for row, before in originals.items() if before},
            {named[row]: tuple(found) for row, found in self.about.items()},
        )

    def _set(self, correction: Correction) -> bool:
        row = self.place.row(correction.targets[0], dated="edtf" in correction.values)
        if row is None:
            return not self.place.here(correction.targets[0].document)
        self._change(row, correction)
        return True

    def _change(self, row: int, correction: Correction) -> None:
        self.rows.change(row, {column: value for column, value in correction.values.items() if column in FIELDS})
        self.about.setdefault(row, []).append(correction)

    def _delete(self, correction: Correction) -> bool:
        target = correction.targets[0]
        row = self.place.row(target, dated=True)
        if row is not None:
            self.rows.delete(row)
            return True
        return not self.place.here(target.document) or self.place.passage(target) is not None  # not found: as wished

    def _add(self, correction: Correction) -> bool:
        target = correction.targets[0]
        if not self.place.here(target.document):
            return True
        found = self.place.placed(target)
        if found is None:
            return False
        title = str(correction.values.get("title") or target.excerpt.exact)
        row = next((row for row in self.place.dated(target.document, *found) if self._tells(row, title)), None)
        if row is None:
            row = self.rows.add(self._missed(correction, *found))
            self.about.setdefault(row, []).append(correction)
        else:  # the parser finds it by now
            self._change(row, correction)
        return True

    def _missed(self, correction: Correction, excerpt: Span, dated: Span) -> dict[str, object]:
        """The row of an event that a person added."""
        target, values = correction.targets[0], dict(correction.values)
        text = self.place.text(target.document)
        day = str(values.pop("published", ""))
        return {
            "title": "", "edtf": "", "kind": "other", "status": "happened", "note": "", "pinned": False, "anchor": "stated",
            **dict.fromkeys(ARTICLE, ""), "published": datetime.fromisoformat(day) if day else None, **{column: [] for column in LISTS},
            **values, **self.rows.article(target.document),
            "event": event_id(target.document, dated, excerpt), "document": target.document, "corrected": ["added"],
            "importance": self.rows.weight(target.document), "excerpt_start": excerpt.start, "excerpt_end": excerpt.end,
            "excerpt": target.excerpt.exact if text is None else excerpt.of(text), "date_start": dated.start, "date_end": dated.end,
            "date_text": target.date.exact if text is None else dated.of(text),
        }  # fmt: skip

    def _merge(self, correction: Correction) -> bool:
        found, fits = self._all(correction)
        rows = tuple(dict.fromkeys(row for row in found if row is not None))
        if len(rows) > 1:
            self.together.append(rows)
            for pair in combinations(sorted(rows), 2):
                self.apart.pop(pair, None)
        return fits

    def _split(self, correction: Correction) -> bool:
        """The first event is kept apart from each of the others, and leaves a group that it was put in with any of them."""
        (first, *found), fits = self._all(correction)
        others = {row for row in found if row is not None and row != first}
        if first is not None:
            self.apart |= dict.fromkeys((min(first, row), max(first, row)) for row in sorted(others))
            left = [tuple(row for row in group if row != first or others.isdisjoint(group)) for group in self.together]
            self.together = [group for group in left if len(group) > 1]
        return fits

    def _all(self, correction: Correction) -> tuple[tuple[int | None, ...], bool]:
        """The rows of its events, each None that is not found, and whether none of these should be there, as its document is here."""
        found = tuple(self.place.row(target, dated=True) for target in correction.targets)
        for row in dict.fromkeys(row for row in found if row is not None):
            self.about.setdefault(row, []).append(correction)
        missing = (target for target, row in zip(correction.targets, found, strict=True) if row is None)
        return found, not any(self.place.here(target.document) for target in missing)

    def _rename(self, correction: Correction) -> bool:
        name, to, document = (correction.values.get(key) for key in ("name", "to", "document"))
        rows = self.rows.rename(str(name), str(to), str(document) if document is not None else None)
        for row in rows:
            self.about.setdefault(row, []).append(correction)
        return bool(rows) or document is None or not self.place.here(str(document))

    def _tells(self, row: int, title: str) -> bool:
        """Whether an event seems to be the one a person meant, going by its title."""
        theirs, wanted = set(letters(str(self.rows.value(row, "title"))).words), set(letters(title).words)
        return len(theirs & wanted) >= _SAME * max(1, min(len(theirs), len(wanted)))
