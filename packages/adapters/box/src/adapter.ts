import type { Adapter, FaultOf } from '@faultline/core'
import { createAdapter, readFields } from '@faultline/core/adapter'
import { catalogue } from './catalogue.ts'

/** Every fault that {@link box} can give: a switch over its `reason` is exhaustive. */
export type BoxFault = FaultOf<typeof catalogue>

/**
 * The adapter of the Box API. A success's value is the parsed body.
 *
 * @see https://developer.box.com/guides/api-calls/permissions-and-errors/common-errors/
 *
 * @example
 * ```ts
 * import { box } from '@faultline/box'
 *
 * const outcome = box.classify({ status: 409, body: '{"type":"error","status":409,"code":"item_name_in_use"}' })
 * outcome.ok ? 'OK' : outcome.fault.reason // => 'ITEM_NAME_IN_USE'
 * ```
 */
export const box: Adapter<BoxFault, unknown> = /* @__PURE__ */ createAdapter({
  catalogue,
  read: /* @__PURE__ */ readFields({
    code: ['code', 'error'],
    message: ['message', 'error_description'],
    requestId: 'request_id',
  }),
})
