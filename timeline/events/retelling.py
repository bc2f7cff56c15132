"""One fact, one event: two wordings of one date in a sentence, and two sentences of a text that tell the same."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from timeline.actors.cast import ActorMention
from timeline.dates.mention import DateMention
from timeline.events.clauses import grammar
from timeline.events.event import Event, Passage
from timeline.locales.grammar import Grammar
from timeline.locales.sequels import NAMELY
from timeline.span import Span
from timeline.timex import Grain, Timex

_BETWEEN_WORDINGS = re.compile(r"[\s,()–—-]{0,3}(?:([^\W\d_]{1,3})\s)?")  # punctuation and at most a preposition
_NAMELY = re.compile(rf"[\s,()–—-]{{0,3}}(?:{'|'.join(map(re.escape, NAMELY))})(?=[\s,:])")
_WORD = re.compile(r"[^\W\d_]+|\d[\d.,]*")
_STEM = 5  # letters that the forms of a word share
_VERB = 4  # and those of a verb and its noun: "founded", "foundation"
_ALIKE = 0.75  # part of the shorter telling's words that the longer must have, where it has not all
_ONCE = ("departure", "death", "founding")
"""Kinds that befall an actor once: two verbs of one of them tell one fact."""
_PLAIN = (*_ONCE, "deal", "accident", "contest", "launch")
"""Kinds of which two verbs may tell one fact where more than one actor, or more of the fact, is the same."""
_TALK = ("statement", "announcement", "publication", "other")
"""Kinds of which a day may hold many by one actor: their words decide."""
_NEAREST = 40  # events of one year that an event is compared with: more is a table, not a tale


def one_wording(text: str, dates: Sequence[DateMention], language: str | None) -> list[DateMention]:
    """Two wordings of one date, side by side ("twenty years before, in 1999"), are one: the one stated outright stays."""
    kept: list[DateMention] = []
    joins = grammar(language).coordinators
    for mention in dates:
        before = kept[-1] if kept else None
        namely = _NAMELY.match(text, before.end, mention.start) if before else None
        between = _BETWEEN_WORDINGS.fullmatch(text, namely.end() if namely else before.end, mention.start) if before else None
        if before and between and between[1] not in joins and _agree(before, mention):
            if before.anchor == "narrative" or (before.anchor != "stated" and mention.anchor == "stated"):
                kept[-1] = mention
        else:
            kept.append(mention)
    return kept


def repeats(mention: DateMention, other: DateMention) -> bool:
    """True when `mention` names the very time that `other` of its sentence does, in other words: "on Monday … that same 3 May"."""
    same = mention.timex is not None and other.timex is not None and (mention.first, mention.last) == (other.first, other.last)
    counted = "stated" not in (mention.anchor, other.anchor) or mention.anchor != other.anchor
    return same and counted and mention.text.casefold() != other.text.casefold()


def _agree(one: DateMention, other: DateMention) -> bool:
    """True when one date lies inside the other, or when one only is counted from what was told ("four months later, on 5 May")."""
    if (one.anchor == "narrative") != (other.anchor == "narrative"):
        return True
    return one.timex is not None and other.timex is not None and (_within(one.timex, other.timex) or _within(other.timex, one.timex))


def _within(inner: Timex, outer: Timex) -> bool:
    """True when all of `inner` lies in `outer`; never where a bound is open."""
    if inner.first is None or inner.last is None or outer.first is None or outer.last is None:
        return False
    return outer.first <= inner.first and inner.last <= outer.last


def merge(text: str, events: Sequence[Event], mentions: Sequence[ActorMention], language: str | None) -> list[Event]:
    """`events` (in text order) with the tellings of one fact made one event; `mentions` are the text's actors.

    The telling with the finest date stays, of equals the first; the others become its passages, and whom only they name takes part too.
    Two facts of one actor on one day stay two: in doubt nothing is merged.
    """
    words = _Plain(grammar(language))
    tellings: list[_Telling] = []
    by_year: dict[int, list[_Telling]] = {}
    for event in events:
        telling = _Telling(event, *words.said(text, event, mentions))
        first = event.timex.first if event.timex else None
        rivals = by_year.setdefault(first.year, [])[-_NEAREST:] if first else []
        home = next((other for other in rivals if _same(other, telling)), None)
        if home:
            home.more.append(event)
        else:
            tellings.append(telling)
            if first:
                by_year[first.year].append(telling)
    return [telling.told() if telling.more else telling.event for telling in tellings]


@dataclass(slots=True)
class _Telling:
    """An event and what its clause says: the stem of the verb, the stems of what is left without date and actors, numbers, names.

    `more` are later events that tell the same.
    """

    event: Event
    verb: str
    content: frozenset[str]
    numbers: frozenset[str]
    names: frozenset[str]
    more: list[Event] = field(default_factory=list)

    def told(self) -> Event:
        """All the tellings as one event."""
        told = [self.event, *self.more]
        base = min(told, key=_length)
        rest = [event for event in told if event is not base]
        again = {event.excerpt: event for event in reversed(rest) if event.excerpt != base.excerpt}
        others = (Passage(excerpt, "retold", again[excerpt].date_span) for excerpt in sorted(again))
        named = {mention.actor: mention for event in (*rest, base) for mention in event.why.actors}
        actors = tuple(dict.fromkeys(actor for event in (base, *rest) for actor in event.actors))
        why = replace(base.why, actors=tuple(named[actor] for actor in actors if actor in named))
        return replace(base, actors=actors, others=tuple(others), importance=max(event.importance for event in told), why=why)


class _Plain:
    """Reads what a clause says beside its date and its actors."""

    def __init__(self, words: Grammar) -> None:
        joining = words.relatives | words.coordinators | words.subordinators | words.complementisers | words.lead_ins
        places = words.lead_prepositions | words.date_prepositions | words.locatives | words.determiners
        self.light = joining | places | words.no_ending | words.clitics | words.fillers | words.finite

    def said(self, text: str, event: Event, mentions: Sequence[ActorMention]) -> tuple[str, frozenset[str], frozenset[str], frozenset[str]]:
        """The verb's stem, the other words' stems, the numbers, and those of the words that have a capital."""
        taken = [event.date_span, *([event.why.kind] if event.why.kind else ()), *_spans(mentions, event)]
        found = [match for part in event.why.clause for match in _WORD.finditer(text, part.start, part.end)]
        free = [match[0] for match in found if not any(span.start <= match.start() < span.end for span in taken)]
        said = {word: _stem(word) for word in free if len(word) > 2 and word.isalpha() and word.lower() not in self.light}
        verb = max(_WORD.findall(event.why.kind.of(text)), key=len, default="") if event.why.kind else ""
        return (
            _stem(verb)[:_VERB],
            frozenset(said.values()),
            frozenset(word for word in free if word[0].isdigit()),
            frozenset(stem for word, stem in said.items() if word[0].isupper()),
        )


def _same(one: _Telling, other: _Telling) -> bool:
    """Whether two events tell one fact; both are dated."""
    a, b = one.event, other.event
    if a.kind != b.kind or a.status != b.status or not (a.why.clause and b.why.clause) or a.excerpt.overlaps(b.excerpt):
        return False
    equal, nested = _dates(a, b)
    only_a, only_b = set(a.actors) - {*b.actors}, set(b.actors) - {*a.actors}
    if not (equal or nested) or (only_a and only_b) or (one.numbers and other.numbers and one.numbers != other.numbers):
        return False
    if one.names - other.content and other.names - one.content:
        return False
    small, big = sorted((one.content | _named(only_a), other.content | _named(only_b)), key=len)
    shared, common = len(small & big), len({*a.actors} & {*b.actors})
    covered = small <= big or (shared >= 2 and shared >= _ALIKE * len(small))
    verb = bool(one.verb) and one.verb == other.verb
    if not covered or (nested and not (shared or common > 1 or a.kind in _ONCE)):
        return False
    if a.kind in _TALK:
        return common > 0 and shared > 2
    if verb:
        return common > 0 or shared > 0
    return a.kind in _PLAIN and common > 0 and not (only_a or only_b) and (a.kind in _ONCE or shared + common > 1)


def _dates(a: Event, b: Event) -> tuple[bool, bool]:
    """Whether the bounds are the same, and whether one date lies properly inside the other, both being calendar units."""
    one, other = a.timex, b.timex
    if one is None or other is None or one.approximate != other.approximate:
        return False, False
    equal = (one.first, one.last) == (other.first, other.last)
    units = all(timex.grain not in (Grain.INTERVAL, Grain.DECADE, Grain.CENTURY) for timex in (one, other))
    return equal, not equal and units and (_within(one, other) or _within(other, one))


def _length(event: Event) -> int:
    """Days that the date spans; open ones are the longest."""
    timex = event.timex
    return (timex.last - timex.first).days if timex and timex.first and timex.last else 1_000_000


def _spans(mentions: Sequence[ActorMention], event: Event) -> list[Span]:
    """Where the event's excerpt names its actors; `mentions` are in text order."""
    first = bisect_left(mentions, event.excerpt.start, key=_start)
    last = bisect_left(mentions, event.excerpt.end, key=_start)
    return [mention.span for mention in mentions[first:last] if mention.actor in event.actors]


def _start(mention: ActorMention) -> int:
    return mention.span.start


def _named(actors: set[str]) -> frozenset[str]:
    """Actors that one telling names and the other does not, as words of the fact."""
    return frozenset(_stem(actor.split()[0]) for actor in actors)


def _stem(word: str) -> str:
    """The first letters of a word, without case and accents."""
    plain = unicodedata.normalize("NFKD", word.casefold())
    return "".join(letter for letter in plain if not unicodedata.combining(letter))[:_STEM]
