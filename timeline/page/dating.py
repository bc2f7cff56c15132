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
_OPEN = re.compile(
    r"(?i)(?:(?P<since>since|from|depuis|dès|à partir d[eu]|seit|ab|desde|a partir del?|da|dal|sinds|vanaf|od)"
    r"|(?P<until>until|till|up to|jusqu['’](?:en|au|aux|à)|jusqu['’]|bis(?: zu[mr]?)?|hasta|fino (?:a|al)|tot|do))\b\s*(?P<date>\S.*)"
)
"""A date that one end of a stretch is known by, with the words before it in each language."""
_ROUGH = re.compile(r"(?i)[~≈] ?(\S.*)|(\S.*?) (?:environ|or so|aproximadamente|más o menos|ungefähr)")
"""Signs and words that a date is rough, as the page itself writes them."""


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
    if (end := opened(text)) and (one := _found(end[1], languages, published)) and "/" not in one:
        return edtf(f"{one}/.." if end[0] == "since" else f"../{one}")
    if found := _found(text, languages, published):
        return found
    raise TimelineError("“{words}” is not understood as a date; write it as in a sentence, or like 2021-05-03", words=text[:60])


def opened(text: str) -> tuple[str, str] | None:
    """Whether words say "since" or "until", in any language, and the date that they say it of.

    >>> opened("depuis mai 2012"), opened("bis 2012"), opened("2012")
    (('since', 'mai 2012'), ('until', '2012'), None)
    """
    found = _OPEN.fullmatch(text)
    return (("since" if found["since"] else "until"), found["date"]) if found else None


def _found(text: str, languages: tuple[str | None, ...], published: date | None) -> str:
    """The EDTF of the only date in the text, if it is of nothing else."""
    if rough := _ROUGH.fullmatch(text):
        exact = _found(rough[1] or rough[2], languages, published)
        return edtf(exact if not exact or exact.endswith("~") else f"{exact}~")
    for language in dict.fromkeys((*languages, "en")):
        for mention in tagging.mentions(text[:LONGEST], language, published):
            around = text[: mention.start] + " " + text[mention.end :]
            if mention.timex is not None and not _FILLING.sub("", around):
                return edtf(mention.timex.edtf)
    return ""
