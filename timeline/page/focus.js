// Who steps back: what Python says and, from the moment an actor in the list is chosen until it answers, what the chart itself knows.

const ANSWER = 1500   // milliseconds that Python may take to agree

class Focus {
  // `changed` is called when others step back than before.
  constructor(changed) {
    this.changed = changed
    this.heard = (event) => this.hear(event)
    document.addEventListener("click", this.heard, true)   // the list keeps its clicks to itself
  }

  stop() { document.removeEventListener("click", this.heard, true) }

  // What Python says: who is chosen of the `listed`, which of them take part in each row, what is quiet; `lanes` are the names of lanes.
  told(focus, lanes) {
    this.focus = focus
    this.lanes = lanes
    clearTimeout(this.due)
    if (this.own && String(this.own) !== String(focus.chosen) && performance.now() < this.until) {   // it answers an earlier choice
      this.due = setTimeout(() => { this.settle(focus); this.changed() }, this.until - performance.now())
      this.guess()
    } else this.settle(focus)
  }

  settle({ quiet }) {
    this.own = null
    this.rows = new Set(quiet.rows)
    this.bands = new Set(quiet.lanes)
  }

  hear(event) {
    const pill = event.target.closest?.(".st-key-actor [data-testid=stButtonGroup] button")
    if (!pill || !this.focus || this.focus.together) return
    const place = [...pill.parentElement.children].indexOf(pill), before = this.own ?? this.focus.chosen
    if (place < 0 || place >= this.focus.listed.length) return
    this.own = before.includes(place) ? before.filter((other) => other !== place) : [...before, place].sort((a, b) => a - b)
    this.until = performance.now() + ANSWER
    this.guess()
    setTimeout(() => setTimeout(this.changed))   // after the question to Python, for which the list takes one turn
  }

  guess() {
    const { own, focus } = this, taking = (row) => !own.length || (focus.who[row] ?? []).some((place) => own.includes(place))
    const names = new Set(own.map((place) => focus.listed[place]))
    this.rows = { has: (row) => !taking(row) }
    this.bands = new Set(own.length && focus.lanes ? this.lanes.flatMap((name, lane) => names.has(name) ? [] : [lane]) : [])
  }

  // How much is left of a part of the figure: marks and bands nearly vanish, words stay legible.
  ofRow(row) { return this.rows.has(row) ? 0.15 : 1 }
  ofBand(lane) { return this.bands.has(lane) ? 0.2 : 1 }
  ofWords(name) {
    const [what, number] = (name ?? "").split(" ")
    return what === "row" && this.rows.has(+number) ? 0.35 : what === "lane" && this.bands.has(+number) ? 0.5 : 1
  }
  ofSign(name) { return name?.startsWith("row ") ? this.ofRow(+name.slice(4)) : 1 }
}
