"""The benchmarks' scorer on a corpus made by hand."""

from __future__ import annotations

import pytest

from tests.benchmarks.score import Mark, commonest, pairs, score

TEXT = "The lake opened on 3 May 2010 and closed last week, some said in June, 40 years on."


def mark(words: str, value: str, kind: str = "DATE") -> dict[str, object]:
    start = TEXT.index(words)
    return {"start": start, "end": start + len(words), "text": words, "type": kind, "value": value}


def test_the_measures() -> None:
    gold = [
        mark("3 May 2010", "2010-05-03"),  # right
        mark("on 3", "2010"),  # overlaps what is taken already: missed
        mark("closed last week", "2024-W07"),  # right value, other span
        mark("June", "2024-06", "DURATION"),  # wrong value and type
    ]
    corpus = [
        {"id": "a", "lang": "en", "dct": "2024-02-19", "text": TEXT, "timexes": [*gold, {**mark("lake", "X"), "value": None}]},
        {"id": "b", "lang": "en", "dct": None, "text": TEXT, "timexes": []},
    ]
    scores = score(corpus)
    assert (scores.gold, scores.found, scores.paired, scores.exact, scores.typed, scores.valued) == (4, 4, 3, 2, 2, 2)
    assert scores.strict == pytest.approx(2 * 0.5 * 0.5 / (0.5 + 0.5))
    assert scores.relaxed == pytest.approx(0.75)
    assert scores.value == pytest.approx(scores.relaxed * 2 / 3)
    lines = list(commonest(scores, 5))
    assert lines[0] == "  missed: 1"
    assert "       1  'on 3' 2010" in lines
    assert "       1  '40 years' P40Y" in lines


def test_pairs_prefer_equal_spans_then_the_longest_overlap() -> None:
    def marks(*spans: tuple[int, int]) -> list[Mark]:
        return [Mark(start, end, "", "", "") for start, end in spans]

    assert pairs(marks((0, 4), (5, 9)), marks((0, 9), (5, 9))) == [(1, 1), (0, 0)]
    assert pairs(marks((0, 9)), marks((0, 3), (3, 9))) == [(0, 1)]
    assert pairs(marks((0, 2)), marks((2, 4))) == []


def test_nothing_scores_nothing() -> None:
    assert score([]).value == 0.0
