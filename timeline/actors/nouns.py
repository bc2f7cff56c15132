"""The noun phrase that a definite noun begins: its noun, its adjectives, and what follows it."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass

from timeline.actors.descriptors import people
from timeline.actors.discourse import REACH, WORD, Discourse, Place
from timeline.span import Span

Decision = tuple[str | None, str] | None
"""The actor and why; (None, "") where the noun is plain and its actor is not; None where a rule has nothing to say."""
_LONGEST = 4  # words of a noun phrase


@dataclass(frozen=True, slots=True)
class Noun:
    """A noun with its article and adjectives; `peoples` are beginnings of the names of peoples among these."""

    word: str
    span: Span
    peoples: frozenset[str]
    place: Place

    @property
    def end(self) -> int:
        """One past the last character."""
        return self.span.end


def read(place: Place, talk: Discourse) -> Noun | None:
    """The noun phrase that begins at `place`, after its article."""
    words, refs = talk.words, talk.refs
    tokens: list[re.Match[str]] = []
    position = place.start
    while len(tokens) < _LONGEST and (match := WORD.match(talk.text, position)) and talk.date_at(match.start()) is None:
        index = bisect_left(talk.starts, match.start())
        if index < len(talk.starts) and talk.starts[index] == match.start():
            break
        tokens.append(match)
        if talk.text[match.end() : match.end() + 1] != " ":
            break
        position = match.end() + 1
    forms = [token[0].lower() for token in tokens]
    if not forms:
        return None
    first = 0
    if not words.capitals_name:
        first = next((i for i, token in enumerate(tokens) if token[0][:1].isupper()), 0)
    else:
        while first + 1 < len(forms) and (forms[first] in refs.prenominal or (refs.noun_last and people(forms[first], refs))):
            named = forms[first] in refs.prenominal or is_known(forms[first + 1], talk)  # "the Serb wept"
            if not (named and _is_noun(forms[first + 1], talk)):
                break
            first += 1
    last = first
    if last + 1 < len(forms) and forms[last] in words.roles and forms[last + 1] in words.roles:
        last += 1
    elif refs.noun_last and last + 1 < len(forms) and not is_known(forms[last], talk) and is_known(forms[last + 1], talk):
        last += 1  # "the feed maker"
    modifiers = forms[:first] + (forms[last + 1 : last + 2] if not refs.noun_last and words.capitals_name else [])
    stems = frozenset(stem for word in modifiers if (stem := people(word, refs)))
    end = tokens[last].end()
    if stems and last + 1 < len(forms) and people(forms[last + 1], refs) and not refs.noun_last:
        end = tokens[last + 1].end()
    word = forms[last] if forms[first] not in words.roles or last == first else forms[first]
    return Noun(word, Span(_article(place, talk), end), stems, Place(tokens[first].start(), end, word, place.previous, place.earlier))


def _is_noun(word: str, talk: Discourse) -> bool:
    """True for what may be a noun: no function word and no verb."""
    words = talk.words
    joins = word in words.of or word in words.locatives or word in words.relatives or word in words.auxiliaries or word in talk.refs.copulas
    return not joins and word not in words.starters and not talk.tongue.is_verb(word)


def is_known(word: str, talk: Discourse) -> bool:
    """True for a noun that people, organisations or things are called by, here or elsewhere."""
    words = talk.words
    return word in words.roles or word in words.groups or word in words.things or word in talk.about.descriptors.called


def is_setting(noun: Noun, talk: Discourse) -> bool:
    """True after a preposition of place: "in the city"."""
    return noun.place.earlier in talk.words.locatives and noun.place.previous in talk.words.definite


def _article(place: Place, talk: Discourse) -> int:
    """Where the article before the noun begins."""
    begin = place.start - len(place.previous) - (not place.previous.endswith("'"))
    index = bisect_left(talk.starts, place.start)
    free = all(mention.span.end <= begin for mention in talk.cast.mentions[max(0, index - 1) : index])
    stands = talk.text[begin : begin + len(place.previous)].lower() == place.previous
    return begin if free and stands and place.previous in talk.words.definite else place.start


def is_named(end: int, talk: Discourse) -> bool:
    """True when a name follows at once: "la société Acme", "the chief executive, Sam Altman"."""
    index = bisect_left(talk.starts, end)
    if index == len(talk.starts) or talk.starts[index] - end > 6:
        return False
    between = WORD.findall(talk.text, end, talk.starts[index])
    return all(word.lower() in talk.words.titles for word in between)


def is_named_apart(end: int, talk: Discourse) -> bool:
    """True when an adjective and a name follow: "le groupe bruxellois Van Oosten"."""
    following = WORD.match(talk.text, end + 1)
    if following is None or talk.refs.noun_last or not talk.words.capitals_name or not following[0].islower():
        return False
    index = bisect_left(talk.starts, following.end())
    near = index < len(talk.starts) and talk.text[following.end() : talk.starts[index]] == " "
    return near and _is_noun(following[0], talk)


def is_named_soon(end: int, actor: str, talk: Discourse) -> bool:
    """True where the noun's own name still follows: "le modèle génératif Sora"."""
    index = bisect_left(talk.starts, end)
    return index < len(talk.starts) and talk.starts[index] - end < REACH and talk.cast.mentions[index].actor == actor


def is_complemented(end: int, talk: Discourse) -> bool:
    """True for "la société de …", "the union that …": what follows tells which one it is."""
    following = WORD.match(talk.text, end + 1)
    return following is not None and following[0].lower() in talk.words.relatives.union(talk.words.of)
