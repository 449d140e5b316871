/**
 * A fetch that throws what went wrong, for every client that takes a fetch of your own.
 *
 * @module
 */
import type { Adapter, Fault } from '@faultline/core'
import { handOn } from './fetch/hand-on.ts'

/** The standard shape, as openapi-fetch, ofetch, ky and many generated clients take it. */
export type Fetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>

/** What lies beneath, and how far it is read. */
export interface FetchOptions {
  /** The fetch that does the work. Default: the global one, as it is at the time of each call. */
  readonly fetch?: Fetch | undefined
  /** The longest body to read, in bytes; the rest is cancelled. Default 1 MiB under an error status, else 256 MiB. */
  readonly maxBodyBytes?: number | undefined
}

/**
 * Makes a fetch of the standard shape for the calls to one vendor. It throws a VendorError for whatever is no
 * success, under HTTP 200 too, and where no answer arrives. On success it gives a Response with the body still to be
 * read, streamed or cancelled, and `url`, `headers` and `redirected` as received; the body is never cloned, and
 * `json()` answers with what was parsed to decide.
 *
 * @see https://fetch.spec.whatwg.org/#fetch-method
 *
 * @example
 * ```ts
 * import { dfineryImport } from '@faultline/dfinery-import'
 * import { createFetch } from '@faultline/integrations/fetch'
 *
 * // Stands for the network in this example: a failure under HTTP 200.
 * const network = async () => Response.json({ status: false, code: 40402, message: 'TOO_MANY_EVENTS', data: null })
 *
 * const importFetch = createFetch(dfineryImport, { fetch: network })
 * const error = await importFetch('https://openapi.dfinery.ai/api/v1/events', { method: 'POST' }).catch((e) => e)
 * dfineryImport.isError(error) && error.fault.reason // => 'TOO_MANY_EVENTS'
 * ```
 */
export function createFetch(adapter: Adapter<Fault, unknown>, options: FetchOptions = {}): Fetch {
  const { maxBodyBytes } = options
  return (input, init) => {
    const signal = init?.signal ?? (input instanceof Request ? input.signal : undefined)
    return handOn(adapter, (options.fetch ?? globalThis.fetch)(input, init), { signal, maxBodyBytes })
  }
}
