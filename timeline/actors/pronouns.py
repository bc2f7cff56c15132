"""Pronouns -> the persons they plainly stand for."""

from __future__ import annotations

from collections import defaultdict

from timeline.actors.discourse import REACH, Discourse, Found, Place
from timeline.span import Span

_MARGIN = 2.5  # how much more present than the next one the person meant has to be


def resolve(place: Place, talk: Discourse) -> Found | None:
    """Whom the pronoun at `place` stands for; None where two persons fit."""
    gender = talk.words.pronouns.get(place.word)
    if gender is None or _stands_for_nobody(place, talk):
        return None
    now, beside = talk.now, talk.just_named(place.start)
    if now.subject == beside:
        now.subject = None
    presence = _presence(talk, gender, beside)
    if not presence:
        return _protagonist(place, gender, talk)
    ranked = sorted(presence, key=lambda person: -presence[person])
    if len(ranked) > 1 and presence[ranked[0]] < _MARGIN * presence[ranked[1]]:
        return None
    best = ranked[0]
    if best not in talk.about.people:
        return None
    if any(talk.words.groups.values()) and not _continues(best, talk):  # here pronouns with a gender stand for things, too
        return _protagonist(place, gender, talk) if best == talk.about.protagonist else None
    now.subject = now.subject or best
    return Found(Span(place.start, place.end), best)


def _stands_for_nobody(place: Place, talk: Discourse) -> bool:
    rest = talk.text[place.end : place.end + REACH].lower().lstrip()
    impersonal = rest.startswith(talk.words.impersonal or ("\0",))
    return impersonal or talk.text[place.end : place.end + 1] == "-" or talk.text[place.start - 1 : place.start] == "-"


def _presence(talk: Discourse, gender: str, beside: str | None) -> dict[str, float]:
    """How much each person who fits is in mind: subjects twice as much as others, halved with each sentence gone by."""
    presence: dict[str, float] = defaultdict(float)
    for distance, said in enumerate(reversed(talk.past)):
        for person in dict.fromkeys(said.people):
            if talk.about.gender.get(person, gender) == gender and person != beside:
                presence[person] += (2.0 if person == said.subject else 1.0) / 2**distance
    return presence


def _protagonist(place: Place, gender: str, talk: Discourse) -> Found | None:
    """The person the whole text is about, where nobody else was spoken of lately."""
    best = talk.about.protagonist
    if best is None or talk.about.gender.get(best, gender) != gender or talk.now.subject not in (None, best):
        return None
    if talk.about.first[best] > place.start:
        return None
    talk.now.subject = best
    return Found(Span(place.start, place.end), best)


def _continues(person: str, talk: Discourse) -> bool:
    """True when `person` is what the text is about here: the subject of this sentence or of the last one that had any."""
    if talk.now.subject is not None:
        return talk.now.subject == person
    before = next((said for said in reversed(talk.past[:-1]) if said.subject or said.people or said.groups), None)
    return before is not None and before.subject == person
