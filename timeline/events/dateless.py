"""Sentences without a date: those that go on from a dated one, and the few that tell a fact a reader would miss."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from timeline.actors.cast import ActorMention
from timeline.dates.tense import tense
from timeline.document import Document
from timeline.events.clauses import Clause, is_finite, split
from timeline.events.cues import Reading, read
from timeline.events.event import Event, Passage, Reasons, event_id
from timeline.events.headlines import headline, quotation
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
_HEAD = 80  # characters in which its subject is named
_OPENING = 4  # words in which a subject begins, and in which a sequel shows
_CLOSE = 8  # characters between a verb of talk and the one talked to
_CHAIN = 2  # sentences that go on from one event
_TALK = ("statement", "announcement")
_PASSIVE = ("place", "product", "work")
_QUOTED = re.compile(r"[«“„\"]\s?(?P<words>[^«“„”»\"\n]{2,600})[»”“\"]")


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
            others = (*event.others, Passage(sentence.span, "continued"))
            out[numbers[0]] = replace(event, others=tuple(sorted(others, key=lambda other: other.excerpt)))
            going[sentence.span] = numbers[0]
    return out


def _goes_on(document: Document, sentence: Span, event: Event, bill: Playbill, sequels: Sequels) -> bool:
    opening = [match[0].lower() for match in _WORD.finditer(document.text, sentence.start, min(sentence.end, sentence.start + 80))]
    opener = next((i for i, word in enumerate(opening[: _OPENING + 1]) if word in sequels.openers), None)
    if opener is None or tense(document.text, document.language, sentence, Span(sentence.start, sentence.start)).time != "past":
        return False
    named = bill.acting(sentence)
    return (
        bool(named)
        and named[0].actor in event.actors
        and len(_WORD.findall(document.text, sentence.start, named[0].span.start)) <= _OPENING
    )


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
    """True when `event` may be the same fact: one kind, and the actors of one among those of the other (for talk, all of the new one's)."""
    told, new = {*event.actors}, {*fact.actors}
    return event.kind == fact.kind and (new <= told or (told <= new and bool(told) and event.kind not in _TALK))


def _fact(document: Document, sentence: Span, bill: Playbill, leading: set[str]) -> Event | None:
    """The undated event of a sentence, if it tells one."""
    quoted = _QUOTED.match(document.text, sentence.start, sentence.end)
    return _reply(document, sentence, quoted, bill, leading) if quoted else _deed(document, sentence, bill, leading)


def _deed(document: Document, sentence: Span, bill: Playbill, leading: set[str]) -> Event | None:
    """The fact of a main clause: a subject by name, its verb, and, where that is mere talk, somebody talked to."""
    text, language = document.text, document.language
    opening = bill.within(Span(sentence.start, min(sentence.end, sentence.start + _HEAD)))
    if not any(mention.actor in leading for mention in opening):
        return None  # most sentences
    clause = split(text, sentence, language)[0]
    told = clause.parts[0]
    acting = bill.acting(told)
    if not acting or clause.kind != "main" or not _is_subject(text, clause, acting[0], bill) or acting[0].actor not in leading:
        return None
    subject = acting[0]
    behind = Span(subject.span.end, max(subject.span.end, told.end))
    reading = read(text, behind, language)
    kind, cue = kind_read(reading)
    if reading is None or cue is None or not _is_verb(reading, cue, bill) or not _is_addressed(kind, cue, sentence, acting, bill):
        return None
    past = tense(text, language, told, Span(behind.start, behind.start)).time == "past"
    if not past or status_read(read(text, told, language, cue), None, document.published, False)[0] != "happened":
        return None
    title = headline(text, [told], language, names={subject.span: subject.actor})
    return _undated(document, sentence, kind, title, acting, Reasons((told,), "past", None, cue))


def _reply(document: Document, sentence: Span, quoted: re.Match[str], bill: Playbill, leading: set[str]) -> Event | None:
    """A quotation that its speaker addressed to another: « … », a répondu Ana Roux à Paul Rey."""
    text, language = document.text, document.language
    told = Span(quoted.end(), sentence.end)
    sequels = locale_words(language, "sequels", Sequels)
    people = [mention for mention in bill.acting(told) if bill.kinds.get(mention.actor) == "person" and mention.rule != "antecedent"]
    said = [match[0].lower() for match in _WORD.finditer(text, told.start, told.end)]
    if sequels is None or sequels.replies.isdisjoint(said) or len({mention.actor for mention in people}) != 2:
        return None
    subject = people[0]
    kind, cue = kind_read(read(text, told, language))
    opening = len(_WORD.findall(text, told.start, subject.span.start)) <= _OPENING
    past = tense(text, language, told, Span(subject.span.end, subject.span.end)).time == "past"
    if kind != "statement" or cue is None or not opening or not past or subject.actor not in leading:
        return None
    title = quotation(subject.actor, quoted["words"], language)
    return _undated(document, sentence, kind, title, people, Reasons((sentence,), "past", None, cue))


def _undated(document: Document, sentence: Span, kind: Kind, title: str, acting: Sequence[ActorMention], why: Reasons) -> Event:
    first = {mention.actor: mention for mention in reversed(acting)}
    actors = tuple(dict.fromkeys(mention.actor for mention in acting))
    nowhere = Span(sentence.start, sentence.start)
    return Event(
        event_id(document.id, nowhere, sentence), None, "happened", kind, title, actors, sentence, nowhere,
        "inferred" if document.published_from == "inferred" else "published", 0.0, "", document.published, document.published,
        why=replace(why, actors=tuple(first[actor] for actor in actors)),
    )  # fmt: skip


def _is_subject(text: str, clause: Clause, mention: ActorMention, bill: Playbill) -> bool:
    """True for a name that opens its sentence, but for a title or a role: "The engineer Ada Holm", not "For Ada Holm" or "Ada Holm's"."""
    before = [match[0] for match in _WORD.finditer(text, clause.start, mention.span.start)]
    if mention.rule == "antecedent" or bill.kinds.get(mention.actor) in _PASSIVE or len(before) > _OPENING:
        return False
    bound = bill.words.lead_prepositions | bill.words.locatives | bill.of | bill.words.subordinators
    if any(word.lower() in bound or is_finite(word, bill.words) for word in before) or "," in text[clause.start : mention.span.start]:
        return False
    return text[mention.span.end : mention.span.end + 1] == " "


def _is_verb(reading: Reading, cue: Span, bill: Playbill) -> bool:
    """True when the words that tell the kind are the subject's verb: right behind it but for auxiliaries; no participle before "by"."""
    first = next(i for i, word in enumerate(reading.words) if word.span.start == cue.start)
    last = next(i for i, word in enumerate(reading.words) if word.span.end == cue.end)
    between = [word.form for word in reading.words[:first]]
    light = reading.table.auxiliaries | bill.words.clitics | bill.words.fillers
    by = last + 1 < len(reading.words) and reading.words[last + 1].form in reading.table.agents
    near = first in reading.verbs and all(word in light for word in between) and reading.words[first].part == 0
    return near and (not by or not reading.table.auxiliaries.isdisjoint((*between, reading.words[first].form)))


def _is_addressed(kind: Kind, cue: Span, sentence: Span, acting: Sequence[ActorMention], bill: Playbill) -> bool:
    """True unless it is talk that is addressed to nobody, or that reports what another did ("said the board had met")."""
    if kind not in _TALK:
        return kind != "other"
    others = [mention for mention in acting[1:] if mention.actor != acting[0].actor and bill.kinds.get(mention.actor) not in _PASSIVE]
    reported = any(is_finite(match[0], bill.words) for match in _WORD.finditer(bill.text, cue.end, sentence.end))
    return not reported and any(0 <= mention.span.start - cue.end <= _CLOSE for mention in others)
