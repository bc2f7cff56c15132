// What of a figure is handed to Plotly: the marks, for all it knows of pointers. Everything around them stays painted (painter.js).

const CONFIG = { displayModeBar: false, scrollZoom: false, doubleClick: false, responsive: false }

// What Plotly needs of a layout to draw the marks, and nothing else: all around them is painted already.
function handed(layout, width, focus) {
  const clear = { paper_bgcolor: "rgba(0,0,0,0)", plot_bgcolor: "rgba(0,0,0,0)" }
  const quiet = { autosize: false, dragmode: false, clickmode: "event" }   // the ring shows what is selected: Plotly would pale all others
  const axis = { type: "linear", range: layout.xaxis.range, visible: false, fixedrange: true }
  const shapes = layout.shapes.filter(moves).map((shape) => ({ ...shape, opacity: focus.ofSign(shape.name) }))
  return { ...layout, ...clear, ...quiet, width, annotations: [], shapes, xaxis: axis }
}

// The traces that are Plotly's, paler where they step back.
function points(data, focus) {
  return data.filter(answers).map((trace) => {
    const left = trace.meta?.rows?.map((row) => focus.ofRow(row)) ?? trace.meta?.lanes?.map((lane) => focus.ofBand(lane))
    return left ? { ...trace, marker: { ...trace.marker, opacity: left }, selected: undefined, unselected: undefined } : trace
  })
}

// Plotly, when it has come: chart.py sends it last.
function plotly() {
  if (!window.timelinePlotlyReady) {
    window.timelinePlotlyReady = new Promise((resolve) => {
      const wait = () => (window.timelinePlotly ? resolve(window.timelinePlotly) : setTimeout(wait, 50))
      wait()
    })
  }
  return window.timelinePlotlyReady
}
