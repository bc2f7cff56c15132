"""What the words beside the names of a text call them: "Corwin & Daye, the contractor", "le rover américain Perseverance"."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from timeline.actors.cast import Cast
from timeline.actors.tongue import Tongue
from timeline.locales.naming import Naming
from timeline.locales.references import References

_TOKEN = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*'?|[^\s\w]|_")
_OPENING, _CLOSING = frozenset('«“„"*_'), frozenset('»”“"*_')
_REACH = 60  # characters beside a name that are read
_LONGEST = 6  # words of a noun phrase
_PEOPLE_ENDING = 5  # letters after the beginning of a people's name, at most


@dataclass(frozen=True, slots=True)
class Descriptors:
    """Noun -> those whom the text calls so, in order; actor -> beginnings of the peoples it belongs to, as the text says; things built."""

    called: Mapping[str, list[str]]
    peoples: Mapping[str, set[str]]
    built: frozenset[str]
    """Actors with a noun for something built beside the name: "Harrow Bay lighthouse", "le pont du Moulin"."""
    with_article: frozenset[str]
    """Actors with an article right before the name: "The Amadeus Quartet"."""
    introduced: frozenset[int]
    """Where names end that are told apart at once: "Kessler Movers, a contractor"."""


@lru_cache(10_000)
def people(word: str, refs: References) -> str:
    """The beginning of a people's name that the lower-case `word` is built on, "" for other words."""
    if any(word in sort for sort in refs.works):
        return ""  # "romanzo" is no Roman
    return next((stem for stem in refs.peoples if word.startswith(stem) and len(word) - len(stem) <= _PEOPLE_ENDING), "")


def head(phrase: list[str], words: Naming, refs: References) -> str:
    """The noun of a phrase without its article, lower-case: the last word, the first, or the first with a capital, as the language goes."""
    if not words.capitals_name:
        return next((word.lower() for word in phrase if word[:1].isupper() and len(word) > 2), "")
    small = [word.lower() for word in phrase]
    if refs.noun_last:
        return small[-1] if small and not people(small[-1], refs) else ""
    return next((word for word in small if word not in refs.prenominal and not people(word, refs)), "")


def read(text: str, cast: Cast, tongue: Tongue) -> Descriptors:
    """Read what stands right before and behind every name; `text` is straightened."""
    words, refs = tongue.words, tongue.refs
    called: dict[str, list[str]] = defaultdict(list)
    peoples: dict[str, set[str]] = defaultdict(set)
    built: set[str] = set()
    with_article: set[str] = set()
    introduced: set[int] = set()
    for mention in cast.mentions:
        if mention.rule == "handle":
            continue
        line = text.rfind("\n", 0, mention.span.start) + 1
        before = _TOKEN.findall(text[max(line, mention.span.start - _REACH) : mention.span.start])
        behind = _TOKEN.findall(text[mention.span.end : mention.span.end + _REACH].partition("\n")[0])
        if before and behind and before[-1] in _OPENING and behind[0] in _CLOSING:
            before, behind = before[:-1], behind[1:]
        if (
            before
            and (before[-1].lower() in words.definite or before[-1].lower() in words.contracted)
            and text[mention.span.start - 1] == " "
        ):
            with_article.add(mention.actor)
        structure = _structure(before, behind, words, refs)
        placed = bool(before) and before[-1].lower() in words.locatives and behind[1:2] and behind[1].lower() in words.definite
        aside = [] if placed else _behind(behind, tongue)  # "À Lyon, le pont": not what Lyon is
        for phrase in ([structure] if structure else []), _before(before, tongue), aside:
            noun = head(phrase, words, refs) if phrase is not aside or not structure else ""
            if len(noun) > 2 and mention.actor not in called[noun]:
                called[noun].append(mention.actor)
            peoples[mention.actor].update(stem for word in phrase if (stem := people(word.lower(), refs)))
        if structure:
            built.add(mention.actor)
        if aside and behind[0] == "," and behind[1].lower() in refs.indefinite:
            introduced.add(mention.span.end)
    return Descriptors(called, peoples, frozenset(built), frozenset(with_article), frozenset(introduced))


def _structure(before: list[str], behind: list[str], words: Naming, refs: References) -> str:
    """The noun for something built that belongs to a name: "pont" of "pont du Moulin", "lighthouse" of "Harrow Bay lighthouse"."""
    if refs.noun_last:
        return behind[0].lower() if behind and behind[0] in refs.structures else ""
    joined = before[:-1] if before and before[-1].lower() in words.of else before
    noun = joined[-1].lower() if joined else ""
    return (joined[-1] if not words.capitals_name else noun) if words.entry(noun, refs.structures) else ""


def _before(tokens: list[str], tongue: Tongue) -> list[str]:
    """The noun phrase that ends before a name, if it has an article: "the contractor", "der Basler Architekt"."""
    words, refs = tongue.words, tongue.refs
    comma = bool(tokens) and tokens[-1] == ","
    tokens = tokens[:-1] if comma else tokens
    phrase = list(reversed(_words(list(reversed(tokens)), tongue)))
    first = len(tokens) - len(phrase) - 1
    article = tokens[first].lower() if first >= 0 else ""
    if article in refs.indefinite or article in words.definite or article in words.contracted:
        apart = comma or len(phrase) < (2 if words.capitals_name and not refs.noun_last else 1) or not words.capitals_name
        return phrase if apart or _is_sort(phrase, tongue) else []
    if refs.noun_last and not article[:1].isalpha() and _is_sort(phrase, tongue):
        return phrase  # "Serbian champion Ana Jovic"
    compound = not words.capitals_name and bool(phrase) and phrase[-1][:1].isupper() and tokens[-1] == phrase[-1]
    return phrase[-1:] if compound else []  # "Baukonzern Hochtief"


def _is_sort(phrase: list[str], tongue: Tongue) -> bool:
    """True where the noun of a phrase is one that announces a name: "the deal pleases Tesla" has none."""
    noun, words, refs = head(phrase, tongue.words, tongue.refs), tongue.words, tongue.refs
    titled = any(noun in sort for sort in refs.works)
    return titled or noun in words.roles or noun in words.groups or noun in words.things or noun in refs.structures or noun in refs.epithets


def _behind(tokens: list[str], tongue: Tongue) -> list[str]:
    """The noun phrase that says after a name who it is: ", a feed maker", "est une société", ", fromager"."""
    words, refs = tongue.words, tongue.refs
    if len(tokens) < 2 or not (tokens[0] == "," or tokens[0].lower() in refs.copulas):
        return []
    article = tokens[1].lower() in refs.indefinite or tokens[1].lower() in words.definite
    if not article and (tokens[0] != "," or refs.noun_last):
        return []
    rest = tokens[2:] if article else tokens[1:]
    phrase = _words(rest, tongue)
    closing = rest[len(phrase)] if len(phrase) < len(rest) else ""
    subject = tokens[0] == "," and closing[:1].isalpha() and tongue.is_verb(closing)
    inner = phrase[:-1] if refs.noun_last and tokens[1].lower() in words.definite else []
    subject |= any(words.entry(word, words.groups) or word in refs.structures for word in inner)  # ", the museum holds"
    return [] if subject else phrase  # "À Lyon, le pont a rouvert" says nothing of Lyon


def _words(tokens: list[str], tongue: Tongue) -> list[str]:
    """The first of `tokens` that may be parts of a noun phrase: no marks, function words, verbs or names."""
    words, refs = tongue.words, tongue.refs
    phrase: list[str] = []
    for token in tokens[:_LONGEST]:
        lower = token.lower()
        joins = (
            lower in words.definite or lower in words.of or lower in words.locatives or lower in words.relatives or lower in refs.indefinite
        )
        if not token[0].isalpha() or joins or lower in words.contracted or (lower in words.starters and lower not in refs.prenominal):
            break
        if token[0].isupper() and words.capitals_name and not people(lower, refs):
            break
        if token[0].islower() and tongue.is_verb(token):
            break
        phrase.append(token)
    return phrase
