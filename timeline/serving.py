"""Starts the page and opens it in the browser."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
import webbrowser
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import date
from http.client import HTTPConnection, HTTPException
from pathlib import Path

from timeline import resources
from timeline.actors import catalogue as catalogues
from timeline.batch.opening import is_address
from timeline.errors import TimelineError
from timeline.page.served import Served
from timeline.reading import files as reading
from timeline.reading import frames
from timeline.workspace import places
from timeline.workspace.store import Workspace

HOST = "127.0.0.1"
FIRST_PORT = 8501
PORTS = 50
"""How many ports are tried, from the first on, when none is asked for."""

PATIENCE = 60
"""Seconds that the page may take to come up."""


def serve(
    paths: Iterable[str | os.PathLike[str]] = (),
    *,
    port: int | None = None,
    browser: bool = True,
    published: date | None = None,
    catalogue: Iterable[str | os.PathLike[str]] = (),
    workspace: str | os.PathLike[str] | None = None,
    keep: bool = True,
    read_only: bool = False,
    allow_private: bool = False,
) -> None:
    """Shows the page on 127.0.0.1 until it is interrupted: `paths`, else what is in the workspace, else an example.

    What readers add and correct is kept in `workspace`, by default the one of this user; without `keep` it goes with their visit. With
    `read_only` nothing can be changed. With `allow_private` addresses of private networks and this computer are fetched too. Without
    `port` the first free one from 8501 on is taken. Raises TimelineError, before anything starts, for paths, catalogues or a workspace
    that cannot be read and a port that is taken; and when the server does not come up.
    """
    place = Path(workspace if workspace is not None else places.default()).absolute() if keep else None
    if place is not None and read_only and workspace is None and not place.is_file():
        place = None  # nothing was ever kept
    if place is not None:
        Workspace.open(place, read_only).close()
    served = Served(_absolute(paths), published, _absolute(catalogue), str(place) if place else None, read_only, allow_private)
    problems: list[TimelineError] = []
    readable = [path for path in served.paths if _readable(path, allow_private, problems)]
    if problems and not readable:
        raise problems[0]
    catalogues.load(served.catalogue)
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # stopped from outside, the page's server stops too
    try:
        with running(served, port=port) as (address, process):
            print(f"The timeline is at {address} (Ctrl-C stops it)", flush=True)
            if browser:
                webbrowser.open(address)
            code = process.wait()
    except KeyboardInterrupt:
        return
    if code:
        raise TimelineError(f"the page stopped unexpectedly (exit code {code})")


@contextmanager
def running(served: Served = Served(), *, port: int | None = None) -> Iterator[tuple[str, subprocess.Popen[bytes]]]:  # noqa: B008 (frozen)
    """A server that answers, as its address and process; it stops at the end of the `with`."""
    chosen = _port(port)
    # -P: the folder one happens to be in must not shadow modules. All else is set in the config.toml beside the dashboard.
    command = [sys.executable, "-P", "-m", "streamlit", "run", str(resources.dashboard())]
    command += ["--server.address", HOST, "--server.port", str(chosen)]
    process = subprocess.Popen(command, env={**os.environ, **served.environment()}, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
    try:
        _wait(process, chosen)
        yield f"http://{HOST}:{chosen}", process
    finally:
        if process.poll() is None:
            process.terminate()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def _readable(path: str, allow_private: bool, problems: list[TimelineError]) -> bool:
    if not frames.holds_events(path):
        return reading.readable(path, allow_private=allow_private, problems=problems)
    if Path(path).exists():  # read once, by the page: there may be very many
        return True
    problems.append(TimelineError("{name}: no such file or folder", name=path))
    return False


def _absolute(paths: Iterable[str | os.PathLike[str]]) -> tuple[str, ...]:
    return tuple(str(path) if is_address(str(path)) else str(Path(path).absolute()) for path in paths)


def _port(wanted: int | None) -> int:
    for port in [wanted] if wanted is not None else range(FIRST_PORT, FIRST_PORT + PORTS):
        if not 0 < port < 65536:
            raise TimelineError(f"{port} is not a port: it must be between 1 and 65535")
        if _free(port):
            return port
    if wanted is not None:
        raise TimelineError(f"port {wanted} is taken by another program; choose another with --port")
    raise TimelineError(f"no free port between {FIRST_PORT} and {FIRST_PORT + PORTS - 1}; choose one with --port")


def _free(port: int) -> bool:
    with socket.socket() as probe:
        if os.name != "nt":  # elsewhere a port just left would count as taken for minutes; on Windows the option would steal it
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
        except OSError:
            return False
    return True


def _wait(process: subprocess.Popen[bytes], port: int) -> None:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if process.poll() is not None:
            raise TimelineError(f"the page could not start (exit code {process.returncode})")
        connection = HTTPConnection(HOST, port, timeout=2)
        try:
            connection.request("GET", "/_stcore/health")
            if connection.getresponse().status == 200:
                return
        except (OSError, HTTPException):
            time.sleep(0.1)
        finally:
            connection.close()
    raise TimelineError(f"the page did not start within {PATIENCE} seconds")
