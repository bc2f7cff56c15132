"""Small files of every kind, made in code: PDF, Word, EPUB, messages, feeds, archives."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping, Sequence
from email.message import EmailMessage
from email.policy import SMTP

WORDS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

Placed = tuple[float, float, str]
"""Points from the left and from the foot of the page, and the words there."""


def pdf(pages: Sequence[Sequence[Placed | tuple[float, float, str, float]]], title: str = "", trailer: str = "") -> bytes:
    """A PDF of A5 pages in Helvetica 10 (or the size that stands fourth), its text in Windows-1252."""
    objects: list[bytes] = []
    kids = " ".join(f"{4 + 2 * number} 0 R" for number in range(len(pages)))
    objects.append(b"<< /Type /Catalog /Pages 2 0 R >>")
    objects.append(f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode())
    objects.append(b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>")
    for number, page in enumerate(pages):
        content = b"".join(_shown(*placed) for placed in page)
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 420 595] /Contents {5 + 2 * number} 0 R "
            "/Resources << /Font << /F1 3 0 R >> >> >>".encode()
        )
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content))
    objects.append(f"<< /Title ({title}) >>".encode("cp1252"))
    file = bytearray(b"%PDF-1.4\n")
    places = []
    for number, body in enumerate(objects, start=1):
        places.append(len(file))
        file += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(file)
    file += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    file += b"".join(b"%010d 00000 n \n" % place for place in places)
    file += b"trailer\n<< /Size %d /Root 1 0 R /Info %d 0 R %s >>\nstartxref\n%d\n%%%%EOF\n" % (
        len(objects) + 1,
        len(objects),
        trailer.encode(),
        start,
    )
    return bytes(file)


def column(text: Sequence[str], left: float = 50, top: float = 540, step: float = 12) -> list[Placed]:
    """Lines one below the other."""
    return [(left, top - step * number, line) for number, line in enumerate(text)]


def docx(body: str, core: str = "", **others: str) -> bytes:
    """A Word document of the paragraphs in `body` (markup); `others` are further files in its folder."""
    files = {"[Content_Types].xml": "<Types/>", "word/document.xml": _wordy("document", f"<w:body>{body}</w:body>")}
    files |= {f"word/{name}.xml": _wordy(name, text) for name, text in others.items()}
    if core:
        space = 'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"'
        files["docProps/core.xml"] = f'<cp:coreProperties {space} xmlns:dc="http://purl.org/dc/elements/1.1/">{core}</cp:coreProperties>'
    return packed(files)


def paragraph(text: str, style: str = "") -> str:
    """One of Word's paragraphs."""
    properties = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{properties}<w:r><w:t>{text}</w:t></w:r></w:p>"


def epub(chapters: Mapping[str, str], meta: str = "", spine: Sequence[str] | None = None) -> bytes:
    """A book; `chapters` are names and markup, `spine` the order in which they are read."""
    items = "".join(f'<item id="{name}" href="{name}.xhtml" media-type="application/xhtml+xml"/>' for name in chapters)
    order = "".join(f'<itemref idref="{name}"/>' for name in (chapters if spine is None else spine))
    package = (
        f'<package xmlns="http://www.idpf.org/2007/opf"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">{meta}</metadata>'
        f"<manifest>{items}</manifest><spine>{order}</spine></package>"
    )
    container = (
        '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container">'
        '<rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>'
    )
    page = '<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>no</title></head><body>{}</body></html>'
    files = {"mimetype": "application/epub+zip", "META-INF/container.xml": container, "OEBPS/book.opf": package}
    return packed(files | {f"OEBPS/{name}.xhtml": page.format(text) for name, text in chapters.items()})


def packed(files: Mapping[str, str | bytes]) -> bytes:
    """A ZIP archive."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return made.getvalue()


def message(plain: str | None, html: str | None = None, attached: Mapping[str, bytes] = {}, **headers: str) -> bytes:
    """A message as mail programs save it."""
    mail = EmailMessage()
    for name, value in ({"From": "a@gazette.example", "Subject": "Le lac", "Date": "Wed, 03 Mar 2021 23:30:00 -0500"} | headers).items():
        mail[name] = value
    if plain is not None:
        mail.set_content(plain)
    if html is not None:
        (mail.add_alternative if plain is not None else mail.set_content)(html, subtype="html")
    for name, content in attached.items():
        mail.add_attachment(content, maintype="application", subtype="octet-stream", filename=name)
    return mail.as_bytes(policy=SMTP)


def _shown(left: float, foot: float, text: str, size: float = 10) -> bytes:
    words = text.encode("cp1252").replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")
    return b"BT /F1 %g Tf %g %g Td (%s) Tj ET\n" % (size, left, foot, words)


def _wordy(name: str, text: str) -> str:
    return f'<?xml version="1.0" encoding="UTF-8"?><w:{name} xmlns:w="{WORDS}">{text}</w:{name}>'
