"""The timeline as a page of its own: one file that opens from disk, asks for nothing from anywhere, and needs no Python."""

from __future__ import annotations

import html as markup
from collections.abc import Iterable, Mapping
from pathlib import Path
from string import Template
from typing import Any

import pandas as pd
from plotly.offline import get_plotlyjs

from timeline.chart.axis import config
from timeline.chart.embedding import embedded, safe_link
from timeline.chart.figure import figure, language_of
from timeline.chart.palette import palette
from timeline.document import Document
from timeline.wording import translator, words_for

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
    charts = [figure(frame, lanes=lanes, theme=theme, language=language, width=width) for width in _WIDTHS]
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
        config=embedded(config() | {"responsive": True}),
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
        "words": list(day) if 0 <= day[0] < day[1] <= len(row.excerpt) else [0, 0],
        "source": safe_link(row.source),
        "document": "" if pd.isna(row.title_of_document) else row.title_of_document,
    }


def _row(row: Any, language: str) -> str:
    link, shown = safe_link(row.source), markup.escape(row.source if isinstance(row.source, str) else "")
    cell = f'<a href="{markup.escape(link)}" rel="noopener noreferrer">{shown}</a>' if link else shown
    date = markup.escape(words_for(row, language))
    return (
        f"<tr><td>{date}<td>{markup.escape(str(row.title))}<td>{markup.escape(', '.join(row.actors))}"
        f"<td>{markup.escape(str(row.excerpt))}<td>{cell}\n"
    )  # fmt: skip
