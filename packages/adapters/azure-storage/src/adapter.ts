import type { Adapter, FaultOf } from '@faultline/core'
import { createAdapter, readFields } from '@faultline/core/adapter'
import { catalogue } from './catalogue.ts'

/** Every fault that {@link azureStorage} can give: a switch over its `reason` is exhaustive. */
export type AzureStorageFault = FaultOf<typeof catalogue>

/**
 * The adapter of the Azure Storage API. A success's value is the parsed body.
 *
 * @see https://docs.example.com/errors
 *
 * @example
 * ```ts
 * import { azureStorage } from '@faultline/azure-storage'
 *
 * const outcome = azureStorage.classify({ status: 400, body: '{"error":{"code":"invalid_input"}}' })
 * outcome.ok ? 'OK' : outcome.fault.reason // => 'INVALID_INPUT'
 * ```
 */
export const azureStorage: Adapter<AzureStorageFault, unknown> = /* @__PURE__ */ createAdapter({
  catalogue,
  read: /* @__PURE__ */ readFields({ code: 'error.code', message: 'error.message' }),
})
