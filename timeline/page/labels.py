"""Words for the interface: names of kinds, statuses and lanes, and article text made safe for widget labels."""

from __future__ import annotations

import re

from timeline.explaining import KINDS as KINDS
from timeline.explaining import STATUSES as STATUSES

LANES = {"actor": "Actor", "kind": "Kind", "source": "Source"}
COLOURS = {**LANES, "status": "Status"}
ORDERS = {"linked": "Who acts together", "first": "First event", "count": "Activity", "name": "Name"}

_JOINER = "\u2060"  # no width, breaks no line
_PUNCTUATION = re.compile(r"[!-/:-@\[-`{-~]")
_SPECIAL = re.compile(r"(?<=[:@./])(?=\S)")


def plain(text: str, longest: int = 120) -> str:
    """`text` as a Streamlit label shows it letter by letter.

    Labels are Markdown. A backslash stops what Markdown itself reads (links, images, emphasis, formulas); what Streamlit
    looks for afterwards in the finished text (bare addresses, :emoji:, :material/icons:) is stopped by an invisible joiner.
    """
    line = " ".join(text.split())
    if len(line) > longest:
        line = line[: longest - 1].rstrip() + "…"
    return _PUNCTUATION.sub(r"\\\g<0>", _SPECIAL.sub(_JOINER, line))
