import type { Said } from './contender.ts'

/** `raw`: it isn't said, but the vendor's body is on the result. */
export type Mark = 'right' | 'raw' | 'unsaid' | `wrong: ${string}`

/** What a contender is asked about each failure. */
export const facts = ['failed', 'code', 'subcode', 'category', 'retry', 'waitMs', 'processed'] as const

/** How each fact that a response tells was said. */
export type Verdict = { readonly [K in (typeof facts)[number]]?: Mark }

/** Compares what a contender says of a failure with what is so. */
export function verdictOn(said: Said, expected: Said): Verdict {
  const told = facts.filter((fact) => expected[fact] !== undefined)
  return Object.fromEntries(told.map((fact) => [fact, markOf(fact, said, expected)]))
}

function markOf(fact: (typeof facts)[number], said: Said, expected: Said): Mark {
  const value = said[fact]
  if (value === expected[fact]) return 'right'
  if (value !== undefined) return `wrong: ${value}`
  return said.body && (fact === 'code' || fact === 'subcode') ? 'raw' : 'unsaid'
}
