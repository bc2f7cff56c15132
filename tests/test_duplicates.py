"""Articles that are the same, and articles read again."""

from __future__ import annotations

import random

from hypothesis import given
from hypothesis import strategies as st

from timeline.document import Document
from timeline.reading.duplicates import near
from timeline.reading.rereading import compare

WORDS = [f"word{number}" for number in range(3_000)]


def article(seed: int, length: int = 400) -> list[str]:
    return random.Random(seed).choices(WORDS, k=length)


def doc(words: list[str], source: str = "") -> Document:
    return Document(" ".join(words), source=source or None)


def test_the_same_agency_text_on_two_sites() -> None:
    words = article(1)
    site = [*words, "read", "more", "on", "our", "site"]
    edited = [*words[:200], "changed", *words[201:]]
    rewritten = [word if number % 10 else "new" for number, word in enumerate(words)]
    others = [doc(article(seed)) for seed in range(2, 30)]
    found = near([*others[:9], doc(words, "a"), *others[9:], doc(site, "b"), doc(rewritten, "c"), doc(edited, "d")])
    assert [(same.earlier.source, same.later.source) for same in found] == [("a", "b"), ("a", "d")]
    assert all(0.9 <= same.resemblance < 1 for same in found)
    assert str(found[0].problem) == "b: the same article as a"


def test_copies_all_point_to_the_first() -> None:
    copies = [doc([*article(1), str(number)], str(number)) for number in range(200)]
    assert [same.earlier.source for same in near(copies)] == ["0"] * 199


def test_short_texts_are_the_same_only_when_all_their_words_are() -> None:
    texts = ["", "Yes.", "No.", "yes!", "The lake", "The mill"]
    assert [(same.earlier.text, same.later.text) for same in near(map(Document, texts))] == [("Yes.", "yes!")]


def test_tables_are_not_compared() -> None:
    assert near([Document("date,title\n2024,a", media="table"), Document("date,title\n2024,a", media="table")]) == []


@given(st.lists(st.text(max_size=30), max_size=12))
def test_any_texts(texts: list[str]) -> None:
    found = near(map(Document, texts))
    assert len(found) <= max(len(texts) - 1, 0)
    assert len(found) >= len(texts) - len(set(texts))


def test_what_was_read_again_is_new_changed_the_same_or_gone() -> None:
    known = [Document("One.", source="a.txt", id="first"), Document("Two.", source="b.txt"), Document("Three.", source="c.txt")]
    read = [Document("One, changed.", source="a.txt"), Document("Two.", source="moved.txt"), Document("Four.", source="d.txt")]
    again = compare(known, read)
    assert [(one.id, one.text) for one in again.changed] == [("first", "One, changed.")]
    assert [(one.id, one.source) for one in again.same] == [(known[1].id, "moved.txt")]
    assert [one.text for one in again.new] == ["Four."]
    assert again.gone == (known[2].id,)
    assert compare(known, [known[2], known[0], known[1]]).gone == ()


def test_several_documents_of_one_source() -> None:
    lines = [Document(f"Text {number}.", source="d.jsonl", id=str(number)) for number in range(4)]
    read = [Document("Text 0, changed.", source="d.jsonl", id="0"), lines[2], Document("New.", source="d.jsonl", id="9")]
    again = compare(lines, read)
    assert [one.id for one in again.changed] == ["0", "1"]  # without an id that is known, the next of its source
    entries = [Document(f"Entry {number}.", source="feed") for number in range(3)]
    again = compare(entries, [Document("Entry 3.", source="feed"), *entries])
    assert ([one.text for one in again.new], again.changed, again.gone) == (["Entry 3."], (), ())


def test_a_second_copy_is_left_out() -> None:
    again = compare([Document("One.", source="a")], [Document("One.", source="a"), Document("One.", source="b")])
    assert (len(again.same), again.new, again.changed, again.gone) == (1, (), (), ())


def test_a_document_without_a_source_is_new_unless_its_text_is_known() -> None:
    again = compare([Document("One.")], [Document("Two.")])
    assert ([one.text for one in again.new], len(again.gone)) == (["Two."], 1)
