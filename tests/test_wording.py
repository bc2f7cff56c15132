"""Dates in words, messages and their plurals."""

from datetime import date, datetime, time
from pathlib import Path
from string import Formatter
from types import SimpleNamespace

import pytest
from babel.localedata import locale_identifiers
from babel.messages.pofile import read_po
from hypothesis import given
from hypothesis import strategies as st

from timeline import wording
from timeline.timex import Grain
from timeline.wording import Translator, base, date_in_words, locale, translator, words_for

TABLE = [line.split("\t") for line in Path(__file__).with_name("spec").joinpath("wording.tsv").read_text("utf-8").splitlines()]
LANGUAGES = sorted({name.split("_")[0] for name in locale_identifiers()})

CATALOGUES = sorted(Path(wording.__file__).with_name("messages").glob("*.po"))
NUMBERS = {"ordinal", "roman", "century"}
"""One century, written in three ways: a language takes its own."""


def day(value: str) -> date | None:
    return date.fromisoformat(value) if value else None


@pytest.mark.parametrize("line", TABLE[1:], ids=lambda line: " ".join(line[:5]))
def test_a_date_in_words(line: list[str]) -> None:
    first, last, grain, approximate, short, french, english = line
    for language, expected in (("fr", french), ("en", english)):
        assert date_in_words(day(first), day(last), grain, bool(approximate), language, short=bool(short)) == expected


def test_an_instant_has_its_time() -> None:
    day = date(2024, 2, 17)
    assert date_in_words(day, day, "instant", False, "fr", time(14, 5)) == "samedi 17 février 2024 à 14:05"
    assert date_in_words(day, day, "instant", False, "en", time(14, 5)) == "Saturday 17 February 2024 at 14:05"


def test_nothing_known_is_nothing_said() -> None:
    assert date_in_words(None, None, "day") == ""


def test_a_frame_row() -> None:
    nat = float("nan")
    row = SimpleNamespace(start=datetime(2023, 2, 1), end=nat, grain="month", approximate=True)
    assert words_for(row, "fr") == "depuis février 2023 environ"  # type: ignore[arg-type]
    row = SimpleNamespace(start=datetime(2024, 2, 17, 9, 30), end=datetime(2024, 2, 17, 9, 30), grain="instant", approximate=False)
    assert words_for(row, "fr-CA") == "samedi 17 février 2024 à 09:30"
    assert words_for(SimpleNamespace(start=nat, end=nat, grain="day", approximate=False), "fr") == ""  # type: ignore[arg-type]


def test_a_language_without_catalogue_gets_no_english_word() -> None:
    assert date_in_words(date(2023, 2, 1), None, "month", True, "fi") == "≈ helmikuu 2023 –"
    assert date_in_words(date(1990, 1, 1), date(1999, 12, 31), "decade", False, "fi") == "1990–1999"
    assert date_in_words(date(2023, 2, 1), None, "year", False, "no such") == "since Wednesday 1 February 2023"


@given(
    st.dates(), st.dates(), st.sampled_from([str(grain) for grain in Grain]), st.booleans(), st.sampled_from(LANGUAGES),
    st.sampled_from(["both", "since", "until"]), st.booleans(),
)  # fmt: skip
def test_any_date_in_any_language_says_something(
    one: date, other: date, grain: str, approximate: bool, language: str, bounds: str, short: bool
) -> None:
    first, last = min(one, other), max(one, other)
    bounded = None if bounds == "until" else first, None if bounds == "since" else last
    words = date_in_words(*bounded, grain, approximate, language, short=short)
    assert words.strip() == words != ""
    assert "{" not in words


def test_messages_fall_back_to_english() -> None:
    assert translator("xx")("Search") == "Search"
    assert translator("fr")("no such message") == "no such message"
    assert translator("../../etc").language == "en"


def fields(message: str) -> set[str]:
    named = {name for _, name, _, _ in Formatter().parse(message) if name}
    return (named - NUMBERS) | ({"number"} if named & NUMBERS else set())


@pytest.mark.parametrize("path", CATALOGUES, ids=lambda path: path.stem)
def test_every_catalogue_has_every_message_with_its_fields(path: Path) -> None:
    complete = set(translator("fr").messages)
    messages = translator(path.stem).messages
    assert complete - set(messages) == set()
    for (_, message), forms in messages.items():
        for form in forms:
            assert fields(form) <= fields(message), message
            assert fields(message) - fields(form) <= {"size"}, message
        plural = translator("fr").messages.get(("", message))
        assert plural is None or len(plural) == len(forms), message
        assert all(form == form.strip() or form.startswith(", ") for form in forms), message


@pytest.mark.parametrize("path", CATALOGUES, ids=lambda path: path.stem)
def test_a_catalogue_is_well_formed(path: Path) -> None:
    with path.open("rb") as file:
        catalogue = read_po(file, locale=path.stem)
    said = [(entry.context, entry.id if isinstance(entry.id, str) else entry.id[0]) for entry in catalogue if entry.id]
    assert len(said) == len(set(said))
    assert not [entry.id for entry in catalogue if entry.id and entry.fuzzy]


@pytest.mark.parametrize(
    ("language", "sentences"),
    [
        (
            "de",
            [
                "Samstag, 17. Februar 2024",
                "seit den 1990er-Jahren",
                "bis in die 1990er-Jahre",
                "vom 7. bis 11. Oktober 2019",
                "19. Jahrhundert",
            ],
        ),
        (
            "es",
            ["sábado 17 de febrero de 2024", "desde los años 1990", "hasta los años 1990", "del 7 al 11 de octubre de 2019", "siglo XIX"],
        ),
    ],
)
def test_dates_in_german_and_spanish(language: str, sentences: list[str]) -> None:
    day = date(2024, 2, 17)
    assert [
        date_in_words(day, day, "day", False, language),
        date_in_words(date(1990, 1, 1), None, "decade", False, language),
        date_in_words(None, date(1999, 12, 31), "decade", False, language),
        date_in_words(date(2019, 10, 7), date(2019, 10, 11), "interval", False, language),
        date_in_words(date(1801, 1, 1), date(1900, 12, 31), "century", False, language),
    ] == sentences


def test_plurals() -> None:
    french = Translator("fr", {("", "{n} event"): ("{n} événement", "{n} événements")}, lambda number: int(number > 1))
    assert [french.ngettext("{n} event", "{n} events", n).format(n=n) for n in (0, 1, 2)] == ["0 événement", "1 événement", "2 événements"]
    english = translator("en")
    assert [english.ngettext("{n} event", "{n} events", n).format(n=n) for n in (0, 1, 2)] == ["0 events", "1 event", "2 events"]


def test_regions_and_unknown_codes() -> None:
    assert base("pt_BR") == "pt"
    assert locale("zz").language == "en"
    assert locale(None).language == "en"


@pytest.mark.parametrize(
    ("edtf", "start", "end", "words"),
    [
        ("2019/..", date(2019, 1, 1), None, "since 2019"),
        ("2020-03/..", date(2020, 3, 1), None, "since March 2020"),
        ("../2023-06-10", None, date(2023, 6, 10), "until Saturday 10 June 2023"),
        ("../2030", None, date(2030, 12, 31), "until 2030"),
        ("2022-05-05~/..", date(2022, 5, 5), None, "since about May 2022"),
    ],
)
def test_an_open_interval_is_as_precise_as_its_edtf(edtf: str, start: date | None, end: date | None, words: str) -> None:
    row = SimpleNamespace(
        start=start and datetime.combine(start, time.min), end=end and datetime.combine(end, time.min),
        edtf=edtf, grain="interval", approximate="~" in edtf,
    )  # fmt: skip
    assert words_for(row, "en") == words
