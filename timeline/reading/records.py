"""Files of documents, JSON lines or a JSON array -> documents: {"id", "text", "title"?, "published"?, "language"?, "source"?}."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace

from timeline.document import Document
from timeline.errors import Message, TimelineError
from timeline.reading.decoding import plain
from timeline.reading.given import Given, Report, day, headline, line, made


def lines(text: str, name: str, given: Given, report: Report) -> list[Document]:
    """One document a line; a bad line is reported and the others read."""
    return _records(parsed_lines(text, name, report), given, report)


def array(text: str, name: str, given: Given, report: Report) -> list[Document]:
    """The documents of a JSON list, or one alone. Raises TimelineError for what is no JSON; a bad document is reported."""
    return _records(_array(text, name, report), given, report)


def parsed_lines(text: str, name: str, report: Report) -> Iterator[tuple[str, object]]:
    """Each line's place and value; a line that is no JSON is reported."""
    for number, one in enumerate(text.split("\n"), start=1):
        if one.strip():
            place = Message("{name}, line {number}", name=name, number=number)
            try:
                yield place, json.loads(one)
            except (ValueError, RecursionError) as error:
                reason = Message(getattr(error, "msg", "too deep or too large"))
                report(TimelineError("{place}: not JSON ({reason})", place=place, reason=reason))


def _array(text: str, name: str, report: Report) -> Iterator[tuple[str, object]]:
    try:
        value = json.loads(text)
    except json.JSONDecodeError as error:
        if text.lstrip().startswith("{") and error.msg == "Extra data":  # JSON lines under the name .json
            yield from parsed_lines(text, name, report)
            return
        place = Message("{name}, line {number}", name=name, number=error.lineno)
        raise TimelineError("{place}: not JSON ({reason})", place=place, reason=Message(error.msg)) from None
    except (ValueError, RecursionError):
        raise TimelineError("{place}: not JSON ({reason})", place=name, reason=Message("too deep or too large")) from None
    items = value if isinstance(value, list) else [value]
    if not items:
        raise TimelineError("{name}: no documents in this list", name=name)
    for number, item in enumerate(items, start=1):
        yield Message("{name}, item {number}", name=name, number=number), item


def _records(found: Iterator[tuple[str, object]], given: Given, report: Report) -> list[Document]:
    read: dict[str, Document] = {}
    places: dict[str, str] = {}
    for place, record in found:
        try:
            document = from_record(record, place, given)
            if document.id in read:
                other = places[document.id].rsplit(", ", 1)[-1]
                raise TimelineError("{place}: the id {id!r} is already that of {other}", place=place, id=document.id[:40], other=other)
        except TimelineError as error:
            report(error)
        else:
            read[document.id] = document
            places[document.id] = place
    return list(read.values())


def from_record(record: object, place: str, given: Given) -> Document:
    """The document that a record of JSON or of a table describes. Raises TimelineError, with `place`, where it is none."""
    if not isinstance(record, dict):
        raise TimelineError('{place}: not a document; expected {{"id": …, "text": …}}', place=place)
    text = record.get("text")
    if not isinstance(text, str):
        raise TimelineError('{place}: "text" is missing' if text is None else '{place}: "text" is not a string', place=place)
    if not text.strip():
        raise TimelineError('{place}: "text" is empty', place=place)
    stated = record.get("published")
    published = day(stated)
    if stated and published is None:
        raise TimelineError('{place}: "published" is {date!r}, not a day like 2024-02-19', place=place, date=str(stated)[:40])
    text = plain(text)
    document = made(
        text, place, given, title=line(record.get("title")) or headline(text), published=published, language=line(record.get("language"))
    )
    identifier = record.get("id")
    return replace(
        document,
        id=plain(str(identifier)) if isinstance(identifier, str | int) and str(identifier) else document.id,
        source=line(record.get("source")) or place.rsplit(", ", 1)[0],
    )
