"""RSS and Atom feeds -> one document an entry: its whole text where the feed gives it, else its summary."""

from __future__ import annotations

import re
from datetime import date
from email.utils import parsedate_to_datetime
from html import escape
from typing import Any

from timeline.document import Document
from timeline.errors import Message, TimelineError
from timeline.reading.given import Given, Report, day, line, made
from timeline.reading.markup import text_of, xml

ENTRIES = 5_000
"""Entries of one feed that are read."""

_START = re.compile(r"\s{0,1000}(?:<\?xml[^<>]{0,200}>|<!--[^<>]{0,1000}-->|\s){0,20}<(?:\w{1,10}:)?(?:rss|feed|RDF)[\s>]")
_WHOLE = ("encoded", "content")  # content:encoded of RSS, content of Atom
_SHORT = ("description", "summary")
_DAYS = ("pubDate", "published", "date", "issued", "updated")


def is_feed(text: str) -> bool:
    """True when `text` plainly is a feed: its first element is one."""
    return _START.match(text) is not None


def documents(data: bytes, name: str, given: Given, report: Report) -> list[Document]:
    """The entries. Raises TimelineError for what is no feed; an entry that cannot be read is reported."""
    root = xml(data, name)
    if _local(root) not in ("rss", "feed", "RDF"):
        raise TimelineError("{name}: this XML is neither an RSS nor an Atom feed", name=name)
    language = next((line(element.text) for element in root.iter("{*}language") if element.text), None)
    language = language or root.get("{http://www.w3.org/XML/1998/namespace}lang")
    entries = list(root.iter("{*}item", "{*}entry"))
    found: list[Document] = []
    for number, entry in enumerate(entries[:ENTRIES], start=1):
        place = Message("{name}, item {number}", name=name, number=number)
        try:
            found += _entry(entry, place, name, given, language)
        except TimelineError as error:
            report(error)
    if len(entries) > ENTRIES:
        report(TimelineError("{name}: only the first {most} of {count} entries are read", name=name, most=ENTRIES, count=len(entries)))
    if not entries:
        raise TimelineError("{name}: this feed has no entries", name=name)
    return found


def _entry(entry: Any, place: str, name: str, given: Given, language: str | None) -> list[Document]:
    fields: dict[str, list[Any]] = {}
    for child in entry:
        fields.setdefault(_local(child), []).append(child)
    title = line(text_of(_markup(fields["title"][0]))) if "title" in fields else None
    body = next(filter(None, (text_of(_markup(element)) for key in (*_WHOLE, *_SHORT) for element in fields.get(key, ()))), "")
    text = body if not title or body.startswith(title) else f"{title}\n\n{body}".strip()
    if not text:
        raise TimelineError("{name} is empty", name=place)
    published = next(filter(None, (_day(element.text) for key in _DAYS for element in fields.get(key, ()))), None)
    return [made(text, _link(fields.get("link", ())) or name, given, title=title, published=published, language=language)]


def _local(element: Any) -> str:
    tag = element.tag
    return tag.rsplit("}", 1)[-1] if isinstance(tag, str) else ""


def _markup(element: Any) -> str:
    """What an element holds, as HTML: escaped inside it (RSS, Atom's html), as elements (xhtml), or as plain words (Atom's text)."""
    from lxml import etree

    if len(element):
        return "".join([escape(element.text or "", quote=False), *(etree.tostring(child, encoding="unicode") for child in element)])
    text = element.text or ""
    return escape(text, quote=False) if element.get("type") == "text" else text


def _link(links: Any) -> str | None:
    for element in links:
        if element.get("rel") in (None, "alternate"):
            address = line(element.get("href") or element.text)
            if address and address.startswith(("https://", "http://")):
                return address
    return None


def _day(text: str | None) -> date | None:
    """The day as written, in RFC 822 ("Mon, 19 Feb 2024 08:00:00 GMT") or ISO 8601."""
    if not text:
        return None
    try:
        return parsedate_to_datetime(text.strip()).date()
    except (ValueError, TypeError, IndexError, OverflowError):
        return day(text.strip())
