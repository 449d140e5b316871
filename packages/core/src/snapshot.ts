import type { HeadersLike } from './headers.ts'

/**
 * A finished response, free of any HTTP client.
 *
 * @see [Getting started: No Response at hand?](https://faultline.github.io/guide/getting-started/#no-response-at-hand)
 */
export interface ResponseSnapshot {
  /** HTTP status as received. */
  readonly status: number
  /** Response headers, names in any letter case. */
  readonly headers?: HeadersLike | undefined
  /** A string or bytes are text as sent; anything else is taken as already parsed. */
  readonly body: unknown
  /** When the response arrived, epoch ms; now if absent. It matters only for waiting times without a `Date` header. */
  readonly receivedAt?: number | undefined
  /** Whether it came after a redirect, as `Response.redirected` says: the request that was redirected may have taken effect. */
  readonly redirected?: boolean | undefined
  /** Never there: a `Response` has it, and is for `decode`, because its body is still to be read. */
  readonly bodyUsed?: never
}
