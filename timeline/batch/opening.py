"""Where articles lie: files of this computer, and whatever fsspec opens by its address (s3://, gs://, memory://)."""

from __future__ import annotations

import glob
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from timeline.errors import Message, TimelineError
from timeline.reading.parts import WORK

_CHANGES = ("ETag", "etag", "LastModified", "last_modified", "updated", "mtime", "created")  # what stores call the moment of a change

_OPENERS = {"s3": "s3fs", "s3a": "s3fs", "gs": "gcsfs", "gcs": "gcsfs", "az": "adlfs", "abfs": "adlfs", "abfss": "adlfs", "hdfs": "pyarrow"}
"""Kind of address -> the package that fsspec opens it with."""


@dataclass(frozen=True, slots=True)
class Found:
    """A file: its path or address, the name to show for it, its size in bytes, and a stamp that changes when it does."""

    place: str
    name: str
    size: int
    stamp: str


def is_address(path: str) -> bool:
    """Whether this is an address for fsspec rather than a path."""
    return "://" in path


def found(path: str, wanted: Callable[[str], bool], left_out: Path | None = None) -> Iterator[Found]:
    """The files meant by a path, folder, pattern or address, in order; in folders those whose name is `wanted`.

    A folder is walked as it goes, hidden files and what is below `left_out` apart, and links to folders are not followed. Raises
    TimelineError when there is nothing.
    """
    if path.startswith(("http://", "https://")):  # a page, which the reader of pages fetches with care
        yield Found(path, path, 0, "")
        return
    files = _remote(path, wanted) if is_address(path) else _local(path, wanted, left_out)
    any_found = False
    for file in files:
        any_found = True
        yield file
    if not any_found:
        raise TimelineError("{name}: nothing to read there", name=path)


def opened(place: str) -> IO[bytes]:
    """The file, open for reading. Raises OSError, and TimelineError for an address of a kind that nothing installed can open."""
    if not is_address(place):
        return open(place, "rb")
    system, inside = _system(place)
    file: IO[bytes] = system.open(inside, "rb")
    return file


def _local(path: str, wanted: Callable[[str], bool], left_out: Path | None) -> Iterator[Found]:
    if os.path.isdir(path):
        yield from _walked(path, path, wanted, left_out and left_out.resolve())
    elif os.path.exists(path):
        yield _file(path, os.path.basename(path))
    elif glob.has_magic(path):
        for match in sorted(glob.glob(path, recursive=True)):
            if os.path.isfile(match):
                yield _file(match, os.path.basename(match))
            elif os.path.isdir(match) and "**" not in path:  # "**" lists what is in the folder as well
                yield from _walked(match, match, wanted, left_out and left_out.resolve())


def _walked(folder: str, top: str, wanted: Callable[[str], bool], left_out: Path | None) -> Iterator[Found]:
    """One folder after the other, each in order of name: of a million files no list is made but of their own folder's."""
    if left_out and Path(folder).resolve() == left_out:
        return
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError as error:
        raise TimelineError(
            "{name} cannot be read: {reason}", name=folder, reason=Message((error.strerror or "unknown reason").lower())
        ) from None
    for entry in entries:
        if entry.name.startswith(".") or entry.name == WORK:
            continue
        if entry.is_dir(follow_symlinks=False):
            yield from _walked(entry.path, top, wanted, left_out)
        elif wanted(entry.name) and not entry.is_dir():
            yield _file(entry.path, Path(entry.path).relative_to(top).as_posix())


def _file(path: str, name: str) -> Found:
    try:
        state = os.stat(path)
    except OSError:  # gone, or a link to nowhere: reading it will say so
        return Found(os.path.abspath(path), name, 0, "")
    return Found(os.path.abspath(path), name, state.st_size, f"{state.st_size}-{state.st_mtime_ns}")


def _remote(address: str, wanted: Callable[[str], bool]) -> Iterator[Found]:
    system, inside = _system(address)
    try:
        if glob.has_magic(inside):
            listed = system.glob(inside, detail=True)
        elif system.isdir(inside):
            listed = {name: info for name, info in system.find(inside, detail=True).items() if wanted(name.rsplit("/", 1)[-1])}
        else:
            listed = {inside: system.info(inside)}
    except FileNotFoundError:
        raise TimelineError("{name}: no such file or folder", name=address) from None
    except Exception as error:  # each store has errors of its own
        raise TimelineError("{name} cannot be read: {reason}", name=address, reason=f"{type(error).__name__}: {error}"[:200]) from None
    base = "" if inside in listed else inside.rstrip("/") + "/"
    for name in sorted(listed):
        info = listed[name]
        if info.get("type") != "directory":
            changed = next((str(info[field]) for field in _CHANGES if info.get(field)), "")
            size = int(info.get("size") or 0)
            called = name.removeprefix(base) if base and name.startswith(base) else name.rsplit("/", 1)[-1]
            yield Found(system.unstrip_protocol(name), called, size, f"{size}-{changed}")


def check(address: str) -> None:
    """Raises TimelineError for an address of a kind that nothing installed can open; says what to install."""
    if not address.startswith(("http://", "https://")):
        _system(address)


def _system(address: str) -> tuple[Any, str]:
    kind = address.partition("://")[0].lower()
    needed = _OPENERS.get(kind, "")
    try:
        from fsspec.core import url_to_fs

        system, inside = url_to_fs(address)
    except ImportError as error:
        if needed or error.name == "fsspec":
            packages = " ".join(filter(None, ("fsspec", needed)))
            raise TimelineError(
                "addresses that begin with {kind}:// need {packages}: pip install {packages}", kind=kind, packages=packages
            ) from None
        raise TimelineError("{name} cannot be opened: {reason}", name=address, reason=str(error)) from None
    except ValueError as error:  # "Protocol not known"
        raise TimelineError("{name} cannot be opened: {reason}", name=address, reason=str(error)) from None
    return system, str(inside)
