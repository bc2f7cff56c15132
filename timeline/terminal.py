"""What the command line prints: UTF-8 whatever the locale, and no control characters from an article on a terminal."""

from __future__ import annotations

import os
import re
import sys

_UNSAFE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")

_BROKEN_PIPE = 141  # what a shell reports for a program ended by SIGPIPE


def escaped(text: str) -> str:
    """`text` with control characters and marks that reorder text written out, so that an article cannot steer a terminal.

    >>> escaped("a\\x1b[31mb")
    'a\\\\x1b[31mb'
    """
    return _UNSAFE.sub(lambda found: found[0].encode("unicode_escape").decode("ascii"), text)


def put(data: bytes) -> None:
    """Writes to standard output: as it is into a file or a pipe, made safe on a terminal. Ends the program when nobody reads on."""
    if sys.stdout.isatty():
        data = escaped(data.decode("utf-8", "replace")).encode()
    try:
        sys.stdout.flush()
        rest = memoryview(data)
        while rest:  # where output is unbuffered, a write may take a part only
            rest = rest[sys.stdout.buffer.write(rest) :]
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # else Python complains at exit
        sys.exit(_BROKEN_PIPE)


def say(message: str) -> None:
    """One line on standard error."""
    sys.stderr.flush()
    sys.stderr.buffer.write(f"timeline: {escaped(' '.join(message.split()))}\n".encode("utf-8", "replace"))
    sys.stderr.flush()
