/**
 * Returns the JSON value of a body: text is parsed, anything else is taken as already parsed. Text that can't be JSON by
 * its first character isn't tried, because a thrown parse error is what costs. `undefined` if it isn't JSON. Never
 * throws.
 *
 * @example
 * ```ts
 * import { jsonOf } from '@faultline/core/adapter'
 *
 * jsonOf('{"code":7}') // => { code: 7 }
 * jsonOf('<html>') // => undefined
 * ```
 */
export function jsonOf(body: unknown): unknown {
  if (typeof body !== 'string') return body
  if (!firstCharacter.test(body)) return undefined
  try {
    return JSON.parse(body.charCodeAt(0) === byteOrderMark ? body.slice(1) : body)
  } catch {
    return undefined
  }
}

const byteOrderMark = 0xfeff
const firstCharacter = /^\s*[{["\dtfn-]/ // a byte order mark counts as white space

/**
 * Reads a field of a parsed body: only its own, so that a polluted prototype says nothing. `undefined` if there is
 * none. Throws only what a getter throws.
 *
 * @example
 * ```ts
 * import { field } from '@faultline/core/adapter'
 *
 * field({ code: 7 }, 'code') // => 7
 * field({}, 'constructor') // => undefined
 * field(null, 'code') // => undefined
 * ```
 */
export function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined
}

/**
 * Returns a vendor code as sent; `undefined` for what can't be one: empty, or neither text nor a number. Never throws.
 *
 * @example
 * ```ts
 * import { codeOf } from '@faultline/core/adapter'
 *
 * codeOf(40402) // => 40402
 * codeOf('') // => undefined
 * codeOf({}) // => undefined
 * ```
 */
export function codeOf(value: unknown): string | number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value + 0 : String(value) // JSON keeps neither -0 nor 1e400
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** Whether a body is text that is neither JSON nor empty: a vendor whose format is JSON didn't write it. */
export function isForeignText(body: unknown, json: unknown): boolean {
  return json === undefined && typeof body === 'string' && body.trim() !== ''
}
