"""The tables of a workspace file, as migrations: each takes a file one version further, in one transaction, and never back."""

from __future__ import annotations

APPLICATION = 0x546D4C6E
"""What SQLite's `application_id` says of a workspace file ("TmLn")."""

MIGRATIONS: tuple[tuple[str, ...], ...] = (
    (
        # `text` is compressed UTF-8, null for what was removed; `place` is a digest of the source; `published` the day a reader gave.
        """CREATE TABLE documents (
            number INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, listed INTEGER NOT NULL, added TEXT NOT NULL,
            published TEXT, place TEXT, digest TEXT NOT NULL, facts TEXT NOT NULL, text BLOB)""",
        "CREATE INDEX documents_by_place ON documents (place)",
        # Every text that a document has had, so that it keeps its id whichever of them is read again.
        "CREATE TABLE texts (digest TEXT NOT NULL, document TEXT NOT NULL, PRIMARY KEY (digest, document)) WITHOUT ROWID",
        "CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
        "CREATE TABLE entries (number INTEGER PRIMARY KEY AUTOINCREMENT, entry TEXT NOT NULL UNIQUE)",
        "CREATE TABLE corrections (id TEXT PRIMARY KEY, made TEXT NOT NULL, record TEXT NOT NULL, in_force INTEGER NOT NULL) WITHOUT ROWID",
        # What was done with the corrections, in order; a row is never changed nor deleted.
        """CREATE TABLE steps (
            number INTEGER PRIMARY KEY AUTOINCREMENT, what TEXT NOT NULL, correction TEXT NOT NULL REFERENCES corrections (id),
            at TEXT NOT NULL)""",
        "CREATE TABLE changes (number INTEGER NOT NULL)",
        "INSERT INTO changes VALUES (0)",
    ),
    # Whose step it was: one visit to the page, by the name that the page gave it; empty for the command line and before this was kept.
    ("ALTER TABLE steps ADD COLUMN visit TEXT NOT NULL DEFAULT ''",),
)
"""`user_version` is how many of them a file has been through."""
