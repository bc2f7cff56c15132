"""Events: one for each dated fact, with the words that prove it."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline import extract
from timeline.document import Document
from timeline.events.event import Event, event_id
from timeline.extraction import parse
from timeline.frame import COLUMNS
from timeline.span import Span

MONDAY = date(2024, 3, 18)


def events(text: str, language: str = "en", published: date | None = MONDAY) -> tuple[Event, ...]:
    return parse(Document(text, language=language, published=published)).events


def test_two_facts_in_one_sentence_are_two_events() -> None:
    text = "Ada Poe founded Acme Robotics in 2009, and last year Bob Quint joined Zenith Labs."
    first, second = events(text)
    assert (first.actors, second.actors) == (("Ada Poe", "Acme Robotics"), ("Bob Quint", "Zenith Labs"))
    assert first.excerpt == second.excerpt == Span(0, len(text))
    assert first.timex is not None
    assert first.timex.edtf == "2009"
    assert second.timex is not None
    assert second.timex.edtf == "2023"


def test_two_wordings_of_one_date_are_one_event() -> None:
    (event,) = events("C’est Acme qui l’avait envoyée à Lyon vingt ans plus tôt, en 2004.", "fr")
    assert event.timex is not None
    assert event.timex.edtf == "2004"


def test_a_range_is_one_event() -> None:
    (event,) = events("Acme Robotics ran the plant between 2014 and 2019.")
    assert event.timex is not None
    assert event.timex.edtf == "2014/2019"


def test_a_quoted_post_is_an_event_of_its_author() -> None:
    text = "Ana Roux a réagi.\nJe pars demain, après dix ans.\n– Ana Roux (@anaroux) 16 mars 2024\nElle est partie."
    inside, post = sorted(events(text, "fr"), key=lambda event: len(event.excerpt))
    assert post.excerpt.of(text) == "Je pars demain, après dix ans.\n– Ana Roux (@anaroux) 16 mars 2024"
    assert post.actors == ("Ana Roux",)
    assert post.title == "Ana Roux\u00a0: «\u00a0Je pars demain, après dix ans\u00a0»"
    assert inside.timex is not None
    assert inside.timex.first == date(2024, 3, 17), "counted from the post, not from the article"


def test_a_clause_that_lost_its_subject_gets_it_back() -> None:
    text = "Ada Poe, who ran Acme Robotics between 2014 and 2019, became its face after the bot was released on 30 November 2022."
    ran, _ = events(text)
    assert ran.title == "Ada Poe ran Acme Robotics"
    assert ran.actors == ("Ada Poe", "Acme Robotics")


@pytest.mark.parametrize(
    ("text", "language", "why"),
    [
        ("The bridge reopens in June\nThe mayor of the town spoke to the reporters for an hour about it.", "en", "a headline"),
        ("Publié le 9 janvier 2020\nLe pont est beau.", "fr", "a dateline"),
        ("Sam Altman may march for ten minutes; he is 38 and won 3-2.", "en", "traps"),
        ("Recently it rained.", "en", "a vague word"),
        ("Il a joué pendant deux heures.", "fr", "a duration"),
        ("", "fr", "nothing"),
    ],
)
def test_no_event(text: str, language: str, why: str) -> None:
    assert events(text, language) == (), why


def test_without_a_publication_date_relative_dates_are_undated() -> None:
    (event,) = events("Ada Poe resigned on Thursday.", published=None)
    assert event.timex is None


def test_the_same_words_have_the_same_id() -> None:
    text = "Ada Poe resigned on 3 May 2021."
    assert [event.id for event in events(text)] == [event.id for event in events(text)]
    assert event_id("a", Span(0, 1), Span(0, 2)) != event_id("b", Span(0, 1), Span(0, 2))


def test_no_events_is_an_empty_frame_with_all_columns() -> None:
    frame = extract("Nothing here.")
    assert list(frame.columns) == list(COLUMNS)
    assert len(frame) == 0


def test_the_frame_is_in_order_of_time() -> None:
    frame = extract(Document("It opened on 3 May 2021. It was planned in 1998.", language="en"))
    assert frame["edtf"].tolist()[:2] == ["1998", "2021-05-03"]
    assert frame["importance"].max() == 1.0


WORDS = st.sampled_from(
    (
        "Ada Poe said on Monday that, in 2009 and « le 3 mai 2021 » hier – samedi\n@ada (@ada) depuis 2012; l’année dernière 🙂"
        " \u00a0 İ ﬁ . ! “ ” $"
    ).split(" ")
)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.one_of(WORDS, st.text(max_size=8)), max_size=30).map(" ".join), st.sampled_from(["fr", "en", "de", None]))
def test_every_claim_quotes_the_text(text: str, language: str | None) -> None:
    document = Document(text, language=language, published=MONDAY)
    frame = extract(document)
    for row in frame.itertuples():
        assert row.excerpt == document.text[row.excerpt_start : row.excerpt_end]
        assert row.date_text == document.text[row.date_start : row.date_end]
        assert row.excerpt_start <= row.date_start < row.date_end <= row.excerpt_end
        assert 0 < len(row.title) <= 90


@pytest.mark.parametrize(
    ("text", "language", "titles"),
    [
        ("Ana Roux a publié une note en mars, et compte la finir en juin.", "fr", ["Ana Roux a publié une note", "Ana Roux compte la finir"]),
        ("Ana Roux a quitté Lyon en 2012, puis rejoint Acme en 2014.", "fr", ["Ana Roux a quitté Lyon", "Ana Roux rejoint Acme"]),
        ("Ana Roux critique Acme depuis 2012, et en 2014 le patron de Zenith a cédé.", "fr", ["Ana Roux critique Acme", "Le patron de Zenith a cédé"]),
        ("Les travaux doivent débuter en mars 2025 et durer jusqu’en 2027.", "fr", ["Les travaux doivent débuter", "Les travaux doivent durer jusqu’en 2027"]),
        ("Ana Roux, maire depuis 2021, n’a pas répondu hier.", "fr", ["Ana Roux, maire", "Ana Roux n’a pas répondu"]),
        ("En 1944 le pont a sauté, rappelle Paul Roux, auteur en 2011 d’un livre.", "fr", ["Le pont a sauté", "Paul Roux, auteur d’un livre"]),
        ("Le conseil a acheté le canal de Frévin, fermé aux bateaux depuis 1997.", "fr", ["Le canal de Frévin fermé aux bateaux"]),
        ("Ada Poe joined Acme Robotics in 2005, moved to Zenith Labs in 2007 and retired in 2015.", "en",
         ["Ada Poe joined Acme Robotics", "Ada Poe moved to Zenith Labs", "Ada Poe retired"]),
        ("Créée en 2012, Acme Robotique vend des bras.", "fr", ["Acme Robotique créée"]),
        ("Ada Poe had founded Acme Robotics in 2012 and sold it in 2014.", "en", ["Ada Poe had founded Acme Robotics", "Ada Poe sold it"]),
        ("The 1990s belonged to Acme Robotics.", "en", ["The 1990s belonged to Acme Robotics"]),
        ("Acme Robotics, launched in 2012, closed in 2014.", "en", ["Acme Robotics launched", "Acme Robotics closed"]),
    ],
)  # fmt: skip
def test_titles_have_their_subject(text: str, language: str, titles: list[str]) -> None:
    assert [event.title for event in events(text, language)] == titles


def test_what_happened_did_not_happen_after_the_text_was_written() -> None:
    met, back = events("The board met Ada Poe on 16 March 2024. Four days after the vote she had her job back.")
    assert met.timex is not None
    assert back.timex is None, "counted from the meeting it would be two days after publication"
