import type { Adapter, FaultOf } from '@faultline/core'
import { createAdapter, readFields } from '@faultline/core/adapter'
import { catalogue } from './catalogue.ts'

/** Every fault that {@link tossPayments} can give: a switch over its `reason` is exhaustive. */
export type TossPaymentsFault = FaultOf<typeof catalogue>

/**
 * The adapter of the Toss Payments API. A success's value is the parsed body: a payment
 * with a `failure` of its own is still the success of a query.
 *
 * @see https://docs.tosspayments.com/reference/error-codes
 *
 * @example
 * ```ts
 * import { tossPayments } from '@faultline/toss-payments'
 *
 * const outcome = tossPayments.classify({ status: 400, body: '{"code":"PROVIDER_ERROR"}' })
 * outcome.ok ? 'OK' : outcome.fault.category // => 'unavailable'
 * ```
 */
export const tossPayments: Adapter<TossPaymentsFault, unknown> = /* @__PURE__ */ createAdapter({
  catalogue,
  read: /* @__PURE__ */ readFields({ code: 'code', message: 'message' }),
})
