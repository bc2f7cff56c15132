"""What the files that resolve antecedents know of a language: names, references and verbs together."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from timeline.actors.capitals import naming
from timeline.locales.grammar import Grammar
from timeline.locales.loading import locale_words
from timeline.locales.naming import Naming
from timeline.locales.references import References

_STRESSED = "óòì"  # no noun ends so: "casó"
_NO_REFERENCES, _NO_GRAMMAR = References(), Grammar()


@dataclass(frozen=True, slots=True)
class Tongue:
    """The tables of one language; empty ones where it has no file."""

    language: str | None
    words: Naming
    refs: References
    grammar: Grammar
    pointing: frozenset[str]
    """Articles that point back, alone or in one with a preposition."""
    standing: frozenset[str]
    """Words that may stand for somebody without one of `pointing` before them."""

    def is_verb(self, word: str) -> bool:
        """True for a word, as it is written, that carries a tense."""
        if self.grammar.nouns_capitalised and word[:1].isupper():
            return False
        lower = word.lower()
        shortest = 4 if lower[-1] in _STRESSED else 5
        return lower in self.grammar.finite or (len(lower) >= shortest and lower.endswith(self.grammar.finite_endings or ("\0",)))

    def is_singular(self, word: str) -> bool:
        """True for a verb whose subject may be one person."""
        return not word.lower().endswith(self.refs.plural_endings or ("\0",))


@cache
def tongue(language: str | None) -> Tongue:
    """The tables of `language`."""
    refs = locale_words(language, "references", References) or _NO_REFERENCES
    words = naming(language)
    standing = {*words.pronouns, *words.leads, *refs.neuter, *refs.objects, *refs.possessives}
    pointing = words.contracted.union(words.definite)
    return Tongue(language, words, refs, locale_words(language, "grammar", Grammar) or _NO_GRAMMAR, pointing, frozenset(standing))
