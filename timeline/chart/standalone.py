"""The timeline as a page of its own: one file that opens from disk, asks for nothing from anywhere, and needs no Python."""

from __future__ import annotations

import html as markup
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from string import Template
from typing import Any

import numpy as np
import pandas as pd
from plotly.offline import get_plotlyjs

from timeline.chart.axis import config
from timeline.chart.density import many
from timeline.chart.embedding import embedded, safe_link, script
from timeline.chart.figure import picture
from timeline.chart.fonts import faces
from timeline.chart.layout import MOST_MARKS
from timeline.chart.look import Look
from timeline.chart.palette import THEMES, palette
from timeline.chart.window import moment
from timeline.document import Document
from timeline.frame import origins
from timeline.wording import Translator, translator, words_for

_WIDTHS = (360, 720, 940, 1100)  # labels are placed for each; the page takes the widest that fits
_CLOSE, _MOST_CLOSE = 250, 6_000  # events of a stretch that is drawn for a closer look, and of all beyond which there are none
_PAGE, _SCRIPT = (Path(__file__).with_name(f"standalone.{kind}") for kind in ("html", "js"))
_COLOURS = ("paper", "panel", "ink", "ink2", "ink3", "line", "line2", "date_paper", "date_ink")


def html(
    frame: pd.DataFrame,
    *,
    documents: Iterable[Document] = (),
    title: str | None = None,
    language: str | None = None,
    lanes: str = "actor",
    theme: str | None = None,
) -> str:
    """A standalone page: chart with zoom, search, filter by actor, the excerpt of a clicked mark, and all events as a table.

    It opens from disk, offline, and asks for nothing from anywhere. `documents` give the excerpts their context; `theme` is "light" or
    "dark", by default what the reader's system prefers.
    """
    look = Look.of(frame, language=language, lanes=lanes)
    looks = {name: replace(look, theme=name) for name in ((theme,) if theme else THEMES)}
    language, say = look.language, translator(look.language)
    documents = list(documents)
    title = title or _title(frame, say)
    texts, known = {document.id: document.text for document in documents}, origins(frame, documents)
    said = {"no_date": say("No date"), "click": say("Click a mark to read its source."), "close": say("Close")}
    labels = {
        "search": say("Search"), "actors": say("Actors"), "in": say("Zoom in"), "out": say("Zoom out"), "fit": say("Show everything"),
        "click": said["click"], "all": say("All events"), "date": say("Date"), "event": say("Event"), "excerpt": say("Excerpt"),
        "source": say("Source"),
    }  # fmt: skip
    return Template(_PAGE.read_text("utf-8")).substitute(
        {f"say_{name}": markup.escape(label) for name, label in labels.items()},
        language=markup.escape(language),
        title=markup.escape(title),
        count=markup.escape(say.ngettext("{n} event", "{n} events", len(frame)).format(n=many(len(frame), language))),
        scheme=theme or "light dark",
        faces=faces(),
        themes=_style(theme),
        plotly=get_plotlyjs(),
        figures=embedded({name: _figures(frame, look) for name, look in looks.items()}),
        closer=embedded({name: _closer(frame, look) for name, look in looks.items()}),
        config=embedded(config() | {"responsive": True, "displayModeBar": False, "doubleClick": False}),
        events=embedded([_event(row, texts, known, language) for row in frame.itertuples(index=False)]),
        said=embedded(said),
        theme=embedded(theme),
        rows="".join(_row(place, row, language) for place, row in _in_order(frame)),
        script=script(_SCRIPT),
    )


def _title(frame: pd.DataFrame, say: Translator) -> str:
    """What the page is called: its article, or how many there are."""
    names = frame["title_of_document"].dropna().unique()
    if len(names) > 1:
        count = frame["document"].nunique()
        return say.ngettext("{n} article", "{n} articles", count).format(n=many(count, say.language))
    return str(names[0]) if len(names) else say("Timeline")


def _figures(frame: pd.DataFrame, look: Look) -> list[tuple[int, dict[str, Any]]]:
    drawn = []
    for width in _WIDTHS:
        chart = picture(frame, look, width)
        chart["layout"] |= {"clickmode": "event"}  # the reading pane shows what is selected, and filtering owns the opacity
        drawn.append((width, chart))
    return drawn


def _closer(frame: pd.DataFrame, look: Look) -> list[tuple[list[float], dict[str, Any]]]:
    """Where the whole is drawn as bands: its stretches, in seconds, each with a figure that has marks."""
    low, high, dated = look.chosen.index.low, look.chosen.index.high, look.chosen.dated
    starts = np.sort(low[dated])
    if not MOST_MARKS < len(starts) <= _MOST_CLOSE:
        return []
    edges = [*sorted({float(start) for start in starts[::_CLOSE]}), float(high[dated].max()) + 1]
    found = []
    for first, last in pairwise(edges):
        chart = picture(frame, replace(look, view=(moment(first), moment(last))), _WIDTHS[-1])
        chart["layout"] |= {"clickmode": "event"}
        found.append(([first, last], chart))
    return found


def _style(theme: str | None) -> str:
    """The colours as CSS variables."""
    rules = [
        ":root {" + "".join(f"--{name}: {getattr(palette(one), name)};" for name in _COLOURS) + "}" for one in (theme or "light", "dark")
    ]
    return rules[0] if theme else f"{rules[0]}\n@media (prefers-color-scheme: dark) {{ {rules[1]} }}"


def _in_order(frame: pd.DataFrame) -> Iterator[tuple[int, Any]]:
    """Rows by time, each with its position in the frame."""
    order = frame["start"].fillna(frame["end"]).reset_index(drop=True).sort_values(kind="stable").index
    rows = list(frame.itertuples(index=False))
    return ((int(place), rows[place]) for place in order)


_CONTEXT = 300
"""Characters shown on either side of an excerpt."""


def _event(row: Any, texts: Mapping[str, str], known: Mapping[str, tuple[str, str]], language: str) -> dict[str, object]:
    text = texts.get(row.document, "")
    excerpt = (int(row.excerpt_start), int(row.excerpt_end))
    found = bool(text) and text[slice(*excerpt)] == row.excerpt
    day = (int(row.date_start) - excerpt[0], int(row.date_end) - excerpt[0])
    quote = {
        "before": _before(text[: excerpt[0]]) if found else "",
        "excerpt": row.excerpt,
        "after": _after(text[excerpt[1] :]) if found else "",
        "words": list(day) if 0 <= day[0] < day[1] <= len(row.excerpt) else [0, 0],
        "source": safe_link(row.source),
        "document": "" if pd.isna(row.title_of_document) else row.title_of_document,
    }
    return {
        "title": row.title,
        "date": words_for(row, language),
        "short": words_for(row, language, short=True),
        "actors": list(row.actors),
        "importance": round(float(row.importance), 3),
        "quotes": [quote, *_others(row, known)],
    }


def _others(row: Any, known: Mapping[str, tuple[str, str]]) -> Iterator[dict[str, object]]:
    """The other excerpts; those from another article name it, and its date where that is another."""
    for excerpt, document, date in zip(row.other_excerpts, row.other_documents, row.other_dates, strict=True):
        title, source = known.get(document, ("", "")) if document else ("", "")
        named = title or source
        where = " – ".join(filter(None, [named, date if date != row.edtf else ""]))
        yield {"before": "", "excerpt": excerpt, "after": "", "words": [0, 0], "source": safe_link(source), "document": where}


def _before(text: str) -> str:
    """The end of a text, from a whole word on."""
    return text if len(text) <= _CONTEXT else "… " + text[-_CONTEXT:].partition(" ")[2]


def _after(text: str) -> str:
    """The beginning of a text, up to a whole word."""
    return text if len(text) <= _CONTEXT else text[:_CONTEXT].rpartition(" ")[0] + " …"


def _row(place: int, row: Any, language: str) -> str:
    link, shown = safe_link(row.source), markup.escape(row.source if isinstance(row.source, str) else "")
    cell = f'<a href="{markup.escape(link)}" rel="noopener noreferrer">{shown}</a>' if link else shown
    date = markup.escape(words_for(row, language))
    return (
        f'<tr data-row="{place}"><td>{date}<td><button type="button">{markup.escape(str(row.title))}</button>'
        f"<td>{markup.escape(', '.join(row.actors))}<td>{markup.escape(str(row.excerpt))}<td>{cell}\n"
    )  # fmt: skip
