"""Public bodies without a name that act: "The county announced…" is somebody, as long as the text names no county."""

from __future__ import annotations

import re
from collections import defaultdict

from timeline.actors.cast import Actor, ActorMention, Cast
from timeline.actors.catalogue import straighten
from timeline.actors.discourse import INSTITUTION
from timeline.actors.tongue import Tongue
from timeline.span import Span

_BESIDE = 5  # characters between a noun and its verb, a pronoun among them
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*'?")


def add(text: str, cast: Cast, tongue: Tongue) -> Cast:
    """`cast` with the institutions that act in `text` (straightened), each under its noun: "County"."""
    refs = tongue.refs
    if not refs.institutions:
        return cast
    named = {part for actor in cast.actors for part in straighten(actor.name).lower().split()}
    governed = any(part in refs.town for part in named)
    found: dict[str, list[Span]] = defaultdict(list)
    acting: set[str] = set()
    tokens = list(_WORD.finditer(text))
    for i, word in enumerate([token[0].lower() for token in tokens[1:]]):
        if word not in refs.institutions or word in named or (governed and word in refs.town) or not _is_bare(tokens, i, tongue):
            continue
        article, noun = tokens[i], tokens[i + 1]
        span = Span(article.start() if article[0].lower() in tongue.words.definite else noun.start(), noun.end())
        found[word].append(span)
        if _acts(text, tokens, i, tongue):
            acting.add(word)
    mentions, actors = list(cast.mentions), list(cast.actors)
    for word in sorted(acting, key=lambda word: found[word]):
        spans = [span for span in found[word] if cast.is_free(span)]
        if spans:
            name = word[0].upper() + word[1:]
            actors.append(Actor(name, "organisation", tuple(dict.fromkeys(span.of(text) for span in spans))))
            mentions += [ActorMention(span, name, INSTITUTION, "definite noun: the only one in the text") for span in spans]
    return Cast(tuple(actors), tuple(sorted(mentions, key=lambda mention: mention.span)))


def _is_bare(tokens: list[re.Match[str]], i: int, tongue: Tongue) -> bool:
    """True for an article and a noun that nothing tells apart, and that is no mere place ("in the city")."""
    article, noun = tokens[i], tokens[i + 1]
    word, before = article[0].lower(), tokens[i - 1][0].lower() if i else ""
    if noun.start() - article.end() > 1 or not (word in tongue.words.definite or word in tongue.words.contracted):
        return False
    if before in tongue.words.locatives and before not in tongue.words.of:
        return False
    after = tokens[i + 2] if i + 2 < len(tokens) else None
    if after is None or after.start() - noun.end() > 1:
        return True
    told = (
        after[0].lower() in tongue.words.of
        or after[0].lower() in tongue.words.relatives
        or (after[0][0].isupper() and tongue.words.capitals_name)
    )
    return not told and after[0].lower() not in tongue.words.contracted


def _acts(text: str, tokens: list[re.Match[str]], i: int, tongue: Tongue) -> bool:
    """True where a verb follows at once or, in a clause that begins with something else, stands right before."""
    after = tokens[i + 2] if i + 2 < len(tokens) else None
    if tokens[i][0].lower() not in tongue.words.definite or after is None:
        return False
    starts = (
        i == 0 or bool(text[tokens[i - 1].end() : tokens[i].start()].strip()) or tokens[i - 1][0].lower() in tongue.grammar.complementisers
    )
    if after[0].lower() in tongue.refs.objects or after[0].lower() in tongue.grammar.clitics:  # "la mairie l'avait racheté"
        after = tokens[i + 3] if i + 3 < len(tokens) else after
    plain = after.start() - tokens[i + 1].end() <= _BESIDE and tongue.is_verb(after[0])
    joined = after[0].lower() in tongue.grammar.coordinators and i > 0 and tokens[i - 1][0].lower() not in _led(tongue)
    inverted = tongue.grammar.verb_final and i > 0 and tongue.is_verb(tokens[i - 1][0])
    return (starts and plain) or inverted or joined


def _led(tongue: Tongue) -> frozenset[str]:
    """What stands before a noun that is no subject."""
    return tongue.grammar.lead_prepositions | tongue.words.locatives.union(tongue.words.of)
