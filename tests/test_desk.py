"""What lies open on the page, how it is kept, and how it becomes the frame."""

from __future__ import annotations

import os
import signal
import subprocess
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
import streamlit
from hypothesis import given
from hypothesis import strategies as st

import timeline
from timeline.actors import catalogue
from timeline.corrections import making
from timeline.corrections.applying import apply
from timeline.document import Document
from timeline.errors import TimelineError
from timeline.extraction import extract, parse
from timeline.frame import COLUMNS
from timeline.page import changing, dating, findings, refreshing, workers
from timeline.page.composing import compose, gathered, groups
from timeline.page.correcting import spoken
from timeline.page.desk import Desk
from timeline.page.served import Served
from timeline.page.session import Session
from timeline.page.speech import Words
from timeline.page.worker import Comparison, Task
from timeline.workspace.store import Workspace

ONE = Document("Mira Sund won the Vega Prize on 9 May 2021. The prize was founded in 1980.", language="en", title="One")
TWO = Document("The Vega Prize of 9 May 2021 went to Mira Sund. It rained.", language="en", title="Two")
NOW = datetime(2024, 2, 19, 10, tzinfo=UTC)


@given(st.text(max_size=300))
def test_findings_survive_json(text: str) -> None:
    found = findings.found(parse(Document(text + " It opened on 3 May 2021.", language="en")))
    assert findings.loads(findings.dumps(found)) == found


@pytest.mark.parametrize("blob", [b"", b"[]", b"{}", b"\xff", b'{"rows": [[1]]}', b'{"language": 1}'])
def test_findings_that_are_none_are_found_anew(blob: bytes) -> None:
    assert findings.loads(blob) is None


def test_the_key_says_all_that_findings_depend_on() -> None:
    keys = {
        findings.key(document, names)
        for document in (ONE, TWO, Document(ONE.text, language="fr"), Document(ONE.text, language="en", published=date(2024, 1, 1)))
        for names in ("a", "b")
    }
    assert len(keys) == 8


def test_composing_is_extracting() -> None:
    known = catalogue.load()
    read = [(found.settle(document), found) for document in (ONE, TWO) for found in [findings.found(parse(document))]]
    applied = apply(gathered(read, known), (), {})
    frame = compose(applied, groups(applied)).frame
    assert list(frame.columns) == list(COLUMNS)
    assert len(extract([ONE, TWO])) == len(applied.frame)
    made = making.merged([row for row in applied.frame.to_dict("records") if row["edtf"] == "2021-05-09"], {}, made=NOW)
    applied = apply(applied.frame, [made], {})
    assert list(compose(applied, ()).frame["other_documents"].map(any)).count(True) == 1
    apart = making.separated([row for row in extract([ONE, TWO]).to_dict("records") if row["edtf"] == "2021-05-09"], {}, made=NOW)
    stale = groups(applied)
    applied = apply(gathered(read, known), [made, apart], {})
    assert not compose(applied, stale).frame["other_documents"].map(any).any()  # what was found before they were kept apart


@pytest.mark.parametrize(
    ("typed", "language", "edtf"),
    [
        ("3 mai 2021", "fr", "2021-05-03"),
        ("vers 2012", "fr", "2012~"),
        ("du 3 au 5 mai 2021", "fr", "2021-05-03/2021-05-05"),
        ("hier", "fr", "2024-02-17"),
        ("03.05.2021", "de", "2021-05-03"),
        ("Frühjahr 1989", "de", "1989-21"),
        ("3 de mayo de 2021", "es", "2021-05-03"),
        ("May 3, 2021", "fr", "2021-05-03"),
        ("the 1990s", "en", "199X"),
        ("2012/..", "en", "2012/.."),
        ("since 2012", "en", "2012/.."),
        ("depuis 2012", "fr", "2012/.."),
        ("seit 2012", "de", "2012/.."),
        ("desde mayo de 2012", "es", "2012-05/.."),
        ("depuis ~ fév. 2023", "fr", "2023-02~/.."),
        ("depuis février 2023 environ", "fr", "2023-02~/.."),
        ("since yesterday", "en", "2024-02-17/.."),
        ("jusqu’en 2012", "fr", "../2012"),
        ("bis zum 3. Mai 2021", "de", "../2021-05-03"),
        ("2012 environ", "fr", "2012~"),
        ("from 3 May 2021 to 5 May 2021", "en", "2021-05-03/2021-05-05"),
        ("  ", "en", ""),
    ],
)
def test_a_date_is_typed_in_words_or_as_edtf(typed: str, language: str, edtf: str) -> None:
    assert dating.read(typed, (language,), date(2024, 2, 18)) == edtf


def test_what_was_typed_is_said_as_precisely_as_it_was() -> None:
    assert spoken("2012/..", Words("fr")) == "depuis 2012"
    assert spoken("../2021-05", Words("en")) == "until May 2021"
    assert spoken("2021-05-03T09:42", Words("en")) == "Monday 3 May 2021 at 09:42"


@pytest.mark.parametrize(
    "typed", ["31 février 2021", "2021-02-31", "blah", "99/99/2020", "3 May 2021 and 4 June 2022", "x" * 5000, "1/2/3/4"]
)
def test_what_is_no_date_is_said(typed: str) -> None:
    with pytest.raises(TimelineError):
        dating.read(typed, ("fr", "en"))


def test_a_process_that_dies_takes_one_article_with_it() -> None:
    crew = workers.Workers(1)
    assert len(crew.submit(Task(ONE)).result(60).rows) == 2
    slow = crew.submit(Task(Document("The harbour opened on 3 May 2021. " * 20_000, title="Slow")))
    children = subprocess.run(
        ["pgrep", "-P", str(os.getpid()), "-f", "timeline.page.worker"], capture_output=True, text=True
    ).stdout.split()
    for child in children:
        os.kill(int(child), signal.SIGKILL)
    with pytest.raises(TimelineError, match="Slow"):
        slow.result(60)
    assert len(crew.submit(Task(TWO)).result(60).rows) >= 1
    assert crew.submit(Comparison(apply(extract([ONE, TWO]), (), {}))).result(60) == groups(apply(extract([ONE, TWO]), (), {}))


def test_the_desk_shows_what_is_kept_and_what_is_served(tmp_path: Path) -> None:
    place = tmp_path / "kept.timeline"
    (tmp_path / "served.txt").write_text(TWO.text, encoding="utf-8")
    desk = Desk(Workspace.open(place), Served())
    assert desk.look() is desk.look()
    assert desk.add([ONE], date(2024, 1, 1)) == (ONE.id,)
    with pytest.raises(TimelineError, match="already"):
        desk.add([ONE], None)
    assert [(one.document.id, one.published) for one in desk.look().articles] == [(ONE.id, date(2024, 1, 1))]
    alone = Desk(Workspace.open(place), Served((str(tmp_path / "served.txt"),)))
    assert [one.document.text for one in alone.look().articles] == [TWO.text]  # the workspace's own stay in their drawer
    third = Document("The ferry sank in 1999.", language="en")
    alone.add([third], None)
    assert [one.document.text for one in alone.look().articles] == [TWO.text, third.text]
    assert [one.document.text for one in desk.look().articles] == [ONE.text, third.text]  # kept all the same
    assert not alone.owns(alone.look().articles[0].document.id)
    assert alone.owns(third.id)


def test_a_correction_finds_its_article_when_it_is_served_again_with_another_text(tmp_path: Path) -> None:
    file, place = tmp_path / "served.txt", tmp_path / "kept.timeline"
    file.write_text(ONE.text, encoding="utf-8")
    desk = Desk(Workspace.open(place), Served((str(file),)))
    document = desk.look().articles[0].document
    row = extract(document).iloc[0].to_dict()
    desk.correct(making.changed(row, {"title": "Mine"}, document.text, made=NOW), {document.id: document})
    file.write_text("A line before. " + ONE.text, encoding="utf-8")
    assert desk.read_again() == (0, 1)
    again = Desk(Workspace.open(place), Served((str(file),))).look()
    assert again.articles[0].document.id == document.id
    applied = apply(extract(again.articles[0].document), again.corrections, {document.id: again.articles[0].document.text})
    assert "Mine" in set(applied.frame["title"])


def test_nothing_is_changed_on_a_page_to_look_at(tmp_path: Path) -> None:
    desk = Desk(Workspace.open(None, read_only=True), Served(read_only=True))
    for change in (lambda: desk.add([ONE], None), lambda: desk.workspace.undo(), lambda: desk.workspace.set_setting("by", "x")):
        with pytest.raises(TimelineError):
            change()
    assert desk.look().articles == ()


def test_what_is_served_goes_through_the_environment() -> None:
    served = Served(("a.txt",), date(2024, 2, 18), ("c.toml",), "w.timeline", True)
    assert Served.of(served.environment()) == served
    assert Served.of({}) == Served()


def test_each_reader_signs_with_their_own_name(tmp_path: Path) -> None:
    desk = Desk(Workspace.open(tmp_path / "kept.timeline"), Served())
    one, other = Session(desk=desk), Session(desk=desk)
    changing.sign(one, "Ines")
    assert changing.name(other) == "Ines"  # offered, and mostly right: few share a computer
    changing.sign(other, "Jon")
    made = [changing.keep(who, lambda at, by: making.renamed("A", "B", made=at, by=by)) for who in (one, other, Session(desk=desk))]
    assert [correction.by for correction in made] == ["Ines", "Jon", "Jon"]


def test_a_day_of_publication_is_kept_wherever_the_article_lies(tmp_path: Path) -> None:
    file, place = tmp_path / "served.txt", tmp_path / "kept.timeline"
    file.write_text(ONE.text, encoding="utf-8")
    for day in (date(2024, 1, 1), None):
        desk = Desk(Workspace.open(place), Served((str(file),), published=date(2020, 5, 5)))
        desk.publish(desk.look().articles[0].document, day)
        again = Desk(Workspace.open(place), Served((str(file),), published=date(2020, 5, 5)))
        assert [one.published for one in again.look().articles] == [day or date(2020, 5, 5)]
        assert len(again.workspace) == 0  # its text is not among the workspace's own articles


def test_events_opened_without_their_articles_are_corrected_where_the_words_are_the_same(tmp_path: Path) -> None:
    timeline.write(extract([ONE, TWO]), tmp_path / "events.parquet")
    desk = Desk(Workspace.open(tmp_path / "kept.timeline"), Served((str(tmp_path / "events.parquet"),)))
    row = extract(ONE).iloc[-1].to_dict()
    desk.correct(making.changed(row, {"title": "Mine"}, ONE.text, made=NOW), {ONE.id: ONE})
    session = Session(desk=desk)
    refreshing.refresh(session, streamlit.empty(), Words("en"))
    assert session.frame is not None
    assert list(session.frame["title"]).count("Mine") == 1
    assert "without its article" in changing.hindered(session, Words("en"))


def test_actors_keep_their_colours_when_an_event_is_taken_apart() -> None:
    sold = "Abe Lind sold the ship Ora on 5 May 2021."  # of the second and third article nothing else is told
    texts = f"Bob Zed opened the pier in 1960. {sold} Bob Zed left in 1970.", f"It rained. {sold}", f"It was cold. {sold}"
    documents = [Document(text, language="en") for text in texts]
    session = Session()
    session.frame = extract(documents, merge=True)
    before, order = dict(session.events.numbers), list(session.events.actors)
    session.frame = extract(documents)
    assert list(session.events.actors) != order
    assert dict(session.events.numbers) == before
