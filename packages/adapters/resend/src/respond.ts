/** Responses as the vendor writes them, for tests. @module */

/** What one response says: the facts that this vendor's format has a place for. */
interface Facts {
  readonly ok: boolean
  readonly status?: number
  readonly code?: string | number | undefined
  readonly message?: string | undefined
}

/**
 * Writes the body of a response as the Resend API does, for tests. Never throws.
 *
 * @example
 * ```ts
 * import { respond } from '@faultline/resend/testing'
 *
 * respond({ ok: false, status: 404, code: 'not_found', message: 'No such endpoint' })
 * // => { statusCode: 404, name: 'not_found', message: 'No such endpoint' }
 * ```
 */
export function respond({ ok, status, code, message }: Facts): object {
  return ok ? { id: '49a3999c-0ce1-4ea6-ab68-afcd6dc2e794' } : { statusCode: status, name: code, message }
}
