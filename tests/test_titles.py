"""What a reader sees of a sentence: an editor's table of titles, kinds and statuses, from the text to the event."""

from datetime import date
from pathlib import Path

import pytest

from timeline import Document
from timeline.events.fitting import LONGEST
from timeline.extraction import parse

TABLE = [
    line.split("\t") for line in (Path(__file__).parent / "spec" / "titles.tsv").read_text("utf8").splitlines() if not line.startswith("#")
]


@pytest.mark.parametrize(
    ("language", "published", "text", "dated", "kind", "status", "title"), TABLE, ids=[f"{row[0]}-{row[6]}" for row in TABLE]
)
def test_table(language: str, published: str, text: str, dated: str, kind: str, status: str, title: str) -> None:
    found = parse(Document(text, language=language, published=date.fromisoformat(published))).events
    place = text.index(dated)
    event = next(event for event in found if event.date_span.start < place + len(dated) and place < event.date_span.end)
    assert (event.title, event.kind, event.status) == (title, kind, status)


def test_titles_of_the_table_are_titles() -> None:
    for *_, title in TABLE:
        assert title[0].isupper() or not title[0].isalpha()
        assert len(title) <= LONGEST
