/** Responses as the vendor writes them, for tests. @module */

/** What one response says: the facts that this vendor's format has a place for. */
interface Facts {
  readonly ok: boolean
  readonly code?: string | number | undefined
  readonly message?: string | undefined
}

/**
 * Writes the body of a response as the Toss Payments API does, for tests. Never throws.
 *
 * @example
 * ```ts
 * import { respond } from '@faultline/toss-payments/testing'
 *
 * respond({ ok: false, code: 'NOT_FOUND_PAYMENT' }) // => { code: 'NOT_FOUND_PAYMENT', message: undefined }
 * ```
 */
export function respond({ ok, code, message }: Facts): object {
  return ok
    ? { paymentKey: 'tgen_1', orderId: 'order-1', status: 'DONE', totalAmount: 1000 }
    : { code, message }
}
