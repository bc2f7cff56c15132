"""A line of the text's words -> the same line without sources, asides and what only hangs on the fact.

`DATE` stands where the date stood: what holds it is what the title is about, and is never cut.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.events.chunks import DATE, OPENING_QUOTES, first_verb, first_word, goes_on, has_verb, is_name, is_subordinate
from timeline.events.clauses import is_finite, is_participle
from timeline.events.sources import without_source
from timeline.events.wordorder import opens_with_verb, subject_first
from timeline.locales.grammar import Grammar

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_HEAD = 12  # words of a noun phrase that a relative clause hangs on


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
        verb, first = first_verb(before, words), _WORD.match(after)
        if verb is None or not first or before.endswith(","):
            return line
        if is_finite(first[0], words) and verb and before[verb:].count(" ") > 2:
            return f"{before[:verb].rstrip()} {after}"
        opening = " ".join(after[: after.find(DATE)].split()[:5])
        own = first[0].lower() in words.determiners - words.clitics or (not words.verb_final and first[0].lower() in words.determiners)
        return after if own and has_verb(opening, words) else line
    return line


def _participle_opening(line: str, words: Grammar) -> str:
    """ "Accused of theft ⌁, the nurse denies it" -> "the nurse accused of theft ⌁"; without the date in it, the opening goes."""
    opening, comma, rest = line.partition(", ")
    first = _WORD.match(opening)
    ends = words.verb_final and DATE in opening and closes_with_participle(line, words)
    if not comma or not (ends or (first and is_participle(first[0], words))):
        return line
    if DATE not in opening:
        return rest if has_verb(rest, words) else line
    subject = _opening_phrase(rest, words)
    phrase = opening.lstrip(f" {DATE}") if ends else opening
    return f"{subject} {phrase[:1].lower()}{phrase[1:]}" if subject else line


def closes_with_participle(line: str, words: Grammar) -> bool:
    """True for "⌁ in Stettin geboren, floh sie": up to the first comma no verb, and a participle at its end."""
    opening, comma, _ = line.partition(", ")
    last = _LAST.search(opening.rstrip(f" {DATE}"))
    return bool(comma) and last is not None and is_participle(last[1], words) and not has_verb(opening, words)


def _opening_phrase(line: str, words: Grammar) -> str:
    """The noun phrase before the first verb; where no verb is known, the article and its noun."""
    if words.verb_final and opens_with_verb(line, words):
        line = subject_first(line, words) or line
    verb = first_verb(line, words)
    found = line[:verb].rstrip(" ,").split() if verb else line.split()[:2]
    while found and re.split(r"['’]", found[-1].lower())[0] in (words.clitics - words.pronouns) | words.negations and len(found) > 1:
        found.pop()
    if not found or len(found) > 6 or found[0].lower() in words.pronouns or (not verb and first_word(line) not in words.determiners):
        return ""
    return " ".join(found)


def _without_asides(line: str, words: Grammar) -> str:
    """Drops what stands between commas before the verb, and clauses that trail after a comma."""
    chunks = line.split(", ")
    if len(chunks) == 1 or line[:1] in OPENING_QUOTES:
        return line
    verbs = [has_verb(chunk, words) for chunk in chunks]
    kept = [chunks[0]]
    told = verbs[0]  # the clause has its verb
    for i, chunk in enumerate(chunks[1:], start=1):
        later = any(goes_on(other, words) for other in chunks[i + 1 :])
        head = first_word(chunk)
        if DATE in chunk and i == 1 and not told and later and _is_noun_phrase(kept[0], words) and _describes(chunk, words):
            return f"{kept[0]}, {chunk}"
        hangs = head in words.relatives | words.subordinators or (head in words.lead_prepositions and not told)
        if DATE not in chunk and i == 1 and later and _names(kept[0], chunk, words):
            kept[0] = chunk  # "His coach, Petra Hall, resigned"
            continue
        if DATE not in chunk and not told and later and (hangs or not goes_on(chunk, words)) and not _is_list(chunks, i, words):
            continue
        if told and hangs and DATE not in "".join(chunks[i:]):
            if (
                words.verb_final
                and is_subordinate(chunk, words)
                and i + 2 == len(chunks)
                and first_word(chunks[-1]) in words.lead_prepositions
            ):
                kept[-1] = f"{kept[-1]} {chunks[-1]}"  # "zog die Firma, die 1990 entstand, in die Spinnerei"
            break
        resumes = not told and goes_on(chunk, words) and len(kept) == 1 and _is_noun_phrase(kept[0], words)
        verb = _WORD.match(chunk)
        told_by = verb is not None and is_finite(verb[0], words) and not is_participle(verb[0], words)
        parted = told_by and first_word(kept[0]) in words.determiners and not words.verb_final
        kept = [f"{kept[0]} {chunk}"] if resumes and (i > 1 or parted) else [*kept, chunk]
        told = told or goes_on(chunk, words)
    return ", ".join(kept)


def _is_list(chunks: Sequence[str], i: int, words: Grammar) -> bool:
    """True inside "Ada, Bob and Carla resigned"."""
    following = _WORD.findall(chunks[i + 1]) if i + 1 < len(chunks) else []
    joined = any(word.lower() in words.coordinators for word in following[:4])
    return joined and chunks[i][:1].isupper() and chunks[i].count(" ") < 3


def _is_noun_phrase(chunk: str, words: Grammar) -> bool:
    """True for what may be a subject: short, no circumstance."""
    head = first_word(chunk)
    return chunk.count(" ") < _HEAD and bool(head) and head not in words.lead_prepositions and not is_participle(head, words)


def _names(role: str, chunk: str, words: Grammar) -> bool:
    """True where `chunk` is the name of whom `role` describes."""
    return is_name(chunk) and first_word(role) in words.determiners


def _describes(chunk: str, words: Grammar) -> bool:
    """True for an apposition ("mayor since ⌁"): no circumstance, no verb, more than the date."""
    bare = chunk.replace(DATE, "")
    return (
        len(_WORD.findall(bare)) > 1
        and not has_verb(bare, words)
        and first_word(bare) not in words.lead_prepositions | words.date_prepositions
    )


def _unwrapped(line: str, words: Grammar) -> str:
    """ "The mayor, who ran the port ⌁" -> "The mayor ran the port ⌁"; "the market, whose roof fell ⌁" keeps what fell."""
    for match in _WORD.finditer(line):
        form = match[0].lower()
        before, after = line[: match.start()].rstrip(), line[match.end() :].strip()
        if is_finite(match[0], words) or match.start() > 80:
            return line
        if form not in words.relatives or not before or first_word(before) in words.lead_prepositions:
            continue
        led = _LAST.search(before)
        if not words.verb_final and led and led[1].lower() in words.lead_prepositions | frozenset(words.of) | words.determiners:
            return line  # "un globo, del que se ensayó una copia"
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
    if comma and len(found) > 2 and is_finite(found[0][0], words) and not has_verb(after[found[0].end() :], words):
        return f"{head} {after}"  # "dat begon als plan"
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
    if place < 0 or line[:1] in OPENING_QUOTES:
        return line
    before, after = line[:place].rstrip(), line[place + 1 :].strip()
    last = _LAST.search(before)
    if last and (is_participle(last[1], words) or last[1].lower() in words.scheduled):
        head = before[: last.start(1)].rstrip()
        told = has_verb(" ".join(after.split()[:3]), words) and first_word(after) not in words.lead_prepositions and after[:1] != ","
        told = told and first_word(after) not in words.complementisers | words.relatives
        if told and head and not head.endswith(",") and head.count(" ") < 6 and not has_verb(head, words):
            return f"{head} {after}"
    aside = re.match(r"([^,]{2,60}), ([^,]*)", line)
    if aside and DATE in aside[2] and not has_verb(aside[1], words):
        tokens = _WORD.findall(aside[2])
        if tokens and (is_participle(tokens[0], words) or (words.verb_final and is_participle(tokens[-1], words))):
            return f"{aside[1]} {aside[2]}"
    return line


_LAST = re.compile(r"([^\W\d_]+)\Z")
