"""How `timeline extract … -o events/` gains by cores, and whether rate and memory stay as they are however many articles there are.

    python tests/benchmarks/batch.py ARTICLES.jsonl[.gz] [--articles N] [--rounds N] [--dask]      one process beside two, in turns
    python tests/benchmarks/batch.py ARTICLES.jsonl[.gz] --grow N [--processes N] [--characters N]    N articles, the set again and again

Where others use the machine too, wall time says little. So processor time is told beside it, and what it comes to where the cores are
free: the processor time of the one who hands out the work, and after it his share for each worker ("free").
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from itertools import count, islice
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

import timeline
from timeline.batch import queues, running
from timeline.batch.work import Options


def records(path: Path) -> Iterator[dict[str, object]]:
    """The articles; the day may be called `published` or `dct`."""
    with gzip.open(path, "rt") if path.suffix == ".gz" else path.open() as file:
        for line in file:
            record = json.loads(line)
            day = record.get("published") or record.get("dct")
            yield {"id": record["id"], "text": record["text"], "published": day, "language": record.get("language", record.get("lang"))}


def repeated(path: Path, target: Path, wanted: int, characters: int | None) -> None:
    """`wanted` articles; the set again and again, under other ids, each cut after so many `characters`."""
    again = (
        {**record, "id": f"{record['id']}-{copy}", "text": str(record["text"])[:characters]} for copy in count() for record in records(path)
    )
    with target.open("w") as file:
        file.writelines(json.dumps(record) + "\n" for record in islice(again, wanted))


def used() -> tuple[float, float, float]:
    """Seconds: on the wall, of this process, and of those that it and they started, ended or not."""
    import psutil

    me = psutil.Process()
    mine, ended = me.cpu_times(), sum(me.cpu_times()[2:4])
    return time.monotonic(), mine.user + mine.system, ended + sum(sum(child.cpu_times()[:4]) for child in me.children(recursive=True))


def timed(work: Callable[[], object], workers: int) -> tuple[float, float, float]:
    """Seconds of one run: wall, processor time in all, and what is to be expected where the cores are free."""
    before = used()
    work()
    wall, own, others = (after - then for after, then in zip(used(), before, strict=True))
    return wall, own + others, own + others / workers


def compare(source: Path, folder: Path, rounds: int, dask: bool) -> None:
    """One process, two, and a cluster of two, in turns."""
    options = Options(program="")  # as it is now, whatever is edited meanwhile

    def alone() -> object:
        return timeline.extract(timeline.read(source))

    def local() -> object:
        return running.run([str(source)], folder / "out", options, queues.local(options, 60, 2), restart=True)

    ways = {"one process": (alone, 1), "two processes": (local, 2)}
    best: dict[str, tuple[float, ...]] = {}
    stack = ExitStack()
    if dask:
        from distributed import LocalCluster

        there = stack.enter_context(LocalCluster(n_workers=2, threads_per_worker=1, processes=True, dashboard_address=":0"))

        def cluster() -> object:
            queue = queues.cluster(there.scheduler_address, options, 60)
            return running.run([str(source)], folder / "out", options, queue, restart=True)

        ways["Dask, two workers"] = cluster, 2
        time.sleep(5)
        wall, processors, _ = timed(lambda: time.sleep(10), 1)
        print(f"a cluster that does nothing uses {100 * processors / wall:.0f} % of a processor", flush=True)
    for _ in range(rounds):
        for name, (work, workers) in ways.items():
            found = timed(work, workers)
            best[name] = tuple(map(min, best.get(name, found), found))
            print(f"{name:18s} wall {found[0]:6.1f} s, processors {found[1]:6.1f} s, free {found[2]:6.1f} s", flush=True)
    stack.close()
    base = best["one process"]
    for name, found in best.items():
        print(f"{name:18s} best: wall {base[0] / found[0]:4.2f} times as fast, on free cores {base[2] / found[2]:4.2f}")


def grow(source: Path, folder: Path, processes: int, step: int) -> None:
    """Rate and memory after each `step` articles; steps are like each other where each is the whole set once."""
    import psutil

    options = Options()
    me = psutil.Process()
    last = [0, time.monotonic(), 0.0]
    print("articles  events  a second of the processors  on the wall  workers' MB        this process's MB", flush=True)

    def watch(done: running.Count) -> None:
        if done.articles - last[0] < step:
            return
        workers = [child for child in me.children() if child.is_running()]
        spent = sum(sum(worker.cpu_times()[:2]) for worker in workers)
        sizes = " ".join(f"{worker.memory_info().rss / 1e6:5.0f}" for worker in workers)
        more, now = done.articles - last[0], time.monotonic()
        rates = f"{more / max(spent - last[2], 0.01):26.1f}  {more / (now - last[1]):11.1f}"
        print(f"{done.articles:8d}  {done.events:6d}  {rates}  {sizes:18s} {me.memory_info().rss / 1e6:5.0f}", flush=True)
        last[:] = [done.articles, now, spent]

    with ExitStack() as stack:
        stack.callback(lambda: print(f"at the end this process had {me.memory_info().rss / 1e6:.0f} MB", flush=True))
        began = used()
        summary = running.run([str(source)], folder / "out", options, queues.local(options, 60, processes), restart=True, watch=watch)
        after = used()
        print(f"{summary.events} events in {summary.files} files; this process used {after[1] - began[1]:.1f} s of processor time")


def main() -> None:
    """Print the measures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("path", type=Path)
    parser.add_argument("--articles", type=int, default=3000)
    parser.add_argument("--rounds", type=int, default=2)
    parser.add_argument("--dask", action="store_true")
    parser.add_argument("--grow", type=int, metavar="N")
    parser.add_argument("--characters", type=int, metavar="N", help="of an article, to try many in little time")
    parser.add_argument("--step", type=int, metavar="N", help="articles between two measures of --grow (the whole set once)")
    parser.add_argument("--processes", type=int, default=os.cpu_count() or 1)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        repeated(options.path, folder / "articles.jsonl", options.grow or options.articles, options.characters)
        if options.grow:
            grow(folder / "articles.jsonl", folder, options.processes, options.step or sum(1 for _ in records(options.path)))
        else:
            compare(folder / "articles.jsonl", folder, options.rounds, options.dask)


if __name__ == "__main__":
    main()
