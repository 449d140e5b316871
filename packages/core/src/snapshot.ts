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

/** The exchange that a fault is about, never its body. */
export type Exchange = Omit<ResponseSnapshot, 'body'>

/** Headers as HTTP clients hold them: `Headers`, `AxiosHeaders`, a Map or other entries, or a plain object. */
export type HeadersLike = Iterable<readonly [string, unknown]> | { readonly [name: string]: unknown }

/** Reads a header by its lower-case name; empty where there is none. */
export type HeaderReader = (name: string) => string

/** Gives a reader of headers; several values are joined by a comma. Never throws: what cannot be read is empty. */
export function headerReader(headers: HeadersLike): HeaderReader {
  const values = new Map<string, string>()
  try {
    if (headers instanceof Headers) return (name) => headers.get(name) ?? ''
    const entries = Symbol.iterator in headers ? headers : Object.entries(headers)
    for (const [name, value] of entries as Iterable<[string, unknown]>)
      values.set(name.toLowerCase(), `${value ?? ''}`)
  } catch {
    // Headers are detail: without them the outcome is the same but for its waiting time.
  }
  return (name) => values.get(name) ?? ''
}
