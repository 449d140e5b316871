import type { Answer } from './fixture.ts'

/**
 * Makes a Response of an answer, a new one each time. Throws a RangeError for a status outside 200–599, which no
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
export function responseOf({ status, headers = {}, body }: Answer): Response {
  return new Response(bodyless.has(status) ? null : body, { status, headers })
}

/** Statuses under which fetch allows no body. */
const bodyless = new Set([204, 205, 304])
