"""Why an event is what it is: the decisions of every stage, in plain words and as data.

Nothing is decided here again: the stages leave their reasons in `Event.why`, in the date mentions and in the actor mentions.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from timeline.actors.cast import ActorMention
from timeline.dates.mention import DateMention
from timeline.errors import Message
from timeline.events.event import Event
from timeline.extraction import Parsed
from timeline.span import Span
from timeline.timex import Grain, Timex
from timeline.wording import date_in_words, translator

KINDS = {
    "statement": Message("Statement"), "announcement": Message("Announcement"), "launch": Message("Launch"),
    "founding": Message("Founding"), "deal": Message("Deal"), "legal": Message("Court and law"), "vote": Message("Vote"),
    "appointment": Message("Appointment"), "departure": Message("Departure"), "accident": Message("Accident"),
    "death": Message("Death"), "contest": Message("Contest"), "publication": Message("Publication"), "other": Message("Other"),
}  # fmt: skip
STATUSES = {
    "happened": Message("Stated as fact"), "planned": Message("Planned"), "ongoing": Message("Ongoing"), "negated": Message("Denied"),
    "reported": Message("Reported"),
}  # fmt: skip
TOPICS = {
    "date": Message("Date"), "fact": Message("Fact"), "status": Message("Status"), "kind": Message("Kind"), "actors": Message("Actors"),
    "excerpts": Message("More excerpts"), "importance": Message("Importance"), "passed over": Message("Not taken"),
}  # fmt: skip
_TENSES = {"past": Message("past"), "present": Message("present"), "future": Message("future")}
_KNOWN = {
    "given": Message(", which you gave"),
    "metadata": Message(", from the file’s own data"),
    "text": Message(", which the text states"),
    "inferred": Message(", itself inferred from the text"),
}
_UNSURE = {
    "planned": Message("its date lies after the day of publication."),
    "ongoing": Message("its date names no end."),
    "negated": Message("the row says so."),
    "reported": Message("the row says so."),
    "happened": Message("no word denies, plans or doubts it."),
}
_RULES = {
    "catalogue": Message("the catalogue of known actors lists this name"),
    "name": Message("the name itself"),
    "fuller": Message("the text has the name in a fuller form"),
    "surname": Message("the surname of the one full name that has it"),
    "first name": Message("the first name of the one full name that has it"),
    "acronym": Message("the initials of the name"),
    "firm": Message("the name without what makes it a firm’s"),
    "spelling": Message("another spelling of the name"),
    "handle": Message("an account name"),
    "antecedent": Message("words that stand for a name"),
}
_PARTS = {
    "date": Message("how exact the date is"), "actors": Message("how often its actors are named"), "place": Message("how early it is told"),
    "clause": Message("told in a main clause"), "kind": Message("of a known kind"),
}  # fmt: skip
_PASSED = {
    "DURATION": Message("how long, not when"),
    "SET": Message("how often, not when"),
    "TIME": Message("a time of day only"),
}
_ROLES = {"retold": Message("Told again"), "continued": Message("It goes on")}
_FIELDS = {Grain.YEAR: Message("year"), Grain.MONTH: Message("month"), Grain.WEEK: Message("week"), Grain.DAY: Message("day")}


@dataclass(frozen=True, slots=True)
class Point:
    """What was decided on one topic (a key of TOPICS): `facts` as values that JSON has, `said` as sentences."""

    topic: str
    facts: dict[str, object]
    said: tuple[Message, ...]


def explain(parsed: Parsed, event: Event) -> tuple[Point, ...]:
    """Every decision on one event of a document, topic by topic; topics with nothing to say are left out."""
    teller = _Teller(parsed, event)
    points = (teller.dating(), teller.fact(), teller.status(), teller.kind(), teller.actors(), teller.excerpts(), teller.importance())
    return tuple(point for point in (*points, teller.passed_over()) if point.said)


def told(message: object, language: str | None) -> str:
    """A message in a language, with all that fills it: messages likewise, dates written out, the rest as it is.

    >>> told(Message("It is counted from {day}.", day=date(2024, 2, 18)), "en")
    'It is counted from Sunday 18 February 2024.'
    """
    if isinstance(message, Message):
        template = translator(language)(message.template)
        return template.format(**{name: told(value, language) for name, value in message.values.items()}) if message.values else template
    if isinstance(message, date):
        return date_in_words(message, message, "day", language=language)
    if isinstance(message, Timex):
        return date_in_words(message.first, message.last, str(message.grain), message.approximate, language, message.at)
    if isinstance(message, tuple):
        return ", ".join(told(part, language) for part in message)
    return str(message)


class _Teller:
    """One event and where it comes from."""

    def __init__(self, parsed: Parsed, event: Event) -> None:
        self.parsed, self.event, self.text = parsed, event, parsed.document.text

    def quote(self, span: Span) -> str:
        return " ".join(span.of(self.text).split())

    def iso(self, day: date | None) -> str | None:
        return day.isoformat() if day else None

    def dating(self) -> Point:
        event, timex = self.event, self.event.timex
        words = self.quote(event.date_span)
        facts: dict[str, object] = {
            "words": words or None, "edtf": timex.edtf if timex else None, "rule": event.rule or None,
            "anchor": event.anchor if words else None, "reference": self.iso(event.reference),
            "tense": event.why.tense if words else None, "until": self.iso(event.until),
        }  # fmt: skip
        return Point("date", facts, tuple(self._dated(timex, words) if words else self._undated()))

    def _undated(self) -> Iterator[Message]:
        yield Message("The text gives no date for it.")
        if self.event.until:
            yield Message("It is told as past: it had happened by {day}, when the article was published.", day=self.event.until)

    def _dated(self, timex: Timex | None, words: str) -> Iterator[Message]:
        event = self.event
        if timex is None:
            yield Message("“{words}” is a date that cannot be placed on the line.", words=words)
            yield self._unplaced()
        else:
            yield Message("“{words}” means {date}.", words=words, date=timex)
            yield from self._anchored(timex)
        if event.rule == "cell":
            yield Message("It is the row’s own date.")
        elif event.rule:
            yield Message("The phrase that reads it: {rule}", rule=event.rule)
        if timex and (implied := tuple(_FIELDS[field] for field in sorted(timex.implied) if field in _FIELDS)):
            yield Message("The words leave out: {fields}.", fields=implied)
        if event.why.tense:
            yield Message(
                "Its clause was read as {tense}, which decides between the date before and the one after.", tense=_TENSES[event.why.tense]
            )
        if timex and timex.approximate:
            yield Message("The text says it only roughly.")
        if timex and timex.last is None:
            yield Message("It names no end.")
        if timex and timex.first is None:
            yield Message("It names no beginning.")

    def _unplaced(self) -> Message:
        if self.parsed.document.published is None:
            return Message("Nothing tells when the article was published, so that there is no day to count from.")
        return Message("Counted from what was told before, it would lie after the publication of what is told as past.")

    def _anchored(self, timex: Timex) -> Iterator[Message]:
        event, document = self.event, self.parsed.document
        if event.anchor == "stated":
            yield Message("The text states this date.")
        elif event.anchor == "narrative":
            source = self._source(event.reference)
            if source and Grain.YEAR in timex.implied:
                yield Message("The year is carried over from “{words}”.", words=self.quote(source.span))
            elif source:
                yield Message("It is counted from {date}, told before as “{words}”.", date=source.timex, words=self.quote(source.span))
            else:
                yield Message("Counted from a date named just before in the text.")
        elif event.reference and event.reference != document.published:
            yield Message("It is counted from {day}, the day of the post that it stands in.", day=event.reference)
        elif event.reference:
            known = _KNOWN.get(document.published_from, "")
            yield Message("Counted from the publication date, {day}{how}.", day=event.reference, how=known)

    def _source(self, reference: date | None) -> DateMention | None:
        """The words told before that a date was counted from."""
        before = [mention for mention in self.parsed.dates if mention.end <= self.event.date_span.start and mention.timex]
        return next((mention for mention in reversed(before) if reference in (mention.first, mention.last)), None)

    def fact(self) -> Point:
        parts = [self.quote(span) for span in self.event.why.clause]
        facts: dict[str, object] = {"words": parts, "title": self.event.title}
        whole = self.event.why.clause == (self.event.excerpt,)
        said = (
            [Message("The whole excerpt tells it.")] if whole else [Message("The words that tell it: “{words}”", words=" … ".join(parts))]
        )
        return Point("fact", facts, tuple(said if parts else ()))

    def status(self) -> Point:
        cue, name = self.event.why.status, STATUSES[self.event.status]
        facts: dict[str, object] = {"value": self.event.status, "words": self.quote(cue) if cue else None}
        reason = Message("told by “{words}”.", words=self.quote(cue)) if cue else _UNSURE[self.event.status]
        return Point("status", facts, (Message("{value}: {reason}", value=name, reason=reason),))

    def kind(self) -> Point:
        cue, name = self.event.why.kind, KINDS[self.event.kind]
        facts: dict[str, object] = {"value": self.event.kind, "words": self.quote(cue) if cue else None}
        reason = Message("told by “{words}”.", words=self.quote(cue)) if cue else Message("no word tells what kind of event it is.")
        return Point("kind", facts, (Message("{value}: {reason}", value=name, reason=reason),))

    def actors(self) -> Point:
        naming = {mention.actor: mention for mention in self.event.why.actors}
        known = {actor.name: actor for actor in self.parsed.cast.actors}
        facts, said = [], []
        for name in self.event.actors:
            mention, actor = naming.get(name), known.get(name)
            others = tuple(alias for alias in actor.aliases if alias != name) if actor else ()
            facts.append({
                "name": name, "kind": actor.kind if actor else None, "words": self.quote(mention.span) if mention else None,
                "rule": mention.rule if mention else None, "reason": (mention.reason or None) if mention else None, "also": list(others),
            })  # fmt: skip
            said.append(self._named(name, mention))
            if others:
                said.append(Message("{name} is also called: {others}.", name=name, others=others))
        return Point("actors", {"value": facts}, tuple(said))

    def _named(self, name: str, mention: ActorMention | None) -> Message:
        if mention is None:
            return Message("{name}: named elsewhere in the text.", name=name)
        rule: object = _RULES.get(mention.rule, Message("{rule}", rule=mention.rule))
        if mention.reason:
            head, _, rest = mention.reason.partition(": ")
            rule = Message("{what}: {why}", what=Message(head), why=Message(rest)) if rest else Message(head)
        words = self.quote(mention.span)
        return Message("“{words}”: {why}." if words == name else "“{words}” is {name}: {why}.", words=words, name=name, why=rule)

    def excerpts(self) -> Point:
        facts = [
            {"words": self.quote(other.excerpt), "start": other.excerpt.start, "end": other.excerpt.end, "role": other.role}
            for other in self.event.others
        ]
        said = [Message("{role}: “{words}”", role=_ROLES[other.role], words=self.quote(other.excerpt)) for other in self.event.others]
        return Point("excerpts", {"value": facts}, tuple(said))

    def importance(self) -> Point:
        parts = self.event.why.importance
        facts: dict[str, object] = {"value": self.event.importance, "parts": dict(parts)}
        said = tuple(
            Message("{part}: {value}", part=_PARTS.get(name, Message(name)), value=f"{value:.2f}") for name, value in parts if value
        )
        return Point("importance", facts, said)

    def passed_over(self) -> Point:
        facts, said = [], []
        for mention in self.parsed.dates:
            if not self.event.excerpt.covers(mention.span) or mention.span.overlaps(self.event.date_span):
                continue
            other = next((event for event in self.parsed.events if event.date_span == mention.span), None)
            why = self._why_not(mention, other)
            facts.append({"words": self.quote(mention.span), "reason": str(why)})
            said.append(Message("“{words}”: {why}.", words=self.quote(mention.span), why=why))
        return Point("passed over", {"value": facts}, tuple(said))

    def _why_not(self, mention: DateMention, other: Event | None) -> Message:
        if other is not None:
            return Message("the date of another event, “{title}”", title=other.title)
        timex, own = mention.timex, self.event.timex
        if timex is None:
            return _PASSED.get(mention.type, Message("a vague word: no place on the line"))
        if own and (timex.first, timex.last) == (own.first, own.last):
            return Message("the same date in other words")
        return Message("it dates nothing that is told here")
