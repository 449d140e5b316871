import type { Adapter, FaultOf } from '@faultline/core'
import { createAdapter } from '@faultline/core/adapter'
import { catalogue } from './catalogue.ts'
import { readBulk } from './reader.ts'

/** Every fault that {@link sesv2} can give: a switch over its `reason` is exhaustive. */
export type SESv2Fault = FaultOf<typeof catalogue>

/**
 * The adapter of Amazon SES API v2. A success’s value is the parsed body. Messages of a bulk that weren’t sent
 * are in `fault.items`.
 *
 * @see https://docs.aws.amazon.com/ses/latest/APIReference-V2/CommonErrors.html
 *
 * @example
 * ```ts
 * import { sesv2 } from '@faultline/aws/sesv2'
 *
 * const body = '{"__type":"MessageRejected"}'
 * const outcome = sesv2.classify({ status: 400, body })
 * outcome.ok ? 'OK' : outcome.fault.reason // => 'MESSAGE_REJECTED'
 * ```
 */
export const sesv2: Adapter<SESv2Fault, unknown> = /* @__PURE__ */ createAdapter({
  catalogue,
  read: readBulk,
})
