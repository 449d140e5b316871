import type { Adapter, FaultOf } from '@faultline/core'
import { createAdapter } from '@faultline/core/adapter'
import { catalogue } from './catalogue.ts'
import { readLine } from './reader.ts'

/** Every fault that {@link line} can give: a switch over its `reason` is exhaustive. */
export type LINEFault = FaultOf<typeof catalogue>

/**
 * The adapter of the LINE Messaging API. A success's value is the parsed body.
 *
 * @see https://developers.line.biz/en/reference/messaging-api/#error-responses
 *
 * @example
 * ```ts
 * import { line } from '@faultline/line'
 *
 * const outcome = line.classify({ status: 409, body: '{"message":"The retry key is already accepted"}' })
 * outcome.ok ? 'OK' : outcome.fault.processed // => 'yes'
 * ```
 */
export const line: Adapter<LINEFault, unknown> = /* @__PURE__ */ createAdapter({
  catalogue,
  read: readLine,
})
