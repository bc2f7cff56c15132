"""A table of ready-made dated events -> events, each cell keeping its place in the text."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from functools import lru_cache
from itertools import chain

from timeline.document import Document
from timeline.errors import TimelineError
from timeline.events.event import Event, Passage, event_id
from timeline.events.kinds import KINDS
from timeline.events.statuses import STATUSES, Status
from timeline.locales.headings import CONJUNCTIONS, HEADINGS, LEGAL_FORMS, OPEN_END
from timeline.reading import cells, datecells, restoring
from timeline.reading.cells import Cell
from timeline.reading.datecells import Reading
from timeline.span import Span
from timeline.timex import Grain, Timex

Columns = Mapping[str, int]
"""Field -> the number of its column."""

_LONGEST_TITLE = 90
_TITLES = 10  # rows among which the headings are looked for
_DATED = {*HEADINGS["start"], *HEADINGS["year"]}
_HAND_PICKED = 0.5  # importance: a person put every row there, so none is ranked above another
_BETWEEN_NAMES = re.compile(rf" (?:{'|'.join(CONJUNCTIONS)}) (?=[^\W\d_]|@)")


def events(document: Document, columns: Mapping[str, str] | None = None) -> tuple[Event, ...]:
    """One event a row, in the table's order; a row whose date cannot be read is an undated event. A table that this program wrote gives
    the events that it was made of.

    `columns` maps a field ("start" or "date", "end", "year", "title", "actors", "excerpt", "kind", "status") to the heading that the
    table has for it, for headings that are not recognised. Raises TimelineError when there is no column of dates.
    """
    rows = _rows(document, columns)
    if not rows:
        raise TimelineError("{name}: the table has no rows", name=_name(document))
    found = _columns(document, rows[0], columns)
    dated = [row for row in rows[1:] if any(cell.text.strip() for cell in row)]
    restored = restoring.rows([cell.text for cell in rows[0]], ([cell.text for cell in row] for row in dated))
    starts = [_value(row, found, "start") for row in dated]
    reading = Reading.of([*starts, *(_value(row, found, "end") for row in dated)], document.language)
    read = (_event(document, row, found, reading) for row in dated)
    return tuple(
        replace(event, id=str(stated[0]), stated=stated) if stated else event for event, stated in zip(read, restored, strict=True)
    )


def check(document: Document, columns: Mapping[str, str] | None = None) -> None:
    """Raises the TimelineError that `events` would, without reading the dates."""
    rows = _rows(document, columns)
    if len(rows) < 2:
        raise TimelineError("{name}: the table has no rows below its headings", name=_name(document))
    _columns(document, rows[0], columns)


def names(cell: str) -> tuple[str, ...]:
    """The actors that a cell lists, each once.

    Semicolons, line ends and bars separate; where there are none, commas and slashes do. "and", "et"… separate the last two.

    >>> names("OpenAI, Inc., Elon Musk et Sam Altman")
    ('OpenAI, Inc.', 'Elon Musk', 'Sam Altman')
    >>> names("AC/DC; Johnson and Johnson")
    ('AC/DC', 'Johnson and Johnson')
    """
    parts = re.split(r"[;|\n]", cell)
    if len(parts) == 1:
        parts = [""]
        for piece in re.split(r", ?|(?<=\w\w\w)/(?=\w\w\w)| / ", cell):
            if piece.strip().rstrip(".").lower() in LEGAL_FORMS:
                parts[-1] += f", {piece}"
            else:
                parts.append(piece)
    halves = (_BETWEEN_NAMES.split(part) for part in parts)
    split = chain.from_iterable(half if len({*map(str.strip, half)}) == len(half) else [" and ".join(half)] for half in halves)
    tidy = (re.sub(rf"^(?:{'|'.join(CONJUNCTIONS)}) ", "", " ".join(name.split())) for name in split)
    return tuple(dict.fromkeys(name for name in tidy if name))


def _rows(document: Document, given: Mapping[str, str] | None) -> list[list[Cell]]:
    """The headings and what is below them: a sheet often has its own title above."""
    try:
        rows = list(cells.rows(document.text))
    except TimelineError as error:
        raise TimelineError("{name}, {problem}", name=_name(document), problem=error.message) from None
    wanted = {_plain(heading) for heading in given.values()} if given else _DATED
    return next((rows[number:] for number, row in enumerate(rows[:_TITLES]) if wanted & {_plain(cell.text) for cell in row}), rows)


def _columns(document: Document, headings: list[Cell], given: Mapping[str, str] | None) -> Columns:
    plain = [_plain(cell.text) for cell in headings]
    found: dict[str, int] = {}
    for field, heading in (given or {}).items():
        field = "start" if field == "date" else field
        if field not in HEADINGS:
            unknown = {"name": _name(document), "field": field, "known": ", ".join(HEADINGS)}
            raise TimelineError("{name}: no field {field!r} to map to; known are {known}", **unknown)
        if _plain(heading) not in plain:
            missing = {"name": _name(document), "heading": heading, "headings": _listed(headings)}
            raise TimelineError("{name}: no column is headed {heading!r}; the headings are {headings}", **missing)
        found[field] = plain.index(_plain(heading))
    parts_of_dates = ("year", "month", "day", "end_year", "end_month", "end_day")
    parted = "year" in found or bool({*HEADINGS["year"]} & {*plain})
    for field in (*parts_of_dates, *(field for field in HEADINGS if field not in parts_of_dates)):
        if field in found or (field in parts_of_dates and not parted):
            continue
        free = [heading for heading in HEADINGS[field] if heading in plain and plain.index(heading) not in found.values()]
        if free:
            found[field] = plain.index(free[0])
    if "start" not in found and "year" not in found:
        raise TimelineError(
            "{name}: no column of dates; the headings are {headings}. Head the one with the dates “date”, or “start” and “end”",
            name=_name(document),
            headings=_listed(headings),
        )
    if "start" in found and plain[found["start"]] == "edtf":
        found.pop("end", None)  # EDTF says it all
        if "start" in plain and "end" in plain:  # but for an event that has no place on the line
            found |= {"first": plain.index("start"), "last": plain.index("end")}
    return found


def _plain(heading: str) -> str:
    """Lower case, without accents, remarks in brackets and punctuation."""
    letters = unicodedata.normalize("NFKD", re.sub(r"\([^()]*\)", " ", heading.casefold()))
    return " ".join(re.findall(r"[^\W_]+", "".join(char for char in letters if not unicodedata.combining(char))))


def _listed(headings: list[Cell]) -> str:
    tidy = ("".join(char if char.isprintable() else "\N{REPLACEMENT CHARACTER}" for char in cell.text) for cell in headings[:12])
    shown = [" ".join(heading.split())[:30] or "(none)" for heading in tidy]
    return ", ".join(shown) + (", …" if len(headings) > 12 else "")


def _name(document: Document) -> str:
    return document.source or "the table"


def _value(row: list[Cell], columns: Columns, field: str) -> str:
    number = columns.get(field)
    return cells.unguarded(row[number].text.strip()) if number is not None and number < len(row) else ""


def _event(document: Document, row: list[Cell], columns: Columns, reading: Reading) -> Event:
    timex, until = _timex(row, columns, reading), None
    if "first" in columns and not (_value(row, columns, "first") or _value(row, columns, "last")):
        timex, until = None, timex.last if timex else None
    title, text = _value(row, columns, "title"), _value(row, columns, "excerpt")
    proof = "excerpt" if text else "title" if title else None
    whole = Span(row[0].span.start, row[-1].span.end)
    excerpt = row[columns[proof]].span if proof else whole
    date_span = _date_span(row, columns, document.text)
    status = _value(row, columns, "status").casefold()
    kind = _value(row, columns, "kind").casefold()
    return Event(
        id=event_id(document.id, date_span, excerpt),
        timex=timex,
        status=status if status in STATUSES else _status(timex, document.published),
        kind=kind if kind in KINDS else "other",
        title=_shortened(title or text or whole.of(document.text)),
        actors=names(_value(row, columns, "actors")),
        excerpt=excerpt,
        date_span=date_span,
        anchor="stated",
        importance=_HAND_PICKED,
        rule="cell",
        until=until,
        others=_others(row, columns, document.text),
    )


def _others(row: list[Cell], columns: Columns, text: str) -> tuple[Passage, ...]:
    """The further excerpts of an event, which blank lines part, as a file that this program wrote has them."""
    number = columns.get("others")
    if number is None or number >= len(row):
        return ()
    cell = row[number].span
    found = re.finditer(r"\S(?:[^\n]|\n(?!\n))*", cell.of(text))
    return tuple(Passage(Span(cell.start + match.start(), cell.start + match.end()), "retold") for match in found)


def _timex(row: list[Cell], columns: Columns, reading: Reading) -> Timex | None:
    start = _value(row, columns, "start")
    first = _read(start, reading) if start else _parted(row, columns, "", reading)
    end = _value(row, columns, "end")
    if end.casefold() in OPEN_END:
        return Timex(first.first, None, Grain.INTERVAL, approximate=first.approximate) if first and first.first else first
    last = _read(end, reading) if end else _parted(row, columns, "end_", reading)
    if last is None or last.last is None:
        return first
    if first is None:
        return None if start else Timex(None, last.last, Grain.INTERVAL, approximate=last.approximate)
    if first.first is None or first.last is None or first.last >= last.last:
        return first
    return Timex(first.first, last.last, Grain.INTERVAL, approximate=first.approximate or last.approximate)


def _parted(row: list[Cell], columns: Columns, which: str, reading: Reading) -> Timex | None:
    """A date in columns of its own for year, month and day."""
    year, month, day = (_value(row, columns, which + part) for part in ("year", "month", "day"))
    if not month:
        return _read(year, reading)
    if month.isdecimal() and year.isdecimal():
        return _read("-".join([year.zfill(4), month.zfill(2), *([day.zfill(2)] if day else [])]), reading)
    return _read(f"{day} {month} {year}".strip(), reading)


@lru_cache(maxsize=4096)
def _read(cell: str, reading: Reading) -> Timex | None:
    return datecells.read(cell, reading)


def _date_span(row: list[Cell], columns: Columns, text: str) -> Span:
    """The cells of the date where they stand side by side, else the first of them."""
    fields = ("start", "end") if _value(row, columns, "start") or "year" not in columns else ("year", "month", "day")
    numbers = sorted({columns[field] for field in fields if field in columns and columns[field] < len(row) and _value(row, columns, field)})
    if not numbers:
        empty = columns.get(fields[0], 0)
        return row[empty].span if empty < len(row) else Span(row[-1].span.end, row[-1].span.end)
    together = numbers == list(range(numbers[0], numbers[-1] + 1))
    return Span(row[numbers[0]].span.start, row[numbers[-1] if together else numbers[0]].span.end)


def _status(timex: Timex | None, published: date | None) -> Status:
    if timex and timex.first and published and timex.first > published:
        return "planned"
    return "ongoing" if timex and timex.last is None else "happened"


def _shortened(text: str) -> str:
    """At most 90 characters, cut between words; a single longer word is cut at 90."""
    tidy = " ".join(text.split())
    if len(tidy) <= _LONGEST_TITLE:
        return tidy
    head = tidy[: _LONGEST_TITLE - 1]
    return (head[: head.rfind(" ")] if " " in head else head).rstrip(" ,;:–—-") + "…"
