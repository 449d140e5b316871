import type { Adapter, FaultOf } from '@faultline/core'
import { createAdapter } from '@faultline/core/adapter'
import { catalogue } from './catalogue.ts'
import { read } from './reader.ts'

/** Every fault that {@link paypal} can give: a switch over its `reason` is exhaustive. */
export type PayPalFault = FaultOf<typeof catalogue>

/**
 * The adapter of the PayPal REST APIs. A success's value is the parsed body. The fault's `code` is the issue, and its
 * `family` is the error's name.
 *
 * @see https://developer.paypal.com/api/rest/reference/orders/v2/errors/
 *
 * @example
 * ```ts
 * import { paypal } from '@faultline/paypal'
 *
 * const body = '{"name":"UNPROCESSABLE_ENTITY","details":[{"issue":"INSTRUMENT_DECLINED"}],"debug_id":"90957fca61718"}'
 * const outcome = paypal.classify({ status: 422, body })
 * outcome.ok ? 'OK' : outcome.fault.reason // => 'INSTRUMENT_DECLINED'
 * ```
 */
export const paypal: Adapter<PayPalFault, unknown> = /* @__PURE__ */ createAdapter({ catalogue, read })
