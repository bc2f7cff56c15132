"""Pronouns and definite nouns ("La société", "the chief executive", "Elle") -> the actors they plainly stand for.

Only what is plain: where two actors fit, the words are left alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from timeline.actors import descriptions, dossier, implied, institutions, pronouns, structures, topics
from timeline.actors.cast import ActorMention, Cast
from timeline.actors.catalogue import Catalogue, load, straighten
from timeline.actors.discourse import ANTECEDENT, OWNER, WORD, Discourse, Found, Place
from timeline.actors.tongue import tongue
from timeline.span import Span

RULE = ANTECEDENT


def resolve(
    text: str,
    sentences: Sequence[Span],
    cast: Cast,
    language: str | None,
    catalogue: Catalogue | None = None,
    *,
    dates: Sequence[Span] = (),
    posts: Sequence[Span] = (),
) -> Cast:
    """`cast` with the mentions that words other than names make.

    Their rules are "antecedent" (the words stand for the actor), "implied" (a verb or pronoun that shows it takes part) and, for actors
    where nobody else takes part, "owner" (a possessive) and "topic"; "institution" marks a public body without a name. `catalogue`
    tells which organisations a person leads; it defaults to the shipped one. `dates` are the text's date expressions and `posts` its
    quoted posts, both in order: nobody outside a post is looked for in it, and the other way round.
    """
    known = tongue(language)
    if not cast.actors or not (known.words.pronouns or known.words.groups):
        return cast
    straight = straighten(text)
    cast = institutions.add(straight, structures.add(straight, cast, known), known)
    about = dossier.compile_dossier(straight, _headline(straight, sentences), cast, known, catalogue or load())
    talk, aside = Discourse(straight, known, cast, about, dates), Discourse(straight, known, cast, about, dates)
    added: list[ActorMention] = []
    for sentence in sentences:
        post = next((post for post in posts if post.start <= sentence.start < post.end), None)
        if post:
            if sentence.start == post.start:
                aside.forget()
            added += (mention for mention in _read(sentence, aside) if mention.reason.startswith("definite noun"))
        else:
            added += _read(sentence, talk)
    actors = tuple(replace(actor, kind=actor.kind or about.kinds[actor.name]) for actor in cast.actors)
    return Cast(actors, tuple(sorted((*cast.mentions, *added), key=lambda mention: mention.span)))


def _headline(text: str, sentences: Sequence[Span]) -> Span | None:
    """The first line, where it stands alone without a stop."""
    if len(sentences) < 2 or "\n" not in text[sentences[0].end : sentences[1].start]:
        return None
    return None if text[sentences[0].end - 1] in ".!?…:;," else sentences[0]


def _read(sentence: Span, talk: Discourse) -> Iterator[ActorMention]:
    """The mentions without a name in the next sentence."""
    talk.open(sentence)
    names = iter(talk.named(sentence))
    upcoming = next(names, None)
    previous = earlier = ""
    verb = implied.dropped_subject(sentence, talk)
    if verb:
        talk.note(_mention(verb), "")
        yield _mention(verb)
    reached, told = sentence.start, [verb.span] if verb else []
    for match in WORD.finditer(talk.text, sentence.start, sentence.end):
        word = match[0].lower()
        while upcoming and upcoming.span.end <= match.start():
            upcoming = next(names, None)
        if upcoming and upcoming.span.start <= match.start():
            if match.start() <= upcoming.span.start + 1:
                talk.note(upcoming, previous)
        elif match.start() >= reached:
            found = _resolved(Place(match.start(), match.end(), word, previous, earlier), talk)
            if found and not (verb and found.span.overlaps(verb.span)):
                reached = found.span.end
                told.append(found.span)
                if found.rule != OWNER:
                    talk.note(_mention(found), previous if previous not in talk.words.definite else earlier)
                yield _mention(found)
        earlier, previous = previous, word
    about = topics.resolve(sentence, talk)
    if about and not any(about.span.overlaps(span) for span in told):
        yield _mention(about)


def _resolved(place: Place, talk: Discourse) -> Found | None:
    """Whom the word at `place` stands for, by the first kind of reference that has an answer."""
    if talk.date_at(place.start):
        return None
    if place.word in talk.words.pronouns or place.word in talk.refs.neuter:
        return pronouns.resolve(place, talk)
    return implied.resolve(place, talk) or descriptions.resolve(place, talk)


def _mention(found: Found) -> ActorMention:
    return ActorMention(found.span, found.actor, found.rule, found.reason)
