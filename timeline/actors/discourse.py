"""Who a text has spoken of up to a word: what pronouns.py and descriptions.py look actors up in."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from timeline.actors.cast import ActorMention, Cast
from timeline.actors.dossier import Dossier
from timeline.actors.tongue import Tongue
from timeline.span import Span

WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*'?")
REACH = 40  # characters looked at on either side of a word
_NEXT = re.compile(r"(?: \(@\w{1,40}\))?,? ([^\W\d_]+(?:'[^\W\d_]+)?)")
_OPENING = 2  # words before a sentence's subject: an article, a title, a role
MARGIN = 2.5  # how much more present than the next one the person meant has to be
_MEMORY = 3  # sentences that a person stays in mind
_RECENT = 2  # sentences that a subject stays the one spoken of
_CENTRAL = 1.5  # how much more in mind the person is whom the text is about
ANTECEDENT, IMPLIED, OWNER, INSTITUTION = "antecedent", "implied", "owner", "institution"
"""Rules of mentions without a name: words that stand for the actor, words that only show it takes part, possessives, public bodies."""


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
    """The words that stand for an actor, or (`rule` "implied") only show that it takes part; `reason` says how that is known."""

    span: Span
    actor: str
    reason: str
    rule: str = ANTECEDENT


@dataclass(slots=True)
class Said:
    """Who has been named in a sentence so far, in order; `focus` is a name just given ("baptisée xAI")."""

    start: int
    people: list[str] = field(default_factory=list)
    groups: list[str] = field(default_factory=list)
    products: list[str] = field(default_factory=list)
    others: list[str] = field(default_factory=list)
    objects: list[str] = field(default_factory=list)
    subject: str | None = None
    focus: str | None = None
    fresh: bool = False
    """It opens a paragraph."""
    pairs: set[str] = field(default_factory=set)
    """Those named in one breath ("Lee and Wren"): one pronoun hardly stands for either."""
    stranger: bool = False
    """Its subject is somebody or something that is not known."""
    joined: bool = False
    """Two share the subject's place ("Lee and Wren"): one pronoun stands for neither."""

    @property
    def everyone(self) -> list[str]:
        """All of them, each once."""
        return list(dict.fromkeys((*self.people, *self.groups, *self.products, *self.others, *self.objects)))


class Discourse:
    """What has been read of a text, and what a reader has in mind of it; `text` is straightened, `dates` are its date expressions."""

    def __init__(self, text: str, tongue: Tongue, cast: Cast, about: Dossier, dates: Sequence[Span] = ()) -> None:
        self.text, self.tongue, self.cast, self.about, self.dates = text, tongue, cast, about, dates
        self.words, self.refs = tongue.words, tongue.refs
        self._dated = [span.start for span in dates]
        self.starts = [mention.span.start for mention in cast.mentions]
        self.roles: dict[str, list[str]] = defaultdict(list)  # role word -> persons the text has said to be that
        self.peoples = {actor: set(stems) for actor, stems in about.descriptors.peoples.items()}
        self.nouns: dict[str, set[str]] = defaultdict(set)  # actor -> articles of the nouns that stood for it
        self._joints = tongue.grammar.coordinators
        self.past: list[Said] = []

    @property
    def now(self) -> Said:
        """The sentence being read."""
        return self.past[-1]

    def open(self, sentence: Span) -> None:
        """Begin to read a sentence."""
        last = self.past[-1].start if self.past else 0
        self.past = [*self.past[-_MEMORY:], Said(sentence.start, fresh="\n" in self.text[last : sentence.start])]

    def forget(self) -> None:
        """Somebody else speaks from here on: nobody is in mind."""
        self.past = []

    def date_at(self, position: int) -> Span | None:
        """The date expression that holds the character at `position`."""
        index = bisect_right(self._dated, position) - 1
        return self.dates[index] if index >= 0 and position < self.dates[index].end else None

    def named(self, span: Span) -> list[ActorMention]:
        """The names that begin inside `span`."""
        return list(self.cast.mentions[bisect_left(self.starts, span.start) : bisect_left(self.starts, span.end)])

    def note(self, mention: ActorMention, previous: str) -> None:
        """Remember that `mention` was made, and what the words before it say of it."""
        now, kind = self.now, self.about.kinds.get(mention.actor)
        if kind == "place" and mention.actor not in self.about.structures:
            return
        if mention.rule == IMPLIED and mention.actor != now.subject:
            now.objects.append(mention.actor)  # "La fundó el ingeniero": the subject is still to come
            return
        last = self.before(mention.span.start)
        if last and self.text[last.span.end : mention.span.start].strip() == previous and previous in self._joints:
            now.pairs |= {last.actor, mention.actor}
        beside = self.text[max(0, mention.span.start - len(previous) - 1) : mention.span.start].rstrip().lower() == previous
        placed = beside and (previous in self.words.of or previous in self.words.locatives or previous in self.words.contracted)
        if now.subject is None and not now.people and not now.groups and not placed and self._acts(mention.span):
            now.subject = mention.actor
        elif now.subject and previous in self._joints and self._beside_subject(mention.span.start):
            now.joined = True
        said = {"person": now.people, "organisation": now.groups, "product": now.products}.get(kind or "", now.others)
        said.append(mention.actor)
        if kind == "person":
            for role in self._stated(mention.span):
                self.roles[role].append(mention.actor)
        first = WORD.match(self.text, mention.span.start)
        if first and first[0].lower() in self.refs.articles and mention.rule in (ANTECEDENT, INSTITUTION):
            self.nouns[mention.actor].add(first[0].lower())
        introduced = mention.span.end in self.about.descriptors.introduced
        if kind in ("organisation", None) and (previous in self.words.naming_verbs or (introduced and kind)):
            now.focus = mention.actor

    def continued(self, gender: str = "") -> str | None:
        """Whom a sentence without a subject goes on about: the last one's subject or only actor, else whom the text is about."""
        for said in reversed(self.past[:-1][-_RECENT:]):
            if said.subject and self.fits(said.subject, gender):
                return said.subject if not said.joined else None
            if said.subject:
                return only(actor for actor in said.everyone if gender and actor in self.about.people and self.fits(actor, gender))
            known = [actor for actor in said.everyone if actor not in said.others or actor == self.about.main]
            fitting = [actor for actor in known if self.fits(actor, gender)]
            if fitting:
                central = only(fitting)
                return central if central in (self.about.protagonist, self.about.main) else None
            if said.stranger:
                return None
        central = self.about.protagonist or self.about.main
        return central if central and self.fits(central, gender) and self.about.first[central] < self.now.start else None

    def dated_between(self, start: int, end: int) -> bool:
        """True where a date expression begins in between."""
        index = bisect_left(self.dates, start, key=lambda span: span.start)
        return index < len(self.dates) and self.dates[index].start < end

    def fits(self, actor: str, gender: str) -> bool:
        """True unless `actor` is known to be of another gender; "n" is no person."""
        kind = self.about.kinds.get(actor)
        person = kind == "person"
        if gender == "n":
            return not person
        if gender and kind not in ("person", None) and not any(self.words.groups.values()):
            return False  # "he" and "she" are persons
        return not gender or not person or self.about.gender.get(actor, gender) == gender

    def presence(self, gender: str, without: Iterable[str | None] = (), *, things: bool = False) -> dict[str, float]:
        """How much each person who fits is in mind: subjects twice as much as others, halved with each sentence gone by.

        With `things` organisations and products count, too.
        """
        central = (self.about.protagonist, self.about.main) if things else (self.about.protagonist,)
        found: dict[str, float] = defaultdict(float)
        for distance, said in enumerate(reversed(self.past)):
            unknown = [name for name in said.others if " " in name and self.about.kinds.get(name) is None]
            objects = [name for name in said.objects if name in self.about.people]
            for person in said.everyone if things else dict.fromkeys((*said.people, *objects, *unknown)):
                if self.fits(person, gender) and person not in without:
                    weight = (2.0 if person == said.subject else 1.0) * (_CENTRAL if person in central else 1.0)
                    weight /= 2 if said.joined or person in said.pairs else 1
                    found[person] += weight / 2**distance
        return found

    def foremost(self, gender: str, without: Iterable[str | None] = (), *, things: bool = False) -> str | None:
        """Who is by far most in mind of those who fit; None where two are."""
        presence = self.presence(gender, without, things=things)
        ranked = sorted(presence, key=lambda actor: -presence[actor])
        clear = len(ranked) == 1 or (len(ranked) > 1 and presence[ranked[0]] >= MARGIN * presence[ranked[1]])
        return ranked[0] if clear else None

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

    def _beside_subject(self, start: int) -> bool:
        """True when no verb stands between the beginning of the sentence and `start`."""
        return not any(
            self.tongue.is_verb(word[0]) for word in WORD.finditer(self.text, self.now.start, min(start, self.now.start + 4 * REACH))
        )

    def _acts(self, span: Span) -> bool:
        """True for what plainly is a subject: one of the first words of its sentence, or right beside a verb."""
        start = self._opening()
        if len(WORD.findall(self.text, start, min(span.start, start + 4 * REACH))) <= _OPENING:
            return True
        before = WORD.findall(self.text[max(start, span.start - REACH) : span.start].lower())
        while before and (before[-1] in self.words.titles or before[-1] in self.words.roles or before[-1] in self.words.definite):
            before.pop()
        if before and (before[-1] in self.words.predicates or before[-1] in self.tongue.grammar.speech):
            return True  # "…, said Ms Lee"
        if before and self.tongue.grammar.verb_final and self.tongue.is_verb(before[-1]):
            return True  # "Nun sucht die Anwältin …"
        participle = bool(before) and before[-1].endswith(self.tongue.grammar.participle_endings or ("\0",))
        if before and self.refs.drops_subject and (participle or self.tongue.is_verb(before[-1])):
            return True  # "Lo ha annunciato Giulia Ferrante"
        following = _NEXT.match(self.text, span.end)
        verb = following[1].lower() if following else ""
        if following and self.tongue.is_verb(following[1]) and verb not in self.refs.copulas:
            return True  # "Née en 1981, Marchal étudia"
        return verb in self.words.predicates or verb.rpartition("'")[2] in self.words.auxiliaries | self.refs.auxiliaries

    def _opening(self) -> int:
        """Where the sentence begins, after a date and the comma behind it."""
        date = self.date_at(self.now.start)
        return date.end if date else self.now.start

    def _stated(self, span: Span) -> list[str]:
        """The roles that stand right before a person's name ("le PDG", "prosecutor") or, after a comma, right behind it."""
        before = WORD.findall(self.text[max(0, span.start - REACH) : span.start].lower())[-2:]
        after = self.text[span.end : span.end + REACH].lower()
        behind = WORD.findall(after)[:2] if after.startswith(", ") else []
        return [role for word in (*before[-1:], *behind) if (role := self.role(word))]

    def role(self, word: str) -> str:
        """The role that a lower-case word says, "" for none: "wethouder", also as "oud-wethouder"."""
        bare = word.rpartition("-")[2]
        return next((role for role in (word, bare) if role in self.words.roles), "")

    def sole(self, gender: str) -> str | None:
        """The only person of that gender in the text, named before this sentence, where the gender of all persons is known."""
        genders, people = self.about.gender, self.about.people
        if not gender or any(person not in genders for person in people):
            return None
        person = only(person for person in people if genders[person] == gender)
        return person if person and self.about.first[person] < self.now.start else None


def only(names: Iterable[str]) -> str | None:
    """The one name among `names`, if it is one."""
    found = set(names)
    return found.pop() if len(found) == 1 else None
