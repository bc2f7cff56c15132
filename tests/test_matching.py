from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.dates.matching import find, fold
from timeline.dates.templates import TRIGGERS, Expression, readings
from timeline.dates.vocabulary import date_words
from timeline.locales.words import Phrase

LANGUAGES = sorted(path.parent.name for path in (Path(__file__).parent.parent / "timeline" / "locales").glob("*/dates.py"))


def phrases() -> Iterator[object]:
    for language in LANGUAGES:
        words = date_words(language)
        for phrase in (*words.phrases, *(p for level in words.composites for p in level)):
            yield pytest.param(language, phrase, id=f"{language}:{phrase.operation}:{phrase.example}")


def rules(found: Expression) -> Iterator[str]:
    yield found.rule.template
    for value in found.slots.values():
        if isinstance(value, Expression):
            yield from rules(value)


@pytest.mark.parametrize(("language", "phrase"), list(phrases()))
def test_every_template_matches_its_example(language: str, phrase: Phrase) -> None:
    example = phrase.example[0].upper() + phrase.example[1:]
    found = list(find(example, language))
    if phrase.operation == "ignore":
        assert not found
    else:
        assert phrase.template in {template for expression in found for template in rules(expression)}


def test_readings_expand_options_and_alternatives() -> None:
    assert set(readings("[the] (last|next) {unit}")) == {
        ("the", "last", "{unit}"), ("the", "next", "{unit}"), ("last", "{unit}"), ("next", "{unit}"),
    }  # fmt: skip


@pytest.mark.parametrize("template", ["[the {unit}", "(a|b {unit}", "a ] b"])
def test_unbalanced_templates_are_refused(template: str) -> None:
    with pytest.raises(ValueError, match="unbalanced"):
        readings(template)


@pytest.mark.parametrize("text", ["İstanbul, le 3 mars 2021", "L’été", "a\u202fb\u00a0c", "ẞ", "ΌΣΟΣ"])
def test_folding_keeps_every_place(text: str) -> None:
    assert len(fold(text)) == len(text)


@given(st.text())
def test_folding_keeps_length(text: str) -> None:
    assert len(fold(text)) == len(text)


WORDS = [
    "le",
    "3",
    "mars",
    "2021",
    ",",
    "à",
    "14",
    "h",
    "hier",
    "il",
    "y",
    "a",
    "deux",
    "ans",
    "depuis",
    "mardi",
    "soir",
    "-",
    "du",
    "au",
    "\n\n",
    "–",
    "’",
]


@given(st.lists(st.sampled_from(WORDS), max_size=40))
def test_expressions_are_ordered_and_disjoint(words: list[str]) -> None:
    end = 0
    for found in find(" ".join(words), "fr"):
        assert found.outer.start >= end
        assert found.outer.covers(found.span)
        end = found.outer.end


@pytest.mark.parametrize(
    "unit",
    [
        "il y a ",
        "1 ",
        "the ",
        "lundi mardi ",
        "2012-",
        "1 000 ",
        "12/12/",
        "a year ",
        "de mars à ",
        "vingt-",
        "1:",
        "the last ",
        "depuis 2012 ",
    ],
)
def test_time_grows_with_length(unit: str) -> None:
    def seconds(size: int) -> float:
        text = unit * (size // len(unit))
        started = time.process_time()
        for _ in find(text, "fr"):
            pass
        for _ in find(text, "en"):
            pass
        return time.process_time() - started

    seconds(1000)
    small, large = min(seconds(5_000) for _ in range(3)), min(seconds(50_000) for _ in range(2))
    assert large < 50 * small + 0.05  # ten times the text; a quadratic reading takes a hundred times as long


def test_a_language_without_a_locale_gets_absolute_dates() -> None:
    assert [f.span.of(t) for t in ["Sie starb am 3. Oktober 1990 in Bonn."] for f in find(t, "de")] == ["3. Oktober 1990"]
    assert not list(find("Die Frau, die mit Sam mo di mi war.", "de"))
    assert [f.span.of(t) for t in ["on 2024-02-17"] for f in find(t, None)] == ["2024-02-17"]
    assert [f.span.of(t) for t in ["on 2024-02-17"] for f in find(t, "xx")] == ["2024-02-17"]


def test_triggers_are_classes_of_the_grammar() -> None:
    assert "unit" in TRIGGERS


def test_a_date_is_no_word_of_its_operations_name() -> None:
    found = list(find("Zum Jahresende 2015 war Schluss.", "de"))
    assert all(isinstance(expression.slots.get("edge", ""), str) for expression in found)
