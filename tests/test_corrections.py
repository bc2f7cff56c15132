"""Corrections: what they do to the event frame, that they find their events after the parser changed, and how they are written down."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

import timeline
from tests.benchmarks.texts import articles
from timeline.corrections import files, making
from timeline.corrections.applying import Applied, apply
from timeline.corrections.correction import FIELDS, Correction, Selector, Target
from timeline.document import Document
from timeline.errors import TimelineError
from timeline.events.kinds import KINDS
from timeline.events.statuses import STATUSES
from timeline.frame import COLUMNS
from timeline.span import Span

NOW = datetime(2024, 3, 2, 10, tzinfo=UTC)
TEXT = (
    "Nordlys unveiled Aria on 15 February 2024. Ada Lindt founded Nordlys in July 2019. Tesla opened a factory in the old harbour. "
    "In 2022, Ada Lindt bought the paper Echo from its owners. On 3 May 2023 Echo moved to Porto and Nordlys opened a shop."
)
DOCUMENT = Document(TEXT, title="Aria", source="aria.txt", language="en", published=date(2024, 3, 1))
FRAME = timeline.extract(DOCUMENT)
TEXTS = {DOCUMENT.id: TEXT}


def row(words: str, frame: pd.DataFrame = FRAME) -> dict[Any, Any]:
    return frame[frame["title"].str.contains(words)].iloc[0].to_dict()


def done(*corrections: Correction, frame: pd.DataFrame = FRAME, texts: Mapping[str, str] = TEXTS) -> Applied:
    return apply(frame, corrections, texts)


def change(words: str, frame: pd.DataFrame = FRAME, text: str | None = TEXT, **values: object) -> Correction:
    return making.changed(row(words, frame), values, text, made=NOW)


def add(words: str, date: str | None = None, document: Document = DOCUMENT, **values: object) -> Correction:
    start = document.text.index(words)
    span = Span(document.text.index(date), document.text.index(date) + len(date)) if date else None
    return making.added(document, Span(start, start + len(words)), span, {"edtf": "", **values}, made=NOW)


def test_the_example_is_read_as_these_tests_need() -> None:
    assert list(FRAME["edtf"]) == ["2019-07", "2022", "2023-05-03", "2024-02-15"]


def test_each_column_can_be_set() -> None:
    values = {
        "title": "  Aria\n is out ", "edtf": "2024-02-16", "actors": ["Nordlys", "Ada", "Ada"], "kind": "launch", "status": "planned",
        "pinned": True, "tags": ["ai"], "note": "two\nlines",
    }  # fmt: skip
    correction = change("Aria", **values)
    assert tuple(correction.values) == tuple(values)
    applied = done(correction)
    now = row("Aria", applied.frame)
    assert {name: now[name] for name in FIELDS} == values | {"title": "Aria is out", "actors": ["Nordlys", "Ada"]}
    assert now["corrected"] == list(FIELDS)
    assert (now["start"], now["end"]) == (pd.Timestamp(2024, 2, 16), pd.Timestamp(2024, 2, 16))
    assert now["event"] == row("Aria")["event"]
    assert applied.originals[now["event"]] == {name: row("Aria")[name] for name in FIELDS}
    assert applied.by_event[now["event"]] == (correction,)
    assert row("Aria")["corrected"] == []
    pd.testing.assert_series_equal(applied.frame.dtypes, FRAME.dtypes)
    assert applied.orphans == ()


@pytest.mark.parametrize(
    ("edtf", "start", "end", "grain", "approximate"),
    [
        ("2024-02-16", "2024-02-16", "2024-02-16", "day", False), ("2023-11~", "2023-11-01", "2023-11-30", "month", True),
        ("2012/..", "2012-01-01", None, "interval", False), ("../2012", None, "2012-12-31", "interval", False),
        ("199X", "1990-01-01", "1999-12-31", "decade", False), ("2024-21", "2024-03-01", "2024-05-31", "season", False),
        ("2024-02-16T14:30", "2024-02-16T14:30", "2024-02-16T14:30", "instant", False), ("", None, None, None, False),
    ],
)  # fmt: skip
def test_a_date_carries_its_bounds(edtf: str, start: str | None, end: str | None, grain: str | None, approximate: bool) -> None:
    now = row("Aria", done(change("Aria", edtf=edtf)).frame)
    assert now["edtf"] == edtf
    for bound, wanted in ((now["start"], start), (now["end"], end)):
        assert pd.isna(bound) if wanted is None else bound == pd.Timestamp(wanted)
    assert (now["grain"] if isinstance(now["grain"], str) else None) == grain
    assert now["approximate"] is approximate


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"edtf": "2024-02-30"}, "no date"), ({"edtf": "2024-13"}, "no date"), ({"edtf": "yesterday"}, "no date"), ({"edtf": 3}, "no date"),
        ({"edtf": "2024/2023"}, "no date"), ({"edtf": "../.."}, "no date"), ({"edtf": "2023/2024/2025"}, "no date"), ({"title": " "}, "empty"),
        ({"title": "x" * 20_000}, "longer"), ({"kind": "party"}, "none of"), ({"status": ["happened"]}, "none of"), ({"tags": "a"}, "list"),
        ({"actors": [1]}, "empty"), ({"pinned": 1}, "yes nor no"), ({"note": None}, "not a text"), ({"importance": 1.0}, "importance"),
    ],
)  # fmt: skip
def test_what_cannot_be_is_refused(values: dict[str, object], message: str) -> None:
    with pytest.raises(TimelineError, match=message):
        change("Aria", **values)


def test_what_changes_nothing_is_refused() -> None:
    with pytest.raises(TimelineError, match="nothing was changed"):
        change("Aria", title=row("Aria")["title"], actors=row("Aria")["actors"])
    assert change("Aria", title="New", kind=row("Aria")["kind"]).values == {"title": "New"}
    with pytest.raises(TimelineError, match="nothing was changed"):
        making.renamed("Ada", " Ada ", made=NOW)
    with pytest.raises(TimelineError, match="at least two"):
        making.merged([row("Aria"), row("Aria")], TEXTS, made=NOW)
    with pytest.raises(TimelineError, match="no words"):
        making.added(DOCUMENT, Span(7, 8), None, {"title": "x"}, made=NOW)


def test_the_later_correction_wins_and_one_that_sets_back_leaves_no_mark() -> None:
    one, two = change("Aria", title="One"), change("Aria", title="Two", note="n")
    assert row("Two", done(one, two).frame)["corrected"] == ["title", "note"]
    back = Correction("back", "set", NOW, two.targets, {"title": row("Aria")["title"]})
    assert row("Aria", done(one, back).frame)["corrected"] == []


def test_a_false_event_is_gone() -> None:
    correction = making.deleted(row("Aria"), TEXT, made=NOW)
    assert list(done(correction).frame["edtf"]) == ["2019-07", "2022", "2023-05-03"]
    gone = done(correction, frame=FRAME[FRAME["edtf"] != "2024-02-15"])
    assert len(gone.frame) == 3
    assert gone.orphans == ()  # the parser agrees by now
    assert done(correction, texts={DOCUMENT.id: "Nothing."}).orphans == (correction,)


SENTENCE = "Tesla opened a factory in the old harbour."


def test_a_missed_event_is_there() -> None:
    applied = done(add(SENTENCE, title="Tesla in the harbour", edtf="2021", actors=["Tesla"], kind="launch"))
    now = row("Tesla", applied.frame)
    assert (now["edtf"], now["kind"], now["status"], now["actors"]) == ("2021", "launch", "happened", ["Tesla"])
    assert (now["excerpt"], now["corrected"], now["date_text"]) == (SENTENCE, ["added"], "")
    assert TEXT[now["excerpt_start"] : now["excerpt_end"]] == SENTENCE
    assert (now["source"], now["title_of_document"], now["published"]) == ("aria.txt", "Aria", pd.Timestamp(2024, 3, 1))
    assert len(applied.frame) == len(FRAME) + 1
    pd.testing.assert_series_equal(applied.frame.dtypes, FRAME.dtypes)
    alone = done(add(SENTENCE, title="Tesla", edtf="2021"), frame=FRAME[:0])
    assert (alone.frame["source"][0], alone.frame["language"][0], alone.frame["published"][0]) == (
        "aria.txt",
        "en",
        pd.Timestamp(2024, 3, 1),
    )
    changed = done(add(SENTENCE, title="Tesla", edtf="2021"), change("Tesla", frame=alone.frame, title="Tesla builds"))
    assert row("Tesla", changed.frame)["corrected"] == ["added", "title"]
    deleted = making.deleted(row("Tesla", alone.frame), TEXT, made=NOW)
    assert len(done(add(SENTENCE, title="Tesla", edtf="2021"), deleted).frame) == len(FRAME)


def test_what_the_parser_finds_later_is_one_event() -> None:
    without = FRAME[FRAME["edtf"] != "2024-02-15"]
    correction = add("Nordlys unveiled Aria on 15 February 2024.", "15 February 2024", title="Nordlys unveils Aria", edtf="2024-02-15")
    for frame, corrected in ((without, ["added"]), (FRAME, ["title"])):
        applied = done(correction, frame=frame)
        assert list(applied.frame["edtf"]).count("2024-02-15") == 1
        assert row("unveils Aria", applied.frame)["corrected"] == corrected


def test_a_second_event_of_one_date_is_another() -> None:
    sentence = "On 3 May 2023 Echo moved to Porto and Nordlys opened a shop."
    applied = done(add(sentence, "3 May 2023", title="Nordlys has a shop of its own", edtf="2023-05-03"))
    assert list(applied.frame["edtf"]).count("2023-05-03") == 2
    away = making.deleted(row("Echo moved"), TEXT, made=NOW)
    anew = add(sentence, "3 May 2023", title="Echo moved to Porto, they say", edtf="2023-05")
    assert list(done(away, anew).frame["edtf"]).count("2023-05") == 1


def test_actors_are_renamed_everywhere_or_in_one_document() -> None:
    other = Document("Ada Lindt sold Echo on 4 April 2023. Nordlys and Ada Lindt opened a school in 2020.")
    both, texts = timeline.extract([DOCUMENT, other]), {**TEXTS, other.id: other.text}
    applied = done(making.renamed("Ada Lindt", "Nordlys", made=NOW), frame=both, texts=texts)
    assert "Ada Lindt" not in set(applied.frame["actors"].explode())
    assert row("founded", applied.frame)["actors"] == ["Nordlys"]
    assert row("founded", applied.frame)["corrected"] == ["actors"]
    assert row("bought", applied.frame)["actors"][0] == "Nordlys"
    one = done(making.renamed("Ada Lindt", "A. Lindt", other.id, made=NOW), frame=both, texts=texts)
    assert "A. Lindt" in row("sold", one.frame)["actors"]
    assert "Ada Lindt" in row("founded", one.frame)["actors"]
    chain = done(change("founded", actors=["X"]), making.renamed("X", "Y", made=NOW), making.renamed("Y", "Z", made=NOW))
    assert row("founded", chain.frame)["actors"] == ["Z"]
    nobody = making.renamed("Nobody", "Somebody", DOCUMENT.id, made=NOW)
    assert done(nobody, making.renamed("Nobody", "x", made=NOW)).orphans == (nobody,)


def test_events_that_are_one_and_events_that_are_not() -> None:
    aria, echo, school = (row(words) for words in ("Aria", "bought", "founded"))
    a, e, s = (str(one["event"]) for one in (aria, echo, school))
    together = making.merged([aria, echo, school], TEXTS, made=NOW)
    assert done(together).together == (frozenset((a, e, s)),)
    apart = making.separated([echo, aria], TEXTS, made=NOW)
    both = done(together, apart)
    assert (both.together, both.apart) == ((frozenset((a, s)),), (frozenset((a, e)),))
    again = done(together, apart, making.merged([aria, echo], TEXTS, made=NOW))
    assert (again.together, again.apart) == ((frozenset((a, s)), frozenset((a, e))), ())
    one = making.separated([aria, echo, school], TEXTS, made=NOW)  # the first of them leaves, the others stay one
    assert set(done(one).apart) == {frozenset((a, s)), frozenset((a, e))}
    assert done(together, one).together == (frozenset((e, s)),)
    gone = done(together, one, frame=FRAME[FRAME["event"] != a])
    assert (gone.apart, gone.together) == ((), (frozenset((e, s)),))
    less = done(together, frame=FRAME[FRAME["event"] != e])
    assert (less.together, less.orphans) == ((frozenset((a, s)),), (together,))


def moved(frame: pd.DataFrame, text: str, by: int, **columns: object) -> pd.DataFrame:
    """The frame as another version of the parser would make it of a text where all stands further on."""
    starts = {name: frame[name] + by for name in ("excerpt_start", "excerpt_end", "date_start", "date_end")}
    return frame.assign(**starts, event=[f"new{number}" for number in range(len(frame))], **columns)


def test_corrections_survive_a_better_parser_and_another_text() -> None:
    corrections = (
        change("Aria", edtf="2024-02-16"), making.deleted(row("founded"), TEXT, made=NOW), change("bought", title="Echo is sold"),
        making.merged([row("Echo moved"), row("Aria")], TEXTS, made=NOW), add(SENTENCE, title="Tesla in the harbour", edtf="2021"),
    )  # fmt: skip
    lead = "A paragraph that was put before all the others, on 1 January 2024 perhaps.\n\n"
    better = moved(FRAME, TEXT, len(lead))
    better["excerpt_end"] -= 5  # the excerpts are shorter
    better["excerpt"] = [excerpt[:-5] for excerpt in better["excerpt"]]
    applied = done(*corrections, frame=better, texts={DOCUMENT.id: lead + TEXT})
    assert applied.orphans == ()
    assert list(applied.frame["edtf"]) == ["2022", "2023-05-03", "2024-02-16", "2021"]
    assert applied.frame["title"][0] == "Echo is sold"
    assert applied.together == (frozenset(("new2", "new3")),)
    whole = FRAME.assign(excerpt_start=0, excerpt_end=len(TEXT), excerpt=TEXT)  # the excerpts are longer
    longer = done(*corrections, frame=whole)
    assert longer.orphans == ()
    assert sorted(longer.frame["edtf"]) == ["2021", "2022", "2023-05-03", "2024-02-16"]


def test_the_real_parser_on_an_edited_text() -> None:
    corrections = change("Aria", title="Aria, at last"), change("bought", edtf="2021"), making.deleted(row("Echo moved"), TEXT, made=NOW)
    text = "Porto is a town.\n\n" + TEXT.replace("the paper Echo", "the old  paper “Echo”").replace(
        "Nordlys unveiled", "Yesterday Nordlys un-\nveiled"
    )
    document = Document(text, published=date(2024, 3, 1), id=DOCUMENT.id)
    applied = done(*corrections, frame=timeline.extract(document), texts={document.id: text})
    assert applied.orphans == ()
    assert row("at last", applied.frame)["edtf"] == "2024-02-15"
    assert sorted(applied.frame["edtf"]) == ["2019-07", "2021", "2024-02-15"]


@pytest.mark.parametrize("language", ["en", "fr"])
def test_each_event_of_an_article_is_found_again(language: str) -> None:
    for text in articles()[language][:2]:
        document = Document(text, language=language)
        frame = timeline.extract(document)
        corrections = [making.changed(one, {"note": str(number)}, text, made=NOW) for number, one in enumerate(frame.to_dict("records"))]
        lead = "A new beginning, with some words of its own and nothing else.\n\n"
        for now in (text, lead + text, lead + text.replace("’", "'").replace("“", '"').replace("”", '"').replace("\u00a0", " ")):
            applied = done(*corrections, frame=timeline.extract(Document(now, language=language, id=document.id)), texts={document.id: now})
            assert applied.orphans == ()
            after = applied.frame[applied.frame["note"] != ""]
            found = dict(zip(after["note"].astype(int), after["date_text"], strict=True))
            assert [found[number].replace("'", "’") for number in range(len(frame))] == list(frame["date_text"])


def test_words_that_are_gone_leave_an_orphan() -> None:
    text = TEXT.replace("Nordlys unveiled Aria on 15 February 2024. ", "")
    document = Document(text, id=DOCUMENT.id)
    corrections = change("Aria", title="X"), change("founded", title="Y"), add(TEXT[:42], "15 February 2024", title="Z", edtf="2024")
    applied = done(*corrections, frame=timeline.extract(document), texts={document.id: text})
    assert applied.orphans == (corrections[0], corrections[2])
    assert applied.orphans[0].targets[0].excerpt.exact == "Nordlys unveiled Aria on 15 February 2024."
    assert row("Y", applied.frame)["corrected"] == ["title"]


def test_another_event_of_the_sentence_is_not_taken_for_it() -> None:
    only = FRAME[FRAME["edtf"] == "2019-07"].assign(excerpt_start=0, excerpt_end=len(TEXT), excerpt=TEXT)
    corrections = change("Aria", title="X"), change("Aria", edtf="2020"), making.deleted(row("Aria"), TEXT, made=NOW)
    applied = done(*corrections, frame=only)
    assert applied.orphans == corrections[:2]
    pd.testing.assert_frame_equal(applied.frame, only.reset_index(drop=True))


def test_an_event_that_lost_its_date_keeps_its_title() -> None:
    undated = FRAME.assign(date_end=FRAME["date_start"], date_text="", edtf="", start=pd.NaT, end=pd.NaT).astype(dict(FRAME.dtypes))
    applied = done(change("Aria", title="X"), change("Aria", edtf="2020"), frame=undated)
    assert "X" in set(applied.frame["title"])
    assert len(applied.orphans) == 1
    back = making.changed(row("Aria", undated), {"title": "Y"}, TEXT, made=NOW)
    assert row("Y", done(back).frame)["edtf"] == "2024-02-15"  # and one that got one


def test_documents_that_are_not_here_are_let_be() -> None:
    other = Document("Ada Lindt sold Echo on 4 April 2023.")
    frame = timeline.extract(other)
    corrections = change("Aria", title="X"), making.deleted(row("founded"), TEXT, made=NOW), add(SENTENCE, title="T", edtf="2021")
    applied = done(*corrections, frame=frame, texts={other.id: other.text})
    assert applied.orphans == ()
    pd.testing.assert_frame_equal(applied.frame, frame)


def test_events_without_their_articles() -> None:
    corrections = (
        change("Aria", edtf="2024-02-16"), making.deleted(row("founded"), TEXT, made=NOW), change("bought", text=None, title="Echo is sold"),
        add(SENTENCE, title="Tesla in the harbour", edtf="2021"), making.merged([row("Echo moved"), row("Aria")], TEXTS, made=NOW),
    )  # fmt: skip
    applied = done(*corrections, texts={})
    assert applied.orphans == ()
    assert sorted(applied.frame["edtf"]) == ["2021", "2022", "2023-05-03", "2024-02-16"]
    assert row("is sold", applied.frame)["corrected"] == ["title"]
    assert len(applied.together) == 1
    other = FRAME.assign(excerpt="Something else was here.", event="other")
    assert done(*corrections[:3], frame=other, texts={}).orphans == corrections[:3]
    with_text = done(change("bought", text=None, title="Echo is sold"))
    assert row("is sold", with_text.frame)["edtf"] == "2022"


def test_no_corrections_and_no_events() -> None:
    assert done().frame is FRAME
    empty = FRAME[:0]
    applied = done(change("Aria", title="X"), making.renamed("A", "B", made=NOW), frame=empty)
    assert list(applied.frame) == list(COLUMNS)
    assert len(applied.orphans) == 1  # its text is here


def test_the_same_words_twice_in_a_document() -> None:
    text = "The lake opened on 3 May 2020. Nora Petit swam first. The lake opened on 3 May 2020. Nobody came."
    document = Document(text)
    frame = FRAME[:2].assign(
        document=document.id, excerpt="The lake opened on 3 May 2020.", date_text="3 May 2020", event=["a", "b"], title=["A", "B"],
        excerpt_start=[0, 54], excerpt_end=[30, 84], date_start=[19, 73], date_end=[29, 83],
    )  # fmt: skip
    second = making.changed(frame.iloc[1].to_dict(), {"title": "Second"}, text, made=NOW)
    for lead in ("", "It was a cold spring. ", "It was a cold spring, " * 9):
        now = moved(frame, text, len(lead))
        assert list(done(second, frame=now, texts={document.id: lead + text}).frame["title"]) == ["A", "Second"]


WORDS = st.text(min_size=1, max_size=20).filter(str.strip)
SELECTORS = st.builds(Selector, st.text(), st.text(max_size=32), st.text(max_size=32), st.just(3), st.integers(3, 99))
TARGETS = st.builds(Target, st.text(min_size=1), st.text(), SELECTORS, SELECTORS)
VALUES = st.fixed_dictionaries(
    {},
    optional={
        "title": WORDS, "edtf": st.sampled_from(["2024", "2012/..", "", "199X"]), "actors": st.lists(WORDS), "kind": st.sampled_from(KINDS),
        "status": st.sampled_from(STATUSES), "pinned": st.booleans(), "tags": st.lists(WORDS), "note": st.text(),
    },
)  # fmt: skip
MOMENTS = st.datetimes(datetime(1980, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC))
IDS = st.text(min_size=1, max_size=40).filter(lambda id: not id.startswith("urn:"))
CORRECTIONS = st.one_of(
    st.builds(Correction, IDS, st.just("set"), MOMENTS, st.tuples(TARGETS), VALUES, VALUES, st.text(), st.text()),
    st.builds(Correction, IDS, st.just("add"), MOMENTS, st.tuples(TARGETS), VALUES),
    st.builds(Correction, IDS, st.just("delete"), MOMENTS, st.tuples(TARGETS), by=st.text(), why=st.text()),
    st.builds(Correction, IDS, st.sampled_from(["merge", "split"]), MOMENTS, st.tuples(TARGETS, TARGETS)),
    st.builds(Correction, IDS, st.just("rename"), MOMENTS, values=st.fixed_dictionaries({"name": WORDS, "to": WORDS})),
)


@given(st.lists(CORRECTIONS, max_size=4))
def test_what_is_written_is_read_again(corrections: list[Correction]) -> None:
    once = files.loads(files.dumps(corrections))
    assert [(one.id, one.action, one.made, one.targets, one.before, one.by, one.why) for one in once] == [
        (one.id, one.action, one.made, one.targets, one.before, one.by, one.why) for one in corrections
    ]
    assert files.loads(files.dumps(once)) == once
    apply(FRAME, once, TEXTS)


def test_a_file_is_a_web_annotation() -> None:
    (annotation,) = json.loads(files.dumps([change("Aria", title="X")]))["corrections"]
    assert (annotation["type"], annotation["motivation"], annotation["created"]) == ("Annotation", "editing", "2024-03-02T10:00:00Z")
    quote, position = annotation["target"][0]["selector"]
    assert (quote["type"], quote["exact"]) == ("TextQuoteSelector", "Nordlys unveiled Aria on 15 February 2024.")
    assert (position["type"], position["start"], position["end"]) == ("TextPositionSelector", 0, 42)
    assert quote["refinedBy"]["exact"] == "15 February 2024"
    assert "\\ud800" in files.dumps([change("Aria", note="\ud800")])
    assert files.loads(files.dumps([change("Aria", note="\ud800 é")]))[0].values["note"] == "\ud800 é"


GOOD = json.loads(files.dumps([change("Aria", title="X", edtf="2020")]))


def broken(change: Any) -> str:
    data = json.loads(json.dumps(GOOD))
    change(data, data["corrections"][0])
    return json.dumps(data)


@pytest.mark.parametrize(
    "text",
    [
        "", "no json", "[]", "{}", "null", "[" * 100_000, '{"timeline": "corrections"}', "\x00",
        broken(lambda file, one: file.update(version=2)), broken(lambda file, one: file.update(corrections=[1])),
        broken(lambda file, one: file.update(documents=3)), broken(lambda file, one: file.update(documents=[{"id": 1}])),
        broken(lambda file, one: one.update(id=3)), broken(lambda file, one: one.update(id="")), broken(lambda file, one: one.update(created="x")),
        broken(lambda file, one: one.update(created="0001-01-01T00:00:00+14:00")), broken(lambda file, one: one.update(created="9999-01-01")),
        broken(lambda file, one: one.update(target=[])), broken(lambda file, one: one.update(target=[{}])), broken(lambda file, one: one.pop("body")),
        broken(lambda file, one: one["body"].update(action="explode")), broken(lambda file, one: one["body"].update(action=[])),
        broken(lambda file, one: one["body"].update(values=[])), broken(lambda file, one: one["body"]["values"].update(edtf="2024-99")),
        broken(lambda file, one: one["body"]["values"].update(colour="red")), broken(lambda file, one: one["body"]["values"].update(kind={})),
        broken(lambda file, one: one["target"][0]["selector"].pop()), broken(lambda file, one: one["target"][0]["selector"][1].update(start=-1)),
        broken(lambda file, one: one["target"][0]["selector"][1].update(end=True)), broken(lambda file, one: one.update(creator="me")),
        broken(lambda file, one: one["target"][0]["selector"][0].update(exact=None)), broken(lambda file, one: one.update(creator={"name": 3})),
    ],
)  # fmt: skip
def test_files_that_are_none_give_one_clear_line(text: str) -> None:
    with pytest.raises(TimelineError, match=r"given\.json") as wrong:
        files.loads(text, "given.json")
    assert "\n" not in str(wrong.value)
    assert len(str(wrong.value)) < 200


def test_moments_are_in_utc() -> None:
    text = broken(lambda file, one: one.update(created="2024-03-02T11:00:00+02:00"))
    assert files.loads(text)[0].made == NOW - timedelta(hours=1)
