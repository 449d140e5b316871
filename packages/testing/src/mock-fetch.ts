import type { Answer } from './fixture.ts'
import { responseOf } from './response-of.ts'

/** What a mock gives for one call: an answer, a Response made by hand, or the error to reject with. */
export type MockAnswer = Answer | Response | Error

/** A `fetch` that answers from a script. */
export interface MockFetch {
  (input: RequestInfo | URL, init?: RequestInit): Promise<Response>
  /** What was asked so far, in order. */
  readonly requests: readonly Request[]
}

/**
 * Makes a `fetch` that gives the answers one after the other and keeps the requests. It rejects with an answer that
 * is an Error, and with the signal's reason where the signal is already aborted. A call too many throws, at once and
 * not as a rejection, so that no adapter takes the hole in the script for a network failure.
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
export function mockFetch(...answers: MockAnswer[]): MockFetch {
  const requests: Request[] = []
  function fetch(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
    const request = new Request(input, init)
    const answer = answers[requests.length]
    if (answer === undefined)
      throw new RangeError(
        `mockFetch has ${answers.length} answers: none for ${request.method} ${request.url}`,
      )
    requests.push(request)
    if (request.signal.aborted) return Promise.reject(request.signal.reason)
    if (answer instanceof Error) return Promise.reject(answer)
    return Promise.resolve(answer instanceof Response ? answer : responseOf(answer))
  }
  return Object.assign(fetch, { requests })
}
