"""An article on the page."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from timeline.document import Document


@dataclass(frozen=True, slots=True)
class Article:
    """A document on the page; `published` is the day the reader gave, if any."""

    document: Document
    published: date | None = None

    def settled(self) -> Document:
        """The document as it is to be read."""
        if self.published is None:
            return self.document
        return replace(self.document, published=self.published, published_from="given")
