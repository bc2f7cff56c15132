"""Where a workspace is when nobody says."""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs

SUFFIX = ".timeline"


def default() -> Path:
    """The file that the variable TIMELINE_WORKSPACE names, else one in the folder for this user's data."""
    if named := os.environ.get("TIMELINE_WORKSPACE"):
        return Path(named).expanduser()
    return Path(platformdirs.user_data_dir("timeline", appauthor=False), f"workspace{SUFFIX}")
