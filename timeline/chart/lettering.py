"""How wide a text is when drawn, without drawing it.

Advance widths are those of Helvetica (Adobe's Core 14 metrics, shared by Arial and Liberation Sans). The chart's own face,
Source Sans 3, is narrower: an estimate errs on the safe side, a label never needs more room than it was given.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

_ADVANCES = {
    191: "'", 222: "ijl’‘", 260: "|", 278: " !,./:;I[\\]ft\u00a0·", 333: "()-`r“”", 334: "{}", 350: "•", 355: '"', 389: "*",
    469: "^", 500: "Jckssvxyz", 556: "#$0123456789?L_abdeghnopqu«»–", 584: "+<=>~", 611: "FTZß", 667: "&ABEKPSVXY",
    722: "CDHNRUw", 778: "GOQØ", 833: "Mm", 889: "%æ", 944: "Wœ", 1000: "…—ŒÆ→", 1015: "@", 200: "\u202f",
}  # fmt: skip
_WIDTHS = {letter: thousandths for thousandths, letters in _ADVANCES.items() for letter in letters}
BOLD = 1.08
"""A semi-bold text against the same text in regular, on average over French and English prose (measured 1.07)."""


@lru_cache(maxsize=4096)
def _advance(letter: str) -> int:
    if letter in _WIDTHS:
        return _WIDTHS[letter]
    if unicodedata.combining(letter) or unicodedata.category(letter) in ("Cf", "Cc", "Mn"):
        return 0
    if unicodedata.east_asian_width(letter) in "WF":
        return 1000
    base = unicodedata.normalize("NFD", letter)[0]
    if base in _WIDTHS:
        return _WIDTHS[base]
    return 740 if letter.isupper() else 600


def width(text: str, size: float = 13, bold: bool = False) -> float:
    """Pixels that `text` takes on one line at `size` pixels.

    >>> round(width("OpenAI annonce Sora"))
    129
    """
    return _thousandths(text) * size / 1000 * (BOLD if bold else 1)


@lru_cache(maxsize=16_384)  # a chart that moves measures the same words again
def _thousandths(text: str) -> int:
    return sum(map(_advance, text))


def lines(text: str, room: float, size: float = 13, bold: bool = False) -> list[str]:
    """`text` on one line, or broken at a space into two of at most `room` pixels, the second shortened.

    >>> lines("Tim Berners-Lee", 90)
    ['Tim', 'Berners-Lee']
    """
    words = text.split()
    fitting = [end for end in range(1, len(words)) if width(" ".join(words[:end]), size, bold) <= room]
    if width(text, size, bold) <= room or not fitting:
        return [shorten(text, room, size, bold)]
    return [" ".join(words[: fitting[-1]]), shorten(" ".join(words[fitting[-1] :]), room, size, bold)]


def shorten(text: str, room: float, size: float = 13, bold: bool = False) -> str:
    """`text`, or as many of its first words as `room` pixels hold, with an ellipsis; a first word too long is cut inside.

    >>> shorten("Tesla shows a video", 90)
    'Tesla shows…'
    """
    if width(text, size, bold) <= room:
        return text
    left = room - width("…", size, bold)
    broad = BOLD if bold else 1
    end = last_space = 0
    for end, letter in enumerate(text):
        left -= _advance(letter) * size / 1000 * broad
        if left < 0:
            break
        if letter.isspace():
            last_space = end
    kept = text[: last_space or end].rstrip(" \u00a0\u202f,;:.-–—('\"«“")
    return f"{kept}…"
