import { type Adapter, createAdapter, type FaultOf } from '@faultline/core'
import { catalogue } from './catalogue.ts'
import { rule } from './rule.ts'
import { readWire } from './wire.ts'

/** Every fault that {@link dfineryImport} can give: a switch over its `reason` is exhaustive. */
export type DfineryImportFault = FaultOf<typeof catalogue>

/**
 * The adapter of the DFINERY import API, whose failures come under HTTP 200. A success's value is the body's `data`.
 *
 * @see https://docs.dfinery.ai/api-guide/en/api/import-api/response
 *
 * @example
 * ```ts
 * import { dfineryImport } from '@faultline/dfinery-import'
 *
 * const outcome = dfineryImport.classify({
 *   status: 200,
 *   body: '{"status":false,"code":40402,"message":"TOO_MANY_EVENTS","data":null}',
 * })
 * outcome.ok ? 'OK' : outcome.fault.reason // => 'TOO_MANY_EVENTS'
 * ```
 */
export const dfineryImport: Adapter<DfineryImportFault, unknown> = /* @__PURE__ */ createAdapter({
  catalogue,
  readWire,
  rule,
})
