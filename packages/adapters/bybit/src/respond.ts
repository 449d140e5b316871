/** Responses as the vendor writes them, for tests. @module */

/** What one response says: the facts that this vendor's format has a place for. */
interface Facts {
  readonly ok: boolean
  readonly code?: string | number | undefined
  readonly family?: string | undefined
  readonly message?: string | undefined
}

/**
 * Writes the body of a response as the Bybit API does, for tests: the success is that of an order that was accepted, and
 * without any of the other facts it's empty. Never throws.
 *
 * @example
 * ```ts
 * import { respond } from '@faultline/bybit/testing'
 *
 * respond({ ok: false, code: 10006, message: 'Too many visits!' })
 * // => { retCode: 10006, retMsg: 'Too many visits!', result: {}, retExtInfo: {}, time: 1672211918471 }
 * ```
 */
export function respond({ ok, code, family, message }: Facts): object | string {
  if (ok) return envelope(0, 'OK', { orderId: '1321003749386327552', orderLinkId: 'spot-test-postonly' })
  if (code !== undefined) return envelope(code, message, {})
  if (family !== undefined) return envelope(0, message, { status_code: family })
  return message === undefined ? '' : { retMsg: message }
}

function envelope(retCode: string | number, retMsg: string | undefined, result: object) {
  return { retCode, retMsg, result, retExtInfo: {}, time: 1672211918471 }
}
