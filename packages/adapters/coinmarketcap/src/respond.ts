/** Responses as the vendor writes them, for tests. @module */

/** What one response says: the facts that this vendor's format has a place for. */
interface Facts {
  readonly ok: boolean
  readonly code?: string | number | undefined
  readonly message?: string | undefined
}

/**
 * Writes the body of a response as the CoinMarketCap API does, for tests. Never throws.
 *
 * @example
 * ```ts
 * import { respond } from '@faultline/coinmarketcap/testing'
 *
 * respond({ ok: false, code: 1001, message: 'No.' }) // => { status: { error_code: 1001, error_message: 'No.' } }
 * ```
 */
export function respond({ ok, code, message }: Facts): object {
  const status = { error_code: code, error_message: message ?? (ok ? null : undefined) }
  return ok ? { data: { 1: { id: 1, symbol: 'BTC' } }, status } : { status }
}
