import type { Adapter, FaultOf } from '@faultline/core'
import { createAdapter } from '@faultline/core/adapter'
import { catalogue } from './catalogue.ts'
import { read } from './reader.ts'

/** Every fault that {@link razorpay} can give: a switch over its `reason` is exhaustive. */
export type RazorpayFault = FaultOf<typeof catalogue>

/**
 * The adapter of the Razorpay API. A success's value is the parsed body. The fault's `code` is the error's reason, and
 * its `family` is the error's code.
 *
 * @see https://razorpay.com/docs/errors/
 *
 * @example
 * ```ts
 * import { razorpay } from '@faultline/razorpay'
 *
 * const body = '{"error":{"code":"BAD_REQUEST_ERROR","reason":"card_declined","source":"bank","step":"payment_authorization"}}'
 * const outcome = razorpay.classify({ status: 400, body })
 * outcome.ok ? 'OK' : outcome.fault.reason // => 'CARD_DECLINED'
 * ```
 */
export const razorpay: Adapter<RazorpayFault, unknown> = /* @__PURE__ */ createAdapter({ catalogue, read })
