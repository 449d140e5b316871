import type { Adapter, FaultOf } from '@faultline/core'
import { createAdapter } from '@faultline/core/adapter'
import { catalogue } from './catalogue.ts'
import { readCoinMarketCap } from './reader.ts'

/** Every fault that {@link coinmarketcap} can give: a switch over its `reason` is exhaustive. */
export type CoinMarketCapFault = FaultOf<typeof catalogue>

/**
 * The adapter of the CoinMarketCap API. A success's value is the parsed body.
 *
 * @see https://pro.coinmarketcap.com/api/documentation/guides/errors-and-rate-limits
 *
 * @example
 * ```ts
 * import { coinmarketcap } from '@faultline/coinmarketcap'
 *
 * const outcome = coinmarketcap.classify({ status: 429, body: '{"status":{"error_code":1008}}' })
 * outcome.ok ? 'OK' : outcome.fault.retryAfterMs // => 60000
 * ```
 */
export const coinmarketcap: Adapter<CoinMarketCapFault, unknown> = /* @__PURE__ */ createAdapter({
  catalogue,
  read: readCoinMarketCap,
})
