"""Text to measure on: sentences of the project's own articles, their order and their figures drawn by lot, the same every time.

The articles are few. With new figures in them no sentence comes twice, so that remembering what was read helps neither side.
"""

from __future__ import annotations

import json
import random
import re
from collections import defaultdict
from functools import cache
from pathlib import Path

import timeline
from timeline.text.language import detect
from timeline.text.sentences import split

ROOT = Path(__file__).parents[2]
_FIGURE = re.compile(r"(?<![\w.,:])(?:(?:19|20)\d\d|\d{1,2})(?![\w:]|[.,]\d)")


@cache
def articles() -> dict[str, list[str]]:
    """Language -> the texts of the example articles in data/ and of the gold articles in tests/gold."""
    texts = defaultdict(list)
    for document in timeline.read(ROOT / "data"):
        if document.media == "prose":
            texts[document.language or detect(document.text) or "en"].append(document.text)
    for path in sorted((ROOT / "tests" / "gold").glob("*/*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            record = json.loads(line)
            texts[record["lang"]].append(record["text"])
    return dict(texts)


def text_of(language: str, size: int) -> str:
    """At least `size` bytes of sentences in `language`, in paragraphs of six."""
    sentences = [span.of(text) for text in articles()[language] for span in split(text, language)]
    lot, parts, length = random.Random(size), [], 0
    while length < size:
        paragraph = " ".join(_anew(lot.choice(sentences), lot) for _ in range(6)) + "\n\n"
        parts.append(paragraph)
        length += len(paragraph.encode())
    return "".join(parts)


def _anew(sentence: str, lot: random.Random) -> str:
    """The sentence with other years, days and small numbers."""
    return _FIGURE.sub(lambda match: str(lot.randint(1950, 2023) if len(match[0]) == 4 else lot.randint(1, 28)), sentence)
