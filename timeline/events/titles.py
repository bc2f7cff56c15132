"""The words of a fact -> its title: the clause's headline where that is sound, else the nearest words of the sentence that are."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from timeline.events.chunks import has_verb
from timeline.events.clauses import grammar, is_finite, is_participle
from timeline.events.fitting import LONGEST, capitalised, cut, tidy
from timeline.events.headlines import headline, says_little
from timeline.events.sound import fault, is_inverted_source
from timeline.locales.grammar import Grammar
from timeline.span import Span

_WORD = re.compile(r"[^\W\d_]+")
_SCHEDULED = 4  # words of "it is expected that", at most


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
    implied: Mapping[str, str] | None = None,
) -> str:
    """A title of at most `fitting.LONGEST` characters for the fact that `parts` of `sentence` state; the arguments are `headline`'s.

    `implied` gives for a verb without a subject of its own, lower-case, whom it speaks of: the name is put before a title that it opens.

    Where the clause gives no sound headline, the sentence's main clause does; where that fails too, the sentence's first words stand as
    they are, its date kept and "…" where they are cut.
    """
    words = grammar(language)
    sentence = _member(text, sentence, date)
    parts = [Span(max(part.start, sentence.start), part.end) for part in parts if part.end > sentence.start] or parts
    opening = parts[0].of(text) if parts else ""
    subject = (_noun_phrase(subject, words) or None) if subject else None
    before = Span(sentence.start, parts[0].start) if parts else sentence
    foreign = subject is not None and (
        any(day.of(text) in subject for day in dates)
        or is_inverted_source(subject, words)
        or _of_another(before.of(text), subject, opening, words)
    )
    if foreign or is_inverted_source(opening, words) or _only_scheduled(text, sentence, parts, words):
        subject, parts = None, [sentence]
    best = None
    for line, own in _attempts(text, parts, sentence, words, language, dates, date, names or {}, subject):
        if own is None and words.null_subject and (meant := _meant(line, implied or {}, words)):
            line, own = _named(line, meant, opening, words), meant
        if (
            line
            and not says_little(line, own, language)
            and fault(line, words) is None
            and not (own is None and _hangs(opening, line, words))
        ):
            return line
        best = best or line
    return _beginning(sentence.of(text), words) or best or ""


def _member(text: str, sentence: Span, date: Span | None) -> Span:
    """What holds the date between two semicolons: it could be a sentence of its own."""
    if date is None or not sentence.covers(date):
        return sentence
    start, end = text.rfind("; ", sentence.start, date.start), text.find("; ", date.end, sentence.end)
    return Span(start + 2 if start >= 0 else sentence.start, end if end >= 0 else sentence.end)


def _meant(line: str, implied: Mapping[str, str], words: Grammar) -> str | None:
    """Who is meant by the verb that opens the line, alone or behind an adverb."""
    found = [word.lower() for word in _WORD.findall(line)[:2]]
    cleft = words.complementisers & {word.lower() for word in _WORD.findall(line)[1:4]}
    if len(found) < 2 or cleft or is_inverted_source(line, words) or _has_own_subject(line, words):
        return None
    adverb = (
        found[0] not in words.lead_prepositions | words.determiners | words.clitics | words.subordinators and found[1] not in words.clitics
    )
    meant = implied.get(found[0]) or (implied.get(found[1]) if adverb and not is_finite(found[0], words) else None)
    return meant if meant and meant not in line else None


def _named(line: str, meant: str, opening: str, words: Grammar) -> str:
    """The line with the name in front; of "Quando recebeu o prémio, chorou" only the clause that has the date."""
    first = _WORD.search(opening)
    line = line.partition(", ")[0] if first and first[0].lower() in words.subordinators else line
    named = f"{meant} {line[:1].lower()}{line[1:]}"
    return named if len(named) <= LONGEST else cut(named, LONGEST, words)


def _noun_phrase(subject: str, words: Grammar) -> str:
    """The subject without what belongs to its verb: "la squadra non" -> "la squadra"."""
    found = subject.split(" ")
    while found and found[-1].lower() in words.negations | (words.clitics - words.pronouns):
        found.pop()
    return " ".join(found)


def _of_another(before: str, subject: str, opening: str, words: Grammar) -> bool:
    """True where `subject` is put before a participle that hangs on another noun ("talks began, Lee in the chair, having failed")."""
    first = _WORD.search(opening)
    if first is None or not before.strip(" ,") or not opening.lstrip(" ,")[:1].islower():
        return False
    told = before.rstrip(" ,\n")
    if subject.endswith(","):
        return not told.endswith(subject.split()[-1].rstrip(","))
    place = told.rfind(subject)
    return first[0].lower() in words.gerunds and place > 0 and has_verb(told[:place], words) and place + len(subject) < len(told)


def _hangs(opening: str, line: str, words: Grammar) -> bool:
    """True for a line made of a subordinate clause that does not say of whom ("Quando si fermò, …")."""
    first, verb = _WORD.search(opening), _WORD.match(line)
    if not words.null_subject or first is None or first[0].lower() not in words.subordinators or verb is None:
        return False
    told = line.split(" ")[1][:1].islower() if verb[0].lower() in words.clitics and " " in line else is_finite(verb[0], words)
    return told and first[0].lower() != verb[0].lower()


def _has_own_subject(line: str, words: Grammar) -> bool:
    """True for "foi inaugurada a ponte", "está prevista la apertura": what was done, and behind it to what."""
    found = [word.lower() for word in _WORD.findall(line)[:4]]
    passive = bool(found) and is_finite(found[0], words) and found[0] not in words.perfect
    done = max((i for i, word in enumerate(found[1:3], start=1) if is_participle(word, words) or word in words.scheduled), default=0)
    return words.null_subject and passive and 0 < done < len(found) - 1 and found[done + 1] in words.determiners - words.lead_prepositions


def _only_scheduled(text: str, sentence: Span, parts: Sequence[Span], words: Grammar) -> bool:
    """True for a part that hangs on a few words of what is to be: "Está previsto que el rey visite la isla" stays whole."""
    first = _WORD.search(text, parts[0].start, parts[0].end) if parts else None
    before = [word.lower() for word in _WORD.findall(text, sentence.start, parts[0].start)] if parts else []
    joined = first is not None and first[0].lower() in words.complementisers
    return joined and 0 < len(before) <= _SCHEDULED and bool(words.scheduled & frozenset(before))


def _attempts(
    text: str,
    parts: Sequence[Span],
    sentence: Span,
    words: Grammar,
    language: str | None,
    dates: Sequence[Span],
    date: Span | None,
    names: Mapping[Span, str],
    subject: str | None,
) -> Iterator[tuple[str, str | None]]:
    """Headlines from the nearest words to the farthest, each with the subject put in front."""
    if subject and words.null_subject:
        plain = headline(text, parts, language, dates=dates, date=date, names=names)
        if _has_own_subject(plain, words):
            yield plain, subject
    yield headline(text, parts, language, dates=dates, date=date, names=names, subject=subject), subject
    yield headline(text, [sentence], language, dates=dates, date=date, names=names), None
    first, comma = _WORD.search(text, sentence.start, sentence.end), text.find(", ", sentence.start, sentence.end)
    if first and comma >= 0 and first[0].lower() in words.subordinators:
        yield headline(text, [Span(comma + 2, sentence.end)], language, dates=dates, names=names), None
    yield headline(text, [sentence], language, dates=dates), None


def _beginning(line: str, words: Grammar) -> str:
    """The first words of the sentence, date and all."""
    line = tidy(line.replace("\n", " "))
    return capitalised(line if len(line) <= LONGEST else cut(line, LONGEST - 1, words) + "…")
