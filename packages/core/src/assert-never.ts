/**
 * Ends an exhaustive switch: it doesn't compile while a case is missing. Throws a TypeError if plain JavaScript
 * gets there anyway, and names the category and reason if the value is a fault.
 *
 * @example
 * ```ts
 * import { assertNever } from '@faultline/core'
 *
 * function price(size: 'small' | 'large') {
 *   switch (size) {
 *     case 'small': return 1
 *     case 'large': return 2
 *     default: return assertNever(size)
 *   }
 * }
 * price('large') // => 2
 * ```
 */
export function assertNever(value: never): never {
  const { vendor, category, reason } = Object(value) as Partial<Record<string, unknown>>
  const name = category === undefined ? String(value) : [vendor, category, reason].filter(Boolean).join(' ')
  throw new TypeError(`This case isn't handled: ${name}`)
}
