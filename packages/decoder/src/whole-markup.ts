/** Whether a text ends with the closing tag of the element that it begins with, as pages and XML do. */
export function isWholeMarkup(text: string): boolean {
  const root = firstTag.exec(text.slice(0, farthestTag))?.[1]
  return (
    root !== undefined &&
    text.slice(-farthestTag).trimEnd().toLowerCase().endsWith(`</${root.toLowerCase()}>`)
  )
}

const farthestTag = 1000
/** The first element, after declarations. */
const firstTag = /^\s*(?:<[?!][^>]*>\s*)*<([a-z][\w:.-]*)/i
