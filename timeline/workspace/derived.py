"""What was computed from the documents and can be computed again: a file beside the workspace that may be thrown away at any time."""

from __future__ import annotations

import hashlib
import sqlite3
from contextlib import suppress
from pathlib import Path
from threading import RLock

from timeline import __version__

_LIMIT = 1_000_000_000
"""Bytes of the file, about; beyond them what was kept first is let go."""
_TABLE = "CREATE TABLE IF NOT EXISTS derived (number INTEGER PRIMARY KEY AUTOINCREMENT, key TEXT NOT NULL UNIQUE, blob BLOB NOT NULL)"


def key(text: str, *settings: object) -> str:
    """What to keep a thing under that was derived from a text: another version of the program or other settings give another key.

    `settings` are told apart by their `repr`, which must say all that matters and be the same in another process.
    """
    parts = hashlib.blake2b(repr((__version__, settings)).encode("utf-8", "surrogatepass"), digest_size=16)
    parts.update(text.encode("utf-8", "surrogatepass"))
    return parts.hexdigest()


class Derived:
    """Blobs by key. It never raises: what cannot be kept is computed again, and a damaged file is begun anew.

    What is found must not be unpickled: the file may have come from somebody else.
    """

    def __init__(self, path: Path | None, limit: int = _LIMIT) -> None:
        """`path` None keeps all in memory."""
        self._path, self._limit, self._lock = path, limit, RLock()
        self._connection: sqlite3.Connection | None = None
        for attempt in range(2):
            try:
                self._connection = self._open()
                return
            except sqlite3.Error:
                if path is None or attempt:
                    return
                self._discard(path)

    def _open(self) -> sqlite3.Connection:
        connection = sqlite3.connect(self._path or ":memory:", timeout=2, isolation_level=None, check_same_thread=False)
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = NORMAL")  # whole after a crash, perhaps without the last ones
            connection.execute("PRAGMA auto_vacuum = INCREMENTAL")
            connection.execute(_TABLE)
        except BaseException:
            connection.close()
            raise
        return connection

    def get(self, key: str) -> bytes | None:
        """What was kept under the key, if it still is."""
        with self._lock, suppress(sqlite3.Error):
            if self._connection:
                found = self._connection.execute("SELECT blob FROM derived WHERE key = ?", (key,)).fetchone()
                return bytes(found[0]) if found else None
        return None

    def keep(self, key: str, blob: bytes) -> None:
        """Keeps it, if that can be done."""
        with self._lock, suppress(sqlite3.Error):
            if self._connection and len(blob) <= self._limit // 4:
                self._connection.execute("INSERT OR REPLACE INTO derived (key, blob) VALUES (?, ?)", (key, blob))
                self._shrink(self._connection)

    def _shrink(self, connection: sqlite3.Connection) -> None:
        """Lets go of the older half when the file has grown too large."""
        pages, free, size = (connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("page_count", "freelist_count", "page_size"))
        if (pages - free) * size > self._limit:
            connection.execute("DELETE FROM derived WHERE number <= (SELECT avg(number) FROM derived)")
            connection.execute("PRAGMA incremental_vacuum").fetchall()

    def close(self) -> None:
        """Lets go of the file."""
        with self._lock:
            if self._connection:
                self._connection.close()
                self._connection = None

    @staticmethod
    def _discard(path: Path) -> None:
        for suffix in ("", "-wal", "-shm"):
            with suppress(OSError):
                path.with_name(path.name + suffix).unlink(missing_ok=True)
