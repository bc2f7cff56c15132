"""Corrections as JSON, to be given to somebody else or to another workspace.

A file is `{"timeline": "corrections", "version": 1, "corrections": […], "documents": [{"id": …, "source": …, "texts": […]}]}`; `texts` are
digests of the texts that a document has had, by which it is known where it has another id. Each correction is a W3C Web Annotation
(https://www.w3.org/TR/annotation-model/) that says where it belongs by the words themselves:

    {"@context": "http://www.w3.org/ns/anno.jsonld", "type": "Annotation", "id": "urn:uuid:…", "motivation": "editing",
     "created": "2024-02-19T10:00:00Z", "creator": {"type": "Person", "name": "…"},
     "target": [{"type": "SpecificResource", "source": "urn:timeline:<document id>", "event": "<event id>",
                 "selector": [{"type": "TextQuoteSelector", "exact": "…", "prefix": "…", "suffix": "…",
                               "refinedBy": {"type": "TextQuoteSelector", …}},
                              {"type": "TextPositionSelector", "start": 120, "end": 164,
                               "refinedBy": {"type": "TextPositionSelector", …}}]}],
     "body": {"action": "set", "values": {"title": "…"}, "before": {"title": "…"}, "why": "…"}}

The selector is the excerpt; `refinedBy` are the words that date it, counted in the whole text as well (the standard would count them from
the excerpt's beginning). `event` is the id the event had, which only helps where two events share all their words.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, cast, get_args

from timeline.corrections.checking import checked
from timeline.corrections.correction import Action, Correction, Selector, Target
from timeline.errors import Message, TimelineError

LIMIT = 100_000_000
"""Characters of one file."""
_DOCUMENT, _ID = "urn:timeline:", "urn:uuid:"
_CONTEXT = "http://www.w3.org/ns/anno.jsonld"


@dataclass(frozen=True, slots=True)
class Origin:
    """A document that corrections are about; `texts` are the ids that its texts would have of themselves."""

    id: str
    source: str | None = None
    texts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class File:
    """What a file has."""

    corrections: tuple[Correction, ...]
    origins: tuple[Origin, ...] = ()


def dumps(corrections: Iterable[Correction], origins: Iterable[Origin] = ()) -> str:
    """The corrections as the text of a file."""
    documents = [{"id": one.id, "source": one.source, "texts": list(one.texts)} for one in origins]
    data = {"timeline": "corrections", "version": 1, "corrections": [record(one) for one in corrections], "documents": documents}
    text = json.dumps(data, ensure_ascii=False, indent=1)
    return text if text.isascii() or _whole(text) else json.dumps(data, indent=1)


def loads(text: str, name: str = "corrections") -> tuple[Correction, ...]:
    """The corrections in the text of a file, in its order. Raises TimelineError that says where one is wrong."""
    return read(text, name).corrections


def read(text: str, name: str) -> File:
    """All that the text of a file has; errors are as with `loads`, and name the file."""
    if len(text) > LIMIT:
        raise TimelineError("{name} is too long for a file of corrections", name=name)
    try:
        data = json.loads(text)
    except (ValueError, RecursionError):
        raise TimelineError("{name} is no file of corrections: it is not JSON", name=name) from None
    if not isinstance(data, dict) or data.get("timeline") != "corrections" or not isinstance(data.get("corrections"), list):
        raise TimelineError("{name} is no file of corrections", name=name)
    if data.get("version") != 1:
        raise TimelineError("{name} was made by a newer version of timeline: update timeline to read it", name=name)
    numbered = enumerate(data["corrections"], 1)
    corrections = tuple(correction(one, Message("{name}, correction {number}", name=name, number=number)) for number, one in numbered)
    try:
        origins = tuple(_origin(one) for one in data.get("documents", ()))
    except (KeyError, TypeError, AttributeError):
        raise TimelineError("{name} is no file of corrections", name=name) from None
    return File(corrections, origins)


def record(one: Correction) -> dict[str, object]:
    """A correction as a Web Annotation."""
    return {
        "@context": _CONTEXT,
        "type": "Annotation",
        "id": _ID + one.id,
        "motivation": "editing",
        "created": one.made.astimezone(UTC).isoformat().replace("+00:00", "Z"),
        **({"creator": {"type": "Person", "name": one.by}} if one.by else {}),
        "target": [_target(target) for target in one.targets],
        "body": {"action": one.action, "values": dict(one.values), "before": dict(one.before), "why": one.why},
    }


def correction(data: object, place: str) -> Correction:
    """A correction out of a Web Annotation, checked. Raises TimelineError that begins with `place`."""
    try:
        fields = cast("dict[str, Any]", data)
        body, creator = fields["body"], fields.get("creator") or {"name": ""}
        one = Correction(
            id=_string(fields["id"]).removeprefix(_ID),
            action=cast("Action", {action: action for action in get_args(Action)}[body["action"]]),
            made=_moment(fields["created"]),
            targets=tuple(_aim(target) for target in fields["target"]),
            values=_mapping(body["values"]),
            before=_mapping(body.get("before", {})),
            by=_string(creator["name"]),
            why=_string(body.get("why", "")),
        )
    except (KeyError, TypeError, ValueError, AttributeError, IndexError, OverflowError):
        raise TimelineError("{place}: is not written as a correction is", place=place) from None
    return checked(one, place)


def _target(target: Target) -> dict[str, object]:
    quote, position = _quote(target.excerpt), _position(target.excerpt)
    quote["refinedBy"], position["refinedBy"] = _quote(target.date), _position(target.date)
    source = _DOCUMENT + target.document
    return {"type": "SpecificResource", "source": source, "event": target.event, "selector": [quote, position]}


def _quote(selector: Selector) -> dict[str, object]:
    return {"type": "TextQuoteSelector", "exact": selector.exact, "prefix": selector.prefix, "suffix": selector.suffix}


def _position(selector: Selector) -> dict[str, object]:
    return {"type": "TextPositionSelector", "start": selector.start, "end": selector.end}


def _aim(data: Any) -> Target:
    quote, position = data["selector"]
    excerpt, date = _selector(quote, position), _selector(quote["refinedBy"], position["refinedBy"])
    return Target(_string(data["source"]).removeprefix(_DOCUMENT), _string(data["event"]), excerpt, date)


def _origin(data: Any) -> Origin:
    source = data.get("source")
    return Origin(_string(data["id"]), None if source is None else _string(source), tuple(map(_string, data.get("texts", ()))))


def _selector(quote: Any, position: Any) -> Selector:
    start, end = position["start"], position["end"]
    if type(start) is not int or type(end) is not int or not 0 <= start <= end:
        raise ValueError(start)
    return Selector(_string(quote["exact"]), _string(quote["prefix"]), _string(quote["suffix"]), start, end)


def _string(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    return value


def _mapping(value: object) -> Mapping[str, object]:
    if not isinstance(value, dict):
        raise TypeError(value)
    return value


def _moment(value: object) -> datetime:
    moment = datetime.fromisoformat(_string(value))
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC)


def _whole(text: str) -> bool:
    """Whether it can be written as UTF-8."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True
