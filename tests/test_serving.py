"""Starting the page."""

from __future__ import annotations

import socket
import sys
from http.client import HTTPConnection
from pathlib import Path

import pytest

from timeline import resources, serving
from timeline.errors import TimelineError
from timeline.page.served import Served


def test_bad_paths_are_said_before_anything_starts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(serving, "running", lambda *given, **named: pytest.fail("started"))
    with pytest.raises(TimelineError, match="nowhere"):
        serving.serve([tmp_path / "nowhere.txt"], browser=False)
    (tmp_path / "bad.toml").write_text("actor = 3", encoding="utf-8")
    with pytest.raises(TimelineError, match=r"bad\.toml"):
        serving.serve([], browser=False, catalogue=[tmp_path / "bad.toml"])


def test_a_taken_port_is_said_or_the_next_one_used(monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.socket() as taken:
        taken.bind((serving.HOST, 0))
        taken.listen()
        port = taken.getsockname()[1]
        with pytest.raises(TimelineError, match=f"port {port} is taken"):
            serving._port(port)
        monkeypatch.setattr(serving, "FIRST_PORT", port)
        assert serving._port(None) > port
    with pytest.raises(TimelineError, match="not a port"):
        serving._port(70_000)


def test_it_answers_here_and_under_its_own_name_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)  # the settings come along wherever one starts it
    (tmp_path / "json.py").write_text("raise SystemExit('shadowed')", encoding="utf-8")
    with serving.running(Served()) as (address, process):
        port = int(address.rpartition(":")[2])
        for host, status in ((f"127.0.0.1:{port}", 200), (f"localhost:{port}", 200)):
            connection = HTTPConnection(serving.HOST, port, timeout=10)
            connection.request("GET", "/", headers={"Host": host})
            assert connection.getresponse().status == status
            connection.close()
        connection = HTTPConnection(serving.HOST, port, timeout=10)
        upgrade = {"Upgrade": "websocket", "Connection": "Upgrade", "Sec-WebSocket-Version": "13", "Sec-WebSocket-Key": "x" * 22 + "=="}
        connection.request("GET", "/_stcore/stream", headers={"Host": "evil.test", **upgrade})
        assert connection.getresponse().status >= 400
        connection.close()
    assert process.poll() is not None


def test_no_module_shadows_the_standard_library() -> None:
    """Streamlit puts the dashboard's folder on the module path, and in a wheel that is the package's own folder."""
    beside = {path.stem for folder in (resources.PACKAGE, resources.dashboard().parent) for path in folder.glob("*.py")}
    assert not beside & set(sys.stdlib_module_names)
