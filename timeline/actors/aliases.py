"""Which names of one text are the same actor's.

Right, of the merges on 16,386 mentions: surname 2814 of 2821, acronym 362 of 362, head 182 of 185, spelling 116 of 120.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from timeline.actors.capitals import is_place
from timeline.actors.catalogue import Entry
from timeline.actors.spelling import head, initials, is_acronym, key, openings, resemble, within, without_firm
from timeline.locales.people import PARTICLES_LEADING

_FIRM = "\0"  # ends the key of a firm that has a person's name; no text holds it
_FIRMS_SHARE = 4  # one mention in so many must be told as the firm's: a single one may be misread
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
    "acronym", "firm" (without "Inc."), "head" ("the Commission"), "opening" ("Melvane" of Melvane Energy), "spelling".
    """
    book = _Book(_apart([key(name.form) for name in names], names), names)
    book.by_entry()
    book.by_fuller_name()
    book.by_part()
    book.by_acronym(shown or {})
    book.by_firm()
    book.by_head()
    book.by_opening()
    book.by_spelling()
    return book.numbered()


def _apart(keys: list[str], names: Sequence[Name]) -> list[str]:
    """The keys, those of a firm called after a person of the same text marked, where the person goes by the same word ("M. Michelin").

    Plain mentions are the firm's then: a person who shares a firm's name is given a title or a first name.
    """
    surnames = {k.rpartition(" ")[2] for k, name in zip(keys, names, strict=True) if name.kind in ("person", None) and " " in k}
    kinds: dict[str, Counter[str | None]] = defaultdict(Counter)
    known: set[str] = set()
    for k, name in zip(keys, names, strict=True):
        kinds[k][name.kind] += 1
        if name.entry and name.entry.kind not in ("person", None):
            known.add(k)
    firms = {
        k
        for k, kind in kinds.items()
        if kind["person"] and (k in known or (k in surnames and (kind["organisation"] + kind["product"]) * _FIRMS_SHARE >= kind.total()))
    }
    return [k + _FIRM if k in firms and name.kind != "person" else k for k, name in zip(keys, names, strict=True)]


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
            if self._is_no_person(k) and not any(self.kind.get(o) is None for o in last.get(k, ())):
                continue
            if (k in self.entry and self.entry[k].kind != "person") or (self.kind.get(k) == "place" and self.first[k].form.isupper()):
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

    def _is_no_person(self, k: str) -> bool:
        """True where the text tells an organisation or product, or names a well-known place; any name may follow "from"."""
        return self.kind.get(k) in ("organisation", "product") or (self.kind.get(k) == "place" and is_place(k, None))

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
                for letters in initials(self.first[k].form):
                    spelled[letters].append(k)
        for k in self.count:
            if not is_acronym(self.first[k].form):
                continue
            told = shown.get(k)
            owners = {told} if told in self.count else {self.root(o) for o in spelled.get(k, ())}
            if len(owners) != 1:
                continue
            owner = self.root(str(owners.pop()))
            if k not in self.entry:
                self.join(k, owner, "acronym")
            elif owner not in self.entry:
                self.join(owner, k, "acronym")

    def by_firm(self) -> None:
        """ "Apple Inc." is Apple."""
        bare: dict[str, str] = {}
        for k in self.count:
            if self.kind.get(k) != "person":
                bare.setdefault(without_firm(self.parts[k]).rstrip(_FIRM), k)
        for k in self.count:
            if (home := bare.get(without_firm(self.parts[k]).rstrip(_FIRM))) and home != k and self.kind.get(k) != "person":
                self.join(k, home, "firm")

    def by_head(self) -> None:
        """ "The Commission" is the European Commission, where no other name is built on that noun."""
        built: dict[str, list[str]] = defaultdict(list)
        for k, parts in self.parts.items():
            if len(parts) > 1 and self.kind.get(k) == "organisation":
                built[head(parts)].append(k)
        for k in self.count:
            owners = {self.root(o) for o in built.get(k, ())}
            if len(owners) == 1 and self.kind.get(k) in ("organisation", None) and k not in self.entry:
                self.join(k, owners.pop(), "head")

    def by_opening(self) -> None:
        """ "Melvane" is the Melvane Energy that was named before, if no other name begins so."""
        begun: dict[str, list[str]] = defaultdict(list)
        order = {k: number for number, k in enumerate(self.count)}
        for k, parts in self.parts.items():
            if len(parts) > 1 and (self.kind.get(k) == "organisation" or (k not in self.kind and head(parts) == parts[0])):
                for opening in openings(parts):
                    begun[opening].append(k)
            if len(parts) > 2 and self.kind.get(k) == "organisation":
                begun["\0".join((parts[0], parts[-1]))].append(k)  # "Câmara Municipal de Vale Fundo"
        for k, parts in self.parts.items():
            fuller = [o for o in begun.get("\0".join((parts[0], parts[-1])), ()) if len(o) > len(k) and within(parts, self.parts[o])]
            if len(parts) > 2 and len(fuller) == 1 and k not in self.entry and self._is_loose(k):
                self.join(k, fuller[0], "opening")
        for k in self.count:
            longer = begun.get(k, ())
            if len(longer) == 1 and k not in self.entry and self._is_loose(k) and order[longer[0]] < order[k]:
                other = is_place(k, None) or is_acronym(self.first[k].form)  # "UN" and "UN Women"
                if self.kind.get(k) in ("organisation", None) and not other:
                    self.join(k, longer[0], "opening")

    def by_spelling(self) -> None:
        """Two spellings of one name, beginning with the same letter; of two that are both known otherwise, neither is touched."""
        buckets: dict[str, list[str]] = defaultdict(list)
        for k in self.count:
            if len(k) >= 5 and k not in self.entry and not any(c.isdigit() for c in k):
                buckets[k[0]].append(k)
        for bucket in buckets.values():
            for i, k in enumerate(bucket[:_LONGEST_BUCKET]):
                for other in bucket[:i]:
                    loose, home = (k, other) if self._is_loose(k) else (other, k)
                    if self._is_loose(loose) and self._is_like(loose, home) and resemble(loose, home):
                        self.join(loose, home, "spelling")
                        break

    def _is_loose(self, k: str) -> bool:
        """True for a name that nothing else is known of."""
        return k not in self.target and k not in self.rivals

    def _is_like(self, k: str, other: str) -> bool:
        """True unless the text tells the two to be of different sex or kind."""
        return all(len({table[name] for name in (k, other) if name in table}) < 2 for table in (self.gender, self.kind))

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
