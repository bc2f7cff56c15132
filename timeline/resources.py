"""Where the files that ship with the package are: beside it in a clone, inside it in an installed wheel."""

from __future__ import annotations

from pathlib import Path

PACKAGE = Path(__file__).resolve().parent


def _shipped(name: str) -> Path:
    inside = PACKAGE / name
    return inside if inside.exists() else PACKAGE.parent / name


def data() -> Path:
    """The folder of example articles and the actor catalogue."""
    return _shipped("data")


def dashboard() -> Path:
    """The page's script, the file that Streamlit runs."""
    return _shipped("dashboard.py")
