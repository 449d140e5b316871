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
 * Writes the body of a response as the Stripe API does, for tests. Never throws.
 *
 * @example
 * ```ts
 * import { respond } from '@faultline/stripe/testing'
 *
 * respond({ ok: false, code: 'rate_limit', message: 'Slow down.' }) // => { error: { code: 'rate_limit', message: 'Slow down.' } }
 * ```
 */
export function respond({ ok, code, subcode, family, message }: Facts): object {
  if (ok) return { id: 'cus_NffrFeUfNV2Hib', object: 'customer' }
  return {
    error: {
      ...(code !== undefined && { code }),
      ...(subcode !== undefined && { decline_code: subcode }),
      ...(message !== undefined && { message }),
      ...(family !== undefined && { type: family }),
    },
  }
}
