"""Reads the marked articles of tests/gold (the marks are told in tests/gold/EVENTS.md)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from timeline.span import Span

_MARK = re.compile(r"\{(.):([^}]*)\}")
Bounds = tuple[date | None, date | None]


@dataclass(frozen=True, slots=True)
class GoldEvent:
    """A dated event as a reader finds it; `bounds` are all the readings that are right."""

    words: Span
    excerpt: Span
    bounds: tuple[Bounds, ...]
    status: str
    actors: frozenset[str]
    scored: bool


@dataclass(frozen=True, slots=True)
class GoldArticle:
    """A marked article; `published` is None where the text itself tells it, `names` has an actor for every form in lower case."""

    text: str
    language: str
    published: date | None
    events: tuple[GoldEvent, ...]
    traps: tuple[Span, ...]
    datelines: tuple[Span, ...]
    names: dict[str, str]


def read(path: Path) -> GoldArticle:
    """The article in the file at `path`, whose language is the name of the folder above."""
    head, _, rest = path.read_text(encoding="utf-8").partition("\n\n")
    *blocks, table = rest.strip().split("\n\n")
    text, marks = _unmarked(blocks)
    events, names = [], {}
    for line in table.splitlines():
        if line.startswith("= "):
            actor, _, forms = line[2:].partition(": ")
            names.update({form.strip().lower(): actor for form in forms.split(";")})
            continue
        letter, bounds, status, *listed = line.split(" ", 3)
        actors = frozenset(actor.strip() for actor in "".join(listed).split(";") if actor.strip())
        names.update({actor.lower(): actor for actor in actors})
        (words, excerpt), *more = marks[letter]
        assert not more, (path, letter)
        readings = tuple(_bounds(reading) for reading in bounds.split(","))
        events.append(GoldEvent(words, excerpt, readings, status.removeprefix("?"), actors, not status.startswith("?")))
    traps, lines = (tuple(words for words, _ in marks.get(mark, [])) for mark in "-!")
    published = None if "in the text" in head else date.fromisoformat(head.split()[1])
    return GoldArticle(text, path.parent.parent.name, published, tuple(events), traps, lines, names)


def _bounds(reading: str) -> Bounds:
    first, _, last = reading.partition("/")
    days = [None if day == ".." else date.fromisoformat(day) for day in (first, last or first)]
    return days[0], days[1]


def _unmarked(blocks: list[str]) -> tuple[str, dict[str, list[tuple[Span, Span]]]]:
    """The text, and for each mark its words with the line, or the post that they sign."""
    text = ""
    marks: dict[str, list[tuple[Span, Span]]] = {}
    for block in blocks:
        text += "\n\n" if text else ""
        opening, post, lines = len(text), block.startswith("> "), block.split("\n")
        for number, line in enumerate(lines):
            text += ("\n" if post else " ") if number else ""
            start, position, found = len(text), 0, []
            line = line.removeprefix("> ")
            for mark in _MARK.finditer(line):
                text += line[position : mark.start()] + mark[2]
                found.append((mark[1], Span(len(text) - len(mark[2]), len(text))))
                position = mark.end()
            text += line[position:]
            signed = post and number == len(lines) - 1
            for letter, words in found:
                marks.setdefault(letter, []).append((words, Span(opening if signed else start, len(text))))
    return text, marks
