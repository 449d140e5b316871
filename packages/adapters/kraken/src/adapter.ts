import type { Adapter, FaultOf } from '@faultline/core'
import { createAdapter } from '@faultline/core/adapter'
import { catalogue } from './catalogue.ts'
import { readKraken } from './reader.ts'

/** Every fault that {@link kraken} can give: a switch over its `reason` is exhaustive. */
export type KrakenFault = FaultOf<typeof catalogue>

/**
 * The adapter of the Kraken Spot API. A success's value is the parsed body, with its warnings.
 *
 * @see https://docs.kraken.com/api/docs/guides/spot-errors
 *
 * @example
 * ```ts
 * import { kraken } from '@faultline/kraken'
 *
 * const outcome = kraken.classify({ status: 200, body: '{"error":["EOrder:Insufficient funds"]}' })
 * outcome.ok ? 'OK' : outcome.fault.reason // => 'INSUFFICIENT_FUNDS'
 * ```
 */
export const kraken: Adapter<KrakenFault, unknown> = /* @__PURE__ */ createAdapter({
  catalogue,
  read: readKraken,
})
