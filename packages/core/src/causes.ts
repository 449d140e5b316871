/**
 * Returns an error and everything that it wraps through `cause` and `errors`, nearest first. At most 64 in all, each
 * once, so circular, very deep and very wide errors end; what `isLast` says yes to isn't looked into. Never throws: what can't be read wraps nothing.
 *
 * @param error Whatever was thrown.
 * @param isLast Says of a value that what it wraps isn't wanted.
 *
 * @example
 * ```ts
 * import { causesOf } from '@faultline/core/adapter'
 *
 * const refused = new Error('refused')
 * const wrapped = new Error('sync failed', { cause: new AggregateError([refused]) })
 * causesOf(wrapped).includes(refused) // => true
 * causesOf('a string').length // => 1
 * ```
 */
export function causesOf(error: unknown, isLast?: (error: unknown) => boolean): unknown[] {
  const found = new Set([error])
  // The set grows under the loop, which is what makes it reach every level.
  for (const each of found) {
    if (isLast?.(each)) continue
    for (const wrapped of wrappedBy(each)) if (found.size < mostErrors) found.add(wrapped)
  }
  return [...found]
}

/**
 * Returns what an error wraps itself: its `cause`, then the first 64 of its `errors`. Never throws.
 *
 * @example
 * ```ts
 * import { wrappedBy } from './causes.ts'
 *
 * wrappedBy(new Error('outer', { cause: 'inner' })) // => ['inner']
 * wrappedBy(null) // => []
 * ```
 */
export function wrappedBy(error: unknown): unknown[] {
  try {
    const { cause, errors } = error as { readonly cause?: unknown; readonly errors?: unknown }
    const several: readonly unknown[] = Array.isArray(errors) ? errors : []
    const kept = Array.from({ length: Math.min(several.length, mostErrors) }, (_, at) => several[at])
    return [cause, ...kept].filter((wrapped) => wrapped !== undefined && wrapped !== null)
  } catch {
    return [] // a getter or a proxy threw
  }
}

/** How many errors are looked at. Real ones wrap a few; the limit bounds depth, breadth and cycles alike. */
export const mostErrors = 64
