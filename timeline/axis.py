"""The date axis: ticks that stay right at any zoom, in the reader's language.

Plotly writes month names in English unless the chart's *config* carries a locale; ticks written out beforehand would be right for the first view
only. So ticks are formats by grain, and `config` brings the names (from CLDR) for every place that draws the figure: page, HTML
file, image.
"""

from __future__ import annotations

from typing import Any

from timeline.layout import Layout
from timeline.palette import Palette
from timeline.window import moment
from timeline.wording import locale

_HOUR = 3_600_000
_DAY = 24 * _HOUR
_FORMATS = (
    ([None, _DAY - 1], "%H:%M\n%a %-d %b %Y"),
    ([_DAY, 7 * _DAY - 1], "%a %-d\n%B %Y"),
    ([7 * _DAY, 27 * _DAY], "%-d %b\n%Y"),
    ([27 * _DAY + 1, "M11"], "%b\n%Y"),
    (["M12", None], "%Y"),
)


def date_axis(plan: Layout, colour: Palette, font: str) -> dict[str, Any]:
    """Plotly's `layout.xaxis`: the first view, ticks above the plot, each label in the middle of its day, month or year."""
    return {
        "type": "date",
        "range": [moment(edge).isoformat() for edge in plan.view],
        "side": "top",
        "ticklabelmode": "period",
        "tickformatstops": [{"dtickrange": span, "value": pattern} for span, pattern in _FORMATS],
        "tickfont": {"family": font, "size": 12, "color": colour.ink3},
        "nticks": max(3, int(plan.plot / 90)),
        "ticks": "",
        "gridcolor": colour.grid,
        "gridwidth": 1,
        "showline": False,
        "zeroline": False,
        "tickangle": 0,
        "minallowed": "0001-01-01",
        "maxallowed": "9999-12-31",
    }


def config(language: str | None) -> dict[str, Any]:
    """Plotly's config: month and day names of the reader's language, its decimal signs, no upload button, no logo."""
    spoken = locale(language)
    months = {width: list(spoken.months["format"][width].values()) for width in ("wide", "abbreviated")}
    days = {width: [spoken.days["format"][width][i] for i in (6, 0, 1, 2, 3, 4, 5)] for width in ("wide", "abbreviated")}
    periods = spoken.day_periods.get("format", {}).get("abbreviated", {})
    return {
        "locale": spoken.language,
        "locales": {
            spoken.language: {
                "dictionary": {},
                "format": {
                    "days": days["wide"],
                    "shortDays": days["abbreviated"],
                    "months": months["wide"],
                    "shortMonths": months["abbreviated"],
                    "periods": [periods.get("am", "AM"), periods.get("pm", "PM")],
                    "dateTime": "%a %e %b %X %Y",
                    "date": "%d/%m/%Y",
                    "time": "%H:%M:%S",
                    "decimal": ".",
                    "thousands": " ",
                    "grouping": [3],
                    "currency": ["", ""],
                },
            }
        },
        "displaylogo": False,
        "scrollZoom": True,
        "modeBarButtonsToRemove": ["select2d", "lasso2d", "sendChartToCloud", "autoScale2d"],
    }
