/** Responses as the vendor writes them, for tests. @module */

/** What one response says: the facts that this vendor's format has a place for. */
interface Facts {
  readonly ok: boolean
  readonly code?: string | number | undefined
  readonly subcode?: string | number | undefined
  readonly family?: string | undefined
  readonly message?: string | undefined
}

/**
 * Writes the body of a response as the Plaid API does, for tests. Never throws.
 *
 * @example
 * ```ts
 * import { respond } from '@faultline/plaid/testing'
 *
 * respond({ ok: false, code: 'RATE_LIMIT' }) // => { error_code: 'RATE_LIMIT', request_id: 'm8MDnv9okwxFNBV' }
 * ```
 */
export function respond({ ok, code, subcode, family, message }: Facts): object {
  if (ok) return { item: { error: null }, request_id: 'm8MDnv9okwxFNBV' }
  return {
    ...(family !== undefined && { error_type: family }),
    ...(code !== undefined && { error_code: code }),
    ...(subcode !== undefined && { error_code_reason: subcode }),
    ...(message !== undefined && { error_message: message }),
    request_id: 'm8MDnv9okwxFNBV',
  }
}
