/** Responses as the vendor writes them, for tests. @module */

/** What one response says: the facts that this vendor's format has a place for. */
interface Facts {
  readonly ok: boolean
  readonly message?: string | undefined
}

/**
 * Writes a response as the LINE Messaging API does, for tests: its headers tell it from other people's JSON. Never
 * throws.
 *
 * @example
 * ```ts
 * import { respond } from '@faultline/line/testing'
 *
 * respond({ ok: false, message: 'Not found' })
 * // => { headers: { 'x-line-request-id': '123e4567-e89b-12d3-a456-426655440002' }, body: { message: 'Not found' } }
 * ```
 */
export function respond({ ok, message }: Facts): object {
  const headers = { 'x-line-request-id': '123e4567-e89b-12d3-a456-426655440002' }
  if (ok) return { headers, body: { sentMessages: [{ id: '461230966842064897' }] } }
  return { headers, body: message === undefined ? '' : { message } }
}
