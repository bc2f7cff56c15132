"""Pronouns and definite nouns: one line a test, as many that must be left alone as that are plain."""

import csv
from pathlib import Path

import pytest

from timeline.actors import antecedents, catalogue
from timeline.actors import cast as actors
from timeline.actors.cast import Cast
from timeline.text import sentences

KNOWN = catalogue.load()

with (Path(__file__).parent / "spec" / "antecedents.tsv").open(encoding="utf-8", newline="") as table:
    ROWS = [row for row in csv.reader(table, delimiter="\t", quoting=csv.QUOTE_NONE) if not row[0].startswith("#")]


def resolved(text: str, language: str | None) -> Cast:
    spans = sentences.split(text, language)
    return antecedents.resolve(text, spans, actors.find(text, spans, language, KNOWN), language, KNOWN)


@pytest.mark.parametrize(("language", "text", "expected", "why"), ROWS, ids=[f"{row[0]}: {row[3]}" for row in ROWS])
def test_antecedents(language: str, text: str, expected: str, why: str) -> None:
    found = [
        f"{mention.span.of(text)}={mention.actor}" for mention in resolved(text, language).mentions if mention.rule == antecedents.RULE
    ]
    assert found == ([] if expected == "-" else expected.split("|")), why


def test_the_person_a_text_is_about_is_meant_where_nobody_else_was_named() -> None:
    text = "Lise Hamon est là. Hamon signe. Hamon part.\nIl pleut. Le train est vide. La gare dort. Le soir, elle revient."
    assert [mention.actor for mention in resolved(text, "fr").mentions if mention.rule == antecedents.RULE] == ["Lise Hamon"]


def test_a_language_without_words_is_left_alone() -> None:
    text = "Angela Merkel kam. Sie ging."
    spans = sentences.split(text, "xx")
    cast = actors.find(text, spans, "xx", KNOWN)
    assert antecedents.resolve(text, spans, cast, "xx") == cast
