"""One SQLite file: opened, brought up to date, and changed in short transactions that are on disk when they end.

The file is in WAL mode: readers never wait for a writer. WAL needs memory that all processes share, so that a file on a network file
system (NFS, SMB) may be used by one computer at a time only.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from itertools import chain
from pathlib import Path
from threading import RLock
from typing import TypeVar

from timeline.errors import Message, TimelineError
from timeline.workspace import schema

T = TypeVar("T")
PATIENCE = 20.0
"""Seconds to wait for another process that is writing."""


class Database:
    """A connection for reading and one for writing (in memory: the same), each used by one thread at a time.

    `notice` is set where the file was to be written and can only be read.
    """

    def __init__(self, path: Path | None, read_only: bool = False) -> None:
        """Opens or makes the file. Raises TimelineError for what is no workspace, is made by a newer version, or cannot be opened."""
        self.path, self.read_only = path, read_only
        self.notice: TimelineError | None = None
        self._name = path.name if path else Message("the workspace")
        self._copy: tempfile.TemporaryDirectory[str] | None = None
        self._reading, self._writing = RLock(), RLock()
        try:
            self._open(read_only)
        except sqlite3.Error as error:
            raise self._said(error, opening=True) from error

    def _open(self, read_only: bool) -> None:
        if self.path is None:
            self._writer = self._reader = _connect(":memory:")
            self._writing = self._reading
            _migrate(self._writer, None)
            return
        if not read_only:
            try:
                self.path.parent.mkdir(0o700, parents=True, exist_ok=True)  # articles may be nobody else's business
                self._writer = self._writable(self.path)
                self._reader = _connect(f"{self.path.absolute().as_uri()}?mode=rw")  # opens nothing yet
                return
            except (sqlite3.OperationalError, OSError) as error:
                if not self.path.is_file() or not (
                    isinstance(error, OSError) or _code(error) in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN)
                ):
                    raise error if isinstance(error, sqlite3.Error) else self._unopened(error) from None
                self.read_only, self.notice = True, self._looking()
        if not self.path.is_file():
            raise TimelineError("{name}: no such workspace", name=self._name)
        self._reader = self._writer = self._readable(self.path)
        self._writing = self._reading

    def _writable(self, path: Path) -> sqlite3.Connection:
        connection = _connect(f"{path.absolute().as_uri()}?mode=rwc")
        try:
            self._check(connection)
            patient(lambda: connection.execute("PRAGMA journal_mode = WAL").fetchone())
            connection.execute("PRAGMA synchronous = FULL")
            connection.execute("PRAGMA secure_delete = ON")  # what is removed is gone
            patient(lambda: connection.execute("BEGIN IMMEDIATE"))
            connection.execute(f"PRAGMA user_version = {_version(connection)}")  # says at once when the file cannot be written
            connection.execute("ROLLBACK")
            _migrate(connection, path)
        except BaseException:
            connection.close()
            raise
        return connection

    def _readable(self, path: Path) -> sqlite3.Connection:
        """For looking only; where nothing at all may be written, what the file's log holds is looked at in a copy."""
        connection = _connect(f"{path.absolute().as_uri()}?mode=ro")
        try:
            self._check(connection)
        except sqlite3.OperationalError:
            connection.close()
            log = path.with_name(path.name + "-wal")
            if log.is_file() and log.stat().st_size:
                self._copy = tempfile.TemporaryDirectory(prefix="timeline-")
                copy = Path(self._copy.name, path.name)
                shutil.copyfile(path, copy)
                shutil.copyfile(log, copy.with_name(log.name))
                connection = _connect(copy.as_uri())
            else:
                connection = _connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1")
            self._check(connection)
        if _version(connection) < len(schema.MIGRATIONS):
            older, connection = connection, _connect(":memory:")
            older.backup(connection)
            older.close()
            _migrate(connection, None)
        return connection

    def _check(self, connection: sqlite3.Connection) -> None:
        """Raises TimelineError unless this is a workspace that this version can read, or nothing yet."""

        def look() -> tuple[int, int, int]:
            connection.execute("BEGIN")  # all of one moment: another process may just be making the file
            try:
                (application,), (tables,) = (
                    connection.execute("PRAGMA application_id").fetchone(),
                    connection.execute("SELECT count(*) FROM sqlite_master").fetchone(),
                )
                return application, tables, _version(connection)
            finally:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")

        try:
            application, tables, version = patient(look)
        except sqlite3.DatabaseError as error:
            if _code(error) == sqlite3.SQLITE_NOTADB:
                raise TimelineError("{name} is no workspace", name=self._name) from None
            raise
        if application != schema.APPLICATION and (application or tables or version):
            raise TimelineError("{name} is no workspace", name=self._name)
        if version > len(schema.MIGRATIONS):
            raise TimelineError("{name} was made by a newer version of timeline: update timeline to open it", name=self._name)

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """To look something up: all that is read here belongs to one moment."""
        with self._reading:
            try:
                self._reader.execute("SAVEPOINT looking")  # a savepoint, as in memory a change may be under way around it
                try:
                    yield self._reader
                finally:
                    self._reader.execute("RELEASE looking")
            except sqlite3.Error as error:
                raise self._said(error) from error

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """To change something: all of it is on disk when this ends, or none. Raises TimelineError when it cannot be kept."""
        if self.read_only:
            raise self._looking()
        with self._writing:
            connection = self._writer
            try:
                patient(lambda: connection.execute("BEGIN IMMEDIATE"))
                before = connection.total_changes
                yield connection
                if connection.total_changes == before:
                    return  # nothing is other than it was
                connection.execute("UPDATE changes SET number = number + 1")
                connection.execute("COMMIT")
            except sqlite3.Error as error:
                raise self._said(error) from error
            finally:
                if connection.in_transaction:
                    with suppress(sqlite3.Error):
                        connection.execute("ROLLBACK")

    def backup(self, copy: Path) -> None:
        """Writes all that is kept now to another file, whole or not at all; others may go on writing meanwhile."""
        try:
            with self._reading:
                _backup(self._reader, copy)
        except (sqlite3.Error, OSError) as error:
            reason = Message((getattr(error, "strerror", None) or str(error)).lower())
            raise TimelineError("{name} cannot be written: {reason}", name=copy.name, reason=reason) from error

    def close(self) -> None:
        """Lets go of the file."""
        with self._reading, self._writing:
            self._reader.close()
            self._writer.close()
            if self._copy:
                self._copy.cleanup()

    def _looking(self) -> TimelineError:
        return TimelineError("{name} can only be read: look at everything, but no change is kept", name=self._name)

    def _said(self, error: sqlite3.Error, opening: bool = False) -> TimelineError:
        """What a reader is told of an error of the database."""
        code, name = _code(error), self._name
        if code == sqlite3.SQLITE_FULL:
            return TimelineError("{name}: the disk is full, so that this change was not kept", name=name)
        if code == sqlite3.SQLITE_READONLY:
            return self._looking()
        if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            return TimelineError("{name} is being written by another program; this change was not kept, try again", name=name)
        if code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
            return TimelineError("{name} is damaged: take a backup of it instead", name=name)
        if opening:
            return TimelineError("{name} cannot be opened: {reason}", name=name, reason=Message(str(error)))
        return TimelineError("{name}: the disk did not take this change ({reason})", name=name, reason=Message(str(error)))

    def _unopened(self, error: OSError) -> TimelineError:
        return TimelineError("{name} cannot be opened: {reason}", name=self._name, reason=Message((error.strerror or str(error)).lower()))


def patient(attempt: Callable[[], T]) -> T:
    """What `attempt` gives, tried again while another process holds the file: SQLite itself does not wait in each such case."""
    until = time.monotonic() + PATIENCE
    while True:
        try:
            return attempt()
        except sqlite3.OperationalError as error:
            if _code(error) not in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED) or time.monotonic() > until:
                raise
            time.sleep(0.01)


def _connect(uri: str) -> sqlite3.Connection:
    return sqlite3.connect(uri, uri=uri != ":memory:", timeout=PATIENCE, isolation_level=None, check_same_thread=False)


def _code(error: BaseException) -> int:
    """SQLite's primary result code."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF


def _version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _migrate(connection: sqlite3.Connection, path: Path | None) -> None:
    """Takes the file through the migrations it has not been through (a new one at once); before each, what it held is kept beside it."""
    while _version(connection) < len(schema.MIGRATIONS):
        patient(lambda: connection.execute("BEGIN IMMEDIATE"))
        try:
            version = _version(connection)  # another process may have been quicker
            following = schema.MIGRATIONS[version : version + 1] if version else schema.MIGRATIONS
            if following:
                if version and path:
                    source = _connect(f"{path.absolute().as_uri()}?mode=rw")
                    try:
                        _backup(source, path.with_name(f"{path.name}.version-{version}"))
                    finally:
                        source.close()
                for statement in chain.from_iterable(following):
                    connection.execute(statement)
                connection.execute(f"PRAGMA application_id = {schema.APPLICATION}")
                connection.execute(f"PRAGMA user_version = {version + len(following)}")
            connection.execute("COMMIT")
        finally:
            if connection.in_transaction:
                connection.execute("ROLLBACK")


def _backup(source: sqlite3.Connection, path: Path) -> None:
    """A copy that takes its name only when it is whole."""
    partial = path.with_name(f"{path.name}.partial")
    partial.unlink(missing_ok=True)
    try:
        copy = _connect(f"{partial.absolute().as_uri()}?mode=rwc")
        try:
            source.backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE")  # one file, without a log beside it
        finally:
            copy.close()
        os.replace(partial, path)
    finally:
        partial.unlink(missing_ok=True)
