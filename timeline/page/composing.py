"""What was found in each article -> the one frame that the page shows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import pandas as pd

from timeline import frame as frames
from timeline.actors import across
from timeline.actors.catalogue import Catalogue
from timeline.corrections.correction import Correction
from timeline.document import Document
from timeline.page.findings import Findings
from timeline.ranking import ranked

Read = tuple[Document, Findings]


@dataclass(frozen=True, slots=True)
class Composed:
    """The events of all articles together, and the corrections whose words are gone."""

    frame: pd.DataFrame
    orphans: tuple[Correction, ...] = ()


def compose(
    read: Sequence[Read], catalogue: Catalogue, corrections: Sequence[Correction] = (), given: Sequence[pd.DataFrame] = ()
) -> Composed:
    """One name for each actor, what was corrected, and the order and weight that events have beside each other.

    `given` are frames of other origin, which stay as they are.
    """
    register = across.Register()
    for _, findings in read:
        register.enter(findings.language, findings.actors)
    called = register.one_name(catalogue)
    found = frames.table([row for _, findings in read for row in findings.rows])
    if called:
        found["actors"] = pd.Series([_under(called, actors) for actors in found["actors"]], index=found.index, dtype=object)
    found = ranked(found)
    if given:
        found = pd.concat([*given, *([] if found.empty else [found])], ignore_index=True)
    return Composed(found)


def _under(called: Mapping[str, str], actors: Sequence[str]) -> list[str]:
    """`actors` under their names in all articles, each once."""
    return list(dict.fromkeys(called.get(actor, actor) for actor in actors))
