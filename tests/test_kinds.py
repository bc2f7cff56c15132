"""Kinds and statuses of events: tables, one line a test."""

import csv
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.events.cues import read
from timeline.events.kinds import KINDS, kind_of
from timeline.events.statuses import STATUSES, status_of
from timeline.span import Span

SPEC = Path(__file__).parent / "spec"


def lines(name: str) -> list[dict[str, str]]:
    with (SPEC / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def rows(table: str) -> list[object]:
    found = []
    for path in sorted(SPEC.glob(f"{table}.*.tsv")):
        language = path.name.split(".")[1]
        for i, row in enumerate(lines(path.name), start=2):
            found.append(pytest.param(row, language, id=f"{language}-{i}"))
    return found


def place(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


@pytest.mark.parametrize(("row", "language"), rows("kinds"))
def test_kind(row: dict[str, str], language: str) -> None:
    text = row["clause"]
    dated = None if row["date"] == "-" else place(text, row["date"])
    assert kind_of(read(text, Span(0, len(text)), language, dated)) == row["kind"], row


@pytest.mark.parametrize(("row", "language"), rows("statuses"))
def test_status(row: dict[str, str], language: str) -> None:
    text = row["clause"]
    first, _, last = row["bounds"].partition("/")
    day = [date.fromisoformat(bound) if bound != ".." else None for bound in (first, last)]
    published = date.fromisoformat(row["published"]) if row["published"] != "-" else None
    status = status_of(
        read(text, Span(0, len(text)), language, place(text, row["date"])), day[1], published, last == "..", timex_first=day[0]
    )
    assert status == row["status"], row


@given(st.text(), st.text(), st.text(), st.sampled_from(["fr", "en", "xx", "..", None]))
def test_any_text_has_a_kind_and_a_status(before: str, dated: str, after: str, language: str | None) -> None:
    text = before + dated + after
    clause, span = Span(0, len(text)), Span(len(before), len(before + dated))
    reading = read(text, clause, language, span)
    assert kind_of(reading) in KINDS
    assert kind_of(reading, [span]) in KINDS
    assert status_of(reading, None, None, False) in STATUSES


@given(st.text(alphabet="xyz .,\n", max_size=40))
def test_what_stands_outside_the_clause_does_not_matter(filler: str) -> None:
    text = "Le concert du 3 mars a été annulé"
    moved, shift = filler + text + filler, len(filler)
    clause = Span(shift, shift + len(text))
    reading = read(moved, clause, "fr", place(moved, "3 mars"))
    assert kind_of(reading) == kind_of(read(text, Span(0, len(text)), "fr", place(text, "3 mars")))
    assert status_of(reading, None, None, False) == "negated"


def test_a_language_without_table_says_nothing() -> None:
    text = "Er starb am Montag"
    assert kind_of(read(text, Span(0, len(text)), "xx")) == "other"
    assert status_of(read(text, Span(0, len(text)), None), date(2020, 1, 6), date(2020, 1, 5), False) == "planned"


@pytest.mark.parametrize("unit", ["ne ", "said ", "a, ", "lancé un ", "\u0130", "n'", "(@", "not until "])
def test_long_clauses_take_no_longer_than_their_window(unit: str) -> None:
    text = unit * 100_000
    for start in range(0, len(text), len(text) // 20):
        reading = read(text, Span(0, len(text)), "fr", Span(start, start + 1))
        kind_of(reading)
        status_of(reading, None, None, False)
