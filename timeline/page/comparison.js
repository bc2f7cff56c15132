// Actors beside each other: activity, who with whom, and columns of what the chosen ones did. Text enters as text nodes only.

const told = (count) => count.toLocaleString(document.documentElement.lang || undefined)
const ink = (colour) => `var(--tl-actor${colour})`

function bars(actor, most, bins) {
  const high = 34, wide = 100 / Math.max(1, actor.profile.length)
  const drawing = svg("svg", { viewBox: `0 0 100 ${high}`, preserveAspectRatio: "none", class: "bars", "aria-hidden": "true" })
  actor.profile.forEach((count, i) => {
    if (!count) return
    const tall = Math.max(2, count / most * high), bar = svg("rect", { x: i * wide, y: high - tall, width: Math.max(0.6, wide - 0.3), height: tall, fill: ink(actor.colour) })
    const tip = svg("title", {})
    tip.textContent = `${bins[i]}: ${told(count)}`
    bar.append(tip)
    drawing.append(bar)
  })
  return drawing
}

function activity(data, root, tell) {
  const heading = node("h2", "", data.words.activity)
  heading.append(" ", node("span", "quiet", data.words.per))
  root.append(heading)
  const most = Math.max(1, ...data.actors.flatMap((actor) => actor.profile))
  const list = node("div", "activity")
  data.actors.forEach((actor, number) => {
    const row = node("button", "row")
    row.type = "button"
    row.setAttribute("aria-pressed", String(actor.chosen))
    const dot = node("i", "tl-dot")
    dot.style.background = ink(actor.colour)
    const name = node("span", "name")
    name.append(dot, actor.name)
    name.title = actor.name
    row.append(name, bars(actor, most, data.bins), node("span", "quiet", actor.when), node("span", "count", actor.count))
    row.addEventListener("click", () => tell("actor", number))
    list.append(row)
  })
  const axis = node("div", "row axis quiet")
  const ends = node("span", "ends")
  ends.append(...data.ends.map((end) => node("span", "", end)))
  axis.append(node("span"), ends, node("span"), node("span"))
  list.append(axis)
  root.append(list)
}

function matrix(data, root, tell) {
  root.append(node("h2", "", data.words.together))
  const times = new Map(data.pairs.map(([one, other, count]) => [`${one} ${other}`, count]))
  const most = Math.max(1, ...times.values())
  const met = new Set(data.pairs.flatMap(([one, other]) => [one, other]))
  const known = data.actors.map((actor, place) => ({ actor, place })).filter(({ place }) => met.has(place))
  const wide = node("div", "wide"), table = node("table"), head = node("tr")
  head.append(node("td"))
  const last = known.length - 1
  known.slice(0, last).forEach(({ actor }) => {
    const cell = node("th")
    cell.scope = "col"
    cell.append(node("span", "", actor.name))
    cell.title = actor.name
    head.append(cell)
  })
  table.append(head)
  known.forEach(({ actor, place }, row) => {
    if (!row) return
    const line = node("tr"), name = node("th", "", actor.name)
    name.scope = "row"
    name.title = actor.name
    line.append(name)
    for (let column = 0; column < last; column++) {
      const cell = node("td")
      if (column < row) {
        const other = known[column], count = times.get(`${other.place} ${place}`) ?? 0, one = other.actor.name
        const said = (count ? data.words.both : data.words.none).replace("{n}", told(count)).replace("{one}", one).replace("{other}", actor.name)
        const button = node("button", count ? "pair" : "pair nothing", count ? told(count) : "·")
        button.type = "button"
        button.title = said
        button.setAttribute("aria-label", said)
        button.disabled = !count
        button.style.setProperty("--share", count / most)
        button.addEventListener("click", () => tell("pair", [other.place, place]))
        cell.append(button)
      }
      line.append(cell)
    }
    table.append(line)
  })
  wide.append(table)
  root.append(wide)
}

function columns(data, root, tell) {
  root.append(node("h2", "", data.words.side))
  const shown = data.columns
  if (!shown) { root.append(node("p", "quiet", data.words.choose)); return }
  const grid = node("div", "columns")
  grid.style.gridTemplateColumns = `112px repeat(${shown.names.length}, minmax(0, 1fr))`
  grid.append(node("span"))
  for (const name of shown.names) {
    const actor = data.actors.find((one) => one.name === name), head = node("h3"), dot = node("i", "tl-dot")
    dot.style.background = ink(actor.colour)
    head.append(dot, name)
    grid.append(head)
  }
  shown.rows.forEach((row, number) => {
    const date = node("span", "date", row.date)
    date.style.gridRow = number + 2
    const first = Math.min(...row.places), end = Math.max(...row.places), card = node("button", row.places.length > 1 ? "card shared" : "card", row.title)
    card.type = "button"
    card.style.gridRow = number + 2
    card.style.gridColumn = `${first + 2} / ${end + 3}`
    card.style.borderColor = ink(row.sign.colour)
    card.addEventListener("click", () => tell("event", row.id))
    grid.append(date, card)
  })
  root.append(grid)
}

export default function ({ data, parentElement, setTriggerValue }) {
  const root = parentElement.querySelector(".tl-comparison")
  if (root.dataset.stamp === data.stamp) return
  const focused = document.activeElement?.closest?.(".tl-comparison .activity .row")
  const at = focused ? [...focused.parentElement.children].indexOf(focused) : -1
  root.dataset.stamp = data.stamp
  root.replaceChildren()
  activity(data, root, setTriggerValue)
  if (data.pairs.length) matrix(data, root, setTriggerValue)
  if (data.actors.length > 1) columns(data, root, setTriggerValue)
  if (at >= 0) root.querySelectorAll(".activity .row")[at]?.focus()
}
