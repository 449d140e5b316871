import type { DeclarationReflection } from 'typedoc'
import { isCore } from './pages.ts'
import { type Resolve, referencesIn } from './references.ts'
import { moduleOf } from './rendering.ts'

/** For each type, the exports of core that name it. */
export function usersOf(
  symbols: readonly DeclarationReflection[],
  textOf: (symbol: DeclarationReflection) => string,
  resolve: Resolve,
): ReadonlyMap<DeclarationReflection, readonly DeclarationReflection[]> {
  const users = new Map<DeclarationReflection, DeclarationReflection[]>()
  for (const symbol of symbols) {
    const module = moduleOf(symbol)
    if (!isCore(module)) continue
    for (const target of new Set(referencesIn(textOf(symbol), module, resolve).values()))
      if (target !== symbol) users.set(target, [...(users.get(target) ?? []), symbol])
  }
  return users
}
