"""`timeline workspace` and `timeline corrections`, as a reader types them."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from pathlib import Path

import pandas as pd
import pytest
import streamlit as st

import timeline
from tests.test_cli import rows, run  # noqa: F401  (a fixture)
from timeline.actors.catalogue import Entry
from timeline.corrections import files, making
from timeline.document import Document
from timeline.page import refreshing
from timeline.page.desk import Desk
from timeline.page.served import Served
from timeline.page.session import Session
from timeline.page.speech import spoken
from timeline.reading import frames
from timeline.span import Span
from timeline.workspace.store import Workspace

TEXT = "Nordlys unveiled Aria on 15 February 2024. Ada Lindt founded Nordlys in July 2019.\n"
NOW = datetime(2024, 3, 2, 10, tzinfo=UTC)


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A workspace with an article in it, of which an event was corrected and another deleted."""
    (tmp_path / "aria.txt").write_text(TEXT)
    place = tmp_path / "work.timeline"
    (document,) = timeline.read(tmp_path / "aria.txt")
    founded, unveiled = timeline.extract(document).to_dict("records")
    with Workspace.open(place) as workspace:
        workspace.add([document])
        workspace.correct(making.changed(unveiled, {"title": "Aria\tis out"}, document.text, made=NOW, by="Me", why="I\nwas\x1bthere"))
        workspace.correct(making.deleted(founded, document.text, made=NOW))
        workspace.correct(making.renamed("Nordlys", "Nordlys AS", made=NOW))
    return place


def test_articles_are_kept(run, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]  # noqa: F811
    (tmp_path / "a.txt").write_text(TEXT)
    (tmp_path / "b.txt").write_text("The lake opened on 3 May 2020.\n")
    added = run("workspace", "add", "a.txt", "b.txt", "--published", "2024-02-20", "--workspace", "w.timeline")
    assert (added.code, added.out, added.err) == (0, "", "timeline: 2 new, 0 changed, 0 as before\n")
    (tmp_path / "a.txt").write_text(TEXT + "It was cold.\n")
    assert "0 new, 1 changed, 1 as before" in run("workspace", "add", "a.txt", "b.txt", "--workspace", "w.timeline").err
    listed = run("workspace", "list", "--workspace", "w.timeline").out.splitlines()
    assert [line.split("\t")[3] for line in listed] == ["a.txt", "b.txt"]
    id = listed[1].split("\t")[0]
    assert run("workspace", "remove", id, "--workspace", "w.timeline").code == 0
    assert "no such article" in run("workspace", "remove", id, "--workspace", "w.timeline").err
    assert "articles: 1" in run("workspace", "info", "--workspace", "w.timeline").out
    assert run("workspace", "backup", "copy.timeline", "--workspace", "w.timeline").code == 0
    assert run("workspace", "backup", "copy.timeline", "--workspace", "w.timeline").code == 2
    assert "articles: 1" in run("workspace", "info", "--workspace", "copy.timeline").out


def test_the_default_workspace(run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:  # type: ignore[no-untyped-def]  # noqa: F811
    monkeypatch.setenv("TIMELINE_WORKSPACE", str(tmp_path / "mine.timeline"))
    assert run("workspace", "info").err == "timeline: mine.timeline: no such workspace\n"
    (tmp_path / "a.txt").write_text(TEXT)
    assert run("workspace", "add", "a.txt").code == 0
    assert run("workspace", "info").out.startswith(str(tmp_path / "mine.timeline"))


def test_corrections_are_listed(run, place: Path) -> None:  # type: ignore[no-untyped-def]  # noqa: F811
    lines = run("corrections", "list", "--workspace", str(place)).out.splitlines()
    assert [line.split("\t")[1] for line in lines] == ["set", "delete", "rename"]
    assert lines[0].split("\t")[2:] == [
        "title: Nordlys unveiled Aria → Aria is out", "“Nordlys unveiled Aria on 15 February 2024.”", "Me · I was\x1bthere",
    ]  # fmt: skip
    assert run("corrections", "list", "--orphans", "--workspace", str(place)).out == ""
    with Workspace.open(place) as workspace:
        (kept,) = workspace.documents()
        workspace.update(Document("Nothing of it is left.", id=kept.document.id))
    orphans = run("corrections", "list", "--orphans", "--workspace", str(place)).out.splitlines()
    assert [line.split("\t")[1] for line in orphans] == ["set", "delete"]


def test_corrections_go_from_one_workspace_to_another(run, place: Path, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]  # noqa: F811
    assert run("corrections", "export", "-o", "c.json", "--workspace", str(place)).code == 0
    data = (tmp_path / "c.json").read_text("utf-8")
    assert json.loads(run("corrections", "export", "--workspace", str(place)).out) == json.loads(data)
    assert len(files.loads(data)) == 3
    other = ("--workspace", "other.timeline")
    assert run("corrections", "import", "c.json", *other).err == "timeline: 3 of 3 corrections are new\n"
    assert run("corrections", "import", "c.json", *other).err == "timeline: 0 of 3 corrections are new\n"
    plain, corrected = (rows(run("extract", "aria.txt", *options).out) for options in ((), other))
    assert [row["title"] for row in plain] == ["Ada Lindt founded Nordlys", "Nordlys unveiled Aria"]
    assert [(row["title"], row["actors"]) for row in corrected] == [("Aria is out", "Nordlys AS; Aria")]
    assert run("corrections", "export", "-o", "no/such/place.json", *other).code == 2
    (tmp_path / "bad.json").write_bytes(b"\xff\xfe{")
    for name in ("bad.json", "aria.txt", "missing.json"):
        failed = run("corrections", "import", name, *other)
        assert (failed.code, failed.err.count("\n")) == (2, 1)
        assert name in failed.err


def test_the_same_article_under_another_id(run, place: Path, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]  # noqa: F811
    run("corrections", "export", "-o", "c.json", "--workspace", str(place))
    own = Document(TEXT, id="my-own-id")
    with Workspace.open(tmp_path / "other.timeline") as other:
        other.add([own])
        read = files.read((tmp_path / "c.json").read_text("utf-8"), "c.json")
        merged = other.merge(read.corrections, read.origins)
        assert {document for one in merged for document in one.documents} == {"my-own-id"}
        assert other.merge(read.corrections, read.origins) == ()
        assert len(other) == 1


def test_an_article_that_comes_after_its_corrections(place: Path, tmp_path: Path) -> None:
    with Workspace.open(place) as workspace:
        id = workspace.documents()[0].document.id
        workspace.add([Document(TEXT + "It rained.", source="aria.txt")])
        found = workspace.corrections()
        origins = workspace.origins(found)
    with Workspace.open(None) as other:
        other.merge(found, origins)
        assert other.documents() == ()
        assert other.add([Document(TEXT + "It rained.", source="rain.txt")]).new == (id,)
        assert other.documents()[0].document.text.endswith("rained.")


def test_days_that_a_reader_gave_count(run, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]  # noqa: F811
    (tmp_path / "a.txt").write_text("Ada Lindt opened the school yesterday.\n")
    run("workspace", "add", "a.txt", "--workspace", "w.timeline")
    with Workspace.open(tmp_path / "w.timeline") as workspace:
        workspace.publish(workspace.documents()[0].document.id, datetime(2020, 5, 5, tzinfo=UTC).date())
    assert [row["edtf"] for row in rows(run("extract", "a.txt", "--workspace", "w.timeline").out)] == ["2020-05-04"]


def test_the_command_has_the_events_that_the_page_has(run, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]  # noqa: F811
    """Corrections, renamed actors, actors made known, days that readers gave, and events that several articles tell."""
    texts = (
        "Veltrix bought the chip maker Ondal on Tuesday. The mayor of Larsund thanked Mira Sund in 2019. Zor met Ada Lindt on 3 May 2020.",
        "Chip maker Ondal was acquired by Veltrix on 2 March 2021, the two companies said. Ada Lindt left Zor Group in 2022.",
        "Yesterday Mira Sund opened the bridge.",
    )
    first, second, third = (Document(text, language="en", source=f"{n}.txt") for n, text in enumerate(texts))
    place = tmp_path / "w.timeline"
    with Workspace.open(place) as workspace:
        workspace.add([first, second, third])
        workspace.publish(first.id, date(2021, 3, 4))
        workspace.publish(third.id, date(2020, 5, 5))
        workspace.add_entries([Entry("Zor Group", "organisation", aliases=("Zor",))])
        row = timeline.extract(second).to_dict("records")[-1]
        workspace.correct(making.changed(row, {"title": "Lindt leaves", "tags": ["people"]}, second.text, made=NOW))
        workspace.correct(making.renamed("Mira Sund", "M. Sund", made=NOW))
        workspace.correct(making.added(third, Span(10, 37), None, {"title": "A bridge"}, made=NOW))
    desk = Desk(Workspace.open(place), Served(workspace=str(place)))
    session = Session(desk=desk)
    refreshing.refresh(session, st.empty(), spoken("en"))
    page = session.frame
    assert page is not None
    assert page["other_documents"].map(any).sum() == 1
    assert {"Zor Group", "M. Sund"} <= set(page["actors"].explode())
    for options in ((), ("--processes", "2")):
        assert run("extract", "--workspace", str(place), "-o", "out.parquet", *options).code == 0
        pd.testing.assert_frame_equal(frames.events(tmp_path / "out.parquet"), page, check_categorical=False)
    for document in (first, second, third):
        (tmp_path / str(document.source)).write_text(document.text)
    assert run("extract", "0.txt", "1.txt", "2.txt", "--workspace", str(place), "-o", "named.parquet").code == 0
    pd.testing.assert_frame_equal(frames.events(tmp_path / "named.parquet"), page, check_categorical=False)
    apart = rows(run("extract", "--workspace", str(place), "--no-merge").out)
    assert len(apart) == len(page) + 1


def test_a_workspace_without_articles_and_nothing_named(run, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]  # noqa: F811
    Workspace.open(tmp_path / "w.timeline").close()
    assert run("extract", "--workspace", "w.timeline").err == "timeline: w.timeline: there are no articles in this workspace\n"
    assert run("extract").err == "timeline: nothing to read: name a file, a folder or an address, or a --workspace that has articles\n"
    assert "--language is for articles that are named" in run("extract", "--workspace", "w.timeline", "--language", "fr").err


def test_orphans_in_articles_as_they_are_now(run, place: Path, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]  # noqa: F811
    changed = ("corrections", "list", "--orphans", "--workspace", str(place), "aria.txt")
    assert run(*changed).out == ""
    (tmp_path / "aria.txt").write_text(TEXT.replace("Nordlys unveiled Aria on 15 February 2024.", "It rained."))
    told = run("extract", "aria.txt", "--workspace", str(place))
    assert told.err == "timeline: 1 correction has lost its words: see timeline corrections list --orphans PATH…\n"
    assert [line.split("\t")[1] for line in run(*changed).out.splitlines()] == ["set"]
    assert run(*changed[:-1]).out == ""  # the workspace has the text as it was
    assert "only looked into with --orphans" in run("corrections", "list", "aria.txt", "--workspace", str(place)).err
