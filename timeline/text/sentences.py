"""Text -> sentences, by position; the text itself is never touched."""

from __future__ import annotations

import itertools
import re

from timeline.locales.loading import locale_words
from timeline.locales.punctuation import Abbreviations
from timeline.span import Span

_BREAK = re.compile(
    r"""[.!?…。！？\n](?:  # one set of characters to begin with: the search for it is quick
        (?<=\n)
      | (?<=[.!?…])[.!?…]*(?:[ \u00a0\u202f]?[»”"’')\]])*(?=\s|\Z)  # a stop, the quotes and brackets it closes, then white space
      | (?<=[。！？])[。！？]*[」』）]*                                  # scripts without spaces
    )""",
    re.VERBOSE,
)
_LAST_WORD = re.compile(r"[^\W_][\w.'’\-]*\Z")
_NEXT_WORD = re.compile(r"[^\W\d_]+")
_STOPPED = tuple('.!?…:;。！？»”")')
_REACH = 24  # characters looked back for an abbreviation: longer ones do not exist
_LONGEST = 1_500  # characters of a sentence: it is the excerpt of its events, and read once for each of them
_WIDE = 45  # a line shorter than this was ended by its author, not by a margin


def abbreviations(language: str | None) -> Abbreviations:
    """The abbreviations of a language; empty for one without a file of them."""
    return locale_words(language, "abbreviations", Abbreviations) or Abbreviations()


def split(text: str, language: str | None = None) -> tuple[Span, ...]:
    """The sentences of `text`, in order, without surrounding white space; every other character is in exactly one.

    A line end closes a sentence, except in text that was wrapped at a margin. A stop closes it unless it belongs to an
    abbreviation or an initial, or unless a lower-case word follows (« Oui. » dit-il).
    """
    known = abbreviations(language)
    wrapped = _is_wrapped(text)
    cuts = [0]
    for match in _BREAK.finditer(text):
        ends = _line_ends(text, match.start(), wrapped) if match[0] == "\n" else _stop_ends(text, match, known)
        if ends:
            cuts.append(match.end())
    cuts.append(len(text))
    cuts = _with_long_ones_cut(text, cuts)
    return tuple(span for start, end in itertools.pairwise(cuts) if (span := _trimmed(text, start, end)))


def _with_long_ones_cut(text: str, cuts: list[int]) -> list[int]:
    """`cuts` with more inside what no reader would call a sentence, after a semicolon, a comma or a space where there is one."""
    out = cuts[:1]
    for end in cuts[1:]:
        while end - out[-1] > _LONGEST:
            low, high = out[-1] + _LONGEST // 2, out[-1] + _LONGEST
            out.append(max(text.rfind("; ", low, high), text.rfind(", ", low, high)) + 1 or text.rfind(" ", low, high) + 1 or high)
        out.append(end)
    return out


def paragraphs(text: str) -> tuple[Span, ...]:
    """The lines of `text` that hold something (blank-line blocks where the text was wrapped at a margin), trimmed."""
    pattern = r"\n[ \t]*\n" if _is_wrapped(text) else r"\n"
    cuts = [0, *(match.end() for match in re.finditer(pattern, text)), len(text)]
    return tuple(span for start, end in itertools.pairwise(cuts) if (span := _trimmed(text, start, end)))


def _trimmed(text: str, start: int, end: int) -> Span | None:
    piece = text[start:end]
    bare = piece.strip()
    if not bare:
        return None
    start += piece.index(bare[0])
    return Span(start, start + len(bare))


def _is_wrapped(text: str) -> bool:
    """True when most lines break in mid-sentence: a wide line without a stop, and a lower-case start after it."""
    lines = text.split("\n")
    inside = sum(1 for line, after in itertools.pairwise(lines) if _runs_on(line) and after[:1].islower())
    return inside >= 2 and inside * 4 >= sum(1 for line in lines if line.strip())


def _runs_on(line: str) -> bool:
    return len(line) >= _WIDE and not line.rstrip().endswith(_STOPPED)


def _line_ends(text: str, position: int, wrapped: bool) -> bool:
    """True when the line end at `position` also ends a sentence."""
    if not wrapped:
        return True
    before = text[text.rfind("\n", 0, position) + 1 : position]
    after = text[position + 1 : position + 2]
    return not before.strip() or after.isspace() or not after or len(before) < _WIDE


def _stop_ends(text: str, match: re.Match[str], known: Abbreviations) -> bool:
    """True when the stop ends its sentence."""
    rest = match.end()
    while rest < len(text) and text[rest].isspace():
        if text[rest] == "\n":
            return True
        rest += 1
    if rest == len(text):
        return True
    following = text[rest]
    if following.islower():
        return False
    if match[0] != ".":
        return True
    bare = text[max(0, match.start() - _REACH) : match.start()].rpartition(" ")[2]
    if not bare.isalpha():  # not the plain word that most sentences end with
        word = _LAST_WORD.search(bare)
        if word is None:
            return True
        bare = word[0]
    lower = bare.lower()
    if lower in known.titles:
        return False
    if following.isdigit() and lower in known.before_number:
        return False
    ordinal = known.ordinals and bare.isdigit() and len(bare) <= 2
    initial = len(bare) == 1 and bare.isupper()
    if initial or ordinal or lower in known.ordinary:
        opener = _NEXT_WORD.match(text, rest)
        return bool(opener) and opener[0] in known.starters  # type: ignore[index]
    return True
