// The whole page: its language, names for its parts, and keys that work wherever the reader is.
//   /            to the search
//   Escape       closes the selected event
//   left, right  in the panel: the event before or after
//   Ctrl+Z       takes back the last correction, Ctrl+Shift+Z makes it again
// A form that opens begins at its first field, and gives the focus back to its button when it closes.

const find = (place) => document.querySelector(place)

export default function ({ data }) {
  document.documentElement.lang = data.language
  window.timelineNames = data.names
  window.timelineOwn = data.own
  if (!window.timelineKeys) {
    window.timelineKeys = true
    document.addEventListener("keydown", key)
    new MutationObserver(changed).observe(document.body, { childList: true, subtree: true, characterData: true })
    new ResizeObserver(beside).observe(find("[data-testid=stMain]"))
  }
  name()
}

// Names are given once a frame, whatever changes in it; what the chart paints needs none.
let due = 0
function changed(changes) {
  if (due || changes.every(({ target }) => target.parentElement?.closest(".tl-chart"))) return
  due = requestAnimationFrame(() => { due = 0; name() })
}

// Streamlit draws these parts without names, or with English ones; a screen reader lists them by what they are.
function name() {
  const { filters, panel, close, fold, day, copy, ends } = window.timelineNames
  form()
  icons()
  label(find("[data-testid=stSidebar]"), filters)
  label(find("[data-testid=stExpandSidebarButton]"), filters)
  const part = find(".st-key-panel")
  if (part && part.getAttribute("role") !== "complementary") part.setAttribute("role", "complementary")
  label(part, panel)
  label(find("[role=dialog] button[aria-label=Close]"), close)
  label(find("[data-testid=stSidebarCollapseButton] button"), fold)
  for (const button of document.querySelectorAll("button[aria-label='Choose date']")) label(button, day)
  for (const button of document.querySelectorAll("[data-testid=stCode] button")) label(button, copy)
  document.querySelectorAll(".st-key-period input[type=range]").forEach((thumb, end) => label(thumb, ends[end]))
  for (const [place, english, words] of window.timelineOwn) {
    for (const part of document.querySelectorAll(place)) for (const text of textsIn(part)) if (text.nodeValue === english && english !== words) text.nodeValue = words
  }
}

// Where the page begins beside the filters: a sheet at its foot begins there too.
function beside() {
  document.documentElement.style.setProperty("--tl-beside", `${find("[data-testid=stMain]")?.getBoundingClientRect().left ?? 0}px`)
}

// A button that is an icon alone is called what it does, not what its icon is called.
function icons() {
  const { icons, remove } = window.timelineNames
  for (const icon of document.querySelectorAll("button [data-testid=stIconMaterial]")) {
    const button = icon.closest("button"), [alone] = /^[a-z_]+(?= icon)/.exec(button.textContent) ?? []
    const article = alone === "close" && button.closest("[class*=st-key-article-]")?.querySelector(".tl-article")
    if (icons[alone]) label(button, article ? `${remove}: ${article.firstChild.textContent.trim()}` : icons[alone])
  }
}

const FORM = ".st-key-correct-form", OPENER = ".st-key-correct button"

function form() {
  const fields = find(FORM), lost = () => !document.activeElement || document.activeElement === document.body
  if (fields && !window.timelineForm) {
    find(".st-key-panel")?.scrollTo(0, 0)
    const finger = matchMedia("(pointer: coarse)").matches   // it would bring up the keyboard
    if (!finger && (lost() || document.activeElement.matches(OPENER))) fields.querySelector("input")?.focus({ preventScroll: true })
  } else if (!fields && window.timelineForm) soon(() => {
    const opener = lost() && find(OPENER)
    opener?.focus({ preventScroll: true })
    return opener || find(FORM)
  })
  window.timelineForm = Boolean(fields)
}

// Does it as soon as it can be done, in some seconds or never: what is drawn comes piece by piece.
function soon(done, frames = 180) {
  if (!done() && frames) requestAnimationFrame(() => soon(done, frames - 1))
}

function textsIn(place) {
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT), found = []
  while (walker.nextNode()) found.push(walker.currentNode)
  return found
}

function label(part, words) {
  if (part && part.getAttribute("aria-label") !== words) part.setAttribute("aria-label", words)
}

function key(event) {
  const writing = event.target.closest?.("input, textarea, select, [contenteditable=true]")
  if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === "z" && !writing && !find("[role=dialog]")) {
    event.preventDefault()
    find(event.shiftKey ? ".st-key-redo button" : ".st-key-undo button")?.click()
    return
  }
  if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || find("[role=dialog], [data-testid=stPopoverBody]")) return
  if (event.key === "/" && !writing) {
    event.preventDefault()
    search()
  } else if (event.key === "Escape" && !writing) find(".st-key-close button")?.click()
  else if (event.key.startsWith("Arrow") && event.target.closest?.(".st-key-panel")) {
    const way = { ArrowLeft: "previous", ArrowRight: "next" }[event.key]
    if (!way) return
    event.preventDefault()
    find(`.st-key-${way} button:not([disabled])`)?.click()
  }
}

// The filters may be folded away, as they are on a phone.
function search() {
  const reached = () => {
    const field = find(".st-key-q input"), seen = field?.getBoundingClientRect()
    if (!seen?.width || seen.right <= 0) return false
    field.focus()
    return document.activeElement === field
  }
  if (reached()) return
  find("[data-testid=stExpandSidebarButton]")?.click()
  soon(reached)
}
