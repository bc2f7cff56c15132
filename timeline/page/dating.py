"""A date that a reader typed, in words or as EDTF -> EDTF, read by the project's own reader."""

from __future__ import annotations

import re
from datetime import date

from timeline.corrections.checking import edtf
from timeline.dates import tagging
from timeline.errors import TimelineError

_CODED = re.compile(r"[\dXYuE~?%./-]+")
_FILLING = re.compile(r"(?i)\b[^\W\d]{1,4}\b|[^\w]+")
"""What may stand around a date: an article or preposition, marks."""
LONGEST = 200


def read(typed: str, languages: tuple[str | None, ...], published: date | None = None) -> str:
    """The EDTF of what was typed, "" for nothing; `languages` are tried in turn, and relative words count from `published`.

    Raises TimelineError for what is no date.

    >>> read("vers mai 2021", ("fr",)), read("2021-05/2021-06", ("fr",)), read(" ", ("fr",))
    ('2021-05~', '2021-05/2021-06', '')
    """
    text = " ".join(typed.split())
    if not text:
        return ""
    if _CODED.fullmatch(text) and not re.fullmatch(r"\d{1,2}[./-]\d{1,2}[./-]\d{2,4}", text):
        return edtf(text)
    for language in dict.fromkeys((*languages, "en")):
        for mention in tagging.mentions(text[:LONGEST], language, published):
            around = text[: mention.start] + " " + text[mention.end :]
            if mention.timex is not None and not _FILLING.sub("", around):
                return edtf(mention.timex.edtf)
    raise TimelineError("“{words}” is not understood as a date; write it as in a sentence, or like 2021-05-03", words=text[:60])
