"""Mentions -> events: one for each dated fact."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from timeline.actors.cast import ActorMention, Cast
from timeline.dates.tagging import DateMention
from timeline.dates.tense import tense
from timeline.document import Document
from timeline.events.clauses import split
from timeline.events.cues import read
from timeline.events.event import Event, event_id
from timeline.events.headlines import headline, quotation
from timeline.events.kinds import Kind, kind_of
from timeline.events.participants import Part, Playbill
from timeline.events.statuses import Status, status_of
from timeline.span import Span
from timeline.text.posts import Post, at
from timeline.text.sentences import abbreviations
from timeline.timex import Grain

_BETWEEN_WORDINGS = re.compile(r"[\s,()–—-]{0,3}(?:[^\W\d_]{1,3}\s)?")  # punctuation and at most a preposition
_GRAIN_WEIGHT = {
    Grain.INSTANT: 1.0, Grain.DAY: 1.0, Grain.WEEK: 0.8, Grain.MONTH: 0.8, Grain.SEASON: 0.7, Grain.QUARTER: 0.7, Grain.HALF: 0.6,
    Grain.YEAR: 0.6, Grain.INTERVAL: 0.6, Grain.DECADE: 0.3, Grain.CENTURY: 0.2,
}  # fmt: skip


def find(
    document: Document,
    sentences: Sequence[Span],
    mentions: Iterable[DateMention],
    cast: Cast,
    posts: Sequence[tuple[Post, date]] = (),
    datelines: Sequence[Span] = (),
) -> tuple[Event, ...]:
    """The events of a document, in text order.

    Every date that lies on the line, or would if the publication date were known, dates one fact: the clause it stands in. A quoted post
    (with its day) is an event of its author on that day; `datelines` and the headline are none.
    """
    finder = _Finder(document, sentences, cast, posts)
    skipped = [*datelines, *_headlines(document, sentences)]
    by_sentence: dict[Span, list[DateMention]] = {}
    found: list[Event] = []
    for mention in mentions:
        if not _may_date(mention) or any(span.overlaps(mention.span) for span in skipped):
            continue
        post = finder.post_at(mention.start)
        if post and post.signature.covers(mention.span):
            found.append(finder.posted(post, mention))
        else:
            by_sentence.setdefault(finder.sentence_at(mention.start), []).append(mention)
    for sentence, dates in by_sentence.items():
        found += finder.stated(sentence, [_believed(document, sentence, mention) for mention in _one_wording(document.text, dates)])
    return tuple(sorted(found, key=lambda event: (event.excerpt, event.date_span)))


def _may_date(mention: DateMention) -> bool:
    """True for a place on the line, and for a date that lacks only the day to count from."""
    if mention.timex:
        return True
    return mention.type == "DATE" and mention.value.startswith("XXXX")


def _believed(document: Document, sentence: Span, mention: DateMention) -> DateMention:
    """The mention without its day where that cannot be: counted from what was told, it comes out after the publication of what happened."""
    if mention.anchor != "narrative" or not (mention.first and document.published and mention.first > document.published):
        return mention
    told = tense(document.text, document.language, sentence, mention.span).time
    return replace(mention, timex=None) if told == "past" else mention


def _headlines(document: Document, sentences: Sequence[Span]) -> list[Span]:
    """The document's first line where it is its title: given as such, or a line without a stop above longer text."""
    if len(sentences) < 2:
        return []
    first, second = sentences[0], sentences[1]
    line = first.of(document.text)
    apart = "\n" in document.text[first.end : second.start]
    unstopped = line[-1] not in ".!?…»”\"')" and len(second) > len(line)
    return [first] if apart and (line == document.title or unstopped) else []


def _one_wording(text: str, dates: Sequence[DateMention]) -> list[DateMention]:
    """Two wordings of one date, side by side ("twenty years before, in 1999"), are one: the one stated outright stays."""
    kept: list[DateMention] = []
    for mention in dates:
        before = kept[-1] if kept else None
        if before and _BETWEEN_WORDINGS.fullmatch(text, before.end, mention.start) and _agree(before, mention):
            if before.anchor == "narrative" or (before.anchor != "stated" and mention.anchor == "stated"):
                kept[-1] = mention
        else:
            kept.append(mention)
    return kept


def _agree(one: DateMention, other: DateMention) -> bool:
    """True when one date lies inside the other, or when one only is counted from what was told ("four months later, on 5 May")."""
    if (one.anchor == "narrative") != (other.anchor == "narrative"):
        return True
    if one.first is None or one.last is None or other.first is None or other.last is None:
        return False
    return (one.first <= other.first and other.last <= one.last) or (other.first <= one.first and one.last <= other.last)


class _Finder:
    """One document's text, sentences, posts and cast, ready to be looked up by place."""

    def __init__(self, document: Document, sentences: Sequence[Span], cast: Cast, posts: Sequence[tuple[Post, date]]) -> None:
        self.document, self.text, self.language = document, document.text, document.language
        self.sentences, self.posts = sentences, [post for post, _ in posts]
        self.posted_on = dict(posts)
        self.starts = [sentence.start for sentence in sentences]
        self.bill = Playbill(document.text, cast, document.language)
        self.titles = abbreviations(document.language).titles
        counts = Counter(mention.actor for mention in cast.mentions)
        most = max(counts.values(), default=1)
        self.prominence = {actor: count / most for actor, count in counts.items()}

    def sentence_at(self, position: int) -> Span:
        return self.sentences[max(0, bisect_right(self.starts, position) - 1)]

    def post_at(self, position: int) -> Post | None:
        return at(self.posts, position)

    def posted(self, post: Post, mention: DateMention) -> Event:
        author = self._author(post)
        title = quotation(author, post.body.of(self.text), self.language)
        return self._event(mention, post.span, "happened", "statement", title, (author,), main=True)

    def stated(self, sentence: Span, dates: Sequence[DateMention]) -> list[Event]:
        spans = [mention.span for mention in dates]
        clauses = split(self.text, sentence, self.language, spans)
        homes = [next((i for i, clause in enumerate(clauses) if clause.holds(mention.span)), 0) for mention in dates]
        parts = [self.bill.part(clauses, home, frozenset(homes), spans) for home in homes]
        main = [clauses[home].kind in ("main", "coordinate") for home in homes]
        return [self._stated(sentence, *told, dates) for told in zip(dates, parts, main, strict=True)]

    def _stated(self, sentence: Span, mention: DateMention, part: Part, main: bool, dates: Sequence[DateMention]) -> Event:
        actors = part.actors
        post = self.post_at(mention.start)
        if post and not actors:
            actors = (self._author(post),)
        timex = mention.timex
        reading = read(self.text, sentence, self.language, mention.span)
        status = status_of(
            reading, mention.last, self.posted_on[post] if post else self.document.published,
            bool(timex and timex.first and timex.last is None), mention.first,
        )  # fmt: skip
        kind = kind_of(reading, part.spans)
        title = headline(
            self.text, part.spans, self.language, dates=[date.span for date in dates], names=self._names(part), subject=part.subject
        )  # fmt: skip
        if title.count(" ") < 2 and not part.subject:  # a clause too short to say anything: take the sentence
            title = headline(self.text, [sentence], self.language, dates=[mention.span]) or title
        return self._event(mention, sentence, status, kind, title or mention.text, actors, main=main)

    def _names(self, part: Part) -> dict[Span, str]:
        """What to spell out in the title: the first mention of each actor by surname or role, with the "Mr." before it."""
        names: dict[Span, str] = {}
        seen: set[str] = set()
        for span in part.spans:
            for mention in self.bill.within(span):
                if mention.actor not in (*seen, part.subject) and (mention.rule == "antecedent" or self._is_short(mention)):
                    words = self.bill.role_span(mention) if mention.rule == "antecedent" else self._with_title(mention.span, span.start)
                    names[words] = mention.actor
                seen.add(mention.actor)
        return names

    def _is_short(self, mention: ActorMention) -> bool:
        """True for a person called by a part of the name."""
        words, full = mention.span.of(self.text).split(), mention.actor.split()
        return self.bill.kinds.get(mention.actor) == "person" and len(words) < len(full) and set(words) < set(full)

    def _with_title(self, span: Span, floor: int) -> Span:
        before = self.text[max(floor, span.start - 8) : span.start]
        word = before.split()[-1] if before.split() else ""
        if word and word.rstrip(".").lower() in self.titles and before.rstrip() != before:
            return Span(span.start - (len(before) - before.rindex(word)), span.end)
        return span

    def _author(self, post: Post) -> str:
        for mention in self.bill.within(post.signature):
            if mention.span.overlaps(post.author):
                return mention.actor
        return post.author.of(self.text).strip()

    def _event(
        self, mention: DateMention, excerpt: Span, status: Status, kind: Kind, title: str, actors: tuple[str, ...], *, main: bool
    ) -> Event:
        return Event(
            event_id(self.document.id, mention.span, excerpt), mention.timex, status, kind, title, actors, excerpt, mention.span,
            mention.anchor, self._importance(mention, kind, actors, excerpt, main), mention.rule, mention.reference,
        )  # fmt: skip

    def _importance(self, mention: DateMention, kind: Kind, actors: tuple[str, ...], excerpt: Span, main: bool) -> float:
        """0..1: how fine and how firm the date, how prominent the actors, how early in the text, main clause and known kind first."""
        if mention.timex is None:
            return 0.0
        fine = _GRAIN_WEIGHT[mention.timex.grain] * (0.7 if mention.timex.approximate else 1.0)
        firm = 1.0 if mention.anchor == "stated" else 0.9
        prominent = max((self.prominence.get(actor, 0.0) for actor in actors), default=0.0)
        early = 1.0 - excerpt.start / max(1, len(self.text))
        return round(0.4 * fine * firm + 0.25 * prominent + 0.15 * early + 0.1 * main + 0.1 * (kind != "other"), 4)
