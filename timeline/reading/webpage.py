"""An HTML page -> the article in it: text, title, address, and the publication date that the page declares."""

from __future__ import annotations

import re
from copy import deepcopy
from dataclasses import dataclass
from datetime import date
from types import SimpleNamespace
from typing import Any

from timeline.reading.markup import text_of

_START = re.compile(r"\s{0,1000}(?:<\?xml[^<>]{0,200}>\s{0,100})?<(?:!doctype\s{1,10}html|html)[\s>]", re.IGNORECASE)
_XML_DECLARATION = re.compile(r"^\s{0,1000}<\?xml[^<>]{0,200}>")
_SHORT = 250  # characters; below this the whole page is looked through again
_MOST_TAGS = 100_000  # a page with more is a list, a log or an attack, and looking for its article takes minutes
_LEAST = 15  # letters; less is a menu, not an article
# What the libraries raise on markup made to break them: "<svg><html>", thousands of nested elements.
_BREAKS = (ArithmeticError, AssertionError, AttributeError, LookupError, RecursionError, TypeError, ValueError)
_DECLARES_DATE = (  # elements of the body that say of themselves that they hold the page's date
    "//time[@pubdate or @itemprop='datePublished']"
    " | //*[@itemprop='datePublished']"
    " | //*[self::time or self::span or self::p or self::div]"
    "[contains(@class,'publish') or contains(@class,'entry-date') or contains(@class,'post-date') or contains(@class,'article-date')"
    " or contains(@class,'dateline')][string-length(normalize-space(.)) < 80]"
)


@dataclass(frozen=True, slots=True)
class Article:
    """What a page holds; `text` has one paragraph a line and no markup, `language` is what the page says of itself."""

    text: str
    title: str | None
    address: str | None
    published: date | None
    language: str | None


def is_page(text: str) -> bool:
    """True when `text` plainly is an HTML page: it begins with a doctype or an <html> tag."""
    return _START.match(text) is not None


def article(page: str) -> Article | None:
    """The article of an HTML page, or None when there is no text in it.

    The date comes from metadata only (meta tags, JSON-LD, the canonical address, elements marked as publication date), never from the
    article's own sentences: those are for the stages that read prose, which also say how sure they are.
    """
    from lxml.etree import LxmlError
    from trafilatura.utils import load_html

    page = _XML_DECLARATION.sub("", page.replace("\0", ""), count=1)
    try:
        tree = load_html(page)
        found = None if tree is None else _extract(page) if page.count("<") <= _MOST_TAGS else _whole(page, tree)
    except (LxmlError, *_BREAKS):
        return None
    if tree is None or found is None or sum(map(str.isalpha, found.text)) < _LEAST:
        return None
    lang = tree.get("lang") or tree.get("{http://www.w3.org/XML/1998/namespace}lang")
    address = found.url if str(found.url or "").startswith(("https://", "http://")) else None
    return Article(_tabled(found.text).strip(), " ".join((found.title or "").split()) or None, address, _published(tree), lang)


def _tabled(text: str) -> str:
    """The rows of tables, which trafilatura draws with bars, as lines that can be read: a day, a dash, what happened."""
    lines = []
    for line in text.split("\n"):
        cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
        if not line.lstrip().startswith("|") or len(cells) < 2:
            lines.append(line)
        elif not all(set(cell) <= {"-", ":"} for cell in cells):
            lines.append(" – ".join(filter(None, cells)))
    return "\n".join(lines)


def _whole(page: str, tree: Any) -> Any:
    """All the words of a page, where there is no telling the article from what surrounds it."""
    return SimpleNamespace(text=text_of(page), title=tree.findtext(".//title"), url=None)


def _extract(page: str) -> Any:
    from trafilatura import bare_extraction
    from trafilatura.settings import DEFAULT_CONFIG

    every_size = deepcopy(DEFAULT_CONFIG)
    every_size.set("DEFAULT", "min_extracted_size", "1")  # else a short article is fetched by a method that joins its paragraphs
    dated = {"extensive_search": False, "max_date": "2100-01-01"}  # its date is not used; the bound keeps the clock out
    found: Any = bare_extraction(page, include_comments=False, with_metadata=True, config=every_size, date_extraction_params=dated)
    if found is None or len(found.text or "") < _SHORT:
        again: Any = bare_extraction(page, include_comments=False, with_metadata=True, date_extraction_params=dated)
        if again is not None and (found is None or len(again.text or "") > 2 * len(found.text or "")):
            found = again
    return found if found is not None and found.text else None


def _published(tree: Any) -> date | None:
    """htmldate on what declares a date and nothing else: given the whole page it falls back to any date in the text."""
    from htmldate import find_date
    from lxml import html
    from lxml.etree import LxmlError

    bare = html.Element("html")
    head = html.Element("head")
    body = html.Element("body")
    bare.extend([head, body])
    head.extend(deepcopy(tree.xpath("//head/meta | //head/link | //script[@type='application/ld+json']")))
    body.extend(deepcopy(tree.xpath(_DECLARES_DATE)[:1]))
    for element in bare.iter():
        element.tail = None
    try:
        found = find_date(bare, extensive_search=False, original_date=True, min_date="1900-01-01", max_date="2100-01-01")
        return date.fromisoformat(found) if found else None
    except (LxmlError, *_BREAKS):
        return None
