import type { Adapter, FaultOf } from '@faultline/core'
import { createAdapter } from '@faultline/core/adapter'
import { catalogue } from './catalogue.ts'
import { read } from './reader.ts'

/** Every fault that {@link stripe} can give: a switch over its `reason` is exhaustive. */
export type StripeFault = FaultOf<typeof catalogue>

/**
 * The adapter of the Stripe API. A success's value is the parsed body. The fault's `subcode` is the decline code, and
 * its `family` is the error's type.
 *
 * @see https://docs.stripe.com/error-codes
 *
 * @example
 * ```ts
 * import { stripe } from '@faultline/stripe'
 *
 * const body = '{"error":{"type":"card_error","code":"card_declined","decline_code":"insufficient_funds"}}'
 * const outcome = stripe.classify({ status: 402, body })
 * outcome.ok ? 'OK' : [outcome.fault.reason, outcome.fault.subcode] // => ['CARD_DECLINED', 'insufficient_funds']
 * ```
 */
export const stripe: Adapter<StripeFault, unknown> = /* @__PURE__ */ createAdapter({ catalogue, read })
