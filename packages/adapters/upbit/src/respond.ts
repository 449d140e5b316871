/** Responses as the vendor writes them, for tests. @module */

/** What one response says: the facts that this vendor's format has a place for. */
interface Facts {
  readonly ok: boolean
  readonly code?: string | number | undefined
  readonly message?: string | undefined
}

/**
 * Writes the body of a response as the Upbit API does, for tests: the success is that of a canceled order. Never throws.
 *
 * @example
 * ```ts
 * import { respond } from '@faultline/upbit/testing'
 *
 * respond({ ok: false, code: 'nonce_used', message: 'No.' }) // => { error: { name: 'nonce_used', message: 'No.' } }
 * ```
 */
export function respond({ ok, code, message }: Facts): object {
  if (ok) return { uuid: 'cdd92199-2897-4e14-9448-f923320408ad', state: 'wait', market: 'KRW-BTC' }
  return { error: { name: code, message } }
}
