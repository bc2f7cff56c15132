"""Who a text has spoken of up to a word: what pronouns.py and descriptions.py look actors up in."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from timeline.actors.cast import ActorMention, Cast
from timeline.actors.dossier import Dossier
from timeline.locales.naming import Naming
from timeline.span import Span

WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*'?")
REACH = 40  # characters looked at on either side of a word
_NEXT = re.compile(r"(?: \(@\w{1,40}\))?,? ([^\W\d_]+(?:'[^\W\d_]+)?)")
_OPENING = 2  # words before a sentence's subject: an article, a title, a role
_MEMORY = 3  # sentences that a person stays in mind


@dataclass(frozen=True, slots=True)
class Place:
    """A word that names nobody by itself, in lower case, with the two words before it."""

    start: int
    end: int
    word: str
    previous: str
    earlier: str


@dataclass(frozen=True, slots=True)
class Found:
    """The words that stand for an actor."""

    span: Span
    actor: str


@dataclass(slots=True)
class Said:
    """Who has been named in a sentence so far, in order; `focus` is a name just given ("baptisée xAI")."""

    start: int
    people: list[str] = field(default_factory=list)
    groups: list[str] = field(default_factory=list)
    products: list[str] = field(default_factory=list)
    subject: str | None = None
    focus: str | None = None


class Discourse:
    """What has been read of a text, and what a reader has in mind of it; `text` is straightened."""

    def __init__(self, text: str, words: Naming, cast: Cast, about: Dossier) -> None:
        self.text, self.words, self.cast, self.about = text, words, cast, about
        self.starts = [mention.span.start for mention in cast.mentions]
        self.roles: dict[str, list[str]] = defaultdict(list)  # role word -> persons the text has said to be that
        self.past: list[Said] = []

    @property
    def now(self) -> Said:
        """The sentence being read."""
        return self.past[-1]

    def open(self, sentence: Span) -> None:
        """Begin to read a sentence."""
        self.past = [*self.past[-_MEMORY:], Said(sentence.start)]

    def named(self, span: Span) -> list[ActorMention]:
        """The names that begin inside `span`."""
        return list(self.cast.mentions[bisect_left(self.starts, span.start) : bisect_left(self.starts, span.end)])

    def note(self, mention: ActorMention, previous: str) -> None:
        """Remember that `mention` was made, and what the words before it say of it."""
        now, kind = self.now, self.about.kinds.get(mention.actor)
        if kind == "place":
            return
        alone = not now.people and not now.groups and previous not in self.words.of and previous not in self.words.locatives
        if now.subject is None and alone and self._acts(mention.span):
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

    def before(self, start: int) -> ActorMention | None:
        """The last name that begins before `start`."""
        index = bisect_left(self.starts, start) - 1
        return self.cast.mentions[index] if index >= 0 else None

    def just_named(self, start: int) -> str | None:
        """The actor named right before a pronoun, but not as the sentence's subject: "along with Greg Kelly, he was…"."""
        mention = self.before(start)
        close = mention and start - mention.span.end <= 2 and self.text[mention.span.end : start].strip() == ","
        return mention.actor if mention and close else None

    def after_group(self, start: int) -> str | None:
        """The organisation whose name stands right before `start` ("the Tesla boss", "OpenAI's chief executive")."""
        index = bisect_right(self.starts, start) - 1
        if index < 0:
            return None
        mention = self.cast.mentions[index]
        gap = self.text[mention.span.end : start] if start - mention.span.end < 12 else "-"
        return mention.actor if gap in (" ", "'s ") and self.about.kinds.get(mention.actor) == "organisation" else None

    def _acts(self, span: Span) -> bool:
        """True for what plainly is a subject: one of the first words of its sentence, or right beside a verb."""
        start = self.now.start
        if len(WORD.findall(self.text, start, min(span.start, start + 4 * REACH))) <= _OPENING:
            return True
        before = WORD.findall(self.text[max(start, span.start - REACH) : span.start].lower())
        while before and (before[-1] in self.words.titles or before[-1] in self.words.roles or before[-1] in self.words.definite):
            before.pop()
        if before and before[-1] in self.words.predicates:
            return True  # "…, said Ms Lee"
        following = _NEXT.match(self.text, span.end)
        return following is not None and following[1].lower() in self.words.predicates | self.words.auxiliaries

    def _stated(self, span: Span) -> list[str]:
        """The roles that stand right before a person's name ("le PDG", "prosecutor") or, after a comma, right behind it."""
        before = WORD.findall(self.text[max(0, span.start - REACH) : span.start].lower())[-2:]
        after = self.text[span.end : span.end + REACH].lower()
        behind = WORD.findall(after)[:2] if after.startswith(", ") else []
        return [word for word in (*before[-1:], *behind) if word in self.words.roles]


def only(names: Iterable[str]) -> str | None:
    """The one name among `names`, if it is one."""
    found = set(names)
    return found.pop() if len(found) == 1 else None
