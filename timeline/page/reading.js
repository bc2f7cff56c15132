// Story and article: texts with their dates and actors marked. What articles say enters the page as text nodes only.

// The same signs as on the chart, small.
function sign({ shape, texture, status, colour, fades }) {
  const drawing = svg("svg", { class: "sign", viewBox: "0 0 24 18", "aria-hidden": "true" })
  drawing.style.color = `var(--tl-actor${colour})`
  const add = (name, attributes) => drawing.append(svg(name, attributes))
  const open = status === "planned" || status === "negated", dotted = status === "reported" || shape === "none"
  const fill = open || shape === "none" ? "none" : "currentColor"
  const line = { stroke: open || dotted || texture === "pale" ? "currentColor" : "none", "stroke-width": dotted ? 1.6 : 1.3, "stroke-dasharray": dotted ? "1.7 2.4" : "none" }
  const opacity = status === "reported" ? 0.14 : texture === "pale" ? 0.2 : texture === "solid" ? 1 : 0.72
  if (shape === "none") add("circle", { cx: 12, cy: 9, r: 6, ...line, fill })
  else if (shape === "diamond") add("path", { d: "M12 1.5L19.5 9L12 16.5L4.5 9Z", fill, "fill-opacity": opacity, ...line })
  else if (fades && !open) for (let i = 0; i < 8; i++) add("rect", { x: 1 + i * 2.75, y: 5.5, width: 2.75, height: 7, fill, "fill-opacity": opacity * Math.min(1, (i + 0.7) / 3, (8 - i - 0.3) / 3) })
  else add("rect", { x: 2, y: 3.5, width: 20, height: 11, rx: 1.5, fill, "fill-opacity": opacity, ...line })
  if (status === "negated") add("path", { d: "M9.5 6.5L14.5 11.5M14.5 6.5L9.5 11.5", stroke: "currentColor", "stroke-width": 1.5 })
  if (status === "ongoing") add("path", { d: "M19 5L23 9L19 13", stroke: "currentColor", fill: "none", "stroke-width": 1.5 })
  return drawing
}

function pieces(parts, into) {
  for (const [text, kind] of parts) into.append(kind ? node("mark", `tl-${kind}`, text) : document.createTextNode(text))
  return into
}

function who(actors, note) {
  const line = node("div", "who")
  for (const [name, colour] of actors) {
    const one = node("span", "actor")
    const dot = node("i", "tl-dot")
    dot.style.background = `var(--tl-actor${colour})`
    one.append(dot, name)
    line.append(one)
  }
  line.append(node("span", "quiet", note))
  return line
}

function pick(element, id, tell) {
  element.dataset.event = id
  element.addEventListener("click", () => { if (!String(getSelection())) tell("event", id) })
  element.addEventListener("keydown", (event) => { if (event.key === "Enter" || event.key === " ") { event.preventDefault(); tell("event", id) } })
}

function story(data, root, tell) {
  for (const group of data.groups) {
    if (group.gap) root.append(node("p", "gap", group.gap))
    const section = node("section", "group")
    const head = node("h2", "", group.heading)
    head.append(" ", node("span", "quiet", group.count))
    section.append(head)
    for (const card of group.cards) {
      const made = node("article", "card")
      made.tabIndex = 0
      made.setAttribute("aria-label", `${card.date}. ${card.title}`)
      if (card.id === data.selected) made.setAttribute("aria-current", "true")
      const when = node("div", "when")
      when.append(node("b", "", card.date), node("span", "quiet", card.grain))
      const spine = node("div", "spine")
      spine.append(sign(card.sign))
      const body = node("div", "body")
      body.append(who(card.actors, card.kind), node("h3", "", card.title))
      for (const excerpt of card.excerpts) {
        if (excerpt.pieces.length) {   // none where the title says it all
          const quote = pieces(excerpt.pieces, node("blockquote"))
          if (card.language) quote.lang = card.language
          body.append(quote)
        }
        body.append(node("p", "quiet foot", excerpt.note))
      }
      made.append(when, spine, body)
      pick(made, card.id, tell)
      section.append(made)
    }
    root.append(section)
  }
}

function article(data, root, tell) {
  const legend = node("p", "legend quiet")
  if (data.notes.length) legend.append(node("mark", "tl-date", data.words.date), " ", data.words.dates)
  if (data.words.how) legend.append(data.notes.length ? ". " : "", data.words.how)
  root.append(legend)
  const page = node("div", "page"), text = node("div", "text"), notes = node("div", "notes")
  for (const part of data.paragraphs) {
    const line = node("div", `paragraph ${part.kind}`)
    line.append(node("span", "number", part.number))
    const body = node(part.kind === "heading" ? "h3" : "p")
    body.dataset.start = part.start
    if (data.language) body.lang = data.language
    for (const [words, kind, ids] of part.pieces) {
      if (!kind && !ids.length) { body.append(words); continue }
      const mark = node(kind === "date" ? "mark" : "span", kind === "date" ? "tl-date" : kind, words)
      if (ids.some((id) => id === data.selected)) mark.classList.add("chosen")
      if (kind === "date" && ids.length) {
        mark.tabIndex = 0
        mark.setAttribute("role", "button")
        pick(mark, ids[0], tell)
        body.append(mark)
        for (const id of ids) body.append(node("sup", "", data.notes.find((note) => note.id === id)?.number ?? ""))
      } else body.append(mark)
    }
    line.append(body)
    text.append(line)
  }
  for (const one of data.notes) {
    const note = node("div", "note")
    note.tabIndex = 0
    if (one.id === data.selected) note.setAttribute("aria-current", "true")
    const head = node("div")
    head.append(node("span", "number", one.number), node("b", "", one.date), sign(one.sign))
    note.append(head, node("div", "said", one.title))
    pick(note, one.id, tell)
    notes.append(note)
  }
  page.append(text, notes)
  root.append(page)
  if (data.words.add) adding(data, root, text, tell)
  const place = () => {
    const origin = notes.getBoundingClientRect().top
    let free = 0
    for (const note of notes.children) {
      const word = text.querySelector(`mark[data-event="${CSS.escape(note.dataset.event)}"]`) ?? [...text.querySelectorAll("sup")].find((sup) => sup.textContent === note.querySelector(".number").textContent)
      const top = Math.max(free, word ? word.getBoundingClientRect().top - origin - 4 : free)
      note.style.top = `${top}px`
      free = top + note.offsetHeight + 6
    }
    notes.style.minHeight = `${free}px`
  }
  return place
}

// Words marked with the pointer can become an event: a button beside them asks for it.
function adding(data, root, text, tell) {
  const button = node("button", "pick", data.words.add)
  button.type = "button"
  button.hidden = true
  root.append(button)
  let picked = null
  const look = () => {
    const selection = getSelection()
    const range = selection.rangeCount && !selection.isCollapsed ? selection.getRangeAt(0) : null
    picked = range && range.intersectsNode(text) ? stretch(range, text) : null
    button.hidden = !picked
    if (!picked) return
    const boxes = range.getClientRects(), box = boxes[boxes.length - 1] ?? range.getBoundingClientRect(), origin = root.getBoundingClientRect()
    button.style.left = `${Math.max(0, Math.min(box.right - origin.left - 60, origin.width - button.offsetWidth))}px`
    button.style.top = `${box.bottom - origin.top + 6}px`
  }
  const listen = () => root.isConnected ? look() : document.removeEventListener("selectionchange", listen)
  document.addEventListener("selectionchange", listen)
  button.addEventListener("pointerdown", (event) => event.preventDefault())   // the words stay marked
  button.addEventListener("click", () => { if (picked) tell("picked", picked) })
}

// Where the marked words stand, in characters of the article (not in UTF-16 units), the end exclusive.
function stretch(range, text) {
  let first = null, last = null
  for (const body of text.querySelectorAll("[data-start]")) {
    if (!range.intersectsNode(body)) continue
    let at = Number(body.dataset.start)
    const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const part = walker.currentNode
      if (part.parentElement.closest("sup")) continue
      const length = [...part.data].length
      if (range.intersectsNode(part)) {
        const from = part === range.startContainer ? [...part.data.slice(0, range.startOffset)].length : 0
        const to = part === range.endContainer ? [...part.data.slice(0, range.endOffset)].length : length
        if (to > from) { first ??= at + from; last = at + to }
      }
      at += length
    }
  }
  return first === null ? null : [first, last]
}

const watches = new WeakMap()

export default function ({ data, parentElement, setTriggerValue }) {
  const root = parentElement.querySelector(".tl-reading")
  if (root.dataset.stamp === data.stamp) return
  const moved = root.dataset.text === data.text   // the same text with another selection: stay where the reader is
  root.dataset.stamp = data.stamp
  root.dataset.text = data.text
  const focused = document.activeElement?.closest?.(".tl-reading [data-event]")
  const again = focused && `${focused.tagName}[data-event="${CSS.escape(focused.dataset.event)}"]`
  root.replaceChildren()
  const place = (data.mode === "story" ? story : article)(data, root, setTriggerValue)
  watches.get(parentElement)?.disconnect()
  if (place) {
    const watch = new ResizeObserver(place)
    watch.observe(root)
    watches.set(parentElement, watch)
    document.fonts.ready.then(place)
    place()
  }
  if (again) root.querySelector(again)?.focus({ preventScroll: true })
  const chosen = root.querySelector('.told, [aria-current="true"]')
  if (chosen && !moved) chosen.scrollIntoView({ block: "center" })
  return () => { if (!parentElement.isConnected) watches.get(parentElement)?.disconnect() }
}
