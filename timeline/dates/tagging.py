"""Text -> the dates it mentions, resolved: the public `tag`."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from timeline.dates.matching import find
from timeline.dates.meaning import Anchor, Meaning, Setting
from timeline.dates.mention import DateMention
from timeline.dates.normalise import resolve
from timeline.dates.templates import Expression
from timeline.dates.tense import Tense, Time, Verbs
from timeline.span import Span
from timeline.text.language import detect
from timeline.text.sentences import split
from timeline.timex import Grain, Timex

_QUARTER = re.compile(r"(\d{4})-Q([1-4])\Z")
_LONGER = re.compile(r"P(?:[6-9]|1\d)M\Z|P1Y\Z|P[23]Q\Z")  # the nine months, the year: a report's other stretches
_COUNTED = frozenset({"later", "earlier", "ago", "same", "following"})
_OPEN = frozenset({"since", "ever_since", "until", "prior", "beyond"})
_YEARS = 5  # years stated that make a history
_CURRENT = frozenset({"offset", "unit", "ago", "length_ago", "ahead", "for_past", "stretch"})
_FEW = 14  # days that make one happening
_PARAGRAPH = 1500  # characters that a year standing alone holds for at most


def tag(text: str, *, published: date | None = None, language: str | None = None) -> list[DateMention]:
    """Every date, time, duration and set that `text` mentions, in order, none overlapping.

    Ranges come as TIMEX3 has them, one mention for each end. `published` is what relative words count from; without it they have no
    `timex`. `language` is an ISO 639-1 code; without it the text's language is detected.

    >>> [m.value for m in tag("Sora was announced on Thursday.", published=date(2024, 2, 18), language="en")]
    ['2024-02-15']
    """
    marked: list[DateMention] = []
    for found, meaning, tense in _resolved(text, language or detect(text), published, (), "published", None):
        if len(found.parts) > 1 and len(meaning.parts) == len(found.parts):
            marked += [_mention(text, span, found, part, tense) for span, part in zip(found.parts, meaning.parts, strict=True)]
        else:
            only = meaning.parts[0] if len(meaning.parts) == len(found.parts) else meaning
            marked.append(_mention(text, found.parts[0] if len(found.parts) == 1 else found.span, found, only, tense))
    return marked


def mentions(
    text: str,
    language: str | None,
    published: date | None,
    *,
    inferred: bool = False,
    local: Sequence[tuple[Span, date]] = (),
    sentences: Sequence[Span] | None = None,
    expressions: Sequence[Expression] | None = None,
) -> list[DateMention]:
    """As `tag`, but a range is one mention with an interval, and words inside a `local` span (these are disjoint) count from its own day.

    `inferred` says that `published` was; the mentions that count from it then have the anchor "inferred".
    `sentences` saves splitting again, and `expressions`, what `matching.find` gives for the text, matching again: it depends on
    no creation time.
    """
    anchor: Anchor = "inferred" if inferred else "published"
    resolved = _resolved(text, language, published, local, anchor, sentences, expressions)
    return [_mention(text, found.span, found, meaning, tense) for found, meaning, tense in resolved]


def _mention(text: str, span: Span, found: Expression, meaning: Meaning, tense: Time | None) -> DateMention:
    kind, value, timex, anchor, reference = meaning.type, meaning.value, meaning.timex, meaning.anchor, meaning.reference
    return DateMention(span, span.of(text), kind, value, timex, anchor, reference, found.rule.template, meaning.mod, tense)


def _resolved(
    text: str,
    language: str | None,
    published: date | None,
    local: Sequence[tuple[Span, date]],
    anchor: Anchor,
    sentences: Sequence[Span] | None,
    expressions: Sequence[Expression] | None = None,
) -> Iterator[tuple[Expression, Meaning, Time | None]]:
    """Expressions in order, their meanings, each the narrative's reference for the next, and the tense where it was asked for."""
    spans = split(text, language) if sentences is None else sentences
    starts = [span.start for span in spans]
    here = Story()
    posts = sorted(local, key=lambda item: item[0])
    opened = [span.start for span, _ in posts]
    verbs = _Reader(text, language)
    expressions = list(find(text, language)) if expressions is None else expressions
    history = published is not None and _is_history(expressions, published.year)
    for found in expressions:
        position = found.span.start
        index = max(0, bisect_right(starts, position) - 1)
        sentence = spans[index] if spans else Span(0, len(text))
        post = bisect_right(opened, position) - 1
        day = posts[post][1] if post >= 0 and posts[post][0].covers(found.span) else None
        story = here if day is None else Story()
        setting = Setting(
            published=day or published,
            anchor=anchor if day is None else "published",
            told=story.told,
            day=story.day,
            main=story.main,
            quarter=story.quarter(position),
            year=story.stated if history else story.year(sentence, text, position),
            running=story.running(text, position),
            tense=lambda: verbs.near(sentence, found.outer).time,  # noqa: B023 - called before the loop goes on
            firm=lambda: verbs.near(sentence, found.outer).firm,  # noqa: B023
            spoken=lambda: day is not None or verbs.near(sentence, found.outer).spoken,  # noqa: B023
        )
        meaning = resolve(found, setting)
        if meaning is None:
            continue
        if day is None:
            here = here.after(found, meaning, published)
        yield found, meaning, verbs.told(found.outer)


def _day_told(timex: Timex) -> Timex | None:
    """The day from which "two days later" counts: of a night or another few days the last."""
    if timex.grain in (Grain.DAY, Grain.INSTANT):
        return Timex.containing(timex.first, Grain.DAY) if timex.first else None
    if timex.grain is not Grain.INTERVAL or timex.approximate or timex.first is None or timex.last is None:
        return None
    return Timex.containing(timex.last, Grain.DAY) if (timex.last - timex.first).days < _FEW else None


def _is_history(expressions: Sequence[Expression], present: int) -> bool:
    """Whether a text tells of the past only: many years stated, almost all of them over, and next to nothing counted from its own day."""
    years = [year for found in expressions if (year := _stated_year(found)) is not None]
    past = sum(year < present - 1 for year in years)
    if len(years) < _YEARS or past < 0.8 * len(years):
        return False
    return 4 * sum(_is_current(found) for found in expressions) <= past


def _is_current(found: Expression) -> bool:
    return found.rule.operation in _CURRENT or "deictic" in found.slots or found.slots.keys() == {"weekday"}


def _stated_year(found: Expression) -> int | None:
    slots = found.slots
    if "year" in slots:
        return slots["year"]  # type: ignore[no-any-return]
    for value in slots.values():
        if isinstance(value, Expression) and (year := _stated_year(value)) is not None:
            return year
    return None


class _Reader:
    """Verb forms sentence by sentence; the last sentence read and the last answer are kept."""

    def __init__(self, text: str, language: str | None) -> None:
        self._text, self._language = text, language
        self._sentence: Span | None = None
        self._verbs = Verbs()
        self._asked: tuple[Span, Tense] | None = None

    def told(self, around: Span) -> Time | None:
        """The tense near `around`, if it was asked for."""
        return self._asked[1].time if self._asked and self._asked[0] is around else None

    def near(self, sentence: Span, around: Span) -> Tense:
        if self._asked and self._asked[0] is around:
            return self._asked[1]
        if sentence != self._sentence:
            self._sentence, self._verbs = sentence, Verbs.read(self._text, self._language, sentence)
        answer = self._verbs.near(around)
        self._asked = around, answer
        return answer


class Story(NamedTuple):
    """What the text has told so far: the last date, the last single day, and the year that words after it may leave out."""

    told: Timex | None = None
    day: Timex | None = None
    main: Timex | None = None
    """The last day told outright, not counted from another."""
    fiscal: Timex | None = None
    """The quarter told last, that a report compares with "a year earlier", until it turns to longer stretches; it ends at `fiscal_end`."""
    fiscal_end: int = 0
    stated: int | None = None
    whole: bool = False
    """Whether the year stood alone ("En 2022"), so that it holds for the paragraph."""
    end: int = 0
    now: int = -1
    """Where the last date counted from the creation time ends: the story has returned to the present there."""

    def quarter(self, position: int) -> Timex | None:
        """The quarter that the text around `position` is about, if any."""
        return self.fiscal if position - self.fiscal_end < _PARAGRAPH else None

    def year(self, sentence: Span, text: str, position: int) -> int | None:
        """The year carried to `position`, if any."""
        if self.stated is None:
            return None
        if self.end > sentence.start:
            return self.stated
        if not self.whole or position - self.end > _PARAGRAPH:
            return None
        return self.stated if text.find("\n", self.end, position) < 0 else None

    def running(self, text: str, position: int) -> int | None:
        """The year that the paragraph around `position` tells of, where it stated one and did not come from the present."""
        if self.stated is None or self.told is None or self.told.first is None or position - self.end > _PARAGRAPH:
            return None
        low = text.rfind("\n", max(0, position - _PARAGRAPH), position)
        return self.told.first.year if self.end > low and self.now <= low else None

    def after(self, found: Expression, meaning: Meaning, published: date | None) -> Story:
        """The story once `found` is told. Durations, open bounds, decades and what still lies ahead do not carry it on."""
        told = self._told(found, meaning, published)
        if meaning.timex is not None and meaning.timex.grain is Grain.DAY:
            return told
        quarter = _QUARTER.match(meaning.value)
        if quarter and found.rule.operation not in ("earlier", "ago", "counterpart"):
            fiscal = Timex.containing(date(int(quarter[1]), 3 * int(quarter[2]) - 2, 1), Grain.QUARTER)
            if published and fiscal.first and fiscal.first > published:
                return told
            return told._replace(fiscal=fiscal, fiscal_end=found.span.end)
        if quarter and self.fiscal:
            return told._replace(fiscal_end=found.span.end)
        return told._replace(fiscal=None) if told.fiscal and _LONGER.match(meaning.value) else told

    def _told(self, found: Expression, meaning: Meaning, published: date | None) -> Story:
        timex = meaning.timex
        if timex and timex.first is None and meaning.anchor == "stated" and self.whole:
            return self._replace(stated=None, whole=False)  # "before 2021": the year that stood alone before it no longer holds
        if timex is None or timex.first is None or meaning.type in ("DURATION", "SET") or found.rule.operation in _OPEN:
            return self
        day = _day_told(timex) or self.day
        main = self.main if day is self.day or found.rule.operation in _COUNTED else day
        if timex.grain in (Grain.DECADE, Grain.CENTURY) or (published and timex.first > published):
            return self if day is self.day else self._replace(day=day, main=main)
        if meaning.anchor == "stated" and (timex.grain is not Grain.INTERVAL or (timex.last and timex.last.year == timex.first.year)):
            whole = timex.grain is Grain.YEAR
            return Story(timex, day, main, self.fiscal, self.fiscal_end, timex.first.year, whole, found.span.end, self.now)
        if meaning.anchor == "narrative" and found.rule.operation in ("earlier", "ago"):
            return self  # a look back, or a comparison, does not move the story
        if meaning.anchor == "narrative":
            return self._replace(told=timex, day=day, main=main)
        return Story(timex, day, main, self.fiscal, self.fiscal_end, now=found.span.end)
