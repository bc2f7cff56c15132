"""The faces that pictures carry with them: Source Sans 3 and Source Serif 4, which Streamlit brings.

Both are under the SIL Open Font License 1.1, which lets any document embed them. Where they are not found, a picture falls back on the
reader's Helvetica or Arial, whose widths are those that labels are placed by: nothing overlaps then either.
"""

from __future__ import annotations

import base64
from functools import cache
from importlib.util import find_spec
from pathlib import Path

_FACES = {
    "sans": ("Source Sans 3", "SourceSansVF-Upright*.woff2", "normal"),
    "italic": ("Source Sans 3", "SourceSansVF-Italic*.woff2", "italic"),
    "serif": ("Source Serif 4", "SourceSerifVariable-Roman*.woff2", "normal"),
}
ALL = tuple(_FACES)


@cache
def faces(names: tuple[str, ...] = ALL) -> str:
    """CSS that defines the faces, the files inside; a face that is not to be found is left out."""
    rules = []
    for family, pattern, style in (_FACES[name] for name in names):
        if file := _found(pattern):
            data = base64.b64encode(file.read_bytes()).decode("ascii")
            source = f"url(data:font/woff2;base64,{data}) format('woff2')"
            rules.append(f"@font-face{{font-family:'{family}';font-style:{style};font-weight:200 900;src:{source}}}")
    return "".join(rules)


def _found(pattern: str) -> Path | None:
    streamlit = find_spec("streamlit")
    places = [Path(place) for place in (streamlit.submodule_search_locations or [])] if streamlit else []
    return next((file for place in places for file in sorted(place.glob(f"static/static/media/{pattern}"))), None)
