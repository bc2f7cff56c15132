"""How a stage finds its words of a language: `locales/<language>/<topic>.py`, whose one constant is the topic in capitals."""

from __future__ import annotations

import re
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from typing import TypeVar

T = TypeVar("T")

_CODE = re.compile(r"[a-z]{2,3}")


def locale_words(language: str | None, topic: str, kind: type[T]) -> T | None:
    """The `kind` that the file of a language holds, None where there is no such file. `language` may be anything a caller typed."""
    found = _constant(language, topic) if language and _CODE.fullmatch(language) else None
    assert found is None or isinstance(found, kind), f"{language}/{topic}.py holds no {kind.__name__}"
    return found


@cache
def _constant(language: str, topic: str) -> object:
    folder = f"timeline.locales.{language}"
    if not find_spec(folder) or not find_spec(f"{folder}.{topic}"):
        return None
    return getattr(import_module(f"{folder}.{topic}"), topic.upper())
