"""The timeline as an image: PNG, SVG or PDF, of any size, the same figure as on the page."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from pathlib import Path

import pandas as pd

from timeline.chart.look import Look
from timeline.chart.paper import Paper as Paper
from timeline.chart.paper import paper, screen
from timeline.chart.rendering import FORMATS, rendered
from timeline.chart.rendering import order as ordered
from timeline.chart.sheet import sheet
from timeline.document import Document
from timeline.errors import TimelineError


def image(
    frame: pd.DataFrame,
    target: str | Path,
    *,
    size: str | None = None,
    width: int = 1400,
    height: int | None = None,
    scale: float | None = None,
    title: str | None = None,
    credit: str | None = None,
    background: str | None = None,
    sources: bool | None = None,
    language: str | None = None,
    lanes: str = "actor",
    theme: str = "light",
    colours: Mapping[str, int] | None = None,
    view: tuple[datetime, datetime] | None = None,
    folding: bool | None = None,
    documents: Iterable[Document] = (),
    coloured: str = "actor",
    order: str = "linked",
) -> bytes:
    """The whole timeline, or the stretch in `view`, as PNG, SVG or PDF; `target` is a format or a path whose ending names it (nothing
    is written there).

    `size` is a slide (1600x900 pixels), a4, a3, poster (A0) and the like, "-portrait" if so wanted, or sides such as 1600x900 or 500x300mm;
    without it the image is `width` pixels wide and as high as it needs, or `height`. Text is as large as fits, on paper at least 7 points.
    `scale` multiplies a PNG's pixels: 300 an inch of paper, or those of the screen (there 2 when no `size` is given). `background` is
    "white", "dark" or "transparent". `title` and `credit` are the article's by default, "" is none. With `sources` (the default on
    paper) marks are numbered and listed, in a PDF on as many pages as it takes; `documents` give their paragraphs. Raises
    `TimelineError` for an unknown format, size or background, and when there is nothing to draw it with.
    """
    kind = str(target).rpartition(".")[2].lower()
    if kind not in FORMATS:
        raise TimelineError("no image format {kind!r}: {known}", kind=kind, known=", ".join(FORMATS))
    known = paper(size) if size else screen(width, height) if height else None
    look = Look.of(
        frame, language=language, lanes=lanes, theme=theme, colours=colours, view=view, folding=folding, coloured=coloured, order=order
    )
    made = sheet(
        frame, look, size=known, width=width, title=title, credit=credit, background=background, sources=sources, documents=documents,
        pages=kind == "pdf",
    )  # fmt: skip
    on = known or screen(round(made.width), round(made.height))
    return rendered(ordered(made, on, scale or (1 if size else 2)), kind, on)
