import type { Adapter, FaultOf } from '@faultline/core'
import { createAdapter, readFields } from '@faultline/core/adapter'
import { catalogue } from './catalogue.ts'

/** Every fault that {@link box} can give: a switch over its `reason` is exhaustive. */
export type BoxFault = FaultOf<typeof catalogue>

/**
 * The adapter of the Box API. A success's value is the parsed body.
 *
 * @see https://docs.example.com/errors
 *
 * @example
 * ```ts
 * import { box } from '@faultline/box'
 *
 * const outcome = box.classify({ status: 400, body: '{"error":{"code":"invalid_input"}}' })
 * outcome.ok ? 'OK' : outcome.fault.reason // => 'INVALID_INPUT'
 * ```
 */
export const box: Adapter<BoxFault, unknown> = /* @__PURE__ */ createAdapter({
  catalogue,
  read: /* @__PURE__ */ readFields({ code: 'error.code', message: 'error.message' }),
})
