"""Exports: the same values come back, and what is written is safe to open."""

from __future__ import annotations

import csv
import io
import json
import math
from datetime import date, datetime
from pathlib import Path

import icalendar
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline import extraction, frame
from timeline.document import Document
from timeline.errors import TimelineError
from timeline.exports import writing as export
from timeline.exports.records import records
from timeline.frame import LISTS
from timeline.reading import tables
from timeline.reading.cells import guarded, unguarded

TABLE = '''edtf,title,who,description,status
2024-02-15,"Sora ""announced""",OpenAI,"=HYPERLINK(""https://evil.example"")",
2023-11,Grok 🚀 à l’été,"xAI; Elon Musk","two
lines",
TBD,Unknown,,,
2012/..,since,,,ongoing
../1999,until,,,
2024-02-15T14:30,@clock,-x,,planned
9999-12-31,the last day,,,negated
'''


@pytest.fixture(scope="module")
def events() -> pd.DataFrame:
    document = Document(TABLE, title="+title", source="https://gazette.example/a", language="fr", published=date(2024, 3, 1), media="table")
    return frame.build([(document, tables.events(document))])


@pytest.fixture(scope="module")
def nothing() -> pd.DataFrame:
    return frame.build([])


def test_csv_comes_back(events: pd.DataFrame) -> None:
    data = export.dumps(events, "csv")
    assert data.startswith(b"\xef\xbb\xbfevent,start,end,edtf,")
    found = list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))
    assert len(found) == len(events)
    for row, record in zip(found, records(events), strict=True):
        for name, value in record.items():
            cell = unguarded(row[name])
            if isinstance(value, list):
                assert cell == ("\n\n" if name == "other_excerpts" else "; ").join(value)
            elif isinstance(value, bool):
                assert cell == str(value).lower()
            else:
                assert cell == ("" if value is None else str(value))


def test_csv_holds_no_formula(events: pd.DataFrame) -> None:
    found = csv.reader(io.StringIO(export.dumps(events, "csv").decode("utf-8-sig"), newline=""))
    assert not [cell for row in found for cell in row if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]


def test_csv_is_a_table_of_events_again(events: pd.DataFrame) -> None:
    text = export.dumps(events, "csv").decode("utf-8-sig")
    document = Document(text, media="table", published=date(2024, 3, 1))
    again = frame.build([(document, tables.events(document))])
    for name in ("start", "end", "edtf", "grain", "approximate", "status", "kind", "title", "actors"):
        assert again[name].astype(object).fillna("").tolist() == events[name].astype(object).fillna("").tolist(), name


def test_every_excerpt_comes_back() -> None:
    text = (
        "Acme Robotics bought Zenith Labs on 4 June 2021. The price was high. Then Acme Robotics moved to Lyon.\n"
        "Acme Robotics bought Zenith Labs for its “green” robots in June 2021. Ada Poe ran Acme Robotics in 2021. Ada Poe won in 2023.\n"
        "Ada Poe criticised Acme Robotics in a letter.\n"
    )
    made = extraction.extract(Document(text, language="en", published=date(2024, 3, 1)))
    bought = made.iloc[1 if made["edtf"][0] == "2021" else 0]
    assert [text[slice(*map(int, span.split("-")))] for span in bought["other_spans"]] == list(bought["other_excerpts"])
    assert len(bought["other_excerpts"]) == 1
    undated = made[made["start"].isna() & made["end"].isna()]
    assert list(undated["edtf"]) == ["../2024-03-01"]
    document = Document(export.dumps(made, "csv").decode("utf-8-sig"), media="table", published=date(2024, 3, 1))
    again = frame.build([(document, tables.events(document))])
    for name in ("start", "end", "edtf", "title", "actors", "other_excerpts"):
        assert again[name].astype(object).fillna("").tolist() == made[name].astype(object).fillna("").tolist(), name
    page = export.dumps(made, "html").decode()
    assert page.count("green") >= 2
    assert b"green" in export.dumps(made, "ics")


@pytest.mark.parametrize("kind", ["json", "jsonl"])
def test_json_comes_back(events: pd.DataFrame, kind: str) -> None:
    text = export.dumps(events, kind).decode()
    found = json.loads(text) if kind == "json" else [json.loads(line) for line in text.splitlines()]
    assert found == list(records(events))
    assert found[0]["actors"] == ["OpenAI"]
    assert (found[0]["start"], found[0]["published"]) == ("2024-02-15", "2024-03-01")
    assert (found[2]["start"], found[2]["edtf"]) == (None, "")
    assert found[5]["start"] == "2024-02-15T14:30:00"
    assert found[1]["title"] in text  # accents as they are


def test_parquet_comes_back(events: pd.DataFrame) -> None:
    found = pd.read_parquet(io.BytesIO(export.dumps(events, "parquet")))
    lists = {name: found[name].map(list) for name in LISTS}
    assert list(records(found.assign(**lists))) == list(records(events))
    assert str(found["kind"].dtype) == "category"


def test_parquet_says_what_is_missing(events: pd.DataFrame, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(export, "find_spec", lambda name: None)
    with pytest.raises(TimelineError, match="need pyarrow: pip install pyarrow"):
        export.dumps(events, "parquet")


def test_calendar(events: pd.DataFrame) -> None:
    data = export.dumps(events, "ics", title="Sora\x1b")
    assert data == export.dumps(events, "ics", title="Sora\x1b")  # no clock in it
    calendar = icalendar.Calendar.from_ical(data)
    assert calendar["X-WR-CALNAME"] == "Sora "
    found = {str(entry["SUMMARY"]): entry for entry in calendar.walk("VEVENT")}
    assert list(found) == ['Sora "announced"', "Grok 🚀 à l’été", "since", "until", "@clock", "the last day"]  # the undated is left out
    spans = {title: (entry["DTSTART"].dt, entry["DTEND"].dt if "DTEND" in entry else None) for title, entry in found.items()}
    assert spans['Sora "announced"'] == (date(2024, 2, 15), date(2024, 2, 16))
    assert spans["Grok 🚀 à l’été"] == (date(2023, 11, 1), date(2023, 12, 1))
    assert spans["since"] == (date(2012, 1, 1), date(2012, 1, 2))
    assert spans["until"] == (date(1999, 12, 31), date(2000, 1, 1))
    assert spans["@clock"] == (datetime(2024, 2, 15, 14, 30), None)
    assert spans["the last day"][0] == date(9999, 12, 31)
    entry = found["since"]
    assert "2012/.." in entry["DESCRIPTION"]
    assert entry["UID"] == f"{events['event'][3]}@timeline"
    assert entry["DTSTAMP"].dt.date() == date(2024, 3, 1)
    assert entry["URL"] == "https://gazette.example/a"
    assert [found[title]["STATUS"] for title in ("since", "@clock", "the last day")] == ["CONFIRMED", "TENTATIVE", "CANCELLED"]


def test_a_calendar_has_no_address_that_runs_something() -> None:
    document = Document("date,title\n2024,x\n", source="javascript:alert(1)", media="table")
    data = export.dumps(frame.build([(document, tables.events(document))]), "ics")
    assert b"URL" not in data


@pytest.mark.parametrize("kind", ["csv", "json", "jsonl", "parquet", "ics"])
def test_no_events(nothing: pd.DataFrame, kind: str) -> None:
    data = export.dumps(nothing, kind)
    if kind == "json":
        assert json.loads(data) == []
    if kind == "csv":
        assert data.decode("utf-8-sig").strip().split(",") == list(frame.COLUMNS)
    if kind == "parquet":
        assert list(pd.read_parquet(io.BytesIO(data)).columns) == list(frame.COLUMNS)


def test_writing_by_suffix(events: pd.DataFrame, tmp_path: Path) -> None:
    for kind in ("csv", "json", "jsonl", "ics", "html"):
        export.write(events, tmp_path / f"events.{kind.upper()}")
        assert (tmp_path / f"events.{kind.upper()}").stat().st_size > 100
    export.write(events, tmp_path / "events", format="json")
    assert len(list(tmp_path.iterdir())) == 6  # nothing temporary is left


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("events.foo", r"'\.foo' is no format known here; known are csv xlsx json jsonl parquet ics timelinejs mw jsonld html png svg pdf"),
        ("events", r"has no suffix to tell the format by; known are csv xlsx json"),
        ("none/events.csv", r"events\.csv cannot be written: no such file or directory"),
        ("folder.csv", r"folder\.csv is a folder, not a file"),
    ],
)
def test_places_that_cannot_be_written(events: pd.DataFrame, tmp_path: Path, name: str, message: str) -> None:
    (tmp_path / "folder.csv").mkdir()
    with pytest.raises(TimelineError, match=message):
        export.write(events, tmp_path / name)
    assert len(list(tmp_path.iterdir())) == 1


def test_a_failure_leaves_the_old_file(events: pd.DataFrame, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "events.csv"
    target.write_text("old", "utf-8")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(export.os, "replace", full)
    with pytest.raises(TimelineError, match="no space left on device"):
        export.write(events, target)
    assert target.read_text("utf-8") == "old"
    assert list(tmp_path.iterdir()) == [target]


def test_a_link_is_followed(events: pd.DataFrame, tmp_path: Path) -> None:
    (tmp_path / "there").mkdir()
    (tmp_path / "link.csv").symlink_to(tmp_path / "there" / "real.csv")
    export.write(events, tmp_path / "link.csv")
    assert (tmp_path / "link.csv").is_symlink()
    assert (tmp_path / "there" / "real.csv").is_file()


@given(st.text())
def test_guarding_can_be_undone(cell: str) -> None:
    safe = guarded(cell)
    assert unguarded(safe) == cell
    assert not safe.startswith(("=", "+", "-", "@", "\t", "\r"))


def test_missing_values_are_none() -> None:
    (record,) = records(pd.DataFrame({"a": [math.nan], "b": [pd.NaT], "c": [None], "d": [1.5]}))
    assert record == {"a": None, "b": None, "c": None, "d": 1.5}
