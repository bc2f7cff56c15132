"""The same work on a Dask cluster, one of whose workers is killed on the way."""

from __future__ import annotations

import json
import os
import signal
from pathlib import Path

import pytest

import timeline
from tests.test_batch import dataset, same, written
from timeline.batch import queues, running
from timeline.batch.work import Options
from timeline.errors import TimelineError

distributed = pytest.importorskip("distributed")

# Dask's own, on the way up and down.
pytestmark = [
    pytest.mark.filterwarnings("ignore::ResourceWarning"),
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]


def test_a_worker_is_killed_and_nothing_is_lost(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("timeline.batch.unread._ARTICLES", 10)
    source, out = written(tmp_path / "a.jsonl", range(240)), tmp_path / "out"
    options = Options(program="")
    killed: list[int] = []

    with distributed.LocalCluster(n_workers=2, threads_per_worker=1, processes=True, dashboard_address=":0") as cluster:

        def watch(count: running.Count) -> None:
            if count.articles >= 40 and not killed:
                killed.append(next(iter(cluster.workers.values())).pid)
                os.kill(killed[0], signal.SIGKILL)

        summary = running.run([str(source)], out, options, queues.cluster(cluster.scheduler_address, options, 60), watch=watch)
    assert killed
    assert (summary.kept, summary.count.articles, summary.twice, summary.count.failed) == (240, 240, 0, 0)
    lines = [json.loads(line) for line in (out / "_batch" / "journal.jsonl").read_text().splitlines()]
    assert sorted(line["part"] for line in lines if "part" in line) == list(range(24))
    same(dataset(out), timeline.extract(timeline.read(source)))


def test_nobody_answers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(queues, "PATIENCE", 0.5)
    source = written(tmp_path / "a.jsonl", range(2))
    with pytest.raises(TimelineError, match=r"--scheduler tcp://127.0.0.1:9: nobody answers"):
        running.run([str(source)], tmp_path / "out", Options(), queues.cluster("tcp://127.0.0.1:9", Options(), 60))
