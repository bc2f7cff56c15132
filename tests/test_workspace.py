"""Workspaces: what is kept, under which id, by several at once, on disks that are full or cannot be written."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Thread

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.actors.catalogue import Entry
from timeline.corrections import files
from timeline.corrections.correction import Correction
from timeline.document import Document
from timeline.errors import TimelineError
from timeline.workspace import derived, places, schema
from timeline.workspace.store import Workspace

NOW = datetime(2024, 3, 1, tzinfo=UTC)
STORY = "The lake opened on 3 March 2021. The town had built a road. Many people came to swim. The mayor cut a ribbon."


def rename(id: str, made: datetime = NOW) -> Correction:
    return Correction(id, "rename", made, values={"name": "Musk", "to": f"Elon {id}"}, by="me", why="known")


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "work.timeline"


@pytest.fixture(params=["file", "memory"])
def workspace(request: pytest.FixtureRequest, place: Path) -> Iterator[Workspace]:
    with Workspace.open(place if request.param == "file" else None) as opened:
        yield opened


def kept(workspace: Workspace) -> list[Document]:
    return [one.document for one in workspace.documents()]


def test_documents_come_back_as_they_were(workspace: Workspace) -> None:
    documents = [
        Document(STORY, title="Lake", source="lake.txt", language="en", published=date(2021, 3, 4), published_from="metadata"),
        Document("a\x00b \ud800 \u202e é", title="\udcff", source="\ud800.txt", id="odd \udc80"),
        Document("One. Two.", pages=(0, 5)),
        Document("date,event\n2024-01-01,x", media="table"),
    ]
    assert workspace.add(documents).new == tuple(one.id for one in documents)
    assert kept(workspace) == documents
    assert len(workspace) == 4
    assert workspace.document("odd \udc80").document == documents[1]  # type: ignore[union-attr]
    assert workspace.document("nothing") is None
    assert workspace.add(documents).same == tuple(one.id for one in documents)


@given(st.text(), st.text(min_size=1))
def test_any_text_is_kept(text: str, id: str) -> None:
    document = Document(text, id=id)
    with Workspace.open() as workspace:
        workspace.add([document])
        assert kept(workspace) == [document]


def test_what_did_not_change_is_not_read_again(workspace: Workspace) -> None:
    workspace.add([Document(STORY, id="a"), Document("Other.", id="b")])
    before = kept(workspace)
    workspace.publish("a", date(2020, 1, 1))
    workspace.update(Document("New.", id="b"))
    after = kept(workspace)
    assert after[0] is before[0]
    assert after[1].text == "New."
    assert workspace.documents()[0].published == date(2020, 1, 1)
    workspace.remove("a")
    assert [one.id for one in kept(workspace)] == ["b"]


def test_the_day_a_reader_gives_is_kept_apart(workspace: Workspace) -> None:
    (id,) = workspace.add([Document(STORY, published=date(2021, 3, 4))]).new
    workspace.publish(id, date(2020, 1, 1))
    (one,) = workspace.documents()
    assert (one.document.published, one.published, one.settled().published) == (date(2021, 3, 4), date(2020, 1, 1), date(2020, 1, 1))
    workspace.publish(id, None)
    assert workspace.documents()[0].settled().published == date(2021, 3, 4)


def test_a_file_that_changed_keeps_its_id(workspace: Workspace) -> None:
    old, edited = Document(STORY, source="lake.txt"), Document(STORY + " It was warm.", source="lake.txt")
    workspace.add([old])
    assert workspace.recognised([edited])[0].id == old.id
    assert workspace.add([edited]).changed == (old.id,)
    assert [(one.id, one.text) for one in kept(workspace)] == [(old.id, edited.text)]
    assert workspace.add([Document(edited.text, source="copy.txt")]).same == (old.id,)  # it is known by each text it had
    assert workspace.add([old]).changed == (old.id,)
    assert kept(workspace)[0].text == STORY


def test_another_article_under_the_same_name_is_another(workspace: Workspace) -> None:
    other = Document("Rockets flew to Mars in 2030. Nobody had expected that.", source="lake.txt")
    assert len(workspace.add([Document(STORY, source="lake.txt")]).new) == len(workspace.add([other]).new) == 1
    page, anew = Document("Old.", source="https://example.org/a"), Document("Something else.", source="https://example.org/a")
    workspace.add([page])
    assert workspace.add([anew]).changed == (page.id,)  # an address is one page, whatever it says today


def test_documents_out_of_one_file_are_told_apart(workspace: Workspace) -> None:
    lines = [Document(f"{STORY} Number {number}.", source="all.jsonl") for number in range(3)]
    assert len(workspace.add(lines).new) == 3
    assert len(workspace.add([Document(f"{STORY} Number 9.", source="all.jsonl")]).new) == 1
    assert len(workspace.add([Document(f"{STORY} {id}", source="b.jsonl", id=id) for id in ("x", "y")]).new) == 2
    assert workspace.add([Document(f"{STORY} changed", source="b.jsonl", id="x")]).changed == ("x",)


def test_what_is_removed_keeps_its_id(workspace: Workspace) -> None:
    first, second = Document(STORY, source="lake.txt"), Document(STORY + " More.", source="lake.txt")
    workspace.add([first])
    workspace.add([second])
    workspace.remove(first.id)
    assert kept(workspace) == []
    assert workspace.add([Document(second.text)]).new == (first.id,)
    assert kept(workspace)[0].text == second.text


def test_what_is_only_remembered_is_not_listed(workspace: Workspace) -> None:
    workspace.add([Document(STORY, source="lake.txt")], listed=False)
    assert kept(workspace) == []
    changed = Document(STORY + " More.", source="lake.txt")
    assert workspace.recognised([changed])[0].id == Document(STORY).id
    workspace.add([changed])
    assert kept(workspace)[0].text == changed.text


def test_update_takes_a_text(workspace: Workspace) -> None:
    workspace.add([Document(STORY)])
    workspace.update(Document("New.", title="T", id=Document(STORY).id))
    assert kept(workspace) == [Document("New.", title="T", id=Document(STORY).id)]
    with pytest.raises(TimelineError, match="not in the workspace"):
        workspace.update(Document("unknown"))


def test_actors_and_settings(workspace: Workspace) -> None:
    entry = Entry("Zoë \ud800", "person", ("Z",), ("zz",), ("X",), ("never",), (("fr", "Zoé"),), True)
    workspace.add_entries([entry, Entry("B")])
    workspace.add_entries([entry])
    assert workspace.entries() == (entry, Entry("B"))
    workspace.remove_entries("B")
    assert workspace.entries() == (entry,)
    assert workspace.setting("view", 1) == 1
    workspace.set_setting("view", {"lanes": ["actor", None]})
    assert workspace.setting("view") == {"lanes": ["actor", None]}


def test_undo_and_redo(workspace: Workspace) -> None:
    def now() -> str:
        return "".join(one.id for one in workspace.corrections())

    assert workspace.undo() is workspace.redo() is None
    for id in "abc":
        workspace.correct(rename(id))
    assert workspace.undo().id == "c" and workspace.undo().id == "b" and now() == "a"  # type: ignore[union-attr]  # noqa: PT018
    assert workspace.redo().id == "b" and now() == "ab"  # type: ignore[union-attr]  # noqa: PT018
    workspace.correct(rename("d"))
    assert workspace.redo() is None
    assert now() == "abd"
    assert workspace.undo("a").id == "a" and now() == "bd"  # type: ignore[union-attr]  # noqa: PT018
    assert workspace.redo().id == "a" and now() == "abd"  # type: ignore[union-attr]  # noqa: PT018
    assert workspace.redo("c").id == "c" and now() == "abcd"  # type: ignore[union-attr]  # noqa: PT018
    assert "".join(step.correction.id for step in workspace.history()) == "abccbbdaac"
    assert [step.what for step in workspace.history()][3:7] == ["undone", "undone", "redone", "made"]
    assert workspace.undo("zzz") is None


@given(st.lists(st.sampled_from("mur"), max_size=30))
def test_undo_and_redo_are_two_stacks(actions: list[str]) -> None:
    done: list[str] = []
    undone: list[str] = []
    with Workspace.open() as workspace:
        for number, action in enumerate(actions):
            if action == "m":
                workspace.correct(rename(str(number)))
                done, undone = [*done, str(number)], []
            elif action == "u":
                assert bool(workspace.undo()) == bool(done)
                undone += [done.pop()] if done else []
            else:
                assert bool(workspace.redo()) == bool(undone)
                done += [undone.pop()] if undone else []
            assert [one.id for one in workspace.corrections()] == done
        assert sum(step.what == "made" for step in workspace.history()) == actions.count("m")


VISITS = st.lists(st.tuples(st.sampled_from("mur"), st.sampled_from(["ines", "jon"])), max_size=30)


@given(VISITS)
def test_nobody_takes_back_what_a_colleague_did(actions: list[tuple[str, str]]) -> None:
    done: dict[str, list[str]] = {"ines": [], "jon": []}
    undone: dict[str, list[str]] = {"ines": [], "jon": []}
    with Workspace.open() as workspace:
        for number, (action, who) in enumerate(actions):
            if action == "m":
                workspace.correct(rename(str(number)), visit=who)
                done[who].append(str(number))
                undone[who] = []
            else:
                change, one, other = (workspace.undo, done, undone) if action == "u" else (workspace.redo, undone, done)
                changed = change(visit=who)
                assert (changed.id if changed else None) == (one[who][-1] if one[who] else None)
                other[who] += [one[who].pop()] if one[who] else []
            assert {one.id for one in workspace.corrections()} == {*done["ines"], *done["jon"]}


def test_the_history_takes_back_a_colleagues_change(workspace: Workspace) -> None:
    workspace.correct(rename("a"), visit="ines")
    assert workspace.undo(visit="jon") is None
    assert workspace.undo("a", visit="jon").id == "a"  # type: ignore[union-attr]
    assert workspace.undo(visit="ines") is None  # somebody was quicker
    assert workspace.redo(visit="ines") is None  # she has not taken it back
    assert workspace.redo(visit="jon").id == "a"  # type: ignore[union-attr]
    assert workspace.undo(visit="ines").id == "a"  # type: ignore[union-attr]
    workspace.redo("a", visit="jon")
    assert workspace.redo(visit="ines") is None  # it is in force


def test_days_that_readers_gave(workspace: Workspace) -> None:
    listed, remembered = Document(STORY, id="a"), Document("Only remembered.", id="b")
    workspace.add([listed])
    workspace.add([remembered], listed=False)
    assert workspace.days() == {}
    for id in "ab":
        workspace.publish(id, date(2024, 1, 1))
    assert workspace.days() == {"a": date(2024, 1, 1), "b": date(2024, 1, 1)}
    workspace.publish("b", None)
    assert workspace.days() == {"a": date(2024, 1, 1)}


def test_a_correction_is_later_than_those_before_whatever_the_clock_says(workspace: Workspace) -> None:
    workspace.correct(rename("b"))
    assert workspace.correct(rename("a", NOW - timedelta(days=9))).made > NOW
    assert [one.id for one in workspace.corrections()] == ["b", "a"]
    with pytest.raises(TimelineError, match="already"):
        workspace.correct(rename("a"))


def test_corrections_of_two_workspaces_become_one(workspace: Workspace) -> None:
    with Workspace.open() as other:
        for id, at in (("a", 1), ("c", 3)):
            workspace.correct(rename(id, NOW + timedelta(at)))
        other.correct(rename("b", NOW + timedelta(2)))
        assert [one.id for one in workspace.merge(other.corrections())] == ["b"]
        assert workspace.merge(other.corrections()) == ()
        other.merge(workspace.corrections())
        assert workspace.corrections() == other.corrections()
        assert [one.id for one in workspace.corrections()] == ["a", "b", "c"]
        assert workspace.undo().id == "c"  # type: ignore[union-attr]  # what was made here, in its order
        assert workspace.undo("b").id == "b"  # type: ignore[union-attr]
        assert workspace.merge(other.corrections()) == ()
        assert [one.id for one in workspace.corrections()] == ["a"]


def test_what_cannot_be_is_refused(workspace: Workspace) -> None:
    with pytest.raises(TimelineError, match="cannot be empty"):
        workspace.correct(Correction("x", "rename", NOW, values={"name": "a", "to": " "}))
    assert workspace.history() == ()
    assert workspace.version() == 0


def test_everyone_sees_a_change(place: Path) -> None:
    with Workspace.open(place) as one, Workspace.open(place) as other:
        before = one.version(), other.version()
        one.add([Document(STORY)])
        assert one.version() == other.version() > max(before)
        assert kept(other) == kept(one)
        other.keep_derived("k", b"x")
        assert one.derived("k") == b"x"
        assert one.version() == other.version()


def test_many_threads_lose_nothing(workspace: Workspace) -> None:
    def work(name: str) -> None:
        for number in range(10):
            workspace.set_setting(f"{name}{number}", number)
            workspace.correct(rename(f"{name}{number}"))
            assert workspace.setting(f"{name}{number}") == number

    threads = [Thread(target=work, args=(name,)) for name in "abcdef"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(workspace.corrections()) == 60
    assert len({one.made for one in workspace.corrections()}) == 60


BASE = len(schema.MIGRATIONS)
LATER = (*schema.MIGRATIONS, ("ALTER TABLE documents ADD COLUMN colour TEXT", "UPDATE documents SET colour = 'red'"))


def test_an_older_file_is_brought_up_to_date(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with Workspace.open(place) as workspace:
        workspace.add([Document(STORY)])
    monkeypatch.setattr(schema, "MIGRATIONS", (*LATER, ("CREATE TABLE more (x)",)))
    with Workspace.open(place, read_only=True) as looking:  # as it would be, in memory
        assert kept(looking) == [Document(STORY)]
    with Workspace.open(place) as workspace:
        assert kept(workspace) == [Document(STORY)]
    with closing(sqlite3.connect(place)) as now, closing(sqlite3.connect(f"{place}.version-{BASE}")) as then:
        assert now.execute("SELECT colour FROM documents").fetchall() == [("red",)]
        assert (now.execute("PRAGMA user_version").fetchone(), then.execute("PRAGMA user_version").fetchone()) == ((BASE + 2,), (BASE,))
        assert then.execute("SELECT count(*) FROM documents").fetchone() == (1,)
    assert sorted(path.name for path in place.parent.iterdir() if "version" in path.name) == [
        f"{place.name}.version-{BASE}",
        f"{place.name}.version-{BASE + 1}",
    ]
    monkeypatch.setattr(schema, "MIGRATIONS", LATER[:BASE])
    for read_only in (False, True):
        with pytest.raises(TimelineError, match="newer version"):
            Workspace.open(place, read_only)


def test_steps_from_before_visits_were_kept(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as then:
        then.setattr(schema, "MIGRATIONS", schema.MIGRATIONS[:1])
        Workspace.open(place).close()
    record = json.dumps(files.record(rename("a")))
    with closing(sqlite3.connect(place)) as file:
        file.execute("INSERT INTO corrections VALUES ('a', ?, ?, 1)", (NOW.isoformat(timespec="microseconds"), record))
        file.execute("INSERT INTO steps (what, correction, at) VALUES ('made', 'a', '2024-02-19T10:00:00.000Z')")
        file.commit()
    with Workspace.open(place) as workspace:
        assert workspace.undo(visit="mine") is None
        assert workspace.undo().id == "a"  # type: ignore[union-attr]
        assert workspace.redo(visit="mine") is None


def test_a_migration_that_fails_changes_nothing(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with Workspace.open(place) as workspace:
        workspace.add([Document(STORY)])
    with monkeypatch.context() as broken:
        broken.setattr(schema, "MIGRATIONS", (*schema.MIGRATIONS, ("DROP TABLE documents", "CREATE TABLE changes (x)")))
        with pytest.raises(TimelineError, match="cannot be opened"):
            Workspace.open(place)
    with Workspace.open(place) as workspace:
        assert kept(workspace) == [Document(STORY)]


def test_other_files_are_left_alone(tmp_path: Path) -> None:
    text, database, folder, nothing = tmp_path / "a.txt", tmp_path / "b.db", tmp_path / "c", tmp_path / "d"
    text.write_text("Some notes. " * 100)
    with closing(sqlite3.connect(database)) as foreign:
        foreign.execute("CREATE TABLE mine (x)")
        foreign.commit()
    folder.mkdir()
    nothing.touch()
    before = text.read_bytes(), database.read_bytes()
    for path in (text, database):
        for read_only in (False, True):
            with pytest.raises(TimelineError, match=f"{path.name} is no workspace"):
                Workspace.open(path, read_only)
    assert (text.read_bytes(), database.read_bytes()) == before
    with pytest.raises(TimelineError, match="c cannot be opened"):
        Workspace.open(folder)
    with pytest.raises(TimelineError, match="no such workspace"):
        Workspace.open(tmp_path / "missing", read_only=True)
    with pytest.raises(TimelineError, match="cannot be opened"):
        Workspace.open(text / "below")
    Workspace.open(nothing).close()


def test_a_damaged_file_is_said_to_be(place: Path) -> None:
    with Workspace.open(place) as workspace:
        workspace.add([Document(f"{STORY} {number} " * 50) for number in range(50)])
    data = bytearray(place.read_bytes())
    data[4096:] = b"\xff" * (len(data) - 4096)
    place.write_bytes(data)
    with pytest.raises(TimelineError, match="damaged"), Workspace.open(place) as workspace:
        workspace.documents()


def test_looking_only(place: Path) -> None:
    with Workspace.open(place) as writing:
        writing.add([Document(STORY)])
        with Workspace.open(place, read_only=True) as looking:
            assert looking.read_only
            assert looking.notice is None
            writing.set_setting("a", 1)
            assert looking.setting("a") == 1
            with pytest.raises(TimelineError, match="can only be read"):
                looking.add([Document("more")])
            looking.keep_derived("k", b"v")
        assert writing.derived("k") is None


ROOT, NOBODY = os.geteuid() == 0, 65534


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 1 MB; skips where this user may not have one."""
    folder = tmp_path / "disk"
    folder.mkdir()
    if not ROOT or subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", folder], capture_output=True).returncode:
        pytest.skip("needs the right to mount")
    yield folder
    subprocess.run(["umount", "-l", folder], check=True)


def test_a_full_disk_loses_nothing(disk: Path) -> None:
    added: list[Document] = []

    def fill() -> None:
        while len(added) < 10_000:
            document = Document("".join(map(chr, os.urandom(20_000))), id=str(len(added)))
            workspace.add([document])
            added.append(document)

    with Workspace.open(disk / "work.timeline") as workspace:
        with pytest.raises(TimelineError, match=r"full|did not take"):
            fill()
        assert kept(workspace) == added
        assert len(added) > 5
    with Workspace.open(disk / "work.timeline") as workspace:
        assert kept(workspace) == added
    subprocess.run(["mount", "-o", "remount,size=4m", disk], check=True)
    with Workspace.open(disk / "work.timeline") as workspace:
        workspace.add([Document("There is room again")])
        assert len(workspace) == len(added) + 1


def test_a_full_file_loses_nothing(place: Path) -> None:
    with Workspace.open(place) as workspace:
        workspace.add([Document(STORY)])
        workspace._database._writer.execute("PRAGMA max_page_count = 40")
        with pytest.raises(TimelineError, match="disk is full"):
            workspace.add([Document("".join(map(chr, os.urandom(400_000))))])
        assert kept(workspace) == [Document(STORY)]
        workspace.set_setting("a", 1)
        assert workspace.setting("a") == 1


@pytest.mark.parametrize("log", [False, True])
def test_a_read_only_disk_is_looked_at(disk: Path, log: bool) -> None:
    workspace = Workspace.open(disk / "work.timeline")
    workspace.add([Document(STORY)])
    if log:  # as after a kill: what was kept is in the log still
        script = f"import os\nfrom timeline.workspace.store import Workspace\nw = Workspace.open({str(disk / 'work.timeline')!r})\nw.set_setting('a', 1)\nos._exit(0)"
        subprocess.run([sys.executable, "-c", script], check=True)
    else:
        workspace.set_setting("a", 1)
    workspace.close()
    if log:
        subprocess.run([sys.executable, "-c", script.replace("'a', 1", "'a', 2")], check=True)
        assert (disk / "work.timeline-wal").stat().st_size
        (disk / "work.timeline-shm").unlink()
    subprocess.run(["mount", "-o", "remount,ro", disk], check=True)
    with Workspace.open(disk / "work.timeline") as looking:
        assert looking.read_only
        assert "can only be read" in str(looking.notice)
        assert kept(looking) == [Document(STORY)]
        assert looking.setting("a") == (2 if log else 1)
        with pytest.raises(TimelineError, match="can only be read"):
            looking.set_setting("a", 3)


@pytest.fixture
def bound(tmp_path: Path) -> Iterator[Path]:
    """A folder where permissions bind: root, whom none bind, is nobody meanwhile."""
    if not ROOT:
        yield tmp_path
        return
    with TemporaryDirectory() as folder:
        os.chown(folder, NOBODY, NOBODY)
        os.seteuid(NOBODY)
        try:
            yield Path(folder)
        finally:
            os.seteuid(0)


def test_a_read_only_file_is_looked_at(bound: Path) -> None:
    place = bound / "work.timeline"
    with Workspace.open(place) as workspace:
        workspace.add([Document(STORY)])
    place.chmod(0o444)
    with Workspace.open(place) as looking:
        assert looking.read_only
        assert kept(looking) == [Document(STORY)]


def test_what_was_derived_may_go_at_any_time(place: Path) -> None:
    cache = place.with_name(f"{place.name}.derived")
    with Workspace.open(place) as workspace:
        assert workspace.derived("k") is None
        workspace.keep_derived("k", b"\x00\xff")
        assert workspace.derived("k") == b"\x00\xff"
    with Workspace.open(place) as workspace:
        assert workspace.derived("k") == b"\x00\xff"
    cache.write_bytes(b"no database" * 1000)
    with Workspace.open(place) as workspace:
        assert workspace.derived("k") is None
        workspace.keep_derived("k", b"again")
        assert workspace.derived("k") == b"again"
    cache.unlink()
    with Workspace.open(place) as workspace:
        assert workspace.derived("k") is None


def test_what_was_derived_does_not_grow_for_ever(tmp_path: Path) -> None:
    path = tmp_path / "derived"
    kept = derived.Derived(path, limit=1_000_000)
    for number in range(100):
        kept.keep(str(number), os.urandom(50_000))
    assert kept.get("99")
    assert kept.get("0") is None
    kept.keep("huge", bytes(500_000))
    assert kept.get("huge") is None
    kept.close()
    assert kept.get("99") is None
    assert path.stat().st_size < 2_500_000


def test_keys_tell_texts_and_settings_apart() -> None:
    keys = [
        derived.key("a"),
        derived.key("b"),
        derived.key("a", 1),
        derived.key("a", "1"),
        derived.key("\ud800", None),
        derived.key("a", 1, 2),
    ]
    assert len(set(keys)) == len(keys)


def test_a_backup_is_a_workspace(place: Path, tmp_path: Path) -> None:
    with Workspace.open(place) as workspace:
        workspace.add([Document(STORY)])
        workspace.correct(rename("a"))
        workspace.backup(tmp_path / "copy.timeline")
        with pytest.raises(TimelineError, match="folder cannot be written"):
            workspace.backup(tmp_path / "no" / "such" / "folder")
    with Workspace.open(tmp_path / "copy.timeline") as copy:
        assert kept(copy) == [Document(STORY)]
        assert len(copy.corrections()) == 1


def test_the_default_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TIMELINE_WORKSPACE", str(tmp_path / "mine"))
    assert places.default() == tmp_path / "mine"
    monkeypatch.delenv("TIMELINE_WORKSPACE")
    assert places.default().name == "workspace.timeline"
