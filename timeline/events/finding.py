"""Mentions -> events: one for each dated fact."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from itertools import combinations

from timeline.actors.cast import ActorMention, Cast
from timeline.actors.discourse import IMPLIED
from timeline.dates.mention import DateMention
from timeline.dates.tense import tense
from timeline.document import Document
from timeline.events import furniture
from timeline.events.clauses import Clause, is_finite, split
from timeline.events.cues import read
from timeline.events.dateless import continued, dateless, undated
from timeline.events.event import Event, Reasons, event_id
from timeline.events.headlines import quotation
from timeline.events.kinds import Kind, kind_read
from timeline.events.participants import Part, Playbill
from timeline.events.retelling import merge, one_wording, repeats
from timeline.events.statuses import Status, status_read
from timeline.events.titles import title
from timeline.span import Span
from timeline.text.posts import Post, at
from timeline.text.sentences import abbreviations
from timeline.timex import Grain

_WORD = re.compile(r"[^\W\d_]+")
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
    (with its day) is an event of its author on that day; `datelines` and what only stands round the article are none. A fact told twice is
    one event; sentences without a date add to the event they go on from, and a few become undated events.
    """
    finder = _Finder(document, sentences, cast, posts)
    skipped = sorted([*datelines, *furniture.find(document, sentences, [post.span for post in finder.posts])])
    by_sentence: dict[Span, list[DateMention]] = {}
    found: list[Event] = []
    dated = list(mentions)
    for mention in dated:
        if not _may_date(mention) or any(span.overlaps(mention.span) for span in skipped):
            continue
        post = finder.post_at(mention.start)
        if post and post.signature.covers(mention.span):
            found.append(finder.posted(post, mention))
        else:
            by_sentence.setdefault(finder.sentence_of(mention.span), []).append(mention)
    for sentence, dates in by_sentence.items():
        worded = one_wording(document.text, dates, document.language)
        told = [_believed(document, sentence, mention) for mention in worded]
        found += finder.stated(sentence, told, [mention.span for mention in dates])
    found.sort(key=lambda event: (event.excerpt, event.date_span))
    found = merge(document.text, found, cast.mentions, document.language)
    taken = [*skipped, *(post.span for post in finder.posts), *(mention.span for mention in dated)]
    free = dateless(document.text, sentences, taken) if found else []
    found = continued(document, found, free, finder.bill)
    found += undated(document, found, free, finder.bill)
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

    def sentence_of(self, span: Span) -> Span:
        """The sentence that holds `span`; for a date that runs over the end of a line, all it touches."""
        first, last = (self.sentences[max(0, bisect_right(self.starts, position) - 1)] for position in (span.start, span.end - 1))
        return Span(first.start, last.end)

    def post_at(self, position: int) -> Post | None:
        return at(self.posts, position)

    def posted(self, post: Post, mention: DateMention) -> Event:
        author = self._author(post)
        line = quotation(author, post.body.of(self.text), self.language)
        why = Reasons(kind=post.signature, actors=self._named((author,), (post.signature,), post.span))
        return self._event(mention, post.span, "happened", "statement", line, (author,), why, main=True)

    def stated(self, sentence: Span, dates: Sequence[DateMention], worded: Sequence[Span]) -> list[Event]:
        """The events of a sentence; `worded` are all words in it that date, also those that word one of `dates` anew."""
        dates = self._distinct(sentence, dates)
        spans = [mention.span for mention in dates]
        clauses = split(self.text, sentence, self.language, spans)
        homes = [next((i for i, clause in enumerate(clauses) if clause.holds(mention.span)), 0) for mention in dates]
        parts = [self.bill.part(clauses, home, frozenset(homes), spans) for home in homes]
        main = [clauses[home].kind in ("main", "coordinate") for home in homes]
        return [self._stated(sentence, *told, worded) for told in zip(dates, parts, main, strict=True)]

    def _distinct(self, sentence: Span, dates: Sequence[DateMention]) -> Sequence[DateMention]:
        """`dates` without those that name the time of another again, in an aside without a verb ("on Monday, at its meeting of 3 May")."""
        if not any(repeats(one, other) for one, other in combinations(dates, 2)):
            return dates
        clauses = split(self.text, sentence, self.language, [mention.span for mention in dates])
        kept: list[DateMention] = []
        for mention in dates:
            rank = self._weight(mention, clauses)
            twin = next((n for n, other in enumerate(kept) if repeats(mention, other)), None)
            if twin is None or (rank[0] and self._weight(kept[twin], clauses)[0]):
                kept.append(mention)  # nothing like it, or two facts of one day
            elif rank > self._weight(kept[twin], clauses):
                kept[twin] = mention
        return kept

    def _weight(self, mention: DateMention, clauses: Sequence[Clause]) -> tuple[bool, bool]:
        """Whether the clause of a date tells something, and whether the date is stated outright."""
        home = next((clause for clause in clauses if clause.holds(mention.span)), clauses[0])
        words = [match[0] for part in home.parts for match in _WORD.finditer(self.text, part.start, part.end)]
        joined = bool(words) and words[0].lower() in self.bill.words.coordinators  # "and in the same year …" tells more, whatever its verb
        return joined or any(is_finite(word, self.bill.words) for word in words), mention.anchor == "stated"

    def _stated(self, sentence: Span, mention: DateMention, part: Part, main: bool, worded: Sequence[Span]) -> Event:
        actors = part.actors
        post = self.post_at(mention.start)
        if post and not actors:
            actors = (self._author(post),)
        timex = mention.timex
        reading = read(self.text, sentence, self.language, mention.span)
        status, status_cue = status_read(
            reading, mention.last, self.posted_on[post] if post else self.document.published,
            bool(timex and timex.first and timex.last is None), mention.first,
        )  # fmt: skip
        kind, kind_cue = kind_read(reading, part.spans)
        line = title(
            self.text, part.spans, sentence, self.language, dates=worded, date=mention.span, names=self._names(part), subject=part.subject,
            implied=self._implied(part.spans),
        )  # fmt: skip
        why = Reasons(part.spans, mention.tense, status_cue, kind_cue, self._named(actors, part.spans, sentence))
        return self._event(mention, sentence, status, kind, line or mention.text, actors, why, main=main)

    def _named(self, actors: Sequence[str], told: Sequence[Span], sentence: Span) -> tuple[ActorMention, ...]:
        """For each actor the mention that counts: the first among the words of the fact, else the first in the sentence."""
        first: dict[str, ActorMention] = {}
        for span in (*told, sentence):
            for mention in self.bill.within(span):
                first.setdefault(mention.actor, mention)
        return tuple(first[actor] for actor in actors if actor in first)

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

    def _implied(self, spans: Sequence[Span]) -> dict[str, str]:
        """Verbs without a subject of their own, lower-case, and who is meant by it."""
        told = (mention for span in spans for mention in self.bill.within(span) if mention.rule == IMPLIED)
        return {mention.span.of(self.text).lower(): mention.actor for mention in told}

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
        self,
        mention: DateMention,
        excerpt: Span,
        status: Status,
        kind: Kind,
        title: str,
        actors: tuple[str, ...],
        why: Reasons,
        *,
        main: bool,
    ) -> Event:
        parts = self._importance(mention, kind, actors, excerpt, main)
        return Event(
            event_id(self.document.id, mention.span, excerpt), mention.timex, status, kind, title, actors, excerpt, mention.span,
            mention.anchor, round(sum(part for _, part in parts), 4), mention.rule, mention.reference, why=replace(why, importance=parts),
        )  # fmt: skip

    def _importance(
        self, mention: DateMention, kind: Kind, actors: tuple[str, ...], excerpt: Span, main: bool
    ) -> tuple[tuple[str, float], ...]:
        """0..1, in parts: how fine and firm the date, how prominent the actors, how early in the text, main clause and known kind first."""
        if mention.timex is None:
            return ()
        fine = _GRAIN_WEIGHT[mention.timex.grain] * (0.7 if mention.timex.approximate else 1.0)
        firm = 1.0 if mention.anchor == "stated" else 0.9
        prominent = max((self.prominence.get(actor, 0.0) for actor in actors), default=0.0)
        early = 1.0 - excerpt.start / max(1, len(self.text))
        parts = {
            "date": 0.4 * fine * firm,
            "actors": 0.25 * prominent,
            "place": 0.15 * early,
            "clause": 0.1 * main,
            "kind": 0.1 * (kind != "other"),
        }
        return tuple(parts.items())
