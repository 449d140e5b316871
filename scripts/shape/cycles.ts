import { importsOf } from './imports.ts'
import type { Rule } from './rule.ts'

/** No file imports itself by way of others, not even for a type: what goes round in a circle cannot be read in order. */
export const noCycles: Rule = (packages) =>
  packages.flatMap((each) => {
    const graph = new Map<string, string[]>()
    for (const { from, target } of importsOf(each))
      if (target) graph.set(from, [...(graph.get(from) ?? []), target])
    const cycle = findCycle(graph)
    return cycle ? [`${each.manifest.name}: ${cycle.join(' → ')}`] : []
  })

/** The first cycle of a graph, its first node repeated at the end. */
function findCycle(graph: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const done = new Set<string>()
  const search = (node: string, path: readonly string[]): string[] | undefined => {
    if (path.includes(node)) return [...path.slice(path.indexOf(node)), node]
    if (done.has(node)) return undefined
    for (const next of graph.get(node) ?? []) {
      const cycle = search(next, [...path, node])
      if (cycle) return cycle
    }
    done.add(node)
    return undefined
  }
  for (const node of graph.keys()) {
    const cycle = search(node, [])
    if (cycle) return cycle
  }
  return undefined
}
