"""Why an event is what it is: each decision leads back to words of the text."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.document import Document
from timeline.explaining import TOPICS, explain, told
from timeline.extraction import parse

ARTICLE = (
    "In 2022 Ada Poe opened a workshop. On 12 June Poe sold it to Bob Quint. Three days later Poe retired for two hours a week.\n"
    "Bob Quint will close the workshop in May. He has run it since 2021. Bob Quint did not pay on Friday."
)


def said(text: str, number: int, topic: str, language: str = "en", published: date | None = date(2024, 3, 18)) -> str:
    parsed = parse(Document(text, language="en", published=published))
    event = sorted(parsed.events, key=lambda event: event.date_span)[number]
    return " ".join(told(message, language) for point in explain(parsed, event) if point.topic == topic for message in point.said)


@pytest.mark.parametrize(
    ("number", "topic", "words"),
    [
        (0, "date", "“2022” means 2022. The text states this date."),
        (1, "date", "“12 June” means Sunday 12 June 2022. The year is carried over from “2022”."),
        (1, "date", "The words leave out: year."),
        (1, "kind", "Deal: told by “sold”."),
        (1, "actors", "“Poe” is Ada Poe: the surname of the one full name that has it."),
        (1, "actors", "Ada Poe is also called: Poe."),
        (2, "date", "It is counted from Sunday 12 June 2022, told before as “12 June”."),
        (2, "passed over", "“two hours”: how long, not when."),
        (3, "date", "Counted from the publication date, Monday 18 March 2024, which you gave."),
        (3, "date", "Its clause was read as future, which decides between the date before and the one after."),
        (3, "status", "Planned: told by “will”."),
        (4, "status", "Ongoing: its date names no end."),
        (4, "date", "It names no end."),
        (5, "status", "Denied: told by “not”."),
        (5, "importance", "how exact the date is: 0.36"),
    ],
)
def test_decisions_in_plain_words(number: int, topic: str, words: str) -> None:
    assert words in said(ARTICLE, number, topic)


def test_the_same_in_french() -> None:
    french = said(ARTICLE, 1, "date", "fr").replace("\N{NO-BREAK SPACE}", " ")
    assert french.startswith("« 12 June » : dimanche 12 juin 2022. L’année est reprise de « 2022 ».")


def test_what_is_not_known_is_said() -> None:
    assert "there is no day to count from" in said("Ada Poe resigned on Thursday.", 0, "date", published=None)
    assert said("Ada Poe met Bob Quint on 3 May 2021.", 0, "kind") == "Other: no word tells what kind of event it is."
    text = "Ada Poe was born in 1960. Ada Poe won a prize in 2009. Ada Poe left Larsund in 2012.\nAda Poe sued Bob Quint."
    parsed = parse(Document(text, language="en", published=date(2024, 3, 18)))
    (undated,) = [event for event in parsed.events if event.timex is None]
    lines = [told(message, "en") for point in explain(parsed, undated) for message in point.said]
    assert lines[:2] == [
        "The text gives no date for it.",
        "It is told as past: it had happened by Monday 18 March 2024, when the article was published.",
    ]


PIECES = st.sampled_from(
    "Ada Poe said on Monday that, in 2009 and {x} {} « le 3 mai 2021 » since 2012; Then She %s \\x1b[0m two hours".split(" ")
)


@settings(max_examples=80, deadline=None)
@given(st.lists(st.one_of(PIECES, st.text(max_size=6)), max_size=25).map(" ".join), st.sampled_from(["en", "fr"]))
def test_any_event_can_be_explained(text: str, language: str) -> None:
    parsed = parse(Document(text, language="en", published=date(2024, 3, 18)))
    for event in parsed.events:
        for point in explain(parsed, event):
            assert point.topic in TOPICS
            assert all(told(message, language) for message in point.said)
