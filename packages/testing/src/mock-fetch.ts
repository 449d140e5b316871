import type { PlainResponse } from './plain-response.ts'
import { responseOf } from './response-of.ts'

/** What a mock gives for one call: a response as plain data, a Response, or the error to reject with. */
export type MockResponse = PlainResponse | Response | Error

/** A `fetch` that responds from a script. */
export interface MockFetch {
  (input: RequestInfo | URL, init?: RequestInit): Promise<Response>
  /** The requests so far, in order. */
  readonly requests: readonly Request[]
}

/**
 * Makes a `fetch` that gives the responses one after the other and keeps the requests. It rejects with a response that
 * is an Error, and with the signal's reason if the signal is already aborted. A call beyond the script throws
 * immediately instead of rejecting, so that no adapter takes the gap in the script for a network failure.
 *
 * @see [Testing your handling: A fetch that responds from a script](https://faultline.github.io/guide/testing/#a-fetch-that-responds-from-a-script)
 *
 * @example
 * ```ts
 * import { dfineryImport } from '@faultline/dfinery-import'
 * import { gatewayPages, mockFetch } from '@faultline/testing'
 *
 * const fetch = mockFetch(gatewayPages['nginx-503'], { status: 200, body: '{"status":true,"code":20000}' })
 * const first = await dfineryImport.decode(fetch('https://vendor.example/events', { method: 'POST' }))
 * first.ok ? undefined : first.fault.category // => 'unavailable'
 * const second = await dfineryImport.decode(fetch('https://vendor.example/events', { method: 'POST' }))
 * second.ok // => true
 * fetch.requests.map(({ method }) => method) // => ['POST', 'POST']
 * ```
 */
export function mockFetch(...responses: MockResponse[]): MockFetch {
  const requests: Request[] = []
  function fetch(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
    const request = new Request(input, init)
    const response = responses[requests.length]
    if (response === undefined)
      throw new RangeError(
        `mockFetch has ${responses.length} responses: none for ${request.method} ${request.url}`,
      )
    requests.push(request)
    if (request.signal.aborted) return Promise.reject(request.signal.reason)
    if (response instanceof Error) return Promise.reject(response)
    return Promise.resolve(response instanceof Response ? response : responseOf(response))
  }
  return Object.assign(fetch, { requests })
}
