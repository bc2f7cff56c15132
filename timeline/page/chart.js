// The chart: one drawing that stays, keys and a spoken label for every mark; painter.js and overview.js come with it.
// Python decides where everything stands. What it says is painted at once, at any zoom while the pointer moves, and says what the reader
// did; Plotly takes the marks over when nothing moves.

const drawings = new WeakMap()
const PAUSE = 140            // milliseconds between two questions to Python while something moves
const REST = 350             // milliseconds without movement before Plotly draws
const LEAST = 3600           // seconds: nothing is finer
const EARLIEST = -62135596800, LATEST = 253402300799

export default function ({ data, parentElement, setTriggerValue }) {
  let drawing = drawings.get(parentElement)
  if (!drawing) drawings.set(parentElement, drawing = new Drawing(parentElement))
  drawing.tell = setTriggerValue
  drawing.show(told(data))
  return () => { if (!parentElement.isConnected) drawing.stop() }
}

// Three lines of JSON: the figure, what belongs to it, and who is in focus.
function told(data) {
  const [figure, rest, focus] = new TextDecoder().decode(data).split("\n")
  return { ...JSON.parse(rest), ...JSON.parse(focus), figure, rest }
}

class Drawing {
  constructor(root) {
    this.root = root
    this.place = root.querySelector(".chart")
    this.marks = new Marks(root.querySelector(".marks"), this)
    this.overview = new Overview(root.querySelector(".overview"), this)
    this.spots = new Spots(root, this)
    this.upright = new Upright(root, this)
    this.spoken = root.querySelector(".spoken")
    this.stage = root.querySelector(".stage")
    this.painter = new Painter(root.querySelector(".paper"), root.querySelector(".words"))
    this.focus = new Focus(() => this.fade())
    this.asked = 0
    this.told = 0
    this.watch = new ResizeObserver(([{ contentRect }]) => this.resized(contentRect.width))
    this.watch.observe(this.place)
    this.timers = {}
    this.stage.addEventListener("wheel", (event) => this.wheel(event), { passive: false })
    this.stage.addEventListener("pointerdown", (event) => this.hold(event))
    this.stage.addEventListener("dblclick", () => this.command("all"))
    root.querySelector(".tl-chart").addEventListener("keydown", (event) => this.key(event))
    for (const button of root.querySelectorAll("[data-do]")) button.addEventListener("click", () => this.command(button.dataset.do))
    this.lanes = root.querySelector(".lanes select")
    this.colours = root.querySelector(".colours select")
    this.colours.addEventListener("change", () => this.tell("colour", this.colours.value))
    this.lanes.addEventListener("change", () => this.tell("lanes", this.lanes.value))
  }

  stop() {
    this.watch.disconnect()
    this.focus.stop()
  }

  later(name, action, pause = PAUSE) {
    clearTimeout(this.timers[name])
    this.timers[name] = setTimeout(action, pause)
  }

  show(data) {
    const before = this.data
    this.data = data
    if (before && before.stamp === data.stamp) return this.measured()
    if (before?.figure === data.figure && before.rest === data.rest) return this.refocused(before)
    if (before?.figure !== data.figure) this.read(JSON.parse(data.figure))
    this.focus.told(data.focus, this.names)
    const pieces = this.figure.layout.meta.pieces
    this.moments = pieces.flatMap(([start, end]) => [start, end])
    this.places = pieces.flatMap(([, , left, right]) => [left, right])
    this.view = [this.moments[0], this.moments.at(-1)]
    this.plot = this.places.at(-1)
    this.left = this.figure.layout.margin.l
    for (const button of this.root.querySelectorAll("[data-do]")) {
      button.title = data.words[button.dataset.do]
      button.setAttribute("aria-label", data.words[button.dataset.do])
    }
    const fold = this.root.querySelector("[data-do=fold]")
    fold.hidden = !this.figure.layout.meta.foldable
    fold.textContent = data.words.fold
    fold.setAttribute("aria-checked", String(pieces.length > 1))
    this.root.querySelector(".tl-chart").setAttribute("aria-label", data.words.chart)
    this.root.querySelector(".lanes span").textContent = data.words.lanes
    this.lanes.replaceChildren(...Object.entries(data.by).map(([name, words]) => node("option", { value: name }, words)))
    this.lanes.value = data.lanes
    this.root.querySelector(".colours span").textContent = data.words.colours
    this.colours.replaceChildren(...Object.entries(data.colours).map(([name, words]) => node("option", { value: name }, words)))
    this.colours.value = data.colour
    const chosen = before && before.selected !== data.selected
    if (chosen) this.spoken.textContent = data.speech[data.selected] ?? ""
    this.overview.draw(data.overview, data.words, this)
    this.spots.show(data, this.figure.layout)
    if (data.asked === this.asked && !this.pending) this.wanted = null
    this.range = this.wanted ? this.wanted.map((moment) => this.px(moment)) : [0, this.plot]  // the reader is already further on
    this.root.querySelector(".tl-chart").classList.toggle("narrow", "upright" in this.figure.layout.meta)
    this.paint()
    if (!this.wanted) this.buttons()
    if (chosen) this.reveal()
    const chart = this.root.querySelector(".tl-chart")
    chart.style.visibility = ""   // nothing is seen of it before it is whole
    chart.dataset.ready = String(data.stamp)
    this.measured()
  }

  read(figure) {
    this.figure = figure
    this.names = (figure.layout.meta.lanes ?? []).map(([name]) => name)
    this.rows = [...new Set(figure.data.flatMap((trace) => trace.meta?.rows ?? []))]
  }

  // Nothing is new but who is in focus, which mostly is as the chart guessed.
  refocused(before) {
    const { dataset } = this.root.querySelector(".tl-chart"), { bands } = this.figure.layout.meta
    const pale = () => String([this.rows.map((row) => this.focus.ofRow(row)), bands.map((lane) => this.focus.ofBand(lane))])
    const was = pale(), settled = dataset.handed === String(before.stamp) && !this.place.style.visibility
    this.focus.told(this.data.focus, this.names)
    if (pale() !== was) this.fade()
    else if (settled) dataset.handed = String(this.data.stamp)
    dataset.ready = String(this.data.stamp)
  }

  paint() {
    if (this.figure.layout.meta.upright) return this.overview.follow(this.range)
    this.painter.paint(this.figure, this.data.width, this.range, this.focus)
    if (this.moved()) {
      this.overview.follow(this.range)
      this.spots.hide(true)
      this.marks.hide()
    }
    this.fresh()
  }

  fade() {
    if (this.figure.layout.meta.upright) return
    this.painter.fade()
    this.fresh()
  }

  // What was just painted is what is seen, until Plotly has drawn it too.
  fresh() {
    this.place.style.visibility = "hidden"
    this.marks.alone(true)
    this.painted = (this.painted ?? 0) + 1
    this.root.querySelector(".tl-chart").dataset.painted = String(this.painted)
    this.later("plotly", () => (window.requestIdleCallback ?? setTimeout)(() => this.hand()), REST)
  }

  moved() { return this.range[0] !== 0 || this.range[1] !== this.plot }

  // Plotly draws the marks over the painted ones, for what it knows of pointers.
  async hand() {
    const Plotly = await plotly(), { data, layout } = this.figure, painted = this.painted
    if (layout.meta.upright || this.moved() || !this.place.isConnected) return
    await Plotly.react(this.place, points(data, this.focus), handed(layout, this.data.width, this.focus), CONFIG)
    if (!this.listening) this.listen()
    if (painted !== this.painted) return
    this.place.style.visibility = ""
    this.marks.alone(false)
    this.painter.yield(true)
    this.root.querySelector(".tl-chart").dataset.handed = String(this.data.stamp)
  }

  listen() {
    this.listening = true
    let heard = false
    this.place.on("plotly_click", ({ points }) => {
      const row = points[0].customdata
      heard = true
      if (row && row[0] >= 0 && !this.dragged) this.select(row[0])
    })
    // A click that comes before Plotly has looked what the pointer is over belongs to the mark that is there.
    this.place.addEventListener("click", ({ clientX, clientY }) => setTimeout(() => {
      if (!heard) this.marks.under(clientX, clientY)?.click()
      heard = false
    }))
  }

  at(px) { return between(px, this.places, this.moments) }
  px(moment) { return between(moment, this.moments, this.places) }

  resized(wide) {
    const first = this.wide === undefined
    this.wide = wide   // to ask for it would have the browser lay all out at once
    if (first) this.measured()
    else this.later("width", () => this.measured())
  }

  measured() {
    const width = Math.floor((this.wide ?? 0) / this.data.step) * this.data.step
    if (width > 200 && width !== this.data.width && width !== this.told) { this.told = width; this.tell("width", width) }
  }

  // A row below 0 is a column of a band: -1 the first, -2 the second …; what it holds is listed.
  select(row, lane) {
    if (row >= 0) this.tell("event", this.data.ids[row] ?? null)
    else this.spots.column(-1 - row, lane)
  }

  // A stretch of time, drawn anew at once.
  stretch(low, high) { this.wanted = null; this.tell("view", [clamp(low, EARLIEST, LATEST), clamp(high, EARLIEST, LATEST)]) }

  // Asks Python for the view, at once and then every so often while it still changes.
  look(low, high) {
    low = clamp(low, EARLIEST, LATEST - LEAST)
    high = clamp(Math.max(high, low + LEAST), EARLIEST, LATEST)
    this.wanted = [low, high]
    const now = performance.now(), ask = () => {
      this.pending = false
      this.last = performance.now()
      this.tell("view", [...this.wanted, ++this.asked])
    }
    clearTimeout(this.timers.view)
    if (now - (this.last ?? -PAUSE) >= PAUSE) ask()
    else {
      this.pending = true
      this.timers.view = setTimeout(ask, this.last + PAUSE - now)
    }
  }

  // Shows a range of pixels at once with what is drawn already; Python's answer brings labels for it. The question goes first.
  go(low, high) {
    this.range = [low, high]
    this.look(this.at(low), this.at(high))
    if (!this.due) this.due = setTimeout(() => { this.due = 0; this.paint() })
  }

  zoom(factor, at = 0.5) {
    const [low, high] = this.range, fixed = low + (high - low) * at
    this.go(fixed - (fixed - low) * factor, fixed + (high - fixed) * factor)
  }

  pan(part) {
    const [low, high] = this.range, by = (high - low) * part
    this.go(low + by, high + by)
  }

  wheel(event) {
    const across = event.shiftKey ? event.deltaY : event.deltaX
    if (!event.ctrlKey && !event.metaKey && Math.abs(across) <= Math.abs(event.deltaY) && !event.shiftKey) return  // the page scrolls
    event.preventDefault()
    const box = this.stage.getBoundingClientRect(), room = this.plot
    if (event.ctrlKey || event.metaKey) this.zoom(Math.exp(clamp(event.deltaY, -60, 60) / 160), clamp((event.clientX - box.left - this.left) / room, 0, 1))
    else this.pan(across / room)
  }

  // Dragging the plot moves it.
  hold(event) {
    const box = this.stage.getBoundingClientRect(), { t, b } = this.figure.layout.margin, down = event.clientY - box.top
    this.dragged = false
    if (event.button !== 0 || event.clientX - box.left < this.left || down < t || down > this.figure.layout.height - b) return
    let before = event.clientX
    const move = (now) => {
      if (!this.dragged && Math.abs(now.clientX - before) < 4) return
      this.dragged = true
      this.pan((before - now.clientX) / this.plot)
      before = now.clientX
    }
    const up = () => {
      for (const [name, heard] of [["pointermove", move], ["pointerup", up], ["pointercancel", up]]) removeEventListener(name, heard)
    }
    for (const [name, heard] of [["pointermove", move], ["pointerup", up], ["pointercancel", up]]) addEventListener(name, heard)
  }

  command(name) {
    if (name === "in") this.zoom(0.5)
    if (name === "out") this.zoom(2)
    if (name === "all") { this.wanted = null; clearTimeout(this.timers.view); this.tell("view", []) }
    if (name === "fold") this.tell("folding", this.root.querySelector("[data-do=fold]").getAttribute("aria-checked") !== "true")
  }

  buttons() {
    const { layout } = this.figure
    if (layout.meta.upright) {
      this.marks.clear()
      return this.upright.show(this.data, layout.meta)
    }
    this.upright.hide()
    this.marks.show(this.data, layout)
  }

  // Where the panel is a sheet over the foot of the window, the chosen mark stays above it.
  reveal(patience = 20) {
    const mark = this.root.querySelector(".marks [aria-current], .upright [aria-current]"), sheet = document.querySelector(".st-key-panel")
    if (!mark || innerWidth > 1180) return
    if (!sheet && patience) setTimeout(() => this.reveal(patience - 1), 50)  // it comes after the chart, and brings the room to scroll
    else if (sheet && mark.getBoundingClientRect().bottom > sheet.getBoundingClientRect().top) mark.scrollIntoView({ block: "start" })
  }

  key(event) {
    if (event.altKey || event.ctrlKey || event.metaKey || event.target.matches?.("select")) return
    if (this.upright.key(event)) return event.preventDefault()
    const act = { "+": "in", "=": "in", "-": "out", "Home": "all", "0": "all" }[event.key]
    const from = event.target.closest?.("[data-row]")
    if (act) this.command(act)
    else if (event.key === "Escape") this.tell("event", null)
    else if (from && event.key.startsWith("Arrow")) {
      const next = this.marks.beyond(from, event.key)
      if (next) this.marks.step(next)
      else if (event.key === "ArrowLeft" || event.key === "ArrowRight") this.pan(event.key === "ArrowRight" ? 0.5 : -0.5)
    } else if (!from && (event.key === "ArrowLeft" || event.key === "ArrowRight")) this.pan(event.key === "ArrowRight" ? 0.25 : -0.25)
    else return
    event.preventDefault()
  }
}
