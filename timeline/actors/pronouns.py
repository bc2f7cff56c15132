"""Subject pronouns -> those they plainly stand for."""

from __future__ import annotations

from timeline.actors.catalogue import straighten
from timeline.actors.discourse import IMPLIED, REACH, WORD, Discourse, Found, Place
from timeline.span import Span


def resolve(place: Place, talk: Discourse) -> Found | None:
    """Whom the subject pronoun at `place` stands for; None where two fit."""
    gender = talk.words.pronouns.get(place.word)
    if gender is None:
        return _neuter(place, talk) if place.word in talk.refs.neuter else None
    if _stands_for_nobody(place, talk):
        return None
    now, beside = talk.now, talk.just_named(place.start)
    if now.subject == beside:
        now.subject = None
    if not talk.presence(gender, [beside]):
        return _thing(place, gender, talk) or _protagonist(place, gender, talk) or _sole(place, gender, talk)
    best = talk.foremost(gender, [beside])
    if best is None and now.subject and now.subject == talk.about.protagonist and now.subject != beside and not now.joined:
        best = now.subject if talk.fits(now.subject, gender) else None
    if best is None or best not in talk.about.people:
        return None
    things = any(talk.words.groups.values()) and not talk.refs.drops_subject  # pronouns with a gender stand for things, too
    if things and not _continues(best, talk):
        return _thing(place, gender, talk) or (_protagonist(place, gender, talk) if best == talk.about.protagonist else None)
    joined = talk.text[max(0, place.start - len(place.previous) - 1) : place.start - 1].lower() == place.previous
    if joined and (place.previous in talk.tongue.grammar.lead_prepositions or place.previous in talk.words.of):
        return Found(Span(place.start, place.end), best, "pronoun: the person spoken of", IMPLIED)  # "con ella"
    now.subject = now.subject or best
    return Found(Span(place.start, place.end), best, "pronoun: the person spoken of")


def _stands_for_nobody(place: Place, talk: Discourse) -> bool:
    rest = talk.text[place.end : place.end + REACH].lower().lstrip()
    impersonal = rest.startswith(talk.words.impersonal or ("\0",))
    return impersonal or talk.text[place.end : place.end + 1] == "-" or talk.text[place.start - 1 : place.start] == "-"


def _sole(place: Place, gender: str, talk: Discourse) -> Found | None:
    """The only person of that gender in the text, where pronouns with a gender stand for persons alone."""
    things = any(talk.words.groups.values()) and not talk.refs.drops_subject
    best = None if things or talk.now.subject is not None else talk.sole(gender)
    if best is None:
        return None
    talk.now.subject = best
    return Found(Span(place.start, place.end), best, "pronoun: the only person of that gender")


def _protagonist(place: Place, gender: str, talk: Discourse) -> Found | None:
    """The person the whole text is about, where nobody else was spoken of lately."""
    best = talk.about.protagonist
    if best is None or not talk.fits(best, gender) or talk.now.subject not in (None, best):
        return None
    if talk.about.first[best] > place.start:
        return None
    talk.now.subject = best
    return Found(Span(place.start, place.end), best, "pronoun: the person the text is about")


def _continues(person: str, talk: Discourse) -> bool:
    """True when `person` is what the text is about here: the subject of this sentence or of the last one that had any."""
    if talk.now.subject is not None:
        return talk.now.subject == person
    before = next((said for said in reversed(talk.past[:-1]) if said.subject or said.people or said.groups), None)
    return before is not None and before.subject == person


def _thing(place: Place, gender: str, talk: Discourse) -> Found | None:
    """The organisation or thing that was the last subject, where pronouns with a gender stand for such and its noun has that gender."""
    if not any(talk.words.groups.values()):
        return None
    before = talk.past[-2] if len(talk.past) > 1 else talk.now
    fitting = (name for name in (talk.continued("n"), before.focus) if name and _is_called(name, gender, talk))
    best = next(fitting, None)
    if best is None or talk.now.subject not in (None, best):
        return None
    talk.now.subject = best
    return Found(Span(place.start, place.end), best, "pronoun: the subject before")


def _is_called(actor: str, gender: str, talk: Discourse) -> bool:
    """True when the nouns that the text has for what is no person have that gender, as far as they tell."""
    if talk.about.kinds.get(actor) == "person":
        return False
    nouns = {noun for noun, actors in talk.about.descriptors.called.items() if actor in actors} | {straighten(actor).split()[0].lower()}
    told = {talk.words.groups.get(talk.words.entry(noun, talk.words.groups), "") for noun in nouns}
    articles = {talk.refs.articles.get(word.lower(), "") for word in talk.nouns.get(actor, ())}
    return (told | articles) - {""} == {gender}


def _neuter(place: Place, talk: Discourse) -> Found | None:
    """What "it" stands for at the head of a sentence: the subject before, an organisation or a thing, if "it" does or gets something."""
    rest = WORD.findall(talk.text, place.end, place.end + REACH)[:2]
    if not rest or (talk.now.subject and not talk.fits(talk.now.subject, "n")) or not _opens_clause(place, talk):
        return None
    verb, following = rest[0].lower(), (rest[1].lower() if len(rest) > 1 else "")
    copula = verb in talk.refs.copulas
    if not talk.tongue.is_verb(verb) or (copula and not following.endswith(talk.tongue.grammar.participle_endings or ("\0",))):
        return None
    if not copula and f"{place.word} {verb} {following} ".startswith(talk.tongue.grammar.impersonal or ("\0",)):
        return None  # "it rained"
    if copula and following in talk.tongue.grammar.speech:
        return None  # "it was announced that"
    best = talk.now.subject or talk.continued("n")
    if best is None:
        return None
    talk.now.subject = best
    return Found(Span(place.start, place.end), best, "pronoun: the subject before")


def _opens_clause(place: Place, talk: Discourse) -> bool:
    """True where nothing but a date stands between `place` and the beginning of its sentence, or a mark."""
    position = place.start
    while position > talk.now.start:
        while position > talk.now.start and talk.text[position - 1] == " ":
            position -= 1
        date = talk.date_at(position - 1) if position > talk.now.start else None
        if date is None:
            break
        position = date.start
        before = WORD.findall(talk.text[max(talk.now.start, position - 8) : position])
        if before and before[-1].lower() in talk.tongue.grammar.date_prepositions:
            position -= len(before[-1]) + 1
    return position <= talk.now.start or talk.text[position - 1] in ",;:"
