"""Pronouns and definite nouns ("La société", "the chief executive", "Elle") -> the actors they plainly stand for.

Only what is plain: where two actors fit, the words are left alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from timeline.actors import descriptions, dossier, pronouns
from timeline.actors.capitals import naming
from timeline.actors.cast import ActorMention, Cast
from timeline.actors.catalogue import Catalogue, load, straighten
from timeline.actors.discourse import WORD, Discourse, Place
from timeline.span import Span

RULE = "antecedent"


def resolve(text: str, sentences: Sequence[Span], cast: Cast, language: str | None, catalogue: Catalogue | None = None) -> Cast:
    """`cast` with the mentions that pronouns and definite nouns make, under the rule "antecedent".

    `catalogue` tells which organisations a person leads; it defaults to the shipped one.
    """
    words = naming(language)
    if not cast.actors or not (words.pronouns or words.groups):
        return cast
    straight = straighten(text)
    talk = Discourse(straight, words, cast, dossier.compile_dossier(straight, cast, words, catalogue or load(), language))
    added = [mention for sentence in sentences for mention in _read(sentence, talk)]
    if not added:
        return cast
    return Cast(cast.actors, tuple(sorted((*cast.mentions, *added), key=lambda mention: mention.span)))


def _read(sentence: Span, talk: Discourse) -> Iterator[ActorMention]:
    """The antecedent mentions of the next sentence."""
    talk.open(sentence)
    names = iter(talk.named(sentence))
    upcoming = next(names, None)
    previous = earlier = ""
    for match in WORD.finditer(talk.text, sentence.start, sentence.end):
        word = match[0].lower()
        while upcoming and upcoming.span.end <= match.start():
            upcoming = next(names, None)
        if upcoming and upcoming.span.start <= match.start():
            if match.start() <= upcoming.span.start + 1:
                talk.note(upcoming, previous)
        else:
            place = Place(match.start(), match.end(), word, previous, earlier)
            found = pronouns.resolve(place, talk) if word in talk.words.pronouns else descriptions.resolve(place, talk)
            if found:
                mention = ActorMention(found.span, found.actor, RULE)
                talk.note(mention, "")
                yield mention
        earlier, previous = previous, word
