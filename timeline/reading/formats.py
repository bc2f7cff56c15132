"""The text of one file -> the documents in it, by the file's kind."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Literal

from timeline.document import Document, Media
from timeline.errors import Message, TimelineError
from timeline.reading import datecells, tables
from timeline.reading.decoding import check_size, plain
from timeline.reading.webpage import article, is_page
from timeline.timex import Grain

Kind = Literal["text", "markdown", "page", "lines", "json", "table"]
Report = Callable[[TimelineError], None]
"""Takes a problem: raises it, or notes it so that reading goes on."""

KINDS: dict[str, Kind] = {
    ".txt": "text",
    ".text": "text",
    ".md": "markdown",
    ".markdown": "markdown",
    ".html": "page",
    ".htm": "page",
    ".xhtml": "page",
    ".jsonl": "lines",
    ".ndjson": "lines",
    ".json": "json",
    ".csv": "table",
    ".tsv": "table",
}
"""Suffix -> kind; these are the files a folder is searched for."""

_HEADLINE = 120  # characters
_FRONT_MATTER = re.compile(r"---[ \t]*\n.*?^(?:---|\.\.\.)[ \t]*$", re.DOTALL | re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Given:
    """What the caller says of the documents; it wins over what they say of themselves."""

    published: date | None = None
    language: str | None = None
    title: str | None = None


def documents(text: str, kind: Kind, name: str, given: Given, report: Report) -> list[Document]:
    """The documents in `text` (decoded, not empty). Problems go to `report`; what follows one is still read where that is possible."""
    try:
        match kind:
            case "lines":
                return _records(_lines(text, name, report), given, report)
            case "json":
                return _records(_array(text, name, report), given, report)
            case "page":
                return [_page(text, name, given)]
            case "markdown":
                return [_markdown(text, name, given)]
            case "table":
                table = _document(text, name, given, media="table")
                tables.check(table)
                return [table]
        return [_page(text, name, given) if is_page(text) else _document(text, name, given, title=headline(text))]
    except TimelineError as error:
        report(error)
        return []


def sniff(text: str) -> Kind:
    """The kind of a text that comes without a suffix: JSON lines when the first line is a document, else text (or a page)."""
    try:
        record = json.loads(text.lstrip().split("\n", 1)[0])
    except (ValueError, RecursionError):
        return "text"
    return "lines" if isinstance(record, dict) and "text" in record else "text"


def headline(text: str) -> str | None:
    """The first line, when it reads like a headline.

    That is: at most 120 characters, no full stop, colon or comma at its end, at least two words and a letter, and set off from what follows
    by an empty line or by being much shorter than a next line that is a whole paragraph.

    >>> headline("Le lac rouvre aux nageurs\\n\\nLa commune l'a dit jeudi.")
    'Le lac rouvre aux nageurs'
    >>> headline("La commune l'a dit jeudi.\\n\\nLe lac rouvre.") is None
    True
    """
    first, _, rest = text.lstrip("\n").partition("\n")
    first, following = first.strip(), rest.split("\n", 1)[0]
    if not 3 <= len(first) <= _HEADLINE or " " not in first or first.endswith((".", "…", ":", ";", ",")) or not rest.strip():
        return None
    set_off = not following.strip() or len(following) > max(_HEADLINE, 2 * len(first))
    return first if set_off and any(map(str.isalpha, first)) else None


def _document(
    text: str,
    name: str,
    given: Given,
    *,
    title: str | None = None,
    published: date | None = None,
    language: str | None = None,
    media: Media = "prose",
) -> Document:
    """A document with what is `given`, else with what its metadata say."""
    from timeline.text.language import detect

    check_size(len(text), name)
    return Document(
        text,
        title=given.title or title,
        source=str(name),  # a message no longer
        language=iso(given.language) or iso(language) or (iso(detect(text)) if media == "prose" else None),
        published=given.published or published,
        published_from="given" if given.published else "metadata" if published else "unknown",
        media=media,
    )


def _page(text: str, name: str, given: Given) -> Document:
    found = article(text)
    if found is None:
        raise TimelineError("{name}: no article text found in this HTML page", name=name)
    from timeline.text.language import detect

    language = iso(detect(found.text)) or found.language  # a page's lang attribute is often its template's, not the article's
    return _document(found.text, found.address or name, given, title=found.title, published=found.published, language=language)


def _markdown(text: str, name: str, given: Given) -> Document:
    fields: dict[str, object] = {}
    if _FRONT_MATTER.match(text):
        import frontmatter
        import yaml
        from frontmatter.default_handlers import YAMLHandler

        try:
            fields, text = frontmatter.parse(text, handler=YAMLHandler())
        except (yaml.YAMLError, ValueError, TypeError, AttributeError, KeyError, RecursionError) as error:  # "!!timestamp x"
            mark = getattr(error, "problem_mark", None)
            place = Message("{name}, line {number}", name=name, number=mark.line + 1) if mark else name
            raise TimelineError("{place}: the front matter is not valid YAML", place=place) from None
    if not text.strip():
        raise TimelineError("{name}: nothing after the front matter", name=name)
    heading = re.match(r"\s{0,100}# ?([^\n#][^\n]{0,300})", text)
    title = _text(fields, "title") or (heading[1].strip() if heading else headline(text))
    stated = fields.get("published") or fields.get("date")
    published = day(stated)
    if stated and published is None:
        raise TimelineError("{name}: the front matter's date {date!r} is not a day like 2024-02-19", name=name, date=str(stated)[:40])
    source = _text(fields, "source") or _text(fields, "url") or name
    language = _text(fields, "language") or _text(fields, "lang")
    return _document(text, source, given, title=title, published=published, language=language)


def _text(fields: dict[str, object], key: str) -> str | None:
    value = fields.get(key)
    return " ".join(plain(value).split()) or None if isinstance(value, str) else None


def _lines(text: str, name: str, report: Report) -> Iterator[tuple[str, object]]:
    for number, line in enumerate(text.split("\n"), start=1):
        if line.strip():
            place = Message("{name}, line {number}", name=name, number=number)
            try:
                yield place, json.loads(line)
            except (ValueError, RecursionError) as error:
                reason = Message(getattr(error, "msg", "too deep or too large"))
                report(TimelineError("{place}: not JSON ({reason})", place=place, reason=reason))


def _array(text: str, name: str, report: Report) -> Iterator[tuple[str, object]]:
    try:
        value = json.loads(text)
    except json.JSONDecodeError as error:
        if text.lstrip().startswith("{") and error.msg == "Extra data":  # JSON lines under the name .json
            yield from _lines(text, name, report)
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
    document = _document(
        text, place, given, title=_text(record, "title") or headline(text), published=published, language=_text(record, "language")
    )
    identifier = record.get("id")
    return replace(
        document,
        id=plain(str(identifier)) if isinstance(identifier, str | int) and str(identifier) else document.id,
        source=_text(record, "source") or place.rsplit(", ", 1)[0],
    )


def day(value: object) -> date | None:
    """The day that a metadata value states ("2024-02-19T10:00:00Z", "3 mars 2021", a YAML date), or None."""
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    found = datecells.read(value) if isinstance(value, str) else None
    return found.first if found and found.grain in (Grain.DAY, Grain.INSTANT) else None


def iso(code: str | None) -> str | None:
    """ISO 639-1 of a language tag: "fr-CA" and "fr_FR" are "fr"; None when it is no such tag.

    >>> iso("fr-CA"), iso("french")
    ('fr', None)
    """
    match = re.fullmatch(r"([A-Za-z]{2})(?:[-_][A-Za-z0-9_-]{1,30})?", (code or "").strip())
    return match[1].lower() if match else None
