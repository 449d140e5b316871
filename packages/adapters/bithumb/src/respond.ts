/** Responses as the vendor writes them, for tests. @module */

/** What one response says: the facts that this vendor's format has a place for. */
interface Facts {
  readonly ok: boolean
  readonly code?: string | number | undefined
  readonly message?: string | undefined
}

/**
 * Writes the body of a response as the Bithumb API does, for tests: the success is that of an order. Never throws.
 *
 * @example
 * ```ts
 * import { respond } from '@faultline/bithumb/testing'
 *
 * respond({ ok: false, code: 'expired_jwt', message: 'No.' }) // => { error: { name: 'expired_jwt', message: 'No.' } }
 * ```
 */
export function respond({ ok, code, message }: Facts): object {
  return ok ? { order_id: 'C0101000000001818113', market: 'KRW-BTC' } : { error: { name: code, message } }
}
