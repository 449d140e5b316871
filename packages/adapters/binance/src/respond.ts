/** Responses as the vendor writes them, for tests. @module */

/** What one response says: the facts that this vendor's format has a place for. */
interface Facts {
  readonly ok: boolean
  readonly code?: string | number | undefined
  readonly message?: string | undefined
}

/**
 * Writes the body of a response as the Binance Spot API does, for tests; without code and message it's empty. Never
 * throws.
 *
 * @example
 * ```ts
 * import { respond } from '@faultline/binance/testing'
 *
 * respond({ ok: false, code: -1121, message: 'Invalid symbol.' }) // => { code: -1121, msg: 'Invalid symbol.' }
 * ```
 */
export function respond({ ok, code, message }: Facts): object | string {
  if (ok) return { symbol: 'BTCUSDT', orderId: 28, clientOrderId: '6gCrw2kRUAF9CvJDGP16IP', status: 'NEW' }
  return code === undefined && message === undefined ? '' : { code, msg: message }
}
