// One picture out of a Plotly figure: an SVG that carries its typefaces; from it a PNG, or a page to print as PDF.
// `order`: figure (JSON), more (the figures of further pages), faces (CSS), sides ([CSS lengths]), dots ([pixels of a PNG]), title. The page and the command line share this file.

async function pictureSvg(Plotly, order) {
  await pictureFaces(order.faces)
  const { data, layout } = JSON.parse(order.figure)
  const address = await Plotly.toImage({ data, layout }, { format: "svg", width: layout.width, height: layout.height })
  const drawing = new DOMParser().parseFromString(decodeURIComponent(address.slice(address.indexOf(",") + 1)), "image/svg+xml").documentElement
  drawing.setAttribute("viewBox", `0 0 ${layout.width} ${layout.height}`)
  drawing.setAttribute("width", order.sides[0])
  drawing.setAttribute("height", order.sides[1])
  drawing.setAttribute("role", "img")
  const make = (name, text) => {
    const made = document.createElementNS("http://www.w3.org/2000/svg", name)
    made.textContent = text   // a text node: titles never become markup
    return made
  }
  drawing.prepend(make("title", order.title), make("style", order.faces))
  return new XMLSerializer().serializeToString(drawing)
}

// All pages, one after the other: Plotly draws one figure at a time.
async function picturePages(Plotly, order) {
  const pages = []
  for (const figure of [order.figure, ...(order.more ?? [])]) pages.push(await pictureSvg(Plotly, { ...order, figure }))
  return pages
}

// Plotly measures words in the document: the faces have to be there.
async function pictureFaces(faces) {
  if (!document.getElementById("timeline-faces")) {
    const style = document.createElement("style")
    style.id = "timeline-faces"
    style.textContent = faces
    document.head.append(style)
  }
  const wanted = ['400 13px "Source Sans 3"', '600 13px "Source Sans 3"', 'italic 400 13px "Source Sans 3"', '600 13px "Source Serif 4"']
  await Promise.all(wanted.map((face) => document.fonts.load(face, "aé")))
}

async function picturePng(svg, [width, height]) {
  const image = new Image()
  image.src = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }))
  try {
    await image.decode()
    const canvas = Object.assign(document.createElement("canvas"), { width, height })
    canvas.getContext("2d").drawImage(image, 0, 0, width, height)
    return await new Promise((resolve, reject) => canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("too large"))), "image/png"))
  } finally {
    URL.revokeObjectURL(image.src)
  }
}

// A document of pages with nothing but the pictures.
function picturePaper(pages, [width, height]) {
  return `<!doctype html><meta charset="utf-8"><style>@page{size:${width} ${height};margin:0}html,body{margin:0}
    svg{display:block;width:${width};height:calc(${height} - 1px)}svg:not(:last-child){break-after:page}
    *{-webkit-print-color-adjust:exact;print-color-adjust:exact}</style>${pages.join("")}`
}
