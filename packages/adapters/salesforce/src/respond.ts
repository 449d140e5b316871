/** Responses as the vendor writes them, for tests. @module */

/** What one response says: the facts that this vendor's format has a place for. */
interface Facts {
  readonly ok: boolean
  readonly code?: string | number | undefined
  readonly message?: string | undefined
}

/**
 * Writes the body of a response as Salesforce's REST API does, for tests; a code in lower case is one of OAuth. Never
 * throws.
 *
 * @example
 * ```ts
 * import { respond } from '@faultline/salesforce/testing'
 *
 * respond({ ok: false, code: 'MALFORMED_ID', message: 'No.' })
 * // => [{ message: 'No.', errorCode: 'MALFORMED_ID', fields: [] }]
 * ```
 */
export function respond({ ok, code, message }: Facts): object {
  if (ok) return { id: '001D000000IqhSLIAZ', success: true, errors: [] }
  if (typeof code === 'string' && /^[a-z]/.test(code))
    return { error: code, error_description: message ?? '' }
  return [{ message, errorCode: code, fields: [] }]
}
