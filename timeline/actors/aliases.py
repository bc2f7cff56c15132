"""Which names of one text are the same actor's. Precision of the rules measured on 16,386 mentions: surname 1198/1199, acronym 261/262."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from timeline.actors.catalogue import Entry
from timeline.actors.spelling import initials, key, resemble, within, without_firm
from timeline.locales.people import PARTICLES_LEADING

_LONGEST_BUCKET = 40  # names compared with one another for spelling; more in one bucket is no ordinary text


@dataclass(frozen=True, slots=True)
class Name:
    """One form as a text uses it: what is known of it, and how often it stands there."""

    form: str
    kind: str | None = None
    gender: str = ""
    entry: Entry | None = None


def merge(names: Sequence[Name], shown: Mapping[str, str] | None = None) -> list[tuple[int, str]]:
    """For each name, in the order given: the number of its actor, and the rule that found it.

    `names` are a text's mentions in order; `shown` are acronyms and the forms that the text itself gives for them. Numbers follow first
    appearance. Rules: "catalogue", "name" (the same words), "fuller" (with more given names), "surname", "first name",
    "acronym", "firm" (without "Inc."), "spelling".
    """
    keys = [key(name.form) for name in names]
    book = _Book(keys, names)
    book.by_entry()
    book.by_fuller_name()
    book.by_part()
    book.by_acronym(shown or {})
    book.by_firm()
    book.by_spelling()
    return book.numbered()


class _Book:
    """The distinct names of a text and what each is taken for; every step only joins names that no step before it has joined."""

    def __init__(self, keys: Sequence[str], names: Sequence[Name]) -> None:
        self.keys, self.names = keys, names
        self.count = Counter(keys)
        self.first: dict[str, Name] = {}
        self.entry: dict[str, Entry] = {}
        self.gender: dict[str, str] = {}
        kinds: dict[str, Counter[str]] = defaultdict(Counter)
        for name_key, name in zip(keys, names, strict=True):
            self.first.setdefault(name_key, name)
            if name.entry:
                self.entry.setdefault(name_key, name.entry)
            if name.gender:
                self.gender.setdefault(name_key, name.gender)
            if name.kind:
                kinds[name_key][name.kind] += 1
        self.kind = {name_key: votes.most_common(1)[0][0] for name_key, votes in kinds.items()}
        self.parts = {name_key: tuple(name_key.split()) for name_key in self.count}
        self.target: dict[str, tuple[str, str]] = {}
        self.rivals: dict[str, tuple[str, ...]] = {}

    def root(self, name_key: str) -> str:
        """The name that `name_key` is taken for in the end."""
        while name_key in self.target:
            name_key = self.target[name_key][0]
        return name_key

    def join(self, name_key: str, other: str, rule: str) -> None:
        """Take `name_key` for `other`, unless both are already one."""
        other = self.root(other)
        if name_key not in self.target and other != name_key:
            self.target[name_key] = (other, rule)

    def by_entry(self) -> None:
        """Forms of one catalogue entry."""
        homes: dict[str, str] = {}
        for name_key, entry in self.entry.items():
            home = homes.setdefault(entry.name, name_key)
            if home != name_key:
                self.join(name_key, home, "catalogue")

    def full(self) -> list[str]:
        """Names of several words that may be a person's."""
        return [
            k
            for k in self.count
            if len(self.parts[k]) > 1
            and (self.kind.get(k) == "person" or (k not in self.kind and self.parts[k][0] not in PARTICLES_LEADING))
        ]

    def by_fuller_name(self) -> None:
        """ "Octavia Butler" is "Octavia E. Butler"."""
        ends: dict[tuple[str, str], list[str]] = defaultdict(list)
        for k in self.full():
            ends[self.parts[k][0][0], self.parts[k][-1]].append(k)
        for alike in ends.values():
            for k in alike[:_LONGEST_BUCKET]:
                longer = {
                    self.root(o) for o in alike[:_LONGEST_BUCKET] if o != k and len(o) > len(k) and within(self.parts[k], self.parts[o])
                }
                if len(longer) == 1:
                    self.join(k, longer.pop(), "fuller")

    def by_part(self) -> None:
        """A surname or first name for the one full name that has it."""
        last: dict[str, list[str]] = defaultdict(list)
        given: dict[str, list[str]] = defaultdict(list)
        for k in self.full():
            parts = self.parts[k]
            given[parts[0]].append(k)
            for n in range(1, min(len(parts), 4)):
                if n == 1 or parts[-n] in PARTICLES_LEADING:
                    last[" ".join(parts[-n:])].append(k)
        for k, parts in self.parts.items():
            if self.kind.get(k) in ("organisation", "product", "place") and k not in last:
                continue
            if k in self.entry and self.entry[k].kind != "person":
                continue
            for rule, table in (("surname", last), ("first name", given)):
                listed = table.get(k, ()) or (self._called(k, given) if rule == "first name" else ())
                owners = list(dict.fromkeys(self.root(o) for o in listed if o != k))
                if not owners or (rule == "first name" and len(parts) > 1):
                    continue
                if len(owners) == 1:
                    self.join(k, owners[0], rule)
                elif rule == "surname" and k not in self.entry:
                    self.rivals[k] = tuple(owners)
                break

    def _called(self, k: str, given: Mapping[str, list[str]]) -> list[str]:
        """The full names whose first name `k` is short for: "Rafa" of Rafael, "Tim" of Timothy."""
        if len(k) < 3 or self.kind.get(k) not in ("person", None):
            return []
        return [full for name, fulls in given.items() if name.startswith(k) for full in fulls if self.kind.get(full) == "person"]

    def by_acronym(self, shown: Mapping[str, str]) -> None:
        """An acronym for the one name with those initials, or for the one that the text gives beside it."""
        spelled: dict[str, list[str]] = defaultdict(list)
        for k in self.count:
            if len(self.parts[k]) > 1 and self.kind.get(k) != "person":
                spelled[initials(self.first[k].form)].append(k)
        for k in self.count:
            form = self.first[k].form.replace(".", "")
            if not (2 <= len(form) <= 7 and form.isupper() and form.isalpha()):
                continue
            told = shown.get(k)
            if told in self.count:
                self.join(k, told, "acronym")  # type: ignore[arg-type]
                continue
            owners = {self.root(o) for o in spelled.get(form.casefold(), ())}
            if len(owners) == 1 and k not in self.entry:
                self.join(k, owners.pop(), "acronym")

    def by_firm(self) -> None:
        """ "Apple Inc." is Apple."""
        bare: dict[str, str] = {}
        for k in self.count:
            if self.kind.get(k) != "person":
                bare.setdefault(without_firm(self.parts[k]), k)
        for k in self.count:
            if (home := bare.get(without_firm(self.parts[k]))) and home != k and self.kind.get(k) != "person":
                self.join(k, home, "firm")

    def by_spelling(self) -> None:
        """Two spellings of one name: at least 88 % alike, and beginning with the same letter."""
        alike: dict[str, list[str]] = defaultdict(list)
        for k in self.count:
            if len(k) >= 5 and k not in self.target and k not in self.entry and not any(c.isdigit() for c in k):
                alike[k[0]].append(k)
        for bucket in alike.values():
            for i, k in enumerate(bucket[:_LONGEST_BUCKET]):
                for other in bucket[:i]:
                    one_sex = self.gender.get(k) == self.gender.get(other) or k not in self.gender or other not in self.gender
                    if one_sex and {self.kind.get(k), self.kind.get(other)} <= {self.kind.get(k), None} and resemble(k, other):
                        self.join(k, other, "spelling")
                        break

    def numbered(self) -> list[tuple[int, str]]:
        """The actor's number and the rule of each name; a surname that two share goes to the one who is plainly meant."""
        numbers: dict[str, int] = {}
        weight: Counter[str] = Counter()
        for k in self.count:
            weight[self.root(k)] += self.count[k]
        latest: dict[str, int] = {}
        out: list[tuple[int, str]] = []
        for position, (k, name) in enumerate(zip(self.keys, self.names, strict=True)):
            rule = self.target[k][1] if k in self.target else ("catalogue" if name.entry else "name")
            home = self.root(k)
            if k in self.rivals and k not in self.target:
                alike = [o for o in self.rivals[k] if name.gender and self.gender.get(o) == name.gender]
                possible = alike or [o for o in self.rivals[k] if not name.gender or o not in self.gender] or self.rivals[k]
                home = max(possible, key=lambda o: (o in latest, weight[o], latest.get(o, -1)))
                rule = "surname"
            latest[home] = position
            out.append((numbers.setdefault(home, len(numbers)), rule))
        return out
