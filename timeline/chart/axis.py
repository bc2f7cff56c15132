"""The date axis: ticks that stay right at any zoom, in the reader's language.

Plotly writes month names in English unless the chart's *config* carries a locale (its name alone does nothing), and ticks written
out beforehand would be right for the first view only. So ticks are formats by grain, and `config` brings the names, from CLDR, to
every place where the figure can be zoomed. Images, whose renderer takes no config, get `written_ticks`.
"""

from __future__ import annotations

import math
from datetime import datetime
from typing import Any

from babel.dates import format_skeleton

from timeline.chart.palette import Palette
from timeline.chart.plan import Layout
from timeline.chart.window import DAY, moment
from timeline.chart.window import seconds as since_1970
from timeline.wording import locale

HOUR = 3600.0
_FORMATS = (  # spans in milliseconds; %e, as Plotly does not see that %-d names a day and would take the label for a whole month's
    ([None, 1000 * DAY - 1], "%H:%M\n%a %e %b %Y"),
    ([1000 * DAY, 7000 * DAY - 1], "%a %e\n%B %Y"),
    ([7000 * DAY, 27_000 * DAY], "%e %b\n%Y"),
    ([27_000 * DAY + 1, "M11"], "%b\n%Y"),
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
        "nticks": max(3, int(plan.plot / 76)),
        "ticks": "",
        "gridcolor": colour.grid,
        "gridwidth": 1,
        "showline": False,
        "zeroline": False,
        "tickangle": 0,
        "minallowed": "0001-01-01",
        "maxallowed": "9999-12-31",
    }


_STEPS: tuple[tuple[float, int, str, str], ...] = (  # seconds, months, what each tick says, what is said when it changes
    (HOUR, 0, "HH:mm", "yMMMd"), (3 * HOUR, 0, "HH:mm", "yMMMd"), (6 * HOUR, 0, "HH:mm", "yMMMd"), (DAY, 0, "Ed", "yMMMM"),
    (2 * DAY, 0, "Ed", "yMMMM"), (7 * DAY, 0, "MMMd", "y"), (0, 1, "MMM", "y"), (0, 3, "MMM", "y"), (0, 6, "MMM", "y"),
    *((0, 12 * years, "y", "") for years in (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000)),
)  # fmt: skip


def written_ticks(plan: Layout, colour: Palette, language: str | None) -> dict[str, Any]:
    """Ticks in words for a picture that nobody zooms and that takes no config: the finest that leave 70 pixels to each.

    A label stands in the middle of its day, month or year, a line where that begins.
    """
    start, end = plan.view
    most = max(2, int(plan.plot / 70))
    fitting = (step for step in _STEPS if (end - start) / (step[0] or step[1] * 30.44 * DAY) <= most)
    seconds, months, fine, coarse = next(fitting, _STEPS[-1])
    edges = _edges(start, end, seconds, months)
    middle = min(months, 12 if fine == "y" else 1) * 15.2 * DAY if months else seconds / 2 if seconds == DAY else 0.0
    texts, before = [], ""
    for edge in edges:
        head = format_skeleton(coarse, moment(edge), locale=locale(language)) if coarse else ""
        text = format_skeleton(fine, moment(edge), locale=locale(language))
        texts.append(f"{text}<br>{head if head != before else ' '}" if coarse else text)
        before = head
    lines = {"tickmode": "array", "tickvals": [edge * 1000 for edge in edges], "showgrid": True, "gridcolor": colour.grid, "gridwidth": 1}
    middles = [(edge + middle) * 1000 for edge in edges]
    return {"tickmode": "array", "tickvals": middles, "ticktext": texts, "ticklabelmode": "instant", "showgrid": False, "minor": lines}


def _edges(start: float, end: float, seconds: float, months: int) -> list[float]:
    """The beginnings of hours, days, weeks (Mondays) or months in the view."""
    if seconds:
        monday = 4 * DAY if seconds == 7 * DAY else 0.0
        first = math.ceil((start - monday) / seconds) * seconds + monday
        return [first + i * seconds for i in range(int((end - first) // seconds) + 1)]
    first = moment(start).year * 12 + moment(start).month - 1
    last = moment(end).year * 12 + moment(end).month - 1
    numbers = range(-(-first // months) * months, last + 1, months)
    edges = [since_1970(datetime(number // 12, number % 12 + 1, 1)) for number in numbers if 12 <= number < 120_000]
    return [edge for edge in edges if start <= edge <= end]


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
