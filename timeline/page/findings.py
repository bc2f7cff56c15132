"""What the page keeps of an article that was parsed: its events as rows of the frame, and little more; small enough for thousands."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from functools import cache
from hashlib import blake2b
from pathlib import Path
from typing import Any, cast

from timeline import __version__
from timeline import frame as frames
from timeline.actors.cast import Actor
from timeline.actors.catalogue import Entry
from timeline.document import Document, PublishedFrom
from timeline.extraction import Parsed
from timeline.span import Span

_MOMENTS = [number for number, dtype in enumerate(frames.COLUMNS.values()) if str(dtype).startswith("datetime")]


@dataclass(frozen=True, slots=True)
class Findings:
    """The events of one document. `rows` are in the order of the frame's columns.

    `named` has, by event, where its actors are named in its excerpt; `roles` what its other excerpts do: "retold" or "continued".
    """

    language: str | None
    published: date | None
    published_from: PublishedFrom
    rows: tuple[tuple[object, ...], ...] = ()
    actors: tuple[Actor, ...] = ()
    named: Mapping[str, tuple[Span, ...]] = field(default_factory=dict)
    roles: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def settle(self, document: Document) -> Document:
        """The document with the language and the publication date that it was read with."""
        return replace(document, language=self.language, published=self.published, published_from=self.published_from)

    @property
    def weight(self) -> int:
        """Roughly how many things are kept in memory for it."""
        return 1 + len(self.rows) + len(self.actors) // 8


def found(parsed: Parsed) -> Findings:
    """What is kept of a parsed document."""
    rows, named, roles = [], {}, {}
    for event in parsed.events:
        rows.append(frames.row(parsed.document, event))
        taking_part = set(event.actors)
        named[event.id] = tuple(
            mention.span for mention in parsed.cast.mentions if mention.actor in taking_part and event.excerpt.covers(mention.span)
        )
        if event.others:
            roles[event.id] = tuple(str(other.role) for other in event.others)
    document = parsed.document
    return Findings(document.language, document.published, document.published_from, tuple(rows), parsed.cast.actors, named, roles)


def dumps(findings: Findings) -> bytes:
    """As JSON: a file may come from elsewhere, and reading it must not be able to do anything."""
    rows = [[value.isoformat() if isinstance(value, datetime) else value for value in row] for row in findings.rows]
    return json.dumps(
        {
            "language": findings.language,
            "published": findings.published.isoformat() if findings.published else None,
            "published_from": findings.published_from,
            "rows": rows,
            "actors": [[actor.name, actor.kind, list(actor.aliases)] for actor in findings.actors],
            "named": {event: [[span.start, span.end] for span in spans] for event, spans in findings.named.items()},
            "roles": findings.roles,
        },
        ensure_ascii=False,
        separators=(",", ":"),
    ).encode("utf-8", "surrogatepass")


def loads(blob: bytes) -> Findings | None:
    """Read back what `dumps` wrote; None for anything else."""
    try:
        told: dict[str, Any] = json.loads(blob.decode("utf-8", "surrogatepass"))
        published = told["published"]
        return Findings(
            told["language"],
            date.fromisoformat(published) if published else None,
            cast(PublishedFrom, told["published_from"]),
            tuple(_row(row) for row in told["rows"]),
            tuple(Actor(name, kind, tuple(aliases)) for name, kind, aliases in told["actors"]),
            {event: tuple(Span(start, end) for start, end in spans) for event, spans in told["named"].items()},
            {event: tuple(roles) for event, roles in told["roles"].items()},
        )
    except (ValueError, KeyError, TypeError, AttributeError):
        return None


def _row(told: list[object]) -> tuple[object, ...]:
    if len(told) != len(frames.COLUMNS):
        raise ValueError("another number of columns")
    for place in _MOMENTS:
        value = told[place]
        told[place] = datetime.fromisoformat(value) if isinstance(value, str) else None
    return tuple(told)


def key(document: Document, actors: str) -> str:
    """What the findings of a document are kept under: everything they depend on. `actors` is `fingerprint` of the catalogue."""
    facts = (document.id, document.title, document.source, document.language, str(document.published), document.published_from,
             document.media, actors, program())  # fmt: skip
    digest = blake2b(repr(facts).encode("utf-8", "surrogatepass"), digest_size=16)
    digest.update(document.text.encode("utf-8", "surrogatepass"))
    return digest.hexdigest()


def fingerprint(entries: tuple[Entry, ...]) -> str:
    """A short name for the entries of a catalogue, the same in every process."""
    return blake2b(repr(entries).encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()


@cache
def program() -> str:
    """A short name for this state of the program: what another one found is not taken for its own."""
    package = Path(frames.__file__).parent
    files = sorted((*package.rglob("*.py"), *package.rglob("*.toml"), *package.rglob("*.tsv")))
    states = [(str(file.relative_to(package)), file.stat().st_size, file.stat().st_mtime_ns) for file in files]
    return blake2b(repr((__version__, states)).encode(), digest_size=8).hexdigest()
