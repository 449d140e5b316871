/**
 * A name without what people change when they write it down: case, and what stands between words.
 *
 * @example
 * ```ts
 * import { plainName } from './plain-name.ts'
 *
 * plainName('TOO_MANY_EVENTS') === plainName('too many events') // => true
 * ```
 */
export function plainName(name: string): string {
  return name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '')
}
