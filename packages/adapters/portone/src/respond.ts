/** Responses as the vendor writes them, for tests. @module */

/** What one response says: the facts that this vendor's format has a place for. */
interface Facts {
  readonly ok: boolean
  readonly code?: string | number | undefined
  readonly subcode?: string | number | undefined
  readonly message?: string | undefined
}

/**
 * Writes the body of a response as the PortOne V2 API does, for tests. Never throws.
 *
 * @example
 * ```ts
 * import { respond } from '@faultline/portone/testing'
 *
 * respond({ ok: true }) // => { payment: { pgTxId: 'tx-1', paidAt: '2026-11-21T00:00:00Z' } }
 * ```
 */
export function respond({ ok, code, subcode, message }: Facts): object {
  return ok
    ? { payment: { pgTxId: 'tx-1', paidAt: '2026-11-21T00:00:00Z' } }
    : { type: code, message, pgCode: subcode }
}
