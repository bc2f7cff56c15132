"""What a reader, a file's metadata and its first lines say of a document; and the document that comes of it."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from timeline.document import Document, Media
from timeline.errors import TimelineError
from timeline.reading import datecells
from timeline.reading.decoding import check_size, plain
from timeline.timex import Grain

Report = Callable[[TimelineError], None]
"""Takes a problem: raises it, or notes it so that reading goes on."""

_HEADLINE = 120  # characters


@dataclass(frozen=True, slots=True)
class Given:
    """What the caller says of the documents; it wins over what they say of themselves."""

    published: date | None = None
    language: str | None = None
    title: str | None = None


def made(
    text: str,
    name: str,
    given: Given,
    *,
    title: str | None = None,
    published: date | None = None,
    language: str | None = None,
    media: Media = "prose",
    pages: tuple[int, ...] = (),
) -> Document:
    """A document with what is `given`, else with what its metadata say. Raises TimelineError when it is too long or empty."""
    from timeline.text.language import detect

    check_size(len(text), name)
    if not text.strip():
        raise TimelineError("{name} is empty", name=name)
    return Document(
        text,
        title=given.title or title,
        source=str(name),  # a message no longer
        language=iso(given.language) or iso(language) or (iso(detect(text)) if media == "prose" else None),
        published=given.published or published,
        published_from="given" if given.published else "metadata" if published else "unknown",
        media=media,
        pages=pages,
    )


def headline(text: str) -> str | None:
    """The first line, when it reads like a headline.

    That is: at most 120 characters, no full stop, colon or comma at its end, at least two words and a letter, and set off from what follows
    by an empty line or by being much shorter than a next line that is a whole paragraph.

    >>> headline("Le lac rouvre aux nageurs\\n\\nLa commune l'a dit jeudi.")
    'Le lac rouvre aux nageurs'
    >>> headline("La commune l'a dit jeudi.\\n\\nLe lac rouvre.") is None
    True
    """
    first, _, rest = text.lstrip("\n").partition("\n")
    first, following = first.strip(), rest.split("\n", 1)[0]
    if not 3 <= len(first) <= _HEADLINE or " " not in first or first.endswith((".", "…", ":", ";", ",")) or not rest.strip():
        return None
    set_off = not following.strip() or len(following) > max(_HEADLINE, 2 * len(first))
    return first if set_off and any(map(str.isalpha, first)) else None


def line(value: object) -> str | None:
    """A metadata value on one line, None when it is no text or nothing but spaces."""
    return " ".join(plain(value).split()) or None if isinstance(value, str) else None


def day(value: object) -> date | None:
    """The day that a metadata value states ("2024-02-19T10:00:00Z", "3 mars 2021", a YAML date), or None."""
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    found = datecells.read(value) if isinstance(value, str) else None
    return found.first if found and found.grain in (Grain.DAY, Grain.INSTANT) else None


def iso(code: str | None) -> str | None:
    """ISO 639-1 of a language tag: "fr-CA" and "fr_FR" are "fr"; None when it is no such tag.

    >>> iso("fr-CA"), iso("french")
    ('fr', None)
    """
    match = re.fullmatch(r"([A-Za-z]{2})(?:[-_][A-Za-z0-9_-]{1,30})?", (code or "").strip())
    return match[1].lower() if match else None
