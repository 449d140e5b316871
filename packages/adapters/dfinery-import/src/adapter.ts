import type { Adapter, FaultOf } from '@faultline/core'
import { createAdapter } from '@faultline/core/adapter'
import { catalogue } from './catalogue.ts'
import { read } from './reader.ts'

/** Every fault that {@link dfineryImport} can give: a switch over its `reason` is exhaustive. */
export type DfineryImportFault = FaultOf<typeof catalogue>

/**
 * The adapter of the DFINERY import API, whose failures arrive as HTTP 200. A success's value is the body's `data`.
 *
 * @see https://docs.dfinery.ai/api-guide/en/api/import-api/response
 *
 * @example
 * ```ts
 * import { dfineryImport } from '@faultline/dfinery-import'
 *
 * const outcome = dfineryImport.classify({ status: 200, body: '{"status":false,"code":40402}' })
 * outcome.ok ? 'OK' : outcome.fault.reason // => 'TOO_MANY_EVENTS'
 * ```
 */
export const dfineryImport: Adapter<DfineryImportFault, unknown> = /* @__PURE__ */ createAdapter({
  catalogue,
  read,
})
