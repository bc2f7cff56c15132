"""The gold articles in tests/gold: the words of a date found anywhere, with the value they denote, as TempEval-3 counts."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from timeline.dates.tagging import DateMention, tag

GOLD = Path(__file__).parent / "gold"
LEAST = 85.0


def documents(folder: Path) -> list[dict[str, Any]]:
    lines = [line for path in sorted(folder.glob("*.jsonl")) for line in path.read_text(encoding="utf-8").splitlines()]
    return [json.loads(line) for line in lines if line.strip()]


def pairs(gold: list[dict[str, Any]], found: list[DateMention]) -> list[tuple[dict[str, Any], DateMention]]:
    """Gold and found words that overlap, one to one: equal spans first, then the longest overlap, then the earlier."""
    overlaps = []
    for i, timex in enumerate(gold):
        for j, mention in enumerate(found):
            shared = min(timex["end"], mention.end) - max(timex["start"], mention.start)
            if shared > 0:
                overlaps.append(((timex["start"], timex["end"]) != (mention.start, mention.end), -shared, i, j))
    taken: list[tuple[int, int]] = []
    for _, _, i, j in sorted(overlaps):
        if all(i != a and j != b for a, b in taken):
            taken.append((i, j))
    return [(gold[i], found[j]) for i, j in taken]


@pytest.mark.parametrize("folder", sorted(p for p in GOLD.iterdir() if p.is_dir()), ids=lambda p: p.name)
def test_values_of_the_gold_articles(folder: Path) -> None:
    expected = answered = right = 0
    wrong = []
    articles = documents(folder)
    for d in articles:
        assert all(d["text"][t["start"] : t["end"]] == t["text"] for t in d["timexes"]), d["id"]
        found = tag(d["text"], published=date.fromisoformat(d["dct"]), language=d["lang"])
        expected += len(d["timexes"])
        answered += len(found)
        for timex, mention in pairs(d["timexes"], found):
            right += timex["value"] == mention.value
            if timex["value"] != mention.value:
                wrong.append((d["id"], timex["text"], timex["value"], mention.value))
    assert len(articles) >= 8
    assert 200 * right / (expected + answered) >= LEAST, wrong
