/** Headers as HTTP clients hold them: `Headers`, `AxiosHeaders`, a Map or other pairs, or a plain object. */
export type HeadersLike =
  | Headers // not iterable to a compiler whose `lib` lacks DOM.Iterable
  | Iterable<readonly [string, unknown]>
  | { readonly [name: string]: unknown }

/** Reads a header by its name, lower-case by convention; empty if there is none. Never throws. */
export type HeaderReader = (name: string) => string

/**
 * Makes a reader of headers, whatever holds them. Several values of one name are joined by `, `, as `Headers` does.
 * Neither this nor the reader ever throws: what can't be read is empty. `Headers` are read in place; anything else is
 * indexed at the first read.
 *
 * @example
 * ```ts
 * import { headerReader } from '@faultline/core/adapter'
 *
 * const header = headerReader({ 'Retry-After': 30, Via: ['1.1 a', '1.1 b'] })
 * header('retry-after') // => '30'
 * header('via') // => '1.1 a, 1.1 b'
 * header('x-request-id') // => ''
 * ```
 */
export function headerReader(headers: unknown): HeaderReader {
  let values: { get(name: string): unknown } | undefined
  return (name) => {
    try {
      values ??= valuesOf(headers)
      return scalarText(values.get(name.toLowerCase()))
    } catch {
      return '' // a fault without this header is better than none
    }
  }
}

/** No response has more; an endless iterator stops here. */
const mostHeaders = 1000

/** Of a plain object only the own properties, so that a polluted prototype adds no header. */
function valuesOf(headers: unknown): { get(name: string): unknown } {
  const source = Object(headers)
  // By its name, which node-fetch's has too: the first look at the global class takes Node some 40 ms.
  if (source[Symbol.toStringTag] === 'Headers' && typeof source.get === 'function') return source
  const values = new Map<string, string>()
  let count = 0
  try {
    const pairs: Iterable<readonly unknown[]> = Symbol.iterator in source ? source : Object.entries(source)
    for (const [key, value] of pairs) {
      const name = scalarText(key).toLowerCase()
      const text = Array.isArray(value) ? value.map(scalarText).filter(Boolean).join(', ') : scalarText(value)
      const earlier = values.get(name)
      if (text) values.set(name, earlier ? `${earlier}, ${text}` : text)
      if (++count === mostHeaders) break
    }
  } catch {
    // What was read until then counts.
  }
  return values
}

/** Only strings and numbers: turning anything else into text may throw. Outer space isn't part of a value (RFC 9110). */
function scalarText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? `${value}`.trim() : ''
}

/**
 * Reads a header that says `true` or `false`, such as whether to send a request again; `undefined` if it says neither.
 * Never throws.
 *
 * @example
 * ```ts
 * import { flagOf } from '@faultline/core/adapter'
 *
 * flagOf('false') // => false
 * flagOf('') // => undefined
 * ```
 */
export function flagOf(value: string): boolean | undefined {
  return value === 'true' ? true : value === 'false' ? false : undefined
}
