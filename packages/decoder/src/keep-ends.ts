import type { Cut } from './evidence.ts'

/** What is read of a paste. */
export interface Kept {
  readonly text: string
  readonly cut?: Cut
}

/** The longest paste that is read whole, in characters. */
const longest = 2 ** 20

/**
 * Keeps the beginning and the end of a paste that is too long to read: a failure may be in the status line or in the last
 * line of an export.
 *
 * @example
 * ```ts
 * import { keepEnds } from './keep-ends.ts'
 *
 * keepEnds('id,name') // => { text: 'id,name' }
 * keepEnds('x'.repeat(5_000_000)).cut // => { read: 1048576, of: 5000000 }
 * ```
 */
export function keepEnds(paste: string): Kept {
  if (paste.length <= longest) return { text: paste }
  const half = longest / 2
  return {
    text: `${paste.slice(0, half)}\n${paste.slice(-half)}`,
    cut: { read: longest, of: paste.length },
  }
}
