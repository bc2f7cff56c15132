// The form for images: what the reader wants goes to Python, what comes back is drawn here (picture.js stands above).

const REMEMBERED = ["format", "size", "background", "title", "credit", "sources", "shown"]

export default function ({ data, parentElement, setTriggerValue }) {
  const form = parentElement.querySelector("form"), status = form.querySelector("p"), button = form.querySelector("button")
  for (const place of form.querySelectorAll("[data-word]")) place.textContent = data.words[place.dataset.word]
  const { format, size, background, title, credit, sources, shown } = form.elements
  if (!size.options.length) {
    size.append(...data.sizes.map(([value, name]) => new Option(name, value)))
    fill(form, window.timelineExport ?? { size: "slide" })
  }
  title.placeholder = data.title
  credit.placeholder = data.words.own

  const settle = (message = "") => { button.disabled = false; status.textContent = message || hint() }
  const hint = () => (format.value !== "pdf" ? "" : data.pdf ? "" : data.words.print)
  form.onchange = (event) => {
    if (event.target === size) sources.checked = size.value !== "slide"   // a slide is read from afar
    window.timelineExport = kept(form)
    settle()
  }
  form.oninput = () => { window.timelineExport = kept(form) }
  form.onsubmit = (event) => {
    event.preventDefault()
    button.disabled = true
    status.textContent = data.words.working
    setTriggerValue("wanted", { ...kept(form), shown: shown.checked, at: Date.now() })
  }
  const order = data.order
  if (!order || window.timelineDrawn === order.at) return settle(status.textContent)
  window.timelineDrawn = order.at
  made(order, form).then(() => settle(), (wrong) => {
    console.error(wrong)
    settle(data.words.failed)
  })
}

function kept(form) {
  return Object.fromEntries(REMEMBERED.map((name) => [name, form.elements[name].type === "checkbox" ? form.elements[name].checked : form.elements[name].value]))
}

function fill(form, values) {
  for (const [name, value] of Object.entries(values)) {
    if (typeof value === "boolean") form.elements[name].checked = value
    else form.elements[name].value = value
  }
  if (!("sources" in values)) form.elements.sources.checked = form.elements.size.value !== "slide"
}

async function made(order, form) {
  const save = (blob, name) => saved(blob, name, form)
  if (order.wrong) throw new Error(order.wrong)
  if (order.bytes) return save(await (await fetch(`data:application/pdf;base64,${order.bytes}`)).blob(), order.name)
  while (!window.timelinePlotly) await new Promise((resolve) => setTimeout(resolve, 50))
  if (order.format === "pdf") return printed(await picturePages(window.timelinePlotly, order), order)
  const drawing = await pictureSvg(window.timelinePlotly, order)
  if (order.format === "svg") return save(new Blob([drawing], { type: "image/svg+xml" }), order.name)
  return save(await picturePng(drawing, order.dots), order.name)
}

// The link stands inside the menu: a click anywhere else would close it.
function saved(blob, name, form) {
  const link = document.createElement("a")
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.hidden = true
  form.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

// Without a browser that Python can drive, this one makes the PDF: its print dialog, set to the right paper, saves it with fonts and lines.
async function printed(pages, order) {
  document.getElementById("timeline-print")?.remove()
  const frame = Object.assign(document.createElement("iframe"), { id: "timeline-print", srcdoc: picturePaper(pages, order.sides), title: order.name })
  frame.style.cssText = "position:fixed;width:10px;height:10px;left:-100px;top:0;border:0"
  const ready = new Promise((resolve) => { frame.onload = resolve })
  document.body.append(frame)
  await ready
  await frame.contentDocument.fonts.ready
  frame.contentDocument.title = order.name.replace(/\.pdf$/, "")
  frame.contentWindow.print()
}
