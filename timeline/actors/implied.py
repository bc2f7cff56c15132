"""Words that show who takes part without standing for the name: a verb whose subject is dropped, object pronouns, possessives."""

from __future__ import annotations

import re
from dataclasses import dataclass

from timeline.actors.discourse import IMPLIED, OWNER, REACH, WORD, Discourse, Found, Place
from timeline.span import Span

_QUOTE = re.compile('[«“„"]')
_STRESSED = "óò"  # no noun ends so where verbs do ("operó")
_NAME = "\0"
_EARLY = 3  # words of a sentence in which its subject's owner is looked for


def resolve(place: Place, talk: Discourse) -> Found | None:
    """The actor that an object pronoun or a possessive at `place` implies."""
    if place.word in talk.refs.objects and (found := _object(place, talk)):
        return found
    return _owner(place, talk) if place.word in talk.refs.possessives else None


def _object(place: Place, talk: Discourse) -> Found | None:
    """The person an object pronoun stands for: the one most in mind besides the subject."""
    gender, refs = talk.refs.objects[place.word], talk.refs
    following = WORD.match(talk.text, place.end + (talk.text[place.end : place.end + 1] == " "))
    follower = following[0].lower() if following else ""
    if refs.clitic:
        if (
            not following
            or not _before_verb(place.end, place.word, talk)
            or (place.word not in refs.datives and _reports(following.end(), follower, talk))
        ):
            return None
    elif place.word in refs.possessives and follower and talk.text[place.end] == " " and follower not in talk.words.starters:
        return None  # "her lawyer"
    if follower in refs.auxiliaries and following:
        participle = next(iter(_behind(following.end(), talk)), "")
        if participle.islower() and place.word not in refs.datives:
            gender = "f" if participle[-1] in "ae" else "m"  # "l'a refusée", "l'ha visto"
    without = [talk.now.subject, talk.just_named(place.start), _told(place, talk)]
    things = refs.clitic and bool(gender) and place.word not in refs.datives
    best = talk.foremost(gender, without, things=things)
    central = talk.about.protagonist or (talk.about.main if refs.clitic else None)  # "lo" may be a thing, too
    if best is None and not talk.presence(gender, without, things=things):
        fits = central and central != talk.now.subject and talk.fits(central, gender) and talk.about.first[central] < place.start
        best = central if fits else None
    if best is None or best in talk.now.others:
        return None
    return Found(Span(place.start, place.end), best, "object pronoun: the person most in mind", IMPLIED)


def _told(place: Place, talk: Discourse) -> str | None:
    """The one a relative clause right before `place` is about: "Renault, qui l'avait envoyé"."""
    name = talk.before(place.start)
    between = talk.text[name.span.end : place.start].strip(" ,").lower() if name and place.start - name.span.end < REACH else ""
    return name.actor if name and between in talk.words.relatives else None


def _reports(end: int, verb: str, talk: Discourse) -> bool:
    """True for "lo ha annunciato": what is said, not who."""
    behind = _behind(end, talk)
    said = behind[0].lower() if behind and verb in talk.refs.auxiliaries else verb
    return said in talk.tongue.grammar.speech


def _owner(place: Place, talk: Discourse) -> Found | None:
    """The subject before, where a sentence begins with what is his or hers ("Sa mission a pris fin")."""
    gender, subject = talk.refs.possessives[place.word], talk.now.subject
    late = len(WORD.findall(talk.text, talk.now.start, min(place.start, talk.now.start + REACH))) >= _EARLY
    if talk.text[talk.now.start : place.start].rstrip()[-1:] not in (",", ";", ":") if late else subject:
        return None
    owner = subject if late and subject and talk.fits(subject, gender) else talk.continued(gender)
    return Found(Span(place.start, place.end), owner, "possessive: the subject before", OWNER) if owner else None


@dataclass(slots=True)
class _Opening:
    """How far the words before a sentence's first verb have been read."""

    in_phrase: bool = False  # after a preposition: the next noun is no subject
    begun: bool = False  # the article of that noun has been read
    phrase: bool = False  # in the words after that noun: a name there belongs to it
    aside: bool = False  # in a subordinate clause
    object: bool = False
    reflexive: bool = False


def dropped_subject(sentence: Span, talk: Discourse) -> Found | None:
    """The actor that a sentence's first verb has for a subject where the language drops it: the subject before."""
    refs, words, grammar = talk.refs, talk.words, talk.tongue.grammar
    if not refs.drops_subject:
        return None
    quoted = _QUOTE.search(talk.text, sentence.start, sentence.end)
    stop = quoted.start() if quoted else sentence.end  # who speaks there is another question
    read, names = _Opening(), iter(talk.named(sentence))
    name = next(names, None)
    reached = sentence.start
    for match in WORD.finditer(talk.text, sentence.start, stop):
        position, word = match.start(), match[0].lower()
        if talk.dated_between(reached, position):  # "nel 1972 sposò"
            read.in_phrase = read.begun = read.phrase = False
        reached = match.end()
        if talk.text[max(sentence.start, position - 2) : position].strip() in (",", ";", ":", ")"):
            read = _Opening()
        while name and name.span.end <= position:
            name = next(names, None)
        if name and name.span.start <= position:
            if not (read.in_phrase or read.aside or read.phrase):
                return None
            if read.aside:
                return None  # "Cuando ganó Beltrán, lloró": he or somebody else
            read.in_phrase = read.begun = False
        elif talk.date_at(position):
            read.in_phrase = read.begun = read.phrase = False
        elif word in grammar.subordinators | grammar.relatives and word not in grammar.lead_prepositions:
            read.aside = True
        elif word in grammar.lead_prepositions or word in words.contracted or word in words.of:
            read.in_phrase, read.begun, read.phrase = True, word in words.contracted, True
        elif word in refs.reflexives:
            read.reflexive = True
        elif word in refs.objects and _before_verb(match.end(), word, talk):
            read.object = True
        elif word in grammar.determiners or word in refs.indefinites or word in words.pronouns:
            if not (read.in_phrase and not read.begun) and not read.aside:
                return None
            read.begun = True
        elif talk.tongue.is_verb(match[0]) and not read.begun:
            if not read.aside:
                return _dropped(Span(*match.span()), word, read, talk)
        elif position == sentence.start and talk.role(word):
            read.phrase = True  # "Engenheira de formação, nasceu em 1975"
        elif position == sentence.start and not word.endswith((*grammar.participle_endings, "mente")) and word not in words.starters:
            return None  # a noun, or a name that is not known
        else:
            read.in_phrase = read.begun = False
    return None


def _before_verb(end: int, word: str, talk: Discourse) -> bool:
    following = WORD.match(talk.text, end + (talk.text[end : end + 1] == " "))
    if following is None:
        return False
    follower = following[0].lower()
    article = word in talk.words.definite or word in talk.refs.indefinites
    plain = not article or follower in talk.tongue.grammar.finite or follower[-1] in _STRESSED
    return follower in talk.refs.auxiliaries or (talk.tongue.is_verb(following[0]) and plain)


def _dropped(verb: Span, word: str, read: _Opening, talk: Discourse) -> Found | None:
    """The subject of `verb`, unless the verb has none, has it behind itself, or is in the plural."""
    refs, grammar = talk.refs, talk.tongue.grammar
    if not talk.tongue.is_singular(word) or word in refs.impersonal:
        return None
    if read.reflexive and not word.startswith(refs.reflexive_verbs):
        return None
    main, gender, after = word, "", _behind(verb.end, talk)
    copula = word in refs.copulas
    while word in refs.auxiliaries and after and after[0].endswith(grammar.participle_endings or ("\0",)):
        main, after = after[0].lower(), after[1:]
        gender = {"a": "f", "o": "m"}.get(main[-1], "") if copula else ""
    behind = after[0].lower() if after else ""
    subject_behind = behind in grammar.determiners or behind in refs.indefinites or behind == _NAME
    if copula and main == word and behind in talk.words.roles:
        gender = talk.words.roles[behind] or gender  # "Es consejera"
    elif copula and main == word and (not behind or subject_behind or behind in grammar.lead_prepositions):
        return None  # "Fue en 2010 cuando", "Era el final"
    if read.reflexive and main != word and not main.startswith(refs.reflexive_verbs):
        return None
    presents = read.object or copula or main in grammar.speech or main.startswith(refs.presenting) or behind == _NAME
    if subject_behind and presents:
        return None
    subject = talk.now.subject
    best = subject if subject and talk.fits(subject, gender) else talk.continued(gender)
    central = talk.about.protagonist
    if talk.now.fresh and not subject and central == talk.about.main and central and best not in talk.about.people:
        best = central if talk.fits(central, gender) and talk.about.first[central] < verb.start else best  # a life goes on
    if best is None:
        return None
    talk.now.subject = best
    return Found(verb, best, "verb without a subject: the subject before", IMPLIED)


def _behind(end: int, talk: Discourse) -> list[str]:
    """The words behind a verb up to the next mark, dates left out; a name is _NAME."""
    found: list[str] = []
    position = end
    while len(found) < 4 and (match := WORD.match(talk.text, position + 1)) and talk.text[position] in " '":
        position = match.end()
        if talk.date_at(match.start()):
            position = max(position, talk.date_at(match.start()).end)  # type: ignore[union-attr]
            continue
        mention = talk.before(match.start() + 1)
        found.append(_NAME if mention and mention.span.start <= match.start() < mention.span.end else match[0])
    return found
