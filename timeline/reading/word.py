"""A Word document (.docx) -> its text: paragraphs, tables and notes as they read now, deleted words left out."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

from timeline.document import Document
from timeline.errors import TimelineError
from timeline.reading.archive import Archive
from timeline.reading.given import Given, headline, line, made
from timeline.reading.markup import xml

BODY = "word/document.xml"
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_SIGNS = {f"{_W}tab": "\t", f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}noBreakHyphen": "-"}
_LEFT_OUT = {f"{_W}del", f"{_W}moveFrom", _FALLBACK}
_SHORT = 60  # characters, as of a date or a name
_TITLES = {"title", "titre", "titel", "título", "titolo"}


def documents(data: bytes, name: str, given: Given) -> list[Document]:
    """The one document of a Word file. Raises TimelineError when it is damaged, locked or without text."""
    archive = Archive(data, name)
    body = xml(archive.read(BODY), name)
    found = list(_paragraphs(body))
    for notes in ("word/footnotes.xml", "word/endnotes.xml"):
        if notes in archive:
            found += _paragraphs(xml(archive.read(notes), name))
    text = "\n\n".join(words for words, _ in found)
    if not text:
        raise TimelineError("{name}: no text in this document", name=name)
    titled = " ".join(words for words, style in found[:10] if style in _TITLES)
    return [made(text, name, given, title=_stated(archive, name) or line(titled) or headline(text))]


def _paragraphs(root: Any) -> list[tuple[str, str]]:
    """Every paragraph with words in it, and its style. The cells of a table's row are one, if they are short: a day and what happened."""
    from lxml import etree

    found: list[tuple[str, str]] = []
    open_ones: list[list[str]] = []  # a text box is a paragraph within a paragraph
    styles: list[str] = []
    rows: list[tuple[int, list[int]]] = []  # where a row, and each of its cells, begins in `found`
    hidden = 0
    for happens, element in etree.iterwalk(root, events=("start", "end")):
        tag = element.tag
        if tag in _LEFT_OUT:
            hidden += 1 if happens == "start" else -1
        elif tag == f"{_W}tr" and happens == "start":
            rows.append((len(found), []))
        elif tag == f"{_W}tr" and rows:
            start, cells = rows.pop()
            found[start:] = _row([found[one:other] for one, other in pairwise([*cells, len(found)])])
        elif tag == f"{_W}tc" and happens == "start" and rows:
            rows[-1][1].append(len(found))
        elif tag == f"{_W}p":
            if happens == "start":
                open_ones.append([])
                styles.append("")
            else:
                words, style = "".join(open_ones.pop()).strip(), styles.pop()
                if words and not hidden:
                    found.append((words, style))
        elif happens == "start" and open_ones and not hidden:
            if tag == f"{_W}t":
                open_ones[-1].append(element.text or "")
            elif tag in _SIGNS and not (tag == f"{_W}tab" and element.getparent().tag == f"{_W}tabs"):
                open_ones[-1].append(_SIGNS[tag])
            elif tag == f"{_W}pStyle":
                styles[-1] = str(element.get(f"{_W}val") or "").casefold()
    return found


def _row(cells: list[list[tuple[str, str]]]) -> list[tuple[str, str]]:
    """The paragraphs of a row: one, where its first cell is short and each has one; a layout's columns stay apart."""
    full = [cell for cell in cells if cell]
    if len(full) > 1 and len(full[0][0][0]) <= _SHORT and all(len(cell) == 1 for cell in full):
        return [(" – ".join(cell[0][0].replace("\n", " ") for cell in full), "")]
    return [paragraph for cell in cells for paragraph in cell]


def _stated(archive: Archive, name: str) -> str | None:
    if "docProps/core.xml" not in archive:
        return None
    return line(xml(archive.read("docProps/core.xml"), name).findtext("{http://purl.org/dc/elements/1.1/}title"))
