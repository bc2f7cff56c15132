"""Pronouns and definite nouns ("La société", "the chief executive", "Elle") -> the actors they plainly stand for.

Only what is plain: where two actors fit, the words are left alone.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace

from timeline.actors import descriptions, dossier, implied, institutions, pronouns, structures, topics, unnamed, works
from timeline.actors.cast import ActorMention, Cast
from timeline.actors.catalogue import Catalogue, load, straighten
from timeline.actors.discourse import ANTECEDENT, OWNER, WORD, Discourse, Found, Place
from timeline.actors.tongue import tongue
from timeline.span import Span

RULE = ANTECEDENT
_QUOTED = re.compile('«[^»]*»|“[^”]*”|„[^“]*“|"[^"]*"')


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
    if not (known.words.pronouns or known.words.groups):
        return cast
    straight = straighten(text)
    headline = _headline(straight, sentences)
    cast = works.add(straight, cast, known)
    cast = institutions.add(straight, structures.add(straight, cast, known), known)
    cast = unnamed.add(straight, headline, cast, known)
    if not cast.actors:
        return cast
    about = dossier.compile_dossier(straight, headline, cast, known, catalogue or load())
    talk, aside = Discourse(straight, known, cast, about, dates), Discourse(straight, known, cast, about, dates)
    added: list[ActorMention] = []
    for sentence in sentences:
        index = bisect_right(posts, sentence.start, key=lambda span: span.start) - 1
        if index >= 0 and sentence.start < (post := posts[index]).end:
            if sentence.start == post.start:
                aside.forget()
            added += (mention for mention in _read(sentence, aside) if mention.reason.startswith("definite noun"))
            if sentence.end >= post.end:  # its signature: who wrote it is in mind, but nobody it speaks of
                talk.open(sentence)
                for name in talk.named(sentence):
                    talk.note(name, "")
        else:
            added += _read(sentence, talk)
    actors = tuple(replace(actor, kind=about.kinds[actor.name]) for actor in cast.actors)
    return Cast(actors, tuple(sorted((*cast.mentions, *added), key=lambda mention: mention.span)))


def _headline(text: str, sentences: Sequence[Span]) -> Span | None:
    """The first line, where it stands above others without a stop at its end."""
    end = text.find("\n", sentences[0].start) if sentences else -1
    if end < 0 or end >= sentences[-1].start:
        return None
    return None if text[:end].rstrip()[-1:] in ".!?…:;," else Span(sentences[0].start, end)


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
    quotes = [Span(*match.span()) for match in _QUOTED.finditer(talk.text, sentence.start, sentence.end)]
    pointing, standing, drops_subject = talk.tongue.pointing, talk.tongue.standing, talk.refs.drops_subject
    for match in WORD.finditer(talk.text, sentence.start, sentence.end):
        start, word, subject = match.start(), match[0].lower(), talk.now.subject
        while upcoming and upcoming.span.end <= start:
            upcoming = next(names, None)
        if upcoming and upcoming.span.start <= start:
            if start <= upcoming.span.start + 1:
                talk.note(upcoming, previous)
        elif start < reached:
            pass
        elif drops_subject and (later := _later_verb(start, sentence, talk)):
            told.append(later.span)
            talk.note(_mention(later), "")
            yield _mention(later)
        elif word in standing or previous in pointing or earlier in pointing:  # most words are none of these
            found = _resolved(Place(start, match.end(), word, previous, earlier), talk)
            if found and not any(found.span.overlaps(span) for span in told):
                reached = found.span.end
                told.append(found.span)
                if found.rule != OWNER:
                    talk.note(_mention(found), previous if previous not in talk.words.definite else earlier)
                yield _mention(found)
        earlier, previous = previous, word
        if quotes and any(quote.start <= start < quote.end for quote in quotes):
            talk.now.subject = subject  # what is quoted is another one's sentence
    about = topics.resolve(sentence, talk)
    if about and not any(about.span.overlaps(span) for span in told):
        yield _mention(about)
    elif talk.now.subject is None and topics.definite(sentence, talk):
        talk.now.stranger = True


def _later_verb(position: int, sentence: Span, talk: Discourse) -> Found | None:
    """A verb without a subject that stands first behind a mark: "…: murió en 2018", "«…», ha detto"."""
    mark = talk.text[max(sentence.start, position - 4) : position].rstrip()[-2:]
    opens = mark[-1:] in (";", ":") or (mark[-1:] == "," and mark[:1] in ("»", "”", '"'))
    return implied.dropped_subject(Span(position, sentence.end), talk) if opens else None


def _resolved(place: Place, talk: Discourse) -> Found | None:
    """Whom the word at `place` stands for, by the first kind of reference that has an answer."""
    if talk.date_at(place.start):
        return None
    if place.word in talk.words.pronouns or place.word in talk.refs.neuter:
        return pronouns.resolve(place, talk)
    return implied.resolve(place, talk) or descriptions.resolve(place, talk)


def _mention(found: Found) -> ActorMention:
    return ActorMention(found.span, found.actor, found.rule, found.reason)
