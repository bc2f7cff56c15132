"""A clause -> what kind of event it states."""

from __future__ import annotations

from typing import Literal

Kind = Literal[
    "statement", "announcement", "launch", "founding", "deal", "legal", "vote",
    "appointment", "departure", "accident", "death", "contest", "publication", "other",
]  # fmt: skip
KINDS: tuple[Kind, ...] = (
    "statement", "announcement", "launch", "founding", "deal", "legal", "vote",
    "appointment", "departure", "accident", "death", "contest", "publication", "other",
)  # fmt: skip
