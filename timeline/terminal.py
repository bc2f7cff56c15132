"""What the command line prints: UTF-8 whatever the locale, and no control characters from an article on a terminal."""

from __future__ import annotations

import os
import re
import sys

_UNSAFE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


def escaped(text: str) -> str:
    """`text` with control characters and marks that reorder text written out, so that an article cannot steer a terminal.

    >>> escaped("a\\x1b[31mb")
    'a\\\\x1b[31mb'
    """
    return _UNSAFE.sub(lambda found: found[0].encode("unicode_escape").decode("ascii"), text)


def put(data: bytes) -> None:
    """Writes to standard output: as it is into a file or a pipe, made safe on a terminal."""
    if sys.stdout.isatty():
        data = escaped(data.decode("utf-8", "replace")).encode()
    sys.stdout.flush()
    out = getattr(sys.stdout, "buffer", None)
    if out is None:
        sys.stdout.write(data.decode("utf-8"))
    else:
        out.write(data)
    sys.stdout.flush()


def say(message: str) -> None:
    """One line on standard error."""
    line = f"timeline: {escaped(' '.join(message.split()))}\n"
    err = getattr(sys.stderr, "buffer", None)
    sys.stderr.flush()
    if err is None:
        sys.stderr.write(line)
    else:
        err.write(line.encode("utf-8", "replace"))
    sys.stderr.flush()


def discard_output() -> None:
    """After a broken pipe: nothing more is written, and Python does not complain at exit either."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
