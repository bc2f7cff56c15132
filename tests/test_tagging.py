from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from babel.dates import format_date
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.dates.tagging import mentions, tag
from timeline.span import Span

SPEC = Path(__file__).parent / "spec"
WORDS = [
    "le",
    "3",
    "mars",
    "2021",
    "hier",
    "jeudi",
    "en",
    "novembre",
    "depuis",
    "2012",
    "il",
    "y",
    "a",
    "deux",
    "ans",
    ".",
    "La",
    "maire",
    "a",
    "dit",
    "que",
    "\n\n",
    "12",
    "%",
    "«",
    "été",
    "»",
    "14",
    "h",
    "l’an",
    "dernier",
]


def table() -> list[object]:
    rows = []
    for path in sorted(SPEC.glob("dates.??.tsv")):
        language = path.name[6:8]
        lines = path.read_text(encoding="utf-8").splitlines()[1:]
        rows += [
            pytest.param(language, *line.split("\t")[:4], id=f"{language}:{i}:{line.split(chr(9))[4]}") for i, line in enumerate(lines, 2)
        ]
    return rows


@pytest.mark.parametrize(("language", "text", "published", "span", "edtf"), table())
def test_table(language: str, text: str, published: str, span: str, edtf: str) -> None:
    dated = [(m.text, m.edtf) for m in mentions(text, language, date.fromisoformat(published)) if m.timex]
    if span == "-":
        assert not dated
    else:
        assert (span, edtf) in dated


def test_a_range_is_two_mentions_for_timex3_and_one_for_events() -> None:
    text = "Il a dirigé l'usine du 7 au 11 octobre 2019."
    assert [(m.text, m.value) for m in tag(text, language="fr")] == [("7", "2019-10-07"), ("11 octobre 2019", "2019-10-11")]
    (one,) = mentions(text, "fr", None)
    assert (one.text, one.edtf, one.anchor) == ("du 7 au 11 octobre 2019", "2019-10-07/2019-10-11", "stated")


def test_without_a_creation_time_only_stated_dates_have_a_timex() -> None:
    found = tag("Il est venu jeudi, puis le 3 mai 2010.", language="fr")
    assert [(m.text, m.value, m.timex is None) for m in found] == [("jeudi", "XXXX-WXX-4", True), ("le 3 mai 2010", "2010-05-03", False)]
    assert "{weekday}" in found[0].rule


def test_words_in_a_post_count_from_its_own_day() -> None:
    text = "On a vu samedi la grue.\nOn recommence hier, dit le post."
    post = Span(text.index("\n") + 1, len(text))
    first, second = mentions(text, "fr", date(2024, 2, 19), inferred=True, local=[(post, date(2021, 3, 5))])
    assert (first.edtf, first.anchor, first.reference) == ("2024-02-17", "inferred", date(2024, 2, 19))
    assert (second.edtf, second.anchor, second.reference) == ("2021-03-04", "published", date(2021, 3, 5))


def test_values_of_timex3() -> None:
    text = "Last week, for six months, now, every day, at 6 p.m., in the 1990s, the third quarter."
    values = [m.value for m in tag(text, published=date(2024, 2, 19), language="en")]
    assert values == ["2024-W07", "P6M", "PRESENT_REF", "P1D", "2024-02-19T18:00", "199", "2023-Q3"]


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("It is paid each July.", "each July", "XXXX-07"),
        ("It is paid every winter.", "every winter", "XXXX-WI"),
        ("The market opens on Mondays.", "Mondays", "XXXX-WXX-1"),
        ("Boats leave on Tuesday nights.", "Tuesday nights", "XXXX-WXX-2TNI"),
        ("They meet every other week.", "every other week", "P2W"),
        ("They meet every third year.", "every third year", "P3Y"),
        ("It came a month earlier than expected.", "a month", "P1M"),
        ("Prices fell for six straight months.", "six straight months", "P6M"),
        ("In the weeks before the fire it was dry.", "weeks", "PXW"),
        ("The current rules are old.", "current", "PRESENT_REF"),
        ("It will pay in the long term.", "the long term", "FUTURE_REF"),
        ("Police found him at dawn on Saturday.", "dawn on Saturday", "2024-02-17TMO"),
        ("The pool reopens on the weekend of June 8.", "the weekend of June 8", "2024-W23-WE"),
        ("It was cheap in the mid-1990s.", "the mid-1990s", "199"),
    ],
)
def test_values_that_lie_nowhere_on_the_line_or_only_roughly(text: str, words: str, value: str) -> None:
    assert (words, value) in [(m.text, m.value) for m in tag(text, published=date(2024, 2, 19), language="en")]


def test_the_language_is_detected() -> None:
    assert [m.value for m in tag("La réunion du conseil a eu lieu le 3 mai 2010 à Paris.")] == ["2010-05-03"]
    assert tag("") == []


@settings(max_examples=150, deadline=None)
@given(
    st.one_of(st.text(max_size=80), st.lists(st.sampled_from(WORDS), max_size=30).map(" ".join)), st.sampled_from(["fr", "en", "de", None])
)
def test_mentions_quote_the_text_in_order(text: str, language: str | None) -> None:
    end = 0
    for m in mentions(text, language, date(2024, 2, 19)):
        assert m.text == text[m.start : m.end] != ""
        assert m.start >= end
        end = m.end
        if m.first and m.last:
            assert m.first <= m.last


@settings(max_examples=80, deadline=None)
@given(st.lists(st.sampled_from(WORDS), max_size=20).map(" ".join))
def test_a_filler_sentence_only_shifts_spans(text: str) -> None:
    filler = "Rien à dire ici. "
    plain = mentions("Il. " + text, "fr", date(2024, 2, 19))
    shifted = mentions(filler + "Il. " + text, "fr", date(2024, 2, 19))
    assert [(m.start + len(filler), m.value, m.edtf) for m in plain] == [(m.start, m.value, m.edtf) for m in shifted]


@pytest.mark.parametrize(
    "text", ["He will leave in 100,000 years.", "It was 100,000 years ago.", "The next century, 99,999 decades later."]
)
@pytest.mark.parametrize("published", [date.min, date(2024, 2, 19), date.max])
def test_the_calendar_ends_without_failing(text: str, published: date) -> None:
    for m in mentions(text, "en", published):
        assert m.text
        assert "years" not in m.text or m.timex is None


HISTORY = (
    "Am 28. Juni 1914 fiel der Schuss. Am 23. Juli kam das Ultimatum.\nIm August 1914 begann der Krieg, 1915 trat Italien ein. "
    "Im Mai 1916 war die Schlacht. Sie endete 1918. Am 9. November dankte der Kaiser ab."
)


@pytest.mark.parametrize(("text", "day"), [(HISTORY, "1914-07-23"), (HISTORY, "1918-11-09"), ("Heute, gestern: " + HISTORY, "2008-07-23")])
def test_a_history_keeps_its_year(text: str, day: str) -> None:
    assert day in [m.value for m in tag(text, published=date(2009, 2, 19), language="de")]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("fr", "Cela arriva le {} 2010."), ("en", "It happened on {} 2010."), ("de", "Es geschah am {} 2010."), ("es", "Ocurrió el {} de 2010."),
        ("it", "Accadde il {} 2010."), ("pt", "Aconteceu em {} de 2010."), ("nl", "Het gebeurde op {} 2010."), ("pl", "Stało się to {} 2010."),
    ],
)  # fmt: skip
def test_every_day_of_the_year_is_read(language: str, said: str) -> None:
    """No word of a phrase, such as the 24 of a newspaper's name, takes a number away from the calendar."""
    pattern = {"de": "d. MMMM", "es": "d 'de' MMMM", "pt": "d 'de' MMMM"}.get(language, "d MMMM")
    days = [date(2010, 1, 1) + timedelta(n) for n in range(365)]
    texts = {day: said.format(format_date(day, pattern, locale=language)) for day in days}
    missed = [text for day, text in texts.items() if day.isoformat() not in {found.edtf for found in tag(text, language=language)}]
    assert missed == []
