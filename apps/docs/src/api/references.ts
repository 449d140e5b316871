import type { DeclarationReflection } from 'typedoc'
import { isCore } from './pages.ts'

/** Finds what a name in a type stands for, as seen from a module. */
export type Resolve = (
  name: string,
  from: DeclarationReflection | undefined,
) => DeclarationReflection | undefined

/** A type of ours is in PascalCase; a value stands in a type after `typeof` only. */
const names = /\b[A-Z]\w*\b|(?<=typeof )\w+/g

/** Knows the documented exports by name: first those of the module itself, then core's, then the only one there is. */
export function createResolve(symbols: readonly DeclarationReflection[]): Resolve {
  const byName = Map.groupBy(symbols, ({ name }) => name)
  return (name, from) => {
    const found = byName.get(name) ?? []
    const inModule = found.find(({ parent }) => parent === from)
    const inCore = found.find(({ parent }) => parent && isCore(parent))
    return inModule ?? inCore ?? (found.length === 1 ? found[0] : undefined)
  }
}

/** The documented exports that a type names. */
export function referencesIn(
  text: string,
  from: DeclarationReflection | undefined,
  resolve: Resolve,
): Map<string, DeclarationReflection> {
  const found = new Map<string, DeclarationReflection>()
  for (const [name] of text.matchAll(names)) {
    const target = resolve(name, from)
    if (target) found.set(name, target)
  }
  return found
}
