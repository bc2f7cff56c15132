"""Very many articles: the same events as at once, nothing lost and nothing twice whatever happens on the way."""

from __future__ import annotations

import gzip
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

import timeline
from timeline.batch import journal, queues, running, together
from timeline.batch.queues import Queue
from timeline.batch.unread import Chunk, Unread, chunks
from timeline.batch.work import Options, Part, work
from timeline.errors import TimelineError
from timeline.ranking import ranked
from timeline.reading.parts import events as events_of

PEOPLE = ("Élise Morel", "Elise Morel", "Tim Cook", "Ana Roy", "@anaroy")


def article(number: int) -> dict[str, str]:
    """Articles that share actors under several names, and days."""
    who = PEOPLE[number % 5]
    text = (
        f"{who} opened the bridge number {number} in Sora on {1 + number % 28} March 2021, the council said.\n"
        f"On 4 May {1990 + number % 30} the company Apple announced plan {number}. Ana Roy (@anaroy) resigned in June 2019.\n"
    )
    return {"id": f"a{number}", "text": text, "published": "2021-04-02", "language": "en", "title": f"Bridge {number}"}


def written(place: Path, numbers: range, special: dict[int, str] | None = None) -> Path:
    """A file of articles; `special` words stand in some of them."""
    records = [article(number) for number in numbers]
    for number, words in (special or {}).items():
        records[number]["text"] += words
    lines = "".join(json.dumps(record) + "\n" for record in records)
    place.write_bytes(gzip.compress(lines.encode()) if place.suffix == ".gz" else lines.encode())
    return place


class Here:
    """A queue that does the work at once, in this process, and may be stopped after some chunks."""

    depth = 3

    def __init__(self, options: Options, chunks: int | None = None) -> None:
        self.options, self.left, self.done = options, chunks, []

    def submit(self, chunk: Chunk) -> Future[Part]:
        if self.left is not None and len(self.done) >= self.left:
            raise KeyboardInterrupt
        self.done.append(chunk)
        future: Future[Part] = Future()
        future.set_result(work(chunk, self.options))
        return future


@contextmanager
def here(queue: Here) -> Iterator[Queue]:
    yield queue


def dataset(out: Path) -> pd.DataFrame:
    return pd.concat([events_of(part) for part in sorted(out.glob("part-*.parquet"))], ignore_index=True)


def same(one: pd.DataFrame, other: pd.DataFrame) -> None:
    pd.testing.assert_frame_equal(one, other)


@pytest.fixture
def small_chunks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("timeline.batch.unread._ARTICLES", 4)


@pytest.mark.usefixtures("small_chunks")
class TestTheWhole:
    def test_agrees_with_extract(self, tmp_path: Path) -> None:
        source = written(tmp_path / "a.jsonl", range(30))
        at_once = timeline.extract(timeline.read(source))
        queue = Here(Options())
        summary = running.run([str(source)], tmp_path / "out", Options(), here(queue), rows=20)
        assert len(queue.done) == 8
        assert (summary.kept, summary.events, summary.twice, summary.files) == (30, len(at_once), 0, -(-len(at_once) // 20))
        same(dataset(tmp_path / "out"), at_once)
        assert set(at_once.explode("actors")["actors"]) & {"Élise Morel", "Elise Morel"} == {"Élise Morel"}, "a test of one name for all"

    def test_one_article_alone(self, tmp_path: Path) -> None:
        source = written(tmp_path / "a.jsonl", range(1))
        running.run([str(source)], tmp_path / "out", Options(), here(Here(Options())))
        same(dataset(tmp_path / "out"), timeline.extract(timeline.read(source)))

    def test_nothing_dated_is_an_empty_dataset(self, tmp_path: Path) -> None:
        (tmp_path / "a.txt").write_text("The lake is blue and the swimmers are glad.")
        summary = running.run([str(tmp_path / "a.txt")], tmp_path / "out", Options(), here(Here(Options())))
        assert (summary.kept, summary.events, summary.files) == (1, 0, 1)
        assert list(dataset(tmp_path / "out")) == list(timeline.extract("").columns)

    def test_stopped_and_taken_up(self, tmp_path: Path) -> None:
        source = written(tmp_path / "a.jsonl", range(30))
        out = tmp_path / "out"
        first = Here(Options(), chunks=5)
        with pytest.raises(KeyboardInterrupt):
            running.run([str(source)], out, Options(), here(first))
        kept = len(list((out / "_batch" / "parts").glob("*.arrow")))
        assert 0 < kept <= 5
        second = Here(Options())
        summary = running.run([str(source)], out, Options(), here(second))
        assert len(second.done) == 8 - kept
        assert summary.count.articles == 30
        same(dataset(out), timeline.extract(timeline.read(source)))
        third = Here(Options())
        running.run([str(source)], out, Options(), here(third))
        assert not third.done

    def test_what_a_kill_cut_short_is_done_again(self, tmp_path: Path) -> None:
        source, out = written(tmp_path / "a.jsonl", range(30)), tmp_path / "out"
        running.run([str(source)], out, Options(), here(Here(Options())))
        whole = dataset(out)
        log = out / "_batch" / "journal.jsonl"
        for cut in (3, 400, 900):  # in the middle of lines
            log.write_bytes(log.read_bytes()[:-cut])
            running.run([str(source)], out, Options(), here(Here(Options())))
            same(dataset(out), whole)
        for part in sorted((out / "_batch" / "parts").glob("*.arrow"))[::-3]:  # the last one too
            part.write_bytes(part.read_bytes()[:-100])
            (out / "part-00000.parquet").unlink()
            with pytest.raises(TimelineError, match=r"is damaged .* delete it, and the same command"):
                running.run([str(source)], out, Options(), here(Here(Options())))
            part.unlink()
            for _ in range(2):
                running.run([str(source)], out, Options(), here(Here(Options())))
                same(dataset(out), whole)

    def test_new_and_changed_files(self, tmp_path: Path) -> None:
        folder, out = tmp_path / "in", tmp_path / "in" / "out"
        folder.mkdir()
        for number in range(6):
            (folder / f"{number}.txt").write_text(article(number)["text"])
        running.run([str(folder)], out, Options(), here(Here(Options())))
        (folder / "0.txt").write_text("Ana Roy resigned on 3 May 2020, the council said.")
        (folder / "1.txt").unlink()
        (folder / "sub").mkdir()
        (folder / "sub" / "6.txt").write_text(article(6)["text"])
        again = Here(Options())
        summary = running.run([str(folder)], out, Options(), here(again))
        assert [one.name for chunk in again.done for one in chunk.articles] == ["0.txt", "sub/6.txt"]
        assert summary.kept == 6
        texts = [one for one in timeline.read(folder, problems=[]) if not str(one.source).startswith("out")]
        same(dataset(out), timeline.extract(texts))

    def test_the_same_article_twice_is_kept_once(self, tmp_path: Path) -> None:
        one, other = written(tmp_path / "a.jsonl", range(10)), written(tmp_path / "b.jsonl", range(5, 12))
        summary = running.run([str(one), str(other)], tmp_path / "out", Options(), here(Here(Options())))
        assert (summary.kept, summary.twice) == (12, 5)
        texts = {document.id: document for path in (other, one) for document in timeline.read(path)}
        assert sorted(dataset(tmp_path / "out")["event"]) == sorted(timeline.extract(list(texts.values()))["event"])

    def test_another_program_or_option_is_not_mixed_in(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        source, out = written(tmp_path / "a.jsonl", range(5)), tmp_path / "out"
        running.run([str(source)], out, Options(), here(Here(Options())))
        french = Options(language="fr")
        with pytest.raises(TimelineError, match="begun with another --language: take --restart"):
            running.run([str(source)], out, french, here(Here(french)))
        with pytest.raises(TimelineError, match="another version of timeline"):
            running.run([str(source)], out, Options(program="0.0"), here(Here(Options())))
        with pytest.raises(TimelineError, match="another PATH"):
            running.run([str(tmp_path)], out, Options(), here(Here(Options())))
        summary = running.run([str(source)], out, french, here(Here(french)), restart=True)
        assert summary.kept == 5

    def test_one_run_at_a_time(self, tmp_path: Path) -> None:
        with journal.only_one(tmp_path), pytest.raises(TimelineError, match="another run is at work"):
            running.run([str(tmp_path)], tmp_path, Options(), here(Here(Options())))

    def test_a_folder_of_something_else_is_left_alone(self, tmp_path: Path) -> None:
        (tmp_path / "thesis.doc").write_text("mine")
        with pytest.raises(TimelineError, match=r"holds other files \(thesis.doc"):
            running.run([str(tmp_path)], tmp_path, Options(), here(Here(Options())))


class TestInputs:
    def run(self, tmp_path: Path, *paths: object) -> tuple[pd.DataFrame, list[dict[str, Any]]]:
        summary = running.run([str(path) for path in paths], tmp_path / "out", Options(), here(Here(Options())), restart=True)
        return dataset(tmp_path / "out"), [json.loads(line) for line in summary.failures.read_text().splitlines()]

    def test_kinds_of_files(self, tmp_path: Path) -> None:
        lines = written(tmp_path / "a.jsonl", range(6))
        wanted = timeline.extract(timeline.read(lines)).drop(columns="source")
        packed = written(tmp_path / "a.jsonl.gz", range(6))
        table = pd.DataFrame([article(number) for number in range(6)])
        pq.write_table(pa.Table.from_pandas(table.assign(published=pd.to_datetime(table["published"]))), tmp_path / "a.parquet")
        for path in (lines, packed, tmp_path / "a.parquet"):
            found, failures = self.run(tmp_path, path)
            assert not failures
            same(found.drop(columns="source"), wanted)

    def test_addresses(self, tmp_path: Path) -> None:
        import fsspec

        data = written(tmp_path / "a.jsonl.gz", range(4)).read_bytes()
        memory = fsspec.filesystem("memory")
        memory.pipe("/batch/in/a.jsonl.gz", data)
        wanted = timeline.extract(timeline.read(written(tmp_path / "a.jsonl", range(4)))).drop(columns="source")
        for address in ("memory://batch/in/a.jsonl.gz", "memory://batch/in", "memory://batch/*/*.gz", f"file://{tmp_path}/a.jsonl.gz"):
            found, failures = self.run(tmp_path, address)
            assert not failures
            same(found.drop(columns="source"), wanted)
        with pytest.raises(TimelineError, match="memory://none: no such file"):
            self.run(tmp_path, "memory://none")
        with pytest.raises(TimelineError, match="cannot be opened"):
            self.run(tmp_path, "nosuchstore://a/b")

    def test_what_cannot_be_read_is_told_and_the_rest_goes_on(self, tmp_path: Path) -> None:
        folder = tmp_path / "in"
        folder.mkdir()
        good = json.dumps(article(1))
        (folder / "a.jsonl").write_text(f'{{"id": 1}}\n\n{{broken\n{good}\n')
        written(folder / "b.jsonl.gz", range(2, 4))
        (folder / "b.jsonl.gz").write_bytes((folder / "b.jsonl.gz").read_bytes()[:-20])
        (folder / "c.txt").write_bytes(b"\0\1")
        (folder / "d.parquet").write_bytes(b"PAR1 not")
        pq.write_table(pa.table({"title": ["x"]}), folder / "e.parquet")
        (folder / "f.jsonl").write_bytes(b'{"text": "\xff"}\n')
        found, failures = self.run(tmp_path, folder)
        assert set(found["document"]) == {"a1", "a2"}
        told = {failure["reason"] for failure in failures}
        assert 'a.jsonl, line 1: "text" is missing' in told
        assert any(reason.startswith("a.jsonl, line 3: not JSON (") for reason in told)
        assert any(reason.startswith("b.jsonl.gz cannot be read further: ") for reason in told)
        assert "c.txt is binary data, not text" in told
        assert any(reason.startswith("d.parquet cannot be read further: ") for reason in told)
        assert "e.parquet is no table of articles: it has no column named text" in told
        assert len(failures) == 7

    def test_nothing_there(self, tmp_path: Path) -> None:
        for path, message in (("none.txt", "no such file"), ("*.none", "no file matches"), ("-", "standard input")):
            with pytest.raises(TimelineError, match=message):
                self.run(tmp_path, path if path == "-" else tmp_path / path)


def test_chunks_do_not_reach_over_gaps(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("timeline.batch.unread._ARTICLES", 3)
    found = [Unread("f", "s", number, "f", 10) if number not in (4, 5) else None for number in range(9)]
    assert [chunk.pieces() for chunk in chunks(found, first=7)] == [[("f", "s", 0, 2)], [("f", "s", 3, 3)], [("f", "s", 6, 8)]]


# What follows needs processes. The names are found by a spaCy of our own making, which does what an article says.

SPACY = """
import os, time, types
class util:
    get_installed_models = staticmethod(lambda: ["en_core_web_md"])
def load(name, exclude):
    def pipeline(text):
        if "RAISES" in text: raise KeyError("no such word")
        if "HANGS" in text: time.sleep(600)
        if "SLOW" in text: time.sleep(0.3)
        if "KILLS" in text: os._exit(7)
        return types.SimpleNamespace(ents=())
    return pipeline
"""


SAME = """
import timeline.batch.program
timeline.batch.program.program = lambda: "the same program, whatever is edited meanwhile"
"""


@pytest.fixture
def obedient(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """Makes articles do what they say: RAISES, HANGS, SLOW, KILLS."""
    (tmp_path / "lib").mkdir()
    (tmp_path / "lib" / "spacy.py").write_text(SPACY)
    (tmp_path / "lib" / "sitecustomize.py").write_text(SAME)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path / "lib"))
    monkeypatch.syspath_prepend(tmp_path / "lib")
    return {**os.environ}


def test_articles_that_fail_hang_or_kill(tmp_path: Path, obedient: dict[str, str]) -> None:
    bad = {3: "It RAISES.", 8: "It HANGS.", 13: "It KILLS."}
    source = written(tmp_path / "a.jsonl", range(20), bad)
    options = Options(names="spacy")
    summary = running.run([str(source)], tmp_path / "out", options, queues.local(options, 5, 2))
    failures = {one["id"]: one["reason"] for one in map(json.loads, summary.failures.read_text().splitlines())}
    assert failures == {
        "a3": "KeyError: 'no such word'",
        "a8": "took longer than 5 seconds",
        "a13": "ended the process that read it (exit code 7)",
    }
    assert (summary.kept, summary.count.failed) == (17, 3)
    documents = timeline.read(source)
    good = [document for document in documents if document.id not in failures]
    same(dataset(tmp_path / "out"), timeline.extract(good, names="spacy"))


def test_many_articles_for_one_file(tmp_path: Path) -> None:
    documents = timeline.read(written(tmp_path / "a.jsonl", range(60)))
    failed: list[object] = []
    with queues.local(Options(), 60, 2) as workers:
        same(ranked(together.told(documents, Options(), workers, failed.append)), timeline.extract(documents))
    assert not failed


def program(*arguments: object, env: dict[str, str]) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "timeline", "extract", *map(str, arguments)]
    return subprocess.Popen(command, env=env, stderr=subprocess.PIPE, start_new_session=True)


def until(happened: Callable[[], bool], seconds: float = 30) -> None:
    end = time.monotonic() + seconds
    while not happened():
        assert time.monotonic() < end
        time.sleep(0.02)


def test_stopped_and_killed_in_the_middle(tmp_path: Path, obedient: dict[str, str]) -> None:
    """Chunks are of 50 articles; slow ones make sure that it is the middle."""
    source = written(tmp_path / "a.jsonl", range(210), dict.fromkeys(range(100, 210, 10), "It is SLOW."))
    out, parts = tmp_path / "out", tmp_path / "out" / "_batch" / "parts"
    call = (source, "-o", f"{out}/", "--names", "spacy", "--processes")

    first = program(*call, 1, env=obedient)
    until(lambda: parts.is_dir() and len(list(parts.glob("*.arrow"))) >= 1)
    os.kill(first.pid, signal.SIGINT)
    said = first.communicate(timeout=30)[1].decode()
    assert first.returncode == 130
    assert "articles are done and kept: the same command goes on from there" in said
    assert "Traceback" not in said

    done = {file: file.stat().st_mtime_ns for file in parts.glob("*.arrow")}
    second = program(*call, 1, env=obedient)
    until(lambda: len(list(parts.glob("*.arrow"))) > len(done))
    os.kill(second.pid, signal.SIGKILL)
    second.communicate(timeout=30)
    assert not list(out.glob("*.parquet"))

    done |= {file: file.stat().st_mtime_ns for file in parts.glob("*.arrow")}
    third = program(*call, 2, env=obedient)
    assert "of 210 articles" in third.communicate(timeout=60)[1].decode()
    assert {file: file.stat().st_mtime_ns for file in done} == done, "a part that was finished is not made again"
    same(dataset(out), timeline.extract(timeline.read(source), names="spacy"))
