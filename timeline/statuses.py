"""A clause and its date -> whether the event happened, is planned, goes on, was negated or is hearsay."""

from __future__ import annotations

from typing import Literal

Status = Literal["happened", "planned", "ongoing", "negated", "reported"]
STATUSES: tuple[Status, ...] = ("happened", "planned", "ongoing", "negated", "reported")
