/** Responses as the vendor writes them, for tests. @module */

/** What one response says: the facts that this vendor's format has a place for. */
interface Facts {
  readonly ok: boolean
  readonly status?: number
  readonly code?: string | number | undefined
  readonly message?: string | undefined
}

/**
 * Writes the body of a response as Twilio's REST APIs do, for tests. Never throws.
 *
 * @example
 * ```ts
 * import { respond } from '@faultline/twilio/testing'
 *
 * respond({ ok: false, status: 404, code: 20404, message: 'Not found' })
 * // => { code: 20404, message: 'Not found', status: 404 }
 * ```
 */
export function respond({ ok, status, code, message }: Facts): object {
  return ok ? { sid: 'SM0123', status: 'queued', error_code: null } : { code, message, status }
}
