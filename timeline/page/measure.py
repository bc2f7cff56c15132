"""How wide the chart's place is, which only the browser knows."""

from __future__ import annotations

import streamlit as st

STEP = 20
"""Pixels; narrower changes redraw nothing."""

_JS = """
export default function ({ data, parentElement, setStateValue }) {
  const place = parentElement.host ?? parentElement
  let told = data.known, timer
  const tell = () => {
    const width = Math.floor(place.getBoundingClientRect().width / data.step) * data.step
    if (width > 0 && width !== told) { told = width; setStateValue("width", width) }
  }
  const watch = new ResizeObserver(() => { clearTimeout(timer); timer = setTimeout(tell, 150) })
  watch.observe(place)
  tell()
  return () => { clearTimeout(timer); watch.disconnect() }
}
"""


def width(otherwise: int) -> int:
    """Pixels that stand here from side to side, rounded down; `otherwise` until the browser has said."""
    known = int(st.session_state.get("width", otherwise))
    told = st.components.v2.component("timeline_width", js=_JS)(
        key="measure", data={"known": known, "step": STEP}, default={"width": known}, on_width_change=lambda: None, height=1
    )
    st.session_state["width"] = max(280, int(told["width"] or otherwise))
    return int(st.session_state["width"])
