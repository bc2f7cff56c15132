// The chart for a narrow screen: time runs down, a button a line, its mark in the column of its lane. Text nodes and shapes only.

const LANE = 24, MIDDLE = 20   // pixels: a lane's width, and how far below the top of its line a mark stands

class Upright {
  constructor(root, drawing) {
    this.drawing = drawing
    root.querySelector(".upright")?.remove()
    this.place = node("div", { class: "upright" })
    root.querySelector(".stage").after(this.place)
  }

  show({ words, ids, speech, selected, spots }, meta) {
    const { lanes, lines } = meta.upright, focused = document.activeElement?.closest?.(".upright [data-key]")?.dataset.key
    const width = lanes.length * LANE + 8
    const list = node("div", { class: "lines", role: "group", "aria-label": words.chart })
    list.style.setProperty("--lanes", `${width}px`)
    list.append(...lines.map((line, i) => this.line(line, i, lanes, speech, selected)))
    this.place.replaceChildren(this.names(lanes, meta.lanes, spots), list, this.legend(meta.legend, spots))
    const all = this.all(), now = all.find((one) => one.dataset.key === focused) ?? all.find((one) => one.hasAttribute("aria-current")) ?? all[0]
    if (now) now.tabIndex = 0
    if (focused) this.place.querySelector(`[data-key="${CSS.escape(focused)}"]`)?.focus({ preventScroll: true })
  }

  hide() { this.place.replaceChildren() }
  all() { return [...this.place.querySelectorAll(".line")] }

  // Which column is whose; that of many opens and closes.
  names(lanes, shared, spots) {
    const list = node("div", { class: "names" })
    lanes.forEach(({ name, count, colour }, i) => {
      const many = shared[i][3] > 1, made = node(many && !spots.opened ? "button" : "span", { class: "name" })
      if (many && !spots.opened) {
        Object.entries({ type: "button", "data-key": "open", "aria-expanded": "false", "aria-label": spots.words.open.replace("{lanes}", name) }).forEach(([key, value]) => made.setAttribute(key, value))
        made.addEventListener("click", () => this.drawing.tell("opened", true))
      }
      const dot = node("i")
      dot.style.background = `var(--tl-actor${colour})`
      made.append(node("b", {}, String(i + 1)), dot, node("span", {}, name), node("small", {}, count))
      list.append(made)
    })
    if (spots.opened) {
      const close = node("button", { type: "button", "data-key": "open", class: "name", "aria-expanded": "true" }, spots.words.close)
      close.addEventListener("click", () => this.drawing.tell("opened", false))
      list.append(close)
    }
    return list
  }

  line(line, i, lanes, speech, selected) {
    if (line.is === "heading") return node("h3", {}, line.text)
    if (line.is === "fold" || line.is === "beyond") return node("p", { class: line.is }, line.text)
    const event = line.is === "event"
    const key = event ? `row-${line.row}` : `stretch-${line.start}`
    const made = node("button", { type: "button", class: "line", tabindex: "-1", "data-key": key, "data-lane": event ? line.lane : -1, "data-at": i,
      "aria-label": event ? speech[line.row] ?? line.title : `${line.text}. ${line.count}. ${line.title}` })
    if (line.quiet) made.classList.add("quiet")
    if (event && line.row === selected) made.setAttribute("aria-current", "true")
    const drawn = svg("svg", { width: lanes.length * LANE + 8, height: 2 * MIDDLE, "aria-hidden": "true" })
    if (event) drawn.append(...this.mark(line, line.row === selected))
    else for (const [lane, share] of line.parts) {
      const half = Math.max(2, Math.sqrt(share) * 10)
      drawn.append(svg("rect", { x: this.x(lane) - half, y: MIDDLE - half, width: 2 * half, height: 2 * half, rx: 1.5, fill: `var(--tl-actor${lanes[lane].colour})` }))
    }
    const words = node("span", { class: "words" })
    words.append(node("small", {}, event ? line.date : line.text), node("span", { class: "title" }, event ? line.title : line.count))
    if (!event) words.append(node("small", {}, line.title))
    made.append(drawn, words)
    made.addEventListener("click", () => event ? this.drawing.select(line.row) : this.drawing.tell("cluster", { lane: null, columns: [[line.start, line.end]] }))
    made.addEventListener("focus", () => { for (const one of this.all()) one.tabIndex = one === made ? 0 : -1 })
    return made
  }

  x(lane) { return lane * LANE + LANE / 2 }

  // A mark as the lying chart draws it, turned: bars stand, open ends point down or up, links run across.
  mark(line, selected, x = this.x(line.lane), y = MIDDLE) {
    const ink = `var(--tl-actor${line.colour})`, parts = []
    for (const guest of line.guests ?? []) {
      const at = this.x(guest)
      parts.push(svg("path", { d: `M${x},${y}H${at}`, stroke: ink, "stroke-width": 1.25 }), svg("circle", { cx: at, cy: y, r: 4, fill: "var(--tl-paper)", stroke: ink, "stroke-width": 1.75 }))
    }
    const outlined = line.status === "planned" || line.status === "negated", dotted = line.status === "reported"
    const edge = outlined ? { stroke: ink, "stroke-width": 1.5 } : dotted ? { stroke: ink, "stroke-width": 1.75, "stroke-dasharray": "1.75,3" } : {}
    if (selected) parts.push(svg("circle", { cx: x, cy: y, r: 14.5, fill: "var(--tl-paper)", stroke: "var(--tl-ink)", "stroke-width": 2 }))
    let foot = y + 8.5
    if (line.shape === "diamond") {
      const fill = outlined ? "var(--tl-paper)" : ink
      parts.push(svg("path", { d: `M${x},${y - 8.5}l8.5,8.5l-8.5,8.5l-8.5,-8.5Z`, fill, "fill-opacity": dotted ? 0.14 : 1, ...edge }))
      if (line.instant) parts.push(svg("path", { d: `M${x},${y - 8.5}v-6`, stroke: ink, "stroke-width": 1.5 }))
    } else {
      const slim = (line.texture === "stated" || line.texture === "guess") && !dotted, wide = slim ? 8 : 12
      const half = { solid: 7, pale: 14, stated: 12, guess: 16 }[line.texture]
      const opacity = outlined ? 1 : dotted ? 0.14 : { solid: 1, pale: 0.2, stated: 0.72, guess: 0.72 }[line.texture]
      const pale = line.texture === "pale" && !dotted && !outlined ? { stroke: ink, "stroke-width": 1.2 } : {}
      const soft = line.fades[0] || line.fades[1] ? { mask: `url(#${this.fade(parts, line.fades)})` } : {}
      parts.push(svg("rect", { x: x - wide / 2, y: y - half, width: wide, height: 2 * half, rx: 1.5, fill: outlined ? "var(--tl-paper)" : ink, "fill-opacity": opacity, ...pale, ...edge, ...soft }))
      foot = y + half
    }
    if (line.status === "negated") parts.push(svg("path", { d: `M${x - 3},${y - 3}l6,6m0,-6l-6,6`, stroke: ink, "stroke-width": 1.6 }))
    const arrow = (at, down) => svg("path", { d: `M${x - 5},${at}l5,${down ? 5 : -5}l5,${down ? -5 : 5}`, stroke: ink, "stroke-width": 1.75, fill: "none" })
    if (line.opens?.[1] || line.status === "ongoing") parts.push(arrow(Math.min(foot + 1, 2 * MIDDLE - 6), true))
    if (line.opens?.[0]) parts.push(arrow(y - 13, false))
    return parts
  }

  // A mask that lets one or both ends of a standing bar fade.
  fade(parts, [top, bottom]) {
    const id = `tl-fade-${top ? 1 : 0}${bottom ? 1 : 0}-${Upright.masks = (Upright.masks ?? 0) + 1}`
    const defs = svg("defs"), shades = svg("linearGradient", { id: `${id}-shades`, x1: 0, y1: 0, x2: 0, y2: 1 }), mask = svg("mask", { id, maskContentUnits: "objectBoundingBox" })
    for (const [offset, light] of [[0, !top], [0.4, true], [0.6, true], [1, !bottom]]) shades.append(svg("stop", { offset, "stop-color": light ? "#fff" : "#000" }))
    mask.append(svg("rect", { x: 0, y: 0, width: 1, height: 1, fill: `url(#${id}-shades)` }))
    defs.append(shades, mask)
    parts.push(defs)
    return id
  }

  legend(entries, spots) {
    const list = node("div", { class: "legend" })
    for (const [name, , , , words, meaning] of entries) {
      const chosen = spots.only.includes(name)
      const made = node("button", { type: "button", "data-key": `legend-${name}`, "aria-pressed": chosen, title: meaning, "aria-label": `${words}. ${meaning}` })
      const drawn = svg("svg", { width: name === "linked" ? 2 * LANE : LANE, height: 2 * MIDDLE, "aria-hidden": "true" })
      drawn.append(...this.mark({ ...SAMPLES[name], colour: 5, lane: 0 }))
      made.append(drawn, node("span", {}, words))
      made.addEventListener("click", () => this.drawing.tell("only", chosen ? spots.only.filter((other) => other !== name) : [...spots.only, name]))
      list.append(made)
    }
    return list
  }

  // Up and down go through time, left and right to the nearest event of a lane beside. Whether the key meant anything.
  key(event) {
    const all = this.all(), from = event.target.closest?.(".line"), at = all.indexOf(from)
    if (at < 0 || !event.key.startsWith("Arrow")) return false
    const lane = +from.dataset.lane
    if (event.key === "ArrowDown" || event.key === "ArrowUp") all[at + (event.key === "ArrowDown" ? 1 : -1)]?.focus()
    else {
      const beyond = all.filter((one) => event.key === "ArrowRight" ? +one.dataset.lane > lane : +one.dataset.lane < lane)
      const next = event.key === "ArrowRight" ? Math.min(...beyond.map((one) => +one.dataset.lane)) : Math.max(...beyond.map((one) => +one.dataset.lane))
      const near = beyond.filter((one) => +one.dataset.lane === next).sort((a, b) => Math.abs(a.dataset.at - from.dataset.at) - Math.abs(b.dataset.at - from.dataset.at))
      near[0]?.focus()
    }
    return true
  }
}

const DAY = { shape: "diamond", texture: "solid", status: "happened", fades: [false, false], opens: [false, false] }
const SAMPLES = {
  "day": DAY, "minute": { ...DAY, instant: true }, "month": { ...DAY, shape: "bar" }, "year": { ...DAY, shape: "bar", texture: "pale" },
  "interval": { ...DAY, shape: "bar", texture: "stated" }, "approximate": { ...DAY, shape: "bar", texture: "guess", fades: [true, true] },
  "open": { ...DAY, shape: "bar", texture: "stated", fades: [false, true], opens: [false, true] }, "happened": DAY,
  "reported": { ...DAY, shape: "bar", texture: "solid", status: "reported" }, "planned": { ...DAY, status: "planned" },
  "negated": { ...DAY, status: "negated" }, "ongoing": { ...DAY, status: "ongoing" }, "linked": { ...DAY, guests: [1] },
}
