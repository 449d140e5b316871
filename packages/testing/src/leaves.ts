/** The way to a value inside a JSON body. */
export type Path = readonly (string | number)[]

/** The ways to all scalars of a JSON body; none if it isn't JSON. */
export function leavesOf(body: string): { path: Path; value: unknown }[] {
  try {
    return [...leavesUnder(JSON.parse(body), [])]
  } catch {
    return []
  }
}

function* leavesUnder(value: unknown, path: Path): Generator<{ path: Path; value: unknown }> {
  if (typeof value !== 'object' || value === null) yield { path, value }
  else for (const [key, child] of Object.entries(value)) yield* leavesUnder(child, [...path, key])
}

/** Replaces one value of a JSON body by raw JSON text, which need not be valid. */
export function withLeaf(body: string, path: Path, raw: string): string {
  const place = '\u0001here\u0001'
  const marked: unknown = JSON.parse(body)
  const [last, ...way] = [...path].reverse()
  if (last === undefined) return raw
  const holder = way.reverse().reduce((node, key) => (node as Record<string, unknown>)[key], marked)
  ;(holder as Record<string, unknown>)[last] = place
  return JSON.stringify(marked).replace(JSON.stringify(place), () => raw)
}

/** Removes one value of a JSON body. */
export function withoutLeaf(body: string, path: Path): string {
  const mark = '\u0001gone\u0001'
  return JSON.stringify(JSON.parse(withLeaf(body, path, JSON.stringify(mark))), (_, value: unknown) =>
    value === mark ? undefined : value,
  )
}
