"""Words are found again after a text was read anew, and never taken for others."""

from __future__ import annotations

import csv
import time
from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from timeline.corrections.anchoring import CONTEXT, describe, find, within
from timeline.corrections.correction import Selector
from timeline.corrections.letters import letters
from timeline.span import Span

LINES = (Path(__file__).parent / "spec/anchors.tsv").read_text("utf-8").strip().split("\n")
TABLE = list(csv.DictReader(LINES, delimiter="\t", quoting=csv.QUOTE_NONE))


def marked(cell: str) -> tuple[str, Span | None]:
    """A text and what is marked in it with double brackets."""
    text = cell.replace("\\n", "\n")
    if "[[" not in text:
        return text, None
    return text.replace("[[", "").replace("]]", ""), Span(text.index("[["), text.index("]]") - 2)


@pytest.mark.parametrize("row", TABLE, ids=lambda row: row["why"])
def test_found_where_the_table_says(row: dict[str, str]) -> None:
    before, span = marked(row["before"])
    after, wanted = marked(row["after"])
    assert span is not None
    found = find(describe(before, span), after)
    assert found == wanted, found and found.of(after)


def test_the_table_says_no_as_often_as_yes() -> None:
    gone = sum("[[" not in row["after"] for row in TABLE)
    assert gone >= len(TABLE) / 2 >= 40


NOUNS = ("harbour", "council", "bridge", "winter", "painter", "rocket", "library", "orchard", "signal", "garden", "miller", "station")
VERBS = ("opened", "closed", "praised", "bought", "painted", "followed", "forgot", "rebuilt", "visited", "measured")
SENTENCES = st.builds(
    lambda nouns, verb, year: f"The {nouns[0]} of the {nouns[1]} {verb} a {nouns[2]} near the {nouns[3]} in {year}.",
    st.lists(st.sampled_from(NOUNS), min_size=4, max_size=4, unique=True),
    st.sampled_from(VERBS),
    st.integers(1900, 2030),
)
TEXTS = st.lists(SENTENCES, min_size=1, max_size=12, unique=True)


@given(st.data())
def test_edits_elsewhere_never_lose_nor_move_words(data: st.DataObject) -> None:
    sentences = data.draw(TEXTS)
    number = data.draw(st.integers(0, len(sentences) - 1))
    own = sentences[number]
    others = st.lists(
        st.one_of(SENTENCES.filter(lambda one: one != own), st.text(max_size=30).filter(lambda one: own not in one)), max_size=8
    )
    start = sum(len(one) + 1 for one in sentences[:number])
    selector = describe(" ".join(sentences), Span(start, start + len(own)))
    before, after = " ".join(data.draw(others)), " ".join(data.draw(others))
    text = f"{before}\n\n{own} {after}"
    assert find(selector, text) == Span(len(before) + 2, len(before) + 2 + len(own))


@given(st.data())
def test_marks_and_blanks_make_no_difference(data: st.DataObject) -> None:
    sentences = data.draw(TEXTS)
    own = data.draw(st.sampled_from(sentences))
    text = " ".join(sentences)
    start = text.index(own)
    blanks = st.sampled_from((" ", "\n", "  ", "\u00a0", " \n\t", "\u2009"))
    anew = "".join(data.draw(blanks) if char == " " else char for char in text)
    found = find(describe(text, Span(start, start + len(own))), anew)
    assert found is not None
    assert found.of(anew).split() == own.split()


@given(st.data())
def test_what_is_gone_is_not_found(data: st.DataObject) -> None:
    sentences = data.draw(TEXTS)
    own = data.draw(SENTENCES)
    assume(own not in sentences)
    found = find(describe(own, Span(0, len(own))), text := " ".join(sentences))
    if found:  # another sentence that is nearly the same
        have, want = letters(found.of(text)).words, letters(own).words
        assert len(set(have) & set(want)) >= 0.6 * len(set(want))


@given(st.text(max_size=200), st.data())
def test_any_words_are_found_in_their_own_text(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    span = Span(start, data.draw(st.integers(start, len(text))))
    selector = describe(text, span)
    assert (selector.exact, len(selector.prefix)) == (span.of(text), min(CONTEXT, start))
    assert find(selector, text) == (span if len(span) else None)


@given(st.text(max_size=80), st.text(max_size=80), st.text(max_size=80), st.integers(0, 300))
def test_any_selector_in_any_text_is_a_place_or_none(exact: str, context: str, text: str, start: int) -> None:
    found = find(Selector(exact, context, context[::-1], start, start + len(exact)), text)
    assert found is None or 0 <= found.start < found.end <= len(text)


def test_a_date_is_found_in_its_sentence() -> None:
    old = "Work began in May 2012 and, it was said in May 2013, would last."
    new = "At last: work began in May 2012 and, it was said again in May 2013, would last."
    for words in ("in May 2012", "in May 2013", "May", "2013"):
        date = describe(old, Span(old.index(words), old.index(words) + len(words)))
        found = within(date, new, Span(9, len(new)), 9)
        assert found is not None
        assert (found.of(new), found.start) == (words, new.index(words))
    assert within(describe(old, Span(11, 22)), "Work began in June.", Span(0, 19), 0) is None


@pytest.mark.parametrize("unit", ["a", "a ", "ab ", "The bridge was closed. ", "in 2012 ", "\u00ad", "(", "一", "ß", "a\u0301 "])
@pytest.mark.parametrize("length", [4, 3_000])
def test_time_is_in_proportion_to_the_text(unit: str, length: int) -> None:
    def seconds(size: int) -> float:
        text = unit * (size // len(unit))
        selector = describe(text, Span(size // 2, size // 2 + length))
        began = time.process_time()
        for after in (f"x{text}", text[:-length] + "y" + text[: length // 2], text.replace(unit, unit[::-1])):
            letters.cache_clear()
            find(selector, after)
        return time.process_time() - began

    small = min(seconds(20_000) for _ in range(2))
    assert min(seconds(160_000) for _ in range(2)) < max(0.2, 30 * small)  # quadratic: 64 times
