"""What a correction does, in the reader's words."""

from __future__ import annotations

from timeline.corrections.correction import Correction
from timeline.page import correcting, labels
from timeline.page.speech import Words

LABELS = {
    "title": "Title", "edtf": "Date", "actors": "Actors", "kind": "Kind", "status": "Status", "tags": "Tags", "note": "Note",
    "pinned": "Pinned",
}  # fmt: skip


def said(column: str, value: object, words: Words) -> str:
    """A value of a column as a reader says it."""
    if column == "edtf":
        return correcting.spoken(str(value), words) or words("no date")
    if column == "kind":
        return words(labels.KINDS.get(str(value), str(value)))
    if column == "status":
        return words(labels.STATUSES.get(str(value), str(value)))
    if column == "pinned":
        return words("yes") if value else words("no")
    return (", ".join(map(str, value)) if isinstance(value, list | tuple) else str(value)) or "–"


def told(correction: Correction, words: Words) -> str:
    """When it was made, by whom and why."""
    parts = [words.day(correction.made.date()), correction.by, words("“{words}”", words=correction.why) if correction.why else ""]
    return " · ".join(filter(None, parts))


def doing(correction: Correction, words: Words) -> str:
    """What a correction does, in words."""
    values = correction.values
    if correction.action == "rename":
        return words("“{name}” is called “{to}”", name=str(values.get("name")), to=str(values.get("to")))
    if correction.action == "set":
        changed = {words(LABELS[column]): _value(correction, column, words) for column in values if column in LABELS}
        return "; ".join(words("{field}: {value}", field=field, value=value) for field, value in changed.items())
    return {
        "delete": words("Not an event"), "add": words("Added: {title}", title=str(values.get("title", ""))),
        "merge": words("The same event"), "split": words("Separate events"),
    }[correction.action]  # fmt: skip


def _value(correction: Correction, column: str, words: Words) -> str:
    now, before = said(column, correction.values[column], words), correction.before.get(column)
    return now if before in (None, "", []) else f"{said(column, before, words)} → {now}"
