"""The kinds of files that can be read, and what makes documents of each: a new kind is one more row of `KINDS`.

What a file's first bytes say wins over its suffix; a suffix wins over a look at the text.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Literal

from timeline.document import Document
from timeline.errors import Message, TimelineError
from timeline.reading import archive, columns, epub, eventlists, feed, ics, jsonfiles, mail, markdown, markwhen, pdf, tables, word, xlsx
from timeline.reading.decoding import LIMIT, check_size, decode, plain
from timeline.reading.given import Given as Given
from timeline.reading.given import Report as Report
from timeline.reading.given import headline, made
from timeline.reading.given import iso as iso
from timeline.reading.records import from_record as from_record
from timeline.reading.webpage import article, is_page

LIMIT_OF_LINES = 200_000_000
"""Bytes of one file of documents (JSON lines, a JSON array, an archive); each document in it may have `decoding.LIMIT`."""

LIMIT_OF_PRINT = 100_000_000
"""Bytes of a file with pictures in it; its text may have `decoding.LIMIT`."""

DEEPEST = 3
"""How many archives or messages may lie one within the other."""


@dataclass(frozen=True, slots=True)
class Task:
    """What is known of the documents, who is told of problems, and how far inside other files we are."""

    given: Given
    report: Report
    depth: int = 0
    allowance: archive.Allowance = field(default_factory=archive.Allowance)


Name = Literal[
    "text",
    "markdown",
    "page",
    "lines",
    "json",
    "table",
    "feed",
    "pdf",
    "word",
    "epub",
    "mail",
    "archive",
    "sheet",
    "calendar",
    "markwhen",
    "columns",
]


@dataclass(frozen=True, slots=True)
class Kind:
    """How one kind of file is read: from its `text`, once decoded, or from its `data`; both may raise or report TimelineError.

    `suffixes` are those a folder is searched for and uploads may have, `types` the content types a server may name.
    """

    name: Name
    suffixes: tuple[str, ...]
    types: tuple[str, ...] = ()
    text: Callable[[str, str, Task], list[Document]] | None = None
    data: Callable[[bytes, str, Task], list[Document]] | None = None
    limit: int = LIMIT


def read(data: bytes, name: str, task: Task, kind: Kind | None = None, charset: str | None = None) -> list[Document]:
    """The documents of one file; problems go to the task's `report`. `kind` and `charset` are what its server says of it, if one does."""
    try:
        kind = _signed(data, kind or _of(name)) or kind or _of(name)
        check_size(len(data), name, kind.limit if kind else LIMIT)
        if kind and kind.data:
            if not data.strip():
                raise TimelineError("{name} is empty", name=name)
            return kind.data(data, name, task)
        text = decode(data, name, markup=kind is _PAGE, limit=kind.limit if kind else LIMIT, declared=charset)
    except TimelineError as error:
        task.report(error)
        return []
    return of_text(text, name, task, kind)


def of_text(text: str, name: str, task: Task, kind: Kind | None = None) -> list[Document]:
    """The documents of text that was decoded already; without `kind` the suffix tells it, or the text itself."""
    try:
        kind = kind or _of(name) or sniff(text)
        if kind is _TEXT and (is_page(text) or feed.is_feed(text)):
            kind = _PAGE if is_page(text) else _FEED
        check_size(len(text), name, kind.limit)
        if kind.text:
            return kind.text(text, name, task)
        assert kind.data is not None
        return kind.data(text.encode("utf-8", "replace"), name, task)
    except TimelineError as error:
        task.report(error)
        return []


def sniff(text: str) -> Kind:
    """The kind of a text that comes without a suffix: JSON lines when the first line is a document, else text (or a page, or a feed)."""
    try:
        record = json.loads(text.lstrip().split("\n", 1)[0])
    except (ValueError, RecursionError):
        record = None
    if markwhen.is_markwhen(text):
        return _MARKWHEN
    return _LINES if isinstance(record, dict) and ("text" in record or eventlists.is_event(record)) else _TEXT


def of_type(content_type: str) -> Kind | None:
    """The kind that a server's content type names ("text/html; charset=utf-8"); None when it names none that can be read."""
    named = content_type.split(";", 1)[0].strip().lower()
    return next((kind for kind in _ALL if named in kind.types), None)


def suffix(name: str) -> str:
    """The suffix of a file's name, lower case, with its dot; "" for none."""
    found = re.search(r"[^./\\]\.(\w{1,10})$", name)
    return f".{found[1].lower()}" if found else ""


def _of(name: str) -> Kind | None:
    return KINDS.get(suffix(name)) or _ALONE.get(suffix(name))


def _signed(data: bytes, expected: Kind | None) -> Kind | None:
    """The kind that a file's first bytes tell. Raises TimelineError for what can be told and not read."""
    if data.startswith(b"%PDF-") or (expected is _PDF and b"%PDF-" in data[:1024]):
        return _PDF
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):  # (the second begins an empty archive)
        try:
            names = archive.Archive(data, "").names()
        except TimelineError:
            return expected if expected and expected.data else _ARCHIVE
        if word.BODY in names:
            return _WORD
        if epub.CONTAINER in names:
            return _EPUB
        if xlsx.CONTENT in names:
            return _SHEET
        if expected is None or expected.data is None or expected in (_PDF, _WORD, _EPUB, _SHEET):
            return _office(names) or _ARCHIVE
        return expected
    if expected in (_PDF, _WORD, _EPUB, _SHEET, _ARCHIVE) and data.strip():
        return _TEXT  # an error page under the name of the file one wanted is told as what it is
    return None


def _office(names: list[str]) -> Kind | None:
    if any(name in ("[Content_Types].xml", "content.xml") for name in names):
        return _OFFICE
    return None


def _plain(text: str, name: str, task: Task) -> list[Document]:
    return [made(text, name, task.given, title=headline(text))]


def _page(text: str, name: str, task: Task) -> list[Document]:
    found = article(text)
    if found is None:
        raise TimelineError("{name}: no article text found in this HTML page", name=name)
    from timeline.text.language import detect

    language = iso(detect(found.text)) or found.language  # a page's lang attribute is often its template's, not the article's
    source = name if name.startswith(("https://", "http://")) else found.address or name  # where it was fetched, whatever it claims
    return [made(found.text, source, task.given, title=found.title, published=found.published, language=language)]


def _table(text: str, name: str, task: Task) -> list[Document]:
    table = made(text, name, task.given, media="table")
    tables.check(table)
    return [table]


def _mail(data: bytes, name: str, task: Task) -> list[Document]:
    """The message, and the files attached to it that are of known kinds."""
    letter = mail.letter(data, name)
    found = [made(plain(letter.text), name, task.given, title=letter.title, published=letter.published)] if letter.text else []
    day_of = replace(task.given, published=None)  # what is attached is not of the day it was sent
    for place, content in letter.attached:
        if _of(place):
            found += _inside(content, place, replace(task, given=day_of))
    if not found and not letter.text:
        raise TimelineError("{name}: this message has no text", name=name)
    return found


def _archive(data: bytes, name: str, task: Task) -> list[Document]:
    """What an archive holds of known kinds."""
    found: list[Document] = []
    nothing, said = True, set()
    for place, content in archive.members(data, name, task.allowance):
        if _of(place) is None:
            continue
        nothing = False
        if isinstance(content, TimelineError):
            if str(content) not in said:
                task.report(content)
            said.add(str(content))
        else:
            found += _inside(content, place, task)
    if nothing:
        raise TimelineError("{name}: nothing to read in this archive; known are {known}", name=name, known=" ".join(KINDS))
    return found


def _inside(data: bytes, place: str, task: Task) -> list[Document]:
    if task.depth >= DEEPEST:
        task.report(TimelineError("{name} lies too deep within other archives; unpack it first", name=place))
        return []
    return read(data, place, replace(task, depth=task.depth + 1))


def _other_office(data: bytes, name: str, task: Task) -> list[Document]:
    raise TimelineError("{name} is {what}", name=name, what=Message("an office document; save it as .docx, PDF, HTML or CSV first"))


_WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_FEED_TYPES = ("application/rss+xml", "application/atom+xml", "application/rdf+xml", "application/xml", "text/xml")
_TEXT = Kind("text", (".txt", ".text"), ("text/plain",), text=_plain)
_PAGE = Kind("page", (".html", ".htm", ".xhtml"), ("text/html", "application/xhtml+xml"), text=_page)
_LINES = Kind(
    "lines", (".jsonl", ".ndjson"), ("application/jsonl", "application/x-ndjson"), limit=LIMIT_OF_LINES,
    text=lambda text, name, task: jsonfiles.lines(text, name, task.given, task.report),
)  # fmt: skip
_MARKWHEN = Kind(
    "markwhen", (".mw", ".markwhen"), text=lambda text, name, task: [eventlists.table(markwhen.records(text), name, task.given)]
)
_FEED = Kind(
    "feed", (".rss", ".atom", ".xml"), _FEED_TYPES, data=lambda data, name, task: feed.documents(data, name, task.given, task.report)
)  # fmt: skip
_PDF = Kind(
    "pdf", (".pdf",), ("application/pdf",), limit=LIMIT_OF_PRINT, data=lambda data, name, task: pdf.documents(data, name, task.given)
)
_WORD = Kind("word", (".docx",), (_WORD_TYPE,), limit=LIMIT_OF_PRINT, data=lambda data, name, task: word.documents(data, name, task.given))
_SHEET = Kind(
    "sheet", (".xlsx",), ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",), limit=LIMIT_OF_PRINT,
    data=lambda data, name, task: xlsx.documents(data, name, task.given),
)  # fmt: skip
_EPUB = Kind(
    "epub", (".epub",), ("application/epub+zip",), limit=LIMIT_OF_PRINT,
    data=lambda data, name, task: epub.documents(data, name, task.given),
)  # fmt: skip
_ARCHIVE = Kind("archive", (".zip",), ("application/zip", "application/x-zip-compressed"), limit=LIMIT_OF_LINES, data=_archive)
_OFFICE = Kind("archive", (), data=_other_office)

_ALL: tuple[Kind, ...] = (
    _TEXT,
    Kind("markdown", (".md", ".markdown"), ("text/markdown",), text=lambda text, name, task: markdown.documents(text, name, task.given)),
    _PAGE,
    _LINES,
    Kind(
        "json", (".json", ".jsonld", ".timelinejs"), ("application/json", "application/ld+json"), limit=LIMIT_OF_LINES,
        text=lambda text, name, task: jsonfiles.value(text, name, task.given, task.report),
    ),
    Kind("table", (".csv", ".tsv"), ("text/csv", "text/tab-separated-values"), text=_table),
    _SHEET,
    Kind(
        "calendar", (".ics",), ("text/calendar",), limit=LIMIT_OF_PRINT,
        data=lambda data, name, task: [eventlists.table(ics.records(data, name), name, task.given)],
    ),
    _MARKWHEN,
    _PDF,
    _WORD,
    _EPUB,
    Kind("mail", (".eml",), ("message/rfc822",), limit=LIMIT_OF_PRINT, data=_mail),
    _FEED,
    _ARCHIVE,
)  # fmt: skip

KINDS: dict[str, Kind] = {suffix: kind for kind in _ALL for suffix in kind.suffixes}
"""Suffix -> kind; these are the files a folder is searched for."""

_ALONE = {
    ".parquet": Kind(
        "columns", (), limit=LIMIT_OF_LINES, data=lambda data, name, task: columns.documents(data, name, task.given, task.report)
    )
}
"""Kinds of files that are read by themselves, but not looked for in folders, where they are data sets."""
