"""When a text was written: stated in a dateline, or inferred from the dates it tells."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from timeline.dates.mention import DateMention
from timeline.dates.tense import tense
from timeline.document import Document
from timeline.locales.datelines import PUBLISHED, UPDATED
from timeline.span import Span
from timeline.text.language import detect
from timeline.text.posts import Post, at
from timeline.timex import Grain

_HEAD = 1_500  # characters at the top in which a dateline stands
_TAIL = 300  # and at the bottom
_LINE = 160  # a dateline's own line is no longer, unless the article begins on it

_LEAD_IN = "|".join(map(re.escape, sorted((*PUBLISHED, *UPDATED), key=len, reverse=True)))
_LEADING = re.compile(rf"(?:^|[|·•–—\-(/,])\s*(?:{_LEAD_IN})\s*:?\s*(?:le |on |am |el |il )?$")
_UPDATING = re.compile(rf"(?:{'|'.join(map(re.escape, UPDATED))})\s*:?\s*$")
_PLACE = re.compile(r"^[A-ZÀ-ÖØ-Þ][\w'’.\-]{0,30}(?: [A-ZÀ-ÖØ-Þ][\w'’.\-]{0,30}){0,3}(?: \([^()\n]{1,30}\))?,? (?:le |den |a |il )?$")
_AFTER_PLACE = re.compile(r"\s*(?:\([^()\n]{1,30}\)\s*)?(?:\.?\s?[–—]|\.?\s?-\s|\.?$)", re.MULTILINE)
_SHOUTED = re.compile(r"[^a-zß-öø-ÿ]+(?:le |den |a |il )?$")  # MADRID, 3 de mayo de 2021. El juez…
_STOP = re.compile(r"\.\s+\S")
_BYLINE = re.compile(r"[|·•]\s*$")
_EDGE = r"[\s,.:;|·•–—\-]*"
_ONLY = re.compile(rf"{_EDGE}(?:(?:le|am|on|the|el|il)\s)?")
_CLOCK = re.compile(
    rf"{_EDGE}(?:(?:à|at|um|a las|alle)?\s?\d{{1,2}}\s?(?:[:h.]\s?\d{{0,2}}|[ap]\.?m\.?)"
    rf"(?:\s?(?:[ap]\.?m\.?|Uhr|[A-Z]{{2,4}}))?{_EDGE})?"
)


@dataclass(frozen=True, slots=True)
class Dateline:
    """Where a text says when it was published (or `updated`): the whole formula, and the day."""

    span: Span
    day: date
    updated: bool = False


def identify(document: Document) -> Document:
    """The document with its language, detected where it is not given."""
    return document if document.language else replace(document, language=detect(document.text))


def settle(document: Document, dates: Sequence[DateMention], posts: Sequence[Post]) -> Document:
    """The document with its publication date, as far as it can be known.

    A date given by the caller or by metadata stands; then a dateline in the text; then the earliest day that is consistent with the
    days the text tells as past; else it stays unknown. `dates` are those of the text, read with no publication date.
    """
    if document.published is not None:
        return document
    lines = datelines(document.text, dates)
    if lines:
        first = next((line for line in lines if not line.updated), lines[0])
        return replace(document, published=first.day, published_from="text")
    day = infer(document, dates, posts)
    return replace(document, published=day, published_from="inferred") if day else document


def datelines(text: str, dates: Iterable[DateMention]) -> tuple[Dateline, ...]:
    """The datelines of `text`: a full day near its top or bottom, after "Published", after a place, or alone on its line."""
    return tuple(line for mention in dates if (line := _dateline(text, mention)))


def infer(document: Document, dates: Sequence[DateMention], posts: Sequence[Post]) -> date | None:
    """The earliest day on which the text can have been written: the latest day it states in full and tells as past.

    None when no such day is stated, or when the text tells of a later month or year, so that it was written some time after.
    A post is past whatever it says: it is signed.
    """
    told = [mention for mention in dates if mention.timex and mention.anchor == "stated" and _is_past(document, mention, posts)]
    days = [mention.last for mention in told if mention.last and _is_day(mention)]
    if not days:
        return None
    latest = max(days)
    starts = [mention.first for mention in told if mention.first]
    return latest if all(start <= latest for start in starts) else None


def _is_day(mention: DateMention) -> bool:
    return mention.timex is not None and mention.timex.grain in (Grain.DAY, Grain.INSTANT) and not mention.timex.implied


def _is_past(document: Document, mention: DateMention, posts: Sequence[Post]) -> bool:
    post = at(posts, mention.start)
    if post and post.signature.covers(mention.span):
        return True
    start = document.text.rfind("\n", 0, mention.start) + 1
    end = document.text.find("\n", mention.end)
    line = Span(start, end if end >= 0 else len(document.text))
    return tense(document.text, document.language, line, mention.span).time != "future"


def _dateline(text: str, mention: DateMention) -> Dateline | None:
    near = mention.end <= _HEAD or mention.start >= len(text) - _TAIL
    if not near or mention.anchor != "stated" or not _is_day(mention) or mention.first is None:
        return None
    start = text.rfind("\n", 0, mention.start) + 1
    end = text.find("\n", mention.end)
    end = len(text) if end < 0 else end
    before, after = text[start : mention.start], text[mention.end : end]
    opening = _opening(before, after) if len(before) <= _LINE else None
    if opening is None:
        return None
    clock = _CLOCK.match(after)
    span = Span(start + opening, mention.end + (clock.end() if clock else 0))
    return Dateline(span, mention.first, bool(_UPDATING.search(before.lower())))


def _opening(before: str, after: str) -> int | None:
    """Where in the line the dateline begins, given the words `before` and `after` its day; None when it is none."""
    lead = _LEADING.search(before.lower())
    inside = lead is not None and lead[0].startswith(",") and not _CLOCK.fullmatch(after)  # "The book, published …, sold well"
    if lead and not inside and (lead.start() == 0 or len(before) + len(after) < _LINE):
        return 0 if lead[0].startswith(",") else lead.start()
    if _PLACE.match(before) and (_AFTER_PLACE.match(after) or (_SHOUTED.match(before) and _STOP.match(after))):
        return 0
    if _BYLINE.search(before) and len(after) < _LINE:
        return len(before)
    return 0 if _ONLY.fullmatch(before) and _CLOCK.fullmatch(after) else None


def apart(sentences: Sequence[Span], lines: Sequence[Dateline]) -> tuple[Span, ...]:
    """The sentences without the datelines that some begin with."""
    ends = {line.span.start: line.span.end for line in lines}
    return tuple(Span(max(s.start, end), s.end) if (end := ends.get(s.start, s.end)) < s.end else s for s in sentences)
