/**
 * A fetch that throws what went wrong, for every client that takes a fetch of your own.
 *
 * @module
 */
import { handOn } from './fetch/hand-on.ts'
import { type Adapters, pickAdapter } from './pick-adapter.ts'

/** The standard shape, as openapi-fetch, ofetch, ky and many generated clients take it. */
export type Fetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>

/** The fetch underneath, and how far it is read. */
export interface FetchOptions {
  /** The fetch that does the work. Default: the global one, as it is at the time of each call. */
  readonly fetch?: Fetch | undefined
  /** The longest body to read, in bytes; the rest is cancelled. Default 1 MiB under an error status, otherwise 64 MiB. */
  readonly maxBodyBytes?: number | undefined
}

/**
 * Makes a fetch of the standard shape for the calls to one vendor, or to several: then the URL's host picks the
 * adapter, and a call to any other host passes unchanged. It throws a VendorError for whatever isn't a success, even
 * under HTTP 200, and if no response arrives. On success it gives an equivalent Response with the body still to be
 * read; the body is never cloned.
 *
 * A connection that failed may have been the second one, after a redirect. It's `processed: 'maybe'` unless the error
 * names the request's own host or port. A redirect to another name on the same port can't be seen if the error has only
 * an address: pass `redirect: 'manual'` for what must not be sent twice.
 *
 * @see https://fetch.spec.whatwg.org/#fetch-method
 *
 * @example
 * ```ts
 * import { dfineryImport } from '@faultline/dfinery-import'
 * import { createFetch } from '@faultline/integrations/fetch'
 * import { statusObject } from '@faultline/status-object'
 *
 * // Stands for the network in this example: a failure under HTTP 200.
 * const network = async () => Response.json({ status: false, code: 40402, message: 'TOO_MANY_EVENTS', data: null })
 *
 * const vendorFetch = createFetch([dfineryImport, statusObject], { fetch: network })
 * const error = await vendorFetch('https://openapi.dfinery.ai/api/v1/events', { method: 'POST' }).catch((e) => e)
 * dfineryImport.isError(error) && error.fault.reason // => 'TOO_MANY_EVENTS'
 * ```
 */
export function createFetch(adapters: Adapters, options: FetchOptions = {}): Fetch {
  const { maxBodyBytes } = options
  return (input, init) => {
    const response = (options.fetch ?? globalThis.fetch)(input, init)
    const url = input instanceof Request ? input.url : String(input)
    const adapter = pickAdapter(adapters, url)
    if (!adapter) return response
    const signal = init?.signal ?? (input instanceof Request ? input.signal : undefined)
    const redirect = init?.redirect ?? (input instanceof Request ? input.redirect : 'follow')
    return handOn(adapter, response, {
      // What follows no redirect can't have been redirected.
      url: redirect === 'follow' ? url : undefined,
      signal,
      maxBodyBytes,
    })
  }
}
