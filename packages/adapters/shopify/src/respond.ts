/** Responses as the vendor writes them, for tests. @module */

/** What one response says: the facts that this vendor's format has a place for. */
interface Facts {
  readonly ok: boolean
  readonly code?: string | number | undefined
  readonly message?: string | undefined
  readonly reason?: string | undefined
}

/** The documented codes of errors beside `data`; all others are refusals that a mutation's payload carries. */
const beside = ['THROTTLED', 'ACCESS_DENIED', 'SHOP_INACTIVE', 'INTERNAL_SERVER_ERROR', 'MAX_COST_EXCEEDED']

/**
 * Writes the body of a response as the Shopify GraphQL API does, for tests. Never throws.
 *
 * @example
 * ```ts
 * import { respond } from '@faultline/shopify/testing'
 *
 * respond({ ok: false, code: 'THROTTLED', message: 'Throttled' })
 * // => { errors: [{ message: 'Throttled', extensions: { code: 'THROTTLED' } }] }
 * ```
 */
export function respond({ ok, code, message, reason }: Facts): object {
  if (ok) return { data: { cart: { id: 'gid://shopify/Cart/1' } } }
  if (reason === undefined || beside.includes(reason)) return { errors: [{ message, extensions: { code } }] }
  return { data: { cartCreate: { cart: null, userErrors: [{ code, field: ['input'], message }] } } }
}
