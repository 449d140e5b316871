import type { Adapter, FaultOf } from '@faultline/core'
import { createAdapter } from '@faultline/core/adapter'
import { catalogue } from './catalogue.ts'
import { readOKX } from './reader.ts'

/** Every fault that {@link okx} can give: a switch over its `reason` is exhaustive. */
export type OKXFault = FaultOf<typeof catalogue>

/**
 * The adapter of the OKX V5 API. A success's value is the parsed body.
 *
 * @see https://www.okx.com/docs-v5/en/#error-code
 *
 * @example
 * ```ts
 * import { okx } from '@faultline/okx'
 *
 * const outcome = okx.classify({
 *   status: 200,
 *   body: '{"code":"1","data":[{"clOrdId":"","ordId":"","sCode":"51008","sMsg":"Order failed."}],"msg":"All operations failed"}',
 * })
 * outcome.ok ? 'OK' : outcome.fault.reason // => 'INSUFFICIENT_BALANCE'
 * ```
 */
export const okx: Adapter<OKXFault, unknown> = /* @__PURE__ */ createAdapter({
  catalogue,
  read: readOKX,
})
