"""Nouns for a body of people ("the company", "the council", "the club") -> the organisation they plainly stand for."""

from __future__ import annotations

from timeline.actors.catalogue import straighten
from timeline.actors.discourse import REACH, Discourse, only
from timeline.actors.nouns import Decision, Noun, is_complemented, is_named_apart, is_setting
from timeline.span import Span

_NEAR = 800  # characters in which the only organisation named is the one meant


def organ(noun: Noun, talk: Discourse) -> Decision:
    """ "The board" is that of the organisation meant."""
    if noun.word not in talk.refs.organs or is_complemented(noun.end, talk):
        return None
    return _group(talk) or only(talk.about.counts), "a part of the organisation meant"


def family(noun: Noun, talk: Discourse) -> Decision:
    """The only body of that sort by its name: "the paper" is the Gazette, "la chambre" the Tribunal."""
    family = next((family for family in talk.refs.families if noun.word in family), None)
    if family is None or is_complemented(noun.end, talk) or is_setting(noun, talk):
        return None
    bodies = [name for name, kind in talk.about.kinds.items() if kind in ("organisation", None)]
    alike = [name for name in bodies if family.intersection(_parts(name)) and talk.about.first.get(name, noun.end) < noun.span.start]
    if len(alike) > 1 and talk.about.topic in alike:
        return talk.about.topic, "the one of its sort that the text is about"
    return (alike[0], "the only one of its sort") if len(alike) == 1 else None


def _parts(name: str) -> list[str]:
    """The words of a name, lower-case; of a compound also what it ends with ("landgericht": "gericht")."""
    return straighten(name).lower().replace("-", " ").split()


def group_meant(noun: Noun, talk: Discourse) -> Decision:
    """Which firm or group "the company" or "the house" is, and why."""
    word = talk.words.entry(noun.word, talk.words.groups)
    if noun.word in talk.refs.houses and talk.about.topic and talk.about.main == talk.about.topic and not _is_inside(noun, talk):
        return (None if is_complemented(noun.end, talk) else talk.about.topic), "what the text is about"
    if is_named_apart(noun.end, talk):
        return None, ""
    if word and (head := _headed_by(noun, talk)):
        led = only(group for group in talk.about.leads.get(head, ()) if group in talk.about.counts)
        return led, "led by that person"
    if noun.word in talk.refs.others or not word or talk.about.heads.get(word) or is_complemented(noun.end, talk) or is_setting(noun, talk):
        return None
    if noun.peoples:
        said = [actor for actor in talk.about.counts if noun.peoples & talk.peoples.get(actor, set())]
        return (only(said) if said else only(talk.about.counts) and talk.about.topic), "of that people"
    if word in talk.refs.town or word in talk.refs.institutions:
        return None
    if word in talk.words.sorts:
        group = only(talk.about.counts)
        sort = {part for part in straighten(group).lower().split() if part in talk.words.heads.union(talk.words.groups)} if group else set()
        return (group if not sort - {word} else None), "the only organisation"
    group = _group(talk)
    if group and _is_public(group, talk):
        firms = [name for name in talk.about.counts if not _is_public(name, talk) and talk.about.first[name] < noun.span.start]
        group = only(firms)
    return group, "the organisation spoken of"


def _headed_by(noun: Noun, talk: Discourse) -> str | None:
    """The person named behind a noun as the one who does something to it: "la société dirigée par Sam Altman"."""
    name = next((mention for mention in talk.named(Span(noun.end, noun.end + REACH))), None)
    if name is None or name.actor not in talk.about.people:
        return None
    between = talk.text[noun.end : name.span.start].split()
    led = len(between) in (2, 3) and between[-1] in talk.tongue.grammar.lead_prepositions
    return name.actor if led and _is_participle(between[-2], talk) else None


def _is_participle(word: str, talk: Discourse) -> bool:
    """True for a word that ends like a participle or is one."""
    grammar = talk.tongue.grammar
    return word in grammar.participles or word.endswith(grammar.participle_endings or ("\0",))


def _is_inside(noun: Noun, talk: Discourse) -> bool:
    """True after a preposition of place or in the genitive: "in the house", "des Hauses"."""
    return is_setting(noun, talk) or noun.place.previous in talk.words.contracted or noun.place.previous in talk.words.of


def _is_public(name: str, talk: Discourse) -> bool:
    """True for a court, a ministry or a town: no "company"."""
    public = talk.refs.institutions | talk.refs.town | (talk.refs.families[0] if talk.refs.families else frozenset())
    return any(talk.words.entry(part, public) for part in _parts(name))


def town(noun: Noun, talk: Discourse) -> Decision:
    """The named government of a town, for "the city" and "the council"."""
    word = talk.words.entry(noun.word, talk.refs.town)
    if not word or is_complemented(noun.end, talk) or is_setting(noun, talk):
        return None
    town = only(talk.about.towns)
    return (town, "the only town") if town else None


def _group(talk: Discourse) -> str | None:
    """What "the company" means: one just given a name, the last subject, the only one near, or what the text is about.

    A new paragraph goes back to what the text is about, if it is about an organisation.
    """
    topic = talk.about.topic
    for said in list(reversed(talk.past))[:3]:
        if said.focus:
            rival = said.subject and said.subject != said.focus and said.subject not in talk.about.people
            return None if rival else said.focus
        if said.groups:
            near, most = only(said.groups), max(talk.about.counts.values())
            if near is None or near == said.subject:
                return near or (topic if topic in said.groups else None)
            often = 2 * talk.about.counts[near] > most if said is talk.now else talk.about.counts[near] == most
            return near if often else topic
        unknown = [name for name in said.others if talk.about.kinds.get(name) is None and " " in name]
        if unknown and said is not talk.now:
            return None  # it may be the one
        if said.fresh and topic and talk.about.first[topic] < said.start:
            return topic
    first = talk.about.first
    return only(name for name in talk.about.counts if 0 <= talk.now.start - first[name] < _NEAR) or topic
