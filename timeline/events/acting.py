"""Which of the actors that a stretch of text names take part in what it tells."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence

from timeline.actors.cast import ActorMention, Cast
from timeline.actors.discourse import OWNER
from timeline.actors.structures import is_built
from timeline.actors.tongue import tongue
from timeline.actors.topics import RULE as TOPIC
from timeline.events.clauses import grammar, is_finite
from timeline.span import Span
from timeline.text.posts import voice_of

WEAK = (OWNER, TOPIC)
"""Rules of mentions that count only where nobody else takes part."""
_WORD = re.compile(r"[^\W\d_]+")
_LAST_WORD = re.compile(r"([^\W\d_]+)[\s'’«“\"]*\Z")
_APART = re.compile(r"[.!?]\s|[\n\d;:]")
_POSSESSED = re.compile(r"(?:['’]s)?\s(?:[^\W\d_]+\s){0,2}")
_REACH = 60  # characters before a name in which its verb is looked for
_APPOSED, _SHORT = 8, 5  # words of an apposition
_ROLE = 40  # characters in which a role stands that a name follows


class Mentions:
    """The actor mentions of a text, looked up by place."""

    def __init__(self, text: str, cast: Cast, language: str | None) -> None:
        self.text = text
        self.words = grammar(language)
        self.of = frozenset(phrase.split()[0] for phrase in self.words.of)
        self.role_of = re.compile(rf"\s*(?:(?:{_either(self.words.coordinators)}|,)\s*)?{_either(self.words.of)}['’]?\s*")
        self.near = re.compile(rf"[^\w]*(?:\d[^\W_]*[^\w]*)?(?:{_either(self.words.aged)})?[^\w]*")  # ", 38, " after a name
        self.first_person = voice_of(language).first_person
        self.mentions = cast.mentions
        self.starts = [mention.span.start for mention in cast.mentions]
        self.kinds = {actor.name: actor.kind for actor in cast.actors}
        known = tongue(language)
        self.names = known.words
        self.built = frozenset(actor.name for actor in cast.actors if is_built(actor.name, known))

    def within(self, span: Span) -> Sequence[ActorMention]:
        """The mentions that begin inside `span`."""
        return self.mentions[bisect_left(self.starts, span.start) : bisect_left(self.starts, span.end)]

    def acting(self, span: Span) -> list[ActorMention]:
        """The mentions in `span` that take part: no places that are only where it happened, no names that only say what somebody is."""
        kept: list[ActorMention] = []
        role_end = -1  # how far "the boss of Tesla and of SpaceX" reaches
        found = self.within(span)
        for i, mention in enumerate(found):
            if role_end >= 0 and self.role_of.fullmatch(self.text, role_end, mention.span.start):
                role_end = mention.span.end
                continue
            role_end = mention.span.end if mention.rule == "antecedent" else -1
            following = found[i + 1] if i + 1 < len(found) else None
            modifies = following is not None and self._modifies(mention, following)
            if modifies or mention.rule in WEAK or self._is_setting(mention) or (kept and self._says_what(kept[-1], mention)):
                continue
            if not (self._is_left(span, mention) and not any(self.kinds.get(other.actor) == "place" for other in kept)):
                kept.append(mention)  # "he left France", but "Spain beat France"
        return kept

    def _is_left(self, span: Span, mention: ActorMention) -> bool:
        """True for a place behind a verb, in a language whose verbs stand before their objects."""
        if self.kinds.get(mention.actor) != "place" or mention.actor in self.built:
            return False
        before = _WORD.findall(self.text, max(span.start, mention.span.start - _REACH), mention.span.start)
        return any(is_finite(word, self.words) for word in before) and not self.words.verb_final

    def _modifies(self, mention: ActorMention, following: ActorMention) -> bool:
        """True for the owner of a role: "the Tesla boss", "OpenAI's chief executive Sam Altman"."""
        if not _POSSESSED.fullmatch(self.text, mention.span.end, following.span.start):
            return False
        if following.rule == "antecedent":
            first = _WORD.match(self.text, following.span.start)
            return len(following.span) > 3 and not (first and first[0].lower() in self.words.determiners)
        between = _WORD.findall(self.text, mention.span.end, following.span.start)
        return bool(between) and between[-1].lower() in self.names.roles and self.kinds.get(mention.actor) != "person"

    def _says_what(self, before: ActorMention, mention: ActorMention) -> bool:
        """True for a name that only says who the one before is: "OpenAI, maker of ChatGPT"."""
        gap = self.text[before.span.end : mention.span.start]
        words = _WORD.findall(gap.lower())
        if not gap.startswith(",") or not 1 < len(words) <= _APPOSED or not self.of.intersection(words[-2:]) or gap.count(",") > 1:
            return False
        return not any(is_finite(word, self.words) or word in self.words.coordinators or word in self.words.relatives for word in words)

    def weakly(self, spans: Iterable[Span], rules: Sequence[str]) -> list[str]:
        """The actors of mentions that count only where nobody else takes part."""
        return [mention.actor for span in spans for mention in self.within(span) if mention.rule in rules]

    def named_behind(self, spans: Sequence[Span]) -> list[str]:
        """Whose name a comma parts from the role that a clause ends in: "promised in 2004 by the mayor of the day, Guy Lestrade"."""
        end = spans[-1].end
        tail = self.text[max(spans[-1].start, end - _ROLE) : end]
        roles = [word for word in _WORD.findall(tail.lower()) if word in self.names.roles]
        behind = self.within(Span(end, end + 3))
        comma = tail.rstrip().endswith(",") or self.text[end : end + 2].strip() == ","
        return [behind[0].actor] if roles and behind and comma and self.kinds.get(behind[0].actor) == "person" else []

    def apposed(self, mention: ActorMention, end: int) -> bool:
        """True where only an apposition stands between a name and `end`: "Acme, the contractor" + "that repainted it"."""
        gap = self.text[mention.span.end : end]
        words = _WORD.findall(gap)
        if not gap.startswith(", ") or gap.count(",") > 1 or not 1 < len(words) <= _SHORT or words[0].lower() not in self.words.determiners:
            return False
        return not any(is_finite(word, self.words) or word.lower() in self.words.coordinators for word in words)

    def role_span(self, mention: ActorMention) -> Span:
        """The words that say who: "the boss of Tesla and of SpaceX", "Tesla boss", not only "the boss"."""
        start, end = mention.span.start, mention.span.end
        for other in self.within(Span(end, end + 60)):
            if not self.role_of.fullmatch(self.text, end, other.span.start):
                break
            end = other.span.end
        before = bisect_left(self.starts, start) - 1
        first = _WORD.match(self.text, start)
        whole = first is not None and first[0].lower() in self.words.determiners  # "decorated the singer": nobody owns her
        if before >= 0 and not whole and _POSSESSED.fullmatch(self.text, self.mentions[before].span.end, start):
            start = self.mentions[before].span.start
            article = _LAST_WORD.search(self.text, max(0, start - 5), start)
            start = article.start(1) if article and article[1].lower() in self.words.determiners else start
        return Span(start, end)

    def _is_setting(self, mention: ActorMention) -> bool:
        """True for "in Paris", "dans le cratère Jezero", "the streets of Rome": a place after a preposition."""
        kind = self.kinds.get(mention.actor)
        built = mention.actor in self.built
        if kind not in ("place", None) or (mention.rule == "antecedent" and not built):
            return False
        led = _APART.split(self.text[max(0, mention.span.start - 24) : mention.span.start])[-1]  # "in 2019 Acme" is not "in Acme"
        before = [match[0].lower() for match in _WORD.finditer(led)][-3:]
        while before and before[-1] in self.words.determiners:
            before.pop()
        if kind == "place":
            return bool(before) and before[-1] in (self.words.locatives - self.of if built else self.words.locatives | self.of)
        return any(word in self.words.locatives for word in before[-2:])


def _either(phrases: Iterable[str]) -> str:
    """A pattern of any of the phrases, the longest first; of none, one that never matches."""
    ordered = sorted(phrases, key=len, reverse=True)
    return f"(?:{'|'.join(map(re.escape, ordered))})" if ordered else "(?!)"
