"""ZIP archives, opened without trust: what their directory promises is checked against what comes out. Nothing is written to disk."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

from timeline.errors import Message, TimelineError

FILES = 2_000
"""Files that one archive, with the archives in it, may have."""

UNPACKED = 200_000_000
"""Bytes that they may have together once unpacked."""

RATIO = 200
"""How much larger than its packed form a file may be; text shrinks to a tenth, a bomb to a thousandth."""

_SMALL = 1_000_000  # bytes; below this nothing is a bomb
_BREAKS = (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError, RuntimeError, IndexError, MemoryError)


@dataclass(slots=True)
class Allowance:
    """What is left of the limits while an archive and those inside it are read."""

    files: int = FILES
    size: int = UNPACKED


class Archive:
    """The files of a ZIP archive, by name. Raises TimelineError for what is damaged, locked or a bomb."""

    def __init__(self, data: bytes, name: str, allowance: Allowance | None = None) -> None:
        self.name, self._left = name, allowance or Allowance()
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
            self._members = {info.filename: info for info in self._zip.infolist() if not info.is_dir()}
        except _BREAKS:
            raise TimelineError("{name}: this archive is damaged and cannot be read", name=name) from None
        if len(self._members) > self._left.files:
            raise TimelineError("{name}: this archive has more than {most} files; unpack it first", name=name, most=FILES)

    def names(self) -> list[str]:
        """Names of the files, in the archive's order; they may be anything, a path out of a folder too."""
        return list(self._members)

    def read(self, member: str) -> bytes:
        """The bytes of one file, counted against the allowance. Raises TimelineError when there is none, or they are too many."""
        info = self._members.get(member)
        if info is None:
            raise TimelineError("{name} is damaged: it lacks {part}", name=self.name, part=shown(member))
        if info.flag_bits & 1:
            raise TimelineError("{name} is locked with a password; save it without one first", name=self.name)
        most = min(self._left.size, max(_SMALL, RATIO * info.compress_size))
        try:
            with self._zip.open(info) as file:
                data = file.read(most + 1)
        except _BREAKS:
            raise TimelineError("{name}: this archive is damaged and cannot be read", name=self.name) from None
        if len(data) > most:
            if most == self._left.size:
                self._left.size = 0
            problem = "{name}: {part} unpacks to far more than an archive may hold; unpack it first"
            raise TimelineError(problem, name=self.name, part=shown(member))
        self._left.files -= 1
        self._left.size -= len(data)
        return data

    def __contains__(self, member: str) -> bool:
        return member in self._members


def members(data: bytes, name: str, allowance: Allowance) -> Iterator[tuple[str, bytes | TimelineError]]:
    """The files of an archive, those that systems leave behind not counted, each with its bytes or what is wrong with it.

    What is wrong with the archive as a whole is raised.
    """
    archive = Archive(data, name, allowance)
    for member in sorted(archive.names()):
        if allowance.size <= 0:  # it was said when it happened
            return
        parts = member.replace("\\", "/").split("/")
        if parts[0] == "__MACOSX" or parts[-1].startswith("."):
            continue
        place = Message("{archive}: {member}", archive=name, member=shown(member))
        try:
            yield place, archive.read(member)
        except TimelineError as error:
            yield place, error


def shown(name: str) -> str:
    """A file name fit for a message: one line, no control characters, not longer than 120 characters."""
    tidy = "".join(char if char.isprintable() else "\N{REPLACEMENT CHARACTER}" for char in name)
    return tidy if len(tidy) <= 120 else f"{tidy[:60]}…{tidy[-59:]}"
