"""Rows that tell one event -> one row: the leading one, with the excerpts of the others beside it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

import pandas as pd

Row = dict[str, object]

_SAID = ("happened", "ongoing", "negated", "planned", "reported")  # what was to come, and what is hearsay, give way
_NAMED = 0.25  # part of the tellings that must name an actor whom the leading one does not name


def joined(rows: Sequence[Row]) -> Row:
    """One row of several (at least one); it does not depend on their order.

    The leading row has the date that most tell among those of the finest, is what a person corrected, happened rather than planned, was
    published first and names most actors. Its id stays. What a person wrote of any of them is kept.
    """
    told = Counter(str(row["edtf"]) for row in rows)
    ordered = sorted(rows, key=lambda row: _rank(row, told))
    lead = dict(ordered[0])
    others = sorted(ordered[1:], key=_age)
    for name in ("excerpts", "spans", "documents", "dates", "events"):
        lead[f"other_{name}"] = [*_list(lead[f"other_{name}"]), *(item for row in others for item in _told(row)[name])]
    lead["actors"] = _actors(lead, others)
    kinds = Counter(str(row["kind"]) for row in ordered if row["kind"] != "other")
    if lead["kind"] == "other" and kinds:
        lead["kind"] = min(kinds, key=lambda kind: (-kinds[kind], kind))
    lead["importance"] = max(float(str(row["importance"])) for row in rows)
    lead["tags"] = _union(_list(row["tags"]) for row in ordered)
    lead["corrected"] = _union(_list(row["corrected"]) for row in ordered)
    lead["note"] = "\n".join(_union([str(row["note"])] for row in ordered if row["note"]))
    lead["pinned"] = any(bool(row["pinned"]) for row in rows)
    return lead


def _rank(row: Row, told: Mapping[str, int]) -> tuple[object, ...]:
    start, end = row["start"], row["end"]
    length = end - start if isinstance(start, pd.Timestamp) and isinstance(end, pd.Timestamp) else pd.Timedelta.max
    status = str(row["status"])
    return (
        not row["corrected"],
        length,
        bool(row["approximate"]),
        -told[str(row["edtf"])],
        _SAID.index(status) if status in _SAID else len(_SAID),
        *_age(row)[:1],
        -len(_list(row["actors"])),
        *_age(row)[1:],
    )


def _age(row: Row) -> tuple[object, ...]:
    published = row["published"]
    when = published if isinstance(published, pd.Timestamp) and published == published else pd.Timestamp.max
    return when, str(row["document"]), int(str(row["excerpt_start"])), str(row["event"])


def _told(row: Row) -> dict[str, list[str]]:
    """A row's excerpts as those of another article: its own first, then what it already had."""
    document, edtf, event = str(row["document"]), str(row["edtf"]), str(row["event"])
    own = {
        "excerpts": str(row["excerpt"]), "spans": f"{row['excerpt_start']}-{row['excerpt_end']}",
        "documents": document, "dates": edtf, "events": event,
    }  # fmt: skip
    known = {name: _list(row[f"other_{name}"]) for name in own}
    known["documents"] = [other or document for other in known["documents"]]
    known["dates"] = [date or edtf for date in known["dates"]]
    known["events"] = [other or event for other in known["events"]]
    return {name: [value, *known[name]] for name, value in own.items()}


def _actors(lead: Row, others: Sequence[Row]) -> list[str]:
    counts = Counter(actor for row in others for actor in _list(row["actors"]))
    enough = _NAMED * (len(others) + 1)
    return _union([_list(lead["actors"]), [actor for row in others for actor in _list(row["actors"]) if counts[actor] >= enough]])


def _list(value: object) -> list[str]:
    return list(value) if isinstance(value, list | tuple) else []


def _union(lists: object) -> list[str]:
    return list(dict.fromkeys(item for part in lists for item in part))  # type: ignore[attr-defined]
