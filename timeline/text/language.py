"""Text -> the language it is written in."""

from __future__ import annotations

from functools import cache
from pkgutil import iter_modules
from typing import Any

from timeline import locales

_SAMPLE = 4_000  # characters; more does not make the guess better
_SURE = 0.5  # a probability from which the first guess stands
_POSSIBLE = 0.05  # below it, not even a language with words of its own here is taken

# Languages of newspapers. The identifier knows 97; left alone it finds Nigerian Pidgin in "Hello on 3 March 2021."
_CANDIDATES = (
    "ar bg ca cs da de el en es et fa fi fr he hi hr hu id it ja ko lt lv ms nl nn no pl pt ro ru sk sl sq sr sv sw th tl tr uk ur vi zh"
).split()


def detect(text: str) -> str | None:
    """ISO 639-1 code of the text's language, judged by its beginning; None when it has no letters or could be any.

    Where the text is too short to be sure of, a language with words of its own here goes before the others.
    """
    sample = text[:_SAMPLE]
    if not any(map(str.isalpha, sample)):
        return None
    ranked = [(str(code), float(probability)) for code, probability in _identifier().rank(sample)]
    if ranked[0][1] >= _SURE:
        return ranked[0][0]
    return next((code for code, probability in ranked if code in _tuned() and probability >= _POSSIBLE), None)


@cache
def _identifier() -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # its model takes a moment to load

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    identifier.set_languages(_CANDIDATES)
    return identifier


@cache
def _tuned() -> frozenset[str]:
    return frozenset(module.name for module in iter_modules(locales.__path__) if module.ispkg)
