"""Sentences: where they end, and that they lose nothing."""

import itertools
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.text.sentences import paragraphs, split

TABLE = [
    line.split("\t")
    for line in (Path(__file__).parent / "spec" / "sentences.tsv").read_text("utf8").splitlines()
    if line and not line.startswith("#")
]


@pytest.mark.parametrize(("language", "marked", "why"), TABLE, ids=[row[2] for row in TABLE])
def test_table(language: str, marked: str, why: str) -> None:
    marked = marked.replace("\\n", "\n")
    expected = [piece.strip() for piece in marked.split("|")]
    text = marked.replace("|", "")
    assert [span.of(text) for span in split(text, language)] == expected


def test_no_sentence_is_endless() -> None:
    text = "le 3 mai 2021, " * 1_000 + "x" * 5_000
    spans = split(text, "fr")
    assert max(map(len, spans)) <= 1_500
    assert spans[0].of(text).endswith("2021,")
    assert "".join(span.of(text) for span in spans).replace(" ", "") == text.replace(" ", "")


@given(st.text(alphabet=st.one_of(st.characters(), st.sampled_from(" .!?\n«»M1a"))), st.sampled_from(["fr", "en", "de", None, "xx"]))
def test_every_character_is_in_one_sentence(text: str, language: str | None) -> None:
    for spans in (split(text, language), paragraphs(text)):
        assert "".join(span.of(text) for span in spans).split() == [] or all(len(span) for span in spans)
        assert sum(not c.isspace() for span in spans for c in span.of(text)) == sum(not c.isspace() for c in text)
        assert all(a.end <= b.start for a, b in itertools.pairwise(spans))
        assert all(span.of(text) == span.of(text).strip() for span in spans)
