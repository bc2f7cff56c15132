"""Killed at any moment, a workspace opens again with all that was acknowledged; two who write at once lose nothing."""

from __future__ import annotations

import subprocess
import sys
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
