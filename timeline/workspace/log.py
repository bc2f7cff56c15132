"""Corrections in a workspace: what was made, taken back and made again, in a log from which nothing is ever deleted."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Literal, cast

from timeline.corrections import files
from timeline.corrections.correction import Correction
from timeline.errors import TimelineError
from timeline.workspace.kept import NOW, key

What = Literal["made", "undone", "redone", "imported"]


@dataclass(frozen=True, slots=True)
class Step:
    """One line of the history; `at` is in UTC, `in_force` whether the correction is in force today."""

    what: What
    correction: Correction
    at: datetime
    in_force: bool


def in_force(connection: sqlite3.Connection) -> tuple[Correction, ...]:
    """In the order in which they apply: that of the moments they were made, the same in every workspace that has them."""
    return tuple(_read(row) for (row,) in connection.execute("SELECT record FROM corrections WHERE in_force ORDER BY made, id"))


def steps(connection: sqlite3.Connection) -> tuple[Step, ...]:
    """The whole history, the oldest first."""
    query = "SELECT what, record, at, in_force FROM steps JOIN corrections ON id = correction ORDER BY number"
    return tuple(
        Step(cast("What", what), _read(row), datetime.fromisoformat(at), bool(force)) for what, row, at, force in connection.execute(query)
    )


def make(connection: sqlite3.Connection, correction: Correction, visit: str) -> Correction:
    """Keeps a correction, as later than all others whatever the clock says; gives it as kept."""
    (last,) = connection.execute("SELECT max(made) FROM corrections").fetchone()
    if last is not None and _moment(correction) <= last:
        correction = replace(correction, made=datetime.fromisoformat(last) + timedelta(microseconds=1))
    if not _keep(connection, correction):
        raise TimelineError("this correction was made already")
    _step(connection, "made", key(correction.id), visit)
    return correction


def merge(connection: sqlite3.Connection, corrections: Iterable[Correction], names: Mapping[str, str]) -> tuple[Correction, ...]:
    """Keeps those that are not here yet, with the moments they were made at; gives them. `names` are other ids for their documents."""
    new = tuple(one for correction in corrections if _keep(connection, one := correction.moved(names)))
    for correction in new:
        _step(connection, "imported", key(correction.id))
    return new


def undo(connection: sqlite3.Connection, id: str | None, visit: str) -> Correction | None:
    """Takes back the last correction made in a visit ("": in any) that is in force, or that of an id; None where there is none."""
    if id is None:
        query = """SELECT correction FROM steps JOIN corrections ON id = correction
            WHERE what = 'made' AND in_force AND :visit IN ('', visit) ORDER BY number DESC LIMIT 1"""
        found = connection.execute(query, {"visit": visit}).fetchone()
    else:
        found = connection.execute("SELECT id FROM corrections WHERE id = ? AND in_force", (key(id),)).fetchone()
    return _put(connection, found[0], False, visit) if found else None


def redo(connection: sqlite3.Connection, id: str | None, visit: str) -> Correction | None:
    """Makes again what was taken back last in a visit ("": in any), or that of an id; None where there is none.

    Without an id, only as long as nothing new was made in that visit.
    """
    if id is not None:
        found = connection.execute("SELECT id FROM corrections WHERE id = ? AND NOT in_force", (key(id),)).fetchone()
        return _put(connection, found[0], True, visit) if found else None
    query = """WITH own AS (SELECT * FROM steps WHERE :visit IN ('', visit))
        SELECT what, correction, in_force FROM own JOIN corrections ON id = correction
        WHERE number > coalesce((SELECT max(number) FROM own WHERE what = 'made'), 0) ORDER BY number"""
    undone: list[str] = []
    for what, correction, force in connection.execute(query, {"visit": visit}).fetchall():
        if what == "undone" and not force:  # else somebody else has made it again
            undone.append(correction)
        elif what == "redone" and correction in undone:
            undone.remove(correction)
    return _put(connection, undone[-1], True, visit) if undone else None


def _put(connection: sqlite3.Connection, id: str, force: bool, visit: str) -> Correction:
    connection.execute("UPDATE corrections SET in_force = ? WHERE id = ?", (force, id))
    _step(connection, "redone" if force else "undone", id, visit)
    return _read(connection.execute("SELECT record FROM corrections WHERE id = ?", (id,)).fetchone()[0])


def _keep(connection: sqlite3.Connection, correction: Correction) -> bool:
    """False when it is here already."""
    record = json.dumps(files.record(correction))
    row = key(correction.id), _moment(correction), record
    return connection.execute("INSERT OR IGNORE INTO corrections VALUES (?, ?, ?, 1)", row).rowcount == 1


def _step(connection: sqlite3.Connection, what: What, id: str, visit: str = "") -> None:
    connection.execute(f"INSERT INTO steps (what, correction, at, visit) VALUES (?, ?, {NOW}, ?)", (what, id, visit))


def _moment(correction: Correction) -> str:
    """When it was made, so that texts sort as moments do."""
    return correction.made.isoformat(timespec="microseconds")


def _read(record: str) -> Correction:
    return files.correction(json.loads(record), "workspace")
