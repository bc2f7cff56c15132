"""An EPUB book -> one document: its chapters in the order of reading."""

from __future__ import annotations

import posixpath
from urllib.parse import unquote

from timeline.document import Document
from timeline.errors import TimelineError
from timeline.reading.archive import Archive
from timeline.reading.decoding import LIMIT, decode
from timeline.reading.given import Given, day, line, made
from timeline.reading.markup import text_of, xml

CONTAINER = "META-INF/container.xml"
_OPF = "{http://www.idpf.org/2007/opf}"
_DC = "{http://purl.org/dc/elements/1.1/}"


def documents(data: bytes, name: str, given: Given) -> list[Document]:
    """The book. Raises TimelineError when it is damaged, protected or without text; a chapter that is missing is left out."""
    archive = Archive(data, name)
    rootfile = xml(archive.read(CONTAINER), name).find(".//{*}rootfile")
    place = str(rootfile.get("full-path") or "") if rootfile is not None else ""
    package = xml(archive.read(place or "content.opf"), name)
    folder = posixpath.dirname(place)
    items = {item.get("id"): str(item.get("href") or "") for item in package.iter(f"{_OPF}item")}
    chapters = [items[reference.get("idref")] for reference in package.iter(f"{_OPF}itemref") if reference.get("idref") in items]
    if not chapters:
        raise TimelineError("{name}: this book does not say which chapters it has", name=name)
    files = [posixpath.normpath(posixpath.join(folder, unquote(href.split("#", 1)[0]))) for href in dict.fromkeys(chapters)]
    if "META-INF/encryption.xml" in archive and not any(_is_markup(archive, file) for file in files[:5]):
        raise TimelineError("{name} is locked with a password; save it without one first", name=name)
    texts: list[str] = []
    for file in files:
        if file in archive:
            page = archive.read(file)
            if page.strip() and sum(map(len, texts)) <= LIMIT:
                texts.append(text_of(decode(page, name, markup=True)))
    text = "\n\n".join(filter(None, texts))
    if not text:
        raise TimelineError("{name}: no text in this document", name=name)
    published = next(filter(None, (day(element.text) for element in package.iter(f"{_DC}date"))), None)
    title, language = (line(package.findtext(f".//{_DC}{field}")) for field in ("title", "language"))
    return [made(text, name, given, title=title, published=published, language=language)]


def _is_markup(archive: Archive, file: str) -> bool:
    return file in archive and archive.read(file).lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"<")
