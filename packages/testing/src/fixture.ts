/** An answer as it stood on the wire: enough to classify it, or to make a Response of it. */
export interface Answer {
  /** HTTP status. */
  readonly status: number
  /** Header names in any letter case, one value each. */
  readonly headers?: { readonly [name: string]: string } | undefined
  /** The body as text, exactly as sent; `''` for none. */
  readonly body: string
}

/** An answer kept in a file, with where it comes from. */
export interface Fixture extends Answer {
  /** `'recorded'` from a real server, or written after the vendor's `'document'`. */
  readonly source: 'document' | 'recorded'
  /** What recorded it, or what the document leaves open. */
  readonly note?: string | undefined
  readonly headers: { readonly [name: string]: string }
}

/**
 * Fixtures by the reason they show: `TOO_MANY_EVENTS`, `SUCCESS`. What follows a period tells answers of the same
 * reason apart: `TOO_MANY_EVENTS.string-code`.
 */
export interface Fixtures {
  readonly [name: string]: Fixture
}

/** The reason that a fixture shows, `'SUCCESS'` where it is none. */
export function reasonOf(name: string): string {
  return name.split('.', 1)[0] ?? name
}
