"""Sentences that name nobody and go on about what the text is about ("Am 2. April wurde der Grundstein gelegt")."""

from __future__ import annotations

from itertools import islice, pairwise

from timeline.actors.discourse import WORD, Discourse, Found
from timeline.span import Span

RULE = "topic"
"""The rule of such a mention: it counts only where nobody else takes part."""
_OPENING = 8  # words of a sentence in which its subject is looked for


def resolve(sentence: Span, talk: Discourse) -> Found | None:
    """What the text is about, where the sentence has a definite subject and the last sentences spoke of nobody else."""
    main = talk.about.main or talk.about.topic
    if main is None or talk.about.kinds.get(main) == "person":  # a life has more in it than its hero: "the pandemic" is not he
        return None
    if talk.now.everyone or not (talk.now.fresh or _recent(main, talk)) or talk.about.first[main] >= sentence.start:
        return None
    found = definite(sentence, talk)
    return Found(found, main, "nobody else is named: what the text is about", RULE) if found else None


def _recent(main: str, talk: Discourse) -> bool:
    """True when the sentences in mind spoke of `main`, or of nobody, and of no other since."""
    for said in reversed(talk.past[:-1]):
        if said.everyone:
            return main in said.everyone
    return True


def definite(sentence: Span, talk: Discourse) -> Span | None:
    """The article or possessive and the word behind it that the first noun phrase free of a preposition begins with."""
    refs, words, grammar = talk.refs, talk.words, talk.tongue.grammar
    before, tokens = "", islice(WORD.finditer(talk.text, sentence.start, sentence.end), _OPENING + 1)
    for token, following in pairwise(tokens):
        word = token[0].lower()
        if talk.date_at(token.start()):
            before = ""
            continue
        free = before not in grammar.lead_prepositions and before not in words.of
        if free and (
            word in refs.indefinite or word in refs.indefinites or word in words.pronouns or word in refs.neuter - set(words.definite)
        ):
            return None
        noun = following[0].lower()
        if free and word in words.definite and _is_somebody(noun, talk):
            return None  # another one than what the text is about
        if free and (word in words.definite or word in refs.possessives) and not talk.date_at(following.start()):
            return Span(token.start(), following.end())
        before = word
    return None


def _is_somebody(noun: str, talk: Discourse) -> bool:
    """True for what people, organisations or things are called."""
    words, refs = talk.words, talk.refs
    tables = (words.roles, words.groups, refs.institutions, refs.others, refs.epithets, refs.structures, refs.things)
    return any(words.entry(noun, table) for table in tables)
