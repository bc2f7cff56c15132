"""A line whose opening was cut away -> the same words with the subject first."""

from __future__ import annotations

import re
from functools import lru_cache

from timeline.events.clauses import is_finite, is_participle
from timeline.locales.grammar import Grammar

_TOKEN = re.compile(r"[^\W_]+(?:[-’'.&][^\W_]+)*|&|[^\s\w]")
_PARTICLES = re.compile(r"(?:& )?(?:(?:von|van)(?: de[rn])?|zu|de|da|di|&|y|bin|al)(?= [^\W\d_a-zäöü])")


def opens_with_verb(line: str, words: Grammar, fronted: bool = False) -> bool:
    """True when the first word carries a tense; of a line whose opening was `fronted`, where the verb comes second, any word may."""
    first = _TOKEN.match(line)
    if first is None:
        return False
    form = first[0]
    if form.lower() in words.determiners and any(is_finite(token[0], words) for token in _TOKEN.finditer(line, first.end())):
        return False  # "zijn", an article of the noun here
    return is_finite(form, words) or (fronted and words.verb_final and form.islower() and form not in _small(words))


@lru_cache(32)
def _small(words: Grammar) -> frozenset[str]:
    """Words that are no verb, whatever they look like."""
    return words.determiners | words.lead_prepositions | words.coordinators | words.subordinators | words.pronouns | words.no_ending


def subject_first(line: str, words: Grammar) -> str | None:
    """The line that opens with its verb, with the subject in front; None where the subject is not to be told.

    "wurde unter Karl Lehmann der Grundstein gelegt" -> "der Grundstein wurde unter Karl Lehmann gelegt",
    "a été inaugurée la nouvelle passerelle" -> "la nouvelle passerelle a été inaugurée".
    """
    tokens = list(_TOKEN.finditer(line))
    if words.verb_final:
        found = _subject(tokens, 1, words) or _subject(tokens, 1, words, genitives=False)
        return _moved(line, tokens, found) if found else None
    return _turned(line, tokens, words)


def verb_second(line: str, words: Grammar) -> str:
    """A clause that ends in its verb as a main clause: "die Stadt den Bau aufgegeben hatte" -> "die Stadt hatte den Bau aufgegeben".

    What belongs to the verb may stand behind it ("dat zij kampioen was geworden").
    """
    tokens = list(_TOKEN.finditer(line))
    last = next((i for i in (len(tokens) - 1, len(tokens) - 2) if i > 0 and is_finite(tokens[i][0], words)), 0)
    if last > 1 and tokens[last][0].endswith("en") and is_finite(tokens[last - 1][0], words) and not tokens[last - 1][0].endswith("en"):
        last -= 1  # "gespeeld zou worden"
    if last < 2 or "," in line[: tokens[last].start()] or any(is_finite(token[0], words) for token in tokens[: last - 1]):
        return line
    found = _subject(tokens, 0, words)
    if not found or found[1] >= last:
        return line
    first, end = found
    verb = tokens[last]
    reflexive = [token[0] for token in tokens[:first] if token[0].lower() in words.clitics]
    before = [token[0] for token in tokens[:first] if token[0].lower() not in words.clitics]
    subject = line[tokens[first].start() : tokens[end - 1].end()]
    end += tokens[end][0].lower() in words.relatives - words.determiners
    rest = line[tokens[end].start() : verb.start()].strip()
    return " ".join(filter(None, [subject, verb[0], *reflexive, *before, rest, line[verb.end() :].strip()]))


def _moved(line: str, tokens: list[re.Match[str]], found: tuple[int, int]) -> str:
    """The tokens `found` put in front of the others."""
    first, last = found
    subject, rest = line[tokens[first].start() : tokens[last - 1].end()], line[tokens[last - 1].end() :]
    if rest.startswith(", ") and (closing := rest.find(", ", 2)) > 0 and rest[2].isupper():
        rest = rest[closing + 1 :]  # "moet de curator, Maaike Post, verslag uitbrengen"
    return f"{subject} {line[: tokens[first].start()].strip()}{rest}"


def _subject(tokens: list[re.Match[str]], start: int, words: Grammar, genitives: bool = True) -> tuple[int, int] | None:
    """The half-open range of the first noun phrase from `start` on that can be a subject: not after a preposition, not oblique."""
    i = start
    while i < len(tokens):
        word = tokens[i][0]
        form = word.lower()
        if not word[0].isalnum() and word != "&":
            if word in ",;:":
                return None
            i += 1
        elif form in words.pronouns:
            return i, i + 1
        elif form in words.lead_prepositions and (word[0].islower() or i == 0):  # not "Van Hool"
            i = _phrase_end(tokens, i + 1, words, genitives)
        elif form in words.determiners and _stands_alone(tokens, i, words):
            i += 1  # "das kein Mensch": "das" is no article
        elif form in words.determiners and form not in words.subject_determiners:
            i = _phrase_end(tokens, i, words, genitives)
        elif form in words.subject_determiners or word[0].isupper() or word[0].isdigit() or _modifies(tokens, i, words):
            return i, _phrase_end(tokens, i, words, genitives)
        elif is_finite(word, words):
            return None
        else:
            i += 1
    return None


def _stands_alone(tokens: list[re.Match[str]], i: int, words: Grammar) -> bool:
    following = tokens[i + 1][0].lower() if i + 1 < len(tokens) else ""
    return following in words.subject_determiners | words.lead_prepositions


def _phrase_end(tokens: list[re.Match[str]], i: int, words: Grammar, genitives: bool = True) -> int:
    """One past the noun phrase that begins at `i`: determiners and adjectives, capitalised words, genitives, what "und" adds."""
    begin = i
    while i < len(tokens) and (_is_determiner(tokens, i, words) or _is_adjective(tokens, i, words)):
        i += 1
    common = i > begin  # "der Rat der Stadt", but "Karl Lehmann | der Grundstein"
    if common and not words.nouns_capitalised and (end := _small_noun_end(tokens, i, words) if i < len(tokens) else i) >= i:
        if end == i and i < len(tokens) and is_finite(tokens[i][0], words) and _is_determiner(tokens, i - 1, words):
            end += 1  # "de sloten": behind an article no verb
        while end > i and end < len(tokens) and tokens[end][0][0].isupper():
            end += 1  # "het fonds Delta Groen"
        if end > i:
            return end
    while i < len(tokens):
        word = tokens[i][0]
        form, more, named = word.lower(), i + 1 < len(tokens), i > begin and tokens[i - 1][0][0].isupper()
        if word[0].isdigit() and not words.nouns_capitalised:
            return _small_noun_end(tokens, i + 1, words)  # "1200 hectare"
        if word[0].isupper() or word[0].isdigit() or word in "„“»«":
            i += 1
            if common and not words.nouns_capitalised and word.endswith("e") and (end := _small_noun_end(tokens, i, words)) > i:
                return end if end >= len(tokens) or not tokens[end][0][0].isupper() else _phrase_end(tokens, end, words)
        elif named and (particles := _PARTICLES.match(form + " ".join(["", *(t[0] for t in tokens[i + 1 : i + 3])]))):
            i += 1 + particles[0].count(" ")
        elif more and named and _joins(form, words, common and genitives) and _begins_noun(tokens, i + 1, words):
            i = _phrase_end(tokens, i + 1, words)
        else:
            break
    return max(i, begin + 1)


def _is_determiner(tokens: list[re.Match[str]], i: int, words: Grammar) -> bool:
    return tokens[i][0].lower() in words.determiners and (i == 0 or tokens[i][0][0].islower())


def _is_adjective(tokens: list[re.Match[str]], i: int, words: Grammar) -> bool:
    small = tokens[i][0][0].islower() or (i == 0 and not words.nouns_capitalised)
    return small and _modifies(tokens, i, words)


def _small_noun_end(tokens: list[re.Match[str]], i: int, words: Grammar) -> int:
    """One past the small-written noun at `i`, its adjectives and what it is of ("oude raad van de stad")."""
    begin = i
    while _is_plain(tokens, i, words) and tokens[i][0].endswith("e") and _is_plain(tokens, i + 1, words):
        if is_participle(tokens[i + 1][0], words):
            break  # "de sonde gelanceerd"
        i += 1
    i += _is_plain(tokens, i, words)
    if i > begin and i + 1 < len(tokens) and tokens[i][0] in words.of:
        return _phrase_end(tokens, i + 1, words)
    return i


def _is_plain(tokens: list[re.Match[str]], i: int, words: Grammar) -> bool:
    """True for a small-written word that is neither a verb nor a function word."""
    form = tokens[i][0] if i < len(tokens) else "."
    opens = form[0].islower() or (form[0].isdigit() and form[-1] == "e")  # "43-jarige"
    ordinal = form.endswith("e") and len(form) > 4
    small = words.lead_prepositions | words.clitics | (words.no_ending if not ordinal else frozenset())
    return opens and len(form) > 2 and not is_finite(form, words) and form not in small


def _modifies(tokens: list[re.Match[str]], i: int, words: Grammar) -> bool:
    """True for an adjective or a number in front of a noun, with more of them between."""
    form = tokens[i][0]
    if form in words.lead_prepositions or form in words.clitics or not (_is_modifier(form, words) or form in words.subject_determiners):
        return False
    following = tokens[i + 1][0] if i + 1 < len(tokens) else "."
    numbered = following[0].isdigit() and words.nouns_capitalised
    return following[0].isupper() or numbered or (following[0].islower() and _modifies(tokens, i + 1, words))


def _joins(form: str, words: Grammar, genitive: bool) -> bool:
    """True for what goes on with a noun phrase: "und", "des", "von"; "der" only behind a common noun."""
    return form in words.coordinators or form == "des" or (form in words.of and (genitive or form not in words.determiners))


def _begins_noun(tokens: list[re.Match[str]], i: int, words: Grammar) -> bool:
    word = tokens[i][0]
    if word[0].isupper() or word.lower() in words.determiners:
        return True
    return _is_modifier(word, words) and i + 1 < len(tokens) and tokens[i + 1][0][0].isupper()


def _is_modifier(form: str, words: Grammar) -> bool:
    """True for an adjective or a number in front of a noun, as far as its form tells."""
    return form.endswith(words.modifier_endings or ("\0",)) and form not in words.adverbs


def _turned(line: str, tokens: list[re.Match[str]], words: Grammar) -> str | None:
    """Verb, participle, subject -> subject, verb, participle: where the verb is one that its subject may follow."""
    group = 0
    while group < len(tokens) and group < 4 and tokens[group][0].lower() not in words.determiners:
        group += 1
    opening = [token[0].lower() for token in tokens[:group]]
    if not opening or group >= len(tokens) or not any(word in words.inverted for word in opening):
        return None
    if any(word in words.lead_prepositions for word in opening):
        return None
    verb = line[: tokens[group].start()].strip()
    rest = line[tokens[group].start() :]
    comma = rest.find(",")
    subject, after = (rest[:comma], rest[comma:]) if comma > 0 else (rest, "")
    return f"{subject.rstrip()} {verb}{after}"
