/** Responses as the vendor writes them, for tests. @module */

/** What one response says: the facts that this vendor's format has a place for. */
interface Facts {
  readonly ok: boolean
  readonly status?: number
  readonly code?: string | number | undefined
  readonly subcode?: string | number | undefined
  readonly message?: string | undefined
}

/**
 * Writes the body of a response as the Anthropic API does, for tests; the code is the error's type. Never throws.
 *
 * @example
 * ```ts
 * import { respond } from '@faultline/anthropic/testing'
 *
 * respond({ ok: false, code: 'overloaded_error', message: 'No.' })
 * // => { type: 'error', error: { type: 'overloaded_error', message: 'No.', details: null }, request_id: 'req_7' }
 * ```
 */
export function respond({ ok, code, subcode, message }: Facts): object {
  if (ok) return { id: 'msg_7', type: 'message', content: [] }
  const details = subcode === undefined ? null : { error_code: subcode }
  return { type: 'error', error: { type: code, message, details }, request_id: 'req_7' }
}
