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
 * @see [Testing your handling: A vendor's response, by its reason](https://faultline.github.io/guide/testing/#a-vendors-response-by-its-reason)
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
  } = 'catalogue' in subject ? plainResponseOf(subject, reason, given(options)) : subject
  return new Response(bodyless.has(status) ? null : body, { status, headers })
}

/** Statuses under which fetch allows no body. */
const bodyless = new Set([204, 205, 304])

function given(options: ResponseOptions | undefined): ResponseOptions {
  if (options) return options
  throw new TypeError('responseOf needs { respond }, which writes the vendor’s body')
}

/**
 * Makes the response with which a vendor reports a documented failure as plain data, for recorded traffic, logs and
 * documents. Throws a RangeError if the catalogue has no such reason.
 *
 * @example
 * ```ts
 * import { slack } from '@faultline/slack'
 * import { respond } from '@faultline/slack/testing'
 * import { plainResponseOf } from '@faultline/testing'
 *
 * const { status, body } = plainResponseOf(slack, 'NOT_AUTHED', { respond })
 * status // => 200
 * body // => '{"ok":false,"error":"not_authed"}'
 * ```
 */
export function plainResponseOf<A extends Adapter<Fault, unknown>>(
  adapter: A,
  reason: DocumentedReason<A>,
  { respond, message, status, headers }: ResponseOptions,
): PlainResponse {
  const written = plainResponse(respond, {
    ...factsOf(failureOf(adapter, reason)),
    ...(message !== undefined && { message }),
    ...(status !== undefined && { status }),
  })
  return { ...written, ...(status !== undefined && { status }), headers: { ...written.headers, ...headers } }
}
