"""A document in a workspace, and how one that is read again is recognised."""

from __future__ import annotations

import hashlib
import json
import sqlite3
import zlib
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date, datetime
from typing import Any

from timeline.corrections.files import Origin
from timeline.document import Document

NOW = "strftime('%Y-%m-%dT%H:%M:%fZ', 'now')"
"""The moment, in UTC, as SQL."""
_ALIKE = 0.5
"""Part of the lines that two texts of one file share at least; with fewer, another article has taken the file's name."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A document of a workspace; `added` is in UTC, `published` the day that a reader gave, if any."""

    document: Document
    added: datetime
    published: date | None = None

    def settled(self) -> Document:
        """The document as it is to be read."""
        if self.published is None:
            return self.document
        return replace(self.document, published=self.published, published_from="given")


@dataclass(frozen=True, slots=True)
class Added:
    """What became of documents that were added, by id: `new` ones, `changed` ones (known, with another text) and the `same`."""

    new: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    same: tuple[str, ...] = ()


def digest(text: str) -> str:
    """The id that a text has of itself."""
    return Document(text).id


def key(id: str) -> str:
    """An id as SQLite can hold it; half a surrogate pair, which an id out of a hostile file may have, is written out."""
    return id.encode("utf-8", "backslashreplace").decode()


def place(source: str | None) -> str | None:
    """A digest of a source, to look it up by."""
    return hashlib.blake2b(source.encode("utf-8", "surrogatepass"), digest_size=12).hexdigest() if source else None


def packed(text: str) -> bytes:
    """A text, compressed."""
    return zlib.compress(text.encode("utf-8", "surrogatepass"), 6)


def unpacked(blob: bytes | None) -> str:
    """A text as it was before `packed`; nothing is the empty text."""
    return zlib.decompress(blob).decode("utf-8", "surrogatepass") if blob else ""


def facts(document: Document) -> str:
    """All that is known of a document but its text, as JSON."""
    values = {field.name: getattr(document, field.name) for field in fields(document) if field.name != "text"}
    return json.dumps({name: value.isoformat() if isinstance(value, date) else value for name, value in values.items()})


def document(facts: str, text: bytes | None) -> Document:
    """A document out of its facts and its packed text."""
    known = {field.name for field in fields(Document)}
    values: dict[str, Any] = {name: value for name, value in json.loads(facts).items() if name in known}
    if values.get("published"):
        values["published"] = date.fromisoformat(values["published"])
    return Document(text=unpacked(text), **values)


def recognised(connection: sqlite3.Connection, documents: Sequence[Document]) -> list[Document]:
    """The same documents in the same order, those that are known under the ids they have.

    A document is known by its id, by a text that it had before, or by its source: an address always, a file's name where the
    text is still mostly the same. Of several that come from one source (a file of many documents) none is known by it.
    """
    sources = Counter(one.source for one in documents)
    taken = {one.id for one in documents}
    return [_recognised(connection, one, sources[one.source] == 1, taken) for one in documents]


def _recognised(connection: sqlite3.Connection, document: Document, alone: bool, taken: set[str]) -> Document:
    if _one(connection, "SELECT id FROM documents WHERE id = ?", key(document.id)):
        return document
    own = digest(document.text)
    if own == document.id:
        before = _one(connection, "SELECT facts FROM documents JOIN texts ON document = id WHERE texts.digest = ? ORDER BY number", own)
        if before:
            return replace(document, id=json.loads(before[0])["id"])
    if not alone or not document.source:
        return document
    same = connection.execute("SELECT facts, text FROM documents WHERE place = ? LIMIT 2", (place(document.source),)).fetchall()
    if len(same) != 1:
        return document
    id = json.loads(same[0][0])["id"]
    if id in taken or own != document.id:  # an id that a file gives is meant
        return document
    return replace(document, id=id) if _address(document.source) or alike(unpacked(same[0][1]), document.text) else document


def origins(connection: sqlite3.Connection, ids: Iterable[str]) -> tuple[Origin, ...]:
    """What makes the documents of these ids known elsewhere; those that are not here are left out."""
    found = []
    for id in dict.fromkeys(ids):
        if row := _one(connection, "SELECT facts FROM documents WHERE id = ?", key(id)):
            texts = connection.execute("SELECT digest FROM texts WHERE document = ? ORDER BY digest", (key(id),))
            found.append(Origin(id, json.loads(row[0]).get("source"), tuple(digest for (digest,) in texts)))
    return tuple(found)


def adopted(connection: sqlite3.Connection, origins: Iterable[Origin]) -> dict[str, str]:
    """The ids that documents from elsewhere have here, by those they have there; one that is not here is remembered under its own."""
    names = {}
    for origin in origins:
        if _one(connection, "SELECT id FROM documents WHERE id = ?", key(origin.id)):
            continue
        found = [
            row
            for text in origin.texts
            if (row := _one(connection, "SELECT facts FROM documents JOIN texts ON document = id WHERE texts.digest = ?", key(text)))
        ]
        if not found and _address(origin.source):
            found = connection.execute("SELECT facts FROM documents WHERE place = ? LIMIT 2", (place(origin.source),)).fetchall()
        if len({row[0] for row in found}) == 1:
            names[origin.id] = json.loads(found[0][0])["id"]
            continue
        known = key(origin.id), place(origin.source), key(origin.texts[-1] if origin.texts else origin.id)
        facts = json.dumps({"id": origin.id, "source": origin.source})
        connection.execute(
            f"INSERT INTO documents (id, listed, added, place, digest, facts) VALUES (?, 0, {NOW}, ?, ?, ?)", (*known, facts)
        )
        connection.executemany("INSERT OR IGNORE INTO texts VALUES (?, ?)", [(key(text), known[0]) for text in origin.texts])
    return names


def alike(one: str, other: str) -> bool:
    """Whether two texts share so many of their lines that one is likely the other, edited.

    >>> alike("Sora is out.\\nIt makes films.", "Sora is out.\\nIt makes very short films.")
    True
    """
    left, right = set(_lines(one)), set(_lines(other))
    return len(left & right) >= _ALIKE * max(1, min(len(left), len(right)))


def _address(source: str | None) -> bool:
    return bool(source) and str(source).startswith(("http://", "https://"))


def _lines(text: str) -> Iterable[str]:
    """Sentences, roughly, without regard to blanks and marks: what an edit elsewhere leaves as it is."""
    for line in text.replace(". ", ".\n").splitlines():
        if letters := "".join(filter(str.isalnum, line)):
            yield letters


def _one(connection: sqlite3.Connection, query: str, value: str) -> tuple[Any, ...] | None:
    found: tuple[Any, ...] | None = connection.execute(query, (value,)).fetchone()
    return found
