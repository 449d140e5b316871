/**
 * Returns the JSON value of a body: text is parsed, anything else is taken as already parsed. Text that can't be JSON by
 * its first character isn't tried, because a thrown parse error is what costs. `undefined` if it isn't JSON. Never
 * throws.
 *
 * @param body The body as text, or as a client parsed it.
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
  if (body[0] !== '{' && !firstCharacter.test(body)) return undefined // most bodies need no pattern
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

/**
 * Returns the object or list that a body is, parsed if it's text; any other body as it is. A reader that asks another
 * reader hands this on, so that text is parsed once. Never throws.
 *
 * @param body The body as text, or as a client parsed it.
 *
 * @example
 * ```ts
 * import { parsedBody } from '@faultline/core/adapter'
 *
 * parsedBody('{"code":7}') // => { code: 7 }
 * parsedBody('"text"') // => '"text"'
 * parsedBody('<html>') // => '<html>'
 * ```
 */
export function parsedBody(body: unknown): unknown {
  const json = jsonOf(body)
  return typeof json === 'object' && json !== null ? json : body
}

/**
 * Returns a list as it is, and anything else as an empty one. Never throws.
 *
 * @example
 * ```ts
 * import { listOf } from '@faultline/core/adapter'
 *
 * listOf([1, 2]) // => [1, 2]
 * listOf({ length: 2 }) // => []
 * ```
 */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

/**
 * Whether a body is text that is neither JSON nor empty, given what {@link jsonOf} made of it: a vendor whose format is
 * JSON didn't write it. Never throws.
 *
 * @param body The body as text, or as a client parsed it.
 * @param json What `jsonOf` returned for it.
 *
 * @example
 * ```ts
 * import { isForeignText, jsonOf } from '@faultline/core/adapter'
 *
 * isForeignText('<html>', jsonOf('<html>')) // => true
 * isForeignText('{}', jsonOf('{}')) // => false
 * isForeignText('', jsonOf('')) // => false
 * ```
 */
export function isForeignText(body: unknown, json: unknown): boolean {
  return json === undefined && typeof body === 'string' && body.trim() !== ''
}
