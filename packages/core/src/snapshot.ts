/** A finished response, free of any HTTP client. */
export interface ResponseSnapshot {
  /** HTTP status as received. */
  readonly status: number
  /** Response headers, names in any letter case. */
  readonly headers?: HeadersLike | undefined
  /** A string or bytes are text as sent; anything else is taken as already parsed. */
  readonly body: unknown
  /** When the response arrived, epoch ms; now where absent. It matters only for waiting times without a `Date` header. */
  readonly receivedAt?: number | undefined
}

/** Headers as HTTP clients hold them: `Headers`, `AxiosHeaders`, a Map or other entries, or a plain object. */
export type HeadersLike = Iterable<readonly [string, unknown]> | { readonly [name: string]: unknown }

/**
 * Gives a reader of headers by lower-case name; several values are joined by a comma. Never throws: what cannot be
 * read is `undefined`.
 */
export function headerReader(headers: HeadersLike | undefined): (name: string) => string | undefined {
  if (typeof Headers === 'function' && headers instanceof Headers)
    return (name) => headers.get(name) ?? undefined
  const values = new Map<string, string>()
  try {
    const entries = Symbol.iterator in headers! ? headers : Object.entries(headers!)
    for (const [name, value] of entries as Iterable<readonly [string, unknown]>) {
      if (value != null) values.set(String(name).toLowerCase(), String(value))
    }
  } catch {
    // Headers are detail: without them the outcome is the same but for its waiting time.
  }
  return (name) => values.get(name)
}
