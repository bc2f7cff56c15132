// What of a chart answers to the reader besides its marks: columns of bands and events not drawn open as a list, entries of the legend
// let all others step back, the lane of many opens. Each is a button over what the chart has drawn.

const REACH = 10   // pixels from a pointer to a column that it means; of several that hold something the nearest

class Spots {
  constructor(root, drawing) {
    this.drawing = drawing
    this.stage = root.querySelector(".stage")
    for (const before of root.querySelectorAll(".spots, .lanes.order")) before.remove()
    this.place = node("div", { class: "spots" })
    this.stage.append(this.place)
    this.stage.addEventListener("click", (event) => this.click(event))
    const lanes = root.querySelector(".lanes")
    this.order = node("select")
    this.name = node("span")
    const label = node("label", { class: "lanes order" })
    label.append(this.name, this.order)
    lanes.after(label)
    this.order.addEventListener("change", () => drawing.tell("order", this.order.value))
  }

  show({ spots }, layout) {
    const { meta, margin, height } = layout
    this.place.classList.remove("moving")
    this.meta = meta
    this.margin = margin
    this.name.textContent = spots.words.order
    this.order.replaceChildren(...Object.entries(spots.orders).map(([name, words]) => node("option", { value: name }, words)))
    this.order.value = spots.order
    const focused = document.activeElement?.closest?.(".spots button")?.dataset.key
    const bottom = height - margin.b
    this.place.replaceChildren(
      ...this.lanes(spots, margin),
      ...meta.left_out.map(([lane, rows, y]) => this.leftOut(lane, rows, y, spots, margin)),
      ...this.legend(spots, margin, bottom),
    )
    if (focused) this.place.querySelector(`[data-key="${CSS.escape(focused)}"]`)?.focus({ preventScroll: true })
  }

  button(key, words, left, top, wide, high, act) {
    const made = node("button", { type: "button", "data-key": key, "aria-label": words })
    Object.assign(made.style, { left: `${left}px`, top: `${top}px`, width: `${wide}px`, height: `${high}px` })
    made.addEventListener("click", (event) => { event.stopPropagation(); act() })
    return made
  }

  // The lane that many share opens; once it is open, a button where it was closes it.
  lanes(spots, margin) {
    const { lanes } = this.meta, made = [], narrow = margin.l < 100
    const label = (name, top, high) => [0, margin.t + top, narrow ? 180 : margin.l - 4, high]
    if (!spots.opened) {
      const at = lanes.findIndex(([, , , many]) => many > 1)
      if (at >= 0) {
        const [name, top] = lanes[at], open = this.button("open", spots.words.open.replace("{lanes}", name), ...label(name, top + 2, 26), () => this.drawing.tell("opened", true))
        open.setAttribute("aria-expanded", "false")
        open.classList.add("opener")
        made.push(open)
      }
    } else if (lanes.length > spots.most) {
      const close = this.button("open", spots.words.close, 0, margin.t + lanes[spots.most][1] - 10, narrow ? 140 : margin.l - 4, 20, () => this.drawing.tell("opened", false))
      close.setAttribute("aria-expanded", "true")
      close.classList.add("closer")
      close.textContent = spots.words.close
      made.push(close)
    }
    return made
  }

  leftOut(lane, rows, y, spots, margin) {
    const [name] = this.meta.lanes[lane], narrow = margin.l < 100
    const words = `${name}. ${spots.words.left_out.replace("{n}", rows.length)}. ${spots.words.lists}`
    const made = this.button(`left-${lane}`, words, 0, margin.t + y - 12, narrow ? 240 : margin.l - 4, 24, () => this.drawing.tell("cluster", { lane, rows }))
    made.title = spots.words.lists
    made.classList.add("left-out")
    return made
  }

  legend(spots, margin, bottom) {
    return this.meta.legend.map(([name, x, y, wide, words, meaning]) => {
      const chosen = spots.only.includes(name)
      const entry = this.button(`legend-${name}`, meaning ? `${words}. ${meaning}` : words, margin.l + x - 5, bottom + y - 12, wide + 10, 24,
        () => this.drawing.tell("only", chosen ? spots.only.filter((other) => other !== name) : [...spots.only, name]))
      entry.title = meaning
      entry.setAttribute("aria-pressed", String(chosen))
      entry.classList.add("entry")
      if (spots.only.length && !chosen) entry.classList.add("pale")
      return entry
    })
  }

  // A column of a band, wherever in its lane the pointer meets it.
  click(event) {
    const { drawing, meta, margin } = this
    if (drawing.dragged || !meta?.bands.length || event.target.closest?.("button")) return
    const box = this.stage.getBoundingClientRect(), x = event.clientX - box.left - margin.l, y = event.clientY - box.top - margin.t
    const lane = meta.lanes.findIndex(([, top, bottom]) => y >= top && y < bottom), moment = drawing.at(x)
    if (x < 0 || !meta.bands.includes(lane)) return
    const far = ([start, end]) => moment >= start && moment < end ? 0 : Math.min(Math.abs(drawing.px(start) - x), Math.abs(drawing.px(end) - x))
    const near = meta.columns.filter((column) => far(column) < REACH).sort((a, b) => far(a) - far(b))
    if (near.length) this.drawing.tell("cluster", { lane, columns: near })
  }

  column(column, lane) { this.drawing.tell("cluster", { lane, columns: [this.meta.columns[column]] }) }

  hide(hidden) { this.place.classList.toggle("moving", hidden) }
}
