"""What a correction is: one change that a person made, tied to words of a document rather than to a row of a table."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Literal

from timeline.span import Span

Action = Literal["set", "delete", "add", "merge", "split", "rename"]
"""`set` changes columns of an event, `delete` takes a false event away, `add` makes an event of words that a person marked; `merge` makes
one event of several, `split` keeps the first of several apart from the others, with which it was or might be merged; `rename` gives an
actor another name, everywhere or in one document: two actors renamed to one are merged, an actor renamed in one event only (`set` its
actors) is split."""

FIELDS = ("title", "edtf", "actors", "kind", "status", "pinned", "tags", "note")
"""Columns of the event frame that `set` may change; `edtf` carries `start`, `end`, `grain` and `approximate` with it."""


@dataclass(frozen=True, slots=True)
class Selector:
    """Words of a document, found again after the text moved: a W3C TextQuoteSelector with a TextPositionSelector beside it.

    `exact` are the words, `prefix` and `suffix` up to 32 characters before and after them; `start` and `end` are where they stood, in
    characters of `Document.text`, the end exclusive.
    """

    exact: str
    prefix: str
    suffix: str
    start: int
    end: int

    @property
    def span(self) -> Span:
        """Where the words stood."""
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Target:
    """An event as it was when it was corrected: its document, its id there, the sentence that states it and the words that date it."""

    document: str
    event: str
    excerpt: Selector
    date: Selector


@dataclass(frozen=True, slots=True)
class Correction:
    """One change. `id` is unique for ever; `made` is in UTC.

    `targets` are the events it is about: one for set, delete and add, two or more for merge and split, none for rename. `values` are the
    new values of `set` and `add`, by column; for `rename` they are "name" (the old one), "to", and "document" when it is for one document
    only. `before` are the values that `set` replaced, as they were read. `by` and `why` are the person's own words, perhaps empty.
    """

    id: str
    action: Action
    made: datetime
    targets: tuple[Target, ...] = ()
    values: Mapping[str, object] = field(default_factory=dict)
    before: Mapping[str, object] = field(default_factory=dict)
    by: str = ""
    why: str = ""

    @property
    def documents(self) -> tuple[str, ...]:
        """The ids of the documents it is about; none when it is about all."""
        named = self.values.get("document")
        return tuple(dict.fromkeys((*(target.document for target in self.targets), *((str(named),) if named is not None else ()))))

    def moved(self, names: Mapping[str, str]) -> Correction:
        """The same with other ids for the documents that `names` has."""
        if not any(document in names for document in self.documents):
            return self
        targets = tuple(replace(target, document=names.get(target.document, target.document)) for target in self.targets)
        values = {name: names.get(str(value), value) if name == "document" else value for name, value in self.values.items()}
        return replace(self, targets=targets, values=values)
