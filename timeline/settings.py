"""`timeline.toml`: what a folder's owner wants for every run in it."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from timeline.errors import TimelineError
from timeline.reading.given import iso

NAME = "timeline.toml"
_KEYS = ("catalogue", "actor", "published", "language", "names")


@dataclass(frozen=True, slots=True)
class Settings:
    """`catalogues` are files of actors, the settings file itself among them when it has [[actor]] tables."""

    catalogues: tuple[Path, ...] = ()
    published: date | None = None
    language: str | None = None
    names: str = "rules"


def find(paths: Iterable[str] = ()) -> Path | None:
    """The settings file of the current folder, else the one beside the first of `paths` (or in it, when it is a folder)."""
    first = next((Path(path) for path in paths if path != "-"), None)
    beside = [] if first is None else [first / NAME if first.is_dir() else first.parent / NAME]
    return next((place for place in (Path(NAME), *beside) if place.is_file()), None)


def load(place: Path) -> Settings:
    """Reads a settings file; its paths count from its own folder. Raises TimelineError for what it does not know.

    Keys: `catalogue` (a file or a list of them), `published` (a day), `language` (two letters), `names` (how they are found: "rules" or
    "spacy"), `[[actor]]` tables as in a catalogue.
    """
    try:
        found = tomllib.loads(place.read_text(encoding="utf-8-sig"))
    except tomllib.TOMLDecodeError as error:
        raise TimelineError(f"{place}: {error}") from None
    except (OSError, UnicodeDecodeError) as error:
        raise TimelineError(f"{place} cannot be read: {getattr(error, 'strerror', None) or 'not UTF-8 text'}") from None
    unknown = found.keys() - {*_KEYS}
    if unknown:
        raise TimelineError(f"{place}: unknown key {min(unknown)!r}; known are {', '.join(_KEYS)}")
    return Settings(
        _catalogues(found, place),
        _published(found.get("published"), place),
        _language(found.get("language"), place),
        _names(found.get("names", "rules"), place),
    )


def _catalogues(found: dict[str, object], place: Path) -> tuple[Path, ...]:
    named = found.get("catalogue", [])
    files = [named] if isinstance(named, str) else named
    if not isinstance(files, list) or not all(isinstance(file, str) for file in files):
        raise TimelineError(f"{place}: `catalogue` must be a file name or a list of them")
    return (*(place.parent / file for file in files), *((place,) if "actor" in found else ()))


def _published(value: object, place: Path) -> date | None:
    if isinstance(value, datetime):
        return value.date()
    if value is None or isinstance(value, date):
        return value
    try:
        return date.fromisoformat(str(value))
    except ValueError:
        raise TimelineError(f"{place}: `published` is {str(value)[:40]!r}, not a day like 2024-02-19") from None


def _language(value: object, place: Path) -> str | None:
    code = iso(value) if isinstance(value, str) else None
    if value is not None and code is None:
        raise TimelineError(f"{place}: `language` is {str(value)[:40]!r}, not a code like fr")
    return code


def _names(value: object, place: Path) -> str:
    from timeline.actors.pipelines import NAMES

    if value not in NAMES:
        raise TimelineError(f"{place}: `names` is {str(value)[:40]!r}; known are {', '.join(NAMES)}")
    return str(value)
