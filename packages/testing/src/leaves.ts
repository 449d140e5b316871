import { elementsOf, isXml } from './xml-leaves.ts'

/** The way to a value inside a JSON body, or to an element of XML. */
export type Path = readonly (string | number)[]

/** The ways to all scalars of a JSON body, or to all texts of an XML one; none if it's neither. */
export function leavesOf(body: string): { path: Path; value: unknown }[] {
  return nodesOf(body).filter(({ value }) => typeof value !== 'object' || value === null)
}

/** The same with the arrays and objects among them, and the whole. */
export function nodesOf(body: string): { path: Path; value: unknown }[] {
  if (isXml(body)) return elementsOf(body).map(({ path, text }) => ({ path, value: text }))
  try {
    return [...nodesUnder(JSON.parse(body), [])]
  } catch {
    return []
  }
}

function* nodesUnder(value: unknown, path: Path): Generator<{ path: Path; value: unknown }> {
  yield { path, value }
  if (typeof value !== 'object' || value === null) return
  for (const [key, child] of Object.entries(value)) yield* nodesUnder(child, [...path, key])
}

/** Whether the values of a body have types: those of XML are texts, whatever is written there. */
export function isTyped(body: string): boolean {
  return !isXml(body)
}

/**
 * Replaces one value of a JSON body by raw JSON text, which need not be valid. In XML the text of a JSON string takes
 * the place of an element's, and any other JSON as it's written.
 */
export function withLeaf(body: string, path: Path, raw: string): string {
  if (isXml(body)) return withElement(body, path, raw)
  const place = '\u0001here\u0001'
  const marked: unknown = JSON.parse(body)
  const [last, ...way] = [...path].reverse()
  if (last === undefined) return raw
  const holder = way.reverse().reduce((node, key) => (node as Record<string, unknown>)[key], marked)
  ;(holder as Record<string, unknown>)[last] = place
  return JSON.stringify(marked).replace(JSON.stringify(place), () => raw)
}

/** Removes one value of a JSON body, which isn't the whole. */
export function withoutNode(body: string, path: Path): string {
  const mark = '\u0001gone\u0001'
  return JSON.stringify(JSON.parse(withLeaf(body, path, JSON.stringify(mark))), (_, value: unknown) =>
    value === mark ? undefined : value,
  )
}

function withElement(body: string, path: Path, raw: string): string {
  const element = elementsOf(body).find((each) => each.path.join('.') === path.join('.'))
  if (!element) return body
  const text = raw.startsWith('"') ? String(JSON.parse(raw)) : raw
  return body.slice(0, element.start) + escaped(text) + body.slice(element.start + element.length)
}

/** Characters that XML has no place for become references, as JSON would escape them. */
function escaped(text: string): string {
  return text.replace(/[&<>\p{Cc}\p{Cs}]/gu, (character) => `&#${character.codePointAt(0)};`)
}
