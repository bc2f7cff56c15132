"""One name for one actor across documents, and no more than the catalogue, handles and full names allow."""

import pandas as pd
import pytest

from timeline import frame as frames
from timeline.actors import across, catalogue
from timeline.actors.cast import Actor
from timeline.actors.catalogue import Entry
from timeline.document import Document
from timeline.extraction import agreed, extract, parse

UN = Entry("ONU", "organisation", ("Nations unies",), names=(("en", "United Nations"), ("de", "Vereinte Nationen")))
KNOWN = catalogue.compile_entries([UN])

FRENCH = Document("L’ONU a condamné l’attaque le 3 mars 2021. Lise Hamon (@lhamon) a démissionné le 5 mars 2021.", language="fr")
ENGLISH = Document("The United Nations met on 4 March 2021. Paul Hamon left on 8 March 2021. @lhamon spoke on 9 March 2021.", language="en")
AGAIN = Document("The United Nations met on 6 April 2021.", language="en")


def one_name(*casts: tuple[Actor, ...]) -> dict[str, str]:
    register = across.Register()
    for actors in casts:
        register.enter("fr", actors)
    return register.one_name(KNOWN)


def test_the_catalogues_actor_has_one_name_in_the_language_of_most() -> None:
    for documents, wanted in (([FRENCH, ENGLISH, AGAIN], "United Nations"), ([FRENCH], "ONU"), ([ENGLISH], "United Nations")):
        found = {name for listed in extract(documents, catalogue=KNOWN)["actors"] for name in listed}
        assert found & {"ONU", "United Nations"} == {wanted}


def test_a_handle_is_the_name_that_another_document_gives_it() -> None:
    frame = extract([FRENCH, ENGLISH], catalogue=KNOWN)
    by_day = {str(start.date()): listed for start, listed in zip(frame["start"], frame["actors"], strict=True)}
    assert by_day["2021-03-09"] == ["Lise Hamon"]
    assert by_day["2021-03-08"] == ["Paul Hamon"]


def test_a_handle_that_two_names_claim_stays_itself() -> None:
    owners = [(Actor(name, aliases=("@h",)),) for name in ("Lise Hamon", "Luc Hamon", "@h")]
    assert one_name(*owners) == {}


def test_full_names_in_two_spellings_are_one_and_surnames_are_not() -> None:
    accented, plain = Actor("Édouard Brel"), Actor("Edouard Brel")
    assert one_name((accented,), (plain, Actor("Brel")), (accented, Actor("Brél"))) == {"Edouard Brel": "Édouard Brel"}


def test_documents_keep_their_mentions_under_the_agreed_name() -> None:
    parsed = agreed([parse(FRENCH, KNOWN), parse(ENGLISH, KNOWN), parse(AGAIN, KNOWN)], KNOWN)
    assert "United Nations" in [actor.name for actor in parsed[0].cast.actors]
    for one in parsed:
        assert {mention.actor for mention in one.cast.mentions} <= {actor.name for actor in one.cast.actors}


def test_what_is_never_an_actor_is_none_in_any_document() -> None:
    quiet = catalogue.compile_entries([UN, Entry("Rien", never=("ONU", "Paul Hamon"))])
    found = {name for listed in extract([FRENCH, ENGLISH], catalogue=quiet)["actors"] for name in listed}
    assert "Paul Hamon" not in found


def test_documents_that_come_one_by_one_give_the_same_frame(monkeypatch: pytest.MonkeyPatch) -> None:
    documents, steps = [FRENCH, ENGLISH, AGAIN], []
    whole = extract(documents, catalogue=KNOWN, progress=lambda done, total: steps.append((done, total)))
    monkeypatch.setattr(frames, "_AT_ONCE", 1)
    streamed = extract(iter(documents), catalogue=KNOWN, progress=lambda done, total: steps.append((done, total)))
    pd.testing.assert_frame_equal(streamed, whole)
    assert steps == [(1, 3), (2, 3), (3, 3), (1, None), (2, None), (3, None)]
