/** A response as plain data: enough to classify it, or to make a Response of it. */
export interface PlainResponse {
  /** HTTP status. */
  readonly status: number
  /** Header names in any letter case, one value each. */
  readonly headers?: { readonly [name: string]: string } | undefined
  /** The body as text, exactly as sent; `''` if there is none. */
  readonly body: string
}

/** A response that a real server sent. */
export interface RecordedResponse extends PlainResponse {
  /** What sent it, and when: the title of its tests. */
  readonly note: string
  readonly headers: { readonly [name: string]: string }
  /** The reason that it shows, or `'SUCCESS'`; absent if it's undocumented. */
  readonly means?: string | undefined
}
