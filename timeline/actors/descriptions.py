"""Definite nouns ("La société", "the chief executive", "L'engin") -> the actors they plainly stand for."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass

from timeline.actors.catalogue import straighten
from timeline.actors.descriptors import people
from timeline.actors.discourse import REACH, WORD, Discourse, Found, Place, only
from timeline.span import Span

_LONGEST = 4  # words of a noun phrase


@dataclass(frozen=True, slots=True)
class _Noun:
    """A noun with its article and adjectives; `peoples` are beginnings of the names of peoples among these."""

    word: str
    span: Span
    peoples: frozenset[str]
    place: Place

    @property
    def end(self) -> int:
        return self.span.end


def resolve(place: Place, talk: Discourse) -> Found | None:
    """Whom the noun at `place` stands for; None where it is not definite, or where two actors fit."""
    words = talk.words
    two = place.previous in talk.refs.prenominal or (place.previous in words.roles and place.word in words.roles)
    before = place.earlier if two else place.previous  # "l'ancien maire"
    definite = before in words.definite or before in words.contracted
    if not definite and not (place.word in words.leads and talk.after_group(place.start)):
        return None
    noun = _noun(place, talk)
    if noun is None or _named_at(noun.end, talk):
        return None
    for rule in (_person, _compatriot, _named_after, _described, _product, _organ, _group_meant, _town, _structure):
        found = rule(noun, talk)
        if found:
            actor, reason = found
            return Found(noun.span, actor, f"definite noun: {reason}") if actor else None
    return None


Decision = tuple[str | None, str] | None
"""The actor and why; (None, "") where the noun is plain and its actor is not; None where a rule has nothing to say."""


def _noun(place: Place, talk: Discourse) -> _Noun | None:
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
            if not _is_noun(forms[first + 1], talk):
                break
            first += 1
    last = first
    if last + 1 < len(forms) and forms[last] in words.roles and forms[last + 1] in words.roles:
        last += 1
    elif refs.noun_last and last + 1 < len(forms) and not _known(forms[last], talk) and _known(forms[last + 1], talk):
        last += 1  # "the feed maker"
    modifiers = forms[:first] + (forms[last + 1 : last + 2] if not refs.noun_last and words.capitals_name else [])
    stems = frozenset(stem for word in modifiers if (stem := people(word, refs)))
    end = tokens[last].end()
    if stems and last + 1 < len(forms) and people(forms[last + 1], refs) and not refs.noun_last:
        end = tokens[last + 1].end()
    word = forms[last] if forms[first] not in words.roles or last == first else forms[first]
    return _Noun(word, Span(_article(place, talk), end), stems, Place(tokens[first].start(), end, word, place.previous, place.earlier))


def _is_noun(word: str, talk: Discourse) -> bool:
    """True for what may be a noun: no function word and no verb."""
    words = talk.words
    joins = word in words.of or word in words.locatives or word in words.relatives or word in words.auxiliaries or word in talk.refs.copulas
    return not joins and word not in words.starters and not talk.tongue.is_verb(word)


def _known(word: str, talk: Discourse) -> bool:
    words = talk.words
    return word in words.roles or word in words.groups or word in words.things or word in talk.about.descriptors.called


def _person(noun: _Noun, talk: Discourse) -> Decision:
    """Somebody by a role or profession."""
    role = talk.words.entry(noun.word, talk.words.roles) or talk.words.entry(noun.word, talk.refs.epithets)
    if not role:
        return None
    person, reason = _in_role(noun, talk), "the one in that role"
    if person is None and not _complemented(noun.end, talk) and (described := _described(noun, talk)):
        person, reason = described
    epithet = talk.words.entry(noun.word, talk.refs.epithets)
    if person is None and epithet and not talk.roles.get(noun.word) and not _complemented(noun.end, talk):
        person, reason = _central(talk.words.roles.get(role, ""), talk), "the person the text is about"
    return person, reason


def _central(gender: str, talk: Discourse) -> str | None:
    """The person the text is about, where no other one was the last subject."""
    person = talk.about.protagonist
    if person is None or not talk.fits(person, gender) or talk.about.first[person] > talk.now.start + _LONGEST * REACH:
        return None
    if talk.about.first[person] >= talk.now.start and person not in talk.now.people:
        return None
    last = next((said.subject for said in reversed(talk.past) if said.subject), None)
    return None if last in talk.about.people and last != person else person


def _compatriot(noun: _Noun, talk: Discourse) -> Decision:
    """ "El serbio", "the Swede": who is said to be one, else the last subject or whom the text is about, if no people is known of them."""
    stem = people(noun.word, talk.refs)
    if not stem or not talk.about.people or (talk.refs.noun_last and not noun.place.word):
        return None
    following = WORD.match(talk.text, noun.end + 1)
    if following and talk.text[noun.end] == " " and _known(following[0].lower(), talk):
        return None, ""
    said = [person for person in talk.about.people if stem in talk.peoples.get(person, ())]
    if said:
        return only(said), "of that people"
    gender = {"a": "f", "o": "m"}.get(noun.word[-1], "") if talk.refs.drops_subject else ""
    candidates = (talk.continued(gender), talk.about.protagonist)
    free = (p for p in candidates if p in talk.about.people and not talk.peoples.get(p) and talk.fits(p, gender))
    person = next(free, None)
    if person:
        talk.peoples.setdefault(person, set()).add(stem)
    return person, "the subject before"


def _named_after(noun: _Noun, talk: Discourse) -> Decision:
    """The organisation or place whose name is built on the noun."""
    named = talk.about.heads.get(noun.word, [])
    if noun.peoples or len(named) != 1:
        return None
    return (named[0], "its name is built on it") if not _complemented(noun.end, talk) else None


def _described(noun: _Noun, talk: Discourse) -> Decision:
    """The one actor that the text calls so beside its name."""
    called = [actor for actor in talk.about.descriptors.called.get(noun.word, ()) if talk.about.first[actor] < noun.span.start]
    if noun.peoples:
        called = [actor for actor in called if talk.peoples.get(actor, noun.peoples) & noun.peoples]
    if not called or _complemented(noun.end, talk):
        return None
    if _setting(noun, talk):
        return None
    return only(called), "called so beside the name"


def _product(noun: _Noun, talk: Discourse) -> Decision:
    if noun.word not in talk.words.things or _complemented(noun.end, talk):
        return None
    product = only(product for said in talk.past for product in said.products)
    if product is None and talk.about.main and talk.about.kinds.get(talk.about.main) == "product":
        product = talk.about.main if not any(said.products for said in talk.past) else None
    return (product, "the only product named lately") if product and not _named_soon(noun.end, product, talk) else (None, "")


def _organ(noun: _Noun, talk: Discourse) -> Decision:
    """ "The board" is that of the organisation meant."""
    if noun.word not in talk.refs.organs or _complemented(noun.end, talk):
        return None
    return _group(talk) or only(talk.about.counts), "a part of the organisation meant"


def _group_meant(noun: _Noun, talk: Discourse) -> Decision:
    word = talk.words.entry(noun.word, talk.words.groups)
    if not word or talk.about.heads.get(word) or _complemented(noun.end, talk) or _setting(noun, talk):
        return None
    if noun.peoples:
        said = [actor for actor in talk.about.counts if noun.peoples & talk.peoples.get(actor, set())]
        return (only(said) if said else talk.about.topic), "of that people"
    if word in talk.refs.town or word in talk.refs.institutions:
        return None
    if word in talk.words.sorts:
        group = only(talk.about.counts)
        sort = {part for part in straighten(group).lower().split() if part in talk.words.heads.union(talk.words.groups)} if group else set()
        return (group if not sort - {word} else None), "the only organisation"
    return _group(talk), "the organisation spoken of"


def _town(noun: _Noun, talk: Discourse) -> Decision:
    """The named government of a town, for "the city" and "the council"."""
    word = talk.words.entry(noun.word, talk.refs.town)
    if not word or _complemented(noun.end, talk) or _setting(noun, talk):
        return None
    town = only(talk.about.towns)
    return (town, "the only town") if town else None


def _structure(noun: _Noun, talk: Discourse) -> Decision:
    """The only thing built that the text names."""
    word = talk.words.entry(noun.word, talk.refs.structures)
    if not word or _complemented(noun.end, talk):
        return None
    built = [name for name in talk.about.structures if talk.about.first[name] < noun.span.start]
    alike = [name for name in built if word in straighten(name).lower() or name in talk.about.descriptors.called.get(word, ())]
    if alike:
        return only(alike), "named after it"
    return (only(built), "the only thing built") if only(built) == talk.about.main else None


def _setting(noun: _Noun, talk: Discourse) -> bool:
    """True after a preposition of place: "in the city"."""
    return noun.place.earlier in talk.words.locatives and noun.place.previous in talk.words.definite


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


def _in_role(noun: _Noun, talk: Discourse) -> str | None:
    """The person in a role: of a named organisation, else the one the text has said to be that, else the one spoken of who leads."""
    place, end = noun.place, noun.end
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
