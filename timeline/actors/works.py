"""Films, books, albums, exhibitions: a title in quotation marks or italics is an actor, called "the film" afterwards."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import replace

from timeline.actors.cast import Actor, ActorMention, Cast
from timeline.actors.descriptors import people
from timeline.actors.tongue import Tongue
from timeline.span import Span

_QUOTED = re.compile(
    r"«\s?([^«»\n]{2,60}?)\s?»|“([^“”\n]{2,60})”|„([^„“\n]{2,60})“"
    r"|(?<!\w)\"([^\"\n]{2,60})\"(?!\w)|(?<![\w*_])[*_]([^*_\n]{2,60})[*_](?![\w*_])"
)
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*'?")
_REACH = 40  # characters read on either side of a title
_LONGEST = 8  # words of a title
_SENTENCE = re.compile(r"[.!?…,;:]\Z")


def add(text: str, cast: Cast, tongue: Tongue) -> Cast:
    """`cast` with the works whose title stands in marks beside a noun for such a thing, or is set in marks again and again.

    `text` is straightened. What is said is no title: it ends in a full stop or a comma, begins small, or a verb of saying stands beside it.
    """
    if not tongue.refs.works:
        return cast
    found: dict[str, list[Span]] = defaultdict(list)
    told: set[str] = set()
    for match in _QUOTED.finditer(text):
        group = next(i for i, words in enumerate(match.groups(), 1) if words)
        title, span = match[group], Span(*match.span(group))
        if not title[0].isalnum() or title[0].islower() or len(title.split()) > _LONGEST or _SENTENCE.search(title):
            continue
        found[title].append(span)
        if _is_called(text, Span(*match.span()), tongue):
            told.add(title)
    spans = sorted(span for title in told for span in found[title])
    if not spans:
        return cast
    kept = [mention for mention in cast.mentions if mention.actor in told or not any(span.overlaps(mention.span) for span in spans)]
    free = Cast(cast.actors, tuple(kept))
    mentions = [*kept, *(ActorMention(span, title, "name") for title in told for span in found[title] if free.is_free(span))]
    still = {mention.actor for mention in mentions}
    actors = [replace(actor, kind="work") if actor.name in told else actor for actor in cast.actors if actor.name in still]
    known = {actor.name for actor in actors}
    new = (Actor(title, "work", (title,)) for title in found if title in told and title not in known)
    return Cast((*actors, *new), tuple(sorted(mentions, key=lambda mention: mention.span)))


def _is_called(text: str, span: Span, tongue: Tongue) -> bool:
    """True where a noun for a work stands right before or, after a comma, behind: "the film “Tides”", "«Il guado», l'opera seconda"."""
    refs, words = tongue.refs, tongue.words
    before = [word.lower() for word in _WORD.findall(text, max(0, span.start - _REACH), span.start)][-2:]
    if before and (_is_work(before[-1], tongue) or (len(before) == 2 and _is_work(before[0], tongue) and people(before[1], refs))):
        return text[span.start - 1 : span.start] in (" ", "'")
    behind = text[span.end : span.end + _REACH]
    if not behind.startswith(", "):
        return False
    after = [word.lower() for word in _WORD.findall(behind)]
    article = after and (after[0] in words.definite or after[0] in refs.indefinite or after[0] in refs.possessives)
    noun = after[1:4] if refs.noun_last or not words.capitals_name else after[1:3]
    return bool(article) and any(_is_work(word, tongue) for word in noun)


def _is_work(word: str, tongue: Tongue) -> bool:
    return any(tongue.words.entry(word, sort) for sort in tongue.refs.works)
