"""A sheet -> PNG, SVG or PDF bytes, by a Chrome or Chromium on this computer, with the same script that the page draws with.

Kaleido is what finds and drives the browser; its own script would leave the typefaces behind.
"""

from __future__ import annotations

import asyncio
import base64
import json
import threading
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from plotly.offline import get_plotlyjs

from timeline.chart.embedding import embedded, plain
from timeline.chart.fonts import faces
from timeline.chart.framing import Sheet
from timeline.chart.paper import Paper, millimetres
from timeline.errors import TimelineError

FORMATS = ("png", "svg", "pdf")
_SCRIPT = Path(__file__).with_name("picture.js")
_DRAW = {
    "svg": "pictureSvg(Plotly, order)",
    "png": """pictureSvg(Plotly, order).then((svg) => picturePng(svg, order.dots)).then((blob) => new Promise((resolve, reject) => {
        const reader = new FileReader()
        reader.onload = () => resolve(reader.result.slice(reader.result.indexOf(",") + 1))
        reader.onerror = reject
        reader.readAsDataURL(blob)
    }))""",
    "pdf": """picturePages(Plotly, order).then((pages) => {
        document.open(); document.write(picturePaper(pages, order.sides)); document.close()
        return document.fonts.ready.then(() => "")
    })""",
}


def script() -> str:
    """The functions that make pictures in a browser."""
    return _SCRIPT.read_text("utf-8")


def order(sheet: Sheet, paper: Paper, scale: float = 1) -> dict[str, Any]:
    """What the script needs to know."""
    figure, *more = (json.dumps(one, default=plain) for one in (sheet.figure, *sheet.more))
    return {"figure": figure, "more": more, "faces": faces(), "sides": paper.css, "dots": paper.dots(scale), "title": sheet.title}


def rendered(wanted: dict[str, Any], kind: str, paper: Paper) -> bytes:
    """The picture's bytes. Raises `TimelineError` where there is nothing to draw it with."""
    try:
        import kaleido  # noqa: F401 (an extra: only images need it)
        from choreographer import Browser
    except ImportError:
        raise TimelineError("images need kaleido: pip install 'timeline[image]'") from None
    try:
        return _waited(_drawn(Browser, wanted, kind, paper))
    except (RuntimeError, OSError) as error:  # choreographer's ChromeNotFoundError and its kin are RuntimeErrors
        if not any(name in f"{type(error).__name__} {error}".lower() for name in ("chrome", "browser")):
            raise
        raise TimelineError("images need Chrome or Chromium: apt-get install chromium, or install Google Chrome") from None


def possible() -> bool:
    """Whether there is a browser to draw with."""
    if find_spec("kaleido") is None:
        return False
    from choreographer.browsers.chromium import Chromium

    return Chromium.find_browser(skip_local=False) is not None


async def _drawn(browser: Any, wanted: dict[str, Any], kind: str, paper: Paper) -> bytes:
    with TemporaryDirectory(prefix="timeline-") as folder:
        page = Path(folder) / "picture.html"
        parts = (get_plotlyjs(), script(), f"const order = {embedded(wanted)}")
        page.write_text('<!doctype html><meta charset="utf-8">' + "".join(f"<script>{part}</script>" for part in parts), "utf-8")
        async with browser(headless=True) as chrome:
            tab = await chrome.create_tab("")
            loaded = tab.subscribe_once("Page.loadEventFired")
            await _told(tab, "Page.enable")
            await _told(tab, "Page.navigate", url=page.as_uri())
            await loaded
            said = await _told(tab, "Runtime.evaluate", expression=_DRAW[kind], awaitPromise=True, returnByValue=True)
            if "exceptionDetails" in said:
                raise ValueError(str(said["exceptionDetails"]))
            text = str(said["result"]["value"])
            if kind == "svg":
                return text.encode()
            if kind == "pdf":
                width, height = (side / 25.4 for side in millimetres(paper))
                sides = {
                    "paperWidth": width,
                    "paperHeight": height,
                    "pageRanges": f"1-{1 + len(wanted['more'])}",
                    "preferCSSPageSize": True,
                }
                none = {f"margin{side}": 0 for side in ("Top", "Bottom", "Left", "Right")}
                text = (await _told(tab, "Page.printToPDF", printBackground=True, **sides, **none))["data"]
            return base64.b64decode(text)


async def _told(tab: Any, command: str, **parameters: object) -> dict[str, Any]:
    answer = await tab.send_command(command, params=parameters)
    if "error" in answer:
        raise ValueError(f"{command}: {answer['error']}")
    found: dict[str, Any] = answer["result"]
    return found


def _waited(work: Any) -> bytes:
    """Runs it to its end, in a thread of its own: there may be a loop running in this one."""
    found: list[bytes] = []
    wrong: list[BaseException] = []

    def run() -> None:
        try:
            found.append(asyncio.run(work))
        except BaseException as error:
            wrong.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    thread.join()
    if wrong:
        raise wrong[0]
    return found[0]
