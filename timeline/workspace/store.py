"""A workspace: one file with the documents, settings, known actors and corrections of a piece of work.

Events are not in it: they are derived from the documents, and what was computed of them is in a file beside it
(`<name>.derived`) that may be deleted. Of each document the last text is kept, not those before: a correction has its own words with it.
What a method did is on disk when it returns. Every method may be called from any thread, and several processes may have one file open.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from dataclasses import asdict
from datetime import date, datetime
from os import PathLike
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from timeline.actors.catalogue import Entry
from timeline.corrections.checking import checked
from timeline.corrections.correction import Correction
from timeline.corrections.files import Origin
from timeline.document import Document
from timeline.errors import TimelineError
from timeline.workspace import kept, log
from timeline.workspace.database import Database
from timeline.workspace.derived import Derived
from timeline.workspace.kept import NOW, Added, Kept, key
from timeline.workspace.log import Step


class Workspace:
    """An open workspace; a context manager that closes it. Changes raise TimelineError when they cannot be kept.

    `path` is None for one in memory. `read_only` says whether changes are refused, `notice` why, where the file was to be written.
    """

    def __init__(self, database: Database, derived: Derived) -> None:
        self._database, self._derived = database, derived
        self._read: dict[str, tuple[list[str], Document]] = {}  # what `documents` gave last, which mostly is still so

    @classmethod
    def open(cls, path: str | PathLike[str] | None = None, read_only: bool = False) -> Workspace:
        """Opens the file, which is made where there is none; without a path, one in memory.

        A file on a read-only disk is opened for looking. Raises TimelineError for a file that is no workspace or cannot be opened.
        """
        place = Path(path) if path is not None else None
        database = Database(place, read_only)
        return cls(database, Derived(place.with_name(f"{place.name}.derived") if place and not database.read_only else None))

    @property
    def path(self) -> Path | None:
        """The file."""
        return self._database.path

    @property
    def read_only(self) -> bool:
        """Whether changes are refused."""
        return self._database.read_only

    @property
    def notice(self) -> TimelineError | None:
        """What a reader should be told about how it was opened."""
        return self._database.notice

    def documents(self) -> tuple[Kept, ...]:
        """In the order in which they were added."""
        query = "SELECT id, digest, facts, added, published FROM documents WHERE listed ORDER BY number"
        with self._database.reading() as connection:
            found = connection.execute(query).fetchall()
            before = self._read
            self._read = {
                id: before[id] if id in before and before[id][0] == said else (said, _document(connection, id)) for id, *said, _, _ in found
            }
            return tuple(Kept(self._read[id][1], _moment(added), _day(published)) for id, _, _, added, published in found)

    def document(self, id: str) -> Kept | None:
        """One of them."""
        with self._database.reading() as connection:
            row = connection.execute("SELECT added, published FROM documents WHERE listed AND id = ?", (key(id),)).fetchone()
            return Kept(_document(connection, key(id)), _moment(row[0]), _day(row[1])) if row else None

    def __len__(self) -> int:
        """How many documents there are."""
        with self._database.reading() as connection:
            return int(connection.execute("SELECT count(*) FROM documents WHERE listed").fetchone()[0])

    def recognised(self, documents: Iterable[Document]) -> list[Document]:
        """The same documents under the ids that they have here, which they keep when their text changes; nothing is added."""
        with self._database.reading() as connection:
            return kept.recognised(connection, list(documents))

    def add(self, documents: Iterable[Document], listed: bool = True) -> Added:
        """Keeps documents; one that is known, with another text now, takes that text and keeps its id.

        With `listed` False a new one is only remembered, so that it is known again: `documents` leaves it out.
        """
        became: dict[str, list[str]] = {"new": [], "changed": [], "same": []}
        with self._database.writing() as connection:
            for one in {one.id: one for one in kept.recognised(connection, list(documents))}.values():
                own = kept.digest(one.text)
                row = connection.execute("SELECT digest, listed, text IS NULL FROM documents WHERE id = ?", (key(one.id),)).fetchone()
                values = {"id": key(one.id), "listed": listed, "place": kept.place(one.source), "digest": own, "facts": kept.facts(one)}
                if row is None:
                    connection.execute(
                        f"""INSERT INTO documents (id, listed, added, place, digest, facts, text)
                            VALUES (:id, :listed, {NOW}, :place, :digest, :facts, :text)""",
                        {**values, "text": kept.packed(one.text)},
                    )
                elif row[0] != own or row[2]:
                    self._take(connection, one)
                if row and listed and not row[1]:
                    connection.execute(f"UPDATE documents SET listed = 1, added = {NOW} WHERE id = ?", (key(one.id),))
                connection.execute("INSERT OR IGNORE INTO texts VALUES (?, ?)", (own, key(one.id)))
                fresh = row is None or (listed and not row[1])
                became["new" if fresh else "same" if row[0] == own else "changed"].append(one.id)
        return Added(**{what: tuple(ids) for what, ids in became.items()})

    def update(self, document: Document) -> None:
        """Gives the document of this id another text and other facts. Raises TimelineError when there is none."""
        with self._database.writing() as connection:
            self._take(connection, document)

    def _take(self, connection: sqlite3.Connection, document: Document) -> None:
        own = kept.digest(document.text)
        values = kept.place(document.source), own, kept.facts(document), kept.packed(document.text), key(document.id)
        if not connection.execute("UPDATE documents SET place = ?, digest = ?, facts = ?, text = ? WHERE id = ?", values).rowcount:
            raise TimelineError("this article is not in the workspace")
        connection.execute("INSERT OR IGNORE INTO texts VALUES (?, ?)", (own, key(document.id)))

    def remove(self, id: str) -> None:
        """Takes a document out, and its text; its corrections stay, and find it should it ever be added again."""
        with self._database.writing() as connection:
            connection.execute("UPDATE documents SET listed = 0, published = NULL, text = NULL WHERE id = ?", (key(id),))

    def publish(self, id: str, day: date | None) -> None:
        """Sets the day a document was published; None is back to the one that was found."""
        with self._database.writing() as connection:
            connection.execute("UPDATE documents SET published = ? WHERE id = ?", (day.isoformat() if day else None, key(id)))

    def days(self) -> dict[str, date]:
        """The publication days that readers gave, by document, of those too that are only remembered."""
        with self._database.reading() as connection:
            found = connection.execute("SELECT facts, published FROM documents WHERE published IS NOT NULL").fetchall()
        return {json.loads(facts)["id"]: date.fromisoformat(day) for facts, day in found}

    def entries(self) -> tuple[Entry, ...]:
        """The actors that the reader made known, in the order given."""
        with self._database.reading() as connection:
            return tuple(_entry(row) for (row,) in connection.execute("SELECT entry FROM entries ORDER BY number"))

    def add_entries(self, entries: Iterable[Entry]) -> None:
        """Makes actors known; the same ones again are no change."""
        with self._database.writing() as connection:
            rows = [(json.dumps(asdict(entry)),) for entry in entries]
            connection.executemany("INSERT OR IGNORE INTO entries (entry) VALUES (?)", rows)

    def remove_entries(self, name: str) -> None:
        """Forgets what was made known of the actor of that name."""
        with self._database.writing() as connection:
            connection.execute("DELETE FROM entries WHERE json_extract(entry, '$.name') = ?", (key(name),))

    def setting(self, name: str, default: object = None) -> Any:
        """A setting, as JSON has it."""
        with self._database.reading() as connection:
            found = connection.execute("SELECT value FROM settings WHERE name = ?", (name,)).fetchone()
        return json.loads(found[0]) if found else default

    def set_setting(self, name: str, value: object) -> None:
        """Keeps a setting: anything that JSON can say."""
        with self._database.writing() as connection:
            connection.execute("INSERT OR REPLACE INTO settings VALUES (?, ?)", (name, json.dumps(value)))

    def corrections(self) -> tuple[Correction, ...]:
        """Those in force, in the order in which they apply."""
        with self._database.reading() as connection:
            return log.in_force(connection)

    def correct(self, correction: Correction, visit: str = "") -> Correction:
        """Keeps a correction, as the latest of all; gives it as it was kept. Raises TimelineError for values that cannot be.

        `visit` names who is at work, for `undo` and `redo`.
        """
        correction = checked(correction)
        with self._database.writing() as connection:
            return log.make(connection, correction, visit)

    def merge(self, corrections: Iterable[Correction], origins: Iterable[Origin] = ()) -> tuple[Correction, ...]:
        """Keeps corrections that were made elsewhere and are not here yet; gives these. One that was taken back here stays so.

        `origins` are the documents they are about: what they say of one that has another id here is said of that.
        """
        sound = [checked(correction) for correction in corrections]
        with self._database.writing() as connection:
            return log.merge(connection, sound, kept.adopted(connection, origins))

    def origins(self, corrections: Iterable[Correction]) -> tuple[Origin, ...]:
        """The documents that corrections are about, to be given away with them."""
        with self._database.reading() as connection:
            return kept.origins(connection, (id for correction in corrections for id in correction.documents))

    def undo(self, id: str | None = None, visit: str = "") -> Correction | None:
        """Takes back the last correction made here; gives it, None where there is nothing to take back.

        With a `visit` only what was made in it, so that nobody takes back a colleague's; with an id that one, whoever made it.
        """
        with self._database.writing() as connection:
            return log.undo(connection, id, visit)

    def redo(self, id: str | None = None, visit: str = "") -> Correction | None:
        """Makes again what was taken back last (in the visit); nothing (None) once another was made. With an id, that one, whenever."""
        with self._database.writing() as connection:
            return log.redo(connection, id, visit)

    def history(self) -> tuple[Step, ...]:
        """All that was ever done with corrections, the oldest first."""
        with self._database.reading() as connection:
            return log.steps(connection)

    def version(self) -> int:
        """A number that grows with every change that anyone makes, in this process or another."""
        with self._database.reading() as connection:
            return int(connection.execute("SELECT number FROM changes").fetchone()[0])

    def derived(self, key: str) -> bytes | None:
        """What was kept under a key of `derived.key`; None where there is nothing or no longer."""
        return self._derived.get(key)

    def keep_derived(self, key: str, blob: bytes) -> None:
        """Keeps what can be computed again, as long as there is room; never fails, and is no change of the workspace."""
        self._derived.keep(key, blob)

    def backup(self, path: str | PathLike[str]) -> None:
        """Writes the workspace as it is now to another file."""
        self._database.backup(Path(path))

    def close(self) -> None:
        """Lets go of the files; nothing can be asked afterwards."""
        self._database.close()
        self._derived.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()


def _document(connection: sqlite3.Connection, id: str) -> Document:
    return kept.document(*connection.execute("SELECT facts, text FROM documents WHERE id = ?", (id,)).fetchone())


def _moment(text: str) -> datetime:
    return datetime.fromisoformat(text)


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _entry(text: str) -> Entry:
    values: dict[str, Any] = {name: tuple(value) if isinstance(value, list) else value for name, value in json.loads(text).items()}
    values["names"] = tuple(map(tuple, values["names"]))
    return Entry(**values)
