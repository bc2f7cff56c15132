"""What stands in an article and tells nothing of the world: its headlines, captions, bylines and lists of related articles."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from timeline.document import Document
from timeline.locales.datelines import PUBLISHED, UPDATED
from timeline.locales.furniture import ABOUT_ITSELF, BYLINES, CAPTIONS, RELATED
from timeline.span import Span
from timeline.text.sentences import paragraphs

_LINE = 160  # a headline, a caption or a byline is no longer
_HEADING = 120  # nor is a heading in the middle of a text
_BULLET = r"[\s•▪●■◆►▶→>*·–—-]*"
_QUOTES = "»”\"'’)] \u00a0\u202f"


def _any(phrases: Iterable[str]) -> str:
    return "|".join(map(re.escape, sorted(phrases, key=len, reverse=True)))


_NAME = r"[^\W\d_][\w'.-]{0,30}(?: [^\W\d_][\w'.-]{0,30}){0,6}"
_REFERENCE = re.compile(rf"{_BULLET}\[?(?:{_any(RELATED)})\b(?P<rest>[^\n]*)")
_CAPTION = re.compile(rf"{_BULLET}(?:{_any(CAPTIONS)})(?: [^\n:.]{{1,30}})?\s?:")
_CREDIT = re.compile(
    rf"(?:[(\[]?(?:{_any(CAPTIONS)})\s?(?:: ?|by |par |von |de |di )[^\n:;()]{{2,60}}[)\]]?|[(\[]?(?:©|\(c\)) ?[^\n;()]{{2,60}}[)\]]?"
    r"|[(\[](?:ap|afp|reuters|dpa|efe|ansa|getty|epa|keystone)\b[^\n()\[\]]{0,60}[)\]])\.?"
)
_COPYRIGHT = re.compile(r"\W*(?:©|\(c\) |copyright\b|all rights reserved|tous droits réservés|alle rechte vorbehalten)")
_BYLINE = re.compile(rf"(?:{_any(BYLINES)}) {_NAME}")
_STAMP = re.compile(rf"{_BULLET}(?:{_any(phrase for phrase in (*PUBLISHED, *UPDATED) if len(phrase) > 5)})\b")
_ABOUT_ITSELF = re.compile(rf"[\W_]*(?:{_any(ABOUT_ITSELF)})")
_OPENING_DATE = re.compile(rf"{_BULLET}(?:\w+[ ,.]{{1,2}}){{0,3}}\d")


def find(document: Document, sentences: Sequence[Span], told: Sequence[Span] = ()) -> list[Span]:
    """The stretches of `document` whose dates date nothing, in text order. `told` are quoted posts, which are never among them.

    The headline; lines that begin as captions, bylines, notices of publication or references to other articles do, and the headlines listed
    under such a reference; a line without a stop between paragraphs of prose; sentences on the article itself.
    """
    lines = [Line.of(document.text, span) for span in paragraphs(document.text)]
    found = headline(document, sentences)
    listing = False
    for number, line in enumerate(lines):
        if any(post.overlaps(line.span) for post in told):
            listing = False
            continue
        reference = _REFERENCE.match(line.words)
        listing = _opens_list(reference) if reference else listing and _is_listed(line)
        if listing or (reference and _refers(reference, line)) or _is_apparatus(line) or _stands_alone(lines, number):
            found.append(line.span)
    found += [sentence for sentence in sentences if _ABOUT_ITSELF.match(document.text[sentence.start : sentence.start + 80].lower())]
    return sorted(found)


def headline(document: Document, sentences: Sequence[Span]) -> list[Span]:
    """The document's first line where it is its title: given as such, or a line without a stop above longer text."""
    if len(sentences) < 2:
        return []
    first, second = sentences[0], sentences[1]
    line = first.of(document.text)
    apart = "\n" in document.text[first.end : second.start]
    unstopped = line[-1] not in ".!?…»”\"')" and len(second) > len(line)
    return [first] if apart and (line == document.title or unstopped) else []


class Line:
    """A line of a text, or a block of them where the text was wrapped: its words in lower case, and whether it ends with a stop."""

    __slots__ = ("span", "stopped", "words")

    def __init__(self, span: Span, words: str, stopped: bool) -> None:
        self.span, self.words, self.stopped = span, words, stopped

    @classmethod
    def of(cls, text: str, span: Span) -> Line:
        """The line at `span`; of a long one, only as much as a line of this sort may have is kept."""
        words = text[span.start : min(span.end, span.start + _LINE + 1)].lower().replace("’", "'")
        last = text[max(span.start, span.end - 12) : span.end].rstrip(_QUOTES)
        return cls(span, words, last.endswith((".", "!", "?", "…", ":", ";", "。", "！", "？")))


def _opens_list(reference: re.Match[str]) -> bool:
    """True where nothing but the lead-in stands on the line: the articles follow below."""
    return not reference["rest"].strip(" :»>→-…]")


def _refers(reference: re.Match[str], line: Line) -> bool:
    """True for "Read more: …" and for a line without a stop; "Related costs rose in 2021." is prose."""
    return reference["rest"].lstrip(" ]")[:1] in (":", "»", ">", "→", "|") or (not line.stopped and len(line.span) <= _LINE)


def _is_listed(line: Line) -> bool:
    """True for one of the headlines in a list of articles."""
    return len(line.span) <= _LINE and (not line.stopped or line.words.rstrip(_QUOTES).endswith(("?", "!", "…")))


def _is_apparatus(line: Line) -> bool:
    """True for captions, credits, copyright lines, bylines and notices of when the article was published or changed."""
    if _CAPTION.match(line.words):
        return True
    if len(line.span) > 2 * _LINE:
        return False
    if len(line.span) <= _LINE and any(match.end() == len(line.words) for match in _CREDIT.finditer(line.words)):
        return True
    if line.stopped or len(line.span) > _HEADING:
        return bool(_COPYRIGHT.match(line.words))
    return any(pattern.match(line.words) for pattern in (_COPYRIGHT, _BYLINE, _STAMP))


def _stands_alone(lines: Sequence[Line], number: int) -> bool:
    """True for a heading or a caption in prose: a short line without a stop, between lines that have theirs.

    The entries of a chronology begin with their dates, and the last line of a text may have lost its stop.
    """
    line = lines[number]
    if line.stopped or not 0 < number < len(lines) - 1 or len(line.span) > _HEADING or _OPENING_DATE.match(line.words):
        return False
    above = number == 1 or lines[number - 1].stopped
    return above and lines[number + 1].stopped
