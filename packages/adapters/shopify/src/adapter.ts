import type { Adapter, FaultOf } from '@faultline/core'
import { createAdapter } from '@faultline/core/adapter'
import type { GraphqlData } from '@faultline/core/readers/graphql'
import { catalogue } from './catalogue.ts'
import { readShopify } from './reader.ts'

/** Every fault that {@link shopify} can give: a switch over its `reason` is exhaustive. */
export type ShopifyFault = FaultOf<typeof catalogue>

/**
 * The adapter of the Shopify GraphQL API. A success's value is its `data`; a refusal in a mutation's `userErrors` is a
 * failure although it arrives beside `data`.
 *
 * @see https://shopify.dev/docs/api/storefront/latest
 *
 * @example
 * ```ts
 * import { shopify } from '@faultline/shopify'
 *
 * const outcome = shopify.classify({
 *   status: 200,
 *   body: {
 *     data: { cartLinesAdd: { userErrors: [{ code: 'MAXIMUM_EXCEEDED', field: ['lines', '0'], message: 'Two at most' }] } },
 *   },
 * })
 * outcome.ok ? 'OK' : outcome.fault.reason // => 'MAXIMUM_EXCEEDED'
 * outcome.ok ? 'OK' : outcome.fault.items?.[0]?.at // => 'cartLinesAdd.lines.0'
 * ```
 */
export const shopify: Adapter<ShopifyFault, GraphqlData> = /* @__PURE__ */ createAdapter({
  catalogue,
  read: readShopify,
})
