"""The same event told by several articles is one row; two events are never one."""

from __future__ import annotations

import ast
import random
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path

import pandas as pd
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import timeline
from timeline import frame as frames
from timeline.chart.standalone import html
from timeline.document import Document
from timeline.exports import ics
from timeline.merging import stories
from timeline.merging.acts import acts
from timeline.merging.plainwords import plain, tokens
from timeline.merging.stories import ENOUGH, merge, why
from timeline.ranking import ranked
from timeline.wording import translator

SPEC = Path(__file__).parent / "spec" / "merges.tsv"
PRECISION, F1 = 0.95, 0.85
BOUGHT = ("Veltrix bought the chip maker Ondal on Tuesday.", "2021-03-04")
AGAIN = ("Chip maker Ondal was acquired by Veltrix on 2 March 2021, the two companies said.", "2021-03-10")
AFTER = ("Le fabricant de puces Ondal a été racheté par Veltrix le 3 mars 2021.", "2021-03-05")
SOLD = ("Veltrix sold its printer business to Karsen on 2 March 2021.", "2021-03-04")


def article(text: str, published: str, language: str = "en") -> Document:
    return Document(text, language=language, published=date.fromisoformat(published), source=f"https://example.org/{len(text)}")


@cache
def pairs() -> tuple[tuple[str, Document, Document, bool], ...]:
    lines = [line.split("\t") for line in SPEC.read_text("utf-8").splitlines() if not line.startswith("#")]
    return tuple(
        (half, article(one, day, language), article(other, other_day, other_language), same == "same")
        for half, same, language, day, one, other_language, other_day, other, _ in lines
    )


@cache
def everything() -> pd.DataFrame:
    return timeline.extract({document.id: document for _, one, other, _ in pairs() for document in (one, other)}.values())


def homes(merged: pd.DataFrame) -> dict[str, int]:
    """Document -> the row that its only event is in."""
    return {
        document: place
        for place, (own, others) in enumerate(zip(merged["document"], merged["other_documents"], strict=True))
        for document in (own, *filter(None, others))
    }


def fair(found: list[tuple[bool, bool]]) -> tuple[float, float]:
    """Precision and F1 of (said to be the same, is the same)."""
    right = sum(said and same for said, same in found)
    precision, recall = right / sum(said for said, _ in found), right / sum(same for _, same in found)
    return precision, 2 * precision * recall / (precision + recall)


def test_every_pair_of_the_table_tests_something() -> None:
    ids = [document.id for _, one, other, _ in pairs() for document in (one, other)]
    counts = everything().groupby("document")["start"].agg(["size", "count"])
    assert set(ids) == set(counts.index)
    assert (counts == 1).all(axis=None), "each telling is one dated event"
    assert len(pairs()) >= 200
    assert 0.4 < sum(same for *_, same in pairs()) / len(pairs()) < 0.6
    assert sum(one.language != other.language for _, one, other, _ in pairs()) >= 30


@pytest.mark.parametrize(
    ("half", "least", "both"),
    [
        ("dev", PRECISION, F1),
        ("test", PRECISION, F1),
        ("last", PRECISION, F1),
        ("fresh", PRECISION, F1),
        ("roles", 0.9, 0.85),  # roles for names, round numbers, translated objects; who sues, two objects across languages
        ("hard", 0.9, 0.75),  # made to mislead: passives, two objects of one act, who gave one thing and got another
    ],
)
def test_pairs_of_tellings_by_themselves(half: str, least: float, both: float) -> None:
    found = []
    for one, other, same in ((one, other, same) for name, one, other, same in pairs() if name == half):
        two = everything()[everything()["document"].isin([one.id, other.id])].reset_index(drop=True)
        found.append((len(merge(two)) == 1, same))
    precision, f1 = fair(found)
    assert precision >= least
    assert f1 >= both


def test_pairs_of_tellings_among_all_the_others() -> None:
    home = homes(merge(everything()))
    precision, f1 = fair([(home[one.id] == home[other.id], same) for _, one, other, same in pairs()])
    assert precision >= PRECISION
    assert f1 >= F1


def told(*texts: tuple[str, str]) -> pd.DataFrame:
    return timeline.extract([article(text, day, "fr" if " le " in text else "en") for text, day in texts])


def test_conflicting_dates_stay_beside_each_other() -> None:
    (row,) = merge(told(BOUGHT, AGAIN, AFTER)).itertuples()
    assert row.edtf == "2021-03-02", "the day that most tell, as the earliest article has it"
    assert row.excerpt == BOUGHT[0]
    assert dict(zip(row.other_excerpts, row.other_dates, strict=True)) == {AFTER[0]: "2021-03-03", AGAIN[0]: "2021-03-02"}
    assert len({row.document, *row.other_documents}) == 3
    assert len({row.event, *row.other_events}) == 3
    assert row.other_spans == [f"0-{len(AFTER[0])}", f"0-{len(AGAIN[0])}"]


def test_people_win() -> None:
    frame = told(BOUGHT, AGAIN, SOLD)
    ids = dict(zip(frame["excerpt"], frame["event"], strict=True))
    assert len(merge(frame)) == 2
    assert len(merge(frame, apart=[{ids[BOUGHT[0]], ids[AGAIN[0]]}])) == 3
    assert len(merge(frame, together=[{ids[SOLD[0]], ids[AGAIN[0]]}])) <= 2
    (one,) = merge(frame, together=[ids.values()]).itertuples()
    assert set(one.other_excerpts) | {one.excerpt} == set(ids)
    assert len(merge(frame, together=[{ids[SOLD[0]], ids[AGAIN[0]]}], compare=False)) == 2


def test_two_events_of_one_document_stay_two() -> None:
    frame = timeline.extract(article(f"{BOUGHT[0]} The weather was fine. {SOLD[0]}", "2021-03-04"))
    assert len(frame) > 1
    assert len(merge(frame)) == len(frame)
    (one,) = merge(frame, together=[frame["event"]]).itertuples()
    assert set(one.other_documents) == {one.document}


def test_what_people_wrote_is_kept() -> None:
    frame = told(BOUGHT, AGAIN)
    frame["note"], frame["tags"], frame["pinned"] = ["a", "b"], pd.Series([["x"], ["y"]], dtype=object), [False, True]
    frame["corrected"] = pd.Series([[], ["title"]], dtype=object)
    (row,) = merge(frame).itertuples()
    assert set(row.note.split("\n")) == {"a", "b"}
    assert set(row.tags) == {"x", "y"}
    assert row.pinned
    assert row.corrected == ["title"]
    assert row.excerpt == frame["excerpt"][1], "what a person corrected leads"


def test_why_two_rows_are_one() -> None:
    frame = told(BOUGHT, AGAIN, SOLD).set_index("excerpt", drop=False)
    for_it, against = (why(frame.loc[BOUGHT[0]], frame.loc[other[0]]) for other in (AGAIN, SOLD))
    assert sum(reason.weight for reason in for_it) >= ENOUGH > sum(reason.weight for reason in against)
    assert any("veltrix" in reason.words and reason.weight > 0 for reason in for_it)
    assert any(reason.weight < 0 for reason in against)


@pytest.mark.parametrize("language", ["fr", "de", "es"])
def test_reasons_are_told_in_the_readers_language(language: str) -> None:
    trees = [ast.parse(path.read_text("utf-8")) for path in sorted(Path(stories.__file__).parent.glob("*.py"))]
    calls = (node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.Call))
    said = {ast.literal_eval(call.args[0]) for call in calls if getattr(call.func, "id", "") == "Reason"}
    assert len(said) > 15
    assert {message for message in said if ("", message) not in translator(language).messages} == set()


@cache
def some() -> pd.DataFrame:
    return timeline.extract({document.id: document for _, one, other, _ in pairs()[40:110] for document in (one, other)}.values())


@given(st.integers(0, 10_000))
@settings(max_examples=12, suppress_health_check=[HealthCheck.too_slow])
def test_the_order_of_rows_does_not_matter_and_once_is_enough(seed: int) -> None:
    places = list(range(len(some())))
    random.Random(seed).shuffle(places)
    mixed = merge(some().iloc[places].reset_index(drop=True))
    expected = merge(some())
    key = ["event", "document"]
    pd.testing.assert_frame_equal(mixed.sort_values(key, ignore_index=True), expected.sort_values(key, ignore_index=True))
    pd.testing.assert_frame_equal(merge(mixed), mixed)


def _all(frame: pd.DataFrame) -> Iterator[tuple[str, str]]:
    for row in frame.itertuples():
        yield row.document, row.excerpt
        yield from ((document or row.document, excerpt) for document, excerpt in zip(row.other_documents, row.other_excerpts, strict=True))


def test_nothing_is_lost_and_nothing_else_changes() -> None:
    merged = merge(some())
    assert sorted(_all(merged)) == sorted(_all(some()))
    assert merged.dtypes.equals(some().dtypes)
    assert list(merged.columns) == list(frames.COLUMNS)
    alone = merged[[not any(others) for others in merged["other_documents"]]]
    before = some().set_index("event").loc[alone["event"]].reset_index()[list(frames.COLUMNS)]
    pd.testing.assert_frame_equal(before, alone.reset_index(drop=True))


def test_no_events_and_no_dates() -> None:
    empty = timeline.extract("")
    assert merge(empty).equals(empty)
    undated = timeline.extract([article("Ada Poe was always a good friend of Bo Lee.", "2021-03-04")] * 1)
    assert merge(undated).equals(undated)


def test_an_event_that_more_articles_tell_matters_more() -> None:
    frame = told(BOUGHT, AGAIN, SOLD)
    merged = ranked(merge(frame))
    assert merged.loc[merged["other_documents"].map(any), "importance"].item() == 1.0
    assert timeline.extract([article(*BOUGHT), article(*AGAIN)], merge=True)["other_events"].map(len).tolist() == [1]


def test_exports_name_the_source_of_the_other_excerpts() -> None:
    documents = [article(*BOUGHT), article(AFTER[0], AFTER[1], "fr")]
    frame = timeline.extract(documents, merge=True)
    (row,) = frame.itertuples()
    other = next(document for document in documents if document.id != row.document)
    calendar = ics.dumps(frame, None, documents).decode().replace("\r\n ", "")
    assert str(other.source) in calendar
    assert row.other_dates[0] in calendar
    assert str(other.source) in html(frame, documents=documents)


def test_numbers_in_letters_are_numbers() -> None:
    assert tokens("Thirty-three miners", "en") == ["33", "miners"]
    assert tokens("un mineur et deux chiens", "fr") == ["un", "mineur", "et", "2", "chiens"]


def test_numbers_are_read_as_they_are_written() -> None:
    assert tokens("£3.18bn, three billion, 2 000 postes, 1.950 Stellen", "en")[:4] == ["3180000000", "3000000000", "2000", "postes"]
    assert tokens("$14m for the 200 m", "en") == ["14000000", "for", "the", "200", "m"]


@pytest.mark.parametrize("table", ["acts.tsv", "objects.tsv"])
def test_the_tables_are_plain(table: str) -> None:
    header, *lines = ((Path(stories.__file__).parent / table).read_text("utf-8")).splitlines()
    names = [line.split("\t")[0] for line in lines]
    assert len(set(names)) == len(names)
    assert {line.count("\t") for line in lines} == {header.count("\t")}
    before = 3 if table == "acts.tsv" else 2
    words = {word for line in lines for cell in line.split("\t")[before:] for word in cell.replace("+", " ").split()}
    assert {word for word in words if plain(word) != word} == set(), "no pattern with an accent is ever found"


def test_one_object_in_eight_languages() -> None:
    said = {
        "en": "bridge",
        "fr": "pont",
        "de": "hangebrucke",
        "es": "puente",
        "it": "ponte",
        "nl": "brug",
        "pt": "ponte",
        "pl": "mostu",
    }
    assert {act.name for language, word in said.items() for act in acts(word, (), language)} == {"bridge"}
