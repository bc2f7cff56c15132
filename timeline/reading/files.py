"""Files, folders, uploads and pasted text -> documents."""

from __future__ import annotations

import glob
import os
import re
import stat
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import IO
from urllib.parse import urlsplit

from timeline.document import Document
from timeline.errors import Message, TimelineError
from timeline.reading import formats, frames, web
from timeline.reading.archive import shown as shown
from timeline.reading.decoding import LIMIT, check_size, plain
from timeline.reading.formats import LIMIT_OF_LINES as LIMIT_OF_LINES
from timeline.reading.formats import Task
from timeline.reading.given import Given, Report
from timeline.reading.parts import WORK, parts

Problems = list[TimelineError]
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+://")


def read(
    source: str | os.PathLike[str] | IO[str] | IO[bytes],
    *,
    published: date | None = None,
    language: str | None = None,
    title: str | None = None,
    allow_private: bool = False,
    problems: Problems | None = None,
) -> list[Document]:
    """The documents of a file, a folder (with all below it, in order of name), a glob pattern, an address of the web or an open file.

    An address (http or https) of a private network or this computer is refused unless `allow_private`.
    `published`, `language` and `title` win over what the documents say of themselves. The first problem raises TimelineError; with a list
    as `problems` they are added to it instead, and everything that can be read is returned.

    >>> import io
    >>> [(document.language, document.text) for document in read(io.StringIO("Le pont a ouvert le 4 mai 1934."))]
    [('fr', 'Le pont a ouvert le 4 mai 1934.')]
    """
    given = Given(_day(published), language, title)
    report = _reporter(problems)
    if isinstance(source, str | os.PathLike):
        if not os.fspath(source):
            raise TimelineError("no file named")
        return list(_named(source, Task(given, report), allow_private))
    called = str(getattr(source, "name", "<stdin>"))
    name = Message("standard input") if called.startswith("<") or called.isdecimal() else shown(Path(called).name)
    try:
        data = source.read(LIMIT_OF_LINES + 1)
    except (OSError, UnicodeDecodeError) as error:
        reason = Message(getattr(error, "strerror", None) or "not UTF-8 text")
        report(TimelineError("{name} cannot be read: {reason}", name=name, reason=reason))
        return []
    task = Task(given, report)
    if isinstance(data, bytes):
        return formats.read(data, name, task)
    if not data.strip("\ufeff \t\r\n"):
        report(TimelineError("{name} is empty", name=name))
        return []
    return formats.of_text(plain(data), name, task)


def readable(path: str, *, allow_private: bool = False, problems: Problems) -> bool:
    """Whether a path or address, as `read` takes it, has any document; `problems` gets what was wrong up to the first."""
    return any(True for _ in _named(path, Task(Given(), problems.append), allow_private))


def fetched(
    address: str, *, published: date | None = None, allow_private: bool = False, problems: Problems | None = None
) -> list[Document]:
    """The documents of an address of the web and nothing else: what is a path is refused. Otherwise as `read`."""
    return _address(address, Task(Given(_day(published)), _reporter(problems)), allow_private)


def from_bytes(
    name: str,
    data: bytes,
    *,
    published: date | None = None,
    language: str | None = None,
    title: str | None = None,
    problems: Problems | None = None,
) -> list[Document]:
    """The documents of an uploaded file; its kind is told by the suffix of `name`. Problems as with `read`."""
    return formats.read(data, shown(name), Task(Given(_day(published), language, title), _reporter(problems)))


def from_text(
    text: str, *, published: date | None = None, language: str | None = None, title: str | None = None, source: str | None = None
) -> Document:
    """One document of pasted text, kept as it is but for a byte order mark; a whole HTML page is read as one.

    Raises TimelineError when it is empty or too long.
    """
    name = source or Message("the pasted text")
    check_size(len(text), name)
    text = plain(text)
    if not text.strip():
        raise TimelineError("{name} is empty", name=name)
    return formats.of_text(text, name, Task(Given(_day(published), language, title), _raise), formats.KINDS[".txt"])[0]


def _named(source: str | os.PathLike[str], task: Task, allow_private: bool) -> Iterator[Document]:
    """The documents of an address or a path, one file after the other."""
    if isinstance(source, str) and web.is_address(source):
        yield from _address(source, task, allow_private)
    elif isinstance(source, str) and _SCHEME.match(source):
        problem = "{name}: only http and https are read here; articles at other addresses go into a folder: timeline extract … -o events/"
        task.report(TimelineError(problem, name=shown(source)))
    else:
        for path, name in _files(Path(source), task.report):
            yield from _file(path, name, task.given, task.report)


def _files(path: Path, report: Report) -> Iterator[tuple[Path, str]]:
    """The files meant by `path`, each with the name to show for it."""
    try:
        folder, exists = path.is_dir(), path.exists()
    except (OSError, ValueError):  # a name that no file can have
        folder = exists = False
    if folder and frames.holds_events(path):  # a data set: its files of events, and nothing of how it was made
        yield from ((part, part.name) for part in parts(path))
        return
    if folder:
        yield from _folder(path, report)
        return
    if exists:
        yield path, path.name
        return
    pattern = str(path)
    matches = [Path(match) for match in sorted(glob.glob(pattern, recursive=True))] if glob.has_magic(pattern) else []
    for match in matches:
        if match.is_file():
            yield match, match.name
        elif match.is_dir() and "**" not in pattern:  # "**" lists what is in the folder as well
            yield from _folder(match, report)
    if not matches:
        wrong = "{name}: no file matches" if glob.has_magic(pattern) else "{name}: no such file or folder"
        report(TimelineError(wrong, name=shown(pattern)))


def _folder(folder: Path, report: Report) -> Iterator[tuple[Path, str]]:
    """Every file below with a known suffix, hidden ones left out; links to folders are not followed, so that there are no loops."""
    found = []
    for here, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".") and name != WORK]
        found += [Path(here, name) for name in names if not name.startswith(".") and formats.suffix(name) in formats.KINDS]
    if not found:
        known = " ".join(formats.KINDS)
        report(TimelineError("{name}: nothing to read in this folder; known are {known}", name=shown(str(folder)), known=known))
    for path in sorted(found):
        yield path, path.relative_to(folder).as_posix()


def _address(address: str, task: Task, allow_private: bool) -> list[Document]:
    try:
        found = web.fetch(address, allow_private=allow_private)
    except TimelineError as error:
        task.report(error)
        return []
    kind = formats.of_type(found.content_type) or formats.KINDS.get(formats.suffix(urlsplit(found.address).path))
    return formats.read(found.data, shown(found.address), task, kind or formats.KINDS[".txt"], found.charset)


def _file(path: Path, name: str, given: Given, report: Report) -> list[Document]:
    kind = formats.KINDS.get(formats.suffix(name))
    limit = kind.limit if kind else LIMIT
    try:
        if not stat.S_ISREG(os.stat(path).st_mode):  # reading a pipe or a device may never end
            raise TimelineError("{name} is no file that can be read", name=shown(name))
        with path.open("rb") as file:
            check_size(os.fstat(file.fileno()).st_size, shown(name), limit)
            data = file.read(limit + 1)
    except OSError as error:
        reason = Message((error.strerror or "unknown reason").lower())
        report(TimelineError("{name} cannot be read: {reason}", name=shown(name), reason=reason))
        return []
    except TimelineError as error:
        report(error)
        return []
    return formats.read(data, shown(name), Task(given, report))


def _day(published: date | None) -> date | None:
    return published.date() if isinstance(published, datetime) else published


def _reporter(problems: Problems | None) -> Report:
    return _raise if problems is None else problems.append


def _raise(error: TimelineError) -> None:
    raise error
