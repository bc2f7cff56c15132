"""The unit of work, the same on one machine and on many: some articles -> a part."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache

from timeline import frame
from timeline.actors import catalogue as catalogues
from timeline.actors.catalogue import Catalogue, Entry
from timeline.batch import parts
from timeline.batch.opening import opened
from timeline.batch.parts import Rows, Told
from timeline.batch.program import program
from timeline.batch.unread import Chunk, Unread
from timeline.document import Document
from timeline.errors import Message, TimelineError
from timeline.extraction import parse
from timeline.reading import files
from timeline.reading.given import Given
from timeline.reading.records import from_record

Place = tuple[int, int]
"""The number of an article in its chunk, then 0 while it is read, else its number (from 1) among the documents that were in it."""
At = Callable[[Place, int], None]
"""Told before each step where the work is, and how many characters it is about."""


@dataclass(frozen=True, slots=True)
class Options:
    """What the events depend on beside the articles.

    `catalogues` are names and texts of files of actors, `entries` those that a workspace has besides. `program` is the one that must do the
    work; "" is any. With `allow_private` addresses of private networks are fetched too.
    """

    published: date | None = None
    language: str | None = None
    names: str = "rules"
    catalogues: tuple[tuple[str, str], ...] = ()
    entries: tuple[Entry, ...] = ()
    program: str = field(default_factory=program)
    allow_private: bool = False


@dataclass(frozen=True, slots=True)
class Failure:
    """An article without events: where it is, its id where that is known, and the reason."""

    article: str
    id: str | None
    reason: str


@dataclass(frozen=True, slots=True)
class Part:
    """What came of a chunk; `data` is as parts.encode makes it."""

    data: bytes
    articles: int
    events: int
    failures: tuple[Failure, ...] = ()


def work(chunk: Chunk, options: Options, at: At = lambda place, size: None, skipped: Mapping[Place, str] | None = None) -> Part:
    """Read and parse the articles of `chunk`. What goes wrong with one is noted, and the others go on.

    `skipped` are the places that are not tried, with the reasons.
    """
    skipped = skipped or {}
    known = catalogue(options)
    done: list[tuple[Told, Rows]] = []
    failures: list[Failure] = []
    for number, unread in enumerate(chunk.articles):
        at((number, 0), unread.size)
        documents, wrong = _read(unread, options) if (number, 0) not in skipped else ([], [skipped[number, 0]])
        failures += [Failure(unread.name, None, reason) for reason in wrong]
        for place, document in enumerate(documents, start=1):
            at((number, place), len(document.text))
            try:
                if (number, place) in skipped:
                    raise TimelineError(skipped[number, place])
                done.append(_parsed(document, known, options.names, unread, place))
            except Exception as error:  # whatever it is, it is this article's
                failures.append(Failure(document.source or unread.name, document.id, _reason(error)))
    data = _encoded(done, failures)
    return Part(data, len(done) + len(failures), sum(len(rows) for _, rows in done), tuple(failures))


def _parsed(document: Document, known: Catalogue, names: str, unread: Unread, place: int) -> tuple[Told, Rows]:
    parsed = parse(document, known, names)
    rows = [frame.row(parsed.document, event) for event in parsed.events]
    actors = [(actor.name, [alias for alias in actor.aliases if alias.startswith("@")]) for actor in parsed.cast.actors]
    return Told(unread.key, unread.index, place, document.id, parsed.document.language, actors, len(rows)), rows


def _encoded(done: list[tuple[Told, Rows]], failures: list[Failure]) -> bytes:
    """The part of all that is `done`; articles that no file can hold (half a character pair in a text) go over to `failures`."""
    try:
        return parts.encode(done)
    except (ValueError, OverflowError):  # UnicodeEncodeError and ArrowInvalid are ValueErrors
        if len(done) == 1:
            raise
    for one in list(done):
        try:
            parts.encode([one])
        except (ValueError, OverflowError) as error:
            done.remove(one)
            failures.append(Failure(one[0].id, one[0].id, _reason(error)))
    return parts.encode(done)


def _read(unread: Unread, options: Options) -> tuple[list[Document], list[str]]:
    """The documents in what was found, and what is wrong with it."""
    if unread.wrong:
        return [], [unread.wrong]
    given = Given(options.published, options.language)
    problems: list[TimelineError] = []
    try:
        match unread.content:
            case Document() as document:
                documents = [document]
            case dict() as row:
                place = Message("{name}, row {number}", name=files.shown(unread.name), number=unread.index + 1)
                documents = [from_record({field: value for field, value in row.items() if value is not None}, place, given)]
            case bytes() as line:
                place = Message("{name}, line {number}", name=files.shown(unread.name), number=unread.index + 1)
                documents = [from_record(_json(line, place), place, given)]
            case None if unread.place.startswith(("http://", "https://")):
                documents = files.read(
                    unread.place, published=options.published, language=options.language,
                    allow_private=options.allow_private, problems=problems,
                )  # fmt: skip
            case None:
                if unread.size > files.LIMIT_OF_LINES:
                    raise TimelineError(
                        "{name} has {size:.0f} MB, which is too much for one file", name=unread.name, size=unread.size / 1e6
                    )
                with opened(unread.place) as file:
                    data = file.read(files.LIMIT_OF_LINES + 1)
                documents = files.from_bytes(unread.name, data, published=options.published, language=options.language, problems=problems)
    except Exception as error:  # a library's, about this file
        return [], [_reason(error)]
    return documents, [str(problem) for problem in problems]


def _json(line: bytes, place: str) -> object:
    try:
        return json.loads(line.removeprefix(b"\xef\xbb\xbf"))
    except (ValueError, RecursionError) as error:
        reason = Message(getattr(error, "msg", "not UTF-8 text, or too deep or too large"))
        raise TimelineError("{place}: not JSON ({reason})", place=place, reason=reason) from None


def _reason(error: Exception) -> str:
    """One line on what went wrong."""
    if isinstance(error, TimelineError):
        return str(error)
    if isinstance(error, OSError) and error.strerror:
        return f"cannot be read: {error.strerror.lower()}"
    return " ".join(f"{type(error).__name__}: {error}".split())[:300]


@lru_cache(maxsize=2)
def catalogue(options: Options) -> Catalogue:
    """The shipped catalogue and, over it, what the options have of actors."""
    files = [entry for name, text in options.catalogues for entry in catalogues.parse(text, name)]
    return catalogues.load(own=(*files, *options.entries))
