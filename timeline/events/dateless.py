"""Sentences without a date: those that go on from a dated one, and the few that tell a fact a reader would miss."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from timeline.actors.cast import ActorMention
from timeline.dates.tense import tense
from timeline.document import Document
from timeline.events.clauses import Clause, is_finite, split
from timeline.events.cues import read
from timeline.events.event import Event, Passage, Reasons, event_id
from timeline.events.headlines import headline
from timeline.events.kinds import Kind, kind_read
from timeline.events.participants import Playbill
from timeline.events.statuses import status_read
from timeline.locales.loading import locale_words
from timeline.locales.sequels import Sequels
from timeline.span import Span

MOST = 3
"""Undated events of one document, at most."""
_PER_DATED = 3  # and one for so many dated ones
_WORD = re.compile(r"[^\W\d_]+")
_OPENING = 4  # words in which a subject begins, and in which a sequel shows
_BESIDE = 4  # words between a subject and its verb
_CLOSE = 24  # characters between a verb of talk and the one talked to
_CHAIN = 2  # sentences that go on from one event
_ACTING = ("person", "organisation")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence that no date stands in, and the one before it; `close` where both stand on one line."""

    span: Span
    before: Span | None
    close: bool


def dateless(text: str, sentences: Sequence[Span], taken: Sequence[Span]) -> list[Sentence]:
    """The sentences that no span of `taken` (dates, quoted posts, furniture) touches."""
    found: list[Sentence] = []
    spans = iter(sorted(taken))
    current = next(spans, None)
    before: Span | None = None
    reached = 0
    for sentence in sentences:
        while current is not None and current.start < sentence.end:
            reached = max(reached, current.end)
            current = next(spans, None)
        if reached <= sentence.start:
            found.append(Sentence(sentence, before, before is not None and "\n" not in text[before.end : sentence.start]))
        before = sentence
    return found


def continued(document: Document, events: Sequence[Event], free: Sequence[Sentence], bill: Playbill) -> list[Event]:
    """`events`, with the sentences of `free` that plainly go on from one of them among its passages.

    Such a sentence follows the event's own on the same line, says "then", is past, and its subject takes part in the event.
    """
    sequels = locale_words(document.language, "sequels", Sequels)
    if sequels is None:
        return list(events)
    told: dict[Span, list[int]] = {}
    for number, event in enumerate(events):
        told.setdefault(event.excerpt, []).append(number)
    out = list(events)
    going: dict[Span, int] = {}
    for sentence in free:
        before = sentence.before
        if before is None or not sentence.close:
            continue
        numbers = told.get(before) or ([going[before]] if before in going else [])
        if len(numbers) != 1 or out[numbers[0]].status != "happened" or out[numbers[0]].timex is None:
            continue
        event = out[numbers[0]]
        if sum(other.role == "continued" for other in event.others) < _CHAIN and _goes_on(document, sentence.span, event, bill, sequels):
            out[numbers[0]] = replace(event, others=(*event.others, Passage(sentence.span, "continued")))
            going[sentence.span] = numbers[0]
    return out


def _goes_on(document: Document, sentence: Span, event: Event, bill: Playbill, sequels: Sequels) -> bool:
    opening = [match[0].lower() for match in _WORD.finditer(document.text, sentence.start, min(sentence.end, sentence.start + 80))]
    opener = next((i for i, word in enumerate(opening[: _OPENING + 1]) if word in sequels.openers), None)
    if opener is None or tense(document.text, document.language, sentence, Span(sentence.start, sentence.start)).time != "past":
        return False
    named = bill.acting(sentence)
    if named:
        return named[0].actor in event.actors and len(_WORD.findall(document.text, sentence.start, named[0].span.start)) <= _OPENING
    return opener == 0 and len(opening) > 2 and not sequels.subjects.isdisjoint(opening[1:3])


def undated(document: Document, events: Sequence[Event], free: Sequence[Sentence], bill: Playbill) -> list[Event]:
    """The facts without a date that a reader of the timeline would miss, in text order: few, and in doubt none.

    Each is a main clause in the past tense whose subject is an actor of the timeline by name, with a verb that tells its kind; mere talk
    counts only when it is addressed to another. What a dated event tells already is left out.
    """
    known = {event.excerpt for event in events} | {other.excerpt for event in events for other in event.others}
    leading = {actor for event in events if event.timex for actor in event.actors}
    room = min(MOST, sum(event.timex is not None for event in events) // _PER_DATED)
    found: list[Event] = []
    for sentence in free:
        if len(found) == room:
            break
        if sentence.span in known:
            continue
        fact = _fact(document, sentence.span, bill, leading)
        if fact is not None and not any(_tells(event, fact) for event in (*events, *found)):
            found.append(fact)
    return found


def _tells(event: Event, fact: Event) -> bool:
    """True when `event` may be the same fact: one kind, a common actor."""
    return event.kind == fact.kind and not set(event.actors).isdisjoint(fact.actors)


def _fact(document: Document, sentence: Span, bill: Playbill, leading: set[str]) -> Event | None:
    """The undated event of a sentence, if it tells one."""
    text, language = document.text, document.language
    clause = split(text, sentence, language)[0]
    told = clause.parts[0]
    acting = bill.acting(told)
    if not acting or clause.kind != "main" or not _is_subject(text, clause, acting[0], bill) or acting[0].actor not in leading:
        return None
    subject = acting[0]
    kind, cue = kind_read(read(text, Span(subject.span.end, told.end), language))
    if cue is None or not _is_verb(text, subject, cue, bill) or not _is_deed(kind, cue, subject, acting, bill):
        return None
    published = document.published
    past = tense(text, language, told, Span(subject.span.end, subject.span.end)).time == "past"
    status, _ = status_read(read(text, told, language, cue), None, published, False)
    if not past or status != "happened":
        return None
    actors = tuple(dict.fromkeys(mention.actor for mention in acting))
    names = {subject.span: subject.actor}
    title = headline(text, [told], language, names=names)
    nowhere = Span(sentence.start, sentence.start)
    first = {mention.actor: mention for mention in reversed(acting)}
    why = Reasons((told,), "past", None, cue, tuple(first[actor] for actor in actors))
    return Event(
        event_id(document.id, nowhere, sentence), None, "happened", kind, title, actors, sentence, nowhere,
        "inferred" if document.published_from == "inferred" else "published", 0.0, "", published, published, (), why,
    )  # fmt: skip


def _is_subject(text: str, clause: Clause, mention: ActorMention, bill: Playbill) -> bool:
    """True for a name that opens its sentence, but for a title or a role: "The engineer Ada Holm", not "For Ada Holm" or "Ada Holm's"."""
    before = [match[0] for match in _WORD.finditer(text, clause.start, mention.span.start)]
    if mention.rule == "antecedent" or bill.kinds.get(mention.actor) not in _ACTING or len(before) > _OPENING:
        return False
    bound = bill.words.lead_prepositions | bill.words.locatives | bill.of | bill.words.subordinators
    if any(word.lower() in bound or is_finite(word, bill.words) for word in before) or "," in text[clause.start : mention.span.start]:
        return False
    return text[mention.span.end : mention.span.end + 1] == " "


def _is_verb(text: str, subject: ActorMention, cue: Span, bill: Playbill) -> bool:
    """True when the words that tell the kind are the subject's verb: a few words behind it, one of them with a tense."""
    between = text[subject.span.end : cue.start]
    words = [match[0] for match in _WORD.finditer(text, subject.span.end, cue.end)]
    near = len(_WORD.findall(between)) <= _BESIDE and not any(stop in between for stop in ',;:()«“"')
    return near and any(is_finite(word, bill.words) for word in words)


def _is_deed(kind: Kind, cue: Span, subject: ActorMention, acting: Sequence[ActorMention], bill: Playbill) -> bool:
    """True unless it is talk that is addressed to nobody."""
    if kind == "other":
        return False
    if kind not in ("statement", "announcement"):
        return True
    addressed = [mention for mention in acting if mention.actor != subject.actor and bill.kinds.get(mention.actor) in _ACTING]
    return any(0 <= mention.span.start - cue.end <= _CLOSE for mention in addressed)
