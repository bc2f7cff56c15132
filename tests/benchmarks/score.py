"""Score `timeline.tag` on a corpus as TempEval-3 does, and list the commonest errors.

    python tests/benchmarks/score.py CORPUS.jsonl … [--errors N]

A corpus is JSON lines, a document each: {"id", "lang", "dct": "2024-02-19", "text", "timexes": [{"start", "end", "text", "type", "value"}]}.
Documents without a creation time and timexes without a value do not count. The measures, over all documents of a corpus:

    strict   F1 of spans with the same start and end
    relaxed  F1 of spans that overlap, paired one to one: equal spans first, then the longest overlap, then the earlier
    type     relaxed F1 times the share of pairs with the same type
    value    relaxed F1 times the share of pairs with the same value (TempEval-3 ranks by it)
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

sys.path.insert(0, str(Path(__file__).parents[2]))


class Mark(NamedTuple):
    """A marked stretch of a text."""

    start: int
    end: int
    text: str
    type: str
    value: str


@dataclass
class Scores:
    """Counts over documents, and the errors met: (gold or None, found or None)."""

    gold: int = 0
    found: int = 0
    exact: int = 0
    paired: int = 0
    typed: int = 0
    valued: int = 0
    errors: list[tuple[Mark | None, Mark | None]] = field(default_factory=list)

    def add(self, gold: Sequence[Mark], found: Sequence[Mark]) -> None:
        """Count one document."""
        together = pairs(gold, found)
        self.gold += len(gold)
        self.found += len(found)
        self.paired += len(together)
        for i, j in together:
            left, right = gold[i], found[j]
            self.exact += left[:2] == right[:2]
            self.typed += left.type.upper() == right.type.upper()
            self.valued += left.value == right.value
            if left.value != right.value:
                self.errors.append((left, right))
        matched, answered = {i for i, _ in together}, {j for _, j in together}
        self.errors += [(mark, None) for i, mark in enumerate(gold) if i not in matched]
        self.errors += [(None, mark) for j, mark in enumerate(found) if j not in answered]

    def f1(self, right: int) -> float:
        """Harmonic mean of precision and recall when `right` marks are right."""
        return 2 * right / (self.gold + self.found) if self.gold + self.found else 0.0

    @property
    def strict(self) -> float:
        """F1 of equal spans."""
        return self.f1(self.exact)

    @property
    def relaxed(self) -> float:
        """F1 of overlapping spans."""
        return self.f1(self.paired)

    @property
    def type(self) -> float:
        """Relaxed F1 where the type is right."""
        return self.f1(self.typed)

    @property
    def value(self) -> float:
        """Relaxed F1 where the value is right."""
        return self.f1(self.valued)


def pairs(gold: Sequence[Mark], found: Sequence[Mark]) -> list[tuple[int, int]]:
    """Indices of marks that belong together, one to one."""
    candidates = []
    for i, left in enumerate(gold):
        for j, right in enumerate(found):
            shared = min(left.end, right.end) - max(left.start, right.start)
            if shared > 0:
                candidates.append((left[:2] != right[:2], -shared, i, j))
    rows: set[int] = set()
    columns: set[int] = set()
    out = []
    for _, _, i, j in sorted(candidates):
        if i not in rows and j not in columns:
            rows.add(i)
            columns.add(j)
            out.append((i, j))
    return out


def score(documents: Iterable[dict[str, Any]]) -> Scores:
    """Tag every document and count."""
    import timeline

    scores = Scores()
    for document in documents:
        if not document.get("dct"):
            continue
        text = document["text"]
        gold = [
            Mark(t["start"], t["end"], text[t["start"] : t["end"]], t.get("type") or "", t["value"])
            for t in document["timexes"]
            if t.get("value")
        ]
        mentions = timeline.tag(text, published=date.fromisoformat(document["dct"][:10]), language=document.get("lang"))
        scores.add(gold, [Mark(m.start, m.end, m.text, m.type, m.value) for m in mentions])
    return scores


def commonest(scores: Scores, number: int) -> Iterable[str]:
    """Lines that show the commonest missed, spurious and wrongly valued words."""
    kinds = {
        "missed": [f"{a.text!r} {a.value}" for a, b in scores.errors if a and not b],
        "spurious": [f"{b.text!r} {b.value}" for a, b in scores.errors if b and not a],
        "wrong value": [f"{a.text!r} is {a.value}, found {b.text!r} {b.value}" for a, b in scores.errors if a and b],
    }
    for kind, lines in kinds.items():
        yield f"  {kind}: {len(lines)}"
        yield from (f"    {count:4d}  {line}" for line, count in Counter(lines).most_common(number))


def main() -> None:
    """Print a line for each corpus, and its errors when asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", nargs="+", type=Path)
    parser.add_argument("--errors", type=int, default=0, metavar="N", help="list the N commonest errors of each kind")
    options = parser.parse_args()
    for path in options.corpus:
        lines = path.read_text(encoding="utf-8").splitlines()
        scores = score(json.loads(line) for line in lines if line.strip())
        figures = "  ".join(f"{name} {100 * getattr(scores, name):5.1f}" for name in ("strict", "relaxed", "type", "value"))
        print(f"{path.stem:32s} {figures}")
        if options.errors:
            print("\n".join(commonest(scores, options.errors)))


if __name__ == "__main__":
    main()
