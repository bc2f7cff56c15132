"""The figure as a file: a page of its own that needs nothing else, or an image."""

from __future__ import annotations

import html as markup
import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from string import Template
from typing import Any
from urllib.parse import urlsplit

import pandas as pd
import plotly.graph_objects as go
from plotly.offline import get_plotlyjs

from timeline.chart.axis import config
from timeline.chart.figure import figure, language_of
from timeline.chart.palette import palette
from timeline.document import Document
from timeline.errors import TimelineError
from timeline.wording import translator, words_for

FORMATS = ("png", "svg", "pdf")
_WIDTHS = (360, 720, 1100)  # labels are placed for each; the page takes the widest that fits
_PAGE = Path(__file__).with_name("standalone.html")


def html(
    frame: pd.DataFrame,
    *,
    documents: Iterable[Document] = (),
    title: str | None = None,
    language: str | None = None,
    lanes: str = "actor",
    theme: str = "light",
) -> str:
    """A standalone page: chart, filter by actor, the excerpt of a clicked mark, and all events as a table.

    It opens from disk, offline, and asks for nothing from anywhere. `documents` give the excerpts their context.
    """
    language = language or language_of(frame)
    say, colour = translator(language), palette(theme)
    title = title or next((str(name) for name in frame["title_of_document"].dropna()), say("Timeline"))
    charts = [figure(frame, lanes=lanes, theme=theme, language=language, width=width, bar=False) for width in _WIDTHS]
    for chart in charts:
        chart.update_layout(clickmode="event")  # the reading pane shows what is selected, and filtering owns the opacity
    texts = {document.id: document.text for document in documents}
    colours = ("paper", "panel", "ink", "ink2", "ink3", "line", "line2", "date_paper", "date_ink")
    return Template(_PAGE.read_text("utf-8")).substitute(
        language=markup.escape(language),
        title=markup.escape(title),
        theme="".join(f"--{name}: {getattr(colour, name)};" for name in colours),
        plotly=get_plotlyjs(),
        figures=embedded([[width, chart.to_plotly_json()] for width, chart in zip(_WIDTHS, charts, strict=True)]),
        config=embedded(config(language) | {"responsive": True}),
        events=embedded([_event(row, texts, language) for row in frame.itertuples(index=False)]),
        no_date=embedded(say("No date")),
        rows="".join(_row(row, language) for row in frame.sort_values("start", kind="stable").itertuples(index=False)),
        say_actors=markup.escape(say("Actors")),
        say_all=markup.escape(say("All events")),
        say_click=markup.escape(say("Click a mark to read its source.")),
        say_date=markup.escape(say("Date")),
        say_event=markup.escape(say("Event")),
        say_excerpt=markup.escape(say("Excerpt")),
        say_source=markup.escape(say("Source")),
    )


def image(
    frame: pd.DataFrame,
    target: str | Path,
    *,
    width: int = 1400,
    height: int | None = None,
    scale: float = 2,
    title: str | None = None,
    language: str | None = None,
    lanes: str = "actor",
    theme: str = "light",
) -> bytes:
    """The chart as PNG, SVG or PDF; `target` is a format or a path whose ending names it (nothing is written there).

    `width` and `height` are CSS pixels (by default as high as the chart needs), `scale` the pixels of a PNG for each of them.
    Raises `TimelineError` when the format is none of these or there is nothing to draw it with.
    """
    kind = str(target).rpartition(".")[2].lower()
    if kind not in FORMATS:
        raise TimelineError("no image format {kind!r}: {known}", kind=kind, known=", ".join(FORMATS))
    language = language or language_of(frame)
    chart = figure(frame, lanes=lanes, theme=theme, language=language, width=width, title=title, still=True)
    return _rendered(chart, kind, width, height or int(chart.layout.height), scale)


def _rendered(chart: go.Figure, kind: str, width: int, height: int, scale: float) -> bytes:
    try:
        import kaleido  # an extra: only images need it
    except ImportError:
        raise TimelineError("images need kaleido: pip install 'timeline[image]'") from None
    try:
        options = {"format": kind, "width": width, "height": height, "scale": scale}
        return bytes(kaleido.calc_fig_sync(chart.to_plotly_json(), opts=options))
    except (RuntimeError, OSError) as error:  # kaleido.errors.ChromeNotFoundError and its kin are RuntimeErrors
        if "chrome" not in f"{type(error).__name__} {error}".lower():
            raise
        raise TimelineError("images need Chrome or Chromium: apt-get install chromium, or install Google Chrome") from None


def embedded(value: object) -> str:
    """JSON that can stand inside a <script> element: nothing in it ends the element or opens a comment.

    >>> embedded("</script><!--")
    '"\\\\u003c/script\\\\u003e\\\\u003c!--"'
    """
    text = json.dumps(value, ensure_ascii=False, default=_plain, allow_nan=False)
    for letter in "<>&\u2028\u2029":
        text = text.replace(letter, f"\\u{ord(letter):04x}")
    return text


def _plain(value: Any) -> object:
    return value.tolist() if hasattr(value, "tolist") else str(value)


def safe_link(source: object) -> str:
    """The address, if it is one that a browser may follow (http or https); else the empty string."""
    address = source if isinstance(source, str) else ""
    try:
        parts = urlsplit(address)
    except ValueError:
        return ""
    return address if parts.scheme in ("http", "https") and parts.netloc else ""


_CONTEXT = 300
"""Characters shown on either side of an excerpt."""


def _event(row: Any, texts: Mapping[str, str], language: str) -> dict[str, object]:
    text = texts.get(row.document, "")
    excerpt = (int(row.excerpt_start), int(row.excerpt_end))
    known = bool(text) and text[slice(*excerpt)] == row.excerpt
    day = (int(row.date_start) - excerpt[0], int(row.date_end) - excerpt[0])
    return {
        "title": row.title,
        "date": words_for(row, language),
        "actors": list(row.actors),
        "before": text[max(0, excerpt[0] - _CONTEXT) : excerpt[0]] if known else "",
        "excerpt": row.excerpt,
        "after": text[excerpt[1] : excerpt[1] + _CONTEXT] if known else "",
        "others": list(row.other_excerpts),
        "words": list(day) if 0 <= day[0] < day[1] <= len(row.excerpt) else [0, 0],
        "source": safe_link(row.source),
        "document": "" if pd.isna(row.title_of_document) else row.title_of_document,
    }


def _row(row: Any, language: str) -> str:
    link, shown = safe_link(row.source), markup.escape(row.source if isinstance(row.source, str) else "")
    cell = f'<a href="{markup.escape(link)}" rel="noopener noreferrer">{shown}</a>' if link else shown
    date = markup.escape(words_for(row, language))
    excerpts = "<br>".join(markup.escape(excerpt) for excerpt in (str(row.excerpt), *row.other_excerpts))
    return (
        f"<tr><td>{date}<td>{markup.escape(str(row.title))}<td>{markup.escape(', '.join(row.actors))}"
        f"<td>{excerpts}<td>{cell}\n"
    )  # fmt: skip
