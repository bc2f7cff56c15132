"""Golden layouts: where everything stands in a few charts. TIMELINE_GOLDEN=write keeps what is drawn now as what is right."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import datetime
from difflib import unified_diff
from pathlib import Path
from typing import Any

import pytest

from tests.frames import many, sora
from tests.looks import laid_out
from timeline.chart.layout import Layout
from timeline.chart.look import Look
from timeline.chart.upright import upright

FOLDER = Path(__file__).parent / "golden"
CASES: dict[str, tuple[Any, dict[str, Any]]] = {
    "sora": (sora, {"language": "fr"}),
    "sora-narrow-unfolded": (sora, {"language": "fr", "plot": 360, "header": 26, "folding": False}),
    "sora-kinds-by-name": (sora, {"language": "en", "lanes": "kind", "order": "name", "selected": 4}),
    "many-zoomed": (lambda: many(120), {"view": (datetime(2019, 1, 1), datetime(2020, 1, 1)), "focus": ("Ada Lee",)}),
    "bands": (lambda: many(600), {"plot": 720}),
}


def told(plan: Layout) -> Iterator[str]:
    """A line for each thing that has a place, in whole pixels."""
    for piece in plan.scale.pieces:
        yield f"piece {piece.left:.0f}–{piece.right:.0f}: {piece.start:.0f}–{piece.end:.0f}"
    for number, lane in enumerate(plan.lanes):
        left = f", {lane.hidden} left out" if lane.hidden else ""
        yield f"lane {number} {'/'.join(lane.names) or '-'}: {lane.top:.0f}–{lane.bottom:.0f}, {lane.count} events{left}"
    for mark in sorted(plan.marks, key=lambda mark: mark.row):
        quiet = " quiet" if mark.quiet else ""
        yield f"mark {mark.row}: lane {mark.lane}, {mark.low:.0f}–{mark.high:.0f} at {mark.y:.0f}, {' '.join(sorted(mark.signs))}{quiet}"
    for label in sorted(plan.labels, key=lambda label: label.row):
        yield f"label {label.row}: {label.anchor} {label.x:.0f} at {label.y:.0f} “{label.title}” {label.date}".rstrip()
    for link in plan.links:
        yield f"link {link.row}: lane {link.lane}, {link.x:.0f} from {link.from_y:.0f} to {link.y:.0f}"
    if plan.density:
        yield f"columns: {len(plan.density.columns)} of a {plan.density.unit}"
        for peak in plan.density.peaks:
            yield f"peak {peak.lane}: {peak.x:.0f}, {peak.y:.0f} “{peak.title}” {peak.note}"
    yield f"height {plan.height:.0f}, {plan.before} before, {plan.after} after"


def compare(name: str, lines: list[str]) -> None:
    """Whether a golden file says the same; what changed, line by line, otherwise."""
    path = FOLDER / f"{name}.txt"
    if os.environ.get("TIMELINE_GOLDEN") == "write":
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    kept = path.read_text("utf-8").splitlines()
    changed = [line for line in unified_diff(kept, lines, "as it was", "now", lineterm="", n=0) if not line.startswith("@@")]
    assert not changed, f"the layout {name!r} changed (TIMELINE_GOLDEN=write keeps it):\n" + "\n".join(changed)


@pytest.mark.parametrize("name", CASES)
def test_a_layout_is_as_it_was(name: str) -> None:
    make, options = CASES[name]
    compare(name, list(told(laid_out(make(), **options))))


def test_the_upright_chart_is_as_it_was() -> None:
    meta = upright(sora(), Look.of(sora(), language="fr"), 390)["layout"]["meta"]["upright"]
    lines = [f"lane {lane['name']}: {lane['count']}" for lane in meta["lanes"]]
    for line in meta["lines"]:
        words = f"{line['lane']} {line['guests']} {line['date']}: {line['title']}" if line["is"] == "event" else line["text"]
        lines.append(f"{line['is']} {words}")
    compare("sora-upright", lines)
