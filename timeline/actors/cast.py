"""Text -> the people, organisations and products it names, each once."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from timeline.actors import aliases, names, spelling
from timeline.actors.capitals import naming
from timeline.actors.catalogue import Catalogue, Entry, straighten
from timeline.actors.context import kind_of
from timeline.actors.judging import Candidate
from timeline.actors.pipelines import Finder
from timeline.span import Span

_HANDLE = re.compile(r"(?<![\w@/.])@(\w{2,30})\b")
_SIGNATURE = re.compile(r"^[ \t]*[–—―-]{1,2} ?([^\W\d_][^\n()@]{0,79}?) ?\(@", re.MULTILINE)
_IN_BRACKETS = re.compile(r" \(([^\W\d_a-z]{2,7})[,)]")
_SMALL_WORD = re.compile(r"(?<![\w@])[^\W\d_A-Z][^\W\d_]*")
_ANY_WORD = re.compile(r"[^\W_]+(?:[-.&][^\W_]+)*")
_LONG_WORD = re.compile(r"[^\W\d_]{4,}")


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
    reason: str = ""
    """For words that are no name: how the actor was found, in a few words of English."""


@dataclass(frozen=True, slots=True)
class Cast:
    """All that a text says of its actors: `actors` by first appearance, `mentions` in text order, none overlapping."""

    actors: tuple[Actor, ...]
    mentions: tuple[ActorMention, ...]

    def is_free(self, span: Span) -> bool:
        """True when no mention overlaps `span`."""
        index = bisect_right(self.mentions, span.start, key=_mentioned)
        last = bisect_right(self.mentions, span.end, key=_mentioned)
        return not any(mention.span.overlaps(span) for mention in self.mentions[max(0, index - 1) : last])


def _mentioned(mention: ActorMention) -> int:
    return mention.span.start


def find(text: str, sentences: tuple[Span, ...], language: str | None, catalogue: Catalogue, finder: Finder = names.find) -> Cast:
    """The actors that `text` names. A mention covers the name's own words, without title, article or possessive ending.

    Names are runs of capitalised words; where only the place in a sentence gave the capital, the name must stand elsewhere in the
    text too. `finder` finds them (pipelines.finder), by rules unless told otherwise. Linear in the length of the text.
    """
    straight = straighten(text)
    loose = list(finder(straight, sentences, language, catalogue))
    signed = list(_signatures(straight, {c.span: c for c in loose}, language, catalogue))
    lines = [span for span in sentences if _is_headline(span.of(straight))]
    prose = [c for c in loose if not _taken(c.span, signed) and not _taken(c.span, lines)]
    found = list(_supported(straight, _without_genitive([*prose, *signed], naming(language).genitive)))
    found = sorted([*found, *_in_headlines(straight, lines, found, catalogue)], key=lambda c: c.span)
    found = [c for i, c in enumerate(found) if c.form not in catalogue.never and not _is_province(straight, c, found[i - 1] if i else None)]
    handles = list(_handles(straight, found, catalogue))
    merged = aliases.merge([aliases.Name(c.form, c.kind, c.gender, c.entry) for c in found], _shown(straight, found))
    mentions = [(c, number, rule) for c, (number, rule) in zip(found, merged, strict=True)]
    return _cast(text, _with_handles(mentions, handles, catalogue), language)


def _signatures(straight: str, loose: Mapping[Span, Candidate], language: str | None, catalogue: Catalogue) -> Iterator[Candidate]:
    """The names that sign quoted posts ("– Elon Musk (@elonmusk)"): all that stands between dash and handle."""
    for match in _SIGNATURE.finditer(straight):
        span = Span(*match.span(1))
        same = loose.get(span)
        kind, gender = (same.kind, same.gender) if same else kind_of(match[1], language)
        entry = catalogue.forms.get(match[1])
        yield Candidate(span, match[1], entry.kind if entry else kind, gender, entry)


def _taken(span: Span, taken: Sequence[Candidate] | Sequence[Span]) -> bool:
    """True when `span` overlaps one of `taken`, which are in order and apart."""
    index = bisect_right(taken, span.start, key=_start)
    return any(_span(item).overlaps(span) for item in taken[max(0, index - 1) : index + 1])


def _span(item: Candidate | Span) -> Span:
    return item if isinstance(item, Span) else item.span


def _start(item: Candidate | Span) -> int:
    return _span(item).start


def _is_headline(line: str) -> bool:
    """True where capitals say nothing: a line all in capitals, or one that gives every long word one ("How Acme Lost Its Way")."""
    if line.isupper():
        return True
    if len(line) > 160 or line.endswith((".", "!", "?", "”", "»", '"')):
        return False
    long = _LONG_WORD.findall(line)
    return len(long) >= 3 and line.count(" ") >= 4 and all(word[0].isupper() for word in long)


def _in_headlines(straight: str, lines: Sequence[Span], found: Sequence[Candidate], catalogue: Catalogue) -> Iterator[Candidate]:
    """The names in headlines: those that the catalogue or the rest of the text knows."""
    if not lines:
        return
    known = {form: c for c in reversed(found) for form in (c.form, c.form.upper())}
    for line in lines:
        words = list(_ANY_WORD.finditer(straight, line.start, line.end))
        reached = line.start
        for i, word in enumerate(words):
            if word.start() < reached:
                continue
            for last in reversed(words[i : i + 5]):
                span = Span(word.start(), last.end())
                form = span.of(straight)
                entry = catalogue.shouted.get(form) if form.isupper() else catalogue.forms.get(form)
                if form in known or (entry and not entry.common):
                    like = known.get(form)
                    yield replace(like, span=span) if like else Candidate(span, form, entry.kind if entry else None, "", entry)
                    reached = last.end()
                    break


def _without_genitive(candidates: list[Candidate], ending: str) -> list[Candidate]:
    """The candidates, those that own something ("Merkels") in the form that the text uses elsewhere ("Angela Merkel")."""
    if not ending:
        return candidates
    known = {form: c for c in candidates if c.sure for form in (c.form, c.form.rpartition(" ")[2])}
    out = []
    for c in candidates:
        owners = [form.removesuffix(ending) for form in (c.form, c.form.rpartition(" ")[0]) if form.endswith(ending)]
        owner = next((form for form in owners if form in known), None) if c.entry is None else None
        span = Span(c.span.start, c.span.start + len(owner or c.form))
        out.append(replace(c, span=span, form=owner, kind=known[owner].kind, sure=True) if owner else c)
    return out


def _supported(straight: str, candidates: list[Candidate]) -> Iterator[Candidate]:
    """The candidates that the whole text supports."""
    small: frozenset[str] = frozenset(_SMALL_WORD.findall(straight))
    known = Counter(c.form for c in candidates if c.sure)
    for c in candidates:
        if c.sure and c.kind == "person" and " " in c.form:
            known.update((c.form.rpartition(" ")[2], c.form.partition(" ")[0]))
    for c in candidates:
        single = " " not in c.form
        named = c.kind == "person" and c.form in known  # "Abril", of Sofia Abril
        if c.entry is None and single and c.form.lower() in small and not c.form.isupper() and not named:
            continue  # an ordinary word of this text, capitalised now and then
        if c.sure or c.form in known:
            yield c
        elif c.shorter is not None:
            tail = straight[c.shorter : c.span.end]
            first = c.form.partition(" ")[0].lower()
            yield replace(c, span=Span(c.shorter, c.span.end), form=tail) if first in small else c


def _is_province(straight: str, c: Candidate, before: Candidate | None) -> bool:
    """True for two letters in brackets that do not spell the name before them: "Museu da Serra (RS)"."""
    start, end = c.span.start, c.span.end
    alone = c.entry is None and len(c.form) == 2 and c.form.isupper() and straight[start - 1 : end + 1] == f"({c.form})"
    return alone and before is not None and before.span.end == start - 2 and not spelling.spells(c.form, before.form)


def _shown(straight: str, found: Sequence[Candidate]) -> dict[str, str]:
    """Acronyms that the text gives in brackets after a name: acronym -> name."""
    shown: dict[str, str] = {}
    for c in found:
        match = _IN_BRACKETS.match(straight, c.span.end)
        if match and " " in c.form and c.kind not in ("person", "place") and spelling.spells(match[1], c.form):
            shown[spelling.key(match[1])] = spelling.key(c.form)
    for c, after in pairwise(found):  # "the MHRA, the Medicines and Healthcare products Regulatory Agency"
        gap = straight[c.span.end : after.span.start]
        if c.form.isupper() and " " in after.form and gap[:2] == ", " and len(gap) < 8 and spelling.spells(c.form, after.form):
            shown.setdefault(spelling.key(c.form), spelling.key(after.form))
    return shown


def _handles(straight: str, found: Sequence[Candidate], catalogue: Catalogue) -> Iterator[tuple[Span, str, int | None, Entry | None]]:
    """Each handle: its span, its words, the name it stands in brackets behind, its catalogue entry."""
    ends = {c.span.end: i for i, c in enumerate(found)}
    for match in _HANDLE.finditer(straight):
        if match[0] in catalogue.never or match[1] in catalogue.never:
            continue
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
    return "".join(char for char in spelling.key(form) if char.isalnum())


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
    return best[:1].upper() + best[1:] if best.partition(" ")[0].islower() and " " in best else best
