"""One fact, one event; sentences without a date; what stands round an article."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.document import Document
from timeline.events.event import Event
from timeline.extraction import parse

MONDAY = date(2024, 3, 18)
SPEC = Path(__file__).parent / "spec"
BETWEEN = {
    "en": "The town is small and lies on a river.",
    "fr": "La ville est petite et se trouve au bord d’une rivière.",
    "de": "Die Stadt ist klein und liegt an einem Fluss.",
    "es": "La ciudad es pequeña y está junto a un río.",
    "it": "La città è piccola e si trova su un fiume.",
}


def rows(name: str) -> list[list[str]]:
    lines = (SPEC / name).read_text("utf-8").splitlines()
    return [line.split("\t") for line in lines if not line.startswith("#")]


def events(text: str, language: str = "en") -> tuple[Event, ...]:
    return parse(Document(text, language=language, published=MONDAY)).events


@pytest.mark.parametrize(("language", "one", "other", "count", "why"), rows("retold.tsv"))
def test_one_fact_told_twice_is_one_event(language: str, one: str, other: str, count: str, why: str) -> None:
    text = f"{one} {BETWEEN[language]} {other}"
    found = events(text, language)
    told = [excerpt.of(text) for event in found for excerpt in (event.excerpt, *(passage.excerpt for passage in event.others))]
    assert len(found) == int(count), why
    assert sorted(told) == sorted([one, other]), "every telling is kept"


def test_a_retelling_keeps_the_finest_date_and_all_who_take_part() -> None:
    first, second = "Acme Robotics bought Zenith Labs in June 2021.", "Acme Robotics bought Zenith Labs on 4 June 2021."
    (event,) = events(f"{first} {second}")
    assert event.timex is not None
    assert event.timex.edtf == "2021-06-04"
    assert event.excerpt.of(f"{first} {second}") == second
    assert [passage.role for passage in event.others] == ["retold"]
    assert event.others[0].date_span is not None


@pytest.mark.parametrize(
    ("language", "text", "dates"),
    [
        ("en", "On Friday the board of Acme Robotics, at its meeting of 15 March 2024, dismissed Ada Poe.", ["2024-03-15"]),
        ("en", "Ada Poe resigned on 15 March 2024 (last Friday).", ["2024-03-15"]),
        ("en", "Ada Poe resigned last year, that is in 2023.", ["2023"]),
        ("fr", "L’an dernier, en 2023 donc, Ana Roux a démissionné.", ["2023"]),
        ("fr", "Vendredi, lors de sa séance du 15 mars 2024, le conseil d’Acme a renvoyé Ana Roux.", ["2024-03-15"]),
        ("de", "Vor zwanzig Jahren, also 2004, gründete Ada Poe Zenit Labor.", ["2004"]),
        ("es", "El año pasado, es decir, en 2023, Ada Poe dimitió.", ["2023"]),
        ("it", "Vent’anni fa, nel 2004, Ada Poe fondò Zenit Labs.", ["2004"]),
        ("en", "Ada Poe was born in 1999 and moved to Lyon the same year.", ["1999", "1999"]),
        ("en", "On 3 May 2021 Ada Poe resigned; that same day Bob Quint took over.", ["2021-05-03", "2021-05-03"]),
        ("en", "Ada Poe won in Lyon in 1999 and in Paris in 1999.", ["1999", "1999"]),
        ("fr", "Ana Roux est née en 1999 et a déménagé à Lyon la même année.", ["1999", "1999"]),
        ("it", "Ada Poe nacque nel 1999 e nello stesso anno si trasferì a Lione.", ["1999", "1999"]),
    ],
)
def test_two_wordings_of_a_date_are_one_and_two_facts_of_a_day_two(language: str, text: str, dates: list[str]) -> None:
    assert [event.timex.edtf for event in events(text, language) if event.timex] == dates


@pytest.mark.parametrize(("language", "text", "expected", "why"), rows("furniture.tsv"))
def test_what_stands_round_an_article_is_no_event(language: str, text: str, expected: str, why: str) -> None:
    found = sorted(events(text.replace("\\n", "\n"), language), key=lambda event: event.date_span)
    assert (";".join(event.timex.edtf if event.timex else "?" for event in found) or "-") == expected, why


MORE = {
    "en": ("Ada Poe won a prize in 2009.", "Bob Quint was born in 1960."),
    "fr": ("Ana Roux a gagné un prix en 2009.", "Paul Rey est né en 1960."),
    "de": ("Ada Poe gewann 2009 einen Preis.", "Bob Quint wurde 1960 geboren."),
    "es": ("Ada Poe ganó un premio en 2009.", "Bob Quint nació en 1960."),
    "it": ("Ada Poe vinse un premio nel 2009.", "Bob Quint nacque nel 1960."),
}


@pytest.mark.parametrize(("language", "dated", "after", "what", "why"), rows("dateless.tsv"))
def test_sentences_without_a_date(language: str, dated: str, after: str, what: str, why: str) -> None:
    text = f"{dated} {after}\n{' '.join(MORE[language])} {BETWEEN[language]}"
    found = events(text, language)
    assert sum(event.timex is not None for event in found) == 3
    continued = [passage.excerpt.of(text) for event in found for passage in event.others if passage.role == "continued"]
    undated = [event for event in found if event.timex is None]
    assert ("continued" if continued else "undated" if undated else "nothing") == what, why
    assert {*continued, *(event.excerpt.of(text) for event in undated)} <= {after}
    for event in undated:
        assert (event.date_span.of(text), event.until, event.importance) == ("", MONDAY, 0.0)


LINES = st.sampled_from(
    [
        "Read more",
        "Lire aussi :",
        "Photo: Ada",
        "© 2021",
        "By Ann Lee",
        "Updated Monday",
        "On 3 May 2021 it met.",
        "It met on 3 May 2021",
        "",
        "- 2009",
        "»",
        "(c) x",
    ]
)


@settings(max_examples=100, deadline=None)
@given(st.lists(st.one_of(LINES, st.text(max_size=12)), max_size=12).map("\n".join))
def test_any_text_is_read(text: str) -> None:
    for event in events(text):
        assert event.excerpt.start <= event.date_span.start <= event.date_span.end <= event.excerpt.end
        assert len({event.excerpt, *(passage.excerpt for passage in event.others)}) == 1 + len(event.others)
