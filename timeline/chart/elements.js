// What every script makes its parts with, on the page and in the one that stands alone; its file comes before theirs.

const given = (made, attributes) => {
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  return made
}
// `attributes` may be just a class. Text enters as text nodes only: what articles say never becomes markup.
const node = (name, attributes = "", text = "") => {
  const made = given(document.createElement(name), typeof attributes === "string" ? attributes && { class: attributes } : attributes)
  made.textContent = text
  return made
}
const svg = (name, attributes = {}) => given(document.createElementNS("http://www.w3.org/2000/svg", name), attributes)
const clamp = (value, low, high) => Math.min(Math.max(value, low), high)

// Linear between knots, and on beyond the outer ones: seconds to pixels or back.
function between(value, froms, tos) {
  let i = 0
  while (i < froms.length - 2 && froms[i + 1] <= value) i++
  return tos[i] + (value - froms[i]) / (froms[i + 1] - froms[i]) * (tos[i + 1] - tos[i])
}
