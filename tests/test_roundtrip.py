"""What is written can be read back and gives the same events; what another program changed in between is taken over."""

from __future__ import annotations

import io
import json
from datetime import date, datetime
from pathlib import Path
from typing import Any

import icalendar
import openpyxl
import pandas as pd
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import timeline
from tests.frames import sora
from timeline import frame as frames
from timeline.errors import TimelineError
from timeline.events.kinds import KINDS
from timeline.events.statuses import STATUSES
from timeline.exports import writing as export
from timeline.exports.records import records
from timeline.reading import files as reading
from timeline.reading.cells import joined, parted
from timeline.reading.xlsx import guarded, unguarded
from timeline.timex import Grain, Timex

FORMATS = ("csv", "xlsx", "json", "jsonl", "ics", "timelinejs", "mw", "jsonld", "parquet")
WORDS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r\0"), max_size=40)
SAID = WORDS.filter(lambda text: bool(text.strip()))
HOSTILE = [
    "=1+1",
    "a; b",
    "\\",
    "; ",
    "//x",
    "2020: y",
    "#tag",
    "<b>&amp;</b>",
    "_x0041_",
    "\x07",
    "\u2028",
    "line\n\nline",
    '"',
    "'=",
    "..",
    "END:VEVENT",
    "🚀",
    "null",
]


@st.composite
def days(draw: st.DrawFn) -> Timex | None:
    grain = draw(st.sampled_from([None, *Grain]))
    if grain is None:
        return None
    first, second = sorted(draw(st.tuples(*[st.dates(date(1000, 1, 1), date(9000, 1, 1))] * 2)))
    about = draw(st.booleans())
    if grain is Grain.INTERVAL:
        bounds: tuple[date | None, date | None] = draw(st.sampled_from([(first, second), (first, None), (None, second)]))
        return Timex(*bounds, grain, about)
    if grain is Grain.INSTANT:
        return Timex(first, first, grain, at=draw(st.times()).replace(second=0, microsecond=0))
    found = Timex.containing(first, grain)
    return Timex(found.first, found.last, grain, about)


@st.composite
def tables(draw: st.DrawFn) -> pd.DataFrame:
    """Frames as hostile as texts can be."""
    text = st.one_of(SAID, st.sampled_from(HOSTILE))
    rows = []
    for number in range(draw(st.integers(1, 4))):
        timex = draw(days())
        at = (timex.at if timex else None) or datetime.min.time()
        others = draw(st.lists(text, max_size=3))
        start, length = draw(st.tuples(st.integers(0, 9_000), st.integers(0, 900)))
        rows.append((
            f"e{number}",
            datetime.combine(timex.first, at) if timex and timex.first else None,
            datetime.combine(timex.last, at) if timex and timex.last else None,
            timex.edtf if timex else draw(st.sampled_from(["", "../2024-02-18"])),
            str(timex.grain) if timex else None, bool(timex and timex.approximate),
            draw(st.sampled_from(STATUSES)), draw(st.sampled_from(KINDS)), " ".join(draw(text).split()) or "x", draw(st.lists(text, max_size=3)),
            draw(text), start, start + length, others, [f"{start}-{start + 1}"] * len(others), *[draw(st.lists(st.sampled_from(["", "d2", "2024"]), min_size=len(others), max_size=len(others))) for _ in range(3)],
            draw(WORDS), start, start + 1, draw(st.sampled_from(frames.ANCHORS)), 1.0, f"d{number}", draw(st.none() | SAID), draw(st.none() | SAID),
            draw(st.sampled_from([None, "fr", "de"])), draw(st.none() | st.datetimes(datetime(1000, 1, 1), datetime(9000, 1, 1)).map(lambda moment: moment.replace(hour=0, minute=0, second=0, microsecond=0))),
            draw(st.lists(text, max_size=2)), draw(WORDS), draw(st.booleans()), draw(st.lists(st.sampled_from(["title", "edtf"]), max_size=2, unique=True)),
        ))  # fmt: skip
    return frames.table(rows)


def told(frame: pd.DataFrame) -> dict[str, dict[str, object]]:
    """The events by id, but for the importance, which depends on what else is there."""
    return {str(record["event"]): {name: value for name, value in record.items() if name != "importance"} for record in records(frame)}


def again(data: bytes, kind: str) -> pd.DataFrame:
    return timeline.extract(reading.from_bytes(f"events.{kind}", data))


@pytest.mark.parametrize("kind", FORMATS)
def test_every_format_gives_the_same_events(kind: str) -> None:
    events = timeline.extract(timeline.read(Path(__file__).parent.parent / "data" / "openai-week.en.md"))
    assert told(again(export.dumps(events, kind, title="A week"), kind)) == told(events)
    assert told(again(export.dumps(sora(), kind), kind)) == told(sora())


@settings(max_examples=12)
@given(events=tables())
@example(
    events=frames.table(
        [
            (
                "e0",
                *[datetime(1881, 11, 6)] * 2,
                "1881-11-06T00:00",
                "instant",
                False,
                "happened",
                "other",
                "Midnight",
                [],
                "x",
                0,
                1,
                *[[]] * 5,
                "",
                0,
                0,
                "stated",
                1.0,
                "d",
                None,
                None,
                None,
                None,
                [],
                "",
                False,
                [],
            )
        ]
    )
)
def test_whatever_the_words(events: pd.DataFrame) -> None:
    for kind in FORMATS:
        assert told(again(export.dumps(events, kind, title="# a: b"), kind)) == told(events), kind


@given(st.lists(st.text("a;\\ \n")).filter(lambda items: items != [""]), st.sampled_from(["; ", "\n\n"]))
def test_a_list_in_a_cell(items: list[str], between: str) -> None:
    assert parted(joined(items, between), between) == items


@given(st.text())
def test_what_a_spreadsheet_may_not_hold(text: str) -> None:
    assert unguarded(guarded(text)) == text


def test_a_title_and_a_date_changed_in_another_program() -> None:
    events = sora()
    event = str(events.iloc[3]["event"])

    slides = json.loads(export.dumps(events, "timelinejs"))
    slide = next(slide for slide in slides["events"] if slide["unique_id"] == f"e{event}")
    slide["text"]["headline"], slide["start_date"] = "Sora is <i>out</i>", {"year": "2024", "month": "2", "day": "16"}
    changed = told(again(json.dumps(slides).encode(), "json"))

    calendar = icalendar.Calendar.from_ical(export.dumps(events, "ics"))
    entry = next(entry for entry in calendar.walk("VEVENT") if entry["uid"] == f"{event}@timeline")
    entry["summary"] = icalendar.vText("Sora is out")
    entry["dtstart"], entry["dtend"] = icalendar.vDate(date(2024, 2, 16)), icalendar.vDate(date(2024, 2, 17))
    moved = told(again(calendar.to_ical(), "ics"))

    lines = export.dumps(events, "mw").decode().replace("2024-02-15: OpenAI annonce Sora", "2024-02-16: Sora is out")
    written = told(again(lines.encode(), "mw"))

    linked = json.loads(export.dumps(events, "jsonld"))
    node = next(node for node in linked["@graph"] if node["@id"].endswith(event))
    node |= {"name": "Sora is out", "startDate": "2024-02-16", "endDate": "2024-02-16"}
    graph = told(again(json.dumps(linked).encode(), "jsonld"))

    for found in (changed, moved, written, graph):
        assert found[event] == told(events)[event] | {
            "title": "Sora is out",
            "edtf": "2024-02-16",
            "start": "2024-02-16",
            "end": "2024-02-16",
        }
        assert {one: row for one, row in found.items() if one != event} == {one: row for one, row in told(events).items() if one != event}


def rows(name: str, text: str | bytes) -> list[tuple[str, str, list[str], str]]:
    found = timeline.extract(reading.from_bytes(name, text.encode() if isinstance(text, str) else text))
    return [(row.edtf, row.title, row.actors, row.excerpt) for row in found.itertuples()]


def test_a_calendar_of_somebody_else() -> None:
    text = "\r\n".join([
        "BEGIN:VCALENDAR", "BEGIN:VEVENT", "SUMMARY:Fair\\, opening", "DTSTART;VALUE=DATE:20210503", "DTEND;VALUE=DATE:20210506", "ORGANIZER;CN=Nora Petit:mailto:n@x.example",
        "DESCRIPTION:The hall opens", " \\nat nine", "END:VEVENT", "BEGIN:VEVENT", "SUMMARY:Talk", "DTSTART;TZID=Europe/Paris:20210504T140000", "DURATION:PT1H", "STATUS:CANCELLED", "END:VEVENT",
        "BEGIN:VTODO", "SUMMARY:Some day", "END:VTODO", "END:VCALENDAR", "",
    ])  # fmt: skip
    assert rows("fair.ics", text) == [
        ("2021-05-03/2021-05-05", "Fair, opening", ["Nora Petit"], "The hall opens\nat nine"),
        ("2021-05-04T14:00", "Talk", [], "Talk"),
        ("", "Some day", [], "Some day"),
    ]
    with pytest.raises(TimelineError, match="no calendar"):
        rows("x.ics", "BEGIN:VCALENDAR\nnonsense")


def series(*lines: str, more: str = "") -> list[str]:
    entry = "\r\n".join(["BEGIN:VCALENDAR", "BEGIN:VEVENT", "UID:1", "SUMMARY:Council", *lines, "END:VEVENT"])
    return [edtf for edtf, *_ in rows("c.ics", f"{entry}\r\n{more}END:VCALENDAR\r\n")]


OSLO = "DTSTART;TZID=Europe/Oslo:20230310T190000"


@pytest.mark.parametrize(
    ("lines", "days"),
    [
        ((OSLO, "RRULE:FREQ=WEEKLY;COUNT=3", "EXDATE;TZID=Europe/Oslo:20230317T190000"), ["2023-03-10T19:00", "2023-03-24T19:00"]),
        # the clocks are put forward between the two, and it is seven in the evening all the same
        ((OSLO, "RRULE:FREQ=WEEKLY;INTERVAL=3;UNTIL=20230331T170000Z"), ["2023-03-10T19:00", "2023-03-31T19:00"]),
        ((OSLO, "RRULE:FREQ=WEEKLY;INTERVAL=3;UNTIL=20230331T165900Z"), ["2023-03-10T19:00"]),
        (("DTSTART;VALUE=DATE:20200229", "DTEND;VALUE=DATE:20200302", "RRULE:FREQ=YEARLY;UNTIL=20250101"), ["2020-02-29/2020-03-01", "2024-02-29/2024-03-01"]),
        (("DTSTART;VALUE=DATE:20230301", "RRULE:FREQ=MONTHLY;BYDAY=-1FR;COUNT=2"), ["2023-03-31", "2023-04-28"]),
        (("DTSTART;VALUE=DATE:20230301", "RRULE:FREQ=YEARLY", "DTSTAMP:20250601T000000Z"), ["2023-03-01", "2024-03-01", "2025-03-01"]),
        (("DTSTART;VALUE=DATE:20230301", "RRULE:FREQ=YEARLY"), ["2023-03-01"]),
        (("DTSTART:20230301T100000Z", "RRULE:FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30"), ["2023-03-01T10:00"]),
        (("DTSTART:20230301T100000Z", "RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;COUNT=9"), ["2023-03-01T10:00"]),
        (("DTSTART:20230301T100000Z", "RRULE:FREQ=WEEKLY;BYDAY=QQ;COUNT=9"), ["2023-03-01T10:00"]),
    ],
)  # fmt: skip
def test_what_recurs_in_a_calendar(lines: tuple[str, ...], days: list[str]) -> None:
    assert series(*lines) == days


def test_one_time_of_a_series_that_was_moved() -> None:
    moved = "\r\n".join(
        [
            "BEGIN:VEVENT",
            "UID:1",
            "SUMMARY:Council, later",
            "RECURRENCE-ID;TZID=Europe/Oslo:20230317T190000",
            "DTSTART;TZID=Europe/Oslo:20230318T200000",
            "END:VEVENT",
            "",
        ]
    )
    assert series(OSLO, "RRULE:FREQ=WEEKLY;COUNT=3", more=moved) == ["2023-03-10T19:00", "2023-03-18T20:00", "2023-03-24T19:00"]


def test_a_series_without_end_is_cut_off() -> None:
    assert len(series("DTSTART;VALUE=DATE:19000101", "RRULE:FREQ=DAILY", "DTSTAMP:20250601T000000Z")) == 1000


def test_slides_of_somebody_else() -> None:
    data = {
        "title": {"text": {"headline": "Bridges"}},
        "events": [
            {"start_date": {"year": "1934", "month": "5", "day": ""}, "text": {"headline": "<b>Opened</b> &amp; praised", "text": "<p>One.</p><p>Two.</p>"}, "group": "Bridges"},
            {"start_date": {"year": 1940}, "end_date": {"year": 1945, "month": 3}, "text": {"headline": "Closed"}},
            {"start_date": {"year": -300}, "text": {"headline": "Long ago"}},
            "nothing",
        ],
    }  # fmt: skip
    assert rows("bridges.json", json.dumps(data)) == [
        ("1934-05", "Opened & praised", [], "One.\nTwo."),
        ("1940-01/1945-03", "Closed", [], "Closed"),
        ("", "Long ago", [], "Long ago"),
    ]


def test_markwhen_of_somebody_else() -> None:
    text = """title: Bridges
dateFormat: d/m/y

# Early years
// a remark
1934-05: The bridge opens #opening
  It was a
  windy day.
section Later
03/04/1971 - 05/04/1971: Widened
1990 / now: Tolls
group Notes
this is: no event
endGroup
- [x] 12 March 2001: Repainted
"""
    assert rows("bridges.mw", text) == [
        ("1934-05", "The bridge opens", [], "It was a\nwindy day."),
        ("1971-04-03/1971-04-05", "Widened", [], "Widened"),
        ("1990/..", "Tolls", [], "Tolls"),
        ("2001-03-12", "Repainted", [], "Repainted"),
    ]


def test_linked_data_of_somebody_else() -> None:
    data = {
        "@context": "https://schema.org",
        "@type": "WebPage",
        "mainEntity": [
            {
                "@type": "MusicEvent",
                "name": "Concert",
                "startDate": "2021-05-04T20:00",
                "performer": {"@type": "Person", "name": "Nora Petit"},
                "description": "In the park",
            }
        ],
    }
    assert rows("page.jsonld", json.dumps(data)) == [("2021-05-04T20:00", "Concert", ["Nora Petit"], "In the park")]


def test_a_spreadsheet_of_somebody_else() -> None:
    book = openpyxl.Workbook()
    sheet: Any = book.active
    for row in (["Notes"], [], ["Some words"]):
        sheet.append(row)
    table = book.create_sheet("Events")
    for row in (
        ["Date", "Event", "Who"],
        [datetime(2021, 5, 4), "Opened", "Nora Petit; Ada Lindt"],
        ["mai 1934", "Built", ""],
        [1971, "Widened", None],
    ):
        table.append(row)
    out = io.BytesIO()
    book.save(out)
    assert rows("bridges.xlsx", out.getvalue()) == [
        ("1934-05", "Built", [], "Built"), ("1971", "Widened", [], "Widened"), ("2021-05-04", "Opened", ["Nora Petit", "Ada Lindt"], "Opened"),
    ]  # fmt: skip


def test_a_parquet_file_of_articles_and_one_that_is_none() -> None:
    out = io.BytesIO()
    pd.DataFrame(
        {"text": ["Nora Petit opened it on 4 May 2021.", "", "In 1971 it was widened."], "published": [date(2021, 5, 8)] * 3}
    ).to_parquet(out)
    problems: list[TimelineError] = []
    found = reading.from_bytes("a.parquet", out.getvalue(), problems=problems)
    assert [document.published for document in found] == [date(2021, 5, 8)] * 2
    assert [str(problem) for problem in problems] == ['a.parquet, row 2: "text" is empty']
    with pytest.raises(TimelineError, match=r"a\.parquet cannot be read: not a parquet file"):
        reading.from_bytes("a.parquet", b"PAR1 no PAR1")


def test_formulas_stay_words() -> None:
    events = sora()
    events["title"] = "=1+1"
    sheet: Any = openpyxl.load_workbook(io.BytesIO(export.dumps(events, "xlsx"))).active
    assert all(cell.data_type != "f" for row in sheet.iter_rows() for cell in row)
    events["excerpt"] = "long " * 10_000
    with pytest.raises(TimelineError, match="row 2 has a text"):
        export.dumps(events, "xlsx")
