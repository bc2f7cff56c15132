"""Colours: a light and a dark theme, and which actor wears which colour.

Six actor colours that people with any of the usual colour deficiencies tell apart, each at least 5:1 against its paper; the
sixth is grey and stands for all actors beyond the five most frequent. A colour is never the only carrier of a meaning: lanes
name the actors, shapes say how precise a date is, edges how certain.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

from timeline.errors import TimelineError

Theme = Literal["light", "dark"]
NAMED = 5
"""How many actors have a colour of their own."""


@dataclass(frozen=True, slots=True)
class Palette:
    """One theme; every colour is "#rrggbb"."""

    paper: str
    panel: str
    tint: str
    ink: str
    ink2: str
    ink3: str
    line: str
    line2: str
    grid: str
    actors: tuple[str, ...]
    date_paper: str
    date_ink: str
    actor_paper: str
    actor_ink: str

    def of(self, number: int) -> str:
        """The colour of the actor with that number; any number past the last is the grey of all others."""
        return self.actors[min(number, NAMED)]


LIGHT = Palette(
    paper="#ffffff", panel="#f6f5f2", tint="#f5f3ec",
    ink="#1b1d21", ink2="#464b53", ink3="#676d76",
    line="#e6e3dc", line2="#c9c5bc", grid="#f0eee9",
    actors=("#1f5fa8", "#0b7a6b", "#b8402f", "#7a4fa3", "#8a6a00", "#66707b"),
    date_paper="#ffe8a3", date_ink="#1b1d21", actor_paper="#dfeaf8", actor_ink="#1b1d21",
)  # fmt: skip
DARK = Palette(
    paper="#15171b", panel="#1d2025", tint="#202327",
    ink="#eceae5", ink2="#c0c3c8", ink3="#979da6",
    line="#2b2f36", line2="#464c55", grid="#212429",
    actors=("#7db1ef", "#4fbfaa", "#ee8a78", "#bd9de4", "#d9b44a", "#a4adb7"),
    date_paper="#54430c", date_ink="#ffe7a0", actor_paper="#213850", actor_ink="#d3e5fb",
)  # fmt: skip
THEMES: Mapping[str, Palette] = MappingProxyType({"light": LIGHT, "dark": DARK})


def palette(theme: str) -> Palette:
    """The palette of a theme, "light" or "dark".

    >>> palette("light").paper
    '#ffffff'
    """
    try:
        return THEMES[theme]
    except KeyError:
        raise TimelineError("no theme named {theme!r}: light or dark", theme=theme) from None


def assign(casts: Iterable[Iterable[str]]) -> dict[str, int]:
    """Actor -> colour number, by how many events name the actor; ties go to the one met first.

    `casts` are the actors of each event (the frame's `actors` column). Give the whole timeline's, not what a filter leaves, so that
    an actor keeps its colour.

    >>> assign([["Ada"], ["Bo", "Ada"], ["Cy", "Bo", "Ada"]])
    {'Ada': 0, 'Bo': 1, 'Cy': 2}
    """
    return numbers(dict(Counter(name for cast in casts for name in dict.fromkeys(cast)).most_common()))


def numbers(ranked: Iterable[str], kept: Mapping[str, int] | None = None) -> dict[str, int]:
    """Actor -> colour number, for actors from the most frequent to the least; those that had a colour in `kept` stay with it.

    >>> numbers(["Tesla", "xAI", "X"], {"xAI": 0, "Musk": 1})
    {'Tesla': 1, 'xAI': 0, 'X': 2}
    """
    names = list(ranked)
    had = {name: number for name in names if (number := (kept or {}).get(name, NAMED)) < NAMED}
    free = iter([number for number in range(NAMED) if number not in had.values()])
    return {name: had[name] if name in had else next(free, NAMED) for name in names}


def faint(colour: str, opacity: float) -> str:
    """The colour at an opacity between 0 and 1, as CSS.

    >>> faint("#1f5fa8", 0.2)
    'rgba(31,95,168,0.2)'
    """
    red, green, blue = (int(colour[i : i + 2], 16) for i in (1, 3, 5))
    return f"rgba({red},{green},{blue},{opacity:g})"


def over(colour: str, opacity: float, paper: str) -> str:
    """The opaque colour that `colour` at `opacity` makes on `paper`.

    >>> over("#000000", 0.5, "#ffffff")
    '#808080'
    """
    mixed = (
        round(int(colour[i : i + 2], 16) * opacity + int(paper[i : i + 2], 16) * (1 - opacity) + 1e-9) for i in (1, 3, 5)
    )  # fmt: skip
    return "#" + "".join(f"{value:02x}" for value in mixed)
