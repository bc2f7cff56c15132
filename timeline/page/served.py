"""What `timeline serve` hands to the page, through the environment of the server it starts."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date

VARIABLE = "TIMELINE_SERVED"


@dataclass(frozen=True, slots=True)
class Served:
    """Files and addresses to open with, the publication date given for them, actor catalogues, and the file of the workspace.

    Without a workspace all that readers do is kept in memory and goes with their visit. With `allow_private` addresses of private networks
    are fetched too.

    >>> Served.of(Served(("a.txt",), date(2024, 2, 18)).environment()).published
    datetime.date(2024, 2, 18)
    """

    paths: tuple[str, ...] = ()
    published: date | None = None
    catalogue: tuple[str, ...] = ()
    workspace: str | None = None
    read_only: bool = False
    allow_private: bool = False

    def environment(self) -> dict[str, str]:
        """As an environment variable."""
        told = asdict(self) | {"published": self.published.isoformat() if self.published else None}
        return {VARIABLE: json.dumps(told)}

    @classmethod
    def of(cls, environment: Mapping[str, str] = os.environ) -> Served:
        """Out of the environment; nothing there is nothing served."""
        told = json.loads(environment.get(VARIABLE, "{}"))
        published = told.get("published")
        return cls(
            tuple(told.get("paths", ())), date.fromisoformat(published) if published else None, tuple(told.get("catalogue", ())),
            told.get("workspace"), bool(told.get("read_only")), bool(told.get("allow_private")),
        )  # fmt: skip
