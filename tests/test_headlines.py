"""Headlines: an editor's table, and what no title may ever be."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.events.fitting import LONGEST
from timeline.events.headlines import headline, quotation
from timeline.span import Span

TABLE = [
    line.split("\t")
    for path in sorted((Path(__file__).parent / "spec").glob("headlines*.tsv"))
    for line in path.read_text("utf8").splitlines()
    if line and not line.startswith("#")
]


def unmarked(marked: str) -> tuple[str, list[Span]]:
    """The text without its braces, and where they stood."""
    dates, out = [], ""
    for piece in re.split(r"(\{[^}]*\})", marked):
        start = len(out)
        out += piece.strip("{}") if piece.startswith("{") else piece
        if piece.startswith("{"):
            dates.append(Span(start, len(out)))
    return out, dates


@pytest.mark.parametrize(("language", "marked", "title", "why"), TABLE, ids=[row[3] + " " + row[0] for row in TABLE])
def test_table(language: str, marked: str, title: str, why: str) -> None:
    text, dates = unmarked(marked)
    assert headline(text, [Span(0, len(text))], language, dates=dates) == title


def test_a_lost_subject_is_put_back() -> None:
    text = "who ran Acme in 2014,"
    assert headline(text, [Span(0, len(text))], "en", dates=[Span(13, 20)], subject="Jane Doe") == "Jane Doe ran Acme"


def test_names_are_spelled_out() -> None:
    text = "The company launched Grok in November."
    assert headline(text, [Span(0, len(text))], "en", dates=[Span(29, 37)], names={Span(0, 11): "xAI"}) == "xAI launched Grok"


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("fr", "Ada\u00a0: «\u00a0Mot\u00a0»"),
        ("en", "Ada: “Mot”"),
        ("de", "Ada: „Mot“"),
        ("es", "Ada: «Mot»"),
        ("it", "Ada: «Mot»"),
        (None, "Ada: “Mot”"),
    ],
)
def test_each_language_has_its_quotation_marks(language: str | None, title: str) -> None:
    assert (
        quotation("Ada", "Mot", language)
        .replace("\u202f", "\u00a0")
        .replace(" :", "\u00a0:")
        .replace("« ", "«\u00a0")
        .replace(" »", "\u00a0»")
        == title
    )


@given(st.text(), st.sampled_from(["fr", "en", "de", None]), st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40)), max_size=3))
def test_any_text(text: str, language: str | None, pairs: list[tuple[int, int]]) -> None:
    dates = [Span(min(a, b, len(text)), min(max(a, b), len(text))) for a, b in pairs]
    for title in (headline(text, [Span(0, len(text))], language, dates=dates), quotation("Ada", text, language)):
        assert len(title) <= LONGEST
        assert "\n" not in title
