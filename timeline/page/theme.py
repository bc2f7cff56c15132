"""How the page looks: one style sheet, light and dark by what the browser prefers, and the mark."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import quote

from timeline.chart import palette
from timeline.page.speech import Words

_RULES = Path(__file__).with_name("page.css")
_MARK = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="28" height="28" viewBox="0 0 28 28" fill="none" stroke="{ink}" stroke-width="2.2">'
    '<path d="M14 4l5 5-5 5-5-5z" fill="{ink}" stroke="none"/><path d="M14 13v6"/><path d="M6.5 21.5h15"/>'
    '<circle cx="4" cy="21.5" r="2.4"/><circle cx="24" cy="21.5" r="2.4" fill="{ink}"/></svg>'
)


def mark(ink: str = "currentColor") -> str:
    """The logo as SVG."""
    return _MARK.format(ink=ink)


def icon() -> str:
    """The same for the browser's tab."""
    return f"data:image/svg+xml,{quote(mark('#1b1d21'))}"


def _tokens(theme: palette.Palette) -> str:
    colours = {
        "paper": theme.paper, "panel": theme.panel, "tint": theme.tint, "ink": theme.ink, "ink2": theme.ink2, "ink3": theme.ink3,
        "line": theme.line, "line2": theme.line2, "date-paper": theme.date_paper, "date-ink": theme.date_ink,
        "actor-paper": theme.actor_paper, "actor-ink": theme.actor_ink,
    }  # fmt: skip
    colours |= {f"actor{number}": colour for number, colour in enumerate(theme.actors)}
    return "".join(f"--tl-{name}:{colour};" for name, colour in colours.items())


def style(words: Words) -> str:
    """The style sheet as an HTML element; `words` name what only a style can name."""
    filters = words("Filters").replace("\\", "").replace('"', "")
    return (
        f'<style>:root{{--tl-mark:url("{icon()}");--tl-filters:"{filters}";{_tokens(palette.LIGHT)}}}'
        f"@media (prefers-color-scheme: dark){{:root{{{_tokens(palette.DARK)}}}}}{_RULES.read_text(encoding='utf-8')}</style>"
    )
