import type { Adapter, FaultOf } from '@faultline/core'
import { createAdapter } from '@faultline/core/adapter'
import { catalogue } from './catalogue.ts'
import { readBybit } from './reader.ts'

/** Every fault that {@link bybit} can give: a switch over its `reason` is exhaustive. */
export type BybitFault = FaultOf<typeof catalogue>

/**
 * The adapter of the Bybit V5 API. A success's value is the parsed body.
 *
 * @see https://bybit-exchange.github.io/docs/v5/error
 *
 * @example
 * ```ts
 * import { bybit } from '@faultline/bybit'
 *
 * const outcome = bybit.classify({
 *   status: 200,
 *   body: '{"retCode":110007,"retMsg":"ab not enough for new order","result":{},"retExtInfo":{},"time":1668838414793}',
 * })
 * outcome.ok ? 'OK' : outcome.fault.reason // => 'INSUFFICIENT_BALANCE'
 * ```
 */
export const bybit: Adapter<BybitFault, unknown> = /* @__PURE__ */ createAdapter({
  catalogue,
  read: readBybit,
})
