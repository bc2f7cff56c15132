"""Bytes -> text, or a plain word on why they are none."""

from __future__ import annotations

import codecs
import re
from itertools import pairwise

from timeline.errors import Message, TimelineError

LIMIT = 20_000_000
"""Bytes (or characters) of one document. A book has about one million."""

_SIGNATURES: tuple[tuple[bytes, Message], ...] = (
    (b"\xd0\xcf\x11\xe0", Message("an old office document; save it as text, Markdown, HTML or CSV first")),
    (b"{\\rtf", Message("an RTF document; save it as plain text first")),
    (b"\x1f\x8b", Message("a gzip archive; unpack it first")),
    (b"BZh", Message("a bzip2 archive; unpack it first")),
    (b"\xfd7zXZ", Message("an xz archive; unpack it first")),
    (b"7z\xbc\xaf", Message("a 7z archive; unpack it first")),
    (b"\x89PNG", Message("an image, not text")),
    (b"\xff\xd8\xff", Message("an image, not text")),
    (b"GIF8", Message("an image, not text")),
    (b"PAR1", Message("a Parquet file; write it as CSV or JSON lines first")),
)
_BOMS = (  # UTF-32 first: its little-endian mark begins with that of UTF-16
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CONTROLS = bytes(set(range(32)) - set(b"\t\n\r\f\x1b")) + b"\x7f"
_META_CHARSET = re.compile(rb"""<meta[^<>]{0,200}?charset\s{0,5}=\s{0,5}["']?([\w.:-]{1,40})""", re.IGNORECASE)
_WESTERN = frozenset("àâäáãåçéèêëíìîïñóòôöõøùûúüýÿœæßÀÂÄÁÃÅÇÉÈÊËÍÌÎÏÑÓÒÔÖÕØÙÛÚÜÝŸŒÆ")
_WESTERN_SIGNS = frozenset("«»‹›“”„‘’–—…€£§°·•¿¡©®™½¼¾²³×\u00a0\u00ad")
_SIGN_IN_WORD = re.compile(r"[^\W\d_][¡¿¹²³½¼¾ªº¬±][^\W\d_]")
_NEVER = ("idna", "punycode", "raw-unicode-escape", "unicode-escape", "utf-7")  # no file's encoding, and slow or full of traps
_EBCDIC = ["cp037", "cp273", "cp424", "cp500", "cp875", "cp1026", "cp1140"]


def decode(data: bytes, name: str, *, markup: bool = False, limit: int = LIMIT, declared: str | None = None) -> str:
    """The text of a file, without byte order mark and with line ends made "\\n"; `name` is only for messages.

    Encoding: a byte order mark, else UTF-8, else what a server `declared` or (for `markup`) the page declares, else detected. Text that is
    UTF-8 but for a few bytes is damaged rather than another encoding, and refused with the place.
    """
    check_size(len(data), name, limit)
    if not data.strip():
        raise TimelineError("{name} is empty", name=name)
    for signature, what in _SIGNATURES:
        if data.startswith(signature):
            raise TimelineError("{name} is {what}", name=name, what=what)
    text = _marked(data, name) or _unmarked(data, name, markup, declared)
    text = plain(text)
    if not text.strip():
        raise TimelineError("{name} is empty", name=name)
    return text


def as_declared(data: bytes, encoding: str) -> str | None:
    """`data` in the encoding that someone says it has; None when it is not, or there is no such encoding of text."""
    try:
        return None if codecs.lookup(encoding).name in _NEVER else data.decode(encoding)
    except (LookupError, ValueError):
        return None


def plain(text: str) -> str:
    """`text` without byte order mark, with "\\n" as line end, lone surrogates (which no file can hold) replaced by U+FFFD."""
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    try:
        text.encode()
    except UnicodeEncodeError:
        text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text


def check_size(size: int, name: str, limit: int = LIMIT) -> None:
    """Refuse what is over `limit`, saying what to do instead."""
    if size > limit:
        raise TimelineError(
            "{name} has {size:.1f} MB; one document may have {limit:.0f} MB: split it, or write its articles as JSON lines",
            name=name,
            size=size / 1e6,
            limit=limit / 1e6,
        )


def _marked(data: bytes, name: str) -> str | None:
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            try:
                return data.decode(encoding)
            except UnicodeDecodeError as error:
                place = {"name": name, "encoding": encoding.upper(), "byte": error.start}
                raise TimelineError("{name} says it is {encoding} and is not: see byte {byte}", **place) from None
    return None


def _unmarked(data: bytes, name: str, markup: bool, declared: str | None) -> str:
    if b"\0" in data or len(data.translate(None, _CONTROLS)) < 0.98 * len(data):
        raise TimelineError("{name} is binary data, not text", name=name)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        bad = error.start
    lenient = data.decode("utf-8", "replace")
    broken = lenient.count("\ufffd")
    if sum(map(lenient.count, "éèàçùêâôîïœäöüßñóáíúãìòëå’“”–…")) > 4 * broken:
        line = data.count(b"\n", 0, bad) + 1
        raise TimelineError(
            "{name}, line {line}: damaged UTF-8 (byte {byte}); save the file again as UTF-8", name=name, line=line, byte=bad
        )
    meta = _META_CHARSET.search(data, 0, 4096) if markup else None
    stated = (as_declared(data, encoding) for encoding in (declared, meta and meta[1].decode("ascii")) if encoding)
    return next((text for text in stated if text is not None), None) or _detected(data, name)


def _detected(data: bytes, name: str) -> str:
    for encoding in ("cp1252", "mac_roman"):
        text = data.decode(encoding, "replace")
        if _reads_western(text):
            return text
    from charset_normalizer import from_bytes

    for match in from_bytes(data, cp_exclusion=_EBCDIC):
        text = str(match)
        if not _SIGN_IN_WORD.search(text):
            return text
    raise TimelineError("{name} is in an encoding that cannot be told; save it as UTF-8", name=name)


def _reads_western(text: str) -> bool:
    """True when the characters beyond ASCII are Western European letters and signs, where words have them.

    A detector that counts bytes cannot tell "à Noël" in cp1252 from "ŕ Noël" in cp1250; words can: in Western European text almost
    every accented letter touches a plain one or stands alone, and accented letters are few.
    """
    beyond = [char for char in text if not char.isascii()]
    if not all(char in _WESTERN or char in _WESTERN_SIGNS for char in beyond):
        return False
    letters = sum(char in _WESTERN for char in beyond)
    pairs = sum(a in _WESTERN and b in _WESTERN for a, b in pairwise(text))
    return letters * 2 <= len(text) + 8 and pairs * 10 <= letters + 10 and not _SIGN_IN_WORD.search(text)
