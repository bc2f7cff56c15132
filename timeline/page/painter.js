// Paints a figure at once: the traces, shapes, words and ticks that timeline/chart/figure.py puts together, on SVG and for any part of the
// plot. Plotly then draws the traces over it when there is time, with all it knows of pointers; words, rules and the legend stay these.
// Of Plotly's language it speaks only what figures use (test_painter.py keeps the list).

const SIGNS = {   // of a marker, for a radius
  "diamond": (r) => `M${1.3 * r},0L0,${1.3 * r}L${-1.3 * r},0L0,${-1.3 * r}Z`,
  "circle": (r) => `M${r},0A${r},${r} 0 1,1 0,${-r}A${r},${r} 0 0,1 ${r},0Z`,
  "circle-open": (r) => SIGNS.circle(r),
  "x-thin": (r) => `M${r},${r}L${-r},${-r}M${r},${-r}L${-r},${r}`,
  "line-ns": (r) => `M0,${1.4 * r}V${-1.4 * r}`,
}
const ENTITIES = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&nbsp;": "\u00a0", "&#36;": "$" }
const RISE = 0.35     // of the letters' size: from their middle down to the line they stand on

const BESIDE = 12     // pixels between a mark and its label, more or less: they stay as they are while the plot stretches

const nth = (value, i) => Array.isArray(value) ? value[i] : value
const dashes = (line) => line.dash && line.dash !== "solid" ? { "stroke-dasharray": line.dash.replaceAll("px", "") } : {}
const stroke = (line) => line?.width ? { stroke: line.color, "stroke-width": line.width, ...dashes(line) } : {}

class Painter {
  // Words lie on `above`, over the marks, whoever draws those.
  constructor(paper, above) {
    this.paper = paper
    this.above = above
    this.gradients = 0
  }

  // `range` is the part of the plot to show, in its pixels; `focus` says what is left of what steps back (focus.js).
  paint(figure, width, range, focus) {
    this.focus = focus
    this.fades = []
    const { layout, data } = figure, { l, r, t, b } = layout.margin, high = layout.height
    const wide = width - l - r, tall = high - t - b, part = (range[1] - range[0]) / wide
    const px = (x) => l + (x - range[0]) / part, py = (y) => t + y
    const clip = `tl-clip-${layout.meta.pieces.length}-${width}-${high}`
    this.place = {
      x: (ref, value) => ref === "paper" ? l + value * wide : px(value),
      y: (ref, value) => ref === "paper" ? t + (1 - value) * tall : py(value),
    }
    this.px = px
    this.py = py
    this.defs = svg("defs")
    const room = svg("clipPath", { id: clip })
    room.append(svg("rect", { x: l, y: t, width: wide, height: tall }))
    this.defs.append(room)
    const clipped = { "clip-path": `url(#${clip})` }
    const parts = { below: svg("g"), lines: svg("g", clipped), marks: svg("g", clipped), above: svg("g"), words: svg("g") }
    parts.below.append(...this.grid(layout.xaxis, range, t, tall))
    for (const trace of data) parts[answers(trace) ? "marks" : "lines"].append(...this.trace(trace))
    for (const shape of layout.shapes) parts[shape.layer === "below" ? "below" : moves(shape) ? "marks" : "above"].append(this.shape(shape))
    const shown = layout.annotations.filter((note) => note.xref === "paper" || note.x >= range[0] && note.x <= range[1])
    const moved = part !== 1, beside = svg("g", moved ? clipped : {})   // while the plot moves, labels do not leave it
    for (const note of shown) (note.name ? beside : parts.words).append(this.words(note, layout.font, moved))
    parts.words.append(...this.ticks(layout.xaxis, range, t), beside)
    this.marks = parts.marks   // what Plotly draws in its turn
    for (const sheet of [this.paper, this.above]) {
      sheet.setAttribute("width", width)
      sheet.setAttribute("height", high)
      sheet.style.fontFamily = layout.font.family
    }
    this.paper.replaceChildren(this.defs, parts.below, parts.lines, parts.marks, parts.above)
    this.above.replaceChildren(parts.words)
  }

  // Others step back than before, and nothing moves.
  fade() {
    this.yield(false)
    for (const fade of this.fades) fade()
  }

  // A node of which as much is left as `left` says, now and whenever others step back.
  fading(node, left) {
    let before
    const fade = () => { if (left() !== before) node.setAttribute("opacity", before = left()) }
    this.fades.push(fade)
    fade()
    return node
  }

  // Whether the marks are Plotly's now.
  yield(given) { this.marks.style.visibility = given ? "hidden" : "" }

  grid(axis, range, top, tall) {
    const lines = axis.minor.tickvals.filter((x) => x >= range[0] && x <= range[1]).map((x) => `M${Math.round(this.px(x)) + 0.5},${top}v${tall}`)
    return lines.length ? [svg("path", { d: lines.join(""), stroke: axis.minor.gridcolor, "shape-rendering": "crispEdges" })] : []
  }

  ticks(axis, range, top) {
    return axis.tickvals.flatMap((x, i) => {
      if (!axis.ticktext[i] || x < range[0] || x > range[1]) return []
      const tick = svg("text", { x: this.px(x), y: top - 5, "text-anchor": "middle", fill: axis.tickfont.color, "font-size": axis.tickfont.size, class: "tick" })
      tick.textContent = axis.ticktext[i]
      return [tick]
    })
  }

  // Words in the few tags that our figures use; whatever else they say is text.
  words(note, font, moved) {
    const size = note.font?.size ?? font.size, gap = !moved || !note.name ? 0 : note.xanchor === "right" ? -BESIDE : note.xanchor === "left" ? BESIDE : 0
    const x = this.place.x(note.xref, note.x - gap) + gap + (note.xshift ?? 0), y = this.place.y(note.yref, note.y) - (note.yshift ?? 0) + RISE * size
    const text = svg("text", { x, y, "font-size": size, fill: note.font?.color ?? font.color, "text-anchor": { left: "start", right: "end" }[note.xanchor] ?? "middle",
      class: "note", ...(note.bgcolor ? { stroke: note.bgcolor } : {}), ...(note.name ? { "data-name": note.name } : {}) })
    const looks = [{}]
    for (const piece of note.text.split(/(<[^>]*>)/)) {
      const tag = /^<(b|i|span)(?: style="([^"]*)")?>$/.exec(piece)
      if (tag) looks.push({ ...looks.at(-1), ...(tag[1] === "b" ? { "font-weight": 600 } : tag[1] === "i" ? { "font-style": "italic" } : styled(tag[2] ?? "")) })
      else if (piece.startsWith("</")) looks.pop()
      else if (piece) {
        const run = svg("tspan", looks.at(-1))
        run.textContent = piece.replace(/&(?:amp|lt|gt|nbsp|#36);/g, (entity) => ENTITIES[entity])
        text.append(run)
      }
    }
    if (note.hovertext) {
      const tip = svg("title")
      tip.textContent = note.hovertext.replace(/&(?:amp|lt|gt|nbsp|#36);/g, (entity) => ENTITIES[entity])
      text.append(tip)
    }
    return this.fading(text, () => this.focus.ofWords(note.name))
  }

  shape(shape) {
    const x = (value) => shape.xsizemode === "pixel" ? this.place.x(shape.xref, shape.xanchor) + value : this.place.x(shape.xref, value)
    const y = (value) => shape.ysizemode === "pixel" ? this.place.y(shape.yref, shape.yanchor) - value : this.place.y(shape.yref, value)
    const looks = { fill: shape.fillcolor ?? "none", ...stroke(shape.line) }, made = (name, where) => this.fading(svg(name, { ...where, ...looks }), () => this.focus.ofSign(shape.name))
    if (shape.type === "path") return made("path", { d: shape.path.replace(/(-?[\d.]+(?:e-?\d+)?),(-?[\d.]+(?:e-?\d+)?)/g, (_, at, down) => `${x(+at)},${y(+down)}`) })
    const [left, right] = [x(shape.x0), x(shape.x1)], [top, bottom] = [y(shape.y0), y(shape.y1)]
    if (shape.type === "line") return made("line", { x1: left, x2: right, y1: top, y2: bottom })
    const box = { x: Math.min(left, right), y: Math.min(top, bottom), width: Math.abs(right - left), height: Math.abs(bottom - top) }
    if (shape.type === "circle") return made("ellipse", { cx: box.x + box.width / 2, cy: box.y + box.height / 2, rx: box.width / 2, ry: box.height / 2 })
    return made("rect", box)
  }

  trace(trace) {
    if (trace.marker?.opacity === 0) return []   // only there for the pointer
    if (trace.type === "bar") return this.bars(trace)
    if (answers(trace)) return this.markers(trace)
    const lines = svg("g"), fade = () => lines.replaceChildren(...this.lines(trace))
    this.fades.push(fade)
    fade()
    return [lines]
  }

  left(meta, i) { return meta?.rows ? this.focus.ofRow(meta.rows[i]) : meta?.lanes ? this.focus.ofBand(meta.lanes[i]) : 1 }

  bars({ base, x, y, width, marker, meta }) {
    return base.map((start, i) => {
      const left = this.px(start), right = this.px(start + x[i]), line = { color: nth(marker.line?.color, i), width: nth(marker.line?.width, i) }
      return this.fading(svg("rect", { x: left, y: this.py(y[i] - width[i] / 2), width: Math.max(0, right - left), height: width[i], rx: marker.cornerradius, fill: nth(marker.color, i), ...stroke(line) }), () => this.left(meta, i))
    })
  }

  markers({ x, y, marker, meta }) {
    return x.map((at, i) => {
      const symbol = nth(marker.symbol, i) ?? "circle", bare = symbol.endsWith("-open") || symbol.endsWith("-thin") || symbol === "line-ns"
      const line = { color: nth(marker.line?.color, i) ?? nth(marker.color, i), width: nth(marker.line?.width, i) }
      return this.fading(svg("path", { transform: `translate(${this.px(at)},${this.py(y[i])})`, d: SIGNS[symbol](nth(marker.size, i) / 2), fill: bare ? "none" : nth(marker.color, i), ...stroke(line) }), () => this.left(meta, i))
    })
  }

  // One path for all lines as strong as each other.
  lines({ x, y, line, fill, fillcolor, fillgradient, opacity = 1, meta }) {
    const paths = new Map()
    let count = 0, started = false, left = 1, d = ""
    for (let i = 0; i <= x.length; i++) {
      if (x[i] == null) {
        if (started) paths.set(left, (paths.get(left) ?? "") + d)
        started = false
      } else if (started) d += `L${this.px(x[i]).toFixed(2)},${this.py(y[i])}`
      else {
        left = meta?.lane != null ? this.focus.ofBand(meta.lane) : this.left(meta, count++)
        d = `M${this.px(x[i]).toFixed(2)},${this.py(y[i])}`
        started = true
      }
    }
    const inside = fill ? { fill: fillgradient ? this.gradient(fillgradient) : fillcolor } : { fill: "none" }
    return [...paths].map(([left, d]) => svg("path", { d, opacity: opacity * left, ...inside, ...stroke(line) }))
  }

  gradient({ start, stop, colorscale }) {
    const id = `tl-gradient-${++this.gradients}`
    const made = svg("linearGradient", { id, gradientUnits: "userSpaceOnUse", x1: this.px(start), x2: this.px(stop), y1: 0, y2: 0 })
    made.append(...colorscale.map(([offset, colour]) => svg("stop", { offset, "stop-color": colour })))
    this.defs.append(made)
    return `url(#${id})`
  }
}

// Whether a trace is of points, or there only for the pointer: Plotly's in the end.
function answers(trace) { return trace.mode === "markers" || trace.marker?.opacity === 0 }

// Whether a shape belongs to the marks, so that Plotly draws it among them.
function moves(shape) { return shape.xref === "x" && shape.layer !== "below" }

function styled(text) {
  const found = /color:([^;]+)/.exec(text), size = /font-size:([\d.]+)px/.exec(text)
  return { ...(found ? { fill: found[1] } : {}), ...(size ? { "font-size": size[1] } : {}) }
}
