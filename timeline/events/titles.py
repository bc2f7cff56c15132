"""The words of a fact -> its title: the clause's headline where that is sound, else the nearest words of the sentence that are."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from timeline.events.clauses import grammar
from timeline.events.fitting import LONGEST, capitalised, cut, tidy
from timeline.events.headlines import headline, says_little
from timeline.events.sound import fault, is_inverted_source
from timeline.locales.grammar import Grammar
from timeline.span import Span


def title(
    text: str,
    parts: Sequence[Span],
    sentence: Span,
    language: str | None,
    *,
    dates: Sequence[Span] = (),
    date: Span | None = None,
    names: Mapping[Span, str] | None = None,
    subject: str | None = None,
) -> str:
    """A title of at most `fitting.LONGEST` characters for the fact that `parts` of `sentence` state; the arguments are `headline`'s.

    Where the clause gives no sound headline, the sentence's main clause does; where that fails too, the sentence's first words stand as
    they are, its date kept and "…" where they are cut.
    """
    words = grammar(language)
    sentence = _member(text, sentence, date)
    parts = [Span(max(part.start, sentence.start), part.end) for part in parts if part.end > sentence.start] or parts
    if subject and (any(day.of(text) in subject for day in dates) or is_inverted_source(subject, words)):
        subject, parts = None, [sentence]
    elif subject and parts and is_inverted_source(parts[0].of(text), words):
        subject, parts = None, [sentence]
    best = None
    for line, own in _attempts(text, parts, sentence, language, dates, date, names or {}, subject):
        if line and not says_little(line, own, language) and fault(line, words) is None:
            return line
        best = best or line
    return _beginning(sentence.of(text), words) or best or ""


def _member(text: str, sentence: Span, date: Span | None) -> Span:
    """What holds the date between two semicolons: it could be a sentence of its own."""
    if date is None or not sentence.covers(date):
        return sentence
    start, end = text.rfind("; ", sentence.start, date.start), text.find("; ", date.end, sentence.end)
    return Span(start + 2 if start >= 0 else sentence.start, end if end >= 0 else sentence.end)


def _attempts(
    text: str,
    parts: Sequence[Span],
    sentence: Span,
    language: str | None,
    dates: Sequence[Span],
    date: Span | None,
    names: Mapping[Span, str],
    subject: str | None,
) -> Iterator[tuple[str, str | None]]:
    """Headlines from the nearest words to the farthest, each with the subject put in front."""
    yield headline(text, parts, language, dates=dates, date=date, names=names, subject=subject), subject
    yield headline(text, [sentence], language, dates=dates, date=date, names=names), None
    yield headline(text, [sentence], language, dates=dates), None


def _beginning(line: str, words: Grammar) -> str:
    """The first words of the sentence, date and all."""
    line = tidy(line.replace("\n", " "))
    return capitalised(line if len(line) <= LONGEST else cut(line, LONGEST - 1, words) + "…")
