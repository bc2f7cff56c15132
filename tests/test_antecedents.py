"""Words that are no names and the actors they plainly stand for: one line a test, many that must be left alone."""

import csv
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.actors import antecedents, catalogue
from timeline.actors import cast as actors
from timeline.actors.cast import Cast
from timeline.dates import tagging
from timeline.document import Document
from timeline.extraction import parse
from timeline.text import posts, sentences

KNOWN = catalogue.load()
MARKS = {"antecedent": "=", "institution": "=", "implied": "~"}

ROWS = [
    row
    for path in sorted((Path(__file__).parent / "spec").glob("antecedents*.tsv"))
    for row in csv.reader(path.read_text("utf8").splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE)
    if not row[0].startswith("#")
]


def resolved(text: str, language: str | None) -> Cast:
    spans = sentences.split(text, language)
    named = actors.find(text, spans, language, KNOWN)
    dates = [mention.span for mention in tagging.mentions(text, language, None)]
    quoted = [post.span for post in posts.find(text, language)]
    return antecedents.resolve(text, spans, named, language, KNOWN, dates=dates, posts=quoted)


@pytest.mark.parametrize(("language", "text", "expected", "why"), ROWS, ids=[f"{row[0]}: {row[3]}" for row in ROWS])
def test_antecedents(language: str, text: str, expected: str, why: str) -> None:
    text = text.replace("¶", "\n")
    found = [f"{m.span.of(text)}{MARKS[m.rule]}{m.actor}" for m in resolved(text, language).mentions if m.rule in MARKS]
    assert found == ([] if expected == "-" else expected.split("|")), why


def test_the_table_has_as_much_to_leave_alone_as_it_should() -> None:
    assert len(ROWS) >= 120
    assert 3 * sum(row[2] == "-" for row in ROWS) >= len(ROWS)


def test_the_person_a_text_is_about_is_meant_where_nobody_else_was_named() -> None:
    text = "Lise Hamon est là. Hamon signe. Hamon part.\nIl pleut. Le train est vide. La gare dort. Le soir, elle revient."
    assert [mention.actor for mention in resolved(text, "fr").mentions if mention.rule == antecedents.RULE] == ["Lise Hamon"]


def test_every_mention_that_is_no_name_says_why() -> None:
    text = "Lise Hamon est arrivée le 3 mai. Elle a signé. Sa mission a pris fin."
    told = [mention.reason for mention in resolved(text, "fr").mentions if mention.rule in ("antecedent", "implied", "owner", "topic")]
    assert len(told) == 2
    assert all(told)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Zorin Foods fired Ida Wren. Its shares fell on 3 May 2021.", ["Zorin Foods"]),
        ("fr", "Lise Hamon est arrivée. Sa mission a pris fin le 3 mai 2021.", ["Lise Hamon"]),
        ("es", "Lucía Arregui corrió mucho. Debutó en Berlín en mayo de 2014.", ["Lucía Arregui"]),
        ("it", "Marta Corsini vinse nel 2010. Si ritirò nel 2014.", ["Marta Corsini"]),
        ("en", "OpenAI, maker of ChatGPT, opened an office on 3 May 2021.", ["OpenAI"]),
        ("en", "Ida Wren left France on 3 May 2021.", ["Ida Wren"]),
        ("fr", "Lise Hamon a quitté la Belgique le 3 mai 2021.", ["Lise Hamon"]),
    ],
)
def test_who_takes_part(language: str, text: str, expected: list[str]) -> None:
    assert list(parse(Document(text, language=language)).events[-1].actors) == expected


def test_an_owner_counts_only_where_nobody_else_takes_part() -> None:
    text = "Lise Hamon est arrivée. Son mari, Paul Finch, a signé le 3 mai 2021."
    assert list(parse(Document(text, language="fr")).events[-1].actors) == ["Paul Finch"]


def test_a_language_without_words_is_left_alone() -> None:
    text = "Angela Merkel kam. Sie ging."
    spans = sentences.split(text, "xx")
    cast = actors.find(text, spans, "xx", KNOWN)
    assert antecedents.resolve(text, spans, cast, "xx") == cast


PIECES = [
    "Lise Hamon",
    "Tesla",
    "elle",
    "il",
    "la société",
    "le maire",
    "Elle",
    "a",
    "signé",
    "l’",
    "lui",
    "sa",
    ", ",
    ". ",
    "\n",
    "« ",
    " »",
    "le pont",
    "France",
]


@settings(max_examples=80, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=30).map(" ".join), st.sampled_from(["fr", "es", "it", "en", "de"]))
def test_mentions_are_in_order_and_apart(text: str, language: str) -> None:
    end = 0
    cast = resolved(text, language)
    names = {actor.name for actor in cast.actors}
    for mention in cast.mentions:
        assert mention.span.start >= end
        assert mention.actor in names
        end = mention.span.end
