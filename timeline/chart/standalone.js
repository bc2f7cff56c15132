// The page that stands alone: what the component does on the page, without Python. `figures`, `closer`, `config`, `events`, `said`, `theme` stand above.
// Python placed everything for the first view; zoom and pan write the ticks anew and put the words back beside their marks.

const $ = (id) => document.getElementById(id)
const chart = $("chart"), marks = $("marks"), reading = $("reading"), actors = $("actors"), search = $("search")
const dark = matchMedia("(prefers-color-scheme: dark)")
const ruler = document.createElement("canvas").getContext("2d")
let figure, open = null

const escaped = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/\$/g, "&#36;")
const isolated = (text) => /[\u0590-\u08ff\ufb1d-\ufefc]/.test(text) ? `\u2068${text}\u2069` : text   // what runs from right to left turns nothing beside it
const told = (count) => count.toLocaleString(document.documentElement.lang || undefined)
const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase()

// Reading ------------------------------------------------------------------------------------------------------------------------------
function read(row) {
  const event = events[row], close = node("button", "close", "×")
  open = row
  close.type = "button"
  close.setAttribute("aria-label", said.close)
  close.onclick = shut
  reading.className = ""
  reading.replaceChildren(close, node("p", "", event.date || said.no_date), node("h2", "", event.title))
  for (const quote of event.quotes) {
    const told = node("blockquote"), [from, to] = quote.words
    told.append(node("span", "rest", quote.before), quote.excerpt.slice(0, from), node("mark", "", quote.excerpt.slice(from, to)),
      quote.excerpt.slice(to), node("span", "rest", quote.after))
    reading.append(told)
    if (quote.document || quote.source) {
      const where = node(quote.source ? "a" : "span", "", quote.document || quote.source), line = node("p")
      if (quote.source) { where.href = quote.source; where.rel = "noopener noreferrer" }
      line.append(where)
      reading.append(line)
    }
  }
  reading.append(node("p", "", event.actors.join(" · ")))
  for (const button of marks.children) button.toggleAttribute("aria-current", +button.dataset.row === row)
}

function shut() {
  open = null
  reading.className = "empty"
  reading.replaceChildren(node("p", "", said.click))
  for (const button of marks.children) button.removeAttribute("aria-current")
}

// Filtering leaves marks where they are: others fall back, so that nothing jumps. ---------------------------------------------------------
function passing() {
  const chosen = new Set([...actors.querySelectorAll("input:checked")].map((box) => box.value)), wanted = plain(search.value).split(/\s+/).filter(Boolean)
  return (row) => (!chosen.size || events[row].actors.some((name) => chosen.has(name))) && wanted.every((word) => events[row].text.includes(word))
}

function filter() {
  const shown = passing(), faint = 0.12
  const opacity = (rows) => (rows.some(shown) ? 1 : faint)
  figure.data.forEach((trace, index) => {
    const rows = trace.meta && trace.meta.rows
    if (!rows) return
    if (trace.meta.each) Plotly.restyle(chart, { "marker.opacity": [rows.map((row) => (shown(row) ? 1 : faint))] }, [index])
    else Plotly.restyle(chart, { opacity: opacity(rows) }, [index])
  })
  place()
  document.querySelectorAll("#all tbody tr").forEach((line) => { line.hidden = !shown(+line.dataset.row) })
}

// Zoom and pan: `range` counts the pixels of what Python drew. -------------------------------------------------------------------------------
const plot = () => figure.layout.xaxis.range[1]
const range = () => chart.layout.xaxis.range
const whole = () => Math.abs(range()[0]) < 0.5 && Math.abs(range()[1] - plot()) < 0.5
const go = (low, high) => Plotly.relayout(chart, { "xaxis.range": [low, high] })
function zoom(factor, at = 0.5) {
  const [low, high] = range(), fixed = low + (high - low) * at, length = clamp((high - low) * factor, plot() / 4000, plot() * 4)
  go(fixed - length * at, fixed + length * (1 - at))
}
const pan = (part) => { const [low, high] = range(), by = (high - low) * part; go(low + by, high + by) }
const command = { in: () => zoom(0.5), out: () => zoom(2), all: () => (figure === drawn ? go(0, plot()) : swap(drawn)) }

// Bands open: where the whole has too many marks, stretches of it have figures of their own. --------------------------------------------------
const dense = () => drawn.layout.meta.columns.length > 0
const moments = (of) => of.layout.meta.pieces.flatMap(([start, end]) => [start, end])
const pixels = (of) => of.layout.meta.pieces.flatMap(([, , left, right]) => [left, right])
const stretches = () => closer[shade()]
const shade = () => theme || (dark.matches ? "dark" : "light")

// The figure for what is in view: a stretch's own once it fills the view, the whole again when the view is much longer.
function fitting() {
  if (!dense() || !stretches().length) return figure
  const [low, high] = range().map((px) => between(px, pixels(figure), moments(figure))), middle = (low + high) / 2
  const found = stretches().find(([[from, to]]) => from <= middle && middle < to)
  return found && high - low <= (found[0][1] - found[0][0]) * (figure === drawn ? 1.02 : 1.6) ? found[1] : drawn
}

async function swap(next, view) {
  const shown = view?.map((moment) => between(moment, moments(next), pixels(next)))
  figure = next
  const layout = structuredClone(next.layout)
  if (shown) layout.xaxis.range = shown
  await Plotly.react(chart, structuredClone(next.data), layout, config)
  filter()
}

function column(row) {
  const [start, end] = drawn.layout.meta.columns[-1 - row], middle = (start + end) / 2
  const found = stretches().find(([[from, to]]) => from <= middle && middle < to)
  if (found) swap(found[1])
}

const HOUR = 3600, DAY = 24 * HOUR, MONTH = 30.44 * DAY, YEAR = 12
const STEPS = [
  ...[1, 3, 6].map((hours) => ({ seconds: hours * HOUR, need: 36, fine: { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }, coarse: { day: "numeric", month: "short", year: "numeric" } })),
  ...[1, 2, 7].map((days) => ({ seconds: days * DAY, need: 20, fine: { day: "numeric" }, coarse: { month: "long", year: "numeric" } })),
  ...[1, 3, 6].map((months) => ({ months, need: 36, fine: { month: "short" }, coarse: { year: "numeric" } })),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map((years) => ({ months: years * YEAR, need: 36, fine: { year: "numeric" } })),
]
const written = (seconds, form) => {
  const date = new Date(seconds * 1000)
  return form.year && date.getUTCFullYear() < 1000 ? String(date.getUTCFullYear()) : new Intl.DateTimeFormat(document.documentElement.lang, { ...form, timeZone: "UTC" }).format(date)
}
const month = (number) => { const date = new Date(0); date.setUTCFullYear(Math.floor(number / 12), ((number % 12) + 12) % 12, 1); return date.getTime() / 1000 }

// Ticks for the stretches of time in view, finer where there is room; what they leave out stands above.
function ticks([low, high], wide) {
  const named = figure.layout.annotations.find((note) => note.yshift === 9 && note.xref === "x")   // the publication day keeps its room
  const values = [], texts = [], edges = [], heads = [], enlarged = wide / (high - low)
  for (const [start, end, left, right] of figure.layout.meta.pieces) {
    const second = (right - left) / (end - start), first = left === 0, last = right === plot()
    const from = first ? low : Math.max(low, left), to = last ? high : Math.min(high, right)   // time goes on at both ends
    if (to <= from) continue
    const at = (px) => start + (px - left) / second, px = (moment) => left + (moment - start) * second
    const clock = at(to) - at(from) < 2 * DAY || figure.layout.meta.legend.some(([name]) => name === "minute")   // days are not told in hours
    const step = STEPS.find((one) => (one.seconds || one.months * MONTH) * second * enlarged >= one.need + 12 && (clock || one.months || one.seconds >= DAY)) || STEPS.at(-1)
    const list = []
    if (step.seconds) {
      const origin = step.seconds === 7 * DAY ? 4 * DAY : 0
      for (let edge = Math.floor((at(from) - origin) / step.seconds) * step.seconds + origin; edge < at(to) && list.length < 400; edge += step.seconds) list.push([edge, edge + step.seconds])
    } else {
      const of = (moment) => { const date = new Date(moment * 1000); return date.getUTCFullYear() * 12 + date.getUTCMonth() }
      const most = step.months >= YEAR ? step.months : 1
      for (let number = Math.floor(of(at(from)) / step.months) * step.months; month(number) < at(to) && list.length < 400; number += step.months) {
        list.push([month(number), month(number + (step.months > YEAR ? 0 : most))])
      }
    }
    let busy = -Infinity, head = ""
    for (const [edge, after] of list) {
      const middle = step.seconds < DAY || after === edge ? edge : (edge + after) / 2, x = px(middle), text = written(edge, step.fine), half = ruled(text, "12px") / 2 / enlarged
      if (px(edge) >= from && px(edge) <= to) edges.push(px(edge))
      const above = step.coarse ? written(edge, step.coarse) : ""
      if (above !== head) {
        const place = head ? Math.max(px(edge), from) : from, before = heads.at(-1)
        if (before && before.x + (ruled(before.text, "600 12px") + 12) / enlarged > place) heads.pop()
        heads.push({ x: place, text: above })
        head = above
      }
      if (x - half < from || x + half > to || x - half < busy) continue
      if (named && Math.abs(named.x - x) < half + (ruled(named.text, "italic 12px") / 2 + 4) / enlarged) continue
      values.push(x)
      texts.push(text)
      busy = x + half + 6 / enlarged
    }
  }
  return { values, texts, edges, heads: heads.filter(({ x, text }) => text && x + ruled(text, "600 12px") / enlarged < high) }
}

function ruled(text, size) {
  ruler.font = `${size} "Source Sans 3", "Helvetica Neue", Arial, sans-serif`
  return ruler.measureText(text).width
}

// Where each mark is drawn, by row: its ends and height.
function places() {
  const found = new Map()
  for (const trace of figure.data) {
    if (trace.name === "bars") trace.customdata.forEach(([row], i) => found.set(row, { low: trace.base[i], high: trace.base[i] + trace.x[i], y: trace.y[i], bar: true }))
    if (trace.name === "days") trace.customdata.forEach(([row], i) => found.set(row, { low: trace.x[i], high: trace.x[i], y: trace.y[i] }))
  }
  return found
}

// Words beside their marks at this zoom, the most important first; none over another or over a mark of its row.
function words([low, high], enlarged, shown) {
  const all = [...places()].map(([row, mark]) => ({ row, ...mark, from: (mark.low - low) * enlarged, to: (mark.high - low) * enlarged })), notes = []
  const above = new Set(figure.layout.annotations.filter((note) => /^row /.test(note.name || "")).filter((note) => !all.some((mark) => Math.abs(mark.y - note.y) < 2)).map((note) => +note.name.slice(4)))
  const paper = figure.layout.annotations.find((note) => note.bgcolor)?.bgcolor
  const wide = (high - low) * enlarged, busy = all.map((mark) => ({ y: mark.y, from: mark.from - (mark.bar ? 3 : 11), to: mark.to + (mark.bar ? 3 : 11) }))
  for (const mark of all.sort((a, b) => shown(b.row) - shown(a.row) || events[b.row].importance - events[a.row].importance)) {
    const half = mark.bar ? 0 : 9, title = events[mark.row].title, date = events[mark.row].short, full = ruled(title, "13px") + 4
    if (mark.to + half < 0 || mark.from - half > wide) continue
    const free = (y, from, to) => from >= 0 && to <= wide && !busy.some((box) => Math.abs(box.y - y) < 15 && box.from < to && box.to > from)
    const over = (long) => [[mark.y - 16, Math.max(mark.from, 0) + 2], [mark.y - 16, Math.max(Math.min(mark.to, wide) - long - 2, 2)]].slice(0, mark.to - mark.from > 60 ? 2 : 0)
    const beside = [[mark.y, mark.to + half + 6], [mark.y, mark.from - half - 6, true]]
    const dated = full + ruled(`  ${date}`, "13px")
    search: for (const long of date ? [dated, full] : [full]) {
      for (const [y, x, left] of above.has(mark.row) ? [...over(long), ...beside] : [...beside, ...over(long)]) {
        const from = left ? x - long : x
        if (!free(y, from, from + long)) continue
        busy.push({ y, from: from - 6, to: from + long + 6 })
        const quiet = shown(mark.row) ? 1 : 0.2, tail = long === dated && date ? `  <span style="color:${figure.layout.xaxis.tickfont.color}">${escaped(date)}</span>` : ""
        notes.push({ text: (tail ? isolated(escaped(title)) : escaped(title)) + tail, x: low + x / enlarged, y, xref: "x", yref: "y", xanchor: left ? "right" : "left", yanchor: "middle", showarrow: false, borderpad: 0,
          font: { size: 13, color: figure.layout.font.color }, bgcolor: paper, opacity: quiet, name: `row ${mark.row}` })
        break search
      }
    }
  }
  return notes
}

let placing = false
async function place() {
  if (placing || !chart.layout) return
  const best = fitting()
  if (best !== figure) return swap(best, range().map((px) => between(px, pixels(figure), moments(figure))))
  placing = true
  const shown = passing(), [low, high] = range(), wide = chart._fullLayout._size.w, first = whole() && Math.abs(wide - plot()) < 60
  const notes = figure.layout.annotations, own = (note) => /^row \d+$/.test(note.name || ""), change = {}
  const fade = (part) => (own(part) ? { ...part, opacity: shown(+part.name.slice(4)) ? 1 : 0.12 } : part)
  change.shapes = figure.layout.shapes.map(fade)
  if (first || !figure.layout.xaxis.tickvals.length) {
    Object.assign(change, { annotations: notes.map(fade), "xaxis.tickvals": figure.layout.xaxis.tickvals, "xaxis.ticktext": figure.layout.xaxis.ticktext, "xaxis.minor.tickvals": figure.layout.xaxis.minor.tickvals })
  } else {
    const { values, texts, edges, heads } = ticks([low, high], wide), enlarged = wide / (high - low)
    const kept = notes.filter((note) => !own(note) && !(note.yref === "paper" && note.yshift === 34))
    const above = heads.map(({ x, text }) => ({ text: `<b>${escaped(text)}</b>`, x: x + 2 / enlarged, y: 1, xref: "x", yref: "paper", yshift: 34, xanchor: "left", yanchor: "middle", showarrow: false,
      borderpad: 0, font: { size: 12, color: figure.layout.font.color } }))
    Object.assign(change, { annotations: [...kept, ...above, ...words([low, high], enlarged, shown)], "xaxis.tickvals": values, "xaxis.ticktext": texts, "xaxis.minor.tickvals": edges })
  }
  await Plotly.relayout(chart, change)
  placing = false
  buttons()
  const now = range()
  if (now[0] !== low || now[1] !== high) place()
}

// A button over each mark in view, so that keys and screen readers find it; the pointer goes through to the drawing. -------------------------
function buttons() {
  const { _size: size } = chart._fullLayout, [low, high] = range(), enlarged = size.w / (high - low), focused = document.activeElement?.dataset?.row
  const shown = passing()
  const seen = figure.layout.meta.rows.map(([row, x, y, lane]) => ({ row, lane, y, x: (x - low) * enlarged })).filter(({ row, x }) => x >= -1 && x <= size.w + 1 && shown(row))
  marks.replaceChildren(...seen.sort((a, b) => a.x - b.x).map(({ row, x, y, lane }) => {
    const button = node("button")
    button.type = "button"
    button.tabIndex = -1
    Object.assign(button.dataset, { row, lane, x })
    button.setAttribute("aria-label", [events[row].date || said.no_date, events[row].title, events[row].actors.join(", ")].filter(Boolean).join(". "))
    Object.assign(button.style, { left: `${size.l + x}px`, top: `${size.t + y}px` })
    button.toggleAttribute("aria-current", row === open)
    button.onclick = () => read(row)
    return button
  }))
  const list = [...marks.children], again = list.find((button) => button.dataset.row === focused)
  const first = again || list.find((button) => +button.dataset.row === open) || list[0]
  if (first) first.tabIndex = 0
  if (again) again.focus({ preventScroll: true })
}

document.addEventListener("keydown", (event) => {
  if (event.altKey || event.ctrlKey || event.metaKey) return
  if (event.key === "Escape") { shut(); if (event.target === search && search.value) { search.value = ""; filter() } return }
  if (event.target === search) return
  const from = event.target.closest?.("[data-row]"), act = { "+": "in", "=": "in", "-": "out", Home: "all", 0: "all" }[event.key]
  if (event.key === "/") search.focus()
  else if (act) command[act]()
  else if (from && from.parentNode === marks && event.key.startsWith("Arrow")) {
    const list = [...marks.children], ahead = event.key === "ArrowRight" || event.key === "ArrowDown"
    let next
    if (event.key === "ArrowLeft" || event.key === "ArrowRight") {
      next = list[list.indexOf(from) + (ahead ? 1 : -1)]
      if (!next) pan(ahead ? 0.5 : -0.5)
    } else {
      const beyond = list.filter((button) => (ahead ? +button.dataset.lane > +from.dataset.lane : +button.dataset.lane < +from.dataset.lane))
      const lane = beyond.map((button) => +button.dataset.lane).sort((a, b) => (ahead ? a - b : b - a))[0]
      next = beyond.filter((button) => +button.dataset.lane === lane).sort((a, b) => Math.abs(a.dataset.x - from.dataset.x) - Math.abs(b.dataset.x - from.dataset.x))[0]
    }
    if (next) { from.tabIndex = -1; next.tabIndex = 0; next.focus({ preventScroll: false }) }
  } else return
  event.preventDefault()
})

chart.addEventListener("wheel", (event) => {
  const across = event.shiftKey ? event.deltaY : event.deltaX
  if (!event.ctrlKey && !event.metaKey && !event.shiftKey && Math.abs(across) <= Math.abs(event.deltaY)) return   // the page scrolls
  event.preventDefault()
  const { _size: size } = chart._fullLayout, at = clamp((event.clientX - chart.getBoundingClientRect().left - size.l) / size.w, 0, 1)
  if (event.ctrlKey || event.metaKey) zoom(Math.exp(clamp(event.deltaY, -60, 60) / 160), at)
  else pan(across / size.w)
}, { passive: false })

// ----------------------------------------------------------------------------------------------------------------------------------------
const counts = new Map()
events.forEach((event) => {
  event.text = plain([event.title, event.date, ...event.actors, ...event.quotes.map((quote) => quote.excerpt)].join(" "))
  new Set(event.actors).forEach((name) => counts.set(name, (counts.get(name) || 0) + 1))
})
;[...counts].sort((a, b) => b[1] - a[1]).slice(0, 12).forEach(([name, count]) => {
  const label = node("label", "chip"), box = node("input")
  box.type = "checkbox"
  box.value = name
  box.onchange = filter
  label.append(box, name, node("small", "", told(count)))
  actors.append(label)
})
search.oninput = filter
for (const button of document.querySelectorAll("[data-do]")) button.onclick = () => command[button.dataset.do]()
for (const button of document.querySelectorAll("td button")) button.onclick = () => read(+button.closest("tr").dataset.row)

let drawn
function draw() {
  const room = chart.clientWidth, wide = figures[shade()]
  const best = (wide.filter(([width]) => width <= room + 40).pop() || wide[0])[1]
  if (best === drawn) return
  figure = drawn = best
  Plotly.react(chart, structuredClone(figure.data), structuredClone(figure.layout), config).then(() => {
    if (!chart.dataset.ready) {
      chart.on("plotly_click", ({ points }) => { const row = points[0].customdata; if (row) row[0] < 0 ? column(row[0]) : read(row[0]) })
      chart.on("plotly_relayout", (change) => { if (Object.keys(change).some((name) => name.startsWith("xaxis.range") || name === "autosize")) place() })
      chart.on("plotly_doubleclick", () => { command.all() })
    }
    chart.dataset.ready = "1"
    filter()
  })
}
document.fonts.ready.then(draw)
dark.addEventListener("change", draw)
addEventListener("resize", draw)
