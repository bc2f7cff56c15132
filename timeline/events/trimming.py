"""A line of the text's words -> the same line without sources, asides and what only hangs on the fact.

`DATE` stands where the date stood: what holds it is what the title is about, and is never cut.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.events.clauses import is_finite, is_participle
from timeline.locales.grammar import Grammar

DATE = "\x02"

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_ATTRIBUTION = 9  # words of "…, said the mayor of Lee on the radio", at most
_SAYS = 5  # and among so many of them stands the verb of saying
_HEAD = 12  # words of a noun phrase that a relative clause hangs on
_NAME_PARTICLES = frozenset("de da di del della von van der den al el bin".split())
_MARKS = f" {DATE}«“„\"'¿¡"
_OPENING_QUOTES = '«“„"'


def trimmed(line: str, words: Grammar) -> str:
    """The line without its source, relative clauses, appositions and trailing clauses, as far as the date allows."""
    line = without_source(_without_cleft(_member(line), words), words)
    line = _last_conjunct(line, words)
    line = _participle_opening(line, words)
    line = _without_asides(line, words)
    line = _unwrapped(line, words)
    return _reduced(line, words)


def _member(line: str) -> str:
    """What holds the date between semicolons: it could be a sentence of its own."""
    return next((member for member in line.split("; ") if DATE in member and member.count(" ") > 1), line)


def _without_cleft(line: str, words: Grammar) -> str:
    """ "C’est ⌁ qu’un plongeur a vu" -> "un plongeur a vu"."""
    place = line.find(DATE)
    if place < 0 or line[:place].strip().lower() not in words.clefts:
        return line
    rest = line[place + 1 :].strip(" ,")
    first = _WORD.match(rest)
    joined = words.complementisers | words.relatives | words.subordinators
    return rest[first.end() :].lstrip(" '’") if first and first[0].lower() in joined else line


def _last_conjunct(line: str, words: Grammar) -> str:
    """ "The firm took the job, cleared the site and opened the mill ⌁" -> "The firm opened the mill ⌁": what the date stands beside."""
    place = line.find(DATE)
    for match in reversed(list(_WORD.finditer(line, 0, max(0, place)))):
        if match[0].lower() not in words.coordinators:
            continue
        before, after = line[: match.start()].rstrip(), line[match.end() :].strip()
        verb, first = _first_verb(before, words), _WORD.match(after)
        if verb is None or not first or before.endswith(","):
            return line
        if is_finite(first[0], words) and verb and before[verb:].count(" ") > 2:
            return f"{before[:verb].rstrip()} {after}"
        opening = " ".join(after[: after.find(DATE)].split()[:5])
        own = first[0].lower() in words.determiners - words.clitics or (not words.verb_final and first[0].lower() in words.determiners)
        return after if own and has_verb(opening, words) else line
    return line


def without_source(line: str, words: Grammar) -> str:
    """Drops "According to X," in front and ", said X" behind."""
    lowered = line.lower()
    opening = next((source for source in words.attributions if lowered.startswith(source + " ")), None)
    if opening:
        comma = line.find(", ")
        if 0 < comma < len(line) - 12 and DATE not in line[:comma]:
            line = _without_name(line[comma + 2 :], words)
        elif words.verb_final and (verb := _first_verb(line, words)) and DATE not in line[:verb]:
            line = line[verb:]
    chunks = line.split(", ")
    while len(chunks) > 1 and _is_source(chunks[-1], words) and _speaks(", ".join(chunks[:-1]), words):
        chunks.pop()
    if len(chunks) > 1 and _is_inserted(chunks[0], words):
        chunks.pop(0)
    chunks = [*chunks[:1], *(chunk for chunk in chunks[1:] if not _is_short_source(chunk, words))]
    if len(chunks) > 1 and DATE not in chunks[0] and DATE in chunks[1] and _says_what(chunks[0], chunks[1], words):
        chunks.pop(0)
    return ", ".join(chunks)


def _without_name(line: str, words: Grammar) -> str:
    """Without the name that ends a source ("According to the mayor, Ann Lee, the bridge …")."""
    name, comma, rest = line.partition(", ")
    return rest if comma and _is_name(name) and has_verb(rest, words) and not is_finite(_WORD.findall(rest)[0], words) else line


def _says_what(chunk: str, said: str, words: Grammar) -> bool:
    """True for "The chancellor said, the cabinet …": who says, and as a clause without conjunction what is said."""
    found = [word.lower() for word in _WORD.findall(chunk)]
    return 0 < len(found) <= _ATTRIBUTION and found[-1] in words.speech and _goes_on(said, words)


def _is_source(chunk: str, words: Grammar) -> bool:
    found = [word.lower() for word in _WORD.findall(chunk)]
    if DATE in chunk or not found or len(found) > _ATTRIBUTION:
        return False
    if any(chunk.lower().startswith(source + " ") for source in words.attributions):
        return True
    joined = found[0] in words.coordinators | words.relatives | words.subordinators
    return not joined and any(word in words.speech for word in found[:_SAYS])


def _is_short_source(chunk: str, words: Grammar) -> bool:
    """True for "Ms Lee said" between two commas: a name and a verb, nothing else."""
    found = [word.lower() for word in _WORD.findall(chunk)]
    return _is_inserted(chunk, words) or (1 < len(found) <= _SAYS and DATE not in chunk and bool({found[-1], found[0]} & words.speech))


def _is_inserted(chunk: str, words: Grammar) -> bool:
    """True for "so der Plan", "aldus de club"."""
    found = [word.lower() for word in _WORD.findall(chunk)]
    return 1 < len(found) <= _SAYS and found[0] in words.inserted and DATE not in chunk and not has_verb(chunk, words)


def _speaks(line: str, words: Grammar) -> bool:
    return line.count(" ") > 2 or has_verb(line, words) or line[:1] in _OPENING_QUOTES


def has_verb(line: str, words: Grammar) -> bool:
    """True when a word of the line carries a tense."""
    return _first_verb(line, words) is not None


def _first_verb(line: str, words: Grammar) -> int | None:
    """Where it stands; a word with a capital is one only in front."""
    return next(
        (m.start() for m in _WORD.finditer(line) if is_finite(m[0], words) and (m[0][0].islower() or not line[: m.start()].strip(_MARKS))),
        None,
    )


def _participle_opening(line: str, words: Grammar) -> str:
    """ "Accused of theft ⌁, the nurse denies it" -> "the nurse accused of theft ⌁"; without the date in it, the opening goes."""
    opening, comma, rest = line.partition(", ")
    first = _WORD.match(opening)
    if not comma or not first or not is_participle(first[0], words):
        return line
    if DATE not in opening:
        return rest if has_verb(rest, words) else line
    subject = _opening_phrase(rest, words)
    return f"{subject} {opening[:1].lower()}{opening[1:]}" if subject else line


def _opening_phrase(line: str, words: Grammar) -> str:
    """The noun phrase before the first verb; where no verb is known, the article and its noun."""
    verb = _first_verb(line, words)
    found = line[:verb].rstrip(" ,").split() if verb else line.split()[:2]
    while found and re.split(r"['’]", found[-1].lower())[0] in (words.clitics - words.pronouns) | words.negations and len(found) > 1:
        found.pop()
    if not found or len(found) > 6 or found[0].lower() in words.pronouns or (not verb and _head(line) not in words.determiners):
        return ""
    return " ".join(found)


def _without_asides(line: str, words: Grammar) -> str:
    """Drops what stands between commas before the verb, and clauses that trail after a comma."""
    chunks = line.split(", ")
    if len(chunks) == 1 or line[:1] in _OPENING_QUOTES:
        return line
    verbs = [has_verb(chunk, words) for chunk in chunks]
    kept = [chunks[0]]
    told = verbs[0]  # the clause has its verb
    for i, chunk in enumerate(chunks[1:], start=1):
        later = any(_goes_on(other, words) for other in chunks[i + 1 :])
        head = _head(chunk)
        if DATE in chunk and i == 1 and not told and later and _is_noun_phrase(kept[0], words) and _describes(chunk, words):
            return f"{kept[0]}, {chunk}"
        hangs = head in words.relatives | words.subordinators or (head in words.lead_prepositions and not told)
        if DATE not in chunk and i == 1 and later and _names(kept[0], chunk, words):
            kept[0] = chunk  # "His coach, Petra Hall, resigned"
            continue
        if DATE not in chunk and not told and later and (hangs or not _goes_on(chunk, words)) and not _is_list(chunks, i, words):
            continue
        if told and hangs and DATE not in "".join(chunks[i:]):
            break
        resumes = not told and _goes_on(chunk, words) and len(kept) == 1 and _is_noun_phrase(kept[0], words)
        kept = [f"{kept[0]} {chunk}"] if resumes and i > 1 else [*kept, chunk]
        told = told or _goes_on(chunk, words)
    return ", ".join(kept)


def _goes_on(chunk: str, words: Grammar) -> bool:
    """True when a chunk has the main verb: a verb that no relative pronoun or conjunction takes away."""
    return has_verb(chunk, words) and not _hangs(chunk, words)


def _hangs(chunk: str, words: Grammar) -> bool:
    """True for a chunk that a relative pronoun or a conjunction opens; a German article is one only where a verb closes the chunk."""
    head = _head(chunk)
    if words.verb_final and head in words.determiners:
        return is_finite(_WORD.findall(chunk)[-1], words)
    return head in words.relatives | words.subordinators | words.complementisers


def _is_list(chunks: Sequence[str], i: int, words: Grammar) -> bool:
    """True inside "Ada, Bob and Carla resigned"."""
    following = _WORD.findall(chunks[i + 1]) if i + 1 < len(chunks) else []
    joined = any(word.lower() in words.coordinators for word in following[:4])
    return joined and chunks[i][:1].isupper() and chunks[i].count(" ") < 3


def _is_noun_phrase(chunk: str, words: Grammar) -> bool:
    """True for what may be a subject: short, no circumstance."""
    head = _head(chunk)
    return chunk.count(" ") < _HEAD and bool(head) and head not in words.lead_prepositions and not is_participle(head, words)


def _names(role: str, chunk: str, words: Grammar) -> bool:
    """True where `chunk` is the name of whom `role` describes."""
    return _is_name(chunk) and _head(role) in words.determiners


def _is_name(chunk: str) -> bool:
    found = chunk.split()
    capital = all(word[:1].isupper() or word.lower() in _NAME_PARTICLES for word in found)
    return capital and 1 < len(found) <= 4 and not any(mark.isdigit() for mark in chunk)


def _describes(chunk: str, words: Grammar) -> bool:
    """True for an apposition ("mayor since ⌁"): no circumstance, no verb, more than the date."""
    bare = chunk.replace(DATE, "")
    return (
        len(_WORD.findall(bare)) > 1 and not has_verb(bare, words) and _head(bare) not in words.lead_prepositions | words.date_prepositions
    )


def _head(chunk: str) -> str:
    first = _WORD.search(chunk)
    return first[0].lower() if first else ""


def _unwrapped(line: str, words: Grammar) -> str:
    """ "The mayor, who ran the port ⌁" -> "The mayor ran the port ⌁"; "the market, whose roof fell ⌁" keeps what fell."""
    for match in _WORD.finditer(line):
        form = match[0].lower()
        before, after = line[: match.start()].rstrip(), line[match.end() :].strip()
        if is_finite(match[0], words) or match.start() > 80:
            return line
        if form not in words.relatives or not before or _head(before) in words.lead_prepositions:
            continue
        head, comma = before.removesuffix(","), before.endswith(",")
        closing = after.find(", ", after.find(DATE)) if comma and DATE in after else -1
        after = after[:closing] if closing > 0 else after  # what follows the comma is another clause
        following = _WORD.search(after)
        if form not in words.subject_relatives and following and following[0].lower() in words.determiners and after.count(" ") > 1:
            return after  # "the market, the roof of which fell"
        if words.verb_final and comma and form not in words.subject_relatives and following and following[0][0].isupper():
            return after  # "dessen Vater den Hof gekauft hatte"
        if form not in words.subject_relatives or not head.strip() or not following:
            return line
        if words.verb_final:
            return _german(line, head, after, words, comma)
        if following[0].lower() in words.determiners - words.clitics or following[0].lower() in words.pronouns:
            return line  # "the bridge that the city built"
        told = _tenses(after, words)
        if (comma or (told[:1] == [True] and not (words.null_subject and _then_determiner(after, words)))) and not _two_verbs(told):
            return f"{head} {after}"
        return line
    return line


def _tenses(after: str, words: Grammar) -> list[bool]:
    """For each word, small ones before the verb left out, whether it carries a tense."""
    found = _WORD.findall(after)
    while len(found) > 1 and found[0].lower() in words.clitics | words.fillers:
        found.pop(0)
    return [is_finite(word, words) and (not i or not is_participle(word, words)) for i, word in enumerate(found)]


def _two_verbs(told: Sequence[bool]) -> bool:
    """True where a second verb follows, and not right behind the first ("was opened")."""
    first = told.index(True) if True in told else len(told)
    return any(told[first + 3 :])


def _then_determiner(after: str, words: Grammar) -> bool:
    """True for "compró la empresa": in Spanish and Italian the noun may be the one who did it."""
    found = [word.lower() for word in _WORD.findall(after)]
    return len(found) > 1 and found[1] in words.determiners


def _german(line: str, head: str, after: str, words: Grammar, comma: bool) -> str:
    found = list(_WORD.finditer(after))
    if not comma or not _closes(found, words) or after[found[-1].end() :].strip(f" .{DATE}"):
        return line
    return f"{head} {found[-1][0]} {after[: found[-1].start()].strip()}"


def _closes(found: Sequence[re.Match[str]], words: Grammar) -> bool:
    """True where the last word of a relative clause is its verb: known as one, or at least no other word and in one piece."""
    last = found[-1][0]
    if is_finite(last, words):
        return True
    other = last in words.no_ending | words.lead_prepositions | words.adverbs or is_participle(last, words) or last.endswith("en")
    alone = not any(is_finite(word[0], words) for word in found)
    return last.islower() and len(last) > 3 and alone and not other and not last.startswith(words.separable or ("\0",))


def _reduced(line: str, words: Grammar) -> str:
    """Participles with the date: "Repairs ordered ⌁ were dropped" loses them, "the boats, bought ⌁" its comma."""
    place = line.find(DATE)
    if place < 0:
        return line
    before, after = line[:place].rstrip(), line[place + 1 :].strip()
    last = _LAST.search(before)
    if last and (is_participle(last[1], words) or last[1].lower() in words.scheduled):
        head = before[: last.start(1)].rstrip()
        told = has_verb(" ".join(after.split()[:3]), words) and _head(after) not in words.lead_prepositions and after[:1] != ","
        told = told and _head(after) not in words.complementisers | words.relatives
        if told and head and not head.endswith(",") and head.count(" ") < 6 and not has_verb(head, words):
            return f"{head} {after}"
    aside = re.match(r"([^,]{2,60}), ([^,]*)", line)
    if aside and DATE in aside[2] and not has_verb(aside[1], words):
        tokens = _WORD.findall(aside[2])
        if tokens and (is_participle(tokens[0], words) or (words.verb_final and is_participle(tokens[-1], words))):
            return f"{aside[1]} {aside[2]}"
    return line


_LAST = re.compile(r"([^\W\d_]+)\Z")
