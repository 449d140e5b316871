/** Responses as the vendor writes them, for tests. @module */

/** What one response says: the facts that this vendor's format has a place for. */
interface Facts {
  readonly ok: boolean
  readonly code?: string | number | undefined
  readonly family?: string | undefined
  readonly message?: string | undefined
}

/**
 * Writes the body of a response as the Razorpay API does, for tests: a code of the catalogue is the error's reason.
 * Never throws.
 *
 * @example
 * ```ts
 * import { respond } from '@faultline/razorpay/testing'
 *
 * respond({ ok: false, code: 'card_declined', message: 'No.' }) // => { error: { description: 'No.', reason: 'card_declined' } }
 * ```
 */
export function respond({ ok, code, family, message }: Facts): object {
  if (ok) return { id: 'order_IluGWxBm9U8zJ8', entity: 'order', status: 'created' }
  return {
    error: {
      ...(family !== undefined && { code: family }),
      ...(message !== undefined && { description: message }),
      ...(code !== undefined && { reason: code }),
    },
  }
}
