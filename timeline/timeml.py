"""An article with its dates marked in the text: TimeML, the format of the temporal corpora and their tools."""

from __future__ import annotations

import re
from collections.abc import Iterable
from xml.sax.saxutils import escape, quoteattr

from timeline.dates.mention import DateMention
from timeline.document import Document

_UNPRINTABLE = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")  # what XML 1.0 cannot hold


def inline(document: Document, mentions: Iterable[DateMention]) -> str:
    """The TimeML of one document: `mentions` (in order, none overlapping) are TIMEX3 elements inside its text.

    Without its marks the text of TEXT is the document's, except that characters which XML forbids are U+FFFD. What was counted from the
    creation time points to it (`anchorTimeID`).

    >>> from datetime import date
    >>> from timeline.dates.tagging import tag
    >>> article = Document("R&D began in 2019.", published=date(2024, 2, 19), language="en")
    >>> inline(article, tag(article.text, published=article.published, language="en")).splitlines()[5]
    '<TEXT>R&amp;D began in <TIMEX3 tid="t1" type="DATE" value="2019">2019</TIMEX3>.</TEXT>'
    """
    parts, position = [], 0
    for number, mention in enumerate(mentions, 1):
        parts += [_text(document.text[position : mention.start]), _element(number, mention)]
        position = mention.end
    parts.append(_text(document.text[position:]))
    day = document.published.isoformat() if document.published else ""
    created = f'<TIMEX3 tid="t0" type="DATE" value="{day or "XXXX-XX-XX"}" functionInDocument="CREATION_TIME">{day}</TIMEX3>'
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        "<TimeML>",
        f"<DOCID>{_text(document.source or document.id)}</DOCID>",
        f"<DCT>{created}</DCT>",
        f"<TITLE>{_text(document.title or '')}</TITLE>",
        f"<TEXT>{''.join(parts)}</TEXT>",
        "</TimeML>",
        "",
    ]
    return "\n".join(lines)


def _element(number: int, mention: DateMention) -> str:
    attributes = {"tid": f"t{number}", "type": mention.type, "value": mention.value}
    if mention.mod:
        attributes["mod"] = mention.mod
    if mention.anchor in ("published", "inferred") and mention.reference:
        attributes |= {"temporalFunction": "true", "anchorTimeID": "t0"}
    written = "".join(f" {name}={quoteattr(value)}" for name, value in attributes.items())
    return f"<TIMEX3{written}>{_text(mention.text)}</TIMEX3>"


def _text(text: str) -> str:
    return escape(_UNPRINTABLE.sub("\ufffd", text))
