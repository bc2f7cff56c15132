"""Quoted posts: lines of someone's own words, closed by a signature line "– Name (@handle) 18 February 2024"."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from timeline.locales.loading import locale_words
from timeline.locales.voices import Voice
from timeline.span import Span

_SIGNATURE = re.compile(
    r"^[ \t]*(?:[–—―-]{1,2}[ \t]*)?(?P<name>[^\n()@]{0,80}?)[ \t]*\(?(?<!\w)(?P<handle>@\w{1,40})(?!\w)\)?[^\n]{4,60}$", re.MULTILINE
)
_LONGEST = 1_200  # characters of a post looked at above its signature; longer ones are cut there
_WORDS = re.compile(r"[^\W\d_]+")
_UNFINISHED = re.compile(r"[^.!?…»”\")]\s*\Z")
_OWN_SIGNS = re.compile(r"[\U0001F000-\U0001FAFF\u2600-\u27BF\u2B50\uFE0F]|https?://|pic\.twitter\.com|(?<!\w)[#@]\w")
_QUOTED = re.compile(r"[«“„\"]")
_NONE = Voice()


@dataclass(frozen=True, slots=True)
class Post:
    """One quoted post. `span` is all of it with the signature line, `body` the words posted, `signature` the closing line."""

    span: Span
    body: Span
    signature: Span
    author: Span
    """The author's name, or the handle where no name is given."""


def find(text: str, language: str | None) -> tuple[Post, ...]:
    """The quoted posts of `text`, in order.

    A signature line needs a handle and something after it that may be a date; whether it is one is the caller's to see. The
    post is the line above, and the lines above that as long as they plainly belong to it (a line that ends unfinished, one that
    speaks in the first person or holds an emoji, a link or a hashtag, one that the next goes on from with "But"), or, where
    blank lines part the text into blocks, the block.
    """
    voice = voice_of(language)
    posts: list[Post] = []
    floor = 0
    for match in _SIGNATURE.finditer(text):
        start = _opening(text, match.start(), max(floor, match.start() - _LONGEST), voice)
        if start is None:
            continue
        line = match[0]
        signature = Span(match.start() + len(line) - len(line.lstrip()), match.start() + len(line.rstrip()))
        body = Span(start, start + len(text[start : match.start()].rstrip()))
        part = "name" if match["name"].strip() else "handle"
        posts.append(Post(Span(start, signature.end), body, signature, Span(*match.span(part))))
        floor = match.end()
    return tuple(posts)


def at(posts: Sequence[Post], position: int) -> Post | None:
    """The post that holds the character at `position`, if any; `posts` are in text order."""
    index = bisect_right(posts, position, key=lambda post: post.span.start) - 1
    return posts[index] if index >= 0 and position < posts[index].span.end else None


def voice_of(language: str | None) -> Voice:
    """How people who post speak; empty for a language without a file of it."""
    return locale_words(language, "voice", Voice) or _NONE


def _opening(text: str, end: int, floor: int, voice: Voice) -> int | None:
    """Where the post that ends at `end` (the start of its signature line) begins; None when nothing stands above it."""
    lines: list[tuple[int, str]] = []
    position = floor
    for line in text[floor:end].split("\n"):
        lines.append((position, line))
        position += len(line) + 1
    while lines and not lines[-1][1].strip():
        lines.pop()
    while lines and not lines[0][1].strip():
        lines.pop(0)
    if not lines:
        return None
    top = len(lines) - 1
    blocks = any(not line.strip() for _, line in lines)
    while top > 0:
        above = lines[top - 1][1]
        if not above.strip() or not (blocks or _belongs(above, lines[top][1], voice)):
            break
        top -= 1
    start, line = lines[top]
    return start + len(line) - len(line.lstrip())


def _belongs(above: str, below: str, voice: Voice) -> bool:
    """True when the line `above` plainly is part of the post that goes on with `below`."""
    if _OWN_SIGNS.search(above) or _UNFINISHED.search(above[-8:]):
        return True
    first = _WORDS.search(below.lower())
    if first and first[0] in voice.continuers:
        return True
    return not _QUOTED.search(above) and any(word[0] in voice.first_person for word in _WORDS.finditer(above.lower()))
