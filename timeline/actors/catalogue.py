"""The catalogue: actors known beforehand, the forms they go by, and forms that are never actors."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from timeline import resources
from timeline.errors import Message, TimelineError

KINDS = ("person", "organisation", "product", "place", "work")
_ARTICLES = ("Le ", "La ", "Les ", "The ", "El ", "Il ", "Die ", "Der ", "Das ")  # "LE MAIRE" is no more likely the minister
_FIRST = re.compile(r"[^\W_]+")
_STRAIGHT = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "\u00a0": " ", "\u202f": " ", "‑": "-"})


@dataclass(frozen=True, slots=True)
class Entry:
    """One known actor.

    `aliases` are matched with their capitals, `handles` without; `roles` are the organisations a person leads; `names` are other
    names by language ("fr"). `common` marks names that are also ordinary words ("Apple", "X"): they need a sign in the text that the
    name is meant. `never` are forms that must not be taken for any actor.
    """

    name: str
    kind: str | None = None
    aliases: tuple[str, ...] = ()
    handles: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    never: tuple[str, ...] = ()
    names: tuple[tuple[str, str], ...] = ()
    common: bool = False

    def forms(self) -> tuple[str, ...]:
        """Every way this actor is written, handles apart."""
        return (self.name, *(name for _, name in self.names), *self.aliases)

    def name_in(self, language: str | None) -> str:
        """Its name in a language, else its name."""
        return dict(self.names).get(language or "", self.name)


@dataclass(frozen=True, slots=True, eq=False)
class Catalogue:
    """Entries, and how to find them. Where two entries share a form, the later one has it."""

    entries: tuple[Entry, ...] = ()
    never: frozenset[str] = frozenset()
    forms: Mapping[str, Entry] = field(default_factory=dict)
    handles: Mapping[str, Entry] = field(default_factory=dict)
    starts: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """First word -> the forms that begin with it, longest first."""
    shouted: Mapping[str, Entry] = field(default_factory=dict)
    """Forms in capitals, for headlines; names that are ordinary words, or an article and a word, are left out."""
    uncased: re.Pattern[str] | None = None
    """The forms that begin with a digit or with a letter of a script without capitals ("联合国"); None where there are none."""

    def at(self, text: str, start: int, first: str) -> tuple[int, Entry] | None:
        """The longest form that stands in `text` (straightened) at `start`, whose first word is `first`: its end and entry."""
        for form in self.starts.get(first, ()):
            end = start + len(form)
            if text.startswith(form, start) and not text[end : end + 1].isalnum():
                return end, self.forms[form]
        return None


def straighten(text: str) -> str:
    """`text` with straight apostrophes, plain blanks and hyphens; the length stays the same."""
    return text.translate(_STRAIGHT)


def compile_entries(entries: Iterable[Entry]) -> Catalogue:
    """A catalogue of `entries`; of two with the same name the later adds to the earlier and wins where they differ."""
    kept: dict[str, Entry] = {}
    for entry in entries:
        kept[entry.name] = _added(kept[entry.name], entry) if entry.name in kept else entry
    never = frozenset(straighten(form) for entry in kept.values() for form in entry.never)
    forms: dict[str, Entry] = {}
    for entry in kept.values():
        for form in entry.forms():
            if straighten(form) not in never:
                forms[straighten(form)] = entry
    starts: dict[str, list[str]] = {}
    for form in sorted(forms, key=len, reverse=True):
        starts.setdefault(first_word(form), []).append(form)
    return Catalogue(
        entries=tuple(kept.values()),
        never=never,
        forms=forms,
        handles={handle.lstrip("@").casefold(): entry for entry in kept.values() for handle in entry.handles},
        starts={word: tuple(found) for word, found in starts.items()},
        shouted={form.upper(): entry for form, entry in forms.items() if not (entry.common or form.startswith(_ARTICLES))},
        uncased=_alternatives([form for form in sorted(forms, key=len, reverse=True) if not (form[0].isupper() or form[0].islower())]),
    )


def _alternatives(forms: Iterable[str]) -> re.Pattern[str] | None:
    """One pattern for all forms, the longest first; a digit at an end begins or ends a number, and scripts without blanks have no words."""
    found = [(r"(?<!\w)" if form[0].isdigit() else "") + re.escape(form) + (r"(?!\w)" if form.isascii() else "") for form in forms]
    return re.compile("|".join(found)) if found else None


def _added(old: Entry, new: Entry) -> Entry:
    """`old` with all that `new`, of the same name, says besides."""
    return Entry(
        name=old.name,
        kind=new.kind or old.kind,
        aliases=tuple(dict.fromkeys((*old.aliases, *new.aliases))),
        handles=tuple(dict.fromkeys((*old.handles, *new.handles))),
        roles=tuple(dict.fromkeys((*old.roles, *new.roles))),
        never=tuple(dict.fromkeys((*old.never, *new.never))),
        names=tuple({**dict(old.names), **dict(new.names)}.items()),
        common=old.common or new.common,
    )


def first_word(form: str) -> str:
    """What `form` begins with, up to the first blank, apostrophe or other mark."""
    found = _FIRST.match(form)
    return found[0] if found else form[:1]


def parse(text: str, place: str) -> tuple[Entry, ...]:
    """The [[actor]] tables of a TOML text; `place` is named in errors."""
    try:
        tables = tomllib.loads(text).get("actor", [])
    except tomllib.TOMLDecodeError as error:
        raise TimelineError("{place}: {reason}", place=place, reason=error) from None
    if not isinstance(tables, list):
        raise TimelineError("{place}: `actor` must be a list of tables ([[actor]])", place=place)
    return tuple(_entry(table, Message("{place}: actor {number}", place=place, number=number)) for number, table in enumerate(tables, 1))


def load(paths: Iterable[str | Path] = (), own: Iterable[Entry] = ()) -> Catalogue:
    """The shipped catalogue, the files at `paths` and entries of one's `own`, later ones winning.

    Raises TimelineError, with file and place, for a file that cannot be read or holds something else than actors.
    """
    files = [Path(path) for path in paths]
    entries = list(_shipped())
    for file in files:
        try:
            text = file.read_text(encoding="utf-8-sig")
        except OSError as error:
            raise TimelineError("{place}: {reason}", place=file, reason=Message(error.strerror or str(error))) from None
        except UnicodeDecodeError:
            raise TimelineError("{place}: not a UTF-8 text", place=file) from None
        entries += parse(text, str(file))
    entries += own
    return compile_entries(entries) if len(entries) > len(_shipped()) else _shipped_catalogue()


@cache
def _shipped() -> tuple[Entry, ...]:
    file = resources.data() / "catalogue.toml"
    return parse(file.read_text(encoding="utf-8"), str(file))


@cache
def _shipped_catalogue() -> Catalogue:
    return compile_entries(_shipped())


def _entry(table: object, place: str) -> Entry:
    if not isinstance(table, dict):
        raise TimelineError("{place}: must be a table", place=place)
    unknown = table.keys() - {"name", "kind", "aliases", "handles", "roles", "never", "names", "common"}
    if unknown:
        raise TimelineError("{place}: unknown key `{key}`", place=place, key=min(unknown))
    name = table.get("name")
    if not isinstance(name, str) or not name.strip():
        raise TimelineError("{place}: needs a `name`", place=place)
    place = Message("{place} ({name})", place=place, name=name)
    kind = table.get("kind")
    if kind is not None and kind not in KINDS:
        raise TimelineError("{place}: `kind` must be one of {known}", place=place, known=", ".join(KINDS))
    common = table.get("common", False)
    if not isinstance(common, bool):
        raise TimelineError("{place}: `common` must be true or false", place=place)
    names = table.get("names", {})
    if not isinstance(names, dict) or not all(isinstance(value, str) and value.strip() for value in names.values()):
        raise TimelineError("{place}: `names` must be a table of names by language", place=place)
    aliases, handles, roles, never = (_strings(table, key, place) for key in ("aliases", "handles", "roles", "never"))
    return Entry(name.strip(), kind, aliases, handles, roles, never, tuple(names.items()), common)


def _strings(table: Mapping[str, object], key: str, place: str) -> tuple[str, ...]:
    value = table.get(key, [])
    if not isinstance(value, list) or not all(isinstance(item, str) and item.strip() for item in value):
        raise TimelineError("{place}: `{key}` must be a list of words in quotes", place=place, key=key)
    return tuple(item.strip() for item in value)
