"""Definite nouns ("La société", "the chief executive", "L'engin") -> the actors they plainly stand for."""

from __future__ import annotations

from bisect import bisect_left

from timeline.actors.discourse import REACH, WORD, Discourse, Found, Place, only
from timeline.span import Span


def resolve(place: Place, talk: Discourse) -> Found | None:
    """Whom the noun at `place` stands for; None where it is not definite, or where two actors fit."""
    words = talk.words
    before = place.earlier if place.previous in words.roles else place.previous  # "l'ancien maire"
    definite = before in words.definite or before in words.contracted
    if not definite and not (place.word in words.leads and talk.after_group(place.start)):
        return None
    word, end = place.word, place.end
    following = WORD.match(talk.text, end + 1) if talk.text[end : end + 1] == " " else None
    second = following[0].lower() if following else ""
    if second in words.roles and word in words.roles and following:
        end = following.end()
    if _named_at(end, talk):
        return None
    span = Span(_article(place, talk), end)
    if word in words.roles:
        return _found(span, _in_role(place, end, talk))
    if second in words.never:  # "le groupe français": which one is French is not known here
        return None
    named = talk.about.heads.get(word)
    if named and len(named) == 1:
        return Found(span, named[0])
    if word in words.things and not _complemented(end, talk):
        product = only(product for said in talk.past for product in said.products)
        return Found(span, product) if product and not _named_soon(end, product, talk) else None
    if word in words.groups and not named and not _complemented(end, talk):
        return _found(span, _group(talk) if word not in words.sorts else only(talk.about.counts))
    return None


def _found(span: Span, actor: str | None) -> Found | None:
    return Found(span, actor) if actor else None


def _article(place: Place, talk: Discourse) -> int:
    """Where the article before the noun begins."""
    begin = place.start - len(place.previous) - (not place.previous.endswith("'"))
    index = bisect_left(talk.starts, place.start)
    free = all(mention.span.end <= begin for mention in talk.cast.mentions[max(0, index - 1) : index])
    stands = talk.text[begin : begin + len(place.previous)].lower() == place.previous
    return begin if free and stands and place.previous in talk.words.definite else place.start


def _named_at(end: int, talk: Discourse) -> bool:
    """True when a name follows at once: "la société Acme", "the chief executive, Sam Altman"."""
    index = bisect_left(talk.starts, end)
    if index == len(talk.starts) or talk.starts[index] - end > 6:
        return False
    return all(word.lower() in talk.words.titles for word in WORD.findall(talk.text, end, talk.starts[index]))


def _named_soon(end: int, actor: str, talk: Discourse) -> bool:
    """True where the noun's own name still follows: "le modèle génératif Sora"."""
    index = bisect_left(talk.starts, end)
    return index < len(talk.starts) and talk.starts[index] - end < REACH and talk.cast.mentions[index].actor == actor


def _complemented(end: int, talk: Discourse) -> bool:
    """True for "la société de …", "the union that …": what follows tells which one it is."""
    following = WORD.match(talk.text, end + 1)
    return following is not None and following[0].lower() in talk.words.relatives.union(talk.words.of)


def _in_role(place: Place, end: int, talk: Discourse) -> str | None:
    """The person in a role: of a named organisation, else the one the text has said to be that, else the one spoken of who leads."""
    before = talk.after_group(place.start)
    groups, leads = [before] if before else _groups_led(end, talk), talk.about.leads
    if groups:
        if place.word not in talk.words.leads:
            return None
        return only(actor.name for actor in talk.cast.actors if leads.get(actor.name, frozenset()).issuperset(groups))
    if _complemented(end, talk):
        return None
    stated = only(talk.roles.get(place.word, ()))
    if stated:
        return stated
    if place.word in talk.words.leads and not talk.roles.get(place.word):
        return only(person for person in talk.now.people if leads.get(person))
    return None


def _groups_led(end: int, talk: Discourse) -> list[str]:
    """The organisations named behind a role: "de Tesla et de SpaceX"."""
    found: list[str] = []
    index = bisect_left(talk.starts, end)
    while index < len(talk.starts) and talk.starts[index] - end < 12:
        gap = talk.text[end : talk.starts[index]].split()
        mention = talk.cast.mentions[index]
        joined = " ".join(gap) in talk.words.of or (found and len(gap) in (1, 2) and (len(gap) == 1 or gap[1] in talk.words.of))
        if not joined or talk.about.kinds.get(mention.actor) != "organisation":
            break
        found.append(mention.actor)
        index, end = index + 1, mention.span.end
    return found


def _group(talk: Discourse) -> str | None:
    """What "the company" means: one just given a name, the last subject, the only one near, or what the text is about."""
    for said in list(reversed(talk.past))[:3]:
        if said.focus:
            return said.focus
        if said.groups:
            near, most = only(said.groups), max(talk.about.counts.values())
            if near is None or near == said.subject:
                return near or (talk.about.topic if talk.about.topic in said.groups else None)
            often = 2 * talk.about.counts[near] > most if said is talk.now else talk.about.counts[near] == most
            return near if often else talk.about.topic
    return None
