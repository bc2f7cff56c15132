"""Files made to break their reader: each is read, or refused in one clear line, in bounded time and memory."""

from __future__ import annotations

import io
import json
import os
import struct
import subprocess
import sys
import time
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest

from timeline.errors import TimelineError
from timeline.reading import files as reading

from .building import docx, epub, message, packed, paragraph, pdf

TEXT = "The lake was closed on 3 March 2019, and it was opened again on 12 June 2021 by the mayor."
LOL = '<!DOCTYPE a [<!ENTITY l0 "lol">' + "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12)) + "]>"
STEAL = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
ITEM = "<item><title>Lake &{};</title><description>It opened on 3 March 2019.</description></item>"
READABLE = pdf([[(50, 500, TEXT)]])


def flate(content: bytes) -> bytes:
    """A PDF whose page is one compressed stream."""
    squeezed = zlib.compress(content, 9)
    stream = b"<< /Length %d /Filter /FlateDecode >>\nstream\n%s\nendstream" % (len(squeezed), squeezed)
    return raw_pdf(b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                   b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 420 595] /Contents 4 0 R >>", stream)  # fmt: skip


def raw_pdf(*objects: bytes) -> bytes:
    body = b"".join(b"%d 0 obj\n%s\nendobj\n" % (number, one) for number, one in enumerate(objects, 1))
    return b"%PDF-1.7\n" + body + b"trailer << /Root 1 0 R >>\n%%EOF"


def lying_zip() -> bytes:
    """An archive whose directory says that a file is tiny."""
    data = bytearray(packed({"a.txt": "x" * 40_000_000}))
    place = data.rindex(b"PK\x01\x02")
    data[place + 24 : place + 28] = struct.pack("<I", 10)
    return bytes(data)


def overlapping_zip() -> bytes:
    """Many names for one and the same large member."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a0.txt", ("words " * 170_000)[:999_999])
        info = archive.infolist()[0]
        for number in range(1, 400):
            other = zipfile.ZipInfo(f"a{number}.txt")
            for field in ("compress_type", "CRC", "compress_size", "file_size", "header_offset"):
                setattr(other, field, getattr(info, field))
            archive.filelist.append(other)
            archive.NameToInfo[other.filename] = other
    return made.getvalue()


def locked_zip() -> bytes:
    data = bytearray(packed({"a.txt": TEXT}))
    data[6] |= 1
    data[data.rindex(b"PK\x01\x02") + 8] |= 1
    return bytes(data)


def zip_in_zip(depth: int) -> bytes:
    data = packed({"a.txt": TEXT})
    for _ in range(depth):
        data = packed({"in.zip": data})
    return data


def nested_mail(depth: int) -> bytes:
    head = b"From: a@b.example\r\nSubject: x\r\nMIME-Version: 1.0\r\n"
    return (
        head
        + b"".join(b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n" % (n, n) for n in range(depth))
        + b"\r\n"
        + TEXT.encode()
    )


HOSTILE: dict[str, tuple[str, Callable[[], bytes]]] = {
    "empty": ("a.pdf", lambda: b""),
    "spaces": ("a.docx", lambda: b"  \n "),
    "text as PDF": ("a.pdf", TEXT.encode),
    "page as PDF": ("a.pdf", lambda: b"<html><title>404</title><p>" + TEXT.encode() + b"</p></html>"),
    "PDF as text": ("a.txt", lambda: READABLE),
    "image as text": ("a.txt", lambda: b"\x89PNG\r\n\x1a\n" + bytes(99)),
    "program as page": ("a.html", lambda: b"\x7fELF" + bytes(range(256)) * 40),
    "PDF truncated": ("a.pdf", lambda: READABLE[:250]),
    "PDF without xref": ("a.pdf", lambda: READABLE[: READABLE.index(b"xref")]),
    "PDF header alone": ("a.pdf", lambda: b"%PDF-1.7\n"),
    "PDF encrypted": ("a.pdf", lambda: pdf([[(50, 500, TEXT)]], trailer=f"/Encrypt << /Filter /Standard /V 1 /R 2 /O <{'00' * 32}> /U <{'11' * 32}> /P -4 >> /ID [<00> <00>]")),
    "PDF pages in a circle": ("a.pdf", lambda: raw_pdf(b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>")),
    "PDF xref in a circle": ("a.pdf", lambda: READABLE.replace(b"/Size", b"/Prev %d /Size" % READABLE.index(b"xref\n"))),
    "PDF form in itself": ("a.pdf", lambda: raw_pdf(
        b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << /XObject << /X 5 0 R >> >> >>",
        b"<< /Length 5 >>\nstream\n/X Do\nendstream",
        b"<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 5 0 R >> >> /Length 11 >>\nstream\n/X Do /X Do\nendstream")),
    "PDF of a million pages": ("a.pdf", lambda: READABLE.replace(b"/Count 1 ", b"/Count 1000000 ")),
    "PDF stream bomb": ("a.pdf", lambda: flate(b"q " * 50_000_000)),
    "PDF deep arrays": ("a.pdf", lambda: raw_pdf(b"<< /Type /Catalog /Pages " + b"[" * 500_000 + b" >>")),
    "PDF huge numbers": ("a.pdf", lambda: READABLE.replace(b"0 0 420 595", b"0 0 99999999999999999999 -9e99")),
    "PDF without text": ("a.pdf", lambda: pdf([[], [], []])),
    "PDF of noise": ("a.pdf", lambda: b"%PDF-1.4\n" + bytes(range(256)) * 500),
    "ZIP as Word": ("a.docx", lambda: packed({"x.bin": b"1"})),
    "Word truncated": ("a.docx", lambda: docx(paragraph(TEXT))[:150]),
    "Word with entities": ("a.docx", lambda: packed({"word/document.xml": LOL + "<a>&l11;</a>"})),
    "Word that steals": ("a.docx", lambda: packed({"word/document.xml": STEAL + "<a>&x;</a>"})),
    "Word bomb": ("a.docx", lambda: docx(paragraph("x" * 30_000_000))),
    "Word nested deep": ("a.docx", lambda: docx("<w:p>" * 20_000 + "<w:r><w:t>x</w:t></w:r>")),
    "Word no XML": ("a.docx", lambda: packed({"word/document.xml": b"\0\1\2"})),
    "old office": ("a.doc", lambda: b"\xd0\xcf\x11\xe0" + bytes(600)),
    "EPUB without spine": ("a.epub", lambda: epub({"one": TEXT}, spine=[])),
    "EPUB without package": ("a.epub", lambda: packed({"META-INF/container.xml": "<container/>"})),
    "EPUB out of its folder": ("a.epub", lambda: epub({"../../../../etc/passwd": TEXT})),
    "EPUB with entities": ("a.epub", lambda: epub({"one": LOL + "<p>&l11; and more words than that</p>"})),
    "EPUB ends mid-file": ("a.epub", lambda: epub({"one": TEXT})[:-60]),
    "ZIP bomb": ("a.zip", lambda: packed({"a.txt": b"x" * 40_000_000})),
    "ZIP that lies": ("a.zip", lying_zip),
    "ZIP of overlaps": ("a.zip", overlapping_zip),
    "ZIP of many": ("a.zip", lambda: packed({f"{number}.txt": "" for number in range(3_000)})),
    "ZIP in ZIP": ("a.zip", lambda: zip_in_zip(20)),
    "ZIP out of its folder": ("a.zip", lambda: packed({"../../../tmp/evil.txt": TEXT, "/etc/evil.txt": TEXT + "!", "C:\\evil.txt": TEXT + "?"})),
    "ZIP locked": ("a.zip", locked_zip),
    "ZIP without end": ("a.zip", lambda: packed({"a.txt": TEXT})[:-10]),
    "ZIP empty": ("a.zip", lambda: packed({})),
    "names turned round": ("a.zip", lambda: packed({"a\u202etxt.exe.txt": TEXT, "b\x1b[2J\n\r.txt": "\0"})),
    "name turned round": ("a\u202etxt.\x07\n.txt", lambda: b"\0"),
    "message broken": ("a.eml", lambda: b"From: =?utf-8?q?=ff?=\r\nSubject: =?x?x\r\nContent-Type: multipart/mixed; boundary=\r\n\r\n--\r\n" + TEXT.encode()),
    "message bad base64": ("a.eml", lambda: b"From: a\r\nContent-Transfer-Encoding: base64\r\nContent-Type: text/plain; charset=punycode\r\n\r\n@@@@" + b"A" * 999),
    "message nested deep": ("a.eml", lambda: nested_mail(3_000)),
    "message in message": ("a.eml", lambda: (lambda f: f(f, 12))(lambda f, n: message(TEXT, attached={"m.eml": f(f, n - 1)}) if n else message(TEXT))),
    "message of headers": ("a.eml", lambda: b"From: a\r\n" + b"X: " + b"=?utf-8?q?a?= " * 300_000 + b"\r\n\r\n" + TEXT.encode()),
    "no message": ("a.eml", lambda: b"\xff\xfe\0\1" * 50),
    "feed of a billion laughs": ("a.rss", lambda: f"{LOL}<rss><channel>{ITEM.format('l11')}</channel></rss>".encode()),
    "feed that steals": ("a.rss", lambda: f"{STEAL}<rss><channel>{ITEM.format('x')}</channel></rss>".encode()),
    "feed nested deep": ("a.xml", lambda: b"<rss>" + b"<channel>" * 100_000),
    "feed no XML": ("a.atom", lambda: b"not < xml & at all"),
    "JSON nested deep": ("a.json", lambda: b"[" * 1_000_000),
    "JSON nested deep, closed": ("a.jsonl", lambda: b'{"text": ' + b"[" * 200_000 + b"]" * 200_000 + b"}"),
    "JSON huge number": ("a.json", lambda: b'{"text": "x y", "published": ' + b"9" * 100_000 + b"}"),
    "JSON not a number": ("a.json", lambda: json.dumps({"text": float("nan")}).encode()),
    "page nested deep": ("a.html", lambda: b"<html><body>" + b"<div>" * 50_000 + TEXT.encode()),
    "page of attributes": ("a.html", lambda: b"<html><body><p " + b"a=1 " * 200_000 + b">" + TEXT.encode()),
    "page of open tags": ("a.html", lambda: b"<html><body>" + b"<a><b><i><font>" * 20_000 + TEXT.encode()),
    "page of comments": ("a.html", lambda: b"<html><!--" + b"<!--" * 100_000 + TEXT.encode()),
    "NULs": ("a.txt", lambda: TEXT.encode() + bytes(1_000)),
    "NULs in a page": ("a.html", lambda: b"<html>\0<p>" + TEXT.encode()),
    "half of UTF-16": ("a.txt", lambda: b"\xff\xfe" + TEXT.encode("utf-16-le")[:-1]),
    "UTF-8 broken": ("a.txt", lambda: "été à Noël ".encode() * 9 + b"\xe9\xff"),
    "surrogates": ("a.json", lambda: b'{"text": "\\ud800\\udfff\\ud800 and more"}'),
    "marks in a pile": ("a.txt", lambda: ("a" + "\u0301" * 100_000 + TEXT).encode()),
    "YAML bomb": ("a.md", lambda: ("---\na: &a [x,x]\n" + "".join(f"{chr(98 + n)}: &{chr(98 + n)} [*{chr(97 + n)},*{chr(97 + n)}]\n" for n in range(20)) + "---\n" + TEXT).encode()),
    "YAML that runs": ("a.md", lambda: b"---\ntitle: !!python/object/apply:os.system ['exit 1']\n---\n" + TEXT.encode()),
    "CSV of one quote": ("a.csv", lambda: b'date,title\n2024,"' + b"x\n" * 200_000),
    "CSV of cells": ("a.csv", lambda: b"date" + b"," * 200_000),
    "calendar": ("a.ics", lambda: b"BEGIN:VCALENDAR\r\n" * 10_000),
    "gzip": ("a.txt", lambda: b"\x1f\x8b\x08" + bytes(99)),
}  # fmt: skip


@pytest.mark.parametrize("case", HOSTILE)
def test_hostile_files(case: str) -> None:
    name, made = HOSTILE[case]
    data = made()
    problems: list[TimelineError] = []
    start = time.process_time()
    documents = reading.from_bytes(name, data, problems=problems)
    assert time.process_time() - start < 10
    assert documents or problems
    if not documents:
        assert len(problems) == 1, [*map(str, problems)]
    for problem in problems:
        assert str(problem).isprintable()
        assert len(str(problem)) < 400
        assert "Traceback" not in str(problem)
    for document in documents:
        assert len(document.text) < 2_000_000
        assert "root:" not in document.text
        assert "lollol" not in document.text
        assert (document.source or "").isprintable()


def test_there_are_enough_of_them() -> None:
    assert len(HOSTILE) >= 60


def test_a_line_of_a_gigabyte(tmp_path: Path) -> None:
    for name in ("a.txt", "a.jsonl", "a.json", "a.csv", "a.html", "a.eml", "a.pdf", "a.zip"):
        with (tmp_path / name).open("wb") as file:
            file.truncate(1_000_000_000)  # nothing is written: a file with a hole
    problems: list[TimelineError] = []
    assert reading.read(tmp_path, problems=problems) == []
    assert len(problems) == 8
    assert all("has 1000.0 MB; one document may have" in str(problem) for problem in problems)


def test_what_is_no_file(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "loop.txt").symlink_to(tmp_path / "loop.txt")
    (tmp_path / "gone.txt").symlink_to(tmp_path / "nothing")
    (tmp_path / "zero.txt").symlink_to("/dev/zero")
    (tmp_path / "folder.txt").mkdir()
    (tmp_path / "around").symlink_to(tmp_path)
    (tmp_path / "good.txt").write_text(TEXT)
    problems: list[TimelineError] = []
    assert [document.source for document in reading.read(tmp_path, problems=problems)] == ["good.txt"]
    assert sorted(str(problem).split(" ")[0] for problem in problems) == ["gone.txt", "loop.txt", "pipe.txt", "zero.txt"]
    for name in ("pipe.txt", "zero.txt", "loop.txt"):
        with pytest.raises(TimelineError, match=name):
            reading.read(tmp_path / name)


@pytest.mark.skipif(sys.platform != "linux", reason="limits of memory are Linux's")
def test_memory_is_bounded() -> None:
    """All bombs one after the other in a process that may have two gigabytes of address space."""
    bombs = ("PDF stream bomb", "Word bomb", "ZIP bomb", "ZIP that lies", "ZIP of overlaps", "feed of a billion laughs", "YAML bomb")
    code = (
        "import resource\n"
        "resource.setrlimit(resource.RLIMIT_AS, (2_000_000_000,) * 2)\n"
        "from tests.test_hostile_files import HOSTILE, reading\n"
        f"for case in {bombs}:\n"
        "    name, made = HOSTILE[case]\n"
        "    problems = []\n"
        "    reading.from_bytes(name, made(), problems=problems)\n"
        "    assert not any('MemoryError' in str(one) for one in problems)\n"
    )
    environment = os.environ | {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}
    ran = subprocess.run([sys.executable, "-c", code], cwd=Path(__file__).parent.parent, env=environment, capture_output=True, timeout=120)
    assert ran.returncode == 0, ran.stderr.decode()[-2_000:]
