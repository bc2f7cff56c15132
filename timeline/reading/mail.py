"""A message (.eml) -> its words, its day, and the files attached to it."""

from __future__ import annotations

import email
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from email.header import decode_header, make_header
from email.message import Message as Mail
from email.utils import parsedate_to_datetime

from timeline.errors import Message, TimelineError
from timeline.reading.archive import shown
from timeline.reading.decoding import as_declared
from timeline.reading.given import line
from timeline.reading.markup import text_of

PARTS = 200
"""Parts of a message that are looked at."""

_LONGEST_HEADER = 2_000  # characters that are looked at
_LONGEST_HEADERS = 1_000_000  # bytes before the empty line
_END_OF_HEADERS = re.compile(rb"\n\r?\n")
_LONG_FIELD = re.compile(rb"^content-[a-z-]{1,40}:(?:[^\n]|\n[ \t]){5000}", re.IGNORECASE | re.MULTILINE)  # takes the library minutes
_MOST_BOUNDARIES = 10_000  # lines that may part two parts; the library takes minutes over a million

# What the library raises on headers and encodings made to break it.
_BREAKS = (ValueError, LookupError, TypeError, AttributeError, RecursionError, AssertionError)


@dataclass(frozen=True, slots=True)
class Letter:
    """`text` may be empty when all there is is attached; `attached` are names with their bytes."""

    text: str
    title: str | None
    published: date | None
    attached: tuple[tuple[str, bytes], ...]


def letter(data: bytes, name: str) -> Letter:
    """What is in a message. Raises TimelineError for what is none."""
    if data.count(b"\n--") > _MOST_BOUNDARIES:
        raise TimelineError("{name}: this message has too many parts", name=name)
    try:
        if _LONG_FIELD.search(data) or (len(data) > _LONGEST_HEADERS and not _END_OF_HEADERS.search(data, 0, _LONGEST_HEADERS)):
            raise ValueError
        mail = email.message_from_bytes(data)  # the older policy: the newer one takes minutes over a long header
        parts = [part for _, part in zip(range(PARTS), _walked(mail), strict=False)]
    except _BREAKS:
        raise TimelineError("{name}: this message is damaged and cannot be read", name=name) from None
    if not any(mail.get(field) for field in ("From", "Date", "Subject", "MIME-Version", "Received")):
        raise TimelineError("{name}: this is no message: it has no sender, day or subject", name=name)
    bodies = [part for part in parts if not _is_attached(part)]
    plain = "\n\n".join(filter(None, (_content(part) for part in bodies if part.get_content_type() == "text/plain")))
    rich = "\n\n".join(filter(None, (text_of(_content(part)) for part in bodies if part.get_content_type() == "text/html")))
    text = plain if len(plain) * 2 >= len(rich) else rich  # some programs put "please see the HTML" in the plain part
    attached = [(_filename(part, name), _bytes(part)) for part in parts if _is_attached(part)]
    return Letter(text, line(_header(mail, "Subject")), _day(_header(mail, "Date")), tuple(attached))


def _walked(mail: Mail) -> Iterator[Mail]:
    """All parts that hold something, without those of a message inside the message, which is attached as a whole."""
    waiting: list[Mail] = [mail]
    while waiting:
        part = waiting.pop(0)
        inside = part.get_payload()
        if isinstance(inside, list) and part.get_content_maintype() == "multipart":
            waiting[:0] = [one for one in inside if isinstance(one, Mail)]
        else:
            yield part


def _is_attached(part: Mail) -> bool:
    return _disposition(part) == "attachment" or part.get_content_type() not in ("text/plain", "text/html")


def _disposition(part: Mail) -> str | None:
    try:
        return part.get_content_disposition()
    except _BREAKS:
        return None


def _filename(part: Mail, name: str) -> str:
    try:
        called = part.get_filename() or ("message.eml" if part.get_content_type() == "message/rfc822" else "")
    except _BREAKS:
        called = ""
    return Message("{archive}: {member}", archive=name, member=shown(called or "?"))


def _bytes(part: Mail) -> bytes:
    try:
        if part.get_content_type() == "message/rfc822" and isinstance(inside := part.get_payload(), list):
            return inside[0].as_bytes() if inside and isinstance(inside[0], Mail) else b""
        content = part.get_payload(decode=True)
    except _BREAKS:
        return b""
    return content if isinstance(content, bytes) else b""


def _content(part: Mail) -> str:
    data = _bytes(part)
    try:
        charset = part.get_content_charset("utf-8")
    except _BREAKS:
        charset = "utf-8"
    text = as_declared(data, charset)
    text = data.decode("cp1252", "replace") if text is None else text
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "").strip()


def _header(mail: Mail, field: str) -> str | None:
    try:
        value = mail.get(field)
        return None if value is None else str(make_header(decode_header(str(value)[:_LONGEST_HEADER])))
    except _BREAKS:
        return None


def _day(header: str | None) -> date | None:
    """The day at the sender's own clock."""
    try:
        return parsedate_to_datetime(header).date() if header else None
    except (*_BREAKS, OverflowError):
        return None
