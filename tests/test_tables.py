"""Tables of dated events: cells, headings, date cells."""

from __future__ import annotations

import csv
import io
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.document import Document
from timeline.errors import TimelineError
from timeline.reading import datecells, tables
from timeline.reading.cells import rows, sniff
from timeline.reading.datecells import Reading

SPEC = Path(__file__).parent / "spec"


def spec(name: str) -> list[list[str]]:
    lines = (SPEC / name).read_text("utf-8").splitlines()[1:]
    return [line.split("\t") for line in lines]


def table(text: str, **known: object) -> Document:
    return Document(text, media="table", source="events.csv", **known)  # type: ignore[arg-type]


@pytest.mark.parametrize(("cell", "order", "language", "edtf", "grain", "why"), spec("date_cells.tsv"))
def test_a_date_cell_is_read_as_it_stands(cell: str, order: str, language: str, edtf: str, grain: str, why: str) -> None:
    languages = (language, *datecells.USUAL) if language else datecells.USUAL
    found = datecells.read(cell, Reading("MDY" if order == "MDY" else "DMY", languages))
    assert (found.edtf if found else "-") == edtf, why
    assert (str(found.grain) if found else "") == grain


@pytest.mark.parametrize(("headings", "fields", "why"), spec("table_headings.tsv"))
def test_headings_are_recognised(headings: str, fields: str, why: str) -> None:
    first = next(rows(headings + "\n"))
    if fields == "-":
        with pytest.raises(TimelineError, match=r"no column of dates; the headings are "):
            tables.events(table(headings + "\nx,y\n"))
    else:
        assert set(tables._columns(table(headings), first, None)) == set(fields.split()), why


@pytest.mark.parametrize(
    ("cells", "language", "order"),
    [
        (["12/03/2024", "25/03/2024"], None, "DMY"),
        (["03/12/2024", "03/25/2024"], None, "MDY"),
        (["03/25/2024", "x"], "fr", "MDY"),
        (["25/03/2024"], "en", "DMY"),
        (["01/05/2024", "02/03/2024", "02/10/2024"], "fr", "MDY"),  # in order of time only when the month is first
        (["02/10/2024", "02/03/2024", "01/05/2024"], "fr", "MDY"),  # and backwards
        (["01/02/2024", "05/02/2024", "01/03/2024"], "en", "DMY"),
        (["03/04/2024"], None, "DMY"),
        (["03/04/2024"], "en", "MDY"),
        (["03.04.2024"], "en", "DMY"),
        ([], "en", "MDY"),
    ],
)
def test_the_whole_column_tells_the_order_of_day_and_month(cells: list[str], language: str | None, order: str) -> None:
    assert Reading.of(cells, language).order == order


def test_the_whole_column_tells_its_language() -> None:
    assert Reading.of(["3 октября 1990", "TBD"]).languages[-1] == "ru"
    assert Reading.of(["3 mars 2020"], "fr").languages[0] == "fr"


def test_excerpts_and_dates_are_the_cells_of_the_text() -> None:
    text = 'date,title,who,description\n2024-02-15,"Sora ""announced""",OpenAI,"OpenAI shows ""Sora"",\na model"\n'
    text += 'novembre 2023,Grok,"xAI; Elon Musk",\n'
    first, second = tables.events(table(text))
    assert first.excerpt.of(text) == 'OpenAI shows ""Sora"",\na model'
    assert first.date_span.of(text) == "2024-02-15"
    assert first.title == 'Sora "announced"'
    assert second.timex is not None
    assert (second.timex.edtf, second.date_span.of(text), second.actors) == ("2023-11", "novembre 2023", ("xAI", "Elon Musk"))
    assert second.excerpt.of(text) == "Grok"
    assert first.anchor == "stated"
    assert first.id != second.id


@pytest.mark.parametrize(
    ("start", "end", "edtf"),
    [
        ("2012", "2015", "2012/2015"),
        ("2012", "en cours", "2012/.."),
        ("2012", "Present", "2012/.."),
        ("2012", "", "2012"),
        ("2023-11", "2023-11-30", "2023-11"),
        ("2015", "2012", "2015"),
        ("", "2016", "../2016"),
        ("TBD", "2016", None),
        ("TBD", "", None),
        ("3 mars 2021", "avril 2021", "2021-03-03/2021-04-30"),
    ],
)
def test_start_and_end(start: str, end: str, edtf: str | None) -> None:
    (event,) = tables.events(table(f"start;end;title\n{start};{end};Something\n"))
    assert (event.timex.edtf if event.timex else None) == edtf


def test_timelinejs_sheets() -> None:
    text = (
        "Year,Month,Day,Time,End Year,End Month,End Day,Display Date,Headline,Text,Media\n"
        "2024,2,15,,,,,,Sora,A model,\n2012,,,,2015,,,,Tunnel,,\n2013,février,3,,,,,,Pont,,\n"
    )
    found = tables.events(table(text))
    assert [event.timex and event.timex.edtf for event in found] == ["2024-02-15", "2012/2015", "2013-02-03"]
    assert found[0].date_span.of(text) == "2024,2,15"
    assert found[1].date_span.of(text) == "2012"


def test_rows_without_a_date_are_kept_and_blank_rows_are_not() -> None:
    found = tables.events(table("date,title\nTBD,Opening\n,\n\n,Nothing known\nshort\n"))
    assert [(event.title, event.timex) for event in found] == [("Opening", None), ("Nothing known", None), ("short", None)]


def test_status_and_kind_come_from_their_columns_or_the_date() -> None:
    text = "date,title,status,kind\n2030,Bridge,,launch\n2020,Bridge,NEGATED,nonsense\n2019/..,Works,,\n"
    found = tables.events(table(text, published=date(2024, 1, 1)))
    assert [(event.status, event.kind) for event in found] == [("planned", "launch"), ("negated", "other"), ("ongoing", "other")]


def test_other_headings_can_be_mapped() -> None:
    text = "colonne 1;colonne 2\n2024;Crue\n"
    (event,) = tables.events(table(text), columns={"date": "Colonne 1", "title": "colonne 2"})
    assert event.title == "Crue"
    assert event.timex is not None
    with pytest.raises(TimelineError, match="no column is headed 'x'"):
        tables.events(table(text), columns={"date": "x"})
    with pytest.raises(TimelineError, match="no field 'wann'"):
        tables.events(table(text), columns={"wann": "colonne 1"})


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("", ()),
        ("OpenAI", ("OpenAI",)),
        ("OpenAI; xAI", ("OpenAI", "xAI")),
        ("OpenAI, xAI and Tesla", ("OpenAI", "xAI", "Tesla")),
        ("OpenAI, xAI, and Tesla", ("OpenAI", "xAI", "Tesla")),
        ("Musk et Altman", ("Musk", "Altman")),
        ("Anna Schmidt und Jörg Haas", ("Anna Schmidt", "Jörg Haas")),
        ("Elon Musk / Sam Altman", ("Elon Musk", "Sam Altman")),
        ("Musk/Altman", ("Musk", "Altman")),
        ("AC/DC", ("AC/DC",)),
        ("OpenAI, Inc., Sam Altman", ("OpenAI, Inc.", "Sam Altman")),
        ("Johnson and Johnson", ("Johnson and Johnson",)),
        ("Rolland", ("Rolland",)),
        ("A; A", ("A",)),
        (" ; , ", ()),
    ],
)
def test_names_in_a_cell(cell: str, expected: tuple[str, ...]) -> None:
    assert tuple(name for name in tables.names(cell) if name != ",") == expected


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("date,title\n", "events.csv: the table has no rows below its headings"),
        ("name,value\na,1\n", "events.csv: no column of dates; the headings are name, value. Head the one with the dates “date”"),
        ("date" + ",x" * 20_000, "events.csv, line 1: more than 10000 cells in one row"),
        ('date,title\n2024,"open\n', "events.csv, line 2: a cell opens with a quotation mark that is never closed"),
    ],
)
def test_bad_tables(text: str, message: str) -> None:
    with pytest.raises(TimelineError) as caught:
        tables.check(table(text))
    assert str(caught.value).startswith(message)


def test_delimiters() -> None:
    assert sniff("a;b\n1,5;2\n") == ";"
    assert sniff("a\tb\n1, 2\t3\n") == "\t"
    assert sniff("a|b\n1|2\n") == "|"
    assert sniff("just words\n") == ","
    assert sniff("date,title\n,\t\t\n,\t\t\n") == ","  # the headings decide
    assert [[cell.text for cell in row] for row in rows("sep=;\na,b;c\n")] == [["a,b", "c"]]


CSV_TEXT = st.text(alphabet='ab",;\n é\t', max_size=40)


@given(CSV_TEXT, st.sampled_from(",;\t"))
def test_cells_are_those_of_the_csv_module(text: str, delimiter: str) -> None:
    try:
        mine = list(rows(text, delimiter))
    except TimelineError:
        with pytest.raises(csv.Error):
            list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True))
        return
    theirs = [row for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter) if row]
    assert [[cell.text for cell in row] for row in mine] == theirs


def test_a_sheet_has_its_own_title_above_the_headings() -> None:
    text = "Chronologie du port,,\n,,\nétat : mars 2023,,\nDate,Événement,Lieu\n04/03/2023,Réouverture,Larsund\nvers 1998,Vente du phare,\n"
    found = tables.events(table(text))
    assert [(event.timex.edtf if event.timex else "", event.title) for event in found] == [
        ("2023-03-04", "Réouverture"),
        ("1998~", "Vente du phare"),
    ]
    assert [event.excerpt.of(text) for event in found] == ["Réouverture", "Vente du phare"]
    with pytest.raises(TimelineError, match="the headings are Port"):
        tables.check(table("Port,\n3 March,x\n4 March,y\n"))


@given(st.lists(st.lists(st.text(alphabet=st.characters(exclude_characters="\r", exclude_categories=["Cs"])), min_size=1), min_size=1))
def test_cells_stand_where_they_say(values: list[list[str]]) -> None:
    out = io.StringIO()
    csv.writer(out, quoting=csv.QUOTE_ALL, lineterminator="\n").writerows(values)
    text = out.getvalue()
    found = list(rows(text, ","))
    assert [[cell.span.of(text).replace('""', '"') for cell in row] for row in found] == values
    assert [[cell.text for cell in row] for row in found] == values


@given(st.text(max_size=70))
def test_any_cell_is_read_or_not_but_never_breaks(cell: str) -> None:
    datecells.read(cell)


@given(st.lists(st.tuples(st.text(max_size=12), st.text(max_size=12)), max_size=5))
def test_any_table_keeps_its_words(pairs: list[tuple[str, str]]) -> None:
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerows([("date", "title"), *pairs])
    document = table(out.getvalue())
    for event in tables.events(document):
        assert 0 <= event.date_span.end <= len(document.text)
        assert event.excerpt.end <= len(document.text)
        assert len(event.title) <= 90
