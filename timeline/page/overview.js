// The overview above the chart: one straight scale, grey, with a window for each unfolded piece, joined to its part of the axis.
// Only the chart's own script sees this file: both travel as one.

const STRIP = { top: 18, high: 30, wedge: 26 }   // pixels: words, strip, wedges

class Overview {
  // `chart` answers `at(px)`, the moment of a pixel of the plot, and takes `stretch(low, high)` in seconds and `command(name)`.
  constructor(place, chart) {
    this.place = place
    this.chart = chart
  }

  // `strip` is what Python says of the whole (none: nothing is dated); `places` are the ends of the plot's pieces in pixels.
  draw(strip, words, { left, plot, places }) {
    this.place.hidden = !strip
    this.frames = null
    if (!strip) return
    const { top, high, wedge } = STRIP, { start, end } = strip
    Object.assign(this, { start, end, left, plot, places })
    const drawing = svg("svg", { width: left + plot, height: top + high + wedge, role: "group", "aria-label": words.overview, tabindex: 0 })
    const inner = svg("g", { transform: `translate(${left},0)` })
    const label = svg("text", { x: 8, y: top + 13, class: "name" })
    label.textContent = words.overview
    const note = svg("text", { x: 8, y: top + 28, class: "note" })
    note.textContent = words.continuous
    if (left > 100) drawing.append(label, note)
    inner.append(svg("rect", { x: 0, y: top, width: plot, height: high, class: "ground" }))
    for (const [at, text] of strip.ticks) {
      const tick = svg("text", { x: at, y: top - 5, class: "tick" })
      tick.textContent = text
      inner.append(tick)
    }
    const x = (moment) => this.x(moment)
    for (const [from, to, y] of strip.bars) inner.append(svg("rect", { x: x(from), y: top + y, width: Math.max(1.5, x(to) - x(from)), height: 3, class: "bar" }))
    for (const [at, y] of strip.days) inner.append(svg("rect", { x: x(at) - 1, y: top + y, width: 2, height: 4, class: "day" }))
    if (strip.profile.length) {
      const wide = plot / strip.profile.length, most = Math.max(...strip.profile)
      const steps = strip.profile.map((count, i) => `H${(i + 1) * wide}V${top + high - (strip.profile[i + 1] ?? 0) / most * (high - 4)}`)
      inner.append(svg("path", { class: "profile", d: `M0,${top + high}V${top + high - strip.profile[0] / most * (high - 4)}${steps.join("")}V${top + high}Z` }))
    }
    this.frames = svg("g")
    inner.append(this.frames)
    drawing.append(inner)
    const focused = this.place.contains(document.activeElement)
    this.place.replaceChildren(drawing)
    if (focused) drawing.focus({ preventScroll: true })
    drawing.addEventListener("pointerdown", (event) => this.grab(event))
    drawing.addEventListener("dblclick", () => this.chart.command("all"))
    this.follow([0, plot])
  }

  x(moment) { return (moment - this.start) / (this.end - this.start) * this.plot }

  // The windows, when the plot shows `range`, in pixels of what is drawn.
  follow(range) {
    if (!this.frames) return
    const { places, plot } = this, { top, high, wedge } = STRIP
    const x = (px) => clamp(this.x(this.chart.at(px)), 0, plot)
    const shown = (px) => clamp((px - range[0]) / (range[1] - range[0]) * plot, 0, plot)
    const parts = []
    this.panes = []
    for (let i = 0; i < places.length; i += 2) {
      const from = i === 0 && range[0] < places[0] ? range[0] : Math.max(places[i], range[0])   // time goes on at both ends
      const to = i === places.length - 2 && range[1] > places[i + 1] ? range[1] : Math.min(places[i + 1], range[1])
      if (to <= from) continue
      const left = x(from), right = Math.max(left + 4, x(to))
      this.panes.push([left, right])
      parts.push(svg("path", { class: "wedge", d: `M${left},${top + high}L${right},${top + high}L${shown(to)},${top + high + wedge}L${shown(from)},${top + high + wedge}Z` }))
      parts.push(svg("rect", { class: "window", x: left, y: top, width: right - left, height: high }))
      for (const edge of [left, right]) parts.push(svg("rect", { class: "grip", x: edge - 3, y: top + high / 2 - 7, width: 6, height: 14, rx: 3 }))
    }
    this.frames.replaceChildren(...parts)
  }

  // Drag inside a window moves, at an edge resizes, on empty ground draws a new one.
  grab(event) {
    if (event.button !== 0) return
    const { start, end, plot } = this, origin = this.place.getBoundingClientRect().left + this.left
    const at = (move) => clamp(move.clientX - origin, 0, plot)
    const moment = (px) => start + px / plot * (end - start)
    const first = this.panes[0]?.[0] ?? 0, last = this.panes.at(-1)?.[1] ?? plot, from = at(event)
    const reach = event.pointerType === "touch" ? 22 : 7, low = Math.abs(from - first), high = Math.abs(from - last)  // a finger is wider than a pointer
    const edge = low < reach && low <= high ? "low" : high < reach ? "high" : from > first && from < last && last - first < plot * 0.9 ? "move" : "new"
    const windowOf = (to) => edge === "low" ? [Math.min(to, last - 2), last] : edge === "high" ? [first, Math.max(to, first + 2)]
      : edge === "move" ? [first + to - from, last + to - from] : [Math.min(from, to), Math.max(from, to)]
    let moved = false
    const move = (now) => {
      const [low, high] = windowOf(at(now))
      if (high - low < 3 && !moved) return
      moved = true
      this.ghost(low, high)
    }
    const up = (now) => {
      removeEventListener("pointermove", move)
      removeEventListener("pointerup", up)
      removeEventListener("pointercancel", up)
      if (moved) this.chart.stretch(...windowOf(at(now)).map(moment))
    }
    addEventListener("pointermove", move)
    addEventListener("pointerup", up)
    addEventListener("pointercancel", up)
    event.preventDefault()
  }

  ghost(low, high) {
    this.frames.replaceChildren(svg("rect", { class: "window", x: low, y: STRIP.top, width: Math.max(2, high - low), height: STRIP.high }))
  }
}
