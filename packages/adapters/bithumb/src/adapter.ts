import type { Adapter, FaultOf } from '@faultline/core'
import { createAdapter } from '@faultline/core/adapter'
import { catalogue } from './catalogue.ts'
import { readBithumb } from './reader.ts'

/** Every fault that {@link bithumb} can give: a switch over its `reason` is exhaustive. */
export type BithumbFault = FaultOf<typeof catalogue>

/**
 * The adapter of the Bithumb API 2. A success's value is the parsed body.
 *
 * @see https://apidocs.bithumb.com/docs/api-주요-에러-코드
 *
 * @example
 * ```ts
 * import { bithumb } from '@faultline/bithumb'
 *
 * const outcome = bithumb.classify({ status: 422, body: '{"error":{"name":"order_not_ready"}}' })
 * outcome.ok ? 'OK' : outcome.fault.reason // => 'ORDER_NOT_READY'
 * ```
 */
export const bithumb: Adapter<BithumbFault, unknown> = /* @__PURE__ */ createAdapter({
  catalogue,
  read: readBithumb,
})
