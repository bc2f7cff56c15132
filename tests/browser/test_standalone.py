"""The exported page in a real browser: offline, clickable, filterable, deaf to hostile text."""

from pathlib import Path
from typing import Any

import pandas as pd

from tests.frames import made, on, sora
from timeline.chart import standalone


def test_the_standalone_page(chrome: Any, tmp_path: Path) -> None:
    frame = sora()
    hostile = '<span style="background:url(https://example.net/x)">x</span><img src="https://example.net/y">'
    frame = pd.concat([frame, made([(hostile, on(2024, 3, 3), (hostile,), "happened", "other", 1.0)])], ignore_index=True)
    (tmp_path / "timeline.html").write_text(standalone.html(frame), "utf-8")
    page = chrome.new_page(viewport={"width": 1200, "height": 1000})
    requests: list[str] = []
    errors: list[str] = []
    page.on("request", lambda request: requests.append(request.url))
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.goto((tmp_path / "timeline.html").as_uri())
    page.wait_for_selector(".js-plotly-plot .point")
    x, y = page.evaluate(
        """() => {
        const chart = document.querySelector(".js-plotly-plot"), plan = chart._fullLayout, box = chart.getBoundingClientRect();
        const days = chart._fullData.find(trace => trace.name === "days"), at = days.customdata.findIndex(row => row[0] === 3);
        return [box.x + plan._size.l + plan.xaxis.c2p(days.x[at]), box.y + plan._size.t + plan.yaxis.c2p(days.y[at])]; }"""
    )
    page.mouse.move(x, y)
    page.mouse.click(x, y)
    page.wait_for_selector("#reading h2")
    assert page.inner_text("#reading h2") == "OpenAI annonce Sora"
    page.get_by_label("Tesla").check()
    opacities = page.evaluate("document.querySelector('.js-plotly-plot')._fullData.find(trace => trace.name === 'days').marker.opacity")
    assert sorted(set(opacities)) == [0.12, 1]
    assert errors == []
    assert [url for url in requests if not url.startswith(("file:", "blob:", "data:"))] == []
    page.close()
