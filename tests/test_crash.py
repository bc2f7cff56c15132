"""Killed at any moment, a workspace opens again with all that was acknowledged; two who write at once lose nothing."""

from __future__ import annotations

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from timeline.workspace.store import Workspace

CRASHING = Path(__file__).with_name("crashing.py")


@pytest.mark.skipif(sys.platform == "win32", reason="kills with signals")
def test_kills_lose_nothing_that_was_acknowledged(tmp_path: Path) -> None:
    done = subprocess.run([sys.executable, CRASHING, tmp_path / "work.timeline", "30"], capture_output=True, text=True, timeout=60)
    kills, acknowledged, lost, corrupt = map(int, done.stdout.split())
    assert (kills, lost, corrupt) == (30, 0, 0), done.stderr
    assert acknowledged > 10


def test_several_make_a_file_at_once(tmp_path: Path) -> None:
    with ThreadPoolExecutor(4) as opening:
        for number in range(60):
            place = tmp_path / f"{number}.timeline"
            for workspace in opening.map(Workspace.open, [place] * 4):
                workspace.close()


COUNT = """
import sys
from timeline.document import Document
from timeline.workspace.store import Workspace
with Workspace.open(sys.argv[1]) as workspace:
    for number in range(25):
        workspace.add([Document(f"{sys.argv[2]} {number}")])
        workspace.set_setting(f"{sys.argv[2]} {number}", number)
"""


def test_two_writers_lose_no_update(tmp_path: Path) -> None:
    place = tmp_path / "work.timeline"
    writers = [subprocess.Popen([sys.executable, "-c", COUNT, place, name], stderr=subprocess.PIPE) for name in "ab"]
    for writer in writers:
        _, wrong = writer.communicate(timeout=60)
        assert not writer.returncode, wrong.decode()
    with Workspace.open(place) as workspace:
        assert {one.document.text for one in workspace.documents()} == {f"{name} {number}" for name in "ab" for number in range(25)}
        assert workspace.version() == 100
        assert all(workspace.setting(f"b {number}") == number for number in range(25))


MIGRATE = """
import os, random, shutil, signal, sqlite3, sys, time
from pathlib import Path
from timeline.document import Document
from timeline.workspace import schema
from timeline.workspace.store import Workspace

folder, chance = Path(sys.argv[1]), random.Random(1)
with Workspace.open(folder / "old.timeline") as old:
    old.add(Document(os.urandom(3_000).hex(), id=str(number)) for number in range(150))
    before = old.documents()
schema.MIGRATIONS = (*schema.MIGRATIONS, ("ALTER TABLE documents ADD COLUMN colour TEXT", "UPDATE documents SET colour = hex(text)"))
done = 0
for number in range(8):
    place = folder / f"{number}.timeline"
    shutil.copyfile(folder / "old.timeline", place)
    child = os.fork()
    if not child:
        Workspace.open(place).close()
        os._exit(0)
    time.sleep(chance.random() * 0.04)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    for path in (place, place.with_name(place.name + f".version-{len(schema.MIGRATIONS) - 1}")):
        if path.exists():
            connection = sqlite3.connect(path)
            assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            done += path == place and connection.execute("PRAGMA user_version").fetchone() == (len(schema.MIGRATIONS),)
            connection.close()
    with Workspace.open(place) as anew:
        assert anew.documents() == before
print(done)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="kills with signals")
def test_a_kill_while_a_file_is_brought_up_to_date(tmp_path: Path) -> None:
    done = subprocess.run([sys.executable, "-c", MIGRATE, tmp_path], capture_output=True, text=True, timeout=120)
    assert not done.returncode, done.stderr
    assert 0 <= int(done.stdout) <= 8
