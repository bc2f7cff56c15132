"""What may stand inside a page: scripts, JSON in a script element, and addresses that a browser may follow."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

_ELEMENTS = Path(__file__).with_name("elements.js")


def script(*files: Path) -> str:
    """Those files as one script, after what all of them make their parts with."""
    return "\n".join(file.read_text("utf-8") for file in (_ELEMENTS, *files))


def embedded(value: object) -> str:
    """JSON that can stand inside a <script> element: nothing in it ends the element or opens a comment.

    >>> embedded("</script><!--")
    '"\\\\u003c/script\\\\u003e\\\\u003c!--"'
    """
    text = json.dumps(value, ensure_ascii=False, default=plain, allow_nan=False)
    for letter in "<>&\u2028\u2029":
        text = text.replace(letter, f"\\u{ord(letter):04x}")
    return text


def plain(value: Any) -> object:
    """What JSON has no word for: Plotly's objects and numpy's arrays and numbers as data."""
    if hasattr(value, "to_plotly_json"):
        return value.to_plotly_json()
    return value.tolist() if hasattr(value, "tolist") else str(value)


def safe_link(source: object) -> str:
    """The address, if it is one that a browser may follow (http or https); else the empty string."""
    address = source if isinstance(source, str) else ""
    try:
        parts = urlsplit(address)
    except ValueError:
        return ""
    return address if parts.scheme in ("http", "https") and parts.netloc else ""
