"""Pronouns and definite nouns ("La société", "the chief executive", "Elle") -> the actors they plainly stand for.

Only what is plain: where two actors fit, the words are left alone.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from timeline.actors import dossier
from timeline.actors.capitals import naming
from timeline.actors.cast import ActorMention, Cast
from timeline.actors.catalogue import Catalogue, load, straighten
from timeline.locales.naming import Naming
from timeline.span import Span

RULE = "antecedent"
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*'?")
_NEXT = re.compile(r"(?: \(@\w{1,40}\))?,? ([^\W\d_]+(?:'[^\W\d_]+)?)")
_OPENING = 2  # words before a sentence's subject: an article, a title, a role
_MEMORY = 3  # sentences that a person stays in mind
_MARGIN = 2.5  # how much more present than the next one the person meant has to be
_REACH = 40  # characters looked at on either side of a noun


def resolve(text: str, sentences: Sequence[Span], cast: Cast, language: str | None, catalogue: Catalogue | None = None) -> Cast:
    """`cast` with the mentions that pronouns and definite nouns make, under the rule "antecedent".

    `catalogue` tells which organisations a person leads; it defaults to the shipped one.
    """
    words = naming(language)
    if not cast.actors or not (words.pronouns or words.groups):
        return cast
    reader = _Reader(straighten(text), words, cast, catalogue or load(), language)
    added = [mention for sentence in sentences for mention in reader.read(sentence)]
    if not added:
        return cast
    return Cast(cast.actors, tuple(sorted((*cast.mentions, *added), key=lambda mention: mention.span)))


@dataclass(slots=True)
class _Sentence:
    """Who has been named in a sentence so far, in order; `focus` is a name just given ("baptisée xAI")."""

    start: int
    people: list[str] = field(default_factory=list)
    groups: list[str] = field(default_factory=list)
    products: list[str] = field(default_factory=list)
    subject: str | None = None
    focus: str | None = None


class _Reader:
    """Reads a text from its beginning, as a reader does, and remembers who was last spoken of."""

    def __init__(self, text: str, words: Naming, cast: Cast, catalogue: Catalogue, language: str | None) -> None:
        self.text, self.words, self.cast = text, words, cast
        self.about = dossier.compile_dossier(text, cast, words, catalogue, language)
        self.starts = [mention.span.start for mention in cast.mentions]
        self.roles: dict[str, list[str]] = defaultdict(list)  # role word -> persons the text has said to be that
        self.past: list[_Sentence] = []

    def read(self, sentence: Span) -> Iterator[ActorMention]:
        """The antecedent mentions of the next sentence."""
        now = _Sentence(sentence.start)
        self.past = [*self.past[-_MEMORY:], now]
        mentions = iter(self.cast.mentions[bisect_left(self.starts, sentence.start) : bisect_left(self.starts, sentence.end)])
        upcoming = next(mentions, None)
        previous = earlier = ""
        for match in _WORD.finditer(self.text, sentence.start, sentence.end):
            while upcoming and upcoming.span.end <= match.start():
                upcoming = next(mentions, None)
            if upcoming and upcoming.span.start <= match.start():
                if match.start() <= upcoming.span.start + 1:
                    self._note(upcoming, now, previous)
                earlier, previous = previous, match[0].lower()
                continue
            word = match[0].lower()
            found: tuple[Span, str] | None = None
            if word in self.words.pronouns:
                found = self._pronoun(match.start(), match.end(), word, now, sentence)
            elif self._is_definite(previous, earlier) or (word in self.words.leads and self._after_group(match.start())):
                found = self._noun(match.start(), match.end(), word, previous, now)
            if found:
                span, actor = found
                self._note(ActorMention(span, actor, RULE), now, "")
                yield ActorMention(span, actor, RULE)
            earlier, previous = previous, word

    def _note(self, mention: ActorMention, now: _Sentence, previous: str) -> None:
        """Remember that `mention` was made, and what the words before it say of it."""
        kind = self.about.kinds.get(mention.actor)
        if kind == "place":
            return
        alone = not now.people and not now.groups and previous not in self.words.of and previous not in self.words.locatives
        if now.subject is None and alone and self._acts(mention.span, now.start):
            now.subject = mention.actor
        if kind == "person":
            now.people.append(mention.actor)
            for role in self._stated(mention.span):
                self.roles[role].append(mention.actor)
        elif kind == "organisation":
            now.groups.append(mention.actor)
        elif kind == "product":
            now.products.append(mention.actor)
        if previous in self.words.naming_verbs and kind in ("organisation", None):
            now.focus = mention.actor

    def _acts(self, span: Span, start: int) -> bool:
        """True for what plainly is a subject: one of the first words of its sentence, or right beside a verb."""
        if len(_WORD.findall(self.text, start, min(span.start, start + 4 * _REACH))) <= _OPENING:
            return True
        before = _WORD.findall(self.text[max(start, span.start - _REACH) : span.start].lower())
        while before and (before[-1] in self.words.titles or before[-1] in self.words.roles or before[-1] in self.words.definite):
            before.pop()
        if before and before[-1] in self.words.predicates:
            return True  # "…, said Ms Lee"
        following = _NEXT.match(self.text, span.end)
        return following is not None and following[1].lower() in self.words.predicates | self.words.auxiliaries

    def _stated(self, span: Span) -> list[str]:
        """The roles that stand right before a person's name ("le PDG", "prosecutor") or, after a comma, right behind it."""
        before = _WORD.findall(self.text[max(0, span.start - _REACH) : span.start].lower())[-2:]
        after = self.text[span.end : span.end + _REACH].lower()
        behind = _WORD.findall(after)[:2] if after.startswith(", ") else []
        return [word for word in (*before[-1:], *behind) if word in self.words.roles]

    def _is_definite(self, previous: str, earlier: str) -> bool:
        """True after an article, also with "former" between: "le", "du", "l'ancien"."""
        before = earlier if previous in self.words.roles else previous
        return before in self.words.definite or before in self.words.contracted

    def _pronoun(self, start: int, end: int, word: str, now: _Sentence, sentence: Span) -> tuple[Span, str] | None:
        rest = self.text[end : end + _REACH].lower().lstrip()
        if rest.startswith(self.words.impersonal or ("\0",)) or self.text[end : end + 1] == "-" or self.text[start - 1 : start] == "-":
            return None
        gender = self.words.pronouns[word]
        presence: dict[str, float] = defaultdict(float)
        beside = self._just_named(start)
        if now.subject == beside:
            now.subject = None
        for distance, sentence_said in enumerate(reversed(self.past)):
            for person in dict.fromkeys(sentence_said.people):
                if self.about.gender.get(person, gender) == gender and person != beside:
                    presence[person] += (2.0 if person == sentence_said.subject else 1.0) / 2**distance
        if not presence:
            return self._protagonist(start, end, gender, now)
        ranked = sorted(presence, key=lambda person: -presence[person])
        if len(ranked) > 1 and presence[ranked[0]] < _MARGIN * presence[ranked[1]]:
            return None
        best = ranked[0]
        if best not in self.about.people:
            return None
        if not self._person_only() and not self._continues(best, now):
            return self._protagonist(start, end, gender, now) if best == self.about.protagonist else None
        now.subject = now.subject or best
        return Span(start, end), best

    def _just_named(self, start: int) -> str | None:
        """The person named right before a pronoun, but not as the sentence's subject: "along with Greg Kelly, he was…"."""
        index = bisect_left(self.starts, start) - 1
        if index < 0:
            return None
        mention = self.cast.mentions[index]
        close = start - mention.span.end <= 2 and self.text[mention.span.end : start].strip() == ","
        return mention.actor if close else None

    def _protagonist(self, start: int, end: int, gender: str, now: _Sentence) -> tuple[Span, str] | None:
        """The person the whole text is about, where nobody else was spoken of lately."""
        best = self.about.protagonist
        if best is None or self.about.gender.get(best, gender) != gender or now.subject not in (None, best):
            return None
        if self.about.first[best] > start:
            return None
        now.subject = best
        return Span(start, end), best

    def _person_only(self) -> bool:
        """True where pronouns with a gender stand for persons only (not in French)."""
        return not any(self.words.groups.values())

    def _continues(self, person: str, now: _Sentence) -> bool:
        """True when `person` is what the text is about here: the subject of this sentence or of the last one that had any."""
        if now.subject is not None:
            return now.subject == person
        before = next((said for said in reversed(self.past[:-1]) if said.subject or said.people or said.groups), None)
        return before is not None and before.subject == person

    def _after_group(self, start: int) -> str | None:
        """The organisation whose name stands right before `start` ("the Tesla boss", "OpenAI's chief executive")."""
        index = bisect_right(self.starts, start) - 1
        if index < 0:
            return None
        mention = self.cast.mentions[index]
        gap = self.text[mention.span.end : start] if start - mention.span.end < 12 else "-"
        return mention.actor if gap in (" ", "'s ") and self.about.kinds.get(mention.actor) == "organisation" else None

    def _noun(self, start: int, end: int, word: str, previous: str, now: _Sentence) -> tuple[Span, str] | None:
        following = _WORD.match(self.text, end + 1) if self.text[end : end + 1] == " " else None
        second = following[0].lower() if following else ""
        if second in self.words.roles and word in self.words.roles and following:
            end = following.end()
        if self._named_at(end):
            return None
        span = Span(self._article(start, previous), end)
        if word in self.words.roles:
            person = self._leader(start, end, word, now)
            return (span, person) if person else None
        if second in self.words.never:  # "le groupe français": which one is French is not known here
            return None
        named = self.about.heads.get(word)
        if named and len(named) == 1:
            return span, named[0]
        if word in self.words.things and not self._complemented(end):
            product = _only(product for said in self.past for product in said.products)
            return (span, product) if product and not self._named_soon(end, product) else None
        if word in self.words.groups and not named and not self._complemented(end):
            group = self._group(now) if word not in self.words.sorts else _only(iter(self.about.counts))
            return (span, group) if group else None
        return None

    def _article(self, start: int, previous: str) -> int:
        """Where the article before the noun at `start` begins."""
        begin = start - len(previous) - (not previous.endswith("'"))
        index = bisect_left(self.starts, start)
        free = all(mention.span.end <= begin for mention in self.cast.mentions[max(0, index - 1) : index])
        return begin if free and previous in self.words.definite and self.text[begin : begin + len(previous)].lower() == previous else start

    def _named_at(self, end: int) -> bool:
        """True when a name follows at once: "la société Acme", "the chief executive, Sam Altman"."""
        index = bisect_left(self.starts, end)
        if index == len(self.starts) or self.starts[index] - end > 6:
            return False
        return all(word.lower() in self.words.titles for word in _WORD.findall(self.text, end, self.starts[index]))

    def _named_soon(self, end: int, actor: str) -> bool:
        """True where the noun's own name still follows: "le modèle génératif Sora"."""
        index = bisect_left(self.starts, end)
        return index < len(self.starts) and self.starts[index] - end < _REACH and self.cast.mentions[index].actor == actor

    def _complemented(self, end: int) -> bool:
        """True for "la société de …", "the union that …": what follows tells which one it is."""
        following = _WORD.match(self.text, end + 1)
        return following is not None and following[0].lower() in self.words.relatives.union(self.words.of)

    def _leader(self, start: int, end: int, word: str, now: _Sentence) -> str | None:
        """The person in a role: of a named organisation, else the one the text has said to be that, else the one spoken of who leads."""
        groups = self._groups_led(end)
        group = self._after_group(start)
        if group:
            groups = [group]
        if groups:
            if word not in self.words.leads:
                return None
            return _only(actor.name for actor in self.cast.actors if self.about.leads.get(actor.name, frozenset()).issuperset(groups))
        if self._complemented(end):
            return None
        stated = _only(self.roles.get(word, ()))
        if stated:
            return stated
        if word in self.words.leads and not self.roles.get(word):
            return _only(person for person in now.people if self.about.leads.get(person))
        return None

    def _groups_led(self, end: int) -> list[str]:
        """The organisations named behind a role: "de Tesla et de SpaceX"."""
        found: list[str] = []
        index = bisect_left(self.starts, end)
        while index < len(self.starts) and self.starts[index] - end < 12:
            gap = self.text[end : self.starts[index]].split()
            mention = self.cast.mentions[index]
            joined = " ".join(gap) in self.words.of or (found and len(gap) in (1, 2) and (len(gap) == 1 or gap[1] in self.words.of))
            if not joined or self.about.kinds.get(mention.actor) != "organisation":
                break
            found.append(mention.actor)
            index, end = index + 1, mention.span.end
        return found

    def _group(self, now: _Sentence) -> str | None:
        """What "the company" means: one just given a name, the last subject, the only one near, or what the text is about."""
        for said in (now, *list(reversed(self.past[:-1]))[:2]):
            if said.focus:
                return said.focus
            if said.groups:
                near, most = _only(said.groups), max(self.about.counts.values())
                if near is None or near == said.subject:
                    return near or (self.about.topic if self.about.topic in said.groups else None)
                often = 2 * self.about.counts[near] > most if said is now else self.about.counts[near] == most
                return near if often else self.about.topic
        return None


def _only(names: Sequence[str] | Iterator[str]) -> str | None:
    """The one name among `names`, if it is one."""
    found = set(names)
    return found.pop() if len(found) == 1 else None
