"""An event as a citation: the words quoted with their source, a link that leads to the very words, and a Web Annotation of them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from babel.dates import format_date

from timeline.chart.embedding import safe_link
from timeline.document import Document
from timeline.span import Span
from timeline.text.paragraphs import paragraphs
from timeline.wording import locale, translator

CONTEXT = 32
"""Characters before and after the quoted words that tell where they stand."""
_WHOLE, _ENDS = 10, 4  # words of an excerpt that a link holds in full, and of a longer one at either end


def link(source: object, excerpt: str) -> str:
    """The source's address, leading a browser to the quoted words (https://wicg.github.io/scroll-to-text-fragment); "" for no address.

    >>> link("https://example.org/a", "The bridge, long-awaited, opened.")
    'https://example.org/a#:~:text=The%20bridge%2C%20long%2Dawaited%2C%20opened.'
    """
    address, words = safe_link(source), excerpt.split()
    if not address or not words or "\n" in excerpt.strip():  # a fragment finds no words across paragraphs
        return address
    ends = [words] if len(words) <= _WHOLE else [words[:_ENDS], words[-_ENDS:]]
    told = ",".join(quote(" ".join(end), safe="", errors="replace").replace("-", "%2D") for end in ends)
    return f"{address}{'' if '#' in address else '#'}:~:text={told}"


def citation(row: Mapping[Any, Any], document: Document | None, language: str) -> str:
    """The excerpt in quotation marks with its article, publication day and place, as one would print it below a text."""
    say = translator(language)
    quoted = say("“{words}”").format(words=" ".join(str(row["excerpt"]).split()))
    title, source = (value if isinstance(value, str) else "" for value in (row["title_of_document"], row["source"]))
    address = link(source, str(row["excerpt"]))
    names = [title, "" if address or source == title else source]
    if document and document.published and document.published_from != "inferred":  # a guess is nothing to cite
        names.append(say("published on {day}").format(day=format_date(document.published, "long", locale=locale(language))))
    where = _where(document, int(row["excerpt_start"]), language)
    told = ", ".join(filter(None, [*names, where]))
    return " ".join(filter(None, [quoted, f"— {told}." if told else "", address]))


def _where(document: Document | None, start: int, language: str) -> str:
    """The page, else the paragraph."""
    if document is None or document.media == "table":
        return ""
    say = translator(language)
    if page := document.page(start):
        return say("page {n}").format(n=page)
    number = next((number for number, span in enumerate(paragraphs(document.text), 1) if span.end > start), None)
    return say("paragraph {n}").format(n=number) if number else ""


def annotation(row: Mapping[Any, Any], document: Document | None) -> dict[str, object]:
    """The event as a W3C Web Annotation (https://www.w3.org/TR/annotation-model/): its source, and the words by quotation and position.

    Without the `document` the quotation has no context. Positions count Unicode characters, as the standard has it.
    """
    span = Span(int(row["excerpt_start"]), int(row["excerpt_end"]))
    text = document.text if document else ""
    around = {"prefix": text[max(0, span.start - CONTEXT) : span.start], "suffix": text[span.end : span.end + CONTEXT]} if document else {}
    source = row["source"] if isinstance(row["source"], str) else f"urn:timeline:{row['document']}"
    dated = str(row["edtf"] or "")
    return {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "type": "Annotation",
        "motivation": "describing",
        "body": [
            {"type": "TextualBody", "purpose": "describing", "value": row["title"], "language": row["language"] or None},
            *([{"type": "TextualBody", "purpose": "tagging", "format": "text/x-edtf", "value": dated}] if dated else []),
        ],
        "target": {
            "source": source,
            "selector": [
                {"type": "TextQuoteSelector", "exact": row["excerpt"], **around},
                {"type": "TextPositionSelector", "start": span.start, "end": span.end},
            ],
        },
    }
