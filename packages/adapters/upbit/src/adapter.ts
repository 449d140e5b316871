import type { Adapter, FaultOf } from '@faultline/core'
import { createAdapter } from '@faultline/core/adapter'
import { catalogue } from './catalogue.ts'
import { readUpbit } from './reader.ts'

/** Every fault that {@link upbit} can give: a switch over its `reason` is exhaustive. */
export type UpbitFault = FaultOf<typeof catalogue>

/**
 * The adapter of the Upbit API. A success's value is the parsed body.
 *
 * @see https://docs.upbit.com/kr/reference/rest-api-guide
 *
 * @example
 * ```ts
 * import { upbit } from '@faultline/upbit'
 *
 * const outcome = upbit.classify({ status: 400, body: '{"error":{"name":"insufficient_funds_bid"}}' })
 * outcome.ok ? 'OK' : outcome.fault.reason // => 'INSUFFICIENT_FUNDS_BID'
 * ```
 */
export const upbit: Adapter<UpbitFault, unknown> = /* @__PURE__ */ createAdapter({
  catalogue,
  read: readUpbit,
})
