// What all files of the chart are written with.

const node = (name, attributes = {}, text = "") => {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  made.textContent = text   // text nodes only: what articles say never becomes markup
  return made
}
const svg = (name, attributes = {}) => {
  const made = document.createElementNS("http://www.w3.org/2000/svg", name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  return made
}
const clamp = (value, low, high) => Math.min(Math.max(value, low), high)

// Linear between knots, and on beyond the outer ones: seconds to pixels or back.
function between(value, froms, tos) {
  let i = 0
  while (i < froms.length - 2 && froms[i + 1] <= value) i++
  return tos[i] + (value - froms[i]) / (froms[i + 1] - froms[i]) * (tos[i + 1] - tos[i])
}
