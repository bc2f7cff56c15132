"""Data sets on disk beside the same events in memory: the same order, the same rows, the same answers, whatever befalls the files."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

import timeline
from tests.benchmarks.made import frame as by_chance
from tests.frames import made, many, on, sora
from tests.looks import picture
from timeline.dataset import opening, sorting, texts
from timeline.dataset.opening import Dataset, opened, size
from timeline.errors import TimelineError
from timeline.frame import LISTS, YOUNGER
from timeline.page.events import Events
from timeline.page.view import View
from timeline.reading import frames


@pytest.fixture(autouse=True)
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sorting, "_STRETCH", 300)
    monkeypatch.setattr(texts, "_SEARCHED", 2 * texts.BLOCK)


def folder_of(frame: pd.DataFrame, folder: Path, parts: int, seed: int = 3) -> Path:
    """The rows in any order, in so many files."""
    folder.mkdir(exist_ok=True)
    mixed = frame.sample(frac=1, random_state=seed)
    for number, places in enumerate(np.array_split(np.arange(len(mixed)), parts)):
        timeline.write(mixed.iloc[places].reset_index(drop=True), folder / f"part-{number:05d}.parquet")
    return folder


@pytest.fixture(scope="module")
def mixture() -> pd.DataFrame:
    odd = made(
        [
            ("Straße in Köln", on(1, 1, 1), ("Zoë Ångström", "Ada"), "happened", "deal", 0.4),
            ("L’été à Óbidos", on(9999, 12, 31), (), "planned", "other", 0.2),
            ("Nul \x00 inside é", on(1700, 2, 3), ("Ada", "Ada"), "negated", "other", 0.1),
        ],
        "de",
    )
    rows = pd.concat([sora(), odd, many(400), by_chance(2_400)], ignore_index=True)
    rows["event"] = [f"{event}-{place}" for place, event in enumerate(rows["event"])]
    rows.loc[5, "title_of_document"] = rows.loc[6, "source"] = None
    return rows


@pytest.fixture
def both(mixture: pd.DataFrame, tmp_path: Path) -> tuple[Events, Events]:
    """In memory, on disk."""
    folder = folder_of(mixture, tmp_path / "events", 7)
    return Events(frames.events(folder)), Events(opened([str(folder)], cache=tmp_path / "cache"))


VIEWS = [
    View(), View(actors=("Ada",)), View(actors=("Elon Musk", "OpenAI"), together=True), View(actors=("Elon Musk", "Ada Lee")),
    View(kinds=("deal", "legal")), View(statuses=("planned",)), View(sources=("paper-3.example",)), View(first=date(2015, 1, 1)),
    View(last=date(1999, 12, 31)), View(first=date(1, 1, 1), last=date(1, 1, 1)), View(words="STRASSE koln"), View(words="ete"),
    View(words="L'ÉTÉ"), View(words="turin abbott"), View(words="nul inside e"), View(words="example.org"), View(words="angstrom"),
    View(words="paper-7", kinds=("deal",), first=date(2001, 5, 6)), View(words="nowhere to be found"),
]  # fmt: skip


def test_the_same_events_pass_the_same_filters(both: tuple[Events, Events]) -> None:
    memory, disk = both
    assert len(memory) == len(disk)
    assert not disk.whole
    for view in VIEWS:
        here, there = memory.chosen(view), disk.chosen(view)
        assert here.selection.rows.tolist() == there.selection.rows.tolist(), view
        for what in ("actor", "kind", "source", "status"):
            assert sorted(here.selection.counts(what).items()) == sorted(there.selection.counts(what).items())
    assert memory.extent == disk.extent


def test_the_rows_are_those_of_the_frame(both: tuple[Events, Events]) -> None:
    memory, disk = both
    pd.testing.assert_frame_equal(memory.frame, disk.frame.iloc[0 : len(disk)])
    places = [2_000, 3, 3, len(disk) - 1, 511, 512]
    pd.testing.assert_frame_equal(memory.frame.iloc[places].reset_index(drop=True), disk.frame.iloc[places])
    assert disk.frame.iloc[7].to_dict() == memory.frame.iloc[7].to_dict()
    assert disk.frame["title"].iloc[9] == memory.frame["title"].iloc[9]
    assert disk.frame["title"].iloc[[9, 2]].tolist() == memory.frame["title"].iloc[[9, 2]].tolist()
    assert not len(disk.frame.iloc[[]])
    for place in (0, 77, len(disk) - 1):
        assert disk.position(memory.frame["event"].iloc[place]) == place
    assert disk.position("no such event") is None
    assert disk.chosen(View(words="turin")).row(3) == memory.chosen(View(words="turin")).row(3)


def test_the_index_is_that_of_the_frame(both: tuple[Events, Events]) -> None:
    here, there = (events.index for events in both)
    for name in ("start", "end", "last", "low", "high", "instant", "lasting", "order"):
        np.testing.assert_array_equal(getattr(here, name), getattr(there, name), name)
    np.testing.assert_allclose(here.importance, there.importance, rtol=1e-6)
    assert here.published == there.published
    for row in (0, 5, 700, 1500):
        assert here.actors.of(row) == there.actors.of(row)
    assert abs(len(here.held(here.dated)) - len(there.held(there.dated))) < 20


@pytest.mark.parametrize("view", VIEWS[:9])
def test_the_figure_is_the_same(both: tuple[Events, Events], view: View) -> None:
    here, there = (
        picture(events.frame, language="en", width=800, colours=events.numbers, chosen=events.chosen(view).selection)["layout"][
            "annotations"
        ]
        for events in both
    )
    assert [note["text"] for note in here] == [note["text"] for note in there]


def test_what_was_made_is_used_again_until_a_part_changes(tmp_path: Path) -> None:
    folder, told = folder_of(sora(), tmp_path / "events", 2), list[float]()
    opened([str(folder)], told.append, tmp_path / "cache")
    assert told[-1] == 1
    told.clear()
    assert len(opened([str(folder)], told.append, tmp_path / "cache").frame) == len(sora())
    assert not told
    timeline.write(many(5), folder / "part-00009.parquet")
    assert len(opened([str(folder)], told.append, tmp_path / "cache").frame) == len(sora()) + 5
    assert told


def test_those_who_make_it_at_once_do_not_meet(tmp_path: Path) -> None:
    folder = folder_of(many(900), tmp_path / "events", 3)
    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(lambda _: opened([str(folder)], cache=tmp_path / "cache"), range(4)))
    assert all(one.frame["title"].iloc[899] == found[0].frame["title"].iloc[899] for one in found)
    assert len(list((tmp_path / "cache").iterdir())) == 1, "nothing unfinished is left"


def test_only_the_last_data_sets_are_kept(tmp_path: Path) -> None:
    for number in range(opening.KEPT + 2):
        opened([str(folder_of(many(20, seed=number), tmp_path / f"events-{number}", 1))], cache=tmp_path / "cache")
    assert len(list((tmp_path / "cache").iterdir())) == opening.KEPT


class TestDamage:
    def test_of_two_hundred_parts_one_is_left_out_and_named(self, tmp_path: Path) -> None:
        folder = folder_of(many(1_000), tmp_path / "events", 200)
        (folder / "part-00042.parquet").write_bytes(b"PAR1 and then nothing")
        found = opened([str(folder)], cache=tmp_path / "cache")
        assert len(found.frame) == 995
        assert [str(wrong) for wrong in found.problems] == ["part-00042.parquet cannot be read: not a parquet file"]
        again = opened([str(folder)], cache=tmp_path / "cache")
        assert [str(wrong) for wrong in again.problems] == [str(wrong) for wrong in found.problems]
        problems: list[TimelineError] = []
        assert len(frames.events(folder, problems)) == size([str(folder)]) == 995
        assert len(problems) == 1

    def test_a_part_damaged_within(self, tmp_path: Path) -> None:
        folder = folder_of(by_chance(4_000), tmp_path / "events", 2)
        data = bytearray((folder / "part-00001.parquet").read_bytes())
        data[len(data) // 4 : len(data) // 2] = b"\xff" * (len(data) // 2 - len(data) // 4)
        (folder / "part-00001.parquet").write_bytes(bytes(data))
        found = opened([str(folder)], cache=tmp_path / "cache")
        assert len(found.frame) == 2_000
        assert "part-00001.parquet" in str(found.problems[0])

    def test_nothing_left(self, tmp_path: Path) -> None:
        (tmp_path / "a.parquet").write_bytes(b"")
        with pytest.raises(TimelineError, match=r"a\.parquet cannot be read: not a parquet file"):
            opened([str(tmp_path / "a.parquet")], cache=tmp_path / "cache")
        assert not list((tmp_path / "cache").iterdir())

    def test_a_table_of_something_else(self, tmp_path: Path) -> None:
        pq.write_table(pa.table({"event": ["a"], "price": [1]}), tmp_path / "a.parquet")
        with pytest.raises(TimelineError, match=r"a\.parquet is no table of events: it has no start, "):
            frames.events(tmp_path / "a.parquet")

    def test_words_that_are_no_text(self, tmp_path: Path) -> None:
        table = pq.read_table(folder_of(sora(), tmp_path / "events", 1) / "part-00000.parquet")
        broken = pa.array([b"\xff\xfe"] * len(table), pa.binary()).view(pa.string())
        pq.write_table(table.set_column(table.column_names.index("title"), "title", broken), tmp_path / "bad.parquet")
        with pytest.raises(TimelineError, match=r"bad\.parquet cannot be read"):
            frames.events(tmp_path / "bad.parquet")

    def test_dates_that_are_none(self, tmp_path: Path) -> None:
        table = pq.read_table(folder_of(sora(), tmp_path / "events", 1) / "part-00000.parquet")
        pq.write_table(table.set_column(1, "start", pa.array(["soon"] * len(table))), tmp_path / "bad.parquet")
        with pytest.raises(TimelineError, match=r"bad\.parquet "):
            frames.events(tmp_path / "bad.parquet")

    def test_no_room_for_what_is_made(self, tmp_path: Path) -> None:
        (tmp_path / "cache").write_text("a file where the folder should be")
        with pytest.raises(TimelineError, match="cannot be written"):
            opened([str(folder_of(sora(), tmp_path / "events", 1))], cache=tmp_path / "cache")


def older(path: Path, frame: pd.DataFrame) -> Path:
    """A file as it was written before there were the younger columns, by another program: large strings, categories, nanoseconds."""
    table = pa.Table.from_pandas(frame.drop(columns=list(YOUNGER)), preserve_index=False)
    for name in set(LISTS) - set(YOUNGER):
        table = table.set_column(table.column_names.index(name), name, table.column(name).cast(pa.large_list(pa.large_string())))
    pq.write_table(table.set_column(0, "event", table.column("event").dictionary_encode()), path)
    return path


def test_an_older_schema_opens_in_memory_and_on_disk(tmp_path: Path) -> None:
    path = older(tmp_path / "old.parquet", many(40))
    found = Events(opened([str(path)], cache=tmp_path / "cache")).frame.iloc[0:40]
    pd.testing.assert_frame_equal(found, Events(frames.events(path)).frame)
    assert found["tags"].tolist() == [[]] * 40
    assert found["note"].tolist() == [""] * 40


def test_an_empty_data_set(tmp_path: Path) -> None:
    timeline.write(made([]), tmp_path / "none.parquet")
    assert frames.events(tmp_path).empty
    found = opened([str(tmp_path / "none.parquet")], cache=tmp_path / "cache")
    assert isinstance(found, Dataset)
    events = Events(found)
    assert (len(events), events.extent, events.actors) == (0, None, {})
    assert not len(events.chosen(View(words="a", actors=("Ada",), first=date(2000, 1, 1))))


def test_which_paths_hold_events(tmp_path: Path) -> None:
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles" / "a.txt").write_text("On 3 May 2020 Ada spoke.")
    folder = folder_of(sora(), tmp_path / "events", 2)
    (folder / ".unfinished.parquet").write_bytes(b"half")
    (folder / "_temporary").mkdir()
    (folder / "_temporary" / "x.parquet").write_bytes(b"half")
    (folder / "articles").mkdir()
    pq.write_table(pa.table({"id": ["1"], "text": ["On 3 May 2020 Ada spoke."]}), folder / "articles" / "articles.parquet")
    assert not frames.holds_events(folder / "articles")
    assert not frames.holds_events(tmp_path)
    assert frames.holds_events(folder)
    assert frames.holds_events(folder / "part-00000.parquet")
    assert not frames.holds_events(tmp_path / "articles")
    assert len(frames.events(folder)) == len(sora())


def test_parts_in_folders_of_a_column(tmp_path: Path) -> None:
    for year in (2023, 2024):
        (tmp_path / f"year={year}").mkdir()
        timeline.write(many(10, seed=year), tmp_path / f"year={year}" / "part-0.parquet")
    assert len(frames.events(tmp_path)) == size([str(tmp_path)]) == 20


def test_searches_and_looks_at_once(both: tuple[Events, Events]) -> None:
    memory, disk = both
    words = ["turin", "oslo", "abbott", "cork"] * 4
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(lambda word: disk.source.saying(word, lambda done: None).sum(), words))
        rows = list(pool.map(lambda place: disk.frame.iloc[place]["title"], range(0, 2_000, 97)))
    assert found == [memory.source.saying(word, lambda done: None).sum() for word in words]
    assert rows == memory.frame["title"].iloc[0:2_000:97].tolist()


def test_many_are_not_taken_at_once(both: tuple[Events, Events], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("timeline.page.events.MOST_ROWS", 100)
    memory, disk = both
    assert memory.chosen(View()).handy
    assert not disk.chosen(View()).handy
    with pytest.raises(TimelineError, match="too many at once"):
        _ = disk.chosen(View()).frame
    few = View(kinds=("deal",), statuses=("planned",))
    pd.testing.assert_frame_equal(disk.chosen(few).frame, memory.chosen(few).frame)
