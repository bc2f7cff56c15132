"""Languages without a locale file: what CLDR has for them."""

from __future__ import annotations

import pkgutil
import time
from datetime import date
from pathlib import Path

import dateparser.data.date_translation_data as cldr
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.dates.matching import find
from timeline.dates.tagging import mentions
from timeline.dates.templates import readings
from timeline.dates.vocabulary import date_words

LINES = (Path(__file__).parent / "spec" / "dates.cldr.tsv").read_text(encoding="utf-8").splitlines()[1:]
LANGUAGES = sorted(module.name for module in pkgutil.iter_modules(cldr.__path__) if "-" not in module.name)


@pytest.mark.parametrize(
    ("language", "text", "published", "span", "edtf"), [pytest.param(*line.split("\t")[:5], id=line.split("\t")[5]) for line in LINES]
)
def test_table(language: str, text: str, published: str, span: str, edtf: str) -> None:
    dated = [(m.text, m.edtf) for m in mentions(text, language, date.fromisoformat(published)) if m.timex]
    if span == "-":
        assert not dated
    else:
        assert (span, edtf) in dated


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_data_of_every_language_can_be_used(language: str) -> None:
    words = date_words(language)
    assert sum(len(readings(phrase.template)) for phrase in words.phrases) < 20_000
    assert [f.span.of(t) for t in ["~ 2024-02-17 ~"] for f in find(t, language)] == ["2024-02-17"] or words.months[0] == ""


@pytest.mark.parametrize("text", ["a e i o u y", "de la do da en un an am as at on us", "mon sat sun mar dec jan so do di mi fr sa"])
@pytest.mark.parametrize("language", [code for code in LANGUAGES if code not in ("en", "de", "fr", "es", "it", "pt", "nl", "pl")])
def test_little_words_are_no_dates(language: str, text: str) -> None:
    assert not [m for m in mentions(text, language, date(2024, 2, 19)) if m.timex]


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.sampled_from([*"0123456789年月日年月一二〇年ก ", "昨日", "กุมภาพันธ์"]), max_size=40).map("".join),
    st.sampled_from(["ja", "zh", "ko", "th"]),
)
def test_scripts_without_spaces_quote_the_text_in_order(text: str, language: str) -> None:
    end = 0
    for m in mentions(text, language, date(2024, 2, 19)):
        assert m.text == text[m.start : m.end] != ""
        assert m.start >= end
        end = m.end


@pytest.mark.parametrize(
    ("language", "unit"),
    [
        ("it", "nell'85 "),
        ("it", "la notte tra "),
        ("pl", "90. "),
        ("pl", "przed trzema "),
        ("sv", "för 3 "),
        ("vi", "ngày 3 "),
        ("ja", "2024年1月"),
        ("th", "1 ก"),
    ],
)
def test_time_grows_with_length(language: str, unit: str) -> None:
    def seconds(size: int) -> float:
        text = unit * (size // len(unit))
        started = time.perf_counter()
        for _ in find(text, language):
            pass
        return time.perf_counter() - started

    seconds(1000)
    small, large = min(seconds(5_000) for _ in range(3)), min(seconds(50_000) for _ in range(2))
    assert large < 30 * small + 0.05
