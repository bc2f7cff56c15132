"""What was read: a text and what is known about it."""

from __future__ import annotations

import hashlib
from bisect import bisect_right
from dataclasses import dataclass
from datetime import date
from typing import Literal

PublishedFrom = Literal["given", "metadata", "text", "inferred", "unknown"]
Media = Literal["prose", "table"]


@dataclass(frozen=True, slots=True)
class Document:
    """One article, or one table of ready-made events.

    `text` is kept as read, with line ends made "\\n"; every offset in the project counts its characters.
    `language` is an ISO 639-1 code, or None when not known yet. `published` is the document creation time; `published_from`
    says how it is known and defaults to "given" when there is one. `media` is "table" when `text` is a CSV of dated
    events rather than prose. `id` defaults to a hash of the text, so the same text has the same id everywhere.
    `pages` are the offsets where the pages of a paginated file begin, in order; () for what has no pages.

    >>> Document("Sora, jeudi.\\r\\n", published=date(2024, 2, 18)).published_from
    'given'
    """

    text: str
    title: str | None = None
    source: str | None = None
    language: str | None = None
    published: date | None = None
    published_from: PublishedFrom = "unknown"
    media: Media = "prose"
    id: str = ""
    pages: tuple[int, ...] = ()

    def __post_init__(self) -> None:
        if "\r" in self.text:
            object.__setattr__(self, "text", self.text.replace("\r\n", "\n").replace("\r", "\n"))
        if self.published is not None and self.published_from == "unknown":
            object.__setattr__(self, "published_from", "given")
        if not isinstance(self.pages, tuple):  # out of JSON
            object.__setattr__(self, "pages", tuple(self.pages))
        if not self.id:
            digest = hashlib.blake2b(self.text.encode("utf-8", "surrogatepass"), digest_size=8)
            object.__setattr__(self, "id", digest.hexdigest())

    def page(self, offset: int) -> int | None:
        """The number, from 1, of the page that the character at `offset` stands on; None for what has no pages.

        >>> Document("One. Two.", pages=(0, 5)).page(6)
        2
        """
        return max(bisect_right(self.pages, offset), 1) if self.pages else None
