"""Definite nouns ("La société", "the chief executive", "L'engin") -> the actors they plainly stand for."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable

from timeline.actors import bodies, nouns
from timeline.actors.catalogue import straighten
from timeline.actors.descriptors import people
from timeline.actors.discourse import REACH, WORD, Discourse, Found, Place, only
from timeline.actors.nouns import Decision, Noun, is_complemented, is_known, is_named, is_named_soon, is_setting
from timeline.span import Span


def resolve(place: Place, talk: Discourse) -> Found | None:
    """Whom the noun at `place` stands for; None where it is not definite, or where two actors fit."""
    words = talk.words
    two = place.previous in talk.refs.prenominal or (place.previous in words.roles and place.word in words.roles)
    before = place.earlier if two else place.previous  # "l'ancien maire"
    definite = before in words.definite or before in words.contracted
    if not definite and not (place.word in words.leads and talk.after_group(place.start)):
        return None
    titled = words.capitals_name and talk.text[place.start].isupper() and place.start > talk.now.start
    if titled and not people(place.word, talk.refs):
        return None  # "rue du Marché"
    noun = nouns.read(place, talk)
    if noun is None or is_named(noun.end, talk) or _is_aside(noun, talk):
        return None
    rules: tuple[Callable[[Noun, Discourse], Decision], ...] = (
        _person, _compatriot, _named_after, _described, _product, bodies.organ, bodies.family, bodies.group_meant,
        bodies.town, _structure,
    )  # fmt: skip
    for rule in rules:
        found = rule(noun, talk)
        if found:
            actor, reason = found
            return Found(noun.span, actor, f"definite noun: {reason}") if actor else None
    return None


def _is_aside(noun: Noun, talk: Discourse) -> bool:
    """True for what is said of a name that is not known: "Unite, the union"."""
    before = talk.text[max(talk.now.start, noun.span.start - REACH) : noun.span.start]
    words = WORD.findall(before)
    capital = bool(words) and words[-1][0].isupper() and talk.words.capitals_name and words[-1].lower() not in talk.words.starters
    dated = talk.date_at(noun.span.start - 3) is not None  # "Samedi, le patron"
    return before.endswith(", ") and capital and not dated and not talk.just_named(noun.span.start)


def _person(noun: Noun, talk: Discourse) -> Decision:
    """Somebody by a role or profession."""
    role = talk.role(noun.word) or talk.words.entry(noun.word, talk.refs.epithets)
    if not role:
        return None
    person, reason = _in_role(noun, talk), "the one in that role"
    if person is None and not is_complemented(noun.end, talk) and (described := _described(noun, talk)):
        person, reason = described
    epithet = talk.words.entry(noun.word, talk.refs.epithets)
    if person is None and epithet and not talk.roles.get(noun.word) and not is_complemented(noun.end, talk):
        gender = talk.words.roles.get(role, "") or talk.refs.articles.get(noun.place.previous, "")
        person, reason = None if noun.peoples else _central(gender, talk), "the person the text is about"
        last = talk.foremost(gender) if person is None else None
        if last in talk.about.people and not _is_called_otherwise(last, talk):
            known = talk.peoples.get(last or "", set())
            person, reason = last if not known or not noun.peoples or known & noun.peoples else None, "the subject before"
        if person is None and not noun.peoples and (person := talk.sole(gender)):
            reason = "the only person of that gender"
    return person, reason


def _central(gender: str, talk: Discourse) -> str | None:
    """The person the text is about, where no other one was the last subject."""
    person = talk.about.protagonist
    if person is None or not talk.fits(person, gender) or talk.about.first[person] > talk.now.start + 4 * REACH:
        return None
    if talk.about.first[person] >= talk.now.start and person not in talk.now.people:
        return None
    last = next((said.subject for said in reversed(talk.past) if said.subject), None)
    other = last in talk.about.people and last != person and not any(last in holders for holders in talk.roles.values())
    return None if other and not _is_called_otherwise(last, talk) else person


def _is_called_otherwise(person: str | None, talk: Discourse) -> bool:
    """True for somebody who is not what the text is about and has a noun beside the name: "der Wachmann Ali Demir" is not the merchant."""
    called = talk.about.descriptors.called
    return person != talk.about.protagonist and any(person in names for names in called.values())


def _compatriot(noun: Noun, talk: Discourse) -> Decision:
    """ "El serbio", "the Swede": who is said to be one, else the last subject or whom the text is about, if no people is known of them."""
    stem = people(noun.word, talk.refs)
    if not stem or not talk.about.people or (talk.refs.noun_last and not noun.place.word):
        return None
    following = WORD.match(talk.text, noun.end + 1)
    adjective = following is not None and not talk.words.capitals_name and following[0][0].isupper()  # "die Schweizer Mannschaft"
    if following and talk.text[noun.end] == " " and (adjective or is_known(following[0].lower(), talk)):
        return None, ""
    said = [person for person in talk.about.people if stem in talk.peoples.get(person, ())]
    if said:
        return only(said), "of that people"
    gender = {"a": "f", "o": "m"}.get(noun.word[-1], "") if talk.refs.drops_subject else ""
    candidates = (talk.continued(gender), talk.about.protagonist)
    near = talk.past[-2].people if len(talk.past) > 1 else []
    if len({person for person in near if not talk.peoples.get(person) and talk.fits(person, gender)}) > 1:
        return None, ""
    free = (p for p in candidates if p in talk.about.people and not talk.peoples.get(p) and talk.fits(p, gender))
    person = next(free, None)
    if person:
        talk.peoples.setdefault(person, set()).add(stem)
    return person, "the subject before"


def _named_after(noun: Noun, talk: Discourse) -> Decision:
    """The organisation or place whose name is built on the noun."""
    named = talk.about.heads.get(noun.word, [])
    if noun.peoples or len(named) != 1:
        return None
    return (named[0], "its name is built on it") if not is_complemented(noun.end, talk) else None


def _described(noun: Noun, talk: Discourse) -> Decision:
    """The one actor that the text calls so beside its name."""
    called = [actor for actor in talk.about.descriptors.called.get(noun.word, ()) if talk.about.first[actor] < noun.span.start]
    if noun.peoples:
        called = [actor for actor in called if (talk.peoples.get(actor) or noun.peoples) & noun.peoples]
    if not called or is_complemented(noun.end, talk):
        return None
    if is_setting(noun, talk):
        return None
    return only(called), "called so beside the name"


def _product(noun: Noun, talk: Discourse) -> Decision:
    if (titled := _work(noun, talk)) is not None:
        return titled
    if noun.word not in talk.words.things | talk.refs.things or noun.word in talk.refs.others or is_complemented(noun.end, talk):
        return None
    product = only(product for said in talk.past for product in said.products)
    if product is None and not any(said.products for said in talk.past):
        first = talk.about.first
        product = only(name for name, kind in talk.about.kinds.items() if kind == "product" and first.get(name, noun.end) < noun.end)
    return (product, "the only product named lately") if product and not is_named_soon(noun.end, product, talk) else (None, "")


def _work(noun: Noun, talk: Discourse) -> Decision:
    """The only film for "the movie"; None where the text gives no title of that sort."""
    about, sorts = talk.about, [sort for sort in talk.refs.works if noun.word in sort]
    called = {name for sort in sorts for word in sort for name in about.descriptors.called.get(word, ())}
    works = [name for name in called if about.kinds.get(name) == "work" and about.first[name] < noun.span.start]
    if not works:
        return None
    return (only(works) if not is_complemented(noun.end, talk) else None), "the only work of that sort"


def _structure(noun: Noun, talk: Discourse) -> Decision:
    """The only thing built that the text names."""
    word = talk.words.entry(noun.word, talk.refs.structures | talk.refs.buildings)
    entered = noun.place.previous in talk.words.contracted and noun.place.previous not in talk.words.of  # "al cinema", "im Theater"
    if not word or entered or is_complemented(noun.end, talk):
        return None
    built = [name for name in talk.about.structures if talk.about.first[name] < noun.span.start]
    alike = [name for name in built if word in straighten(name).lower() or name in talk.about.descriptors.called.get(word, ())]
    if alike:
        return only(alike), "named after it"
    if noun.word in talk.refs.buildings and built:
        return only(built), "the only thing built"
    main = talk.about.main if not built else None
    if main and talk.about.kinds[main] in ("place", None) and talk.about.first[main] < noun.span.start:
        return main, "what the text is about"
    return None


def _in_role(noun: Noun, talk: Discourse) -> str | None:
    """The person in a role: of a named organisation, else the one the text has said to be that, else the one spoken of who leads."""
    place, end = noun.place, noun.end
    before = talk.after_group(place.start)
    groups, leads = [before] if before else _groups_led(end, talk), talk.about.leads
    if groups:
        if place.word not in talk.words.leads:
            return None
        return only(actor.name for actor in talk.cast.actors if leads.get(actor.name, frozenset()).issuperset(groups))
    stated = only(talk.roles.get(talk.role(place.word), ()))
    if is_complemented(end, talk):
        of_place = [name for name in talk.named(Span(end, end + 12)) if talk.about.kinds.get(name.actor) == "place"]
        return stated if of_place else None  # "la exalcaldesa de Puerto Bermejo"
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
