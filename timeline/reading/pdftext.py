"""Run as a program of its own: a PDF on standard input -> the pieces of its text with their places, as JSON lines.

The parser is native code and a hostile file may make it loop, eat memory or crash: here that ends this process, not the reader's. It
imports nothing of the package, so that it starts quickly. The first line is {"title", "pages"} or {"wrong"}; then comes one line a page.
"""

from __future__ import annotations

import ctypes
import json
import sys
from collections.abc import Iterator
from typing import Any

MEMORY = 2_000_000_000  # bytes of address space
SECONDS = 40  # of processor time
MOST_PAGES = 5_000
MOST_CHARACTERS = 5_000_000
GAP = 0.9  # in heights of a line: a wider one parts two pieces, which may be two columns

Piece = tuple[str, float, float, float, float, bool]
"""Text; left, right, bottom and top in points, counted from the page's lower left; whether its word goes on in the next piece."""


def pieces(text: Any, raw: Any) -> Iterator[Piece]:
    """The stretches of one line each of a page, in the order in which the page draws them."""
    box, count = raw.FS_RECTF(), raw.FPDFText_CountChars(text)
    held: list[str] = []
    left = right = bottom = top = 0.0
    for number in range(count):
        char = chr(raw.FPDFText_GetUnicode(text, number))
        hyphen = char in "\x02\xad\ufffe"
        if char.isspace() or hyphen or not char.isprintable():
            if held and (char in "\r\n" or hyphen):
                yield "".join(held), left, right, bottom, top, hyphen
                held = []
            elif held and held[-1] != " ":
                held.append(" ")
            continue
        if not raw.FPDFText_GetLooseCharBox(text, number, ctypes.byref(box)):
            continue
        if held:
            height = max(top - bottom, 1.0)
            level = min(top, box.top) - max(bottom, box.bottom) > 0.4 * min(height, box.top - box.bottom)
            if not level or not -2 * height < box.left - right < GAP * height:  # a ligature's letters lie upon each other
                yield "".join(held), left, right, bottom, top, False
                held = []
        if held:
            held.append(char)
            right = max(right, box.right)
            if box.top - box.bottom > top - bottom:  # an initial, or what follows a raised letter
                bottom, top = box.bottom, box.top
        else:
            held, left, right, bottom, top = [char], box.left, box.right, box.bottom, box.top
    if held:
        yield "".join(held), left, right, bottom, top, False


def _limit() -> None:
    try:
        import resource
    except ImportError:  # Windows: the time limit of whoever waits for us is all there is
        return
    for what, most in ((resource.RLIMIT_AS, MEMORY), (resource.RLIMIT_CPU, SECONDS), (resource.RLIMIT_CORE, 0)):
        _, hard = resource.getrlimit(what)
        resource.setrlimit(what, (most if hard == resource.RLIM_INFINITY else min(most, hard), hard))


def _say(record: object) -> None:
    sys.stdout.write(json.dumps(record) + "\n")


def main() -> None:
    """Reads the file and says what is in it."""
    _limit()
    import pypdfium2
    from pypdfium2 import raw

    data = sys.stdin.buffer.read()
    try:
        pdf = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        return _say({"wrong": "locked" if getattr(error, "err_code", None) == raw.FPDF_ERR_PASSWORD else "damaged"})
    if len(pdf) > MOST_PAGES:
        return _say({"wrong": "long"})
    _say({"title": pdf.get_metadata_value("Title"), "pages": len(pdf)})
    characters = 0
    for number in range(len(pdf)):
        try:
            page = pdf[number]
            text = page.get_textpage()
        except pypdfium2.PdfiumError:  # one damaged page does not take the others with it
            _say([])
            continue
        characters += text.count_chars()
        if characters > MOST_CHARACTERS:
            return _say({"wrong": "long"})
        _say(list(pieces(text.raw, raw)))
        text.close()
        page.close()
    return None


if __name__ == "__main__":
    main()
