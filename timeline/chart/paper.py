"""Sizes of a picture: paper in millimetres, screens in pixels."""

from __future__ import annotations

import re
from dataclasses import dataclass

from timeline.errors import TimelineError

SMALLEST = 7.0
"""Points: print has no smaller text. The figure's smallest is 12 of its pixels."""
_SMALLEST_PIXELS = 12.0
_PIXELS = 96 / 25.4  # CSS pixels a millimetre
_DOTS, _MOST_DOTS = 300, 10_000  # a PNG's pixels an inch of paper, and of its longer side
_NAMED = {
    "a0": (1189.0, 841.0), "a1": (841.0, 594.0), "a2": (594.0, 420.0), "a3": (420.0, 297.0), "a4": (297.0, 210.0), "a5": (210.0, 148.0),
    "letter": (279.4, 215.9), "tabloid": (431.8, 279.4), "poster": (1189.0, 841.0),
}  # fmt: skip
NAMES = ("slide", *_NAMED)
_SLIDE = (1600.0, 900.0)
_FREE = re.compile(r"(\d{2,5})x(\d{2,5})(mm)?")
_BOUNDS = {"px": (320.0, 20_000.0), "mm": (90.0, 5_000.0)}


@dataclass(frozen=True, slots=True)
class Paper:
    """What a picture is drawn on; `unit` of its sides is "mm" or "px"."""

    width: float
    height: float
    unit: str

    @property
    def css(self) -> tuple[str, str]:
        """Its sides as CSS lengths."""
        return f"{self.width:g}{self.unit}", f"{self.height:g}{self.unit}"

    @property
    def widest(self) -> float:
        """The figure's width in its own pixels at which its smallest text is as small as print may be, or a screen shows it."""
        if self.unit == "px":
            return self.width
        return self.width / 25.4 * 72 * _SMALLEST_PIXELS / SMALLEST

    @property
    def narrowest(self) -> float:
        """The figure's width at which its text is larger than anyone needs."""
        return min(self.widest, 960.0)

    def dots(self, scale: float = 1) -> tuple[int, int]:
        """A PNG's sides: 300 dots an inch of paper, one a pixel of a screen, times `scale`; the longer at most 10,000."""
        factor = _DOTS / 25.4 if self.unit == "mm" else 1.0
        factor = min(factor * scale, _MOST_DOTS / max(self.width, self.height))
        return round(self.width * factor), round(self.height * factor)


def paper(size: str) -> Paper:
    """A size by its name ("slide", "a4", "poster", "a3-portrait") or its sides ("1600x900" pixels, "500x300mm").

    >>> paper("a4-portrait").css
    ('210mm', '297mm')
    """
    name, _, turned = size.lower().strip().partition("-")
    if turned not in ("", "portrait", "landscape"):
        raise _unknown(size)
    if name == "slide":
        known = Paper(*_SLIDE, "px")
    elif name in _NAMED:
        known = Paper(*_NAMED[name], "mm")
    elif found := _FREE.fullmatch(name):
        known = Paper(float(found[1]), float(found[2]), found[3] or "px")
        low, high = _BOUNDS[known.unit]
        if not all(low <= side <= high for side in (known.width, known.height)):
            raise TimelineError("{size} is too small or too large for a picture", size=size)
        return known
    else:
        raise _unknown(size)
    return Paper(known.height, known.width, known.unit) if turned == "portrait" else known


def _unknown(size: str) -> TimelineError:
    known = " ".join(NAMES)
    return TimelineError("no size named {size!r}; known are {known}, or sides such as 1600x900 or 500x300mm", size=size, known=known)


def screen(width: float, height: float) -> Paper:
    """So many pixels."""
    return Paper(width, height, "px")


def millimetres(paper: Paper) -> tuple[float, float]:
    """The sides as they are printed."""
    factor = 1.0 if paper.unit == "mm" else 1 / _PIXELS
    return paper.width * factor, paper.height * factor
