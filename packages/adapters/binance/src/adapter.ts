import type { Adapter, FaultOf } from '@faultline/core'
import { createAdapter } from '@faultline/core/adapter'
import { catalogue } from './catalogue.ts'
import { readBinance } from './reader.ts'

/** Every fault that {@link binance} can give: a switch over its `reason` is exhaustive. */
export type BinanceFault = FaultOf<typeof catalogue>

/**
 * The adapter of the Binance Spot API. A success's value is the parsed body.
 *
 * @see https://github.com/binance/binance-spot-api-docs/blob/master/errors.md
 *
 * @example
 * ```ts
 * import { binance } from '@faultline/binance'
 *
 * const outcome = binance.classify({
 *   status: 400,
 *   body: '{"code":-2010,"msg":"Account has insufficient balance for requested action."}',
 * })
 * outcome.ok ? 'OK' : outcome.fault.reason // => 'INSUFFICIENT_BALANCE'
 * ```
 */
export const binance: Adapter<BinanceFault, unknown> = /* @__PURE__ */ createAdapter({
  catalogue,
  read: readBinance,
})
