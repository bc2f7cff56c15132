"""The gold articles in tests/gold: the words of a date found anywhere, with the value they denote, as TempEval-3 counts."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.benchmarks.score import score

GOLD = Path(__file__).parent / "gold"
LEAST = 0.85


def documents(folder: Path) -> list[dict[str, Any]]:
    lines = [line for path in sorted(folder.glob("*.jsonl")) for line in path.read_text(encoding="utf-8").splitlines()]
    return [json.loads(line) for line in lines if line.strip()]


@pytest.mark.parametrize("folder", sorted(p for p in GOLD.iterdir() if p.is_dir()), ids=lambda p: p.name)
def test_values_of_the_gold_articles(folder: Path) -> None:
    articles = documents(folder)
    for d in articles:
        assert d["dct"], d["id"]
        assert all(d["text"][t["start"] : t["end"]] == t["text"] and t["value"] for t in d["timexes"]), d["id"]
    assert len(articles) >= 8
    scores = score(articles)
    assert scores.value >= LEAST, scores.errors
