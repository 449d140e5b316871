import type { Adapter, FaultOf } from '@faultline/core'
import { createAdapter, readFields } from '@faultline/core/adapter'
import { catalogue } from './catalogue.ts'

/** Every fault that {@link twilio} can give: a switch over its `reason` is exhaustive. */
export type TwilioFault = FaultOf<typeof catalogue>

/**
 * The adapter of Twilio's REST APIs. A success's value is the parsed body: a message that was accepted may still fail
 * later, which its `error_code` says then.
 *
 * @see https://www.twilio.com/docs/usage/twilios-response
 *
 * @example
 * ```ts
 * import { twilio } from '@faultline/twilio'
 *
 * const body = '{"code":21610,"message":"Attempt to send to unsubscribed recipient","status":400}'
 * const outcome = twilio.classify({ status: 400, body })
 * outcome.ok ? 'OK' : outcome.fault.reason // => 'RECIPIENT_UNSUBSCRIBED'
 * ```
 */
export const twilio: Adapter<TwilioFault, unknown> = /* @__PURE__ */ createAdapter({
  catalogue,
  read: /* @__PURE__ */ readFields({ code: 'code', message: 'message', docsUrl: 'more_info' }),
})
