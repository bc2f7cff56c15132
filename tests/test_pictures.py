"""Images: what is on the sheet, that it fits, and what is said when there is nothing to draw with."""

from __future__ import annotations

import builtins
import json
import re
import sys
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from tests.frames import made, many, on, sora
from timeline.chart import fonts, pictures, rendering
from timeline.chart.framing import Sheet
from timeline.chart.paper import millimetres, paper, screen
from timeline.chart.sheet import sheet
from timeline.chart.sources import entries, fill, lines
from timeline.chart.index import indexed
from timeline.chart.lettering import width
from timeline.document import Document
from timeline.errors import TimelineError


def test_an_unknown_image_format_is_refused() -> None:
    with pytest.raises(TimelineError, match="no image format 'gif': png, svg, pdf"):
        pictures.image(sora(), "timeline.gif")


def test_without_kaleido_the_message_names_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    real = builtins.__import__

    def refuse(name: str, *args: Any, **kwargs: Any) -> Any:
        if name == "kaleido":
            raise ImportError(name)
        return real(name, *args, **kwargs)

    monkeypatch.delitem(sys.modules, "kaleido", raising=False)
    monkeypatch.setattr(builtins, "__import__", refuse)
    with pytest.raises(TimelineError, match=re.escape("pip install 'timeline[image]'")):
        pictures.image(sora(), "png")


def test_without_chrome_the_message_names_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    kaleido = pytest.importorskip("kaleido")

    def fail(*_: object, **__: object) -> bytes:
        raise RuntimeError("Kaleido requires Google Chrome to be installed.")

    monkeypatch.setattr(kaleido, "calc_fig_sync", fail)
    with pytest.raises(TimelineError, match="Chrome or Chromium"):
        pictures.image(sora(), "svg")


@pytest.mark.browser
@pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning")
def test_images() -> None:
    pytest.importorskip("kaleido")
    try:
        svg = pictures.image(sora(), "svg", title="Sora")
    except TimelineError as error:
        pytest.skip(str(error))
    assert b"<svg" in svg[:400]
    assert "févr".encode() in svg
    assert pictures.image(sora(), Path("a/timeline.png"), scale=1).startswith(b"\x89PNG")
