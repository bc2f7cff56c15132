"""How a stage finds its words of a language: `locales/<language>/<topic>.py`, whose one constant is the topic in capitals."""

from __future__ import annotations

import re
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from typing import TypeVar

T = TypeVar("T")

_CODE = re.compile(r"[a-z]{2,3}")


@cache
def locale_words(language: str | None, topic: str, kind: type[T]) -> T | None:
    """The `kind` that the file of a language holds, None where there is no such file. `language` may be anything a caller typed."""
    if not language or not _CODE.fullmatch(language):
        return None
    folder = f"timeline.locales.{language}"
    if not find_spec(folder) or not find_spec(f"{folder}.{topic}"):
        return None
    found = getattr(import_module(f"{folder}.{topic}"), topic.upper())
    assert isinstance(found, kind), f"{folder}.{topic} holds no {kind.__name__}"
    return found
