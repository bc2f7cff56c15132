"""The abbreviations of a language, and how any stage finds its file of a language's words."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from importlib.util import find_spec

from timeline.locales.punctuation import Abbreviations


@cache
def abbreviations(language: str | None) -> Abbreviations:
    """What `locales/<language>/abbreviations.py` holds; empty for a language without one."""
    found = words_of(language, "abbreviations")
    return found if isinstance(found, Abbreviations) else Abbreviations()


def words_of(language: str | None, topic: str) -> object:
    """`TOPIC` out of `locales/<language>/<topic>.py`, or None where there is no such file. `language` may be anything a caller typed."""
    if not language or not (language.isascii() and language.isalpha()) or not find_spec(f"timeline.locales.{language}"):
        return None
    module = f"timeline.locales.{language}.{topic}"
    return getattr(import_module(module), topic.upper()) if find_spec(module) else None
