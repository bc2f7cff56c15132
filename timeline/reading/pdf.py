"""A PDF with text in it -> a document that knows its pages."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

from timeline.document import Document
from timeline.errors import TimelineError
from timeline.reading.given import Given, headline, line, made
from timeline.reading.pagelayout import Line, compose

PATIENCE = 60
"""Seconds that one file may take; a book of 500 pages takes about 3."""

_PARSER = Path(__file__).with_name("pdftext.py")
_NO_TITLE = re.compile(
    r"(?:microsoft \w+ - .*|\(?untitled.*|\(anonymous\)|.*\.(?:docx?|pdf|indd|tex|odt|rtf|html?|qxd|pages)|\W*|\w{0,3})", re.IGNORECASE
)
_LEAST = 20  # letters a page, on average, below which pages are pictures of text with a stamp on them


def documents(data: bytes, name: str, given: Given) -> list[Document]:
    """The one document of a PDF. Raises TimelineError when it is locked, damaged, too long or without text."""
    title, pages = _parsed(data, name)
    laid = compose(pages)
    letters = sum(map(str.isalpha, laid.text))
    if not letters or (letters < _LEAST * len(pages) and letters < 200):
        raise TimelineError("{name}: the pages of this PDF are pictures without text; have them recognised (OCR) first", name=name)
    stated = title if title and not _NO_TITLE.fullmatch(title) else None
    return [made(laid.text, name, given, title=stated or laid.title or headline(laid.text), pages=laid.pages)]


def _parsed(data: bytes, name: str) -> tuple[str | None, list[list[Line]]]:
    if find_spec("pypdfium2") is None:
        raise TimelineError("{name}: PDF files need pypdfium2: pip install pypdfium2", name=name)
    try:  # -P: the folder one happens to be in must not shadow modules
        ran = subprocess.run([sys.executable, "-P", str(_PARSER)], input=data, capture_output=True, timeout=PATIENCE)
    except subprocess.TimeoutExpired:
        raise TimelineError("{name}: this PDF takes too long to read", name=name) from None
    said = [json.loads(part) for part in ran.stdout.splitlines()] if ran.returncode == 0 else []
    problem = said[-1].get("wrong") if said and isinstance(said[-1], dict) else None
    if problem == "locked":
        raise TimelineError("{name} is locked with a password; save it without one first", name=name)
    if problem == "long":
        raise TimelineError("{name}: this PDF is too long; split it first", name=name)
    if not said or problem:
        raise TimelineError("{name}: this PDF is damaged and cannot be read", name=name)
    head, *pages = said
    return line(head["title"]), [[Line(*piece) for piece in page] for page in pages]
