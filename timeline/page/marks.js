// A button over each mark, so that keys and screen readers find it; while Plotly draws the marks the pointer goes through to it.

class Marks {
  constructor(place, drawing) {
    this.place = place
    this.drawing = drawing
    place.addEventListener("focusin", () => { this.inside = true })
    place.addEventListener("focusout", (event) => { if (event.relatedTarget) this.inside = false })
  }

  show({ ids, speech, selected, words }, { meta, margin }) {
    const focused = this.focused
    const said = (row, peak) => peak ? `${peak}. ${words.peaks}` : speech[row] ?? ""
    this.place.style.visibility = ""
    this.place.replaceChildren(...[...meta.rows, ...meta.peaks ?? []].map(([row, x, y, lane, peak]) => {
      const button = node("button", { type: "button", "aria-label": said(row, peak), tabindex: "-1", "data-row": row, "data-lane": lane, "data-x": x })
      button.style.left = `${margin.l + x}px`
      button.style.top = `${margin.t + y}px`
      button.addEventListener("click", () => { if (!this.drawing.dragged) this.drawing.select(row, lane) })
      button.addEventListener("focus", () => { this.focused = ids[row] })
      if (selected === row) button.setAttribute("aria-current", "true")
      return button
    }))
    const all = [...this.place.children]
    const first = all.find((button) => ids[button.dataset.row] === focused) ?? all.find((button) => button.hasAttribute("aria-current")) ?? all[0]
    if (first) first.tabIndex = 0
    if (this.inside && first && ids[first.dataset.row] === focused) first.focus({ preventScroll: true })
  }

  clear() { this.place.replaceChildren() }
  hide() { this.place.style.visibility = "hidden" }

  // Whether the buttons take the pointer, too.
  alone(alone) { this.place.classList.toggle("alone", alone) }

  // The nearest mark of those that the pointer is over, if any.
  under(x, y) {
    const far = (button) => { const box = button.getBoundingClientRect(); return Math.hypot((box.left + box.right) / 2 - x, (box.top + box.bottom) / 2 - y) }
    const [button, distance] = [...this.place.children].map((one) => [one, far(one)]).sort(([, one], [, other]) => one - other)[0] ?? []
    return distance < 15 ? button : undefined
  }

  // The mark that an arrow leads to: beside in time, or nearest in the lane above or below; undefined where there is none.
  beyond(from, key) {
    const all = [...this.place.children], x = +from.dataset.x, lane = +from.dataset.lane
    if (key === "ArrowLeft" || key === "ArrowRight") {
      const inTime = all.sort((a, b) => a.dataset.x - b.dataset.x || a.dataset.lane - b.dataset.lane)
      return inTime[inTime.indexOf(from) + (key === "ArrowRight" ? 1 : -1)]
    }
    const down = key === "ArrowDown"
    const lanes = [...new Set(all.map((button) => +button.dataset.lane))].sort((a, b) => a - b).filter((other) => (down ? other > lane : other < lane))
    const next = down ? lanes[0] : lanes.at(-1)
    return all.filter((button) => +button.dataset.lane === next).sort((a, b) => Math.abs(a.dataset.x - x) - Math.abs(b.dataset.x - x))[0]
  }

  step(button) {
    for (const other of this.place.children) other.tabIndex = -1
    button.tabIndex = 0
    button.focus()
  }
}
