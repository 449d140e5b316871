import type { Adapter, FaultOf } from '@faultline/core'
import { createAdapter } from '@faultline/core/adapter'
import { catalogue } from './catalogue.ts'
import { readPortOne } from './reader.ts'

/** Every fault that {@link portone} can give: a switch over its `reason` is exhaustive. */
export type PortOneFault = FaultOf<typeof catalogue>

/**
 * The adapter of the PortOne V2 API. A success's value is the parsed body. The subcode of a fault is the code of the payment
 * gateway behind PortOne.
 *
 * @see https://developers.portone.io/api/rest-v2
 *
 * @example
 * ```ts
 * import { portone } from '@faultline/portone'
 *
 * const outcome = portone.classify({ status: 502, body: '{"type":"PG_PROVIDER","pgCode":"3095","pgMessage":"한도 초과"}' })
 * outcome.ok ? 'OK' : outcome.fault.subcode // => '3095'
 * ```
 */
export const portone: Adapter<PortOneFault, unknown> = /* @__PURE__ */ createAdapter({
  catalogue,
  read: readPortOne,
})
