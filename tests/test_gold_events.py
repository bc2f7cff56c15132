"""The marked articles in tests/gold/*/events: dates, events, actors, statuses and traps, by language."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from tests.marked import GoldArticle, GoldEvent, read
from timeline.document import Document
from timeline.events.event import Event
from timeline.extraction import parse

GOLD = Path(__file__).parent / "gold"
LEAST = {
    "pt": {"date": 0.9, "event": 0.85, "actor": 0.75, "status": 0.94},
    "nl": {"date": 0.9, "event": 0.85, "actor": 0.75, "status": 0.94},
    "pl": {"date": 0.82, "event": 0.82, "actor": 0.6, "status": 0.94},
}
"""F1 of dates, events (a date whose excerpt is found) and their actors, share of right statuses."""
MOST_TRAPS = {"pt": 1, "nl": 2, "pl": 1}


def counted(article: GoldArticle, count: Counter[str]) -> None:
    """Adds what was found, missed and found too much in one article."""
    parsed = parse(Document(article.text, published=article.published, language=article.language))
    found = [event for event in parsed.events if event.timex]
    count["traps"] += sum(any(event.date_span.overlaps(trap) for trap in article.traps) for event in found)
    left = [event for event in found if not any(event.date_span.overlaps(line) for line in article.datelines)]
    for gold in article.events:
        match = next((event for event in left if event.date_span.overlaps(gold.words)), None)
        left = [event for event in left if event is not match]
        if gold.scored:
            judged(gold, match, article.names, count)
    count["spurious"] += len(left)


def judged(gold: GoldEvent, event: Event | None, names: dict[str, str], count: Counter[str]) -> None:
    """Adds how one event of the gold was found."""
    right = bool(event and event.timex and (event.timex.first, event.timex.last) in gold.bounds)
    count["date"] += right
    count["missed"] += not right
    count["wrong"] += event is not None and not right
    if event is None or not right:
        return
    shared = min(event.excerpt.end, gold.excerpt.end) - max(event.excerpt.start, gold.excerpt.start)
    if 2 * shared < len(gold.excerpt):
        return
    count["event"] += 1
    count["status"] += event.status == gold.status
    actors = {names.get(actor.lower(), actor) for actor in event.actors}
    count["actor"] += len(actors & gold.actors)
    count["actors"] += len(actors) + len(gold.actors)


@pytest.mark.parametrize("language", LEAST)
def test_marked_articles(language: str) -> None:
    count: Counter[str] = Counter()
    paths = sorted((GOLD / language / "events").glob("*.txt"))
    assert len(paths) >= 3
    for path in paths:
        counted(read(path), count)
    total = 2 * count["date"] + count["missed"] + count["wrong"] + count["spurious"]
    scores = {
        "date": 2 * count["date"] / total,
        "event": 2 * count["event"] / total,
        "actor": 2 * count["actor"] / count["actors"],
        "status": count["status"] / count["event"],
    }
    assert all(scores[figure] >= least for figure, least in LEAST[language].items()), scores
    assert count["traps"] <= MOST_TRAPS[language]
