"""What a text is about and never names: "Le vieux marché couvert a brûlé" in an article on the market is about that market."""

from __future__ import annotations

import re
from collections import defaultdict

from timeline.actors.cast import Actor, ActorMention, Cast
from timeline.actors.descriptors import people
from timeline.actors.discourse import INSTITUTION
from timeline.actors.structures import is_built
from timeline.actors.tongue import Tongue
from timeline.span import Span

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*'?")
_LONGEST = 3  # words of such a name


def add(text: str, headline: Span | None, cast: Cast, tongue: Tongue) -> Cast:
    """`cast` with what is built and has no name, each under the words that tell it apart, where the headline is about such a thing.

    Only where no actor is named after something built in the headline.
    """
    refs, words = tongue.refs, tongue.words
    above = _WORD.findall(text, headline.start, headline.end) if headline else ()
    if headline is None or not any(words.entry(word.lower(), refs.structures) for word in above):
        return cast
    if any(is_built(mention.actor, tongue) for mention in cast.mentions if headline.covers(mention.span)):
        return cast
    found: dict[str, list[Span]] = defaultdict(list)
    tokens = list(_WORD.finditer(text, headline.end))
    for i, token in enumerate(tokens):
        contracted = token[0].lower() in words.contracted
        if token[0].lower() not in words.definite and not contracted:
            continue
        phrase = _phrase(text, tokens[i + 1 : i + 2 + _LONGEST], tongue)
        if phrase and _is_free(text, token, phrase, cast):
            name = text[phrase[0].start() : phrase[-1].end()] if words.capitals_name and not refs.noun_last else phrase[-1][0]
            found[name].append(Span(phrase[0].start() if contracted else token.start(), phrase[-1].end()))
    for name in sorted(found, key=len) if words.compounds else ():  # "der Turm" is "der Wasserturm"
        longer = [other for other in found if other != name and other.lower().endswith(name.lower())]
        if len(longer) == 1:
            found[longer[0]] += found.pop(name)
        elif len(joined := [word for word in above if word.lower().endswith(name.lower()) and len(word) > len(name)]) == 1:
            found[joined[0]] = found.pop(name)  # "das Haus" of a headline on a Möbelhaus
    if not found:
        return cast
    actors = [Actor(name[0].upper() + name[1:], "place", tuple(dict.fromkeys(span.of(text) for span in found[name]))) for name in found]
    told = "definite noun: a thing built, as in the headline"
    mentions = [ActorMention(span, name[0].upper() + name[1:], INSTITUTION, told) for name, spans in found.items() for span in spans]
    return Cast((*cast.actors, *actors), tuple(sorted((*cast.mentions, *mentions), key=lambda mention: mention.span)))


def _phrase(text: str, tokens: list[re.Match[str]], tongue: Tongue) -> list[re.Match[str]]:
    """The adjectives and the noun at the beginning of `tokens`, if it is one for something built that they tell apart."""
    refs, words = tongue.refs, tongue.words
    for i, token in enumerate(tokens[:_LONGEST]):
        if i and token.start() - tokens[i - 1].end() > 1:
            return []
        lower = token[0].lower()
        if words.entry(lower, refs.structures) and token[0].islower() == words.capitals_name:
            after = tokens[i + 1] if i + 1 < len(tokens) and tokens[i + 1].start() - token.end() <= 1 else None
            adjective = after is not None and not refs.noun_last and _is_adjective(text, after, tongue)
            return tokens[: i + 2] if adjective else (tokens[: i + 1] if i or not words.capitals_name else [])
        if lower not in refs.prenominal and not people(lower, refs) and words.capitals_name:
            return []
    return []


def _is_adjective(text: str, token: re.Match[str], tongue: Tongue) -> bool:
    """True for a word behind a noun that belongs to it: by its ending, or because a mark closes the phrase."""
    word, words, grammar = token[0], tongue.words, tongue.grammar
    joints = (words.of, words.locatives, words.relatives, words.contracted, grammar.lead_prepositions, grammar.coordinators)
    if not word.islower() or any(word in table for table in joints) or tongue.is_verb(word) or word in tongue.refs.copulas:
        return False
    return word.endswith(words.adjectives or ("\0",)) or text[token.end() : token.end() + 1] == ","


def _is_free(text: str, article: re.Match[str], phrase: list[re.Match[str]], cast: Cast) -> bool:
    """True where no name stands in or right behind the words."""
    end = phrase[-1].end()
    span = Span(article.start(), end + 2)
    return cast.is_free(span) and not text[end + 1 : end + 2].isupper()
