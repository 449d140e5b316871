import type { Adapter, Fault } from '@faultline/core'
import { type DocumentedReason, failureOf } from './documented-reason.ts'
import { factsOf } from './facts-of.ts'
import type { PlainResponse } from './plain-response.ts'
import { plainResponse, type Respond } from './respond.ts'

/** How a vendor's response is written, and what to change about it. */
export interface ResponseOptions {
  /** Writes the vendor's body: the one that the adapter's package exports under `/testing`, or your own. */
  readonly respond: Respond
  /** The vendor's text for people; by default the one that identifies the failure, if there is one. */
  readonly message?: string
  /** HTTP status; by default the documented one, or 400. */
  readonly status?: number
  /** Headers to add or replace. */
  readonly headers?: { readonly [name: string]: string }
}

/**
 * Makes a Response of plain data, a new one each time. Throws a RangeError for a status outside 200–599, which no
 * Response can have.
 *
 * @example
 * ```ts
 * import { gatewayPages, responseOf } from '@faultline/testing'
 *
 * const response = responseOf(gatewayPages['nginx-502'])
 * response.status // => 502
 * const text = await response.text()
 * text.includes('Bad Gateway') // => true
 * ```
 */
export function responseOf(response: PlainResponse): Response
/**
 * Makes the Response with which a vendor reports a documented failure. Throws a RangeError if the catalogue has no such
 * reason.
 *
 * @example
 * ```ts
 * import { dfineryImport } from '@faultline/dfinery-import'
 * import { respond } from '@faultline/dfinery-import/testing'
 * import { responseOf } from '@faultline/testing'
 *
 * const response = responseOf(dfineryImport, 'TOO_MANY_EVENTS', { respond })
 * await response.json() // => { status: false, code: 40402, message: 'TOO_MANY_EVENTS', data: null }
 * ```
 */
export function responseOf<A extends Adapter<Fault, unknown>>(
  adapter: A,
  reason: DocumentedReason<A>,
  options: ResponseOptions,
): Response
export function responseOf(
  subject: PlainResponse | Adapter<Fault, unknown>,
  reason = '',
  options?: ResponseOptions,
): Response {
  const {
    status,
    headers = {},
    body,
  } = 'catalogue' in subject ? vendorResponse(subject, reason, options) : subject
  return new Response(bodyless.has(status) ? null : body, { status, headers })
}

/** Statuses under which fetch allows no body. */
const bodyless = new Set([204, 205, 304])

function vendorResponse(
  adapter: Adapter<Fault, unknown>,
  reason: string,
  options: ResponseOptions | undefined,
): PlainResponse {
  if (!options) throw new TypeError('responseOf needs { respond }, which writes the vendor’s body')
  const { respond, message, status, headers } = options
  const facts = factsOf(failureOf(adapter, reason))
  const written = plainResponse(respond, {
    ...facts,
    ...(message !== undefined && { message }),
    ...(status !== undefined && { status }),
  })
  return { ...written, ...(status !== undefined && { status }), headers: { ...written.headers, ...headers } }
}
