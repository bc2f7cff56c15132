"""What was found in each article -> the one frame that the page shows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import pandas as pd

from timeline import frame as frames
from timeline.actors import across
from timeline.actors.catalogue import Catalogue
from timeline.corrections.applying import Applied
from timeline.document import Document
from timeline.merging.stories import merge
from timeline.page.findings import Findings
from timeline.ranking import ranked

Read = tuple[Document, Findings]


Groups = tuple[tuple[str, ...], ...]
"""Events (ids) that are one, the leading one first."""


@dataclass(frozen=True, slots=True, eq=False)
class Composed:
    """The events of all articles together; `applied` has those before several became one, and what the corrections did."""

    frame: pd.DataFrame
    applied: Applied


def gathered(read: Sequence[Read], catalogue: Catalogue) -> pd.DataFrame:
    """The events as the articles tell them, with one name for each actor."""
    register = across.Register()
    for _, findings in read:
        register.enter(findings.language, findings.actors)
    found = frames.table([row for _, findings in read for row in findings.rows])
    if called := register.one_name(catalogue):
        found["actors"] = pd.Series([_under(called, actors) for actors in found["actors"]], index=found.index, dtype=object)
    return found


def groups(applied: Applied) -> Groups:
    """Which events several articles tell: they are compared, which takes a second for some thousands."""
    merged = merge(applied.frame, applied.together, applied.apart)
    return tuple(
        tuple(dict.fromkeys([event, *filter(None, others)]))
        for event, others in zip(merged["event"], merged["other_events"], strict=True)
        if any(others)
    )


def compose(applied: Applied, stories: Groups, given: Sequence[pd.DataFrame] = ()) -> Composed:
    """Each event once however many articles tell it, in the order and with the weight that they have beside each other.

    `stories` may be what was found before the last corrections were made; `given` are frames of other origin, which stay as they are.
    """
    together = [*(_kept(group, applied.apart) for group in stories), *applied.together]
    frame = ranked(merge(applied.frame, together, applied.apart, compare=False))
    if given:
        frame = pd.concat([*given, *([] if frame.empty else [frame])], ignore_index=True)
    return Composed(frame, applied)


def _kept(group: Sequence[str], apart: Sequence[frozenset[str]]) -> list[str]:
    """The group without those that are to be kept apart from one before them in it."""
    kept: list[str] = []
    for event in group:
        if not any(event in pair and not pair.isdisjoint(kept) for pair in apart):
            kept.append(event)
    return kept


def _under(called: Mapping[str, str], actors: Sequence[str]) -> list[str]:
    """`actors` under their names in all articles, each once."""
    return list(dict.fromkeys(called.get(actor, actor) for actor in actors))
