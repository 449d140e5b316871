import type { Category, Processed } from '@faultline/core'

/** A failed response as it arrives, and whose it is. */
export interface Failed {
  readonly vendor: string
  readonly status: number
  readonly headers: Headers
  readonly body: string
}

/** What a result says of a failure, in words that all contenders share. What it doesn't say is absent. */
export interface Said {
  /** Whether it's a failure at all. */
  readonly failed: boolean
  /** The vendor's code, in a field of its own. */
  readonly code?: string | number | undefined
  readonly subcode?: string | number | undefined
  /** What happened, in our word for it; `undefined` if the contender's word is only that of the HTTP status class. */
  readonly category?: Category | undefined
  /** Whether the same request may succeed later. */
  readonly retry?: boolean | undefined
  /** How long the vendor asks to wait, in ms. */
  readonly waitMs?: number | undefined
  /** Whether the request may have taken effect. */
  readonly processed?: Processed | undefined
  /** Whether the vendor's body is on the result, so that the caller can read the rest there. */
  readonly body?: boolean | undefined
}

/** The `fetch` that a contender sends its request with, and the token that it has to send. */
export interface Network {
  readonly fetch: typeof globalThis.fetch
  readonly url: string
  readonly token: string
}

/** One way of handling what vendors send: the file of a library, of Faultline, or of what somebody writes by hand. */
export interface Contender<Result = unknown> {
  readonly name: string
  /** The package on npm whose version is printed. */
  readonly package?: string
  /** The vendors whose failures it's made for; all of them if absent. */
  readonly vendors?: readonly string[]
  /** Gives what turns the text of a failed response into a result. What is called once isn't timed. */
  classify?(failed: Failed): () => Result
  /** Gives what sends a request that fails and turns the response into a result, thrown or not. */
  receive?(network: Network, failed: Failed): () => Promise<Result>
  /** Reads what a result says. */
  says?(result: Result): Said
  /** Ways of getting the JSON of a success from an address, by their names. */
  readonly get?: Readonly<Record<string, (address: string) => Promise<unknown>>>
  /** A module that does it once, for its size in a browser. */
  readonly bundle?: string
}
