"""What was read: a text and what is known about it."""

from __future__ import annotations

import hashlib
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

    def __post_init__(self) -> None:
        if "\r" in self.text:
            object.__setattr__(self, "text", self.text.replace("\r\n", "\n").replace("\r", "\n"))
        if self.published is not None and self.published_from == "unknown":
            object.__setattr__(self, "published_from", "given")
        if not self.id:
            digest = hashlib.blake2b(self.text.encode("utf-8", "surrogatepass"), digest_size=8)
            object.__setattr__(self, "id", digest.hexdigest())
