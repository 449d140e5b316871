/** Responses as the vendor writes them, for tests. @module */

/** What one response says: the facts that this vendor's format has a place for. */
interface Facts {
  readonly ok: boolean
  readonly code?: string | number | undefined
  readonly message?: string | undefined
}

/**
 * Writes the body of a response as Okta does, for tests: one of OAuth for a code in small letters. Never throws.
 *
 * @example
 * ```ts
 * import { respond } from '@faultline/okta/testing'
 *
 * respond({ ok: false, code: 'invalid_grant', message: 'No.' }) // => { error: 'invalid_grant', error_description: 'No.' }
 * ```
 */
export function respond({ ok, code, message }: Facts): object {
  if (ok) return { id: '00u7', status: 'ACTIVE' }
  if (/^[a-z_]+$/.test(`${code ?? 1}`)) return { error: code, error_description: message }
  return { errorCode: code, errorSummary: message, errorId: 'oaePS7', errorCauses: [] }
}
