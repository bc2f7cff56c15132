"""Publication dates: stated in a dateline, inferred from what is told, or honestly unknown."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.document import Document
from timeline.extraction import parse

TABLE = [
    line.split("\t")
    for line in (Path(__file__).parent / "spec" / "publication.tsv").read_text("utf8").splitlines()
    if line and not line.startswith("#")
]


@pytest.mark.parametrize(("language", "text", "published", "source", "why"), TABLE, ids=[f"{row[4]} {row[0]}" for row in TABLE])
def test_table(language: str, text: str, published: str, source: str, why: str) -> None:
    document = parse(Document(text.replace("\\n", "\n"), language=language)).document
    assert (document.published.isoformat() if document.published else "-", document.published_from) == (published, source)


@pytest.mark.parametrize("source", ["given", "metadata"])
def test_what_is_known_stands(source: str) -> None:
    document = Document("Publié le 9 janvier 2020\nTexte.", language="fr", published=date(2020, 2, 1), published_from=source)  # type: ignore[arg-type]
    assert parse(document).document == document


@given(st.text(alphabet=st.one_of(st.characters(), st.sampled_from("Publié le 3 mai 2021\n–,")), max_size=200))
def test_any_text(text: str) -> None:
    document = parse(Document(text, language="fr")).document
    assert (document.published is None) == (document.published_from == "unknown")
