"""Which program reads and parses."""

from __future__ import annotations

from functools import cache
from hashlib import blake2b

from timeline import __version__, resources

_PARSING = ("actors", "dates", "events", "locales", "reading", "text")


@cache
def program() -> str:
    """The version, and a short name for the state of all that reads and parses: another one may find other events."""
    digest = blake2b((resources.data() / "catalogue.toml").read_bytes(), digest_size=4)
    files = [*resources.PACKAGE.glob("*.py"), *(file for folder in _PARSING for file in (resources.PACKAGE / folder).rglob("*.py"))]
    for file in sorted(files):
        digest.update(file.read_bytes())
    return f"{__version__}+{digest.hexdigest()}"
