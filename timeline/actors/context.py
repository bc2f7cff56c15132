"""What the words of a name, and those right before it, say of who it is."""

from __future__ import annotations

import re
from dataclasses import dataclass

from timeline.actors.capitals import is_given, naming
from timeline.locales.naming import Naming
from timeline.locales.people import MEN, WOMEN

_REACH = 40  # characters looked at before a name
_BLANK_WORD = re.compile(r"[^\s«»“”\"()\[\],;:!?]+")


@dataclass(frozen=True, slots=True)
class Cue:
    """What stands before a name: a title or role (then a person, of that gender), a preposition or word of place, a kind of thing."""

    person: bool = False
    gender: str = ""
    place: bool = False
    inside: bool = False
    site: bool = False
    thing: bool = False
    group: bool = False
    dating: bool = False
    linked: bool = False
    barred: bool = False
    """A street or a prize is called after the name."""
    office: bool = False
    """A role and "of" stand before: what follows may be an office ("Secretary of State")."""


def kind_of(form: str, language: str | None) -> tuple[str | None, str]:
    """The kind and gender that the words of a name alone tell."""
    words, parts = naming(language), form.lower().split()
    if len(parts) > 1 and (words.entry(parts[0], words.heads) or words.entry(parts[-1], words.tails)):
        return "organisation", ""
    if len(parts) > 1 and is_given(parts[0]):
        return "person", "m" if parts[0] in MEN else "f" if parts[0] in WOMEN else ""
    return None, ""


def cue(text: str, start: int, words: Naming) -> Cue:
    """What the words right before `start` say of a name there."""
    line = text[max(0, start - _REACH) : start]
    if not line or line[-1] not in " '":
        return Cue()
    comma = line.rstrip().endswith(",")
    found = [word.lower() for word in _BLANK_WORD.findall(line[line.rfind("\n") + 1 :])][-3:]
    if not found:
        return Cue()
    last = found[-1].rstrip("'").rpartition("'")[2]
    told = found[-2].rpartition("'")[2] if len(found) > 1 and last in words.never else last  # "la romancière belge"
    role = words.titles.get(told, words.roles.get(words.entry(told, words.roles)))
    if role is not None:
        return Cue(person=True, gender=role)
    if comma:
        return Cue()
    nouns = list(found)
    while len(nouns) > 1 and (nouns[-1] in words.connectors or nouns[-1] in words.definite):
        nouns.pop()
    linked = len(nouns) < len(found)
    noun = nouns[-1].rpartition("'")[2]
    site = bool(words.entry(noun, words.place_heads))
    local = linked and noun in words.local
    office = linked and (bool(words.entry(noun, words.roles)) or noun in words.titles)
    return Cue(
        place=site
        or local
        or found[-1] in words.locatives
        or (found[-1] in words.definite and found[-2:-1] != [] and found[-2] in words.locatives),
        inside=found[-1] in words.inside,
        site=site,
        barred=not linked and bool(words.entry(noun, words.streets) or noun in words.honours),
        thing=bool(words.entry(told, words.things)),
        group=bool(words.entry(told, words.groups)),
        dating=last in words.dating or last.isdigit(),
        linked=linked or line.endswith("'"),
        office=office,
        gender=words.roles.get(words.entry(noun, words.roles), "") if office else "",
    )
