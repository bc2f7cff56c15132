"""The JSON of TimelineJS -> records of events."""

from __future__ import annotations

import html
import re

from timeline.reading.eventlists import RECORD, Record, amended, coarse

_TAG = re.compile(r"<[^<>]{0,2000}>")
_FIELDS = ("year", "month", "day", "hour", "minute")


def is_timeline(data: object) -> bool:
    """Whether a value of JSON is a TimelineJS file."""
    return isinstance(data, dict) and isinstance(data.get("events"), list) and not isinstance(data.get("text"), str)


def records(data: dict[str, object]) -> list[Record]:
    """The slides, and the undated events that this program put beside them."""
    slides, undated = data["events"], data.get(RECORD)
    found = [_slide(slide) for slide in slides if isinstance(slide, dict)] if isinstance(slides, list) else []
    found += (
        [amended(one, str(one.get("title")), ("", "")) or {} for one in undated if isinstance(one, dict)]
        if isinstance(undated, list)
        else []
    )
    return [record for record in found if record]


def _slide(slide: dict[str, object]) -> Record:
    text = slide.get("text")
    told = text if isinstance(text, dict) else {}
    title, body = _plain(told.get("headline")), _plain(told.get("text"))
    first = _date(slide.get("start_date"))
    last = _date(slide.get("end_date")) or first
    own = slide.get(RECORD)
    if isinstance(own, dict) and (known := amended(own, title, (first, last), coarse(own))):
        return known
    media = slide.get("media")
    source = media.get("url") if isinstance(media, dict) else None
    group = slide.get("group")
    return {
        "edtf": first if first == last else f"{first}/{last}", "title": title, "excerpt": body,
        "source": source if isinstance(source, str) else "", "tags": [group] if isinstance(group, str) and group else [],
    }  # fmt: skip


def _date(value: object) -> str:
    """As EDTF: no more than what is stated, "" for what is no year of ours."""
    if not isinstance(value, dict):
        return ""
    parts: list[int] = []
    for field in _FIELDS:
        try:
            parts.append(int(str(value.get(field, "")).strip()))  # (midnight is an hour of 0)
        except ValueError:
            break
    if not parts or not 1 <= parts[0] <= 9999:
        return ""
    day = "-".join(f"{part:0{4 if number == 0 else 2}d}" for number, part in enumerate(parts[:3]))
    return f"{day}T{parts[3]:02d}:{parts[4]:02d}" if len(parts) == 5 else day


def _plain(text: object) -> str:
    """Text out of HTML, paragraphs parted by line ends."""
    if not isinstance(text, str):
        return ""
    parted = re.sub(r"(?i)</(?:p|blockquote|div|li|h\d)>|<br ?/?>", "\n", text)
    lines = (" ".join(html.unescape(line).split()) for line in _TAG.sub("", parted).split("\n"))
    return "\n".join(filter(None, lines))
