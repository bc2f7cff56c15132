"""Text -> the people, organisations and products it names, each once."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from timeline import aliases, names
from timeline.catalogue import Catalogue, Entry, straighten
from timeline.names import Candidate
from timeline.span import Span

_HANDLE = re.compile(r"(?<![\w@/.])@(\w{2,30})\b")
_SIGNATURE = re.compile(r"^[ \t]*[–—―-]{1,2} ?([^\W\d_][^\n()@]{0,79}?) ?\(@", re.MULTILINE)
_IN_BRACKETS = re.compile(r" \(([^\W\d_a-z]{2,7})[,)]")
_SMALL_WORD = re.compile(r"(?<!\w)[^\W\d_A-Z][^\W\d_]*")
_BRACKET_REACH = 2  # characters from a name to the acronym or handle in brackets after it: " ("


@dataclass(frozen=True, slots=True)
class Actor:
    """Someone or something that takes part in events.

    `kind` is "person", "organisation", "product", "place", "work" or None: a hint, never a filter. `aliases` are the forms used in
    this text, in order of first use, the name itself included when used.
    """

    name: str
    kind: str | None = None
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ActorMention:
    """One place in the text that names an actor; `rule` says why it is that actor ("catalogue", "surname", "handle", "antecedent"...)."""

    span: Span
    actor: str
    rule: str


@dataclass(frozen=True, slots=True)
class Cast:
    """All that a text says of its actors: `actors` by first appearance, `mentions` in text order, none overlapping."""

    actors: tuple[Actor, ...]
    mentions: tuple[ActorMention, ...]


def find(text: str, sentences: tuple[Span, ...], language: str | None, catalogue: Catalogue) -> Cast:
    """The actors that `text` names. A mention covers the name's own words, without title, article or possessive ending.

    Names are runs of capitalised words; where only the place in a sentence gave the capital, the name must stand elsewhere in the
    text too. Linear in the length of the text.
    """
    straight = straighten(text)
    signed = list(_signatures(straight, catalogue))
    loose = [c for c in names.find(straight, sentences, language, catalogue) if not _taken(c.span, signed)]
    found = sorted(_supported(straight, [*loose, *signed]), key=lambda c: c.span)
    handles = list(_handles(straight, found, catalogue))
    merged = aliases.merge([aliases.Name(c.form, c.kind, c.gender, c.entry) for c in found], _shown(straight, found))
    mentions = [(c, number, rule) for c, (number, rule) in zip(found, merged, strict=True)]
    return _cast(text, _with_handles(mentions, handles, catalogue), language)


def _signatures(straight: str, catalogue: Catalogue) -> Iterator[Candidate]:
    """The names that sign quoted posts ("– Elon Musk (@elonmusk)"): all that stands between dash and handle."""
    for match in _SIGNATURE.finditer(straight):
        form = match[1]
        entry = catalogue.forms.get(form)
        kind, gender = names.kind_of(form)
        yield Candidate(Span(*match.span(1)), form, entry.kind if entry else kind, gender, entry)


def _taken(span: Span, signed: Sequence[Candidate]) -> bool:
    index = bisect_right(signed, span.start, key=lambda c: c.span.start)
    return any(c.span.overlaps(span) for c in signed[max(0, index - 1) : index + 1])


def _supported(straight: str, candidates: list[Candidate]) -> Iterator[Candidate]:
    """The candidates that the whole text supports."""
    small: frozenset[str] = frozenset(_SMALL_WORD.findall(straight))
    known = Counter(c.form for c in candidates if c.sure)
    for c in candidates:
        if c.sure and c.kind == "person" and " " in c.form:
            known.update((c.form.rpartition(" ")[2], c.form.partition(" ")[0]))
    for c in candidates:
        single = " " not in c.form
        if c.entry is None and single and c.form.lower() in small and not c.form.isupper():
            continue  # an ordinary word of this text, capitalised now and then
        if c.sure or c.form in known:
            yield c
        elif c.shorter is not None:
            tail = straight[c.shorter : c.span.end]
            first = c.form.partition(" ")[0].lower()
            yield replace(c, span=Span(c.shorter, c.span.end), form=tail) if tail in known and first in small else c


def _shown(straight: str, found: Sequence[Candidate]) -> dict[str, str]:
    """Acronyms that the text gives in brackets after a name: acronym -> name."""
    shown: dict[str, str] = {}
    for c in found:
        match = _IN_BRACKETS.match(straight, c.span.end)
        if match and " " in c.form and c.kind != "person":
            shown[aliases.key(match[1])] = aliases.key(c.form)
    return shown


def _handles(straight: str, found: Sequence[Candidate], catalogue: Catalogue) -> Iterator[tuple[Span, str, int | None, Entry | None]]:
    """Each handle: its span, its words, the name it stands in brackets behind, its catalogue entry."""
    ends = {c.span.end: i for i, c in enumerate(found)}
    for match in _HANDLE.finditer(straight):
        before = match.start()
        owner = None
        if straight[before - 1 : before] == "(":
            owner = ends.get(before - 2, ends.get(before - 1))
        yield Span(*match.span()), match[1].casefold(), owner, catalogue.handles.get(match[1].casefold())


@dataclass(frozen=True, slots=True)
class _Mention:
    candidate: Candidate
    actor: int
    rule: str


def _with_handles(
    mentions: Sequence[tuple[Candidate, int, str]],
    handles: Sequence[tuple[Span, str, int | None, Entry | None]],
    catalogue: Catalogue,
) -> list[_Mention]:
    """The mentions and the handles among them: a handle is the name before it, the catalogue's, or the one it spells."""
    out = [_Mention(c, number, rule) for c, number, rule in mentions]
    owners: dict[str, int] = {handle: mentions[owner][1] for _, handle, owner, _ in handles if owner is not None}
    spelled = {_letters(c.form): number for c, number, _ in reversed(mentions)}
    entries = {c.entry.name: number for c, number, _ in mentions if c.entry}
    fresh = 1 + max((number for _, number, _ in mentions), default=-1)
    for span, handle, _, entry in handles:
        number = owners.get(handle)
        if number is None and entry:
            number = entries.get(entry.name)
        if number is None:
            number = spelled.get(_letters(handle))
        if number is None:
            number, fresh = fresh, fresh + 1
            owners[handle] = number
            if entry:
                entries[entry.name] = number
        out.append(_Mention(Candidate(span, "@" + handle, entry.kind if entry else None, "", entry), number, "handle"))
    return sorted(out, key=lambda mention: mention.candidate.span)


def _letters(form: str) -> str:
    return "".join(char for char in aliases.key(form) if char.isalnum())


def _cast(text: str, mentions: Sequence[_Mention], language: str | None) -> Cast:
    """Actors by first appearance, each with its best name: the catalogue's, else the fullest form that is no handle."""
    members: dict[int, list[_Mention]] = {}
    for mention in mentions:
        members.setdefault(mention.actor, []).append(mention)
    named: dict[int, Actor] = {}
    taken: set[str] = set()
    for number, group in members.items():
        forms = list(dict.fromkeys(m.candidate.span.of(text) for m in group))
        entry = next((m.candidate.entry for m in group if m.candidate.entry), None)
        name = entry.name_in(language) if entry else _fullest(forms)
        if name in taken:
            name = next((form for form in forms if form not in taken), f"{name} ({number})")
        taken.add(name)
        kinds = Counter(m.candidate.kind for m in group if m.candidate.kind)
        kind = entry.kind if entry and entry.kind else (kinds.most_common(1)[0][0] if kinds else None)
        named[number] = Actor(name, kind, tuple(forms))
    return Cast(tuple(named.values()), tuple(ActorMention(m.candidate.span, named[m.actor].name, m.rule) for m in mentions))


def _fullest(forms: Sequence[str]) -> str:
    """The form with most words, the longest of those, the first of those; a small-written first letter made a capital."""
    best = max(forms, key=lambda form: (not form.startswith("@"), form.count(" "), len(form)))
    return best[:1].upper() + best[1:] if " " in best else best
