/** Responses as the vendor writes them, for tests. @module */

/** What one response says: the facts that this vendor's format has a place for. */
interface Facts {
  readonly ok: boolean
  readonly code?: string | number | undefined
  readonly subcode?: string | number | undefined
  readonly message?: string | undefined
}

/**
 * Writes the body of a response as the OKX API does, for tests: the success is that of an order that was placed. A subcode
 * stands beside the code of an order, under a code that says that all of them failed. Never throws.
 *
 * @example
 * ```ts
 * import { respond } from '@faultline/okx/testing'
 *
 * respond({ ok: false, code: '50011', message: 'Too Many Requests' })
 * // => { code: '50011', msg: 'Too Many Requests', data: [] }
 * ```
 */
export function respond({ ok, code, subcode, message }: Facts): object {
  if (ok)
    return { code: '0', msg: '', data: [{ ordId: '312269865356374016', sCode: '0', sMsg: '', subCode: '' }] }
  if (subcode === undefined) return { code, msg: message, data: [] }
  const order = { ordId: '', sCode: code, sMsg: message, subCode: subcode }
  return { code: '1', msg: 'All operations failed', data: [order] }
}
